"""All years at a glance, and which part of them the map shows: drag it to move, its edges to zoom, click to jump."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import SHORTEST, Span
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.awaited import Awaited
from portfolio.ui.career_map.words import span_words
from portfolio.ui.career_map.years import Years
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

_MOVE, _FIRST, _LAST = "move", "first", "last"


class Overview(QAbstractSlider):
    """A slider whose thumb is the span in sight. `span_wanted` carries the span that the person asks for."""

    span_wanted = Signal(object)

    def __init__(self, theme: Theme, data: MapData, whole: Span, span: Span) -> None:
        super().__init__()
        self.theme = theme
        self._map, self._whole, self._span = data, whole, span
        self._gutter = 0
        self._ground: QPixmap | None = None
        self._ground_for: tuple[object, ...] = ()
        self._window = QRectF()
        self._grip = ""
        self._from = 0.0
        self._following = self._by_keyboard = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("All years"))
        self.valueChanged.connect(self._slid)
        theme.changed.connect(self._restyle)

    # ---- what it shows

    def set_data(self, data: MapData, whole: Span) -> None:
        """Show other entries, or the same ones after a change."""
        self._map, self._whole = data, whole
        # How many years there are is not known while they are still being read: there is nothing to take hold of.
        self.setEnabled(not isinstance(data, Awaited))
        self._ground = None
        self.update()

    def follow(self, span: Span, gutter: int) -> None:
        """The map shows this span now, and its gutter is so wide."""
        if gutter != self._gutter:
            self._gutter = gutter
            self.update()
        self._span = span
        self._following = True
        self.setRange(0, max(0, round(self._whole.days - span.days)))
        self.setPageStep(max(1, round(span.days)))
        self.setValue(round(span.first - self._whole.first))
        self._following = False
        # Among many years most steps of the map are less than a pixel here.
        window = self._window_rect()
        if window != self._window:
            for rect in (self._window, window):
                place = self._canvas_place(rect.adjusted(-8, -2, 8, 2))
                self.update(place.toAlignedRect())
            self._window = window

    def value_text(self) -> str:
        """The span as a screen reader says it."""
        return span_words(self.locale(), self._span)

    # ---- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = self._x(event)
        self._grip = self._grip_at(x)
        if not self._grip:
            self._grip = _MOVE
            self.span_wanted.emit(self._span.around(self._day(x), self._whole))
        self._from = self._day(x) - (self._span.last if self._grip == _LAST else self._span.first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = self._x(event)
        if not self._grip:
            edge = self._grip_at(x) in (_FIRST, _LAST)
            self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.PointingHandCursor)
            return
        day, span, whole = self._day(x) - self._from, self._span, self._whole
        least = min(SHORTEST, whole.days)
        if self._grip == _MOVE:
            span = span.moved(day - span.first, whole)
        elif self._grip == _FIRST:
            span = Span(min(max(day, whole.first), span.last - least), span.last)
        else:
            span = Span(span.first, max(min(day, whole.last), span.first + least))
        if span != self._span:
            self.span_wanted.emit(span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        span, whole = self._span, self._whole
        forward = -1 if is_rtl(self) else 1
        wanted = {
            Qt.Key.Key_Left: span.moved(-forward * span.days / 10, whole),
            Qt.Key.Key_Right: span.moved(forward * span.days / 10, whole),
            Qt.Key.Key_PageUp: span.moved(-span.days, whole),
            Qt.Key.Key_PageDown: span.moved(span.days, whole),
            Qt.Key.Key_Home: span.moved(-whole.days, whole),
            Qt.Key.Key_End: span.moved(whole.days, whole),
            Qt.Key.Key_Plus: span.zoomed(1.25, span.middle, whole),
            Qt.Key.Key_Equal: span.zoomed(1.25, span.middle, whole),
            Qt.Key.Key_Minus: span.zoomed(0.8, span.middle, whole),
        }.get(Qt.Key(event.key()))
        if wanted is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self.span_wanted.emit(wanted)
        self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """The slider would paint itself anew at every step; `follow` knows what has moved."""

    def _slid(self, value: int) -> None:
        """A screen reader moves the slider by its value; the map moves it by `follow`."""
        if not self._following:
            self.span_wanted.emit(self._span.moved(self._whole.first + value - self._span.first, self._whole))
            self._say()

    def _say(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent

        self.setAccessibleDescription(self.value_text())
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self.value_text()))

    def _x(self, event: QMouseEvent) -> float:
        """Where the pointer is, in the order of reading."""
        x = event.position().x()
        return self.width() - x if is_rtl(self) else x

    def _grip_at(self, x: float) -> str:
        window, reach = self._window_rect(), self.theme.px(8)
        # The edges of a narrow window are taken from outside, so that it can still be moved.
        inside = min(float(reach), max(0.0, window.width() / 2 - reach))
        if window.left() - reach <= x < window.left() + inside:
            return _FIRST
        if window.right() - inside < x <= window.right() + reach:
            return _LAST
        return _MOVE if window.left() <= x <= window.right() else ""

    # ---- places

    def _band(self) -> QRectF:
        """The ground of the years."""
        theme = self.theme
        end = theme.gap(12)
        return QRectF(self._gutter, theme.gap(10), self.width() - self._gutter - end, self.height() - 2 * theme.gap(10))

    def _day(self, x: float) -> float:
        return Years(self._band(), self._whole).day(x)

    def _window_rect(self) -> QRectF:
        """The span, in whole pixels, and never too small to be seen and taken."""
        years = Years(self._band(), self._whole)
        left, right = years.x(self._span.first), years.x(self._span.last)
        least = float(self.theme.px(12))
        if right - left < least:
            left, right = (left + right - least) / 2, (left + right + least) / 2
        band = self._band()
        return QRectF(round(left), band.y(), round(right) - round(left), band.height())

    def _canvas_place(self, rect: QRectF) -> QRectF:
        return QRectF(self.width() - rect.right(), rect.y(), rect.width(), rect.height()) if is_rtl(self) else rect

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(320), round(Years.height(theme) + 2 * theme.gap(10)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        # Only now, for a style sheet takes it away from every slider.
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._window = self._window_rect()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn())
            if not isinstance(self._map, Awaited):
                self._draw_window(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)))

    def _draw_window(self, canvas: Canvas) -> None:
        """What of all years the map shows, with its grips."""
        theme, painter = self.theme, canvas.painter
        window = self._window = self._window_rect()
        radius = theme.gap(9)
        canvas.box(window, min(radius, window.width() / 2), border="accent", width=2)
        wide, high = theme.px(8), theme.px(18)
        # A window that is hardly wider than its grips is shown without them; its edges can still be taken.
        for x in (window.left() + 1, window.right() - 1) if window.width() > 2.5 * wide else ():
            grip = QRectF(x - wide / 2, window.center().y() - high / 2, wide, high)
            canvas.box(grip, wide / 2, "accent")
            line = canvas.x(grip.center().x())
            painter.setPen(QPen(theme.color("on_accent"), 1))
            painter.drawLine(QPointF(line, grip.center().y() - high / 5), QPointF(line, grip.center().y() + high / 5))
        if self.hasFocus() and self._by_keyboard:
            canvas.ring(canvas.bounds.adjusted(4, 3, -4, -3), theme.gap(10))

    def _drawn(self) -> QPixmap:
        """Years and dashes, drawn anew only when they change: with every step of the map only the window moves."""
        ratio = self.devicePixelRatioF()
        wanted = (self.size(), ratio, is_rtl(self), self.theme.generation, self._gutter, self._map.version, self._whole)
        if self._ground is None or wanted != self._ground_for:
            self._ground_for = wanted
            self._ground = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(self.theme.color("surface"))
            with QPainter(self._ground) as painter:
                self._draw_ground(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)))
        return self._ground

    def _restyle(self) -> None:
        self._ground = None
        self.updateGeometry()
        self.update()

    def _draw_ground(self, canvas: Canvas) -> None:
        theme = self.theme
        canvas.painter.fillRect(canvas.place(QRectF(0, 0, self.width(), 1)), theme.color("line"))
        if self._gutter > theme.px(60):
            words = QRectF(theme.gap(14), 0, self._gutter - theme.gap(16), self.height())
            canvas.text(words, self.tr("All years"), faces.NAME, "ink2")
        years = Years(self._band(), self._whole)
        years.draw_ground(canvas)
        if not isinstance(self._map, Awaited):
            years.draw(canvas, self._map, self.locale())
