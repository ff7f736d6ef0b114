"""One line of an advert, looked over: kept or left out, how much it counts, and which skill answers it."""

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.exchange.growing.advert_role import MatchedLine
from portfolio.ui.career.words import weight_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.compare_page import Combo
from portfolio.ui.theme import Face, Theme

WEIGHTS = (3, 2, 1)


class AdvertRow(QWidget):
    """`skills` is one model for all rows: the first of it is no skill; each has its id as user data."""

    edited = Signal()

    def __init__(self, theme: Theme, found: MatchedLine, skills: QAbstractItemModel) -> None:
        super().__init__()
        self.found = found
        self.kept = Tick(theme, found.line.words, True)
        self.weight = Combo(theme, translate("Career", "How much it counts: {line}").format(line=found.line.words[:60]))
        for weight in WEIGHTS:
            self.weight.addItem(weight_words(weight), weight)
        self.weight.setCurrentIndex(WEIGHTS.index(found.line.weight))
        self.skill = Combo(
            theme, translate("Career", "Which skill answers it: {line}").format(line=found.line.words[:60])
        )
        self.skill.setModel(skills)
        self.skill.setCurrentIndex(max(0, self.skill.findData(found.skill_id)))
        shared = ", ".join(f"“{word}”" for word in found.words)
        words = translate("Career", "Both say {words}").format(words=shared) if shared and found.skill_id else ""
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
        self.kept.toggled.connect(self._follow)
        self.skill.activated.connect(lambda _: self._why.setText(""))

    @property
    def skill_id(self) -> str:
        """The skill that was chosen, or nothing."""
        return str(self.skill.currentData() or "")

    def _follow(self, on: bool) -> None:
        for part in (self.weight, self.skill):
            part.setEnabled(on)
        self.edited.emit()
