"""What the career map shows, as slim rows: when each entry begins and ends, and how far it has come."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.goal_states import OPEN_STATES
from portfolio.core.queries.audience import DAY_OF, title_of, visible, visible_parts
from portfolio.core.queries.stacking import to_do
from portfolio.core.queries.versions import stands

GOING_ON = frozenset({*OPEN_STATES, "endless"})


class MapRow(NamedTuple):
    """One entry with its place in time. What stands at one day begins and ends on it."""

    start: str
    """ISO date: a goal's end or due date, a programme's first day, otherwise the day of the entry."""
    end: str
    """ISO date: a programme's last day, or the day it is due. One under way with no due date is taken to go on for a
    year after it began or its last module was ticked, so that one left long ago does not reach for ever."""
    id: str
    kind: str
    """credential programme practice reflection goal time_entry attachment"""
    title: str
    state: str
    """A goal's state; for a programme `finished`, `under_way`, or `endless` when it has no due date; else empty."""
    done: int
    total: int
    """Steps or modules ticked, of how many."""
    minutes: int
    image: str
    """SHA-256 of its picture, or empty."""

    @property
    def is_open(self) -> bool:
        """Whether it is a goal or a programme that is still under way."""
        return self.state in GOING_ON


class WeekPlan(NamedTuple):
    """The hours that a person means to spend on learning each week, in minutes."""

    least: int
    most: int


class RoleHeld(NamedTuple):
    """A role that the person held. `end` is empty while it goes on."""

    id: str
    title: str
    place: str
    """The school or other place, or empty."""
    start: str
    end: str
    kind: str = "position"


LANE_OF = {
    "goal": "goals", "programme": "programmes", "credential": "credentials", "practice": "things",
    "attachment": "things", "conversation": "things", "reflection": "reflections", "time_entry": "hours",
}  # fmt: skip
"""In which lane an entry stands."""

_PICTURE = "coalesce((SELECT sha256 FROM attachment WHERE id = r.image_id), '')"


_SEEN = "r.trashed IS NULL AND r.privacy IN (SELECT value FROM json_each(:privacy))"
_PART_SEEN = "i.trashed IS NULL AND i.privacy IN (SELECT value FROM json_each(:parts))"


def _ticked(table: str, column: str) -> str:
    count = f"(SELECT count(*) FROM {table} AS i WHERE {_PART_SEEN} AND i.{column} = r.id"
    left = f" AND {to_do('i')}" if table == "part" else ""
    return f"{count} AND i.done IS NOT NULL), {count}{left})"


def _one_day(kind: str, title: str = "title", rest: str = "'', 0, 0, 0, ''", condition: str = "") -> str:
    day = DAY_OF[kind]
    return (
        f"SELECT {day} AS start, {day} AS end, id, '{kind}' AS kind, {title} AS title, {rest} FROM {kind} AS r"
        f" WHERE {day} IS NOT NULL AND {_SEEN}{condition}"
    )


_HELD = " OR ".join(
    f"EXISTS (SELECT 1 FROM {kind} AS owner WHERE owner.id = link.target_id AND owner.trashed IS NULL)"
    for kind in DAY_OF
    if kind != "attachment"
)
_LOOSE = (
    " AND r.purpose = 'evidence' AND NOT EXISTS"
    f" (SELECT 1 FROM link WHERE link.source_id = r.id AND link.role = 'evidence' AND ({_HELD}))"
)
_LAST_TICK = f"(SELECT max(i.done) FROM part AS i WHERE {_PART_SEEN} AND i.programme_id = r.id)"
_PROGRAMMES = (
    "SELECT coalesce(started, finished, due) AS start,"
    f" coalesce(finished, due, date(coalesce({_LAST_TICK}, started), '+1 year')) AS end, id, 'programme', title,"
    " CASE WHEN finished IS NOT NULL THEN 'finished' WHEN due IS NULL THEN 'endless' ELSE 'under_way' END,"
    f" {_ticked('part', 'programme_id')}, coalesce(planned_minutes, 0), '' FROM programme AS r"
    f" WHERE coalesce(started, finished, due) IS NOT NULL AND {_SEEN}"
)
_KINDS = (
    _one_day("goal", rest=f"state, {_ticked('step', 'goal_id')}, 0, ''"),
    _PROGRAMMES,
    _one_day("credential", rest=f"'', 0, 0, coalesce(minutes, 0), {_PICTURE}", condition=f" AND {stands('r')}"),
    _one_day("practice"),
    _one_day("conversation"),
    _one_day("attachment", title_of("attachment"), condition=_LOOSE),
    _one_day("reflection"),
    _one_day("time_entry", rest="'', 0, 0, minutes, ''"),
)
_COLUMNS = ", ".join(MapRow._fields)


def _union(condition: str) -> str:
    return " UNION ALL ".join(part + condition for part in _KINDS)


def _named(rows: str) -> str:
    return f"WITH map({_COLUMNS}) AS ({rows})"


_ALL = f"{_named(_union(''))} SELECT json_group_array(json_array({_COLUMNS})) FROM map"
_SOME = f"{_named(_union(' AND r.id IN (SELECT value FROM json_each(:ids))'))} SELECT * FROM map"


def how_many(connection: sqlite3.Connection) -> int:
    """About how many rows `map_rows` gives, without reading them."""
    counts = " + ".join(f"(SELECT count(*) FROM {kind})" for kind in LANE_OF)
    return int(connection.execute(f"SELECT {counts}").fetchone()[0])


def map_rows(connection: sqlite3.Connection, audience: str = "owner", ids: Iterable[str] | None = None) -> list[MapRow]:
    """All entries that have a day and that this audience may see, or just those of these ids. In no order.

    All of them come out of SQLite as one JSON text, in one step, during which Python's other threads run: the map reads
    them off the window's thread.
    """
    seen = {"privacy": json.dumps(visible(audience)), "parts": json.dumps(visible_parts(audience))}
    if ids is None:
        text = connection.execute(_ALL, seen).fetchone()[0]
        return list(map(MapRow._make, json.loads(text)))
    found = connection.execute(_SOME, {**seen, "ids": json.dumps(list(ids))})
    return list(map(MapRow._make, found))
