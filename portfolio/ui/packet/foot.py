"""Words that say less where there is no room for all of them, and are never cut in the middle."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import is_rtl, plain_tip
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_FACE = Face("small", tabular=True)


class FootWords(Label):
    """A screen reader and the tip have the whole; the screen has the longest way of saying it that fits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", _FACE, "ink2", parent=parent)
        self._ways: tuple[str, ...] = ("",)

    def say(self, *ways: str) -> None:
        """Say this; `ways` go from the whole to the shortest."""
        self._ways = ways
        self.setText(ways[0])
        self.updateGeometry()
        self._tip()

    def shown(self) -> str:
        """What there is room for."""
        room = self.contentsRect().width()
        return next((way for way in self._ways if self._wide(way) <= room), self._ways[-1])

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(self._ways[-1]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.text(QRectF(self.contentsRect()), self.shown(), _FACE, "ink2")

    def _wide(self, words: str) -> int:
        return round(self.theme.metrics(_FACE).horizontalAdvance(words)) + 2

    def _tip(self) -> None:
        self.setToolTip("" if self.shown() == self.text() else plain_tip(self.text()))
