"""How far programmes of learning are: modules, hours, money, and what they stack into. Needs no SQLModel.

Plain rows for the owner, without the bin. Money is by currency, in minor units.
"""

import sqlite3
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.core.queries.stacking import last_sign_below

RESTS_AFTER_DAYS = 42


class PartRow(NamedTuple):
    """A module, project or exam."""

    id: str
    title: str
    kind: str
    state: str
    """open, under_way, done, left_out."""
    begins: str
    due: str
    started: str
    done: str
    """ISO days or empty."""
    minutes: int
    """Planned; 0 where nothing is."""
    spent: int
    """Minutes logged on it."""
    result: str


class Progress(NamedTuple):
    """How far a programme is. What was left out is in no figure."""

    done: int
    total: int
    minutes: int
    """Logged toward it or on one of its modules, each entry once."""
    planned_minutes: int
    """As the programme says, else the sum of its modules; 0 for neither."""
    money: tuple[tuple[str, int], ...]
    planned_minor: int | None
    currency: str
    last: str
    """ISO day of the last sign of life, its own or of what counts toward it: a module begun or done, time logged, or
    its beginning; or empty."""
    begins: str
    """ISO day on which the first module is meant to begin that is not done; or empty."""
    credits_logged: bool
    """Whether some of what was logged are credits."""

    def rests_since(self, today: date) -> str:
        """The day since when nothing was done, where that is six weeks ago or longer; or empty, also where it is to
        go on only now or later."""
        last = (today - timedelta(days=RESTS_AFTER_DAYS)).isoformat()
        return self.last if self.last and max(self.last, self.begins) <= last else ""


class Stacked(NamedTuple):
    """What a programme counts toward, or what counts toward it."""

    kind: str
    id: str
    title: str


_PARTS = """
SELECT p.id, p.title, p.kind,
    CASE WHEN p.done IS NOT NULL THEN 'done' WHEN p.left_out THEN 'left_out' WHEN p.started IS NOT NULL THEN 'under_way'
        ELSE 'open' END,
    coalesce(p.begins, ''), coalesce(p.due, ''), coalesce(p.started, ''), coalesce(p.done, ''), coalesce(p.minutes, 0),
    (SELECT coalesce(sum(t.minutes), 0) FROM time_entry AS t WHERE t.part_id = p.id AND t.trashed IS NULL), p.result
FROM part AS p WHERE p.programme_id = ? AND p.trashed IS NULL ORDER BY p.position, p.created, p.id
"""
_LOGGED = """
FROM time_entry AS t WHERE t.trashed IS NULL AND t.id IN (
    SELECT source_id FROM link WHERE target_id = :id AND role = 'toward' AND trashed IS NULL
    UNION SELECT e.id FROM part AS p JOIN time_entry AS e ON e.part_id = p.id
    WHERE p.programme_id = :id AND p.trashed IS NULL)
"""
_STACKED = """
SELECT l.{other}_kind, l.{other}_id FROM link AS l WHERE l.{one}_id = ? AND l.role = 'toward' AND l.trashed IS NULL
AND l.{other}_kind IN ('programme', 'credential') AND l.{one}_kind = 'programme'
"""


def parts_of(connection: sqlite3.Connection, programme_id: str) -> list[PartRow]:
    """Its modules in their order."""
    return [PartRow(*row) for row in connection.execute(_PARTS, (programme_id,))]


def progress(connection: sqlite3.Connection, programme_id: str) -> Progress:
    """How far it is."""
    parts = [part for part in parts_of(connection, programme_id) if part.state != "left_out"]
    row = connection.execute(
        "SELECT planned_minutes, cost_minor, currency, coalesce(started, '') FROM programme WHERE id = ?",
        (programme_id,),
    ).fetchone()
    planned, cost, currency, started = row or (None, None, "", "")
    minutes, last, credits_logged = connection.execute(
        f"SELECT coalesce(sum(t.minutes), 0), coalesce(max(t.day), ''), coalesce(sum(t.units_hundredths), 0) > 0"
        f" {_LOGGED}",
        {"id": programme_id},
    ).fetchone()
    money = connection.execute(
        f"SELECT t.currency, sum(t.amount_minor) {_LOGGED} AND t.amount_minor > 0 GROUP BY t.currency ORDER BY 1",
        {"id": programme_id},
    ).fetchall()
    return Progress(
        sum(part.state == "done" for part in parts), len(parts), int(minutes),
        planned if planned is not None else sum(part.minutes for part in parts),
        tuple((str(name), int(minor)) for name, minor in money), cost, currency,
        max([started, last, last_sign_below(connection, programme_id), *(max(one.started, one.done) for one in parts)]),
        min((part.begins for part in parts if part.begins and not part.done), default=""), bool(credits_logged),
    )  # fmt: skip


def stacks_into(connection: sqlite3.Connection, programme_id: str) -> list[Stacked]:
    """What it counts toward."""
    return _titled(connection, _STACKED.format(one="source", other="target"), programme_id)


def stacked_from(connection: sqlite3.Connection, programme_id: str) -> list[Stacked]:
    """What counts toward it."""
    return _titled(connection, _STACKED.format(one="target", other="source"), programme_id)


def _titled(connection: sqlite3.Connection, sql: str, programme_id: str) -> list[Stacked]:
    found = []
    for kind, one in connection.execute(sql, (programme_id,)).fetchall():
        row = connection.execute(f"SELECT title FROM {kind} WHERE id = ? AND trashed IS NULL", (one,)).fetchone()
        if row:
            found.append(Stacked(kind, one, row[0]))
    return sorted(found, key=lambda one: (one.title.casefold(), one.id))
