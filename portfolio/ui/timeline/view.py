"""The timeline as a person uses it: keys, clicks and drags, several chosen entries, and the way to today."""

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from portfolio.ui.theme import Theme
from portfolio.ui.timeline.blocks import TODAY
from portfolio.ui.timeline.card_view import CardView
from portfolio.ui.timeline.contents import ImageFor
from portfolio.ui.timeline.list_view import ROW, AnyIndex

__all__ = ["ROW", "TimelineView"]

_OF_THE_WINDOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)


class TimelineView(CardView):
    """Entries as cards along an axis, planned ones above today, months as headings that are not rows.

    It works on any list model that offers `ROW`. `image_for` gives the picture of a sha256, or None while there is
    none; when one arrives later, call `image_arrived`.
    """

    opened = Signal(str)
    """An entry was asked for by Space or a double click: its id."""
    chosen_changed = Signal()
    """Other entries are chosen."""
    bin_requested = Signal()
    """Delete was pressed while several entries are chosen."""
    current_id_changed = Signal(str)
    """Another entry is the current one: its id, or nothing."""
    menu_requested = Signal(object, object)
    """A menu is wanted: the QModelIndex (invalid for none) and the global QPoint."""

    def __init__(self, theme: Theme, image_for: ImageFor, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, image_for, today=today, parent=parent)
        self._pressed: QPoint | None = None
        self._today_wanted = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline entries"))

    # ---- what others ask

    def show_today(self) -> None:
        """Scroll so that the line of today stands in the upper third, what is planned next above it, no card cut off.

        Before the view is on screen it has no height to speak of, so it waits until then.
        """
        self._today_wanted = not self.isVisible()
        for span in self._geometry.spans():
            if span.key == TODAY:
                start = span.top - self.viewport().height() // 3
                cut = self._geometry.row_at(start)
                if cut >= 0:
                    start = self._geometry.top(cut) + self._geometry.height(cut)
                self.verticalScrollBar().setValue(start)

    # ---- layout

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._today_wanted:
            self.show_today()

    # ---- selecting

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.current_id_changed.emit(self.current_id())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def choose_one(self) -> None:
        """Of several chosen entries keep the current one."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.currentIndex(), flags.ClearAndSelect)

    # ---- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What acts on an entry (Enter, Delete, letters) is the window's, as at every list."""
        self._by_keyboard = True
        several, plain = self.chosen_count() > 1, not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.opened.emit(self.current_id())
        elif plain and several and event.key() == Qt.Key.Key_Escape:
            self.choose_one()
        elif plain and several and event.key() == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        elif plain and (event.key() in _OF_THE_WINDOW or event.text().isalpha()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window (R for a reflection); looking through every title would freeze it besides."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:  # to draw the mouse over entries does not choose them
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            from portfolio.ui.kit.dragging import drag_rows  # not before the first drag

            if drag_rows(self.theme, self, self.chosen, self._pressed, event.position().toPoint()):
                self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._row(index.row()).id)
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = QModelIndex(self.currentIndex())
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_requested.emit(index, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._by_keyboard = True
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and len(self._geometry) and self._by_keyboard:
            row = min(self._geometry.first_from(self.verticalOffset()), len(self._geometry) - 1)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), flag)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
