"""Days, weeks, months and years as steps of the map's line of time. No Qt here."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from portfolio.core.map.span import month_start

DAY, WEEK, MONTH, QUARTER, YEAR = "day", "week", "month", "quarter", "year"
DAYS = {DAY: 1.0, WEEK: 7.0, MONTH: 30.4, QUARTER: 91.3, YEAR: 365.25}
"""About how long each is. More years at once are `2 years`, `5 years` …"""

_MANY_YEARS = (2, 5, 10, 20, 50)


class Step(NamedTuple):
    """One step of the line: the day it begins, and of which unit it is."""

    start: int
    unit: str
    years: int = 1


def starts(unit: str, first: float, last: float, years: int = 1) -> Iterator[int]:
    """The ordinals of the days between `first` and `last` on which a day, week, month … begins, in order."""
    day = date.fromordinal(max(1, int(first)))
    if unit in (DAY, WEEK):
        at = day.toordinal() if unit == DAY else day.toordinal() - day.weekday()
        yield from (n for n in range(at, int(last) + 1, 1 if unit == DAY else 7) if n >= first)
        return
    if unit == YEAR:
        begin, step = date(max(1, day.year - day.year % years), 1, 1), 12 * years
    else:
        step = 1 if unit == MONTH else 3
        begin = date(day.year, (day.month - 1) // step * step + 1, 1)
    while (at := begin.toordinal()) <= last:
        if at >= first:
            yield at
        if begin.year + years > 9998:
            return
        begin = month_start(begin, step)


def fitting_unit(scale: float, widths: dict[str, float]) -> tuple[str, int]:
    """The smallest unit, and how many years of it, whose steps are as wide as their words; `scale` is pixels a day."""
    for unit in (DAY, WEEK, MONTH, QUARTER, YEAR):
        least = 28.0 if unit == MONTH else DAYS[unit]
        if least * scale >= widths[unit]:
            return unit, 1
    for years in _MANY_YEARS:
        if DAYS[YEAR] * years * scale >= widths[YEAR]:
            return YEAR, years
    return YEAR, 100


class Counts(NamedTuple):
    """How many entries each month, or year, has. Both lists have one more at the end, where the last step is over."""

    starts: Sequence[int]
    """The days on which the steps begin."""
    places: Sequence[int]
    """How many entries lie before each of those days."""
    most: int
    """The largest number of any step."""


def counted(days: Sequence[int], unit: str) -> Counts:
    """How many of these sorted days lie in each step of the unit, from the first to the last."""
    if not days:
        return Counts((0,), (0,), 0)
    first = days[0] - int(DAYS[unit]) - 2
    edges = list(starts(unit, first, days[-1]))
    while len(edges) > 1 and edges[1] <= days[0]:
        edges.pop(0)
    edges.append(next(starts(unit, edges[-1] + 1, edges[-1] + 400)))
    places = [bisect_left(days, edge) for edge in edges]
    return Counts(edges, places, max(after - before for before, after in pairwise(places)))
