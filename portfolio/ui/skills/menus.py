"""The menus of the place of skills: what can be done with a skill, and with something that is still to learn."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.ui.collection.words import PRIVACIES, menu_words, privacy_words
from portfolio.ui.kit.growth_words import level_words, rater_words
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.doing import Doing
from portfolio.ui.theme import Theme

_LETTERS = ("M", "E", "T", "G")
"""Keys that a person may have off."""


class Acts(Protocol):
    """What the place does."""

    theme: Theme
    doing: Doing
    letters: bool

    def act(self, what: str, skill_id: str) -> None: ...
    def act_on_gap(self, what: str, key: str) -> None: ...


class Menus:
    """Made for a place, whose acts they offer; `over` is the widget they pop up over."""

    def __init__(self, place: Acts, over: QWidget) -> None:
        self._place, self._over, self._writes = place, over, place.doing.writes

    def skill(self, skill_id: str, at: QPoint) -> None:
        """All that can be done with a skill."""
        skill, gap = self._place.doing.skill(skill_id), self._place.doing.gap_of(skill_id)
        if skill is None:
            return
        place, menu, theme = self._place, QMenu(self._over), self._place.theme

        def add(words: str, icon: str, what: str, keys: str = "") -> None:
            self._add(menu, words, icon, partial(place.act, what, skill.id), keys)

        add(translate("Skills", "Open"), "panel-right", "open", "Return")
        if self._writes:
            own = menu.addMenu(theme.icon("user-check"), translate("Skills", "My own level"))
            for number, level in enumerate(skill.levels):
                self._add(own, menu_words(level_words(level)), "circle", partial(place.doing.rate, skill.id, number),
                          f"Alt+{number + 1}" if number < 9 else "")  # fmt: skip
            others = menu.addMenu(theme.icon("users"), translate("Skills", "Rated by"))
            for rater, keys in (("manager", "M"), ("peer", ""), ("students", "")):
                words = translate("Skills", "{rater}…").format(rater=rater_words(rater))
                self._add(others, words, "user", partial(place.doing.rate_by, skill.id, rater), keys)
            add(translate("Skills", "Add what shows it…"), "paperclip", "show", "E")
            add(translate("Skills", "Set a target…"), "flag", "target", "T")
            if gap is not None and not gap.goal_ids:
                add(translate("Skills", "Make it a goal…"), "target", "goal", "G")
                add(translate("Skills", "Make the goal at once"), "target", "make", "Shift+G")
            who = menu.addMenu(theme.icon("eye"), translate("Skills", "Who may see its levels"))
            self._fill_who(who, skill.id, place.doing.privacies(skill.id))
            who.addSeparator()
            self._fill_who(who.addMenu(theme.icon("layers"), translate("Skills", "Of all skills")), "", set())
            menu.addSeparator()
            add(translate("Skills", "New skill…"), "plus", "new", "Ins")
            add(translate("Skills", "Edit…"), "pencil", "edit", "F2")
            add(translate("Skills", "Move to the bin"), "trash-2", "away", "Del")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def gap(self, key: str, at: QPoint) -> None:
        """All that can be done about something that is still to learn."""
        gap = self._place.doing.gap(key)
        if gap is None:
            return
        place, menu = self._place, QMenu(self._over)

        def add(words: str, icon: str, what: str, keys: str = "") -> None:
            self._add(menu, words, icon, partial(place.act_on_gap, what, gap.key), keys)

        if gap.goal_ids:
            add(translate("Skills", "Open its goal"), "flag", "open", "Return")
        elif self._writes:
            add(translate("Skills", "Make it a goal…"), "target", "goal", "G")
            add(translate("Skills", "Make the goal at once"), "target", "make", "Shift+G")
        if gap.skill is not None:
            add(translate("Skills", "Open the skill"), "panel-right", "skill", "Space")
        if gap.role_id:
            add(translate("Skills", "Go to the role"), "waypoints", "role")
        if gap.target_id and self._writes:
            add(translate("Skills", "Change the target…"), "pencil", "target")
        if gap.skill is not None and self._writes:
            add(translate("Skills", "Add what shows it…"), "paperclip", "show")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill_who(self, menu: QMenu, skill_id: str, seen: set[str]) -> None:
        """The people who may be let see, the present answer ticked where it is one."""
        for value in PRIVACIES:
            words, icon = privacy_words(value)
            shown = "circle-check" if seen == {value} else icon
            self._add(menu, words, shown, partial(self._place.doing.let_see, skill_id, value))

    def _add(self, menu: QMenu, words: str, icon: str, do: Callable[[], object], keys: str = "") -> None:
        action = menu.addAction(self._place.theme.icon(icon), words)
        if keys and (self._place.letters or keys.removeprefix("Shift+") not in _LETTERS):
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: do())
