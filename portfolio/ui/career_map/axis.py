"""Drawing time itself: the line with its months and years, their lines through the lanes, and today."""

from datetime import date
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF

from portfolio.core.map import calendar
from portfolio.core.map.marks import day_at, x_of
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.look import MapLook
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.career_map.words import today_words
from portfolio.ui.kit.dates import day_month, plain_year, short_month, short_weekday
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme


class Tick(NamedTuple):
    """A line of time: where it is, whether a year begins there, and its words, the second of them lighter."""

    x: float
    year: bool
    words: str
    more: str


class Axis:
    """The line of time at one zoom, for one theme and locale."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, look: MapLook, scale: float, today: date) -> None:
        self._theme, self._locale, self._stamps = theme, locale, stamps
        self._look, self._scale, self._today = look, scale, today
        self._widths = look.axis_widths
        self._known: dict[int, Tick] = {}
        self._unit, self._years = calendar.fitting_unit(scale, self._widths)
        self._wide = self._step_width()

    def ticks(self, left: float, right: float) -> list[Tick]:
        """The lines of time between these places, and the one before them."""
        # From the step before, for its words may reach into sight.
        first = day_at(left, self._scale) - calendar.DAYS[self._unit] * self._years - 1
        found = list(calendar.starts(self._unit, first, day_at(right, self._scale), self._years))
        for day in found:
            if day not in self._known:
                self._known[day] = self._tick(day)
        return [self._known[day] for day in found]

    def draw_lines(self, canvas: Canvas, left: float, top: float, bottom: float) -> None:
        """The ground of what is to come, and a line for every step, from `top` to `bottom`."""
        theme, painter, width = self._theme, canvas.painter, canvas.bounds.width()
        ahead = max(0.0, self._today_x() - left)
        if ahead < width:
            painter.fillRect(canvas.place(QRectF(ahead, 0, width - ahead, bottom)), theme.color("raised"))
        for tick in self.ticks(left, left + width):
            above = round(top * 0.34) if tick.year else top
            line = canvas.place(QRectF(round(tick.x - left), above, 1, bottom - above))
            painter.fillRect(line, theme.color("line2" if tick.year else "line"))

    def draw_words(self, canvas: Canvas, left: float) -> None:
        """The words of the steps, but for those on which the pill of today lies."""
        theme, width, high = self._theme, canvas.bounds.width(), float(self._look.axis)
        pad = theme.gap(7)
        pill_left, pill_right = self._pill()
        for tick in self.ticks(left, left + width):
            words = self._stamps.width(tick.words, faces.AXIS)
            x = tick.x + pad
            more = self._stamps.width(tick.more, faces.AXIS_YEAR) + theme.gap(6) if tick.more else 0.0
            if words + more + 2 * pad > self._wide:
                more = 0.0
            if x + words + more > pill_left and x < pill_right:
                continue
            place = QRectF(x - left, 0, words + 1, high)
            self._stamps.words(canvas, place, tick.words, faces.AXIS, "ink" if tick.year else "ink2")
            if more:
                place = QRectF(x - left + words + theme.gap(6), 0, more, high)
                self._stamps.words(canvas, place, tick.more, faces.AXIS_YEAR, "ink3")

    def draw_today(self, canvas: Canvas, left: float, bottom: float) -> None:
        """The line of today through all lanes."""
        top = self._look.axis * 0.8
        line = canvas.place(QRectF(self._today_x() - left - 0.75, top, 1.5, bottom - top))
        canvas.painter.fillRect(line, self._theme.color("ink"))

    def draw_pill(self, canvas: Canvas, left: float) -> None:
        """The pill of today on the line of time."""
        begin, end = self._pill()
        high = self._theme.metrics(faces.TODAY).height() + self._theme.gap(6)
        pill = QRectF(begin - left, (self._look.axis - high) / 2, end - begin, high)
        canvas.box(pill, high / 2, "ink")
        canvas.text(pill, self._today_words, faces.TODAY, "bg", "center")

    def today_reach(self) -> tuple[float, float]:
        """Between which places anything of today is drawn."""
        return self._pill()

    # ---- inside

    def _tick(self, day: int) -> Tick:
        locale, when = self._locale, date.fromordinal(day)
        x, year = x_of(day, self._scale), plain_year(locale, when.year)
        new_year = when.month == 1 and when.day == 1
        if self._unit == calendar.YEAR:
            return Tick(x, True, year, "")
        if self._unit == calendar.DAY:
            month = when.day == 1
            return Tick(x, new_year, day_month(locale, when, True) if month else self._weekday(when), "")
        if self._unit == calendar.WEEK:
            first = when.month == 1 and when.day <= 7
            return Tick(x, first, day_month(locale, when, True), year if first else "")
        words = short_month(locale, when.month)
        # Where the month and the year do not both fit, the year says more.
        both = self._wide >= self._width(words) + self._width(year) + self._theme.gap(6) + 2 * self._theme.gap(7)
        if new_year and not both:
            return Tick(x, True, year, "")
        return Tick(x, new_year, words, year if new_year else "")

    def _weekday(self, day: date) -> str:
        return f"{short_weekday(self._locale, day)} {self._locale.toString(day.day)}"

    def _width(self, words: str) -> float:
        return self._stamps.width(words, faces.AXIS)

    def _step_width(self) -> float:
        least = 28.0 if self._unit == calendar.MONTH else calendar.DAYS[self._unit]
        return least * self._years * self._scale

    def _today_x(self) -> float:
        return x_of(self._today.toordinal() + 0.5, self._scale)

    @cached_property
    def _today_words(self) -> str:
        return today_words(self._locale, self._today)

    def _pill(self) -> tuple[float, float]:
        wide = self._stamps.width(self._today_words, faces.TODAY) + 2 * self._theme.gap(9)
        return self._today_x() - wide / 2, self._today_x() + wide / 2
