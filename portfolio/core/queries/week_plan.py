"""How much of a week the person means to spend on her own learning. Needs no SQLModel."""

import sqlite3

from portfolio.core.queries.career_map import WeekPlan

USUAL = WeekPlan(300, 600)
"""Five to ten hours a week: what one who has not said otherwise is taken to mean."""


def week_plan(connection: sqlite3.Connection) -> WeekPlan:
    """The hours that the person set, in minutes, or the usual ones. `least` is never above `most`."""
    return own_plan(connection) or USUAL


def own_plan(connection: sqlite3.Connection) -> WeekPlan | None:
    """The hours that the person set herself, in minutes; None while she has said nothing."""
    row = connection.execute(
        "SELECT weekly_least, weekly_most FROM person WHERE trashed IS NULL ORDER BY created, id LIMIT 1"
    ).fetchone()
    least, most = row or (None, None)
    if least is None:
        return None if most is None else WeekPlan(min(USUAL.least, most), most)
    if most is None:
        return WeekPlan(least, max(USUAL.most, least))
    return WeekPlan(min(least, most), max(least, most))
