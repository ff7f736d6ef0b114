"""What is done at the page of licences: cards are laid over the window, and everything is handed over as changes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change
from portfolio.core.records import RuleSet
from portfolio.growth.renewal.standing import Asked
from portfolio.ui.document import Document
from portfolio.ui.licences.acts import approved, binned, licence_of, reported, taken_out, ticked
from portfolio.ui.licences.done_card import DoneCard, usual_day
from portfolio.ui.licences.reading import Reader
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.licences.sheet import LicenceSheet


class Doing:
    """Made for a page. In a portfolio that can only be read nothing is written."""

    def __init__(self, theme: Theme, document: Document, resources: Path, over: QWidget) -> None:
        self._theme, self._document, self._resources, self._over = theme, document, resources, over
        self.writes = not document.portfolio.read_only

    def add(self, then: Callable[[str], object]) -> "LicenceSheet | None":
        """Ask about a new licence; `then` is called with its id."""
        from portfolio.ui.licences.sheet import LicenceSheet

        if not self.writes:
            return None
        sheet = LicenceSheet(self._theme, self._document, self._resources, self._over.window())
        sheet.written.connect(then)
        sheet.open()
        return sheet

    def edit(self, licence_id: str) -> None:
        """Change a licence."""
        from portfolio.ui.licences.sheet import LicenceSheet

        licence = licence_of(self._document, licence_id)
        if licence is not None and self.writes:
            LicenceSheet(self._theme, self._document, self._resources, self._over.window(), licence).open()

    def edit_rules(self, rule_set_id: str, reader: Reader) -> None:
        """Change the rules of a licence; what that changes is told before it is written."""
        from portfolio.ui.licences.rules_sheet import RulesSheet

        rules = self._document.portfolio.get(RuleSet, rule_set_id)
        if rules is not None and rules.trashed is None and self.writes:
            RulesSheet(self._theme, self._document, reader, self._over.window(), rules).open()

    def go_on(self, what: str, about: str, reader: Reader, then: Callable[[str], object]) -> None:
        """Open the sheet again on which words wait: of a “licence” or of “rules”, by its id or “new”."""
        if about == "new":
            self.add(then)
        elif what == "licence":
            self.edit(about)
        else:
            self.edit_rules(about, reader)

    def tick(self, licence_id: str, asked: Asked, on: bool) -> None:
        """Something was done today, or on the nearest day of the year for which it is asked; or it was not."""
        day = usual_day(asked, self._document.today()) if on else None
        self._do(ticked(self._document, licence_id, asked.key, asked.words, asked.year, day))

    def ask_day(self, licence_id: str, asked: Asked) -> None:
        """Ask on which day it was done."""
        if self.writes:
            DoneCard(self._theme, self._document, licence_id, asked, self._over.window()).open()

    def take_out(self, licence_id: str, entry_id: str, title: str, *, out: bool) -> None:
        """An entry does not count for a licence, or may count again."""
        self._do(taken_out(self._document, licence_id, entry_id, title, out=out))

    def report(self, entry_id: str, title: str) -> None:
        """An entry was reported to the authority today."""
        self._do(reported(self._document, entry_id, title))

    def approve(self, entry_id: str) -> None:
        """The provider of an entry is approved."""
        self._do(approved(self._document, entry_id))

    def bin(self, licence_id: str) -> None:
        """Move a licence to the bin."""
        self._do(binned(self._document, licence_id))

    def _do(self, change: Change) -> None:
        if change and self.writes:
            self._document.do(change)
