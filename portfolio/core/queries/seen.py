"""Rows that an audience may see, from SQL that asks for them by name. Needs no SQLModel."""

import json
import sqlite3
from itertools import repeat
from typing import Any

from portfolio.core.queries.audience import visible, visible_parts


def seen_by(connection: sqlite3.Connection, sql: str, audience: str) -> sqlite3.Cursor:
    """What this SQL finds for an audience.

    In it `(SELECT value FROM json_each(:seen))` are the privacy values of entries that the audience may see, and
    `:parts` those of parts of an entry that it may see.
    """
    marks = {"seen": json.dumps(visible(audience)), "parts": json.dumps(visible_parts(audience))}
    return connection.execute(sql, {name: value for name, value in marks.items() if f":{name}" in sql})


def seen_rows(
    connection: sqlite3.Connection, sql: str, audience: str, lists: tuple[str, ...] = ()
) -> list[dict[str, Any]]:
    """The same as plain columns by their names; those of `lists` are read, and shared by the rows that are alike."""
    cursor = seen_by(connection, sql, audience)
    names = [column[0] for column in cursor.description]
    # They are thousands: this goes through them without a step of Python for each.
    found: list[dict[str, Any]] = list(map(dict, map(zip, repeat(names), cursor)))
    known: dict[str, Any] = {}  # most skills have one of a few scales
    for name in lists:
        for row in found:
            text = row[name]
            row[name] = known[text] if text in known else known.setdefault(text, json.loads(text))
    return found
