"""The days of licences and of learning as a calendar for any other program: what ends, is due, or comes again."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from portfolio.core.people_named import Veil, veil_of
from portfolio.core.queries import renewal
from portfolio.core.queries.goal_calendar import dated
from portfolio.core.queries.ledger import repeats
from portfolio.core.repeating import Every
from portfolio.core.said import said
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.licence import licence_now

if TYPE_CHECKING:
    from icalendar import Event

_DUE = """
SELECT p.id, p.due, p.title, g.title FROM part AS p JOIN programme AS g ON g.id = p.programme_id
WHERE p.trashed IS NULL AND g.trashed IS NULL AND p.done IS NULL AND NOT p.left_out AND p.due >= ?
"""


class LearningDay(NamedTuple):
    """A day on which something is, or is due."""

    key: str
    """The same for the same thing whenever it is exported: the other program knows it again."""
    day: date
    words: str
    notes: str


def licence_calendar(connection: sqlite3.Connection, today: date) -> bytes:
    """The days of all licences from `today` on, as iCalendar (RFC 5545): each of them the whole day, free time."""
    return _calendar(licence_days(connection, today), [], today, veil_of(connection))


def learning_calendar(connection: sqlite3.Connection, today: date) -> bytes:
    """The same with the days to look again at goals, those on which parts of programmes are due, and what comes again
    and again, from its beginning."""
    days = [*licence_days(connection, today), *_reviews(connection, today), *_parts(connection, today)]
    return _calendar(sorted(days, key=_order), repeats(connection), today, veil_of(connection))


def _calendar(days: Iterable[LearningDay], again: Iterable[Mapping[str, Any]], today: date, veil: Veil) -> bytes:
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Perpetual Portfolio//EN")
    calendar.add("version", "2.0")
    for one in days:
        event = _event(one, today, veil)
        event.add("dtend", one.day + timedelta(days=1))
        if one.notes:
            event.add("description", one.notes)
        calendar.add_component(event)
    for row in again:
        first = date.fromisoformat(row["first"])
        event = _event(LearningDay(f"{row['id']}-again", first, str(row["title"]), ""), today, veil)
        event.add("duration", timedelta(days=1))
        event.add("rrule", rule_of(row["every"], first, date.fromisoformat(row["until"]) if row["until"] else None))
        for day in row["left_out"]:
            event.add("exdate", date.fromisoformat(day))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def rule_of(every: Every, first: date, until: date | None) -> dict[str, Any]:
    """The rule by which something comes again, as `icalendar` takes it: a month's 31st is the last of shorter ones."""
    rule: dict[str, Any] = {"freq": "monthly" if every == "month" else "weekly"}
    if every == "two_weeks":
        rule["interval"] = 2
    if every == "month":
        rule |= {"bymonthday": list(range(28, first.day + 1)), "bysetpos": -1} if first.day > 28 else {}
    return rule | ({"until": until} if until else {})


def _event(one: LearningDay, today: date, veil: Veil) -> "Event":
    import icalendar

    event = icalendar.Event()
    event.add("uid", f"{one.key}@perpetual-portfolio")
    event.add("dtstamp", datetime.combine(today, time.min, UTC))
    event.add("dtstart", one.day)
    event.add("summary", veil.text(one.words))
    event.add("transp", "TRANSPARENT")
    return event


def _order(one: LearningDay) -> tuple[date, str, str]:
    return one.day, one.words, one.key


def _reviews(connection: sqlite3.Connection, today: date) -> Iterator[LearningDay]:
    for row in dated(connection, today):
        if row.what == "review" and row.day >= today.isoformat():
            words = said("Look again: {goal}", goal=row.title)
            yield LearningDay(row.own_id, date.fromisoformat(row.day), words, "")


def _parts(connection: sqlite3.Connection, today: date) -> Iterator[LearningDay]:
    rows = connection.execute(_DUE, (today.isoformat(),))
    for key, day, title, programme in rows:
        words = said("{programme}: {part} is due", programme=programme, part=title)
        yield LearningDay(key, date.fromisoformat(day), words, "")


def licence_days(connection: sqlite3.Connection, today: date) -> list[LearningDay]:
    """Days to come of all licences whose rules can be read, in order."""
    return sorted(_days(connection, today), key=_order)


def _days(connection: sqlite3.Connection, today: date) -> Iterator[LearningDay]:
    sets = {row["id"]: row for row in renewal.rule_sets(connection)}
    for row in renewal.licences(connection):
        if row["rule_set_id"] not in sets:
            continue
        try:
            now = licence_now(row, sets[row["rule_set_id"]], partial(renewal.heaps, connection), today)
        except RulesProblem:
            continue
        standing, key = now.standing, row["id"]
        notice = str(sets[row["rule_set_id"]]["notice"])
        end = standing.period.end
        if end >= today:
            yield LearningDay(f"{key}-end-{end}", end, said("{licence}: the period ends", licence=row["title"]), notice)
        if standing.window is not None and standing.window.start >= today:
            opens = standing.window.start
            words = said("{licence}: can be renewed from today", licence=row["title"])
            yield LearningDay(f"{key}-window-{opens}", opens, words, notice)
        for one in standing.asked:
            if not one.done and one.due >= today:
                yield LearningDay(f"{key}-{one.key}-{one.due}", one.due, f"{row['title']}: {one.words}", notice)
