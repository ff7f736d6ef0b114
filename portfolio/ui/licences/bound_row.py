"""A minimum or a maximum of one sort: its words, how much is there, and a bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme

_NAME, _AMOUNT = Face("small", 600), Face("small", tabular=True)
_MOST_LINES = 3


class BoundRow(Painted):
    """Grows downwards where its words need room."""

    def __init__(
        self, theme: Theme, name: str, words: str, part: float, *, color: str = "accent", parent: QWidget | None = None
    ) -> None:
        """`part`: how full the bar is, from 0 to 1."""
        super().__init__(theme, parent)
        self.name, self.words, self.part, self._color = name, words, part, color
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{name}: {words}".replace("\u2068", "").replace("\u2069", "").replace("  ·  ", ", "))

    def heightForWidth(self, width: int) -> int:
        metrics = self.theme.metrics
        names = len(wrapped(self.theme, self.name, _NAME, width, _MOST_LINES))
        words = len(wrapped(self.theme, self.words, _AMOUNT, width, _MOST_LINES))
        bar = self.theme.px(6) + self.theme.gap(8)
        return round(names * metrics(_NAME).height() + words * metrics(_AMOUNT).height() + bar)

    def measure(self) -> QSize:
        wide = self.theme.px(200)
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.heightForWidth(self.width() or self.theme.px(200)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        y = rect.y()
        high = theme.metrics(_NAME).height()
        y += high * canvas.lines(QRectF(rect.x(), y, rect.width(), 0), self.name, _NAME, "ink", _MOST_LINES, high)
        y += theme.gap(3)
        canvas.bar(QRectF(rect.x(), y, rect.width(), theme.px(6)), self.part, self._color)
        y += theme.px(6) + theme.gap(3)
        high = theme.metrics(_AMOUNT).height()
        canvas.lines(QRectF(rect.x(), y, rect.width(), 0), self.words, _AMOUNT, "ink2", _MOST_LINES, high)
