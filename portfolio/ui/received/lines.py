"""One thing that is said with a shape before it: what a check found, what to look at."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

RESULTS = {
    "passed": ("check", "ink2"), "failed": ("circle-x", "warn"), "not_checked": ("circle-dashed", "ink3"),
}  # fmt: skip


class Shape(Painted):
    """An icon as high as a line of text. The words beside it say the same."""

    def __init__(self, theme: Theme, icon: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon, self._color = icon, color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def measure(self) -> QSize:
        return QSize(self.theme.px(18), max(self.theme.px(18), round(self.theme.metrics(Face("body")).height())))

    def draw(self, canvas: Canvas) -> None:
        size, rect = self.theme.px(16), canvas.bounds
        canvas.icon(QRectF(rect.x(), rect.center().y() - size / 2, size, size), self._icon, self._color, 1.9)


class ShapeLine(QWidget):
    """A sentence behind its shape, and one below it where there is more to say."""

    def __init__(
        self, theme: Theme, icon: str, color: str, words: str, more: str = "", *, face: Face = Face("body"),  # noqa: B008
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        sign = QVBoxLayout()
        sign.addWidget(Shape(theme, icon, color))
        sign.addStretch(1)
        row.addLayout(sign)
        column = QVBoxLayout()
        column.setSpacing(theme.gap(2))
        column.addWidget(Label(theme, words, face, "ink", wrap=True))
        if more:
            column.addWidget(Label(theme, more, Face("small"), "ink2", wrap=True))
        row.addLayout(column, 1)
        self.setAccessibleName(f"{words} {more}".strip())
