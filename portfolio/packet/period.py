"""Whether a record belongs to a period: by its own, often back-dated, days."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

Place = Literal["in", "out", "undated"]

_OPEN = ("proposed", "agreed", "under_way")
_OWN_DAY = {"credential": "earned", "practice": "day", "reflection": "day", "time_entry": "day", "attachment": "day"}


def place_in_period(
    kind: str, row: dict[str, Any], done: Sequence[date], start: date | None, end: date | None, today: date
) -> Place:
    """Where a row stands to the period from `start` to `end`, both inclusive, either may be open.

    A thing with one day is in on that day. A programme is in while it ran. A closed goal is in when it was finished or
    due; an open goal from its first sign of life (a step, an entry that counts toward it, the day it was written down)
    until it is due. `done` are the days of finished steps or modules and of entries that count toward a goal.
    """
    if start is None and end is None:
        return "in"
    if kind == "programme":
        first, last = _programme(row, done, today)
    elif kind == "goal":
        first, last = _goal(row, done)
    else:
        first = last = own_day(kind, row)
    if first is None or last is None:
        return "undated"
    return "in" if (start is None or last >= start) and (end is None or first <= end) else "out"


def own_day(kind: str, row: dict[str, Any]) -> date | None:
    """The one day of an entry that has one: when it was earned, done, written; None for goals and programmes."""
    day: date | None = row.get(_OWN_DAY[kind]) if kind in _OWN_DAY else None
    return day


def _programme(row: dict[str, Any], done: Sequence[date], today: date) -> tuple[date | None, date | None]:
    first = min([day for day in (row["started"], row["finished"], *done) if day], default=row["due"])
    last = row["finished"] or (max([today, *done, first]) if row["started"] or done else row["due"])
    return first, last


def _goal(row: dict[str, Any], done: Sequence[date]) -> tuple[date | None, date | None]:
    if row["state"] not in _OPEN:
        day = row["finished"] or row["due"] or max(done, default=None)
        return day, day
    written = row["created"].date() if row.get("created") else None
    first = min([day for day in (written, row["due"], *done) if day], default=None)
    return first, max([day for day in (row["due"] or date.max, *done) if day])
