"""The heading of a group of the board: its name, and how many goals there are."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QWidget

from portfolio.core.queries.goal_board import Group
from portfolio.ui.goals.board_words import TITLES, count_words
from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

_TITLE, _COUNT = Face("h3", 600, serif=True), Face("small", tabular=True)


class GroupTitle(Painted):
    """The heading; it stays in sight while its cards are scrolled past."""

    def __init__(self, theme: Theme, group: Group, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._group, self._count = group, 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Say how many goals there are."""
        self._count = count
        self.setAccessibleName(count_words(self.locale(), self._group, count))
        self.update()

    def measure(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(120), round(theme.metrics(_TITLE).height() + 2 * theme.gap(7)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        canvas.painter.fillRect(self.rect(), theme.color("bg"))
        x, words = rect.x(), translate("GoalBoard", TITLES[self._group])
        wide = canvas.width(words, _TITLE) + 1
        canvas.text(QRectF(x, rect.y(), wide, rect.height()), words, _TITLE, "ink")
        x += wide + theme.gap(8)
        count = self.locale().toString(self._count)
        canvas.text(QRectF(x, rect.y(), rect.right() - x, rect.height()), count, _COUNT, "ink3")
