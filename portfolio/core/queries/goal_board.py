"""All goals, open and done, as the board of the place Goals shows them."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from portfolio.core.queries.versions import stands

Group = Literal["dated", "someday", "done"]
GROUPS: tuple[Group, ...] = ("dated", "someday", "done")
_CLOSED = ("met", "partly", "dropped")


class BoardGoal(NamedTuple):
    """A goal with how far it is, what comes next, and how it ended."""

    id: str
    title: str
    source: str
    """Where it came from, or the role that it is for."""
    due: str
    """ISO date, or empty."""
    state: str
    finished: str
    """ISO date, or empty."""
    measure: str
    baseline: str
    result: str
    what_changed: str
    planned_minutes: int
    """0 when nothing is planned."""
    done: int
    total: int
    next_id: str
    next_step: str
    """The first step not ticked yet, or empty."""
    steps_due: str
    """When the earliest of the steps that are not ticked is due; ISO date, or empty."""
    minutes: int
    """Logged toward it."""
    entries: int
    """How many entries count toward it."""
    changed: str
    """When it was last written, as the database keeps it: where two ended on one day, the last written is the newer."""
    value: str = ""
    """The last value of its measure, or empty."""
    review: str = ""
    """When it is to be looked at again; ISO date, or empty."""

    @property
    def group(self) -> Group:
        """By date, someday or done. A goal that was only proposed is nobody's promise yet, whatever its date."""
        if self.state in _CLOSED:
            return "done"
        return "dated" if self.due and self.state != "proposed" else "someday"


_STANDS = f" AND {stands('o')}"
_THERE = " ".join(
    f"WHEN '{kind}' THEN EXISTS (SELECT 1 FROM {kind} AS o WHERE o.id = l.source_id AND o.trashed IS NULL"
    f"{_STANDS if kind == 'credential' else ''})"
    for kind in ("time_entry", "practice", "credential", "programme", "position", "reflection", "goal", "conversation")
)
"""Looks into one table per link: thousands of entries may count toward a few goals."""
_GOALS = f"""
SELECT g.id, g.title,
    coalesce(nullif(g.source, ''), (SELECT title FROM role WHERE id = g.role_id AND trashed IS NULL), ''),
    coalesce(g.due, ''), g.state, coalesce(g.finished, ''), g.measure, g.baseline, g.result, g.what_changed,
    coalesce(g.planned_minutes, 0),
    (SELECT count(*) FROM step WHERE goal_id = g.id AND trashed IS NULL AND done IS NOT NULL),
    (SELECT count(*) FROM step WHERE goal_id = g.id AND trashed IS NULL),
    coalesce(n.id, ''), coalesce(n.title, ''),
    (SELECT coalesce(min(due), '') FROM step WHERE goal_id = g.id AND trashed IS NULL AND done IS NULL),
    (SELECT coalesce(sum(t.minutes), 0) FROM link AS l JOIN time_entry AS t ON t.id = l.source_id
        WHERE l.target_id = g.id AND l.role = 'toward' AND l.trashed IS NULL AND t.trashed IS NULL),
    (SELECT count(*) FROM link AS l WHERE l.target_id = g.id AND l.role = 'toward' AND l.trashed IS NULL
        AND CASE l.source_kind {_THERE} END),
    g.changed,
    coalesce((SELECT value FROM measurement WHERE goal_id = g.id AND trashed IS NULL
        ORDER BY day IS NULL, day DESC, created DESC LIMIT 1), ''),
    (SELECT coalesce(min(day), '') FROM review_point WHERE goal_id = g.id AND trashed IS NULL AND held IS NULL)
FROM goal AS g LEFT JOIN step AS n ON n.id = (
    SELECT id FROM step WHERE goal_id = g.id AND trashed IS NULL AND done IS NULL ORDER BY position, id LIMIT 1)
WHERE g.trashed IS NULL
"""


def board_goals(connection: sqlite3.Connection, ids: Iterable[str] | None = None) -> list[BoardGoal]:
    """All goals that are not in the bin, or those of `ids`; in no order."""
    if ids is None:
        return [BoardGoal(*row) for row in connection.execute(_GOALS)]
    wanted = json.dumps(sorted(ids))
    return [
        BoardGoal(*row)
        for row in connection.execute(_GOALS + " AND g.id IN (SELECT value FROM json_each(?))", (wanted,))
    ]


def goals_concerned(connection: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Of records that changed: these ids, the goals that entries among them count toward, and those for a role."""
    wanted = set(ids)
    sql = (
        "WITH changed AS (SELECT value AS id FROM json_each(?))"
        " SELECT target_id FROM link WHERE role = 'toward' AND source_id IN (SELECT id FROM changed)"
        " UNION ALL SELECT id FROM goal WHERE role_id IN (SELECT id FROM changed)"
    )
    return wanted | {row[0] for row in connection.execute(sql, (json.dumps(sorted(wanted)),))}


def in_order(goals: Iterable[BoardGoal], group: Group) -> list[BoardGoal]:
    """Those of a group as they stand from above: the soonest due, or by title, or what ended last."""
    there = [goal for goal in goals if goal.group == group]
    if group == "dated":
        return sorted(there, key=lambda goal: (goal.due, goal.title.casefold(), goal.id))
    if group == "someday":
        return sorted(there, key=lambda goal: (goal.state == "proposed", goal.title.casefold(), goal.id))
    return sorted(there, key=lambda goal: (goal.finished or goal.due, goal.changed, goal.id), reverse=True)


def due_by_month_end(goal: BoardGoal, today: date) -> bool:
    """Whether an open goal, or a step of it, is due this month or was due before."""
    last = ((today.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)).isoformat()
    dues = (goal.steps_due, goal.due if goal.group == "dated" else "")
    return goal.group != "done" and any(due and due <= last for due in dues)


def sources(goals: Iterable[BoardGoal]) -> list[str]:
    """Where the goals come from, each once, in order; goals that do not say are left out."""
    return sorted({goal.source.strip() for goal in goals} - {""}, key=str.casefold)
