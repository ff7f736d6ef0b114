"""A card over the dimmed window, for what is done in a moment and left with Escape. Not a window of its own."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.kit.cards import Card
from portfolio.ui.theme import Theme

_DIM = 110
"""Of 255: the window behind stays recognisable, and nobody takes it for pressable."""


class Overlay(QWidget):
    """Covers its parent while it is open. Escape or a click beside the card closes it; the focus goes back."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, width: int = 640, top: int = 104) -> None:
        super().__init__(parent)
        self.theme = theme
        self._width, self._top = width, top
        self._before: QWidget | None = None
        self.card = Card(theme, border="edge")
        self.card.setParent(self)
        parent.installEventFilter(self)
        theme.changed.connect(self._lay_out)
        self.hide()

    def open(self) -> None:
        """Lay it over the window. The caller gives the focus to what is in it."""
        self._before = QApplication.focusWidget()
        self._lay_out()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Take it away, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the card while it is open."""
        at: QWidget | None = self.focusWidget()
        for _ in range(500):
            at = (at.nextInFocusChain() if forward else at.previousInFocusChain()) if at is not None else None
            if at is None:
                return False
            if self.card.isAncestorOf(at) and at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                at.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM))
        painter.end()

    def _lay_out(self) -> None:
        around = self.parentWidget()
        if around is None:
            return
        self.setGeometry(around.rect())
        gap = self.theme.gap
        width = min(gap(self._width), self.width() - 2 * gap(16))
        layout = self.card.layout()
        wanted = self.card.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(width)
        top = min(gap(self._top), max(gap(16), (self.height() - wanted) // 2))
        height = min(wanted, self.height() - top - gap(16))
        self.card.setGeometry(QRect((self.width() - width) // 2, top, width, max(0, height)))
