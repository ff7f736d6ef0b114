"""The list of what is still to learn, walked by keys: Enter opens the goal or the skill, G makes a goal of a gap."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.line_list import LinesModel, LinesView
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.gap_model import GapLine
from portfolio.ui.skills.gap_painting import GapPaint
from portfolio.ui.theme import Theme


class GapsView(LinesView[GapLine]):
    """Enter opens the goal, or the skill where there is none; G makes a goal, Shift+G at once.

    It acts by “open”, “skill”, “goal” and “make”.
    """

    current_changed = Signal(str)
    """The key of the gap one is at now."""

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        self.gaps: LinesModel[GapLine] = LinesModel()
        super().__init__(theme, self.gaps, translate("GapsView", "Still to learn"), parent)
        self.gaps.setParent(self)
        self._paint = GapPaint(theme, self.gaps, self, writes=writes)
        self.setItemDelegate(self._paint)
        self.setMouseTracking(True)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.current()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, shift = modifiers == Qt.KeyboardModifier.NoModifier, modifiers == Qt.KeyboardModifier.ShiftModifier
        goal = key == Qt.Key.Key_G and self.letters
        if at and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit("open", at)
        elif at and plain and key == Qt.Key.Key_Space:
            self.acted.emit("skill", at)
        elif at and goal and (plain or shift) and not event.isAutoRepeat():
            self.acted.emit("make" if shift else "goal", at)
        elif plain and key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and (line := self._act_at(event.position().toPoint())):
            self.acted.emit("open" if line.goal else "goal", line.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self.gaps.line(self.indexAt(event.position().toPoint()))
        if line is not None and self._act_at(event.position().toPoint()) is None:
            self.acted.emit("skill", line.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._act_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _act_at(self, at: QPoint) -> GapLine | None:
        index = self.indexAt(at)
        line = self.gaps.line(index)
        if line is None:
            return None
        point, bounds = at.toPointF(), QRectF(self.visualRect(index))
        if is_rtl(self):
            point.setX(bounds.left() + bounds.right() - point.x())
        return line if self._paint.act_place(line, bounds).contains(point) else None
