"""The hands on the map: wheel, drag, pinch and keys move and zoom it; clicks and Tab go from entry to entry."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QGestureEvent, QPinchGesture, QToolTip

from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import Span
from portfolio.ui.career_map.choosing import ChoosingCanvas
from portfolio.ui.career_map.sight import SightModel
from portfolio.ui.career_map.stamps import ImageFor
from portfolio.ui.career_map.words import hours_words, many_tip
from portfolio.ui.kit.base import is_rtl, plain_tip
from portfolio.ui.theme import Theme

ZOOM_A_STEP = 1.25
NOTCH = 120.0
"""What one notch of a wheel gives, in eighths of a degree."""
IN_A_MENU = 20

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class MapView(ChoosingCanvas):
    """The map as a person uses it."""

    menu_requested = Signal(str, str, object)
    today_requested = Signal()

    def __init__(self, theme: Theme, model: SightModel, image_for: ImageFor, data: MapData, span: Span) -> None:
        self._pressed: tuple[QPointF, Span] | None = None
        self._dragging = False
        self._fine = 0.0
        super().__init__(theme, model, image_for, data, span)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.settled.connect(self._hover_there)

    # ---- mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, pixels = event.angleDelta(), event.pixelDelta()
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_A_STEP ** (turn.y() / NOTCH), self.day_at(event.position().x()))
            event.accept()
            return  # what is under the pointer now is told when the map has settled
        elif keys & Qt.KeyboardModifier.ShiftModifier and self.verticalScrollBar().maximum():
            self._scroll_lanes(turn, pixels)
        else:
            step = self.theme.px(64) / NOTCH
            across = pixels.x() if not pixels.isNull() else turn.x() * step
            along = pixels.y() if not pixels.isNull() else turn.y() * step
            # Turning the wheel toward oneself goes on in time; a sideways push goes where the hand goes.
            side = across * (-1 if is_rtl(self) else 1)
            self._pan_pixels(-(side if abs(across) > abs(along) else along))
        self._hover(self.mark_at(event.position()))
        event.accept()

    def _scroll_lanes(self, turn: QPoint, pixels: QPoint) -> None:
        bar = self.verticalScrollBar()
        # With Shift held some systems turn the wheel's direction by a quarter themselves.
        by = (pixels.y() or pixels.x()) if not pixels.isNull() else (turn.y() or turn.x()) / NOTCH * bar.singleStep()
        bar.setValue(bar.value() - round(by))

    def _pan_pixels(self, pixels: float) -> None:
        """Move by whole pixels, so that what is drawn can be copied; what is left over comes with the next."""
        self._fine += pixels
        whole = int(self._fine)
        self._fine -= whole
        if whole:
            self.pan(whole / self.scene.scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position(), self.span
            self._dragging = self._inside = False
            self._set_focused(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(self.mark_at(event.position()))
            return
        start, span = self._pressed
        by = self.frame.along(event.position().x()) - self.frame.along(start.x())
        if not self._dragging and abs(by) < QApplication.startDragDistance():
            return
        self._dragging = True
        self._hover(None)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.show_span(span.moved(-by / self.scene.scale, self.whole))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        mark = self.mark_at(event.position())
        if self._dragging:
            self._dragging = False
            self._hover(mark)
        elif mark is not None and mark.number > 1:
            self.look_closer(mark)
        elif mark is not None:
            self._open(mark.entry)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has said it all: the second one would meet what that brought there."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mark, place = self.mark_at(QPointF(event.pos())), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            mark = self._focused or self._chosen_mark()
            place = self.viewport().mapToGlobal(self.rect_of(mark).center()) if mark else place
        if mark is not None and mark.number == 1:
            self.choose(mark.entry.id)
            self.menu_requested.emit(mark.entry.row.kind, mark.entry.id, place)

    def viewportEvent(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ToolTip:
            self._show_tip(cast(QHelpEvent, event))
            return True
        if kind == QEvent.Type.NativeGesture:
            gesture = cast(QNativeGestureEvent, event)
            if gesture.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + gesture.value(), self.day_at(gesture.position().x()))
                return True
        if kind == QEvent.Type.Gesture and self._pinched(cast(QGestureEvent, event)):
            return True
        if kind == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _pinched(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        middle = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
        self.zoom(pinch.scaleFactor(), self.day_at(middle.x()))
        event.accept(pinch)
        return True

    def _hover_there(self) -> None:
        """The map was moved under the pointer."""
        if self.viewport().underMouse() and not self._dragging:
            self._hover(self.mark_at(QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))))

    def _show_tip(self, event: QHelpEvent) -> None:
        point = QPointF(event.pos())
        mark, words, rect = self.mark_at(point), "", QRect()
        if mark is not None:
            rect = self.rect_of(mark)
            many = mark.number > 1
            words = many_tip(self.locale(), mark) if many else self._sight.tip(mark.entry)
        elif (y := self.frame.lane_y(point.y())) is not None:
            column = self.scene.hours_at(self.frame.along(point.x()), y)
            if column is not None:
                start = date.fromordinal(column.start)
                words = hours_words(self.locale(), column.unit, start, column.minutes)
        QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport(), rect)

    # ---- what the window's keys and drops ask

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry at this point, or of the chosen one; two empty texts where there is none."""
        if at is None:
            return self.chosen
        mark = self.mark_at(QPointF(self.viewport().mapFrom(self, at)))
        return (mark.entry.row.kind, mark.entry.id) if mark is not None and mark.number == 1 else ("", "")

    def show_today(self) -> None:
        """Bring today into sight, and say what is there."""
        self.today_requested.emit()
        self.say_where()

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), self.page_days(0.1)
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
            return
        forward = -1 if is_rtl(self) else 1
        moves: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self.pan(-forward * step),
            Qt.Key.Key_Right: lambda: self.pan(forward * step),
            Qt.Key.Key_PageUp: lambda: self.pan(-self.page_days(0.9)),
            Qt.Key.Key_PageDown: lambda: self.pan(self.page_days(0.9)),
            Qt.Key.Key_Home: lambda: self.pan(self.whole.first - self.span.first),
            Qt.Key.Key_End: lambda: self.pan(self.whole.last - self.span.last),
            Qt.Key.Key_Plus: lambda: self.zoom(ZOOM_A_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(ZOOM_A_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / ZOOM_A_STEP),
        }
        bar = self.verticalScrollBar()
        if (move := moves.get(key)) is not None:
            move()
            self.say_where()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + bar.singleStep() * (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            mark = self._focused or self._chosen_mark()
            if mark is not None and (key == Qt.Key.Key_Space or mark.number > 1):
                self._act_on(mark)
            else:
                event.ignore()  # Enter on an entry is the window's, as at every list
        elif key == Qt.Key.Key_Escape and self._inside:
            self._inside = False
            self._set_focused(None)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the marks in sight, and out after the last; after Escape it goes out at once."""
        if self._inside and self._step(forward):
            return True
        self._inside = False
        self._set_focused(None)
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not the list view's own: it would choose the first entry.
        QAbstractScrollArea.focusInEvent(self, event)
        if event.reason() in _BY_TAB:
            self._inside = True
            chosen = self._chosen_mark()
            entry = self._map.entry(self._chosen)
            if chosen is not None and entry is not None and self.in_sight(entry):
                self._reach(chosen)
            else:
                self._inside = self._step(event.reason() == Qt.FocusReason.TabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusOutEvent(self, event)
        self.viewport().update()
