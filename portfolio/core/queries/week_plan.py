"""How much of a week the person means to spend on her own learning: only where she said so. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from portfolio.core.queries.career_map import WeekPlan


def week_plan(connection: sqlite3.Connection) -> WeekPlan | None:
    """The hours that the person set, in minutes, or None while she has set none; `least` is never above `most`.

    Where she said only one of the two, nothing is made up for the other: at least two hours are two hours, and at most
    two are any up to two.
    """
    return _plan(connection)[0]


def plan_of_week(connection: sqlite3.Connection, day: date) -> WeekPlan | None:
    """Her plan for the week that holds `day`: in proportion where she pauses on some of its days, and none where she
    pauses on all of them."""
    plan, pauses = _plan(connection)
    days = 7 - len(_paused(pauses, day - timedelta(days=day.weekday())))
    if plan is None or not days:
        return None
    return WeekPlan(round(plan.least * days / 7), round(plan.most * days / 7))


def pauses_of_week(connection: sqlite3.Connection, day: date) -> list[tuple[date, date, str]]:
    """Her pauses that lie in the week that holds `day`, in whole or in part: first and last day, and why."""
    plan, pauses = _plan(connection)
    monday = day - timedelta(days=day.weekday())
    found = []
    for pause in pauses if plan is not None else []:
        if _paused([pause], monday):
            words = str(pause.get("words") or "")
            found.append((date.fromisoformat(pause["start"]), date.fromisoformat(pause["end"]), words))
    return sorted(found)


def _plan(connection: sqlite3.Connection) -> tuple[WeekPlan | None, list[Any]]:
    row = connection.execute(
        "SELECT weekly_least, weekly_most, pauses FROM person WHERE trashed IS NULL ORDER BY created, id LIMIT 1"
    ).fetchone()
    least, most, pauses = row or (None, None, "[]")
    if least is None and most is None:
        return None, []
    low: int = least if least is not None else 0
    high: int = most if most is not None else low
    return WeekPlan(min(low, high), max(low, high)), json.loads(pauses)


def _paused(pauses: Iterable[Any], monday: date) -> set[date]:
    """The days of a week that lie in a pause. One that cannot be read is none."""
    week = [monday + timedelta(days=number) for number in range(7)]
    found: set[date] = set()
    for pause in pauses:
        try:
            start, end = date.fromisoformat(pause["start"]), date.fromisoformat(pause["end"])
        except (TypeError, KeyError, ValueError):
            continue
        found.update(day for day in week if start <= day <= end)
    return found
