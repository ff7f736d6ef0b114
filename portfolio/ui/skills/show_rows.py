"""The lines of the card on which one says which skills an entry shows: a skill to tick, its level and its words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.skills import SkillRow
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.acts import Shows
from portfolio.ui.standards.align_list import TickList
from portfolio.ui.standards.align_rows import AlignRow, ClaimLine
from portfolio.ui.standards.candidates import Candidate
from portfolio.ui.theme import Theme


class Ticked(NamedTuple):
    """A skill that is ticked, and how the entries show it."""

    skill: SkillRow
    shows: Shows
    mixed: bool
    """The entries have levels or words of their own, which stay while nothing is said here."""


def candidate(skill: SkillRow, because: str = "") -> Candidate:
    """A skill as it is offered."""
    return Candidate(skill.id, skill.code, skill.title, skill.area, because)


class ShowsRow(QWidget):
    """A ticked skill with its level and the line for how it shows it."""

    said = Signal(str, object)
    """The skill's id and how it is shown now."""
    left = Signal()
    """The keyboard leaves the line for the search."""

    def __init__(self, theme: Theme, ticked: Ticked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        skill, shows = ticked.skill, ticked.shows
        self._id = skill.id
        self.row = AlignRow(theme, candidate(skill), True, False)
        self.level = Combo(theme, translate("Skills", "Level that shows: {skill}").format(skill=skill.title))
        self.level.addItem(translate("Skills", "Level not said"), "")
        for name in skill.levels:
            self.level.addItem(level_words(name), name)
        self.level.setCurrentIndex(max(0, self.level.findData(shows.level)))
        self.level.activated.connect(lambda _: self._say())
        words = (
            translate("Skills", "Each has its own; what you type here takes their place")
            if ticked.mixed
            else translate("Skills", "How it shows it, in a line; may stay empty")
        )
        self.line = ClaimLine(theme, words)
        self.line.setText(shows.claim)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(translate("Skills", "How it shows {skill}").format(skill=skill.title))
        self.line.textEdited.connect(lambda _: self._say())
        self.line.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        inside = QHBoxLayout()
        inside.setSpacing(theme.gap(6))
        inside.addWidget(self.level, 2)
        inside.addWidget(self.line, 5)
        column.addLayout(inside)
        pad = theme.gap(8) + theme.px(18) + theme.gap(10)
        inside.setContentsMargins(*sides(self, pad, 0, theme.gap(8), theme.gap(4)))

    def _say(self) -> None:
        from portfolio.ui.editors.text_fields import clean

        shows = Shows(str(self.level.currentData() or ""), clean(self.line.text()).strip())
        self.said.emit(self._id, shows)


class ShowList(TickList[ShowsRow]):
    """Skills, each with its level and its words."""

    HIGHEST = 400
    UNDER = 54

    said = Signal(str, object)

    def show_rows(self, offers: Sequence[Candidate], ticked: Sequence[Ticked], *, nothing: str) -> None:
        """`nothing` is said where there is no offer."""
        known = [ShowsRow(self.theme, one) for one in ticked]
        for row in known:
            row.said.connect(self.said)
            row.left.connect(self.left)
        heading = translate("Skills", "At which level, and how")
        self.fill(offers, [(row.row, row) for row in known], several=True, nothing=nothing, heading=heading)
