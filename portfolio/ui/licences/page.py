"""The page of licences: a card for each, and beside it what counts of the entries of the chosen one, and why."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.licences.audits import Audits
from portfolio.ui.licences.cards_part import CardsPart
from portfolio.ui.licences.doing import Doing
from portfolio.ui.licences.entries_part import EntriesPart
from portfolio.ui.licences.lines import lines_of
from portfolio.ui.licences.menus import Menus
from portfolio.ui.licences.no_licence import NoLicence
from portfolio.ui.licences.reading import Reader, periods_of
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.licences.rules_page import RulesPage

ROOM = 820
"""Pixels at 100 % text from which cards and entries stand side by side."""


class LicencesPage(QWidget):
    """Follows the document by itself. What is opened and made elsewhere is a wish."""

    entry_opened = Signal(str, str)
    """Kind and id: to be shown beside."""
    entry_marked = Signal(str, str)
    """One of several is where the keyboard is: what stands beside shall be it."""
    write_requested = Signal(str, str)
    entry_menu_requested = Signal(str, str, QPoint)
    audit_requested = Signal(str, int)
    """The evaluation PDF that shows this licence to be kept, and of which period: so many before the current one."""
    tell_requested = Signal(str, str, object)
    """A file is saved: a title, where and without what, and words with what they do."""
    hush_requested = Signal()
    """Who goes on elsewhere has read that."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, resources: Path, parent: QWidget | None = None
    ) -> None:
        """`resources`: the program's folder of rules, among others."""
        super().__init__(parent)
        self.theme, self._document, self._jobs, self._resources = theme, document, jobs, resources
        self._reader = Reader(document)
        self.doing = Doing(theme, document, resources, self)
        self._stale, self._opened, self._at_entries = True, False, False
        self.chosen, self._period, self._looked_at = "", 0, ""
        self.cards = CardsPart(theme, writes=self.doing.writes)
        self.entries = EntriesPart(theme, writes=self.doing.writes)
        self.view = self.entries.view
        self.audits = Audits(document, self)
        self._menus = Menus(self)
        self.rules: RulesPage | None = None
        self._make()
        self._wire()
        self.setAccessibleName(self.tr("Licences"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _make(self) -> None:
        theme, writes = self.theme, self.doing.writes
        self._body = QWidget()
        self._across = QHBoxLayout(self._body)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.cards, 9)
        self._across.addWidget(self.entries, 11)
        self.nothing = NoLicence(theme, writes=writes)
        self._pages = QStackedWidget()
        for page in (self._body, self.nothing):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _wire(self) -> None:
        self._document.changed.connect(self._changed)
        self.audits.told.connect(self.tell_requested)
        cards = self.cards
        for wish in (cards.new_requested, self.nothing.action_requested):
            wish.connect(lambda: self.doing.add(self.show_licence))
        cards.rules_requested.connect(self.show_rules)
        self.nothing.look.clicked.connect(self.show_rules)
        cards.chosen.connect(self._choose)
        cards.acted.connect(self.act)
        cards.ticked.connect(self.doing.tick)
        cards.day_requested.connect(self.doing.ask_day)
        self.entries.period_chosen.connect(self._choose_period)
        self.entries.back_requested.connect(self._close_entries)
        self.entries.mend_requested.connect(lambda: self.doing.mend(self.chosen, self._reader))
        self.entries.ticked.connect(lambda one, on: self.doing.tick(self.chosen, one, on))
        self.entries.day_requested.connect(lambda one: self.doing.ask_day(self.chosen, one))
        self.entries.stated.log_requested.connect(lambda found: self.entries.go_to(self.doing.log_stated(found)))
        self.entries.stated.leave_requested.connect(lambda found: self.doing.leave_stated(self.chosen, found))
        self.view.acted.connect(self.act_on_entry)
        self.view.menu_requested.connect(self._menus.entry)
        self.view.chosen_changed.connect(self._mark)

    # ---- what the place asks

    def take_focus(self) -> None:
        """On the chosen card, or on the first thing to do."""
        page = self._pages.currentWidget()
        if self.rules is not None and page is self.rules:
            self.rules.take_focus()
        elif page is self.nothing:
            self.nothing.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (self._opened and not self._beside) or (self._at_entries and self.view.isVisible()):
            self.entries.take_focus()
        else:
            self.cards.take_focus()

    def set_today(self, _today: object) -> None:
        """Another day has begun."""
        self._reader.forget()
        self._renew()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self.view.letters = on

    def show_licence(self, licence_id: str, earlier: int = 0) -> None:
        """Go to this licence, or to what counted in a period so many before the current one."""
        self._leave_rules()
        self.chosen, self._period, self._opened, self._at_entries = licence_id, earlier, bool(earlier), bool(earlier)
        self._read()
        self.cards.bring(licence_id)
        self.take_focus()

    def go_on(self, what: str, about: str) -> None:
        """Open the sheet again on which words wait: of a “licence” or of “rules”, by its id or “new”."""
        self.doing.go_on(what, about, self._reader, self.show_licence)

    def show_rules(self) -> None:
        """The rules that are here, and those that come with the program."""
        from portfolio.ui.licences.rules_page import RulesPage

        self._leave_rules()
        page = self.rules = RulesPage(self.theme, self._document, self._reader, self._resources)
        page.back_requested.connect(self._to_body)
        page.tell_requested.connect(self.tell_requested)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.take_focus()

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._reader.note(change):
            self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hush_requested.emit()

    def _read(self) -> None:
        self._stale, at = False, self.view.current()
        held = self._reader.read()
        if self.chosen not in {one.id for one in held}:
            self.chosen, self._period = (held[0].id if held else ""), 0
        self.cards.show_held(held, self.chosen)
        if self.rules is not None:
            self.rules.fill()
        else:
            self._pages.setCurrentWidget(self._body if held else self.nothing)
        self._show_entries()
        self._fit()
        if at and at == self._looked_at and self._beside and self.view.current() not in ("", at):
            self.act_on_entry("show", self.view.current())  # what is beside is the one that is marked

    def _show_entries(self) -> None:
        held = self._reader.by_id(self.chosen)
        found = list(periods_of(held)) if held is not None else []
        self._period = min(self._period, max(0, len(found) - 1))
        self.entries.show_periods(found, self._period)
        now = self._reader.of_period(held, found[self._period]) if held is not None and found else None
        if now is None:
            self.entries.show_entries(held, None, ())
        else:
            entries = self._reader.entries(now)
            lines = lines_of(self.locale(), now, entries, self._reader.twice(now, entries))
            self.entries.show_entries(held, now, lines, self._reader.stated(now))

    # ---- doing

    def act(self, what: str, licence_id: str) -> None:
        """Do this with a licence: “edit”, “rules”, “audit”, “menu”, “entries”, “bin”, “pdf” or “table”."""
        acts: dict[str, Callable[[str], object]] = {
            "edit": self.doing.edit, "entries": self._choose, "bin": self.doing.bin,
            "rules": lambda one: self.doing.edit_rules_of(one, self._reader),
            "pdf": lambda one: self.audit_requested.emit(one, self._back(one)),
            "table": lambda one: self.audits.ask(self._reader.by_id(one), self._back(one)),
            "audit": lambda one: self._menus.audit(one, self.cards.corner("audit", one)),
            "menu": lambda one: self._menus.licence(self._reader.by_id(one), self.cards.corner("menu", one)),
        }  # fmt: skip
        acts[what](licence_id)

    def act_on_entry(self, what: str, entry_id: str) -> None:
        """Do this with an entry (“open”, “show”, “approve”), or with all that are chosen: “report”, “bin”, “out”."""
        self._at_entries = what in ("open", "show")
        if what == "open":
            self.write_requested.emit("time_entry", entry_id)
        elif what == "show":
            self._opened, self._looked_at = True, entry_id  # where it takes the room beside, one stays at the entries
            self.entry_opened.emit("time_entry", entry_id)
        elif what == "approve":
            self.doing.approve(entry_id)
        else:
            self.doing.with_entries(what, self.chosen, self.view.those(entry_id))

    def _mark(self) -> None:
        if self._looked_at and self.view.chosen_count() > 1:
            self.entry_marked.emit("time_entry", self.view.current())

    def _choose(self, licence_id: str, *, opens: bool = True) -> None:
        if licence_id != self.chosen:
            self.chosen, self._period = licence_id, 0
            self.cards.choose(licence_id)
            self._show_entries()
        self._opened, self._at_entries = opens and not self._beside, False
        self._fit()
        if self._opened:
            self.entries.take_focus()

    def _choose_period(self, at: int) -> None:
        self._period = at
        self._show_entries()

    def _back(self, licence_id: str) -> int:
        """How many periods before the current one that is which is shown of a licence."""
        return self._period if licence_id == self.chosen else 0

    # ---- how it lies

    @property
    def _beside(self) -> bool:
        return self.width() >= self.theme.px(ROOM)

    def _close_entries(self) -> None:
        self._opened = self._at_entries = False
        self._fit()
        self.take_focus()

    def _to_body(self) -> None:
        self._leave_rules()
        self._pages.setCurrentWidget(self._body if self.cards.cards else self.nothing)
        self.take_focus()

    def _leave_rules(self) -> None:
        if self.rules is not None:
            page, self.rules, self._at_entries = self.rules, None, False
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _fit(self) -> None:
        beside = self._beside
        self.entries.setVisible(beside or self._opened)
        self.cards.setVisible(beside or not self._opened)
        self.entries.back.setVisible(not beside)
        self.cards.let_open(on=not beside)

    def _restyle(self) -> None:
        self._across.setSpacing(self.theme.gap(14))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._opened and not self._beside:
            self._close_entries()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
