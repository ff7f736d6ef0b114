"""A list view with a geometry of its own: where each entry stands, which are chosen, and where the keys lead."""

from collections.abc import Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    SignalInstance,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.geometry import Geometry, Span

ROW = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


@runtime_checkable
class HasRows(Protocol):
    """A model that can hand over its rows as they are; asking `data` 50,000 times takes a third of a second."""

    @property
    def rows(self) -> Sequence[TimelineRow]: ...


@runtime_checkable
class ReadsLate(Protocol):
    """A model that reads what a row says only when it is asked to."""

    def read(self, first: int, last: int) -> bool:
        """Have these rows read. Says whether any was not; it has told `dataChanged` by then."""
        ...


@runtime_checkable
class MayFail(Protocol):
    """A model whose entries may turn out to be unreadable."""

    failed: SignalInstance
    """Carries the PortfolioError; nothing more is read until `try_again`."""
    mended: SignalInstance

    def try_again(self) -> None:
        """Read anew, and say `mended` or `failed`."""
        ...


class PlacedView(QListView):
    """Rows in blocks with headings between them; a heading is no row. Keeping the places right is for the subclass.

    It derives from QListView because screen readers get a real list from that class alone.
    """

    def __init__(self, theme: Theme, leads: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asking for the viewport that Qt made would make Python's side of every class of widget: 30 ms of the start.
        self._viewport = QWidget()
        self.setViewport(self._viewport)
        self.theme = theme
        self._geometry = Geometry(leads)
        self._source: HasRows | None = None
        self._late: ReadsLate | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(max(1, height))
        bar.setSingleStep(max(1, self.theme.px(48)))
        bar.setRange(0, max(0, self._geometry.total + self.theme.gap(16) - height))

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
        page, bar = self.viewport().height(), self.verticalScrollBar()
        if self._late is not None:  # what lies around it must have its true height before this counts with it
            above = self._geometry.first_from(max(0, self._geometry.top(index.row()) - page))
            below = self._geometry.first_from(self._geometry.top(index.row()) + page)
            self._late.read(above, min(below, len(self._geometry) - 1))
        top, height = self._geometry.top(index.row()), self._geometry.height(index.row())
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

    # ---- what others ask

    def spans(self) -> list[Span]:
        """The months from above with their places, for the ruler."""
        return self._geometry.spans()

    def content_height(self) -> int:
        """The height of everything, in pixels."""
        return self._geometry.total

    def current_id(self) -> str:
        """The id of the current entry, or nothing."""
        return self.entry_at(None)[1]

    def chosen_count(self) -> int:
        """How many entries are chosen: counted by their ranges, for choosing all of 50,000 is one range."""
        selection = self.selectionModel().selection()
        return sum(selection.at(at).height() for at in range(selection.count()))

    def chosen(self) -> list[TimelineRow]:
        """The chosen entries, in the order in which they stand."""
        selection = self.selectionModel().selection()
        ranges = sorted((selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count()))
        return [row for first, last in ranges for row in self._rows(first, last)]

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry at this point, or of the current one; two empty texts where there is none."""
        index = self.currentIndex() if at is None else self.indexAt(self.viewport().mapFrom(self, at))
        if not index.isValid() or index.row() >= len(self._geometry):
            return "", ""
        row = self._row(index.row())
        return row.kind, row.id

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
