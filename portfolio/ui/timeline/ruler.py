"""Where years and months lie on the ruler beside the timeline, and which month lies where."""

import math
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.blocks import TODAY, UNDATED
from portfolio.ui.timeline.geometry import Span

YEAR = Face("micro", 500, tabular=True)
HIGHEST_MONTH = 12
"""Pixels that a month has at most."""


class Year(NamedTuple):
    """One year of the ruler: its months, newest first, each with its span or None."""

    number: int
    months: tuple[Span | None, ...]


class Ruler:
    """Every year is as high as every other; what has no date lies below them. Heights are pixels of the ruler."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.spans: list[Span] = []
        """The months that have entries, newest first, and what is planned or without a date."""
        self.years: list[Year] = []
        self._places: dict[str, tuple[float, float]] = {}
        self._tops: list[int] = []
        self._height = 0

    def lay_out(self, spans: Iterable[Span], height: int) -> None:
        """Take the spans of the timeline anew, for a ruler of this height."""
        self._height = height
        self.spans = [span for span in spans if span.rows and span.key != TODAY]
        self._tops = [span.top for span in self.spans]
        by_key = {span.key: span for span in self.spans}
        years = sorted({int(span.key[:4]) for span in self.spans if span.key[:4].isdigit()}, reverse=True)
        self.years = [
            Year(year, tuple(by_key.get(f"{year:04}-{month:02}") for month in range(12, 0, -1))) for year in years
        ]
        high = self.month_height()
        self._places = {}
        for number, year in enumerate(self.years):
            top = self.months_top(number)
            for slot, month in enumerate(year.months):
                if month is not None:
                    self._places[month.key] = (top + slot * high, high)
        end = self.first_year_y() + len(self.years) * self.year_height() if self.years else float(self._height)
        self._places[UNDATED] = (min(end + self.theme.gap(2), self._height - self.theme.gap(8)), self.theme.gap(6))

    def number_at(self, content_y: float) -> int:
        """The number of the span at a height of the timeline's content."""
        return max(0, bisect_right(self._tops, content_y) - 1)

    def place(self, span: Span) -> tuple[float, float]:
        """Top and height of a span; what is planned lies above the first year."""
        return self._places.get(span.key, (0.0, self.first_year_y()))

    def span_at(self, y: float) -> Span | None:
        """The month at `y`, or the nearest one that has entries."""
        best: Span | None = None
        nearest = math.inf
        for span in self.spans:
            top, height = self.place(span)
            distance = max(top - y, y - (top + height), 0.0)
            if distance < nearest:
                best, nearest = span, distance
        return best

    def y_of(self, content_y: float) -> float:
        """Where a height of the timeline's content lies on the ruler."""
        span = self.spans[self.number_at(content_y)]
        top, height = self.place(span)
        return top + height * min(1.0, max(0.0, (content_y - span.top) / max(1, span.height)))

    # ---- measures

    def first_year_y(self) -> float:
        return float(self.theme.gap(6))

    def year_height(self) -> float:
        """All years share the height there is, but none is higher than its months need: few years stay a ruler."""
        room = self._height - self.first_year_y() - self.theme.gap(10)
        most = self.label_height() + self.theme.gap(6) + 12 * self.theme.px(HIGHEST_MONTH)
        return min(room / max(1, len(self.years)), most)

    def label_height(self) -> float:
        """How high the number of a year is."""
        return self.theme.metrics(YEAR).height()

    def month_height(self) -> float:
        return max(0.4, (self.year_height() - self.label_height() - self.theme.gap(6)) / 12)

    def months_top(self, year: int) -> float:
        """Where the months of the year with this number begin, below its label."""
        return self.first_year_y() + year * self.year_height() + self.label_height() + self.theme.gap(4)
