"""The ruler beside the timeline: years and months, how much lies in each, and where one is. Dragging it jumps."""

import math
from bisect import bisect_right
from typing import NamedTuple

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
from portfolio.ui.timeline.geometry import PLANNED, TODAY, UNDATED, Span
from portfolio.ui.timeline.view import TimelineView

_NOW = Face("micro", 600, tabular=True)
_YEAR = Face("micro", 500, tabular=True)


class Year(NamedTuple):
    """One year of the ruler: its months, newest first, each with its span or None."""

    number: int
    months: tuple[Span | None, ...]


class YearScrubber(QAbstractSlider):
    """A slider whose steps are the months that have entries, newest first; a screen reader hears "November 2026"."""

    def __init__(self, theme: Theme, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = view
        self._spans: list[Span] = []
        self._years: list[Year] = []
        self._places: dict[str, tuple[float, float]] = {}
        self._tops: list[int] = []
        self._thumb = QRectF()
        self._drawn: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._stale = True
        self._following = False
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
        return self._name(self._spans[self.value()]) if self._spans else ""

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
        self._spans = [span for span in self._view.spans() if span.rows and span.key != TODAY]
        self._tops = [span.top for span in self._spans]
        by_key = {span.key: span for span in self._spans}
        years = sorted({int(span.key[:4]) for span in self._spans if span.key[:4].isdigit()}, reverse=True)
        self._years = [
            Year(year, tuple(by_key.get(f"{year:04}-{month:02}") for month in range(12, 0, -1))) for year in years
        ]
        self._drawn = None
        self._lay_out()
        self._following = True
        self.setRange(0, max(0, len(self._spans) - 1))
        self.setValue(self._current())
        self._following = False
        self.setPageStep(12)

    def _current(self) -> int:
        """The number of the span at the top edge of the view."""
        return max(0, bisect_right(self._tops, self._view.verticalOffset() + self.theme.gap(24)) - 1)

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
        if 0 <= value < len(self._spans):
            # The view reports back where it stopped: near the end that is an earlier month.
            self._following = True
            self._view.verticalScrollBar().setValue(self._spans[value].top)
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
        bar = self._view.verticalScrollBar()
        if y < self._first_year_y():
            bar.setValue(0)
            return
        span = self._span_at(y)
        if span is None:
            return
        top, height = self._place(span)
        part = min(1.0, max(0.0, (y - top) / height))
        bar.setValue(round(span.top + part * max(0, span.height - self._view.viewport().height() / 2)))

    # ---- places on the ruler

    def _first_year_y(self) -> float:
        return float(self.theme.gap(6))

    def _year_height(self) -> float:
        foot = self.theme.gap(10)
        return (self.height() - self._first_year_y() - foot) / max(1, len(self._years))

    def _label_height(self) -> float:
        return self.theme.metrics(_YEAR).height()

    def _month_height(self) -> float:
        return max(0.4, (self._year_height() - self._label_height() - self.theme.gap(6)) / 12)

    def _months_top(self, year: int) -> float:
        return self._first_year_y() + year * self._year_height() + self._label_height() + self.theme.gap(4)

    def _lay_out(self) -> None:
        """Where each month lies on the ruler: top and height."""
        high = self._month_height()
        self._places = {}
        for number, year in enumerate(self._years):
            top = self._months_top(number)
            for slot, month in enumerate(year.months):
                if month is not None:
                    self._places[month.key] = (top + slot * high, high)
        self._places[UNDATED] = (self.height() - self.theme.gap(8), float(self.theme.gap(6)))

    def _place(self, span: Span) -> tuple[float, float]:
        return self._places.get(span.key, (0.0, self._first_year_y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stale = True

    def _span_at(self, y: float) -> Span | None:
        """The month at `y`, or the nearest one that has entries."""
        self._refresh()
        best: Span | None = None
        nearest = math.inf
        for span in self._spans:
            top, height = self._place(span)
            distance = max(top - y, y - (top + height), 0.0)
            if distance < nearest:
                best, nearest = span, distance
        return best

    def _on_ruler(self, content_y: float) -> float:
        """Where a height of the timeline's content lies on the ruler."""
        span = self._spans[max(0, bisect_right(self._tops, content_y) - 1)]
        top, height = self._place(span)
        return top + height * min(1.0, max(0.0, (content_y - span.top) / max(1, span.height)))

    # ---- painting

    def sizeHint(self) -> QSize:
        width = self.theme.metrics(_NOW).horizontalAdvance("2026") + self.theme.gap(22)
        return QSize(round(width), self.theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.theme.px(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh()
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
        if self._spans:
            self._draw_thumb(canvas)
            painter.drawPixmap(0, 0, self._ruler())
        if self.hasFocus() and self._by_keyboard:
            canvas.ring(canvas.bounds.adjusted(1, 1, -1, -1), self.theme.gap(8))
        painter.end()

    def _ruler(self) -> QPixmap:
        """Years and ticks, drawn anew only when they change: with every step of scrolling only the thumb moves."""
        here = next((span.key[:4] for span in self._spans[self.value() :] if span.key[:4].isdigit()), "")
        ratio = self.devicePixelRatioF()
        wanted = (here, self.size(), ratio, is_rtl(self), self.theme.generation)
        if self._drawn is None or wanted != self._drawn_for:
            self._drawn_for = wanted
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            self._draw_years(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)), here)
            painter.end()
        return self._drawn

    def _thumb_rect(self) -> QRectF:
        """The part of the ruler that the view shows now, in whole pixels."""
        if not self._spans:
            return QRectF()
        theme = self.theme
        offset = self._view.verticalOffset()
        top = self._on_ruler(offset)
        bottom = self._on_ruler(offset + self._view.viewport().height())
        height = round(max(float(theme.px(18)), bottom - top))
        start = theme.gap(4)
        return QRectF(start, round(min(top, self.height() - height)), self.width() - theme.gap(8) - start, height)

    def _draw_thumb(self, canvas: Canvas) -> None:
        theme = self.theme
        band = self._thumb = self._thumb_rect()
        canvas.box(band, theme.px(5), "accent_soft", "accent" if theme.tokens.outlined else "")
        canvas.box(QRectF(band.x(), band.y(), theme.px(4), band.height()), theme.px(2), "accent")

    def _draw_years(self, canvas: Canvas, here: str) -> None:
        theme = self.theme
        end = self.width() - theme.gap(10)
        most = max(span.rows for span in self._spans)
        label, per_year = self._label_height(), self._year_height()
        # Where years are closer than their labels, only every second, fifth, tenth … is named.
        step = next((n for n in (1, 2, 5, 10, 20, 50) if n * per_year >= label + 2), 100)
        high = self._month_height()
        tick = min(float(theme.px(3)), max(1.0, high - 1))
        widest = end - theme.gap(12)
        ticks: dict[str, list[QLineF]] = {"line": [], "line2": [], "ink3": []}
        for number, year in enumerate(self._years):
            top = self._first_year_y() + number * per_year
            if number % step == 0:
                now = f"{year.number:04}" == here
                words = plain_year(self.locale(), year.number)
                place = QRectF(0, top, end, label)
                canvas.text(place, words, _NOW if now else _YEAR, "ink" if now else "ink3", "end")
            if high < 1.6:
                continue
            first = self._months_top(number)
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
