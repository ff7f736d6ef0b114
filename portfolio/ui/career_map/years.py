"""Drawing all years on one narrow band: their numbers, and a dash in every lane where there is anything."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QPen

from portfolio.core.map import calendar, lanes
from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import Span
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.painting import TONES
from portfolio.ui.kit.dates import plain_year
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

DASH = 8
"""Pixels: what lies in so many is one dash."""
INSET = 6.0
_ROWS = tuple(name for name in lanes.ORDER if name != lanes.ROLES)


class Years(NamedTuple):
    """The band on which the whole is drawn, in the order of reading."""

    band: QRectF
    whole: Span

    @staticmethod
    def height(theme: Theme) -> float:
        """How high the band is at the present text size."""
        numbers = theme.metrics(faces.YEARS).height() + theme.gap(2)
        return numbers + len(_ROWS) * theme.px(4) + theme.gap(6)

    def x(self, day: float) -> float:
        """Where a moment lies."""
        band = self.band
        return band.x() + INSET + (band.width() - 2 * INSET) * (day - self.whole.first) / self.whole.days

    def day(self, x: float) -> float:
        """Which moment lies there."""
        band = self.band
        return self.whole.first + self.whole.days * (x - band.x() - INSET) / max(1.0, band.width() - 2 * INSET)

    def draw_ground(self, canvas: Canvas) -> None:
        """The band, with nothing on it."""
        canvas.box(self.band, canvas.theme.gap(9), "rail", "line" if canvas.theme.tokens.outlined else "")

    def draw(self, canvas: Canvas, data: MapData, locale: QLocale) -> None:
        """Years and dashes."""
        theme, band = canvas.theme, self.band
        self._numbers(canvas, locale)
        row = theme.px(4)
        top = band.bottom() - theme.gap(4) - len(_ROWS) * row
        for number, name in enumerate(_ROWS):
            days = sorted(data.hours.weeks) if name == lanes.HOURS else data.lanes[name].days
            self._dashes(canvas, days, TONES[name], top + number * row, float(row - 1))

    def _numbers(self, canvas: Canvas, locale: QLocale) -> None:
        theme, whole, band = canvas.theme, self.whole, self.band
        metrics = theme.metrics(faces.YEARS)
        wide = metrics.horizontalAdvance(plain_year(locale, 2028)) + theme.gap(12)
        year = self.x(whole.first + calendar.DAYS[calendar.YEAR]) - self.x(whole.first)
        step = next((years for years in (1, 2, 5, 10, 20, 50) if years * year >= wide), 100)
        for day in calendar.starts(calendar.YEAR, whole.first, whole.last - 1, step):
            x = self.x(day)
            if x > band.x() + theme.gap(9):
                canvas.painter.setPen(QPen(theme.color("line2"), 1))
                at = round(canvas.x(x)) + 0.5
                canvas.painter.drawLine(QPointF(at, band.y() + 5), QPointF(at, band.bottom() - 5))
            place = QRectF(x + theme.gap(5), band.y() + theme.gap(2), wide, metrics.height())
            if place.right() <= band.right() + theme.gap(8):
                canvas.text(place, plain_year(locale, date.fromordinal(day).year), faces.YEARS, "ink3")

    def _dashes(self, canvas: Canvas, days: Sequence[int], tone: str, top: float, high: float) -> None:
        """How much lies where: one dash for every few pixels that have any, higher for more."""
        begin, end = self.x(self.whole.first), self.x(self.whole.last)
        count = max(1, int((end - begin) / DASH))
        edges = [bisect_left(days, self.day(begin + number * DASH)) for number in range(count + 1)]
        numbers = [after - before for before, after in pairwise(edges)]
        most = max(numbers, default=0)
        for number, many in enumerate(numbers):
            if many:
                tall = 2 + (high - 2) * sqrt(many / most)
                place = QRectF(begin + number * DASH, top + high - tall, DASH - 2, tall)
                canvas.box(place, 1.2, tone)
