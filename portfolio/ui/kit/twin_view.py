"""A picture once more as a list: rows of one height over the same model, which follow what is chosen on the picture."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView

from portfolio.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex


class TwinView(QListView):
    """A subclass paints the rows, and answers what is done with them."""

    def __init__(self, theme: Theme, model: QAbstractItemModel) -> None:
        super().__init__()
        self.theme = theme
        self._following = False
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def came_to(self, row: int) -> None:
        """One stands at this row now, by whatever hand."""
        raise NotImplementedError

    def menu_wanted(self, row: int, place: QPoint) -> None:
        """What can be done with this row is asked for; `place` is on the screen."""
        raise NotImplementedError

    def follow(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Make this row the current one and bring it into sight, without telling anyone."""
        self._following = True
        self.setCurrentIndex(index)
        self._following = False
        if index.isValid():
            self.scrollTo(index, hint)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.came_to(current.row())

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys; looking through every title would freeze the window besides."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_wanted(index.row(), place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not the list view's own: it would choose the first row.
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusOutEvent(self, event)
        self.viewport().update()
