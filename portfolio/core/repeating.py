"""On which days something that comes again and again was due. Pure; a month's 31st is the last day of shorter ones."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

Every = Literal["week", "two_weeks", "month"]
MOST = 400
"""Days that are told at once: nobody looks through more, and a slip in a year must not fill the memory."""
_WEEKS = {"week": 1, "two_weeks": 2}


def days(every: Every, first: date, until: date | None, start: date, end: date) -> list[date]:
    """The days from `start` to `end`, both included, on which it was due; the newest MOST of them."""
    last = end if until is None else min(end, until)
    return list(_days(every, first, max(first, start), last))[-MOST:] if first <= last else []


def _days(every: Every, first: date, start: date, last: date) -> Iterator[date]:
    if every == "month":
        at = (start.year - first.year) * 12 + start.month - first.month
        while (day := _month_after(first, at)) is not None and day <= last:
            if day >= start:
                yield day
            at += 1
        return
    step = timedelta(weeks=_WEEKS[every])
    day = first + step * -(-(start - first) // step)
    while day <= last:
        yield day
        day += step


def _month_after(first: date, months: int) -> date | None:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1])) if year <= date.max.year else None
