"""Goals under way, and the week's hours, as slim rows for the goals panel."""

import sqlite3
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.core.queries.compiled import GOALS


class GoalRow(NamedTuple):
    """A goal under way, with how far it is and what comes next."""

    id: str
    title: str
    source: str
    due: str
    """ISO date, or empty."""
    state: str
    done: int
    total: int
    minutes: int
    """Logged toward it."""
    planned_minutes: int
    """0 when nothing is planned."""
    next_id: str
    next_step: str
    """The first step not ticked yet, or empty."""
    entries: int
    """How many entries count toward it."""


def goals(connection: sqlite3.Connection) -> list[GoalRow]:
    """Goals under way, the soonest due first, those without a date last."""
    found = [GoalRow(*row) for row in connection.execute(GOALS)]
    return sorted(found, key=lambda row: (row.due == "", row.due, row.title, row.id))


def week_minutes(connection: sqlite3.Connection, day: date) -> list[int]:
    """Minutes logged on each of the seven days of the week that holds `day`, Monday first."""
    monday = day - timedelta(days=day.weekday())
    days = [(monday + timedelta(days=n)).isoformat() for n in range(7)]
    found = dict(
        connection.execute(
            "SELECT day, sum(minutes) FROM time_entry WHERE trashed IS NULL AND day BETWEEN ? AND ? GROUP BY day",
            (days[0], days[-1]),
        ).fetchall()
    )
    return [int(found.get(name, 0)) for name in days]
