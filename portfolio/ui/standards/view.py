"""The tree of standards: moved over, folded and opened by keys as by mouse; a real tree to a screen reader."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from portfolio.growth.standards.board import Board, BoardRow
from portfolio.growth.standards.everyday import Everyday
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.row_tree import HEAD, RowTree
from portfolio.ui.kit.tree_rows import AnyIndex
from portfolio.ui.standards.columns import column_widths
from portfolio.ui.standards.model import BoardModel, Column
from portfolio.ui.standards.painting import RowPaint
from portfolio.ui.theme import Theme

_EDITS = {
    (Qt.Key.Key_F2, False): "edit", (Qt.Key.Key_Delete, False): "away", (Qt.Key.Key_Up, True): "up",
    (Qt.Key.Key_Down, True): "down",
}  # fmt: skip
"""Keys that change the framework at the standard one is at, each with whether Alt is held."""


class BoardView(RowTree):
    """What is folded stays folded when something changes. Letters go to the standard whose code begins with them."""

    opened = Signal(str)
    """This standard shall be opened."""
    current_changed = Signal(str)
    way_requested = Signal(str, int)
    """One of the two everyday things of a standard, by number, shall be begun."""
    rate_requested = Signal(str, int)
    """My rating of this standard: the level by its place on the scale."""
    edit_requested = Signal(str, str)
    """The framework itself shall be changed at this standard: “edit”, “up”, “down” or “away”."""

    def __init__(
        self, theme: Theme, ways: Callable[[BoardRow], Sequence[Everyday]], parent: QWidget | None = None, *,
        writes: bool = True,
    ) -> None:  # fmt: skip
        self.board = BoardModel()
        super().__init__(theme, self.board, parent)
        self.board.setParent(self)
        self._writes = writes
        self._paint = RowPaint(theme, self.board, ways, self, writes)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Standards"))
        self.dress(self._paint)

    # ---- what it shows

    def show_board(self, board: Board | None) -> None:
        """Show this board; where it is the same tree, what is folded and where one is stays."""
        self._show_columns(board)  # before: rows are as high as the first column is wide
        anew = self.show_rows(lambda: self.board.show_board(board))
        if not anew and any(self._is_other_size(old, new) for old, new in self.board.altered):
            self.doItemsLayout()
        self.viewport().update()

    def show_only_gaps(self, on: bool) -> None:
        """Only what nothing shows, and what it is part of."""
        at = self.current()
        self.board.show_only_gaps(on)
        self.expandAll()
        self.go_to(at)

    def current(self) -> str:
        """The standard one is at, or nothing."""
        row = self.board.row(self.currentIndex())
        return row.standard_id if row is not None else ""

    def step(self, by: int) -> None:
        """To the next standard in sight, or the one before."""
        index = self.indexBelow(self.currentIndex()) if by > 0 else self.indexAbove(self.currentIndex())
        if index.isValid():
            self.setCurrentIndex(index)

    def standard_at(self, at: QPoint) -> tuple[str, str, QRect]:
        """The standard at this point: its id, what it is called, and where it is in the viewport."""
        index = self.indexAt(self.viewport().mapFrom(self, at))
        row = self.board.row(index)
        if row is None:
            return "", "", QRect()
        return row.standard_id, row.label, self.row_rect(index)

    # ---- Qt

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        row = self.board.row(current)
        self.current_changed.emit(row.standard_id if row is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = event.key(), self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if at and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(at)
        elif at and alt and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.rate_requested.emit(at, key - Qt.Key.Key_1)
        elif at and key == Qt.Key.Key_Insert and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            second = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.way_requested.emit(at, 1 if second else 0)
        elif at and (what := _EDITS.get((Qt.Key(key), alt))) is not None and (alt or plain):
            self.edit_requested.emit(what, at)
        elif plain and key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        row = self.board.row(self.indexAt(at))
        if row is not None and (number := self._way_at(row, at)) is not None:
            self.way_requested.emit(row.standard_id, number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self.board.row(self.indexAt(at))
        if row is not None and self._way_at(row, at) is None:
            self.opened.emit(row.standard_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        row = self.board.row(self.indexAt(at))
        over = row is not None and self._way_at(row, at) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    # ---- as a tree

    def pad(self) -> int:
        return self._paint.pad()

    def is_heading(self, index: AnyIndex) -> bool:
        row = self.board.row(index)
        return row is not None and not row.leaf and row.depth == 0

    def draw_over(self, canvas: Canvas, index: AnyIndex) -> None:
        if (row := self.board.row(index)) is not None:
            self._paint.draw_ways(canvas, row, self._whole(row))

    # ---- inside

    def _whole(self, row: BoardRow) -> QRectF:
        """A row from where its first cell begins to the end of the last column, in reading order."""
        rect = self.visualRect(self.board.index_of(row.standard_id))
        x = (row.depth + 1) * self.indentation()
        return QRectF(x, rect.y(), self.viewport().width() - x, rect.height())

    def _way_at(self, row: BoardRow, at: QPoint) -> int | None:
        point = at.toPointF()
        if is_rtl(self):
            point.setX(self.viewport().width() - point.x())
        for place in self._paint.way_places(row, self._whole(row)):
            if place.rect.adjusted(-4, -4, 4, 4).contains(point):
                return place.number
        return None

    def _is_other_size(self, old: BoardRow, new: BoardRow) -> bool:
        below, rated = self._paint.has_below, bool(new.self_ratings or new.evaluator_ratings)
        was = bool(old.self_ratings or old.evaluator_ratings)
        return below(old) != below(new) or rated != was or (old.code, old.title) != (new.code, new.title)

    def _show_columns(self, board: Board | None) -> None:
        """Where nobody is rated, no column says so."""
        rated = board is not None and any(row.self_ratings or row.evaluator_ratings for row in board.rows)
        scale = board is not None and bool(board.levels)
        for column in (Column.OWN, Column.EVALUATOR):
            self.setColumnHidden(column, not (rated or scale))
        self.fit()

    def fit(self) -> None:
        hidden = frozenset(column for column in Column if self.isColumnHidden(column))
        self.widen(column_widths(self.theme, HEAD, self.viewport().width(), self.board.levels, hidden))
        if (first := self.first_width()) != self._paint.width:
            self._paint.width = first
            self.scheduleDelayedItemsLayout()
