"""The menus of licences: what can be done with one, with an entry, and the ways to take along an audit’s list."""

from typing import Protocol

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.ui.kit.words import translate
from portfolio.ui.licences.doing import Doing
from portfolio.ui.licences.lines import Line
from portfolio.ui.licences.reading import Held
from portfolio.ui.theme import Theme


class Acts(Protocol):
    """What the page does with licences and entries."""

    theme: Theme
    doing: Doing
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

    def entry(self, line: Line | None, at: QPoint) -> None:
        """What can be done with an entry here, and the way to all that can be done with it."""
        if line is None:
            return
        page, menu = self._page, self._new()
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
        if line.barred_provider is not None:
            words = (
                translate("Licences", "“{name}” is an approved provider")
                if line.barred_provider.strip()
                else (translate("Licences", "Its provider is approved"))
            )
            said = menu.addAction(
                page.theme.icon("badge-check"), words.format(name=line.barred_provider[:60]).replace("&", "&&")
            )
            said.setEnabled(page.doing.writes)
            said.triggered.connect(lambda: page.act_on_entry("approve", line.key))
        menu.addSeparator()
        more = menu.addAction(translate("Licences", "More with this entry…"))
        more.triggered.connect(lambda: page.entry_menu_requested.emit("time_entry", line.key, at))
        menu.popup(at)

    def _new(self) -> QMenu:
        assert isinstance(self._page, QWidget)
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
