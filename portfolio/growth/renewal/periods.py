"""The periods of a licence: each begins where the one before ended, on the day that its rules say.

Days are dates on the holder's own calendar, both ends included: there is no hour in them, so no time zone and no
summer time either.
"""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.core.records.licences import PeriodStart
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.terms import Terms


class Period(NamedTuple):
    """A period of a licence: its first and its last day, both in it."""

    start: date
    end: date

    def holds(self, day: date) -> bool:
        return self.start <= day <= self.end


class Periods(NamedTuple):
    """The period that holds a day, the one before and the one after. `earlier` is None in the first."""

    earlier: Period | None
    current: Period
    later: Period


def period_start(begins: PeriodStart, starts: date, birth_month: int | None, year_begins: int) -> date:
    """The first day of the period in which `starts` lies: that day itself; the first of the birth month at or before it
    (New York's registration); or the first of the month in which a year begins. Without a birth month, the day itself.
    """
    month = {"issued": None, "birth_month": birth_month, "year": year_begins}[begins]
    if month is None:
        return starts
    return date(starts.year if starts.month >= month else max(1, starts.year - 1), month, 1)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or earlier. One that is not there is the first of the next month: what was
    issued on 29 February has its years full at the end of 28 February."""
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    if not date.min.year <= year <= date.max.year - 1:
        return date.min if year < date.min.year else date(date.max.year - 1, 12, 31)
    if day.day <= monthrange(year, month + 1)[1]:
        return date(year, month + 1, day.day)
    return months_after(date(year, month + 1, 1), 1)


def periods(
    rules: Rules, terms: Terms, starts: date, today: date, *, ends: date | None = None, birth_month: int | None = None
) -> Periods:
    """The period that holds `today`. Before the first begins it is the first.

    `ends` is the last day of the first period where the authority said another than the rules: the next begins on the
    day after, and they run on from there.
    """
    first = period_start(rules.begins, starts, birth_month, rules.year_begins)
    if ends is not None:
        opening = Period(first, max(first, ends))
        if today <= opening.end:
            return Periods(None, opening, _nth(opening.end + timedelta(days=1), terms.months, 0))
        found = _after(opening.end + timedelta(days=1), terms.months, today)
        return found if found.earlier is not None else found._replace(earlier=opening)
    return _after(first, terms.months, today)


def before(around: Periods, at: Callable[[date], Periods]) -> Iterator[Period]:
    """The periods before the current one, the newest first; `at` tells those around a day."""
    while around.earlier is not None:
        yield around.earlier
        around = at(around.earlier.start)


def _after(first: date, months: int, today: date) -> Periods:
    gone = max(0, (today.year - first.year) * 12 + today.month - first.month)
    number = gone // months
    while number and _nth(first, months, number).start > today:
        number -= 1
    while _nth(first, months, number).end < today:
        number += 1
    earlier = _nth(first, months, number - 1) if number else None
    return Periods(earlier, _nth(first, months, number), _nth(first, months, number + 1))


def _nth(first: date, months: int, number: int) -> Period:
    """Counted from the first each time: a leap day comes back after four years."""
    start, following = months_after(first, months * number), months_after(first, months * (number + 1))
    return Period(start, max(start, following - timedelta(days=1)))


def day_in(year: int, month_day: str) -> date:
    """“02-29” of a year: its last February day in years that have none."""
    month, day = map(int, month_day.split("-"))
    return date(year, month, min(day, monthrange(year, month)[1]))
