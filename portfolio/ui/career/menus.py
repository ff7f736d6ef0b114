"""The menus of career moves: what can be done with a role, and with one thing that it asks for."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.growth.roles import Need
from portfolio.ui.career.doing import Doing
from portfolio.ui.career.nodes import Node
from portfolio.ui.collection.words import menu_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class Acts(Protocol):
    """What the place does with roles, and with what they ask for."""

    theme: Theme
    doing: Doing
    letters: bool

    def open_node(self, node_id: str) -> None: ...
    def edit(self, node_id: str) -> None: ...
    def aim(self, node_id: str) -> None: ...
    def delete(self, node_id: str) -> None: ...
    def open_entry(self, kind: str, record_id: str) -> None: ...
    def open_skill(self, skill_id: str) -> None: ...


class Menus:
    """Made for a place, whose acts they offer; `over` is the widget they pop up over."""

    def __init__(self, place: Acts, over: QWidget) -> None:
        self._place, self._over, self._writes = place, over, place.doing.writes

    def node(self, node: Node, at: QPoint) -> None:
        """All that can be done with a role."""
        place, menu = self._place, QMenu(self._over)
        self._add(menu, translate("Career", "Details"), "panel-right", lambda: place.open_node(node.id), "Space")
        if self._writes:
            self._add(menu, translate("Career", "Edit…"), "pencil", lambda: place.edit(node.id), "Return")
            if node.kind == "role":
                words = (
                    translate("Career", "No longer aim for it")
                    if node.aimed
                    else translate("Career", "Aim for this role")
                )
                self._add(menu, words, "flag", lambda: place.aim(node.id), "A")
                self._add(menu, translate("Career", "I hold it now"), "school", lambda: place.doing.take_up(node.id))
            menu.addSeparator()
            self._add(menu, translate("Career", "Move to the bin"), "trash-2", lambda: place.delete(node.id), "Del")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def need(self, role_id: str, need: Need, *, has_goal: bool, at: QPoint) -> None:
        """All that can be done about one thing that a role asks for."""
        place, menu = self._place, QMenu(self._over)
        entries = {
            (str(one["record_kind"]), str(one["record_id"])): str(one["title"]) for one in need.shown
        }  # fmt: skip
        if need.skill is not None:
            entries |= {(one.kind, one.record_id): one.title for one in reversed(need.skill.evidence)}
        if self._writes:
            if not need.carried and not has_goal:
                self._add(menu, translate("Career", "Make it a goal"), "target",
                          lambda: place.doing.make_goal(role_id, need.id), "G")  # fmt: skip
            if need.skill is None or not need.level:
                self._add(
                    menu, translate("Career", "Choose what shows it…"), "search", lambda: place.doing.pick(need.id)
                )
            words = translate("Career", "Write how I meet it…")
            self._add(menu, words, "pen-line", lambda: place.doing.reply(need.id))
            if need.carried_by == "hand":
                self._add(menu, translate("Career", "I do not meet it after all"), "x",
                          lambda: place.doing.say_met(need.id, False))  # fmt: skip
            elif not need.carried:
                self._add(menu, translate("Career", "I meet it"), "check", lambda: place.doing.say_met(need.id, True))
        for (kind, record_id), title in list(entries.items())[:8]:
            words = translate("Career", "Open “{title}”").format(title=menu_words(title))
            self._add(menu, words, "arrow-up-right", lambda kind=kind, one=record_id: place.open_entry(kind, one))  # type: ignore[misc]
        if (skill := need.skill) is not None:
            self._add(menu, translate("Career", "Show the skill"), "puzzle", lambda: place.open_skill(skill.id))
        if self._writes:
            menu.addSeparator()
            self._add(menu, translate("Career", "Edit what the role asks for…"), "pencil", lambda: place.edit(role_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add(self, menu: QMenu, words: str, icon: str, do: Callable[[], object], keys: str = "") -> None:
        action = menu.addAction(self._place.theme.icon(icon), words)
        if keys and (len(keys) > 1 or self._place.letters):
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: do())
