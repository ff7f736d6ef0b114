"""The list of what is still to learn, walked by keys: Enter opens the goal or the skill, G makes a goal of a gap."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.skills.gap_model import GapLine, GapsModel
from portfolio.ui.skills.gap_painting import GapPaint
from portfolio.ui.theme import Theme


class GapsView(QListView):
    """Enter opens the goal, or the skill where there is none; G makes a goal, Shift+G at once."""

    acted = Signal(str, str)
    """“open”, “skill”, “goal” or “make”, and the key of the gap."""
    menu_requested = Signal(str, QPoint)
    current_changed = Signal(str)
    """The key of the gap one is at now."""

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.letters = theme, True
        self.gaps = GapsModel(self)
        self.setModel(self.gaps)
        self._paint = GapPaint(theme, self.gaps, self, writes=writes)
        self.setItemDelegate(self._paint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Still to learn"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_lines(self, lines: Sequence[GapLine]) -> None:
        """Show these; one stays where one was, or at what has taken its place."""
        at, row = self.current(), self.currentIndex().row()
        self.gaps.show_lines(lines)
        if self.gaps.lines:
            now = self.gaps.row_of(at)
            row = now if now >= 0 else max(0, min(row, len(self.gaps.lines) - 1))
            self.setCurrentIndex(self.gaps.index(row))
        self.scheduleDelayedItemsLayout()

    def current(self) -> str:
        """The key of the gap one is at, or nothing."""
        line = self.gaps.line(self.currentIndex())
        return line.key if line is not None else ""

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The window's keys for entries mean nothing here."""
        return "", ""

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

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys, unless the person has them off."""
        if not self.letters:
            super().keyboardSearch(search)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        line = self.gaps.line(index)
        if line is not None:
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(line.key, at)

    def _act_at(self, at: QPoint) -> GapLine | None:
        index = self.indexAt(at)
        line = self.gaps.line(index)
        if line is None:
            return None
        point, bounds = at.toPointF(), QRectF(self.visualRect(index))
        if is_rtl(self):
            point.setX(bounds.left() + bounds.right() - point.x())
        return line if self._paint.act_place(line, bounds).contains(point) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setStyleSheet(
            f"QListView {{ background: {tokens.surface}; border: 1px solid {tokens.line};"
            f" border-radius: {theme.gap(12)}px; }}"
            "QListView::item, QListView::item:selected, QListView::item:hover {"
            " background: transparent; border: none; }"
        )
        self.scheduleDelayedItemsLayout()
