"""On which days an event comes again, by its rule (RFC 5545): looked for day by day within bounds, so no rule can make
it run for ever."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

MOST_TIMES = 2_000
MOST_YEARS = 50
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}


class UnknownRuleError(ValueError):
    """A rule that says more than this program understands."""


class Repeat(NamedTuple):
    """A rule, read."""

    frequency: str
    interval: int
    times: int | None
    weekdays: tuple[tuple[int, int], ...]
    """Which one (0 for each, -1 for the last) and which day of the week, from Monday as 0."""
    month_days: frozenset[int]
    months: frozenset[int]
    places: tuple[int, ...]
    week_start: int


def repeat_of(rule: Mapping[str, Sequence[Any]]) -> Repeat:
    """A rule as `icalendar` reads it: lists of values by name. Raises UnknownRuleError."""
    given = {str(name).upper(): [str(one).upper() for one in values] for name, values in rule.items()}
    frequency = given.get("FREQ", [""])[0]
    if frequency not in _FREQUENCIES or given.keys() - _PARTS or any(len(one) > 100 for one in given.values()):
        raise UnknownRuleError(frequency)
    try:
        weekdays = tuple((int(one[:-2] or 0), _DAYS.index(one[-2:])) for one in given.get("BYDAY", ()))
        interval, count = int(given.get("INTERVAL", ["1"])[0]), given.get("COUNT")
        found = Repeat(
            frequency, interval, int(count[0]) if count else None, weekdays,
            frozenset(map(int, given.get("BYMONTHDAY", ()))), frozenset(map(int, given.get("BYMONTH", ()))),
            tuple(map(int, given.get("BYSETPOS", ()))), _DAYS.index(given.get("WKST", ["MO"])[0]),
        )  # fmt: skip
    except ValueError as error:
        raise UnknownRuleError(frequency) from error
    ordinal = any(which for which, _ in weekdays)
    if interval < 1 or (ordinal and frequency in ("DAILY", "WEEKLY")) or (found.places and frequency == "DAILY"):
        raise UnknownRuleError(frequency)
    return found


def days_of(repeat: Repeat, first: date, last: date) -> Iterator[date]:
    """The days from `first` on, which is always one of them, up to `last`: at most MOST_TIMES in MOST_YEARS.

    One pass over the days between, whatever the rule.
    """
    last = min(last, first + timedelta(days=366 * MOST_YEARS))
    most = min(repeat.times or MOST_TIMES, MOST_TIMES)
    told = 0
    if first <= last and most > 0:
        told += 1
        yield first
    for day in _matching(repeat, first, last) if told < most else ():
        if day > first:
            told += 1
            yield day
            if told >= most:
                return


def _matching(repeat: Repeat, first: date, last: date) -> Iterator[date]:
    """Those of each period that the rule means, in order."""
    start = _period_start(repeat, first)
    while start <= last:
        end = _period_end(repeat, start)
        found = [day for day in _between(start, end) if _fits(repeat, day, first)]
        if repeat.places:
            size = len(found)
            at = {place - 1 if place > 0 else size + place for place in repeat.places if place}
            found = [day for number, day in enumerate(found) if number in at]
        yield from (day for day in found if first <= day <= last)
        following = _later(repeat, start)
        if following is None:
            return
        start = following


def _period_start(repeat: Repeat, day: date) -> date:
    if repeat.frequency == "WEEKLY":
        return day - timedelta(days=min((day.weekday() - repeat.week_start) % 7, day.toordinal() - 1))
    if repeat.frequency == "MONTHLY":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if repeat.frequency == "YEARLY" else day


def _period_end(repeat: Repeat, start: date) -> date:
    if repeat.frequency == "WEEKLY":
        return start + timedelta(days=6)
    if repeat.frequency == "MONTHLY":
        return start.replace(day=monthrange(start.year, start.month)[1])
    return start.replace(month=12, day=31) if repeat.frequency == "YEARLY" else start


def _later(repeat: Repeat, start: date) -> date | None:
    """The beginning of the next period that is looked at; None behind the end of the calendar."""
    try:
        if repeat.frequency in ("DAILY", "WEEKLY"):
            return start + timedelta(days=repeat.interval * (7 if repeat.frequency == "WEEKLY" else 1))
        months = repeat.interval * (12 if repeat.frequency == "YEARLY" else 1)
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        return date(year, month + 1, 1)
    except (OverflowError, ValueError):
        return None


def _between(start: date, end: date) -> Iterator[date]:
    for number in range((end - start).days + 1):
        yield start + timedelta(days=number)


def _fits(repeat: Repeat, day: date, first: date) -> bool:
    if repeat.months and day.month not in repeat.months:
        return False
    size = monthrange(day.year, day.month)[1]
    if repeat.month_days and not repeat.month_days & {day.day, day.day - size - 1}:
        return False
    if repeat.weekdays:
        return any(_is_weekday(repeat, day, which, weekday) for which, weekday in repeat.weekdays)
    if repeat.month_days or repeat.frequency == "DAILY":
        return True
    if repeat.frequency == "WEEKLY":
        return day.weekday() == first.weekday()
    # A yearly rule that names months and no day means the same day of each of them.
    same_month = repeat.frequency == "MONTHLY" or bool(repeat.months) or day.month == first.month
    return same_month and day.day == first.day


def _is_weekday(repeat: Repeat, day: date, which: int, weekday: int) -> bool:
    if day.weekday() != weekday:
        return False
    if not which:
        return True
    if repeat.frequency == "YEARLY" and not repeat.months:
        start, end = day.replace(month=1, day=1), day.replace(month=12, day=31)
    else:
        start, end = day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return which in ((day - start).days // 7 + 1, -((end - day).days // 7) - 1)
