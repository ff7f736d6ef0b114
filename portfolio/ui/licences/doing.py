"""What is done at the page of licences: cards are laid over the window, and everything is handed over as changes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change
from portfolio.core.queries import stated_hours
from portfolio.core.queries.stated_hours import Stated
from portfolio.core.records import RuleSet, TimeEntry
from portfolio.core.stated import logged
from portfolio.growth.renewal.standing import Asked
from portfolio.ui.collection.words import counted
from portfolio.ui.document import Document
from portfolio.ui.kit.waiting import waiting
from portfolio.ui.licences.acts import (
    NEW,
    approved,
    asked_again,
    binned,
    counted_as,
    entries_of,
    left_out,
    licence_of,
    own_rules,
    reported,
    settled,
    taken_out,
    ticked,
)
from portfolio.ui.licences.done_card import DoneCard, usual_day
from portfolio.ui.licences.lines import Line
from portfolio.ui.licences.reading import Held, Reader
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.licences.sheet import LicenceSheet
    from portfolio.ui.shell.acting import Acting

MANY = 300
"""Entries from which a change to all of them takes so long that it is noticed."""


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
        """Change rules; what that changes is told before it is written. NEW: write one's own."""
        from portfolio.ui.licences.rules_sheet import RulesSheet

        rules = own_rules(self._document) if rule_set_id == NEW else self._document.portfolio.get(RuleSet, rule_set_id)
        if rules is not None and rules.trashed is None and self.writes:
            RulesSheet(self._theme, self._document, reader, self._over.window(), rules).open()

    def edit_rules_of(self, licence_id: str, reader: Reader) -> None:
        """Change the rules by which a licence is renewed."""
        held = reader.by_id(licence_id)
        if held is not None and held.rule_set is not None:
            self.edit_rules(str(held.rule_set["id"]), reader)

    def mend(self, licence_id: str, reader: Reader) -> None:
        """What is wrong with a licence is put right where it stands: at its rules, or at the licence."""
        held = reader.by_id(licence_id)
        if held is not None and held.rule_set is None:
            self.edit(held.id)
        else:
            self.edit_rules_of(licence_id, reader)

    def go_on(self, what: str, about: str, reader: Reader, then: Callable[[str], object]) -> None:
        """Open the sheet again on which words wait: of a “licence” or of “rules”, by its id or “new”."""
        if what == "rules":
            self.edit_rules(about, reader)
        elif about == NEW:
            self.add(then)
        else:
            self.edit(about)

    def tick(self, licence_id: str, asked: Asked, on: bool) -> None:
        """Something was done today, or on the nearest day of the year for which it is asked; or it was not."""
        day = usual_day(asked, self._document.today()) if on else None
        self._do(ticked(self._document, licence_id, asked.key, asked.words, asked.year, day))

    def ask_day(self, licence_id: str, asked: Asked) -> None:
        """Ask on which day it was done."""
        if self.writes:
            DoneCard(self._theme, self._document, licence_id, asked, self._over.window()).open()

    def with_entries(self, what: str, licence_id: str, lines: Sequence[Line]) -> None:
        """Do this with these entries, as one change: “report” says that they were reported to the authority today,
        “bin” throws them away, “out” takes them out of the licence, or lets them count again where none counts."""
        if not lines:
            return
        if what == "report":
            with waiting(len(lines) > MANY):
                self._do(reported(self._document, lines))
        elif what == "bin" and self.writes:
            self.acting(lines).bin()
        elif what == "out":
            out = not all(line.taken_out for line in lines)
            self._do(taken_out(self._document, licence_id, lines, out=out))

    def acting(self, lines: Sequence[Line], parent: QObject | None = None) -> "Acting":
        """What can be done with entries anywhere."""
        from portfolio.ui.shell.acting import Acting

        return Acting(self._theme, self._document, lambda: lines, parent)

    def ask_tag(self, acting: "Acting") -> None:
        """Ask for a tag, and put it on what is chosen."""
        from portfolio.ui.shell.entry_menu import ask_tag

        what = counted(self._over.locale(), len(acting.entries()))
        ask_tag(self._theme, self._document, acting, what, self._over.window())

    def count_as(self, lines: Sequence[Line], key: str, sort: str, *, on: bool) -> None:
        """These entries count as one of this sort, or no longer."""
        with waiting(len(lines) > MANY):
            self._do(counted_as(self._document, lines, key, sort, on=on))

    def sorts_of(self, lines: Sequence[Line]) -> set[str]:
        """The sorts that all of these entries count as."""
        found = [set(one.counts_as) for one in entries_of(self._document, lines)]
        return set.intersection(*found) if found else set()

    def approve(self, entry_id: str) -> None:
        """The provider of an entry is approved."""
        self._do(approved(self._document, entry_id))

    def settle(self, held: Held, on: bool) -> None:
        """No more is to be said of the period before, in which something was left undone; or it is said again."""
        if held.now is not None and held.now.periods.earlier is not None:
            self._do(settled(self._document, held.id, held.now.periods.earlier.end, on=on))

    def log_stated(self, found: Sequence[Stated]) -> str:
        """Log the hours that these certificates state, and say the id of the newest of these entries."""
        change = logged(found)
        self._do(change)
        return next((edit.record.id for edit in reversed(change.edits) if isinstance(edit.record, TimeEntry)), "")

    @property
    def left_out(self) -> frozenset[str]:
        """The certificates whose hours were left out."""
        return stated_hours.left_out(self._document.portfolio.connection)

    def ask_again(self) -> None:
        """Ask again for those hours."""
        self._do(asked_again(self._document, self.left_out))

    def leave_stated(self, licence_id: str, found: Sequence[Stated]) -> None:
        """Ask no more for these hours."""
        self._do(left_out(self._document, licence_id, found))

    def bin(self, licence_id: str) -> None:
        """Move a licence to the bin."""
        self._do(binned(self._document, licence_id))

    def _do(self, change: Change) -> None:
        if change and self.writes:
            self._document.do(change)
