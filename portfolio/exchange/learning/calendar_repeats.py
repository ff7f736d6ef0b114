"""On which days an event comes again, by its rule (RFC 5545): looked for day by day within bounds, so no rule can make
it run for ever."""

from calendar import isleap, monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

MOST_TIMES = 2_000
MOST_YEARS = 50
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NUMBERED = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
"""The parts that hold numbers, and the highest of each; all but months are also counted from the end."""
_PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", *_NUMBERED}


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
    year_days: frozenset[int]
    weeks: frozenset[int]
    """By number; the first of a year is the one that holds at least four days of it."""
    places: frozenset[int]
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
        numbers = {name: _numbers(given.get(name, ()), most) for name, most in _NUMBERED.items()}
        found = Repeat(
            frequency, interval, int(count[0]) if count else None, weekdays, numbers["BYMONTHDAY"], numbers["BYMONTH"],
            numbers["BYYEARDAY"], numbers["BYWEEKNO"], numbers["BYSETPOS"], _DAYS.index(given.get("WKST", ["MO"])[0]),
        )  # fmt: skip
    except ValueError as error:
        raise UnknownRuleError(frequency) from error
    if not _means_something(found):
        raise UnknownRuleError(frequency)
    return found


def _numbers(values: Sequence[str], most: int) -> frozenset[int]:
    found = frozenset(map(int, values))
    if any(not 0 < abs(one) <= most for one in found):
        raise ValueError(values)
    return found


def _means_something(repeat: Repeat) -> bool:
    """Whether RFC 5545 says what it is: of a year alone weeks and days are numbered, and in weeks there is one of each
    weekday."""
    counted = any(which for which, _ in repeat.weekdays)
    yearly = repeat.frequency == "YEARLY"
    return (
        repeat.interval > 0
        and (repeat.times is None or repeat.times > 0)
        and not any(month < 0 for month in repeat.months)
        and (yearly or not (repeat.weeks or repeat.year_days))
        and not (counted and (repeat.frequency in ("DAILY", "WEEKLY") or repeat.weeks))
    )


def days_of(repeat: Repeat, first: date, last: date) -> Iterator[date]:
    """The days from `first` on, which is always one of them, up to `last`: at most MOST_TIMES in MOST_YEARS.

    One pass over the days between, whatever the rule.
    """
    last = min(last, first + timedelta(days=366 * MOST_YEARS))
    most = min(repeat.times or MOST_TIMES, MOST_TIMES)
    told = 0
    if first <= last:
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
        found = [day for day in _between(start, end) if _fits(repeat, day, first, start, end)]
        if repeat.places:
            size = len(found)
            at = {place - 1 if place > 0 else size + place for place in repeat.places}
            found = [day for number, day in enumerate(found) if number in at]
        yield from (day for day in found if first <= day <= last)
        following = _later(repeat, start)
        if following is None:
            return
        start = following


def _period_start(repeat: Repeat, day: date) -> date:
    if repeat.frequency == "WEEKLY":
        return _week_of(repeat, day)
    if repeat.frequency == "MONTHLY":
        return day.replace(day=1)
    if repeat.weeks:  # a year of whole weeks
        return _first_week(repeat, _year_of_weeks(repeat, day))
    return day.replace(month=1, day=1) if repeat.frequency == "YEARLY" else day


def _period_end(repeat: Repeat, start: date) -> date:
    if repeat.frequency == "WEEKLY":
        return start + timedelta(days=6)
    if repeat.frequency == "MONTHLY":
        return start.replace(day=monthrange(start.year, start.month)[1])
    if repeat.weeks:
        return _first_week(repeat, _year_of_weeks(repeat, start) + 1) - timedelta(days=1)
    return start.replace(month=12, day=31) if repeat.frequency == "YEARLY" else start


def _week_of(repeat: Repeat, day: date) -> date:
    """The day on which its week begins."""
    return day - timedelta(days=min((day.weekday() - repeat.week_start) % 7, day.toordinal() - 1))


def _first_week(repeat: Repeat, year: int) -> date:
    """The day on which the first week of a year begins, which is the one with the fourth of January in it."""
    return _week_of(repeat, date(year, 1, 4))


def _year_of_weeks(repeat: Repeat, day: date) -> int:
    """The year of which the week of a day is: that of most of its days."""
    return (_week_of(repeat, day) + timedelta(days=3)).year


def _later(repeat: Repeat, start: date) -> date | None:
    """The beginning of the next period that is looked at; None behind the end of the calendar."""
    try:
        if repeat.frequency in ("DAILY", "WEEKLY"):
            return start + timedelta(days=repeat.interval * (7 if repeat.frequency == "WEEKLY" else 1))
        if repeat.weeks:
            return _first_week(repeat, _year_of_weeks(repeat, start) + repeat.interval)
        months = repeat.interval * (12 if repeat.frequency == "YEARLY" else 1)
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        return date(year, month + 1, 1)
    except (OverflowError, ValueError):
        return None


def _between(start: date, end: date) -> Iterator[date]:
    for number in range((end - start).days + 1):
        yield start + timedelta(days=number)


def _fits(repeat: Repeat, day: date, first: date, start: date, end: date) -> bool:
    """Whether a day of the period from `start` to `end` is meant by a rule that began on the day `first`."""
    if repeat.months and day.month not in repeat.months:
        return False
    if repeat.weeks and not _is_numbered(repeat.weeks, (day - start).days // 7, ((end - start).days + 1) // 7):
        return False
    if repeat.year_days and not _is_numbered(repeat.year_days, day.timetuple().tm_yday - 1, 365 + isleap(day.year)):
        return False
    size = monthrange(day.year, day.month)[1]
    if repeat.month_days and not _is_numbered(repeat.month_days, day.day - 1, size):
        return False
    if repeat.weekdays:
        return any(_is_weekday(repeat, day, which, weekday) for which, weekday in repeat.weekdays)
    if repeat.month_days or repeat.year_days or repeat.frequency == "DAILY":
        return True
    if repeat.frequency == "WEEKLY" or repeat.weeks:
        return day.weekday() == first.weekday()
    # A yearly rule that names months and no day means the same day of each of them.
    same_month = repeat.frequency == "MONTHLY" or bool(repeat.months) or day.month == first.month
    return same_month and day.day == first.day


def _is_numbered(numbers: frozenset[int], before: int, size: int) -> bool:
    """Whether one with so many before it, of so many, is among these numbers from the beginning or the end."""
    return before + 1 in numbers or before - size in numbers


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
