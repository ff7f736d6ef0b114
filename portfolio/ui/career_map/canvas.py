"""The map on the screen: a list to Qt and to screen readers, a painted picture to the eye."""

from math import ceil

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from portfolio.core.map import lanes
from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import Mark, day_at, x_of
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import WeekPlan
from portfolio.ui.career_map.listed import AnyIndex
from portfolio.ui.career_map.painted import PaintedMap
from portfolio.ui.career_map.screen import Viewport
from portfolio.ui.career_map.sight import SightModel
from portfolio.ui.career_map.stamps import ImageFor
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.theme import Theme

SETTLED_MS = 160
"""So long after it was moved last, the list of what is in sight follows the map."""


class MapCanvas(PaintedMap):
    """Shows a span of `data`. Its model holds the entries in sight, so that a screen reader meets them as a list."""

    span_changed = Signal()
    """Other days are in sight, or the same ones at another zoom."""
    settled = Signal()
    """The list of what is in sight has followed."""

    def __init__(self, theme: Theme, model: SightModel, image_for: ImageFor, data: MapData, span: Span) -> None:
        super().__init__(theme, image_for, data, span)
        self._sight = model
        self._plan: WeekPlan | None = None
        self._whole = span
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self.follow)
        self._measure()
        self._set_up()
        self.setModel(model)
        theme.changed.connect(self.restyle)

    # ---- what it shows

    @property
    def span(self) -> Span:
        return self._span

    @property
    def whole(self) -> Span:
        return self._whole

    def set_data(self, data: MapData, whole: Span, plan: WeekPlan | None) -> None:
        """Show other entries, or the same ones after a change."""
        self._map, self._whole, self._plan = data, whole, plan
        self._span = self._span.within(whole)
        self._hovered = self._focused = None
        self._measure()
        self.follow()
        self.span_changed.emit()

    def show_span(self, span: Span, *, going_on: bool = False) -> None:
        """Show these days. Where the zoom stays, what is drawn already is only moved.

        While zooming is `going_on`, by a hand that may do more of it at once, the picture is stretched until it rests.
        """
        if span == self._span:
            return
        before, self._span = self._span, span
        if abs(span.days / before.days - 1) < 1e-9:
            self._move(forward=span.first > before.first)
        elif going_on and self.isVisible():
            self._stretch(span)
        else:
            self.drawn.zoom(span)
            self._sharpen()
        self._settle.start()
        self.span_changed.emit()

    def say(self, words: str) -> None:
        """Have these words stand in the middle of the map, or none: what it waits for."""
        self._said = words
        self.viewport().update()

    def image_arrived(self, sha256: str) -> None:
        """A picture that was not there is there now."""
        if self.drawn.picture_came(sha256):
            self.viewport().update()

    def follow(self) -> None:
        """Let the list hold what is in sight now."""
        self._settle.stop()
        self._sight.show(self._map, self._map.in_sight(self._span))
        self._show_current()
        self.settled.emit()

    # ---- places

    def day_at(self, x: float) -> float:
        """Which moment lies at this place of the viewport."""
        return day_at(self.frame.along(x), self.scene.scale)

    def mark_at(self, point: QPointF) -> Mark | None:
        """The mark at this place of the viewport."""
        frame = self.frame
        y = frame.lane_y(point.y())
        if y is None or not frame.content.contains(point.toPoint()):
            return None
        return self.scene.at(frame.along(point.x()), y)

    def rect_of(self, mark: Mark) -> QRect:
        """What a mark covers in the viewport."""
        return self.frame.on_screen(self.drawn.lanes.place(mark, self.drawn.left)).toAlignedRect()

    def marks_in_sight(self) -> list[Mark]:
        """The marks in sight, lane by lane from above, each lane from the earliest to the latest."""
        left, right = self.drawn.left, self.drawn.left + self.drawn.content.width()
        found = [mark for mark in self.scene.between(left, right) if mark.right > left + 4 and mark.left < right - 4]
        order = {box.name: number for number, box in enumerate(self.drawn.look.lanes)}
        return sorted(found, key=lambda mark: (order[mark.lane], mark.x, mark.top))

    # ---- the list that screen readers meet

    def visualRect(self, index: AnyIndex) -> QRect:
        entries = self._sight.entries
        if not index.isValid() or index.row() >= len(entries):
            return QRect()
        entry = entries[index.row()]
        mark = self._mark_of(entry.id)
        if mark is not None:
            return self.rect_of(mark)
        if (box := self.scene.look.box(lanes.HOURS)) is None:
            return QRect()
        x = x_of(entry.first, self.scene.scale) - self.drawn.left
        return self.frame.on_screen(QRectF(x, box.top, max(4.0, self.scene.scale), box.height)).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        mark = self.mark_at(QPointF(point))
        return self._sight.index_of(mark.entry.id) if mark is not None else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The map moves when the person moves it; what is current is in sight already, but for its lane."""
        if index.isValid():
            self._reveal(self.visualRect(index))

    def _reveal(self, rect: QRect) -> None:
        bar, top = self.verticalScrollBar(), self.drawn.look.axis
        if rect.isValid() and rect.top() < top:
            bar.setValue(bar.value() - (top - rect.top()))
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())

    def _show_current(self) -> None:
        """Make the chosen entry the current one of the list, where it is in sight."""
        index = self._sight.index_of(self._chosen)
        if index != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    # ---- layout

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, height - self.drawn.look.axis))
        bar.setSingleStep(max(1, self.theme.px(40)))
        bar.setRange(0, max(0, ceil(self.drawn.look.height) - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        gutter = self.drawn.look.gutter
        self._measure()
        if self.drawn.look.gutter != gutter:
            self.span_changed.emit()  # the years below begin where the map does
        self._settle.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._sharpen()

    def viewportSizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(120))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "_settle"):
            self._measure()

    def restyle(self) -> None:
        """Colours or text size have changed."""
        self.drawn.restyle()
        self._measure()
        self.span_changed.emit()

    def _measure(self) -> None:
        """Other entries, or another size: new measures, and everything drawn anew."""
        view = self.viewport()
        told = Viewport(view.rect(), view.devicePixelRatioF(), is_rtl(self), self.locale())
        self.drawn.measure(self._map, self._plan, told, self._span)
        self._look_again()
        self.updateGeometries()
