"""The list for an audit, saved from the page of licences; above it is said where, and what is not in it."""

from itertools import islice
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.growth.renewal.periods import Period
from portfolio.ui.document import Document
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.licences.reading import Held, periods_of
from portfolio.ui.licences.saving import ask_table, left_words, save_table
from portfolio.ui.theme import Theme


class Audits(QWidget):
    """Has no height until something is said."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._told = QVBoxLayout(self)
        self.hush()

    def ask(self, held: Held | None, back: int) -> None:
        """Ask where the list of this licence shall lie: of the period so many before the current one."""
        period = next(islice(periods_of(held), back, None), None) if held is not None else None
        if held is not None and period is not None:
            ask_table(str(held.row["title"]), self, lambda path: self.save(held.id, period, path))

    def save(self, licence_id: str, period: Period, path: Path) -> None:
        """Write it there, and say so."""
        if save_table(self._document, licence_id, path, period):
            lies = self.tr("It lies in “{folder}”.").format(folder=isolate(path.parent.name))
            left = left_words(self._document, licence_id, period, self.locale())
            self._say(self.tr("“{name}” is saved.").format(name=isolate(path.name)), f"{lies} {left}".strip())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hush()  # who comes back has read it

    def _say(self, title: str, advice: str) -> None:
        self.hush()
        banner = Banner(self.theme, title, advice, tone="accent", icon="circle-check")
        banner.dismissed.connect(self.hush)
        self._told.setContentsMargins(0, 0, 0, self.theme.gap(8))
        self._told.addWidget(banner)
        banner.show()
        banner.announce()

    def hush(self) -> None:
        """Nothing is said any more."""
        clear(self._told)
        self._told.setContentsMargins(0, 0, 0, 0)
