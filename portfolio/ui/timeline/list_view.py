"""A list view with a geometry of its own: QListView lays out all rows at each insert, this one only what changed."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.placed_view import ROW, AnyIndex, HasRows, MayFail, PlacedView, ReadsLate

if TYPE_CHECKING:
    from portfolio.core.errors import PortfolioError
    from portfolio.ui.timeline.trouble import Trouble

__all__ = ["ROW", "AnyIndex", "BlockListView", "selection_of"]

LOOKS = 4
"""How often a page is looked through for rows to read: each look settles more of it, and two are the rule."""


@runtime_checkable
class FindsRows(Protocol):
    """A model that knows where an entry stands."""

    def row_of(self, record_id: str) -> int:
        """Where the entry of this id stands, or -1."""
        ...


class Held(NamedTuple):
    """What a person looks at and has chosen, by ids, while all rows are put in order anew."""

    top: str
    """The entry at the top edge, or empty at the very top."""
    scrolled_out: int
    """Pixels of it that are above the edge."""
    current: str
    chosen: frozenset[str]


class BlockListView(PlacedView):
    """Follows its model row by row. What it looks like is for the subclass to say."""

    geometry_changed = Signal()
    """Entries came, went or moved: the ruler beside the timeline has to be drawn again."""

    def __init__(self, theme: Theme, leads: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(theme, leads, parent)
        self._watched: QAbstractItemModel | None = None
        self._reading = False
        self._held: Held | None = None
        self._trouble: Trouble | None = None

    def _measured(self, rows: Iterable[TimelineRow]) -> list[tuple[str, int]]:
        """The block and the height of each row."""
        raise NotImplementedError

    # ---- model

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if self._watched is not None:
            self._watched.rowsRemoved.disconnect(self._rows_removed)
            self._watched.rowsMoved.disconnect(self._rows_moved)
            self._watched.layoutChanged.disconnect(self._layout_changed)
            self._watched.modelAboutToBeReset.disconnect(self._hold)
            self._watched.modelReset.disconnect(self._find_again)
            if isinstance(self._watched, MayFail):
                self._watched.failed.disconnect(self._say_trouble)
                self._watched.mended.disconnect(self._end_trouble)
                self._end_trouble()
        self._watched = model
        self._source = model if isinstance(model, HasRows) else None
        self._late = model if isinstance(model, ReadsLate) else None
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_removed)
            model.rowsMoved.connect(self._rows_moved)
            model.layoutChanged.connect(self._layout_changed)
            model.modelAboutToBeReset.connect(self._hold)
            model.modelReset.connect(self._find_again)  # after the view's own `reset`, which is connected by now
        if isinstance(model, MayFail):
            model.failed.connect(self._say_trouble)
            model.mended.connect(self._end_trouble)

    def _say_trouble(self, error: "PortfolioError") -> None:
        from portfolio.ui.timeline.trouble import Trouble  # hardly ever needed

        self._end_trouble()
        if isinstance(self._watched, MayFail):
            self._trouble = Trouble(self.theme, self, error, self._watched.try_again)

    def _end_trouble(self) -> None:
        if self._trouble is not None:
            self._trouble.end()
            self._trouble = None

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
        # Its neighbour takes the place of the current entry, the one below first. Qt does so only where one alone can
        # be chosen, and QListView would throw its layout away as well.
        if start <= self.currentIndex().row() <= end and len(self._geometry) > end - start + 1:
            to = end + 1 if end + 1 < len(self._geometry) else start - 1
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever key is held: Ctrl, where it was undone
            self.selectionModel().setCurrentIndex(self.model().index(to, 0), flag)
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

    def _hold(self) -> None:
        """Remember what is looked at and chosen: Qt lets go of both when a model is reset."""
        if not len(self._geometry):
            return
        anchor, chosen = self._keep(), frozenset(row.id for row in self.chosen())
        top = self._row(anchor[0]).id if anchor else ""
        self._held = Held(top, anchor[1] if anchor else 0, self.current_id(), chosen)

    def _find_again(self) -> None:
        held, self._held = self._held, None
        if held is None or not isinstance(self._watched, FindsRows):
            return
        model, flags = self._watched, QItemSelectionModel.SelectionFlag
        if (current := model.row_of(held.current)) >= 0:
            self.selectionModel().setCurrentIndex(self.model().index(current, 0), flags.NoUpdate)
        rows = sorted(row for row in map(model.row_of, held.chosen) if row >= 0)
        self.selectionModel().select(selection_of(self.model(), rows), flags.ClearAndSelect)
        if held.top and (top := model.row_of(held.top)) >= 0:
            self.verticalScrollBar().setValue(self._geometry.top(top) + held.scrolled_out)

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
        self.read_in_sight()

    def read_in_sight(self, pages: float = 1) -> bool:
        """Have what is in sight read, and so many pages above and below it. Says whether any of it was not.

        A row that was read may be higher than it was taken for and move others into sight, so this looks again.
        """
        if self._late is None or self._reading:
            return False
        self._reading = True
        try:
            page, count = self.viewport().height(), len(self._geometry)
            for look in range(LOOKS):
                offset = self.verticalOffset()
                first = self._geometry.first_from(max(0, round(offset - pages * page)))
                last = min(self._geometry.first_from(round(offset + (1 + pages) * page)), count - 1)
                if first > last or not self._late.read(first, last):
                    return look > 0
        finally:
            self._reading = False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Heights do not depend on the width, so nothing is laid out again while a border is dragged.
        QAbstractItemView.resizeEvent(self, event)
        self.read_in_sight()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        self.read_in_sight(pages=0.5)


def selection_of(model: QAbstractItemModel, rows: Sequence[int]) -> QItemSelection:
    """These rows, which are in order, in as few ranges as they have."""
    selection = QItemSelection()
    for _, alike in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        together = [row for _, row in alike]
        selection.append(QItemSelectionRange(model.index(together[0], 0), model.index(together[-1], 0)))
    return selection
