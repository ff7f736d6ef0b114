"""What of goals and roles is worth keeping an eye on: days to look at a goal again, and roles that one aims for.

Needs no SQLModel. It is for the owner, and what lies in the bin is left out.
"""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.core.goal_states import OPEN_SQL

LOOK_WITHIN_DAYS, CLOSES_WITHIN_DAYS, AIM_WITHIN_DAYS = 14, 42, 90
ROLE_MONTHS, TELL_MONTHS = 48, 42
"""Roles change about every four years (see `growth.lattice.ROLE_YEARS`); half a year before, a quiet line says so."""
KNOWN_AFTER_DAYS = 365
"""What was due longer ago is known by now, or was given up."""


class Coming(NamedTuple):
    """Something with a day."""

    id: str
    kind: str
    """goal, role or position."""
    title: str
    why: str
    """look: the goal was to be looked at again; closes: an application must be in; aimed: one means to hold the role
    by then; turns: a role has been held for four years then."""
    day: str
    """ISO date."""
    since: str = ""
    """ISO date on which a role began, for `turns`."""


def reviews_due(connection: sqlite3.Connection, today: date) -> Iterator[Coming]:
    """Goals not over yet that were to be looked at again before two weeks from now, each once, with its first day."""
    first, last = today - timedelta(days=KNOWN_AFTER_DAYS), today + timedelta(days=LOOK_WITHIN_DAYS)
    sql = (
        "SELECT g.id, g.title, min(v.day) FROM review_point AS v JOIN goal AS g ON g.id = v.goal_id"
        f" WHERE v.trashed IS NULL AND v.held IS NULL AND g.trashed IS NULL AND g.state IN {OPEN_SQL}"
        " AND v.day BETWEEN ? AND ? GROUP BY g.id"
    )
    for goal_id, title, day in connection.execute(sql, (first.isoformat(), last.isoformat())):
        yield Coming(goal_id, "goal", title, "look", day)


def roles_coming(connection: sqlite3.Connection, today: date) -> Iterator[Coming]:
    """Roles with a last day to apply, and those that one means to hold before long; each once, what comes first."""
    start = today.isoformat()
    closes = (today + timedelta(days=CLOSES_WITHIN_DAYS)).isoformat()
    aimed = (today + timedelta(days=AIM_WITHIN_DAYS)).isoformat()
    sql = (
        "SELECT id, title, coalesce(closes, ''), coalesce(\"by\", '') FROM role WHERE trashed IS NULL"
        ' AND (closes BETWEEN :start AND :closes OR (aimed AND "by" BETWEEN :start AND :aimed))'
    )
    for role_id, title, last, by in connection.execute(sql, {"start": start, "closes": closes, "aimed": aimed}):
        if start <= last <= closes:
            yield Coming(role_id, "role", title, "closes", last)
        else:
            yield Coming(role_id, "role", title, "aimed", by)


def roles_turning(connection: sqlite3.Connection, today: date) -> Iterator[Coming]:
    """The role held longest of those that are near four years, or were lately: one is a reminder, not a reproach."""
    now = today.isoformat()
    rows = connection.execute(
        "SELECT id, title, started, date(started, ?) FROM position WHERE trashed IS NULL AND started IS NOT NULL"
        " AND (ended IS NULL OR ended >= ?) AND date(started, ?) <= ? AND date(started, ?, ?) >= ?"
        " ORDER BY started, id LIMIT 1",
        (
            f"+{ROLE_MONTHS} months", now, f"+{TELL_MONTHS} months", now, f"+{ROLE_MONTHS} months",
            f"+{KNOWN_AFTER_DAYS} days", now,
        ),
    )  # fmt: skip
    for position_id, title, started, turns in rows:
        yield Coming(position_id, "position", title, "turns", turns, started)
