"""One line of an advert, looked over: kept or left out, how much it counts, and which skill answers it."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.exchange.growing.advert_role import MatchedLine
from portfolio.ui.career.words import weight_words
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

WEIGHTS = (3, 2, 1)


class Choice(NamedTuple):
    """What was decided about a line."""

    kept: bool
    weight: int
    skill_id: str


class AdvertRow(QWidget):
    """`skills` is one model for all rows: the first of it is no skill; each has its id as user data."""

    edited = Signal()

    def __init__(
        self, theme: Theme, found: MatchedLine, skills: QAbstractItemModel, choice: Choice | None = None
    ) -> None:
        """`choice`: what was decided about this line before."""
        super().__init__()
        self.found = found
        choice = choice or Choice(True, found.line.weight, found.skill_id)
        self.kept = Tick(theme, found.line.words, choice.kept)
        self.weight = Combo(theme, translate("Career", "How much it counts: {line}").format(line=found.line.words[:60]))
        for weight in WEIGHTS:
            self.weight.addItem(weight_words(weight), weight)
        self.weight.setCurrentIndex(WEIGHTS.index(choice.weight))
        self.skill = Combo(
            theme, translate("Career", "Which skill answers it: {line}").format(line=found.line.words[:60])
        )
        self.skill.setModel(skills)
        self.skill.setCurrentIndex(max(0, self.skill.findData(choice.skill_id)))
        shared = ", ".join(f"“{word}”" for word in found.words)
        words = (
            translate("Career", "Both say {words}").format(words=shared)
            if shared and self.skill_id == found.skill_id
            else ""
        )
        self._why = Label(theme, words, Face("small"), "ink3")
        below = QHBoxLayout()
        below.setContentsMargins(theme.px(18) + theme.gap(14), 0, 0, 0)
        below.setSpacing(theme.gap(8))
        below.addWidget(self.weight, 2)
        below.addWidget(self.skill, 4)
        below.addWidget(self._why, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.gap(4))
        column.setSpacing(theme.gap(2))
        column.addWidget(self.kept)
        column.addLayout(below)
        for part in (self.weight, self.skill):
            part.setEnabled(choice.kept)
        self.kept.toggled.connect(self._follow)
        self.weight.activated.connect(lambda _: self.edited.emit())
        self.skill.activated.connect(self._other_skill)

    @property
    def skill_id(self) -> str:
        """The skill that was chosen, or nothing."""
        return str(self.skill.currentData() or "")

    @property
    def choice(self) -> Choice:
        """What is decided about it now."""
        return Choice(self.kept.isChecked(), int(self.weight.currentData()), self.skill_id)

    def _other_skill(self) -> None:
        self._why.setText("")
        self.edited.emit()

    def _follow(self, on: bool) -> None:
        for part in (self.weight, self.skill):
            part.setEnabled(on)
        self.edited.emit()
