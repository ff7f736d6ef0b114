"""A list view that lays nothing out: its subclass says where entries lie, and screen readers still find a list."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

AnyIndex = QModelIndex | QPersistentModelIndex


class ListedView(QListView):
    """It derives from QListView because screen readers get a real list from that class alone."""

    def _set_up(self) -> None:
        """To be called when everything is there: Qt asks for places and measures at once."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        # Every pixel is painted by the subclass, so Qt may copy what is already drawn when the map is moved.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, step = self.currentIndex().row(), QAbstractItemView.CursorAction
        row += -1 if action in (step.MoveUp, step.MoveLeft, step.MovePrevious) else 1
        return self.model().index(min(max(row, 0), self.model().rowCount() - 1), 0)

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Entries are chosen by their marks."""

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def reset(self) -> None:
        QAbstractItemView.reset(self)

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """Nothing to lay out: the model is only ever reset."""

    def dataChanged(self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()) -> None:
        """What is drawn comes from the map's own data."""
