"""What a teacher with ten minutes wants to know: the next steps, what runs out before long, and what rests.

All of it is for the owner, who may see everything; what lies in the bin is left out. Needs no SQLModel.
"""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from portfolio.core.goal_states import OPEN_SQL
from portfolio.core.queries.programmes import RESTS_AFTER_DAYS, progress
from portfolio.core.queries.stacking import to_do
from portfolio.core.queries.today_growth import reviews_due, roles_coming, roles_turning
from portfolio.core.queries.versions import stands

EXPIRES_WITHIN_DAYS, DUE_WITHIN_DAYS = 180, 14
LET_GO_AFTER_DAYS = 365
"""What ran out or came to rest longer ago is known by now, or was given up: it is not brought up again."""


class NextStep(NamedTuple):
    """An open goal with the one step that comes next."""

    id: str
    """The goal's."""
    goal: str
    due: str
    """ISO date of the step, else of the goal, or empty."""
    goal_due: str
    step_id: str
    """Empty where no step is left, or none was ever written."""
    step: str
    done: int
    total: int


class Soon(NamedTuple):
    """Something with a date worth keeping an eye on."""

    id: str
    kind: str
    """credential, programme, goal, conversation, role or position."""
    title: str
    why: str
    """expires, due, rests (nothing was ticked since that day), or meets: one talks on that day. And as
    `today_growth.Coming` has it: look, closes, aimed, turns."""
    day: str
    """ISO date."""
    done: int
    total: int
    next: str
    """The module that comes next, or the day since when a role has been held; or empty."""


def is_fresh(connection: sqlite3.Connection) -> bool:
    """Whether the portfolio has no entry yet."""
    kinds = (
        "credential", "programme", "position", "practice", "reflection", "goal", "time_entry", "conversation",
        "attachment",
    )  # fmt: skip
    one = " OR ".join(f"EXISTS (SELECT 1 FROM {kind} WHERE trashed IS NULL)" for kind in kinds)
    return not connection.execute(f"SELECT {one}").fetchone()[0]


def logs_time(connection: sqlite3.Connection, today: date) -> bool:
    """Whether hours were logged this week or in the four weeks before."""
    monday = today - timedelta(days=today.weekday())
    first, last = monday - timedelta(weeks=4), monday + timedelta(days=6)
    sql = "SELECT EXISTS (SELECT 1 FROM time_entry WHERE trashed IS NULL AND minutes > 0 AND day BETWEEN ? AND ?)"
    return bool(connection.execute(sql, (first.isoformat(), last.isoformat())).fetchone()[0])


_NEXT_STEPS = f"""
SELECT g.id, g.title, coalesce(s.due, g.due, ''), coalesce(g.due, ''), coalesce(s.id, ''), coalesce(s.title, ''),
    (SELECT count(*) FROM step WHERE goal_id = g.id AND trashed IS NULL AND done IS NOT NULL),
    (SELECT count(*) FROM step WHERE goal_id = g.id AND trashed IS NULL)
FROM goal AS g LEFT JOIN step AS s ON s.id = (
    SELECT id FROM step WHERE goal_id = g.id AND trashed IS NULL AND done IS NULL ORDER BY position, id LIMIT 1)
WHERE g.trashed IS NULL AND g.state IN {OPEN_SQL}
"""


def next_steps(connection: sqlite3.Connection) -> list[NextStep]:
    """One for each open goal: first those that have a step to take, the soonest due first."""
    found = map(NextStep._make, connection.execute(_NEXT_STEPS))
    return sorted(found, key=lambda row: (not row.step_id, row.due == "", row.due, row.goal, row.id))


def soon(connection: sqlite3.Connection, today: date) -> list[Soon]:
    """What expires or is due before long or lately was, and a nanodegree that rests; the nearest to today first."""
    programmes = connection.execute(_PROGRAMMES).fetchall()
    looked_at = {one.id: one for one in reviews_due(connection, today)}
    found = [
        *_expiring(connection, today), *_due(connection, programmes, today),
        *(row for row in _goals_due(connection, today) if row.id not in looked_at), *_meetings(connection, today),
        *(
            Soon(one.id, one.kind, one.title, one.why, one.day, 0, 0, "")
            for one in (*looked_at.values(), *roles_coming(connection, today))
        ),
    ]  # fmt: skip
    named = {row.id for row in found}
    resting = [row for row in _resting(connection, programmes, today) if row.id not in named]
    found.sort(key=lambda row: (_days_off(row.day, today), row.title, row.id))
    turning = [Soon(one.id, one.kind, one.title, one.why, one.day, 0, 0, one.since)
               for one in roles_turning(connection, today)]  # fmt: skip
    return [*found, *resting[:1], *turning]  # one is a reminder, a list of them would be a reproach


def _days_off(text: str, today: date) -> int:
    """How far off a day is. The 31st of a short month, which no editor writes but a file may hold, counts as today."""
    try:
        return abs((date.fromisoformat(text) - today).days)
    except ValueError:
        return 0


def _expiring(connection: sqlite3.Connection, today: date) -> Iterator[Soon]:
    """Credentials that run out, without those that were renewed: same title and issuer, earned later, valid longer.

    Nor is one of them kept behind its newer version: that is the one whose day counts.
    """
    first, last = today - timedelta(days=LET_GO_AFTER_DAYS), today + timedelta(days=EXPIRES_WITHIN_DAYS)
    rows = connection.execute(
        "SELECT id, title, issuer, coalesce(earned, ''), expires FROM credential"
        f" WHERE expires BETWEEN ? AND ? AND trashed IS NULL AND {stands('credential')}",
        (first.isoformat(), last.isoformat()),
    ).fetchall()
    if not rows:
        return
    # One look for all of these: asked for each credential by itself, it would be a scan of the table every time.
    renewals: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for title, issuer, earned, expires in connection.execute(
        "SELECT title, issuer, coalesce(earned, ''), coalesce(expires, '9999') FROM credential"
        " WHERE coalesce(earned, '') >= ? AND coalesce(expires, '9999') > ? AND trashed IS NULL"
        f" AND {stands('credential')}",
        (min(row[3] for row in rows), min(row[4] for row in rows)),
    ):
        renewals.setdefault((title, issuer), []).append((earned, expires))
    for record_id, title, issuer, earned, expires in rows:
        others = renewals.get((title, issuer), ())
        if not any(later >= earned and until > expires for later, until in others):
            yield Soon(record_id, "credential", title, "expires", expires, 0, 0, "")


_PROGRAMMES = f"""
SELECT p.id, p.title, coalesce(p.due, ''), coalesce(p.started, substr(p.created, 1, 10)),
    count(t.done), count(t.id), coalesce(max(t.done), ''), coalesce(max(t.started), '')
FROM programme AS p LEFT JOIN part AS t ON t.programme_id = p.id AND t.trashed IS NULL AND {to_do("t")}
WHERE p.trashed IS NULL AND p.finished IS NULL GROUP BY p.id
"""


_PARTS_DUE = """
SELECT programme_id, due, title FROM part WHERE trashed IS NULL AND done IS NULL AND left_out = 0
AND due BETWEEN ? AND ? ORDER BY due DESC, position DESC, id DESC
"""


def _due(connection: sqlite3.Connection, programmes: list[Any], today: date) -> Iterator[Soon]:
    """Nanodegrees due within two weeks, and those that were due and are not finished; or the module of one that is due
    before it, two weeks before and after its day. Whoever did all of the modules is through, also where nobody wrote
    down the last day."""
    first, last = today - timedelta(days=LET_GO_AFTER_DAYS), (today + timedelta(days=DUE_WITHIN_DAYS)).isoformat()
    days = ((today - timedelta(days=DUE_WITHIN_DAYS)).isoformat(), last)
    parts = {row[0]: row[1:] for row in connection.execute(_PARTS_DUE, days)}
    for record_id, title, due, _, done, total, *_ in programmes:
        own = due if first.isoformat() <= due <= last and not (total and done == total) else ""
        part_due, part = parts.get(record_id, ("", ""))
        if part and not "" < own < part_due:
            yield Soon(record_id, "programme", title, "part", part_due, done, total, part)
        elif own:
            yield Soon(record_id, "programme", title, "due", own, done, total, _next_part(connection, record_id))


def _goals_due(connection: sqlite3.Connection, today: date) -> Iterator[Soon]:
    """Open goals due within two weeks. One that is late stands red among the next steps already."""
    last = today + timedelta(days=DUE_WITHIN_DAYS)
    for row in next_steps(connection):
        if today.isoformat() <= row.goal_due <= last.isoformat():
            yield Soon(row.id, "goal", row.goal, "due", row.goal_due, row.done, row.total, row.step)


def _meetings(connection: sqlite3.Connection, today: date) -> Iterator[Soon]:
    """Conversations of the next two weeks: those that were set down for a day, and the next after one that was."""
    days = (today.isoformat(), (today + timedelta(days=DUE_WITHIN_DAYS)).isoformat())
    for record_id, title, day in connection.execute(
        "SELECT id, title, min(CASE WHEN day BETWEEN :first AND :last THEN day ELSE '9999' END,"
        " CASE WHEN next_day BETWEEN :first AND :last THEN next_day ELSE '9999' END) AS meets"
        " FROM conversation WHERE trashed IS NULL"
        " AND (day BETWEEN :first AND :last OR next_day BETWEEN :first AND :last)",
        dict(zip(("first", "last"), days, strict=True)),
    ):
        yield Soon(record_id, "conversation", title, "meets", day, 0, 0, "")


def _resting(connection: sqlite3.Connection, programmes: list[Any], today: date) -> list[Soon]:
    """Nanodegrees with modules left that gave no sign of life for six weeks, the last to rest first.

    A sign is a module begun or done, and time logged on it or on one of its modules; of a programme that counts toward
    it as well. One whose next module is meant to begin only now or later waits for that.
    """
    first, last = today - timedelta(days=LET_GO_AFTER_DAYS), today - timedelta(days=RESTS_AFTER_DAYS)
    found = []
    for record_id, title, _, begun, done, total, ticked, started in programmes:
        day = max(begun, ticked, started)
        if done < total and day <= last.isoformat():
            so_far = progress(connection, record_id)
            day = max(day, so_far.last)
            if first.isoformat() <= day and max(day, so_far.begins) <= last.isoformat():
                found.append(Soon(record_id, "programme", title, "rests", day, done, total, ""))
    found.sort(key=lambda row: (row.day, row.id), reverse=True)
    return [row._replace(next=_next_part(connection, row.id)) for row in found]


def _next_part(connection: sqlite3.Connection, programme_id: str) -> str:
    row = connection.execute(
        "SELECT title FROM part WHERE programme_id = ? AND trashed IS NULL AND done IS NULL AND left_out = 0"
        " ORDER BY position, id",
        (programme_id,),
    ).fetchone()
    return str(row[0]) if row else ""
