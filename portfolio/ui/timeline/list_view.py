"""A list view with a geometry of its own: QListView lays out all rows at each insert, this one only what changed."""

from collections.abc import Iterable, Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.geometry import Geometry

ROW = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


@runtime_checkable
class HasRows(Protocol):
    """A model that can hand over its rows as they are; asking `data` 50,000 times takes a third of a second."""

    @property
    def rows(self) -> Sequence[TimelineRow]: ...


class BlockListView(QListView):
    """Rows in blocks with headings between them; a heading is no row. What it looks like is for the subclass to say.

    It derives from QListView because screen readers get a real list from that class alone.
    """

    geometry_changed = Signal()
    """Entries came, went or moved: the ruler beside the timeline has to be drawn again."""

    def __init__(self, theme: Theme, leads: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._geometry = Geometry(leads)
        self._watched: QAbstractItemModel | None = None
        self._source: HasRows | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _measured(self, rows: Iterable[TimelineRow]) -> list[tuple[str, int]]:
        """The block and the height of each row."""
        raise NotImplementedError

    # ---- model

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if self._watched is not None:
            self._watched.rowsRemoved.disconnect(self._rows_removed)
            self._watched.rowsMoved.disconnect(self._rows_moved)
            self._watched.layoutChanged.disconnect(self._layout_changed)
        self._watched = model
        self._source = model if isinstance(model, HasRows) else None
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_removed)
            model.rowsMoved.connect(self._rows_moved)
            model.layoutChanged.connect(self._layout_changed)

    def reset(self) -> None:
        super().reset()
        self._measure_all()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        anchor = self._keep()
        rows = self._rows(start, end)
        self._geometry.insert(start, self._measured(rows))
        if anchor and start <= anchor[0]:
            anchor = (anchor[0] + len(rows), anchor[1])
        self._laid_out(anchor)

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        # The base class moves the current entry to a neighbour; QListView would throw its layout away as well.
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()) -> None:
        first, last = top_left.row(), bottom_right.row()
        if 0 <= first <= last < len(self._geometry):
            anchor = self._keep()
            if self._geometry.change(first, self._measured(self._rows(first, last))):
                self._laid_out(anchor)
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def _rows_removed(self, parent: QModelIndex, start: int, end: int) -> None:
        anchor = self._keep()
        self._geometry.remove(start, end)
        if anchor and start <= anchor[0]:
            anchor = (max(start, anchor[0] - (end - start + 1)), anchor[1]) if end < anchor[0] else (start, 0)
        self._laid_out(anchor)

    def _rows_moved(self, parent: QModelIndex, start: int, end: int, target: QModelIndex, before: int) -> None:
        anchor = self._keep()
        self._geometry.move(start, end, before)
        # The key of a moved row may be another one now (its date changed), so it is measured again.
        first = before if before < start else before - (end - start + 1)
        last = first + end - start
        self._geometry.change(first, self._measured(self._rows(first, last)))
        self._laid_out(anchor)

    def _layout_changed(self) -> None:
        self._measure_all()

    def _measure_all(self) -> None:
        model = self.model()
        count = model.rowCount() if model is not None else 0
        self._geometry.reset(self._measured(self._rows(0, count - 1)) if count else [])
        self._laid_out(None)

    def _row(self, row: int) -> TimelineRow:
        if self._source is not None:
            return self._source.rows[row]
        model = self.model()
        return cast(TimelineRow, model.data(model.index(row, 0), ROW))

    def _rows(self, first: int, last: int) -> Sequence[TimelineRow]:
        if self._source is not None:
            return self._source.rows[first : last + 1]
        return [self._row(row) for row in range(first, last + 1)]

    # ---- layout

    def _keep(self) -> tuple[int, int] | None:
        """The entry at the top edge and how far it is scrolled out; None at the very top, where new ones shall show."""
        offset = self.verticalOffset()
        if not offset or not len(self._geometry):
            return None
        row = min(self._geometry.first_from(offset), len(self._geometry) - 1)
        return row, offset - self._geometry.top(row)

    def _laid_out(self, anchor: tuple[int, int] | None) -> None:
        self.updateGeometries()
        if anchor and anchor[0] < len(self._geometry):
            self.verticalScrollBar().setValue(self._geometry.top(anchor[0]) + anchor[1])
        self.viewport().update()
        self.geometry_changed.emit()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(max(1, height))
        bar.setSingleStep(max(1, self.theme.px(48)))
        bar.setRange(0, max(0, self._geometry.total + self.theme.gap(16) - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Heights do not depend on the width, so nothing is laid out again while a border is dragged.
        QAbstractItemView.resizeEvent(self, event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def viewportSizeHint(self) -> QSize:
        return QSize(self.theme.px(420), min(self._geometry.total, self.theme.px(600)))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid() or index.row() >= len(self._geometry):
            return QRect()
        row = index.row()
        top = self._geometry.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._geometry.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._geometry.row_at(point.y() + self.verticalOffset()) if point.y() >= 0 else -1
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= len(self._geometry):
            return
        top, height = self._geometry.top(index.row()), self._geometry.height(index.row())
        page, bar = self.viewport().height(), self.verticalScrollBar()
        # The first of a month comes with its heading, the first of all with what stands above it.
        above = self._geometry.heading_above(index.row()) + self.theme.gap(8)
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            bar.setValue(top - above)
        elif hint == hints.PositionAtBottom:
            bar.setValue(top + height - page)
        elif hint == hints.PositionAtCenter:
            bar.setValue(top + height // 2 - page // 2)
        elif top - above < bar.value():
            bar.setValue(top - above)
        elif top + height + self.theme.gap(8) > bar.value() + page:
            bar.setValue(min(top - above, top + height + self.theme.gap(8) - page))

    # ---- selecting

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = len(self._geometry)
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        actions = QAbstractItemView.CursorAction
        if row < 0:
            return self.model().index(0, 0)
        page = self.viewport().height()
        if action in (actions.MoveUp, actions.MovePrevious):
            row -= 1
        elif action in (actions.MoveDown, actions.MoveNext):
            row += 1
        elif action == actions.MoveHome:
            row = 0
        elif action == actions.MoveEnd:
            row = count - 1
        elif action == actions.MovePageUp:
            row = min(row - 1, self._geometry.first_from(max(0, self._geometry.top(row) - page)))
        elif action == actions.MovePageDown:
            row = max(row + 1, self._geometry.first_from(self._geometry.top(row) + page))
        return self.model().index(min(max(row, 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        offset = self.verticalOffset()
        rect = rect.normalized()
        rows = [p.row for p in self._geometry.between(rect.top() + offset, rect.bottom() + offset) if p.row >= 0]
        selection = QItemSelection()
        if rows:
            selection.select(self.model().index(rows[0], 0), self.model().index(rows[-1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        count = len(self._geometry)
        if not count:
            return region
        top, width = self.verticalOffset(), self.viewport().width()
        bottom = top + self.viewport().height()
        for number in range(selection.count()):
            part = selection.at(number)
            first, last = part.top(), min(part.bottom(), count - 1)
            if first > last:
                continue
            begin = max(self._geometry.top(first), top)
            end = min(self._geometry.top(last) + self._geometry.height(last), bottom)
            if begin < end:
                region += QRect(0, begin - top, width, end - begin)
        return region
