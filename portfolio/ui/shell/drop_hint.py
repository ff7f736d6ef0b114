"""While something is dragged over the window: where it may be let go, and what that will do."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_WORDS = Face("lead", 600)


class DropHint(QWidget):
    """A frame around the part that takes it, with a sentence at its foot. The mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, rect: QRect, words: str) -> None:
        """Show the frame here, in the parent's coordinates."""
        self._words = words
        self.setGeometry(rect)
        self.show()
        self.raise_()
        self.update()

    @property
    def words(self) -> str:
        """What it says, or nothing while it is not shown."""
        return self._words if self.isVisible() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
        gap = self.theme.gap
        canvas.box(canvas.bounds.adjusted(2, 2, -2, -2), gap(12), border="accent", width=3)
        metrics = self.theme.metrics(_WORDS)
        room = canvas.bounds.width() - gap(60)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        width, height = metrics.horizontalAdvance(words) + gap(36), metrics.height() + gap(16)
        pill = QRectF(
            canvas.bounds.center().x() - width / 2, canvas.bounds.bottom() - height - gap(20), width, height
        )  # fmt: skip
        canvas.box(pill, height / 2, "accent")
        canvas.text(pill, words, _WORDS, "on_accent", align="center")
        painter.end()
