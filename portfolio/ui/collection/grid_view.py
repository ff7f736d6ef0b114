"""A list view whose entries stand in a grid: a real list to a screen reader, and as fast with 50,000 as with five."""

from collections.abc import Sequence

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
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from portfolio.core.queries.collection import CollectionRow
from portfolio.ui.collection.grid import Grid, GroupedGrid
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.models.collection import CollectionModel
from portfolio.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex


class GridView(QListView):
    """Places and chooses; what entries look like, and how large they are, is for the subclass to say.

    It derives from QListView because screen readers get a real list from that class alone; QListView's own layout
    would look at every row. To choose from one entry to another takes all between them in the order of reading.
    """

    def __init__(self, theme: Theme, model: CollectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.entries = model
        self._grid: Grid | GroupedGrid = Grid(1, 1, 1, 0, 0, 0)
        self._kept: tuple[set[str], str] = (set(), "")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._choose_again)
        model.rowsRemoved.connect(self._laid_out)
        model.rowsMoved.connect(self._laid_out)

    def _grid_for(self, room: int) -> Grid | GroupedGrid:
        """The places of entries in this width."""
        raise NotImplementedError

    # ---- what is chosen

    def chosen_count(self) -> int:
        """How many entries are chosen: counted by their ranges, for choosing all of 50,000 is one range."""
        selection = self.selectionModel().selection()
        return sum(selection.at(at).height() for at in range(selection.count()))

    def chosen(self) -> list[CollectionRow]:
        """The chosen entries, in the order in which they stand."""
        selection = self.selectionModel().selection()
        ranges = sorted((selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count()))
        return [row for first, last in ranges for row in self.entries.rows[first : last + 1]]

    def current_row(self) -> CollectionRow | None:
        """The current entry, or None."""
        at = self.currentIndex().row()
        return self.entries.rows[at] if 0 <= at < len(self.entries.rows) else None

    def look_at(self, row: int) -> None:
        """Make an entry the current one, which is shown; it is not chosen for what is done with several."""
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.entries.index(row), flag)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry at this point, or of the current one; two empty texts where there is none."""
        row = self.currentIndex().row() if at is None else self.indexAt(self.viewport().mapFrom(self, at)).row()
        entry = self.entries.rows[row] if 0 <= row < len(self.entries.rows) else None
        return (entry.kind, entry.id) if entry is not None else ("", "")

    def _keep(self) -> None:
        current = self.current_row()
        self._kept = {row.id for row in self.chosen()}, current.id if current else ""

    def _choose_again(self) -> None:
        """All rows were put in order anew: what was chosen and is still here stays chosen."""
        ids, current = self._kept
        self._kept = set(), ""
        flags = QItemSelectionModel.SelectionFlag
        if current and (index := self.entries.index_of(current)).isValid():
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if not ids:
            return
        selection = QItemSelection()
        first = -1
        rows = self.entries.rows
        for at in range(len(rows) + 1):
            here = at < len(rows) and rows[at].id in ids
            if here and first < 0:
                first = at
            elif not here and first >= 0:
                selection.select(self.entries.index(first), self.entries.index(at - 1))
                first = -1
        self.selectionModel().select(selection, flags.Select)

    # ---- layout

    def _laid_out(self) -> None:
        self._grid = self._grid_for(self.viewport().width())
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        super().reset()
        self._laid_out()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        # Not QListView's, which would lay out all rows.
        self._laid_out()

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))
        self.viewport().update()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, height))
        bar.setSingleStep(max(1, self.theme.px(48)))
        bar.setRange(0, max(0, self._grid.total(self._count()) - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The first entry in sight stays in sight when the columns become more or fewer.
        first = self._grid.between(self.verticalOffset(), self.verticalOffset() + 1, self._count())
        QAbstractItemView.resizeEvent(self, event)
        columns = self._grid.columns
        self._laid_out()
        if first and self._grid.columns != columns:
            self.verticalScrollBar().setValue(self._grid.above(first[0]) - self._grid.top)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def viewportSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(240))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def visualRect(self, index: AnyIndex) -> QRect:
        return self.cell(index.row()) if index.isValid() and index.row() < self._count() else QRect()

    def cell(self, row: int) -> QRect:
        """Where an entry is painted, in pixels of the viewport."""
        x, y = self._grid.place(row)
        place = QRect(x, y - self.verticalOffset(), self._grid.width, self._grid.height)
        return mirrored(place, self.viewport().rect(), is_rtl(self))

    def indexAt(self, point: QPoint) -> QModelIndex:
        inside = self.viewport().rect().contains(point)
        row = self._grid.at(*self._reading(point), self._count()) if inside else -1
        return self.entries.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= self._count():
            return
        bar, page, edge = self.verticalScrollBar(), self.viewport().height(), self._grid.gap
        bottom = self._grid.place(index.row())[1] + self._grid.height
        top = self._grid.above(index.row())
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - page) // 2)
        elif hint == QAbstractItemView.ScrollHint.PositionAtTop or top - edge < bar.value():
            bar.setValue(top - edge)
        elif hint == QAbstractItemView.ScrollHint.PositionAtBottom or bottom + edge > bar.value() + page:
            bar.setValue(min(top - edge, bottom + edge - page))

    # ---- choosing

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._count()
        row = self.currentIndex().row()
        if not count or row < 0:
            return self.entries.index(0) if count else QModelIndex()
        actions = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // (self._grid.height + self._grid.gap))
        lines = {actions.MoveUp: -1, actions.MoveDown: 1, actions.MovePageUp: -page, actions.MovePageDown: page}
        on = -1 if is_rtl(self) else 1
        steps = {
            actions.MoveLeft: -on, actions.MoveRight: on, actions.MovePrevious: -1, actions.MoveNext: 1,
            actions.MoveHome: -count, actions.MoveEnd: count,
        }  # fmt: skip
        if action in lines:
            return self.entries.index(self._grid.step(row, lines[action], count))
        return self.entries.index(min(max(row + steps.get(action, 0), 0), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        count = self._count()
        first = self._grid.nearest(*self._reading(rect.topLeft()), count)
        last = self._grid.nearest(*self._reading(rect.bottomRight()), count)
        selection = QItemSelection()
        if first >= 0:
            selection.select(self.entries.index(min(first, last)), self.entries.index(max(first, last)))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        seen = self._in_sight()
        region = QRegion()
        for at in range(selection.count()):
            part = selection.at(at)
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += self.cell(row)
        return region

    # ---- inside

    def _count(self) -> int:
        return len(self.entries.rows)

    def _in_sight(self) -> range:
        top = self.verticalOffset()
        return self._grid.between(top, top + self.viewport().height(), self._count())

    def _reading(self, point: QPoint) -> tuple[int, int]:
        """A point of the viewport, from where reading begins, in the height of the whole."""
        x = self.viewport().width() - 1 - point.x() if is_rtl(self) else point.x()
        return x, point.y() + self.verticalOffset()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        assert model is self.entries
        super().setModel(model)
