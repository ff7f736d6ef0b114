"""Who may see what. The same filter serves the window, the pages of a packet, its JSON and its attachments."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, Literal

Audience = Literal["owner", "evaluator", "public"]

_VISIBLE: dict[str, tuple[str, ...]] = {
    "owner": ("private", "evaluator", "public"),
    "evaluator": ("evaluator", "public"),
    "public": ("public",),
}

DAY_OF: dict[str, str] = {
    "credential": "earned",
    "programme": "coalesce(finished, started, due)",
    "practice": "day",
    "reflection": "day",
    "goal": "coalesce(finished, due)",
    "time_entry": "day",
    "attachment": "day",
}
"""The day by which an entry of each kind is placed in time."""

PARENT_OF = {
    "step": ("goal", "goal_id"),
    "part": ("programme", "programme_id"),
    "credential_check": ("credential", "credential_id"),
}
"""Records that are seen by whoever may see the record they belong to."""

_LISTS = frozenset({"addresses", "skills", "evidence", "checks", "picks", "excluded", "sections"})


def visible(audience: str) -> tuple[str, ...]:
    """The privacy values that this audience may see."""
    return _VISIBLE[audience]


def rows(
    connection: sqlite3.Connection, kind: str, audience: str, start: str | None = None, end: str | None = None
) -> list[dict[str, Any]]:
    """All records of a kind that the audience may see, as plain columns, the newest first. Never the bin.

    `start` and `end` are ISO dates, both included; a record without a day is left out when either is given.
    Steps, parts and checks come with the record they belong to and have no privacy of their own.
    """
    if kind in PARENT_OF:
        parent, column = PARENT_OF[kind]
        order = "c.at" if kind == "credential_check" else "c.position"
        sql = (
            f"SELECT c.* FROM {kind} AS c JOIN {parent} AS p ON p.id = c.{column}"
            f" WHERE c.trashed IS NULL AND p.trashed IS NULL AND p.privacy IN ({_marks(audience)})"
            f" ORDER BY c.{column}, {order}, c.id"
        )
        return _dicts(connection, sql, visible(audience))
    day = DAY_OF.get(kind)
    sql = f"SELECT * FROM {kind} WHERE trashed IS NULL AND privacy IN ({_marks(audience)})"
    values: list[str] = [*visible(audience)]
    if day and start:
        sql, values = f"{sql} AND {day} >= ?", [*values, start]
    if day and end:
        sql, values = f"{sql} AND {day} <= ?", [*values, end]
    return _dicts(connection, f"{sql} ORDER BY {day or 'created'} DESC, id", values)


def hidden_counts(connection: sqlite3.Connection, audience: str, start: str | None, end: str | None) -> dict[str, int]:
    """How many entries of each kind this audience does not see in the period: they are offered, never slipped in."""
    counts = {}
    for kind, day in DAY_OF.items():
        sql = f"SELECT count(*) FROM {kind} WHERE trashed IS NULL AND privacy NOT IN ({_marks(audience)})"
        values: list[str] = [*visible(audience)]
        if kind == "attachment":
            sql += " AND purpose = 'evidence'"
        if start:
            sql, values = f"{sql} AND {day} >= ?", [*values, start]
        if end:
            sql, values = f"{sql} AND {day} <= ?", [*values, end]
        counts[kind] = connection.execute(sql, values).fetchone()[0]
    return {kind: count for kind, count in counts.items() if count}


def _marks(audience: str) -> str:
    return ", ".join("?" * len(visible(audience)))


def _dicts(connection: sqlite3.Connection, sql: str, values: Iterable[str]) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, tuple(values))
    names = [column[0] for column in cursor.description]
    return [
        {name: json.loads(value) if name in _LISTS else value for name, value in zip(names, row, strict=True)}
        for row in cursor
    ]
