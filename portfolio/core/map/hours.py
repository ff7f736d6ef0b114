"""Hours as columns: of a week where weeks can be told apart, else the average week of a month or a year. No Qt here."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from portfolio.core.map.calendar import DAYS, MONTH, WEEK, YEAR, starts
from portfolio.core.map.columns import between, column_half
from portfolio.core.map.lanes import Averages, Hours
from portfolio.core.map.marks import NO_EDGES, Edges, day_at, x_of
from portfolio.core.queries.career_map import WeekPlan

LEAST_WIDTH = 7.0
_LEAST_TOP = 120.0


class Period(NamedTuple):
    """The first and the last day, as ordinals, that hours can be of; None leaves that side open."""

    first: int | None = None
    last: int | None = None


ALWAYS = Period()


class HoursColumn(NamedTuple):
    """One column: what it stands for, where it lies, and how high it is, as a part of the whole height."""

    unit: str
    start: int
    minutes: float
    """Of the week, or of its average week."""
    left: float
    right: float
    step: float
    """How wide the week, month or year is, in which the column stands."""
    part: float
    cut: bool
    """Whether it is higher than there is room for."""


class HoursColumns:
    """The columns at one zoom."""

    def __init__(
        self, hours: Hours, scale: float, today: int, plan: WeekPlan | None, widest: float,
        period: Period = ALWAYS, edges: Edges = NO_EDGES,
    ) -> None:  # fmt: skip
        """No column is wider than `widest`. There can be hours of the `period` only: its weeks are averaged.

        A step that goes over one of the `edges` has its column in the part that lies between them.
        """
        self._edges = edges
        self._scale, self._widest = scale, widest
        self.unit = next((unit for unit in (WEEK, MONTH) if DAYS[unit] * scale >= LEAST_WIDTH), YEAR)
        averages = hours.kept((self.unit, today, period), lambda: _averages(hours.weeks, self.unit, today, period))
        self._starts, self._ends, self._minutes, usual = averages
        # The minutes of a full column. One exceptional week does not flatten all the others.
        self.top = max(_LEAST_TOP, plan.most * 1.15 if plan else 0.0, usual)

    def between(self, left: float, right: float) -> list[HoursColumn]:
        """All columns that cover anything between these."""
        first = max(0, bisect_right(self._starts, day_at(left, self._scale)) - 1)
        last = bisect_left(self._starts, day_at(right, self._scale))
        found = [self._column(number) for number in range(first, last) if self._minutes[number]]
        return [column for column in found if column.step > 0]

    def at(self, x: float) -> HoursColumn | None:
        """The column that lies at x."""
        return next((column for column in self.between(x, x + 0.01) if column.left - 2 <= x < column.right + 2), None)

    def _column(self, number: int) -> HoursColumn:
        start, minutes = self._starts[number], self._minutes[number]
        left, right = between(x_of(start, self._scale), x_of(self._ends[number], self._scale), self._edges)
        middle, half = (left + right) / 2, column_half(right - left, self._widest)
        part = minutes / self.top
        return HoursColumn(
            self.unit, start, minutes, middle - half, middle + half, right - left, min(1.0, part), part > 1.0
        )


def _averages(weeks: Mapping[int, int], unit: str, today: int, period: Period) -> Averages:
    """The days on which the steps begin and end, the minutes a week in each, and how much a full column should hold."""
    mondays = sorted(weeks)
    begins, ends, minutes = mondays, [monday + 7 for monday in mondays], [float(weeks[monday]) for monday in mondays]
    if unit != WEEK and mondays:
        begins, ends, minutes = [], [], []
        edges = starts(unit, mondays[0] - int(DAYS[unit]) - 2, mondays[-1] + int(DAYS[unit]) + 2)
        for begin, end in pairwise(edges):
            inside = mondays[bisect_left(mondays, begin) : bisect_left(mondays, end)]
            if inside:
                begins.append(begin)
                ends.append(end)
                # A week belongs whole to the month of its Monday: a month is divided by its Mondays, not by its days.
                minutes.append(sum(weeks[monday] for monday in inside) / _mondays(begin, end, today, period))
    usual = sorted(minutes)[int(0.95 * (len(minutes) - 1))] if minutes else 0.0
    return begins, ends, minutes, min(max(minutes, default=0.0), usual * 1.6)


def _mondays(begin: int, end: int, today: int, period: Period) -> int:
    """How many weeks there can be hours of, with their Monday from `begin` to before `end`: of the month that goes on,
    those that have begun; and those of which any day lies in the period."""
    stop = min(end, today + 1) if begin <= today else end
    if period.first is not None:
        begin = max(begin, _monday(period.first))
    if period.last is not None:
        stop = min(stop, period.last + 1)
    return max(1, (stop - _monday(begin + 6) + 6) // 7)


def _monday(day: int) -> int:
    """The Monday of this day's week."""
    return day - (day - 1) % 7
