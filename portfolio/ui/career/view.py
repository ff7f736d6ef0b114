"""The hands on the picture of career moves: arrows go from role to role, wheel and drag move it, keys act on a role."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QGestureEvent, QPinchGesture

from portfolio.ui.career.choosing import ChoosingCanvas
from portfolio.ui.career.frame import Frame
from portfolio.ui.career.model import NodesModel
from portfolio.ui.theme import Theme

ZOOM_A_STEP = 1.2
NOTCH = 120.0
_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LatticeView(ChoosingCanvas):
    """The picture as a person uses it. What is done with a role is a wish: of the role chosen, by its id."""

    shown = Signal(str)
    """The details of a role are wanted."""
    edit_requested = Signal(str)
    aim_requested = Signal(str)
    delete_requested = Signal(str)
    new_requested = Signal()
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, model: NodesModel) -> None:
        self._pressed: tuple[QPointF, Frame] | None = None
        self._dragging = False
        self.letters = True
        """Whether single letters act; who types by voice or with a tremor wants them off."""
        super().__init__(theme, model)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Career moves"))
        self.setAccessibleDescription(
            self.tr(
                "Arrows go from role to role, Enter opens one to write, Space shows its details, A aims for it, "
                "Insert adds one, plus and minus zoom, 0 shows all."
            )
        )

    # ---- moving and zooming

    def pan(self, across: float, down: float) -> None:
        """Move what is seen by so many pixels of the screen."""
        by = -across if self._frame.rtl else across
        self._show(self._frame._replace(x=self._frame.x + by, y=self._frame.y + down))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """So many times closer, around a point; by itself around the chosen role where it is in sight."""
        if at is None and self._chosen:
            rect = QRectF(self.rect_of(self._chosen))
            at = rect.center() if QRectF(self._frame.content).contains(rect.center()) else None
        self._show(self._frame.zoomed(factor, at))

    # ---- mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_A_STEP ** (turn.y() / NOTCH), event.position())
        else:
            step = self.theme.px(64) / NOTCH
            across, down = (pixels.x(), pixels.y()) if not pixels.isNull() else (turn.x() * step, turn.y() * step)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
                across, down = down, 0
            self._show(self._frame._replace(
                x=self._frame.x - (-across if self._frame.rtl else across), y=self._frame.y - down
            ))  # fmt: skip
        self._hover(self.node_at(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._held = (event.position(), self._frame), True
            self._dragging = self._by_key = False
            self._set_told("")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(self.node_at(event.position()))
            return
        start, frame = self._pressed
        by = event.position() - start
        if not self._dragging and by.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        self._hover(None)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show(self._frame._replace(x=frame.x - (-by.x() if frame.rtl else by.x()), y=frame.y - by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed, self._held = self._pressed, None, False
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        node = self.node_at(event.position())
        if self._dragging:
            self._dragging = False
            self._hover(node)
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        elif node is not None:
            self.choose(node.id)
            self.shown.emit(node.id)
        else:
            self.let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None and event.button() == Qt.MouseButton.LeftButton:
            self.edit_requested.emit(node.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        node, place = self.node_at(QPointF(event.pos())), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            node = self.chosen
            place = self.viewport().mapToGlobal(self.rect_of(node.id).center()) if node is not None else place
        if node is not None:
            self.choose(node.id)
            self.menu_requested.emit(node.id, place)

    def viewportEvent(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ToolTip:
            cast(QHelpEvent, event).ignore()  # the card tells it
            return True
        if kind == QEvent.Type.NativeGesture:
            gesture = cast(QNativeGestureEvent, event)
            if gesture.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + gesture.value(), gesture.position())
                return True
        if kind == QEvent.Type.Gesture:
            pinch = cast(QGestureEvent, event).gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())))
                cast(QGestureEvent, event).accept(pinch)
                return True
        if kind == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    # ---- keys

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The window's keys for entries mean nothing here: a role is acted on by keys of this picture."""
        return "", ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        far = self.theme.px(60)
        if modifiers == Qt.KeyboardModifier.ControlModifier and (way := _WAYS.get(Qt.Key(key))) is not None:
            self.pan(way[0] * far, way[1] * far)
            return
        if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Home: lambda: self.choose(self._nodes.nodes[0].id) if self._nodes.nodes else None,
            Qt.Key.Key_Plus: lambda: self.zoom(ZOOM_A_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(ZOOM_A_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / ZOOM_A_STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Insert: self.new_requested.emit,
        } | {way: lambda by=by: self.step(*by) for way, by in _WAYS.items()}  # type: ignore[misc]
        self._by_key = True
        if (act := acts.get(key)) is not None:
            act()
        elif not event.isAutoRepeat() and self._chosen and self._acted(key):
            return
        elif key == Qt.Key.Key_Escape and self._chosen:
            self.let_go()
        else:
            event.ignore()

    def _acted(self, key: int) -> bool:
        signal = {
            Qt.Key.Key_Return: self.edit_requested, Qt.Key.Key_Enter: self.edit_requested,
            Qt.Key.Key_Space: self.shown, Qt.Key.Key_A: self.aim_requested, Qt.Key.Key_Delete: self.delete_requested,
        }.get(Qt.Key(key))  # fmt: skip
        if signal is None or (key == Qt.Key.Key_A and not self.letters):
            return False
        signal.emit(self._chosen)
        return True

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not the list view's own: it would choose the first item by itself.
        QAbstractScrollArea.focusInEvent(self, event)
        if event.reason() in _BY_TAB:
            self._by_key = True
            if not self._chosen and self._nodes.nodes:
                self.choose(self._nodes.nodes[0].id)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusOutEvent(self, event)
        self.viewport().update()
