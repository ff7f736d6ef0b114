"""The timeline's view: a list with its own geometry, so that an entry more costs the same among 500 and 50,000."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QLocale, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.blocks import TODAY
from portfolio.ui.timeline.cards import CardPainter
from portfolio.ui.timeline.contents import ImageFor
from portfolio.ui.timeline.geometry import Place
from portfolio.ui.timeline.grounds import FIRST, FOCUSED, HOVERED, LAST, MARKED, SELECTED
from portfolio.ui.timeline.lettering import LetteredCanvas
from portfolio.ui.timeline.list_view import ROW, AnyIndex, BlockListView
from portfolio.ui.timeline.look import Look
from portfolio.ui.timeline.strips import MOST_BYTES, StripCache

__all__ = ["ROW", "TimelineView"]

_OF_THE_WINDOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)


class TimelineView(BlockListView):
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
        painter = CardPainter(theme, QLocale(), today, image_for, narrow=False)
        super().__init__(theme, painter.look.leads(), parent)
        self._today = today
        self._painter = painter
        self._image_for = image_for
        self._marked: frozenset[str] = frozenset()
        self._hovered = -1
        self._by_keyboard = False
        self._pressed: QPoint | None = None
        self._today_wanted = False
        self._strips = StripCache()
        self._frame: tuple[int, float, bool] = (0, 1.0, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline entries"))
        # Every pixel is painted here, so Qt may copy what is already drawn when scrolling.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._restyle)

    # ---- what others ask

    def set_marked(self, ids: Iterable[str]) -> None:
        """Mark the entries that count toward the picked goal; none clears the marks."""
        self._marked = frozenset(ids)
        self.viewport().update()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._restyle()

    def image_arrived(self, sha256: str) -> None:
        """A picture that `image_for` did not have is there now."""
        if self._strips.forget_image(sha256):
            self.viewport().update()

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

    def _measured(self, rows: Iterable[TimelineRow]) -> list[tuple[str, int]]:
        return self._painter.look.measured(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # There is one step at which titles get the whole line.
        super().resizeEvent(event)
        if self._is_narrow() != self._painter.look.narrow:
            self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._today_wanted:
            self.show_today()

    def _is_narrow(self) -> bool:
        return self.viewport().width() < self.theme.px(Look.NARROW)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._hover_at(self.viewport().mapFromGlobal(self.cursor().pos()) if self.underMouse() else QPoint(-1, -1))

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

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverMove or event.type() == QEvent.Type.MouseMove:
            self._hover_at(cast(QMouseEvent, event).position().toPoint())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover_at(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _hover_at(self, point: QPoint) -> None:
        inside = self.viewport().rect().contains(point)
        row = self._geometry.row_at(point.y() + self.verticalOffset()) if inside else -1
        if row != self._hovered:
            for changed in (self._hovered, row):
                if 0 <= changed < len(self._geometry):
                    self.viewport().update(self.visualRect(self.model().index(changed, 0)))
            self._hovered = row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "_strips"):
            self._restyle()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self.viewport()
        frame = (view.width(), view.devicePixelRatioF(), is_rtl(self))
        if frame != self._frame:
            self._frame = frame
            self._strips.clear()
        # Three screens find room, also on a large one of many pixels: else none would be kept until the next frame.
        self._strips.hold(max(MOST_BYTES, round(3 * view.width() * view.height() * 4 * frame[1] ** 2)))
        painter = QPainter(self.viewport())
        rect = event.rect()
        offset = self.verticalOffset()
        painter.fillRect(rect, self.theme.color("bg"))
        current = self.currentIndex().row() if self.hasFocus() and self._by_keyboard else -1
        selection = self.selectionModel()
        last = len(self._geometry) - 1
        root = QModelIndex()
        for place in self._geometry.between(rect.top() + offset, rect.bottom() + offset):
            row = place.row
            if row < 0:
                strip = self._lead_strip(place, last)
            else:
                content = self._row(row)
                flags = (
                    (SELECTED if selection is not None and selection.isRowSelected(row, root) else 0)
                    | (HOVERED if row == self._hovered else 0)
                    | (FOCUSED if row == current else 0)
                    | (MARKED if content.id in self._marked else 0)
                    | (FIRST if row == 0 and content.planned else 0)
                    | (LAST if row == last else 0)
                )
                strip = self._row_strip(place, content, flags)
            painter.drawPixmap(0, place.top - offset, strip)
        painter.end()

    def _row_strip(self, place: Place, row: TimelineRow, flags: int) -> QPixmap:
        key = (row, flags)
        strip = self._strips.get(key)
        if strip is None:
            strip, canvas = self._blank(place.height)
            self._painter.row(canvas, row, flags)
            canvas.painter.end()
            self._strips.put(key, strip, row.image)
        return strip

    def _lead_strip(self, place: Place, last: int) -> QPixmap:
        ends = last < 0 or place.top + place.height >= self._geometry.total
        flags = (FIRST if place.top == 0 else 0) | (LAST if ends else 0)
        key = (place.key, flags)
        strip = self._strips.get(key)
        if strip is None:
            strip, canvas = self._blank(place.height)
            self._painter.lead(canvas, place.key, flags)
            canvas.painter.end()
            self._strips.put(key, strip)
        return strip

    def _blank(self, height: int) -> tuple[QPixmap, LetteredCanvas]:
        width, ratio = self.viewport().width(), self.viewport().devicePixelRatioF()
        strip = QPixmap(round(width * ratio), round(height * ratio))
        strip.setDevicePixelRatio(ratio)
        bounds, letters = QRectF(0, 0, width, height), self._painter.letters
        return strip, LetteredCanvas(QPainter(strip), self.theme, bounds, is_rtl(self), letters)

    def _restyle(self) -> None:
        self._strips.clear()
        self._painter = CardPainter(self.theme, self.locale(), self._today, self._image_for, self._is_narrow())
        self._geometry.set_leads(self._painter.look.leads())
        anchor = self._keep()
        self._geometry.reset(self._measured(self._rows(0, len(self._geometry) - 1)))
        self._laid_out(anchor)
