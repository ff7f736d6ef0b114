"""The menus of licences: what can be done with one, with an entry, and the ways to take along an audit’s list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.ui.collection.words import menu_words
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.acts import short
from portfolio.ui.licences.doing import Doing
from portfolio.ui.licences.lines import Line
from portfolio.ui.licences.reading import Held
from portfolio.ui.licences.several_foot import several_words
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.licences.entries_part import EntriesPart


class Acts(Protocol):
    """What the page does with licences and entries."""

    theme: Theme
    doing: Doing
    entries: "EntriesPart"
    entry_menu_requested: SignalInstance

    def act(self, what: str, licence_id: str) -> None: ...
    def act_on_entry(self, what: str, entry_id: str) -> None: ...


class Menus:
    """Made for a page, over which they pop up."""

    def __init__(self, page: Acts) -> None:
        self._page = page

    def licence(self, held: Held | None, at: QPoint) -> None:
        """What can be done with a licence beside what stands on its card."""
        if held is None:
            return
        page, menu, writes = self._page, self._new(), self._page.doing.writes
        rules = menu.addAction(page.theme.icon("book-open"), translate("Licences", "Change its rules…"))
        rules.setEnabled(writes and held.rule_set is not None)
        rules.triggered.connect(lambda: page.act("rules", held.id))
        if held.before is not None or held.settled:
            settled = menu.addAction(translate("Licences", "The period before is settled"))
            settled.setCheckable(True)
            settled.setChecked(held.settled)
            settled.setEnabled(writes)
            settled.triggered.connect(lambda on: page.doing.settle(held, on))
        if page.doing.left_out:
            again = menu.addAction(
                page.theme.icon("undo-2"), translate("Licences", "Ask again for hours of certificates")
            )
            again.setEnabled(writes)
            again.triggered.connect(page.doing.ask_again)
        gone = menu.addAction(page.theme.icon("trash-2"), translate("Licences", "Move to the bin"))
        gone.setEnabled(writes)
        gone.triggered.connect(lambda: page.act("bin", held.id))
        menu.popup(at)

    def audit(self, licence_id: str, at: QPoint) -> None:
        """The ways to take along what an audit asks for."""
        page, menu = self._page, self._new()
        for what, icon, words in (
            ("pdf", "file-output", translate("Licences", "As a PDF, with proof…")),
            ("table", "layout-grid", translate("Licences", "As a table for a spreadsheet (CSV)…")),
        ):
            action = menu.addAction(page.theme.icon(icon), words)
            action.triggered.connect(lambda _=False, what=what: page.act(what, licence_id))
        menu.popup(at)

    def entry(self, key: str, at: QPoint) -> None:
        """What can be done with an entry here, and the way to all that can be done with it; where it is one of several
        that are chosen, what can be done with all of them."""
        lines = self._page.entries.view.those(key)
        if len(lines) > 1:
            self.several(key, at)
            return
        if not lines:
            return
        (line,), page, menu = lines, self._page, self._new()
        opens = menu.addAction(page.theme.icon("pencil"), translate("Licences", "Open…"))
        opens.triggered.connect(lambda: page.act_on_entry("open", line.key))
        words = (
            translate("Licences", "Let it count again")
            if line.taken_out
            else translate("Licences", "Take it out of this licence")
        )
        out = menu.addAction(page.theme.icon("undo-2" if line.taken_out else "x"), words)
        out.setEnabled(page.doing.writes)
        out.triggered.connect(lambda: page.act_on_entry("out", line.key))
        if line.open:
            said = menu.addAction(page.theme.icon("check"), translate("Licences", "It was reported today"))
            said.setEnabled(page.doing.writes)
            said.triggered.connect(lambda: page.act_on_entry("report", line.key))
        if (sorts := self._sorts(lines, menu)) is not None:
            menu.addMenu(sorts)
        if line.barred_provider is not None:
            words = (
                translate("Licences", "“{name}” is an approved provider")
                if line.barred_provider.strip()
                else (translate("Licences", "Its provider is approved"))
            )
            said = menu.addAction(
                page.theme.icon("badge-check"), words.format(name=short(line.barred_provider)).replace("&", "&&")
            )
            said.setEnabled(page.doing.writes)
            said.triggered.connect(lambda: page.act_on_entry("approve", line.key))
        menu.addSeparator()
        more = menu.addAction(translate("Licences", "More with this entry…"))
        more.triggered.connect(lambda: page.entry_menu_requested.emit("time_entry", line.key, at))
        menu.popup(at)

    def several(self, key: str, at: QPoint) -> None:
        """What can be done with all entries that are chosen, of which this is one."""
        page, lines = self._page, self._page.entries.view.those(key)
        if not page.doing.writes:
            return
        assert isinstance(page, QWidget)
        acting = page.doing.acting(lines, page)
        menu = acting.menu(lambda: page.doing.ask_tag(acting), page.entries.view.choose_one, page)
        menu.destroyed.connect(acting.deleteLater)
        first = menu.actions()[2]  # below how many they are
        for what, icon, words in several_words(lines):
            action = QAction(page.theme.icon(icon), words, menu)
            action.triggered.connect(lambda _=False, what=what: page.act_on_entry(what, key))
            menu.insertAction(first, action)
        if (sorts := self._sorts(lines, menu)) is not None:
            menu.insertMenu(first, sorts)
        menu.insertSeparator(first)
        menu.popup(at)

    def _sorts(self, lines: Sequence[Line], menu: QMenu) -> QMenu | None:
        """What entries may count as by the rules of the licence, ticked where all of these do; None where there is
        nothing to choose."""
        doing, named = self._page.doing, self._page.entries.sorts
        if not named or not doing.writes:
            return None
        sorts, ticked = QMenu(translate("Licences", "Counts as"), menu), doing.sorts_of(lines)
        sorts.setIcon(self._page.theme.icon("list-checks"))
        for key, words in named.items():
            action = sorts.addAction(menu_words(words))
            action.setCheckable(True)
            action.setChecked(key in ticked)
            action.triggered.connect(lambda on, key=key, words=words: doing.count_as(lines, key, words, on=on))
        return sorts

    def _new(self) -> QMenu:
        assert isinstance(self._page, QWidget)
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
