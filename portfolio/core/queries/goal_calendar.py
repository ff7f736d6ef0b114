"""What of goals has a day: due days, steps, days to look again, and the next talks. Needs no SQLModel."""

import sqlite3
from datetime import date
from typing import Literal, NamedTuple

from portfolio.core.goal_states import OPEN_SQL

What = Literal["goal", "step", "review", "talk"]


class Dated(NamedTuple):
    """Something on a day."""

    day: str
    """ISO date."""
    what: What
    kind: str
    """goal or conversation: what opens."""
    id: str
    own_id: str
    """Of the step or the review point; else as `id`."""
    title: str
    """The step, or the goal, or the conversation."""
    of: str
    """The goal that a step belongs to; empty for all else."""


_DATED = f"""
SELECT g.due AS day, 'goal' AS what, 'goal', g.id, g.id, g.title, '' FROM goal AS g
WHERE g.trashed IS NULL AND g.state IN {OPEN_SQL} AND g.due IS NOT NULL
UNION ALL
SELECT s.due, 'step', 'goal', g.id, s.id, s.title, g.title FROM step AS s JOIN goal AS g ON g.id = s.goal_id
WHERE s.trashed IS NULL AND s.done IS NULL AND s.due IS NOT NULL AND g.trashed IS NULL AND g.state IN {OPEN_SQL}
UNION ALL
SELECT v.day, 'review', 'goal', g.id, v.id, g.title, '' FROM review_point AS v JOIN goal AS g ON g.id = v.goal_id
WHERE v.trashed IS NULL AND v.held IS NULL AND v.day IS NOT NULL AND g.trashed IS NULL AND g.state IN {OPEN_SQL}
UNION ALL
SELECT next_day, 'talk', 'conversation', id, id, title, '' FROM conversation
WHERE trashed IS NULL AND next_day IS NOT NULL AND next_day >= :today
UNION ALL
SELECT day, 'talk', 'conversation', id, id, title, '' FROM conversation
WHERE trashed IS NULL AND day IS NOT NULL AND day >= :today AND next_day IS NOT day
ORDER BY 1, 2, 6, 5
"""


def dated(connection: sqlite3.Connection, today: date) -> list[Dated]:
    """All that is still to come or is late, the earliest first. Talks of the past are over, and in none of it."""
    return [Dated(*row) for row in connection.execute(_DATED, {"today": today.isoformat()})]


def first_month(rows: list[Dated], today: date) -> date:
    """Where a calendar begins: with this month, or with that of the first that is late, at most three before."""
    start = today.replace(day=1)
    earliest = min((row.day for row in rows), default="")
    late = date(int(earliest[:4]), int(earliest[5:7]), 1) if earliest else start
    return max(_months_on(start, -3), min(start, late))


def months_from(first: date, count: int = 12) -> list[date]:
    """The first days of so many months."""
    return [_months_on(first, at) for at in range(count)]


def _months_on(month: date, by: int) -> date:
    number = month.year * 12 + month.month - 1 + by
    return date(number // 12, number % 12 + 1, 1)
