"""The list for an audit, saved from the page of licences: where it shall lie, and what is said of it then."""

from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from portfolio.growth.renewal.periods import Period
from portfolio.ui.document import Document
from portfolio.ui.licences.reading import Held, periods_of
from portfolio.ui.licences.saving import ask_table, left_words, save_table
from portfolio.ui.saving import saved


class Audits(QObject):
    """Of the page that it belongs to."""

    told = Signal(str, str, object)
    """It is saved: a title, where and without what, and words with what they do."""

    def __init__(self, document: Document, page: QWidget) -> None:
        super().__init__(page)
        self._document, self._page = document, page

    def ask(self, held: Held | None, back: int) -> None:
        """Ask where the list of this licence shall lie: of the period so many before the current one."""
        period = next(islice(periods_of(held), back, None), None) if held is not None else None
        if held is not None and period is not None:
            ask_table(str(held.row["title"]), self._page, lambda path: self.save(held.id, period, path))

    def save(self, licence_id: str, period: Period, path: Path) -> None:
        """Write it there, and say so."""
        if save_table(self._document, licence_id, path, period):
            left = left_words(self._document, licence_id, period, self._page.locale())
            self.told.emit(*saved(path, left))
