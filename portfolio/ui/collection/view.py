"""The collection's view: paints entries as cards or lines, and lets them be chosen by mouse, finger and keyboard."""

from datetime import date
from typing import Literal, cast

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScroller, QWidget

from portfolio.ui.collection.cards import CHOSEN, FOCUSED, HOVERED, TICKING, Cards, Lines, Look
from portfolio.ui.collection.grid import Grid, GroupedGrid
from portfolio.ui.collection.grid_view import AnyIndex, GridView
from portfolio.ui.collection.headings import grouped, paint_headings
from portfolio.ui.collection.panels import ImageFor
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.models.collection import CollectionModel, Group
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.strips import StripCache

Form = Literal["cards", "lines"]
_NOWHERE = QPoint(-1, -1)
_OF_THE_WINDOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class CollectionView(GridView):
    """Ctrl and Shift choose several, as everywhere; while `choosing` is on each press does, without a key held."""

    current_changed = Signal()
    """Another entry is the current one, or none."""
    chosen_changed = Signal()
    """Other entries are chosen."""
    opened = Signal()
    """The current entry was clicked, or Space was pressed."""
    bin_requested = Signal()
    """Delete was pressed while several entries are chosen."""
    left = Signal()
    """Escape was pressed."""
    menu_requested = Signal(QPoint)
    """A menu is wanted for what is chosen, at this global point."""

    def __init__(
        self, theme: Theme, model: CollectionModel, image_for: ImageFor, today: date, parent: QWidget | None = None
    ) -> None:
        self._image_for, self._today = image_for, today
        self._form: Form = "cards"
        self._strips = StripCache()
        self._hovered = -1
        self._by_keyboard = False
        self._choosing = False
        self._pressed: QPoint | None = None
        self._frame: tuple[object, ...] = ()
        self._groups: list[Group] = []
        super().__init__(theme, model, parent)
        self._look: Look = self._make_look()
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Entries of the collection"))
        # Every pixel is painted here, so Qt may copy what is already drawn when scrolling.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        theme.changed.connect(self._restyle)
        self._laid_out()

    # ---- what others ask

    @property
    def form(self) -> Form:
        return self._form

    def set_form(self, form: Form) -> None:
        """Show cards or lines."""
        if form != self._form:
            seen, current = self._in_sight(), self.currentIndex()
            self._form = form
            self._restyle()
            if current.isValid() and current.row() in seen:
                self.scrollTo(current)
            elif seen:
                self.scrollTo(self.entries.index(seen.start), self.ScrollHint.PositionAtTop)

    @property
    def choosing(self) -> bool:
        return self._choosing

    def set_choosing(self, on: bool) -> None:
        """Whether each press chooses one more, and every entry shows its box."""
        self._choosing = on
        self.viewport().update()

    def image_arrived(self, sha256: str) -> None:
        """A picture that was not there is there now."""
        if self._strips.forget_image(sha256):
            self.viewport().update()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._restyle()

    # ---- choosing

    def selectionCommand(self, index: AnyIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        flags = QItemSelectionModel.SelectionFlag
        if not self._choosing or event is None:
            return super().selectionCommand(index, event)
        if isinstance(event, QKeyEvent):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
                return flags.Toggle
            return flags.Select | flags.Current if shift else flags.NoUpdate
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and index.isValid():
            if event.button() != Qt.MouseButton.LeftButton:
                return flags.NoUpdate
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return flags.Select | flags.Current if shift else flags.Toggle
        return flags.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.chosen_changed.emit()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_changed.emit()

    # ---- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        place = event.position().toPoint()
        self._pressed = place if event.button() == Qt.MouseButton.LeftButton else None
        index = self.indexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._on_tick(index.row(), place):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.selectionModel().select(index, flags.Toggle)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        super().mouseReleaseEvent(event)
        if plain and index.isValid() and index == self.currentIndex() and not self._choosing:
            if not self._on_tick(index.row(), place):
                self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_at(event.position().toPoint())
        if event.buttons() == Qt.MouseButton.NoButton:  # to draw the mouse over entries does not choose them
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            from portfolio.ui.kit.dragging import drag_rows  # not before the first drag

            if drag_rows(self.theme, self, self.chosen, self._pressed, event.position().toPoint()):
                self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What acts on one entry (Enter, Delete, letters) is the window's, as at every list."""
        self._by_keyboard = True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        several = self._choosing or self.chosen_count() > 1
        if plain and event.key() == Qt.Key.Key_Space and not several and self.currentIndex().isValid():
            self.opened.emit()
        elif plain and event.key() == Qt.Key.Key_Delete and self.chosen_count():
            self.bin_requested.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and (event.key() in _OF_THE_WINDOW or event.text().isalpha()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """There is a field to find by words; looking through every title at each letter would freeze the window."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = QModelIndex(self.currentIndex())
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.menu_requested.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _KEYBOARD:
            self._by_keyboard = True
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._count() and self._by_keyboard:
            seen = self._in_sight()
            self.look_at(seen.start if seen else 0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.MouseMove):
            self._hover_at(cast(QMouseEvent, event).position().toPoint())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover_at(_NOWHERE)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._hover_at(self.viewport().mapFromGlobal(self.cursor().pos()) if self.underMouse() else _NOWHERE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "_look"):
            self._restyle()

    def _on_tick(self, row: int, point: QPoint) -> bool:
        cell = self.cell(row)
        tick = self._look.tick(cell.width(), cell.height())
        x = cell.right() - point.x() if is_rtl(self) else point.x() - cell.x()
        return self._ticks(row) and tick.contains(QRectF(x, point.y() - cell.y(), 1, 1).topLeft())

    def _ticks(self, row: int) -> bool:
        """Whether an entry shows the box to choose it by."""
        return self._choosing or row == self._hovered

    def _hover_at(self, point: QPoint) -> None:
        row = self.indexAt(point).row()
        if row != self._hovered:
            for changed in (self._hovered, row):
                if 0 <= changed < self._count():
                    self.viewport().update(self.cell(changed))
            self._hovered = row

    # ---- painting

    def _grid_for(self, room: int) -> Grid | GroupedGrid:
        look = self.__dict__.get("_look")
        if look is None:
            return Grid(1, max(1, room), 1, 0, 0, 0)
        self._groups = self.entries.groups()
        return grouped(look.grid(room), self._groups, self._count(), self.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = (self._grid.width, self._grid.height, self.viewport().devicePixelRatioF(), is_rtl(self))
        if frame != self._frame:
            self._frame = frame
            self._strips.clear()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.theme.color("bg"))
            current = self.currentIndex().row() if self.hasFocus() and self._by_keyboard else -1
            selection, root = self.selectionModel(), QModelIndex()
            several = self._choosing or self.chosen_count() > 1
            looked_at = self.currentIndex().row() if not self._choosing and not self.chosen_count() else -1
            if isinstance(self._grid, GroupedGrid):
                canvas = Canvas(painter, self.theme, QRectF(self.viewport().rect()), is_rtl(self))
                paint_headings(canvas, event.rect(), self._grid, self._groups, self.verticalOffset(), self.locale())
            for row in self._in_sight():
                cell = self.cell(row)
                if not cell.intersects(event.rect()):
                    continue
                chosen = selection.isRowSelected(row, root) or row == looked_at
                flags = (
                    (CHOSEN if chosen else 0)
                    | (HOVERED if row == self._hovered else 0)
                    | (FOCUSED if row == current else 0)
                    | (TICKING if self._ticks(row) or (chosen and several) else 0)
                )
                painter.drawPixmap(cell.topLeft(), self._strip(row, flags))

    def _strip(self, row: int, flags: int) -> QPixmap:
        content = self.entries.rows[row]
        strip = self._strips.get((content, flags))
        if strip is None:
            width, height, ratio = self._grid.width, self._grid.height, self.viewport().devicePixelRatioF()
            strip = QPixmap(round(width * ratio), round(height * ratio))
            strip.setDevicePixelRatio(ratio)
            with QPainter(strip) as painter:
                canvas = Canvas(painter, self.theme, QRectF(0, 0, width, height), is_rtl(self))
                self._look.draw(canvas, content, flags)
            self._strips.put((content, flags), strip, f"{content.image}\x1f{content.pictures}")
        return strip

    def _make_look(self) -> Look:
        make = Cards if self._form == "cards" else Lines
        return make(self.theme, self.locale(), self._today, self._image_for)

    def _restyle(self) -> None:
        self._strips.clear()
        self._look = self._make_look()
        self._laid_out()
