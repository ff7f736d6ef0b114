"""Who may see what. The same filter serves the window, the pages of a packet, its JSON and its attachments.

An entry is seen by whoever its own privacy allows. A part of an entry (a step, a module, a check, the file a credential
came in, a link) is seen by whoever may see the whole, unless it was made private itself.
"""

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

DAYS_OF: dict[str, tuple[str, ...]] = {
    "credential": ("earned",),
    "programme": ("finished", "started", "due"),
    "position": ("started",),
    "practice": ("day",),
    "reflection": ("day",),
    "goal": ("finished", "due"),
    "time_entry": ("day",),
    "conversation": ("day",),
    "attachment": ("day",),
}
"""The columns that place an entry of each kind in time: the first that holds a day."""

DAY_OF: dict[str, str] = {
    kind: columns[0] if len(columns) == 1 else f"coalesce({', '.join(columns)})" for kind, columns in DAYS_OF.items()
}
"""The same as SQL."""


def title_of(kind: str, row: str = "") -> str:
    """What an entry of this kind is called, as SQL: a file without a title goes by its name.

    `row` is what the query calls the entry, with its dot.
    """
    return f"CASE {row}title WHEN '' THEN {row}name ELSE {row}title END" if kind == "attachment" else f"{row}title"


PARENT_OF = {
    "step": ("goal", "goal_id"),
    "part": ("programme", "programme_id"),
    "credential_check": ("credential", "credential_id"),
    "measurement": ("goal", "goal_id"),
    "review_point": ("goal", "goal_id"),
    "role_need": ("role", "role_id"),
}
"""Parts that lie in a table of their own: the kind of the whole, and the column that names it."""

_PLACE_OF = {
    "credential_check": "r.at", "measurement": "coalesce(r.day, '')", "review_point": "coalesce(r.held, r.day)",
}  # fmt: skip
"""By what the parts of a whole stand in order, where not by their position; as SQL."""

_LISTS: dict[str, tuple[str, ...]] = {
    "person": ("addresses", "pauses"), "known_person": ("aliases",), "framework": ("levels", "stages"),
    "standard": ("examples",), "skill": ("levels",), "survey": ("scale", "questions"), "survey_run": ("answers",),
    "credential": ("skills", "evidence", "alignment", "endorsements"), "credential_check": ("checks",),
    "award": ("skills",), "goal": ("fields",), "evaluation_plan": ("rules", "barred"),
    "packet": ("picks", "excluded", "sections", "included", "arranged", "captions", "standing"),
    "issued_packet": ("held",), "time_entry": ("counts_as",), "time_repeat": ("counts_as", "toward", "left_out"),
    "rule_set": ("sources", "categories", "choices", "rules", "columns"), "licence": ("chosen", "excluded", "done"),
}  # fmt: skip
"""The columns of each kind that hold a list, as JSON."""

_TIES = ("link", "alignment", "skill_evidence")
"""What only ties two things: a part of both."""


def visible(audience: str) -> tuple[str, ...]:
    """The privacy values of entries that this audience may see."""
    return _VISIBLE[audience]


def visible_parts(audience: str) -> tuple[str, ...]:
    """The privacy values of parts that this audience may see, where it may see the whole."""
    return _VISIBLE["owner" if audience == "owner" else "evaluator"]


def rows(
    connection: sqlite3.Connection, kind: str, audience: str, start: str | None = None, end: str | None = None
) -> list[dict[str, Any]]:
    """All records of a kind that the audience may see, as plain columns, the newest first. Never the bin.

    `start` and `end` are ISO dates, both included; a record without a day is left out when either is given. Parts come
    in the order in which they stand in their whole. A link is a part of both its ends: what it ties is not looked at
    here, and it may be shown only where both are.
    """
    condition, values = _allowed(kind, audience)
    day = DAY_OF.get(kind)
    if day and start:
        condition, values = f"{condition} AND {day} >= ?", [*values, start]
    if day and end:
        condition, values = f"{condition} AND {day} <= ?", [*values, end]
    return _found(connection, kind, condition, values)


def hidden(connection: sqlite3.Connection, kind: str, audience: str) -> list[dict[str, Any]]:
    """What `rows` keeps from this audience: to be counted and offered to the owner, never slipped in."""
    condition, values = _allowed(kind, audience)
    return _found(connection, kind, f"NOT ({condition})", values)


def _allowed(kind: str, audience: str) -> tuple[str, list[str]]:
    """The condition under which the audience sees a record `r`, which may be part of `p`, and its values."""
    entries, parts = visible(audience), visible_parts(audience)
    if kind in PARENT_OF:
        return f"p.privacy IN ({_marks(entries)}) AND r.privacy IN ({_marks(parts)})", [*entries, *parts]
    own = parts if kind in _TIES else entries
    return f"r.privacy IN ({_marks(own)})", [*own]


def _found(connection: sqlite3.Connection, kind: str, condition: str, values: list[str]) -> list[dict[str, Any]]:
    if kind in PARENT_OF:
        parent, column = PARENT_OF[kind]
        source = f"{kind} AS r JOIN {parent} AS p ON p.id = r.{column} AND p.trashed IS NULL"
        order = f"r.{column}, {_PLACE_OF.get(kind, 'r.position')}, r.id"
    else:
        source, order = f"{kind} AS r", f"{DAY_OF.get(kind, 'created')} DESC, id"
    sql = f"SELECT r.* FROM {source} WHERE r.trashed IS NULL AND {condition} ORDER BY {order}"
    return _dicts(connection, kind, sql, values)


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))


def _dicts(connection: sqlite3.Connection, kind: str, sql: str, values: Iterable[str]) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, tuple(values))
    names = [column[0] for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor]
    for name in _LISTS.get(kind, ()):
        for row in found:
            row[name] = json.loads(row[name])
    return found
