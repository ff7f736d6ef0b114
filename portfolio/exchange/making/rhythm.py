"""The hours of the sample: week after week, as a teacher finds them, and nearly none where no school is."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from portfolio.exchange.making.school_days import SchoolDays

_LATELY_DAYS = 21
"""In the last weeks hours are logged also in the holidays: the sample is looked at on any day of the year."""
_LEFT_OUT, _SHIFTED = 0.12, 0.15
_NO_ONE_LEARNS = (("12-22", "12-28"), ("08-01", "08-14"))


class Spell(NamedTuple):
    """Minutes of one day, and the hours of the file's list that they belong to."""

    number: int
    day: date
    minutes: int


def spells(hours: list[dict[str, Any]], days: SchoolDays) -> Iterator[Spell]:
    """The entries of all weeks. The same day of looking gives the same ones; none is later than that day."""
    for number, habit in enumerate(hours):
        chance = Random(number)
        first, last = days.day(habit["from"]), min(days.day(habit["to"]), days.today)
        day = first + timedelta(days=(habit["weekday"] - first.weekday()) % 7)
        week = 0
        while day <= last:
            minutes = habit["minutes"][week % len(habit["minutes"])]
            left_out, shift = chance.random() < _LEFT_OUT, chance.random() < _SHIFTED
            if not left_out and _is_open(day, habit, days):
                # Life comes between: it is done a day earlier, never so that it was before its beginning.
                moved = day - timedelta(days=1) if shift and day.weekday() not in (0, 5) and day > first else day
                yield Spell(number, moved, minutes)
            day += timedelta(weeks=habit["every"])
            week += 1


def _is_open(day: date, habit: dict[str, Any], days: SchoolDays) -> bool:
    if (days.today - day).days <= _LATELY_DAYS:
        return True
    if any(first <= f"{day:%m-%d}" <= last for first, last in _NO_ONE_LEARNS):
        return False
    return bool(habit["holidays"]) or not days.is_holiday(day)
