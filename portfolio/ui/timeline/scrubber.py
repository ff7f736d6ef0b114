"""The ruler beside the timeline: years and months, how much lies in each, and where one is. Dragging it jumps."""

import math

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from portfolio.ui.kit.base import is_rtl, plain_tip
from portfolio.ui.kit.dates import month_year, plain_year
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.blocks import PLANNED, UNDATED
from portfolio.ui.timeline.geometry import Span
from portfolio.ui.timeline.ruler import YEAR, Ruler
from portfolio.ui.timeline.view import TimelineView

_NOW = Face("micro", 600, tabular=True)


class YearScrubber(QAbstractSlider):
    """A slider whose steps are the months that have entries, newest first; a screen reader hears "November 2026"."""

    def __init__(self, theme: Theme, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = view
        self._ruler = Ruler(theme)
        self._thumb = QRectF()
        self._drawn: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._stale = True
        self._following = False
        self._asked = -1
        self._by_keyboard = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self.update)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setInvertedControls(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Go to a month"))
        view.geometry_changed.connect(self._changed)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.verticalScrollBar().rangeChanged.connect(self._scrolled)
        self.valueChanged.connect(self._jump)
        theme.changed.connect(self._restyle)
        self._changed()

    # ---- what it knows

    def value_text(self) -> str:
        """The month one is at, as a screen reader says it."""
        self._refresh()
        return self._name(self._ruler.spans[self.value()]) if self._ruler.spans else ""

    def _name(self, span: Span) -> str:
        if span.key == PLANNED:
            return self.tr("Planned")
        if span.key == UNDATED:
            return self.tr("No date yet")
        return month_year(self.locale(), int(span.key[:4]), int(span.key[5:7]))

    def _changed(self) -> None:
        # A tick a little longer can wait until the entry itself is on the screen.
        self._stale = True
        self._later.start()

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        self._ruler.lay_out(self._view.spans(), self.height())
        self._drawn = None
        self._following = True
        self.setRange(0, max(0, len(self._ruler.spans) - 1))
        self.setValue(self._current())
        self._following = False
        self.setPageStep(12)

    def _current(self) -> int:
        """The number of the span at the top edge of the view.

        At its very end the last months are all in sight, and none of them can come to the top: there it is the one that
        was asked for.
        """
        number = self._ruler.number_at(self._view.verticalOffset() + self.theme.gap(24))
        bar = self._view.verticalScrollBar()
        at_end = bar.value() == bar.maximum() and number < self._asked < len(self._ruler.spans)
        return self._asked if at_end else number

    # ---- moving

    def _scrolled(self) -> None:
        if self._stale and self._later.isActive():
            return
        self._refresh()
        self._following = True
        self.setValue(self._current())
        self._following = False
        # Among 50,000 entries most steps of a wheel are less than a pixel here.
        if self._thumb_rect() != self._thumb:
            self.update()

    def _jump(self, value: int) -> None:
        self._refresh()
        text = self.value_text()
        self.setAccessibleDescription(text)
        if self._following:
            return
        if 0 <= value < len(self._ruler.spans):
            self._asked = value
            self._following = True
            self._view.verticalScrollBar().setValue(self._ruler.spans[value].top)
            self._following = False
        from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent  # by hand only, so never at the start

        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, text))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())
        span = self._span_at(event.position().y())
        self.setToolTip(plain_tip(self._name(span)) if span else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def _go_to(self, y: float) -> None:
        """Scroll to what lies at `y`, exactly: inside a long month the ruler is finer than its steps."""
        self._refresh()
        self._asked = -1
        bar = self._view.verticalScrollBar()
        if y < self._ruler.first_year_y():
            bar.setValue(0)
            return
        span = self._span_at(y)
        if span is None:
            return
        top, height = self._ruler.place(span)
        part = min(1.0, max(0.0, (y - top) / height))
        bar.setValue(round(span.top + part * max(0, span.height - self._view.viewport().height() / 2)))

    def _span_at(self, y: float) -> Span | None:
        self._refresh()
        return self._ruler.span_at(y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stale = True

    # ---- painting

    def sizeHint(self) -> QSize:
        width = self.theme.metrics(_NOW).horizontalAdvance("2026") + self.theme.gap(22)
        return QSize(round(width), self.theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.theme.px(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh()
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            if self._ruler.years:  # without any, a mark would hang beside nothing
                self._draw_thumb(canvas)
                painter.drawPixmap(0, 0, self._ticks())
            if self.hasFocus() and self._by_keyboard:
                canvas.ring(canvas.bounds.adjusted(1, 1, -1, -1), self.theme.gap(8))

    def _ticks(self) -> QPixmap:
        """Years and ticks, drawn anew only when they change: with every step of scrolling only the thumb moves."""
        here = next((span.key[:4] for span in self._ruler.spans[self.value() :] if span.key[:4].isdigit()), "")
        ratio = self.devicePixelRatioF()
        wanted = (here, self.size(), ratio, is_rtl(self), self.theme.generation)
        if self._drawn is None or wanted != self._drawn_for:
            self._drawn_for = wanted
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            with QPainter(self._drawn) as painter:
                self._draw_years(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)), here)
        return self._drawn

    def _thumb_rect(self) -> QRectF:
        """The part of the ruler that the view shows now, in whole pixels."""
        if not self._ruler.spans:
            return QRectF()
        theme = self.theme
        offset = self._view.verticalOffset()
        top = self._ruler.y_of(offset)
        bottom = self._ruler.y_of(offset + self._view.viewport().height())
        height = round(max(float(theme.px(18)), bottom - top))
        start = theme.gap(4)
        return QRectF(start, round(min(top, self.height() - height)), self.width() - theme.gap(8) - start, height)

    def _draw_thumb(self, canvas: Canvas) -> None:
        theme = self.theme
        band = self._thumb = self._thumb_rect()
        canvas.box(band, theme.px(5), "accent_soft", "accent" if theme.tokens.outlined else "")
        canvas.box(QRectF(band.x(), band.y(), theme.px(4), band.height()), theme.px(2), "accent")

    def _draw_years(self, canvas: Canvas, here: str) -> None:
        theme, ruler = self.theme, self._ruler
        end = self.width() - theme.gap(10)
        most = max(span.rows for span in ruler.spans)
        label, per_year = ruler.label_height(), ruler.year_height()
        # Where years are closer than their labels, only every second, fifth, tenth … is named.
        step = next((n for n in (1, 2, 5, 10, 20, 50) if n * per_year >= label + 2), 100)
        high = ruler.month_height()
        tick = min(float(theme.px(3)), max(1.0, high - 1))
        widest = end - theme.gap(12)
        ticks: dict[str, list[QLineF]] = {"line": [], "line2": [], "ink3": []}
        for number, year in enumerate(ruler.years):
            top = ruler.first_year_y() + number * per_year
            if number % step == 0:
                now = f"{year.number:04}" == here
                words = plain_year(self.locale(), year.number)
                place = QRectF(0, top, end, label)
                canvas.text(place, words, _NOW if now else YEAR, "ink" if now else "ink3", "end")
            if high < 1.6:
                continue
            first = ruler.months_top(number)
            for slot, month in enumerate(year.months):
                y = first + (slot + 0.5) * high
                if month is None:
                    ticks["line"].append(self._tick(canvas, end, tick, tick, y))
                    continue
                # By the square root, so that one full month does not flatten all the others.
                width = max(tick * 2, widest * math.sqrt(month.rows / most))
                ticks["ink3" if month.key[:4] == here else "line2"].append(self._tick(canvas, end, width, tick, y))
        for color, lines in ticks.items():
            pen = QPen(QBrush(theme.color(color)), tick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            canvas.painter.setPen(pen)
            canvas.painter.drawLines(lines)

    def _tick(self, canvas: Canvas, end: float, width: float, thick: float, y: float) -> QLineF:
        """A tick with round ends, `width` long all in all."""
        start = end - max(width - thick / 2, thick / 2 + 0.01)
        return QLineF(canvas.x(start), y, canvas.x(end - thick / 2), y)

    def _restyle(self) -> None:
        self.updateGeometry()
        self._stale = True
        self.update()
