"""The icon of a saved page in a round ground."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme


class Sign(Painted):
    """Which kind of page it is; the words beside it say so too."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def measure(self) -> QSize:
        return QSize(self.theme.px(34), self.theme.px(34))

    def draw(self, canvas: Canvas) -> None:
        rect = canvas.bounds
        canvas.box(rect, rect.height() / 2, "rail", "line" if self.theme.tokens.outlined else "")
        size = self.theme.px(17)
        place = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
        canvas.icon(place, self._icon, "ink2", 1.8)
