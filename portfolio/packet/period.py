"""Whether a record belongs to a period, and on which of its days: by its own, often back-dated, days."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from portfolio.core.queries.audience import DAYS_OF
from portfolio.core.records import OPEN_STATES

Place = Literal["in", "out", "undated"]

Event = Literal["done", "begun", "under_way", "finished", "due"]
"""What a record's day in the period was: the day of a thing with one day is `done`."""


def place_in_period(
    kind: str, row: dict[str, Any], done: Sequence[date], start: date | None, end: date | None, today: date
) -> Place:
    """Where a row stands to the period from `start` to `end`, both inclusive, either may be open.

    A thing with one day is in on that day. A programme is in while it ran, a role while it
    was held. A closed goal is in when it was finished or
    due; an open goal from its first sign of life (a step, an entry that counts toward it, the day it was written down)
    until it is due, and when that day has passed, until today. `done` are the days of finished steps or modules and of
    entries that count toward it.
    """
    if start is None and end is None:
        return "in"
    first, last = _span(kind, row, done, today)
    if first is None or last is None:
        return "undated"
    return "in" if (start is None or last >= start) and (end is None or first <= end) else "out"


def event_in_period(
    kind: str, row: dict[str, Any], done: Sequence[date], start: date | None, end: date | None, today: date
) -> tuple[date, Event] | None:
    """The day inside the period on which a row stands in a timeline, and what happened on it; None without such a day.

    A goal is an event on the day it was reached. A programme stands where it was finished, else begun, else last worked
    on; one that only ran through the period stands on the last day of it that has come.
    """

    def inside(day: date | None) -> bool:
        return day is not None and (start is None or day >= start) and (end is None or day <= end)

    days: list[tuple[date | None, Event]]
    if kind == "goal":
        days = [(None if row["state"] in OPEN_STATES else row["finished"], "finished")]
    elif kind == "programme":
        worked = max((day for day in done if inside(day)), default=None)
        begun = row["started"] or row["finished"] or done
        days = [
            (row["finished"], "finished"),
            (row["started"], "begun"),
            (worked, "under_way"),
            (None if begun else row["due"], "due"),
        ]
    else:
        days = [(own_day(kind, row), "done")]
    for day, event in days:
        if day is not None and inside(day):
            return day, event
    if kind == "programme" and place_in_period(kind, row, done, start, end, today) == "in":
        last = _span(kind, row, done, today)[1]
        day = min((day for day in (last, end) if day), default=None)
        return (day, "under_way") if day is not None and inside(day) else None
    return None


def day_of(kind: str, row: dict[str, Any]) -> date | None:
    """The day by which a record is put in order, or None."""
    return next((row[column] for column in DAYS_OF.get(kind, ()) if row[column]), None)


def own_day(kind: str, row: dict[str, Any]) -> date | None:
    """The one day of an entry that has one: when it was earned, done, written; None for goals and programmes."""
    return day_of(kind, row) if len(DAYS_OF.get(kind, ())) == 1 else None


def _span(kind: str, row: dict[str, Any], done: Sequence[date], today: date) -> tuple[date, date] | tuple[None, None]:
    """The first and the last day of a row."""
    if kind == "programme":
        return _programme(row, done, today)
    if kind == "goal":
        return _goal(row, done, today)
    if kind == "position":
        first = row["started"] or row["ended"]
        return (first, row["ended"] or max(today, first)) if first else (None, None)
    day = own_day(kind, row)
    return (day, day) if day else (None, None)


def _programme(row: dict[str, Any], done: Sequence[date], today: date) -> tuple[date, date] | tuple[None, None]:
    first = min([day for day in (row["started"], row["finished"], *done) if day], default=row["due"])
    if first is None:
        return None, None
    return first, row["finished"] or (max([today, *done, first]) if row["started"] or done else first)


def _goal(row: dict[str, Any], done: Sequence[date], today: date) -> tuple[date, date] | tuple[None, None]:
    if row["state"] not in OPEN_STATES:
        day = row["finished"] or row["due"] or max(done, default=None)
        return (day, day) if day else (None, None)
    # The day that the person's calendar showed when it was written down, not the day in Greenwich.
    written = row["created"].astimezone().date() if row.get("created") else None
    first = min([day for day in (written, row["due"], *done) if day], default=None)
    last = max([today, row["due"] or date.max, *done])
    return (first, last) if first else (None, None)
