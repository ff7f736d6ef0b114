"""The tree of standards: moved over, folded and opened by keys as by mouse; a real tree to a screen reader."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from portfolio.growth.standards.board import Board, BoardRow
from portfolio.growth.standards.everyday import Everyday
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.standards.columns import column_widths
from portfolio.ui.standards.model import BoardModel, Column
from portfolio.ui.standards.painting import GROUP, LEVEL, RowPaint
from portfolio.ui.theme import Face, Theme

INDENT = 20
_HEAD = Face("small", 600)

_EDITS = {
    (Qt.Key.Key_F2, False): "edit", (Qt.Key.Key_Delete, False): "away", (Qt.Key.Key_Up, True): "up",
    (Qt.Key.Key_Down, True): "down",
}  # fmt: skip
"""Keys that change the framework at the standard one is at, each with whether Alt is held."""


class BoardView(QTreeView):
    """What is folded stays folded when something changes. Letters go to the standard whose code begins with them."""

    opened = Signal(str)
    """This standard shall be opened."""
    current_changed = Signal(str)
    way_requested = Signal(str, int)
    """One of the two everyday things of a standard, by number, shall be begun."""
    rate_requested = Signal(str, int)
    """My rating of this standard: the level by its place on the scale."""
    menu_requested = Signal(str, QPoint)
    edit_requested = Signal(str, str)
    """The framework itself shall be changed at this standard: “edit”, “up”, “down” or “away”."""

    def __init__(
        self, theme: Theme, ways: Callable[[BoardRow], Sequence[Everyday]], parent: QWidget | None = None, *,
        writes: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self.board = BoardModel(self)
        self.setModel(self.board)
        self._paint = RowPaint(theme, self.board, ways, self, writes)
        self.setItemDelegate(self._paint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Standards"))
        theme.changed.connect(self._restyle)
        self._restyle()

    # ---- what it shows

    def show_board(self, board: Board | None) -> None:
        """Show this board; where it is the same tree, what is folded and where one is stays."""
        folded = {
            row.standard_id for row in self.board.rows if not self.isExpanded(self.board.index_of(row.standard_id))
        }
        known = {row.standard_id for row in self.board.rows}
        at = self.current()
        top = self.verticalScrollBar().value()
        if self.board.show_board(board):
            for row in self.board.rows:
                if not row.leaf and (row.standard_id not in folded or row.standard_id not in known):
                    self.expand(self.board.index_of(row.standard_id))
            self.go_to(at)
            self.verticalScrollBar().setValue(top)
        elif any(self._is_other_size(old, new) for old, new in self.board.altered):
            self.doItemsLayout()
        self._show_columns(board)
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

    def go_to(self, standard_id: str) -> bool:
        """Go to this standard, or to the first where it is not shown. Says whether it is."""
        index = self.board.index_of(standard_id)
        target = index if index.isValid() else self.board.index(0, 0)
        if target.isValid():
            above = target.parent()
            while above.isValid():
                self.expand(above)
                above = above.parent()
            self.setCurrentIndex(target)
            self.scrollTo(target)
        return index.isValid()

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
        rect = self.visualRect(index)
        return row.standard_id, row.label, QRect(0, rect.y(), self.viewport().width(), rect.height())

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        row = self.board.row(index)
        if row is not None:
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(row.standard_id, at)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        opt: Any = option
        theme = self.theme
        rect = QRectF(0, opt.rect.y(), self.viewport().width(), opt.rect.height())
        row = self.board.row(index)
        here = row is not None and row.standard_id == self.current()
        painter.save()
        canvas = Canvas(painter, theme, QRectF(self.viewport().rect()), is_rtl(self))
        if here:
            canvas.box(
                rect.adjusted(0, 1, 0, -1), theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else ""
            )
        elif row is not None and not row.leaf and row.depth == 0:
            canvas.box(rect, 0, "raised")
        if not here:
            painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        painter.restore()
        super().drawRow(painter, option, index)
        if row is not None:
            painter.save()
            self._paint.draw_ways(canvas, row, self._whole(row))
            painter.restore()
        if here and self.hasFocus():
            painter.save()
            Canvas(painter, theme, QRectF(self.viewport().rect()), is_rtl(self)).ring(
                rect.adjusted(1, 1, -1, -1), theme.gap(8)
            )
            painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self.board.row(index)
        if row is None or not self.board.rowCount(index):
            return
        size = self.theme.px(14)
        step = self.indentation()
        x = rect.x() if is_rtl(self) else rect.right() + 1 - step
        high = self.theme.metrics(GROUP).height()
        place = QRectF(x + (step - size) / 2, rect.y() + self._paint.pad() + (high - size) / 2, size, size)
        open_ = self.isExpanded(index)
        name = "chevron-down" if open_ else "chevron-right"
        Canvas(painter, self.theme, place, is_rtl(self)).icon(place, name, "ink2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

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
        self._fit()

    def _fit(self) -> None:
        header, width = self.header(), self.viewport().width()
        hidden = frozenset(column for column in Column if self.isColumnHidden(column))
        for column, wide in column_widths(self.theme, _HEAD, width, self.board.levels, hidden).items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, wide)
        first = header.sectionSize(Column.STANDARD) - self.indentation()
        if first != self._paint.width:
            self._paint.width = float(first)
            self.scheduleDelayedItemsLayout()

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setIndentation(theme.px(INDENT))
        self.header().setFont(theme.face(_HEAD))
        self.setFont(theme.face(LEVEL))
        edge = f"border: 1px solid {tokens.line}; border-radius: {theme.gap(12)}px;"
        self.setStyleSheet(
            f"QTreeView {{ background: {tokens.surface}; {edge} selection-background-color: transparent; }}"
            "QTreeView::item, QTreeView::item:selected, QTreeView::item:hover, QTreeView::branch {"
            " background: transparent; border: none; image: none; }"
            f"QHeaderView {{ background: transparent; }} QHeaderView::section {{ background: {tokens.surface};"
            f" color: {tokens.ink2}; border: none; border-bottom: 1px solid {tokens.line2};"
            f" padding: {theme.gap(7)}px {theme.gap(4)}px; }}"
        )
        self._fit()
        self.scheduleDelayedItemsLayout()
