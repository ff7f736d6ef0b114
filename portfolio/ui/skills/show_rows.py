"""The lines of the card on which one says which skills an entry shows: a skill to tick, its level and its words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.skills import SkillRow
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.acts import Shows
from portfolio.ui.standards.align_rows import AlignRow, ClaimLine
from portfolio.ui.standards.candidates import Candidate
from portfolio.ui.standards.compare_page import Combo
from portfolio.ui.theme import Face, Theme


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


class ShowList(Scrolled):
    """As high as what it holds, where the window has room for that. One row is marked, for the keys."""

    pressed = Signal()
    said = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        inside = QWidget()
        super().__init__(inside)
        self.theme = theme
        self.rows: list[AlignRow] = []
        self.ticked: list[ShowsRow] = []
        self._at, self._wanted = 0, 120
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, theme.gap(8), 0)
        self._list.setSpacing(theme.gap(2))

    @property
    def marked(self) -> AlignRow | None:
        """The row that the keys act on."""
        return self.rows[self._at] if 0 <= self._at < len(self.rows) else None

    def show_rows(self, offers: Sequence[Candidate], ticked: Sequence[Ticked], *, nothing: str) -> None:
        """Those that are ticked first, each with its level; `nothing` is said where there is no offer."""
        clear(self._list)
        self.rows, self.ticked = [], []
        for one in offers:
            self._list.addWidget(self._added(AlignRow(self.theme, one, False, True)))
        if not offers and nothing:
            self._list.addWidget(Label(self.theme, nothing, Face("body"), "ink3", wrap=True))
        if ticked:
            words = translate("Skills", "At which level, and how")
            self._list.addWidget(Label(self.theme, words, Face("small", 600), "ink2"))
        for known in ticked:
            row = ShowsRow(self.theme, known)
            self._added(row.row)
            row.said.connect(self.said)
            row.left.connect(self.left)
            self.ticked.append(row)
            self._list.addWidget(row)
        self._list.addStretch(1)
        self.mark(0)
        self.verticalScrollBar().setValue(0)
        wanted = sum(row.sizeHint().height() for row in self.rows) + len(ticked) * self.theme.px(48)
        self._wanted = max(self.theme.px(120), min(wanted + self.theme.px(30), self.theme.px(400)))
        self.updateGeometry()

    def mark(self, at: int) -> None:
        """Mark this row, or the nearest there is."""
        self._at = max(0, min(at, len(self.rows) - 1))
        for number, row in enumerate(self.rows):
            row.mark(number == self._at)

    def step(self, by: int) -> None:
        """Mark another row, and bring it into sight."""
        self.mark(self._at + by)
        if self.marked is not None:
            self.sight.bring(self.marked)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 40)

    def _added(self, row: AlignRow) -> AlignRow:
        self.rows.append(row)
        row.clicked.connect(lambda: self._press(row))
        return row

    def _press(self, row: AlignRow) -> None:
        self.mark(self.rows.index(row))
        self.pressed.emit()
