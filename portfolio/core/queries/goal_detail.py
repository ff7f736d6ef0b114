"""What belongs to one goal beside its steps: values of its measure, days to look at it again, money, and its gap.

Plain rows for the owner, without the bin. Needs no SQLModel.
"""

import sqlite3
from typing import Any, NamedTuple

from portfolio.core.queries.careers import positions


class Value(NamedTuple):
    """The value of a measure on a day."""

    id: str
    day: str
    """ISO, or empty."""
    value: str
    note: str


class Review(NamedTuple):
    """A day on which a goal is looked at again; `held` is when it was. ISO dates or empty."""

    id: str
    day: str
    held: str
    notes: str


class Spent(NamedTuple):
    """What was logged toward a goal: minutes, and per currency the sum in its smallest units. Never mixed."""

    minutes: int
    money: tuple[tuple[str, int], ...]


class GoalTies(NamedTuple):
    """The names of what a goal points to; empty where it points to nothing, or to something in the bin."""

    skill: str
    role: str
    conversation_id: str


class Growth(NamedTuple):
    """What an entry has of growth, beside what all entries have; of each kind only its own part is filled."""

    values: list[Value] = []
    reviews: list[Review] = []
    spent: Spent = Spent(0, ())
    ties: GoalTies = GoalTies("", "", "")
    targets: list[dict[str, Any]] = []
    """Of a conversation: what to work on."""
    ratings: list[dict[str, Any]] = []
    goals: list[str] = []
    """Ids of the goals agreed in it."""
    held: list[dict[str, Any]] = []
    """Of a role held: all roles held, as `careers.positions` gives them."""
    role: str = ""
    """What the possible role is called that it was."""


def growth_of(connection: sqlite3.Connection, kind: str, record_id: str, fields: dict[str, Any]) -> Growth:
    """The growth of a goal, a conversation or a role held; of all others nothing."""
    if kind == "goal":
        return Growth(
            values_of(connection, record_id), reviews_of(connection, record_id), spent_on(connection, record_id),
            ties_of(connection, record_id),
        )  # fmt: skip
    if kind == "conversation":
        return Growth(
            targets=targets_agreed(connection, record_id), ratings=ratings_given(connection, record_id),
            goals=goals_agreed(connection, record_id),
        )  # fmt: skip
    if kind == "position":
        return Growth(held=positions(connection), role=titles_of(connection, "", fields["role_id"] or "")[1])
    return Growth()


def values_of(connection: sqlite3.Connection, goal_id: str) -> list[Value]:
    """The values of its measure, the earliest first; those without a day last."""
    rows = connection.execute(
        "SELECT id, coalesce(day, ''), value, note FROM measurement WHERE goal_id = ? AND trashed IS NULL"
        " ORDER BY day IS NULL, day, created, id",
        (goal_id,),
    )
    return [Value(*row) for row in rows]


def reviews_of(connection: sqlite3.Connection, goal_id: str) -> list[Review]:
    """When it is looked at again, and when it was, in the order of the days."""
    rows = connection.execute(
        "SELECT id, coalesce(day, ''), coalesce(held, ''), notes FROM review_point"
        " WHERE goal_id = ? AND trashed IS NULL ORDER BY coalesce(held, day), created, id",
        (goal_id,),
    )
    return [Review(*row) for row in rows]


def spent_on(connection: sqlite3.Connection, goal_id: str) -> Spent:
    """Minutes and money of the time that counts toward it."""
    logged = (
        " FROM link AS l JOIN time_entry AS t ON t.id = l.source_id"
        " WHERE l.target_id = ? AND l.role = 'toward' AND l.trashed IS NULL AND t.trashed IS NULL"
    )
    (minutes,) = connection.execute(f"SELECT coalesce(sum(t.minutes), 0){logged}", (goal_id,)).fetchone()
    money = connection.execute(
        f"SELECT t.currency, sum(t.amount_minor){logged} AND t.amount_minor > 0 GROUP BY t.currency ORDER BY 1",
        (goal_id,),
    ).fetchall()
    return Spent(int(minutes), tuple((str(currency), int(minor)) for currency, minor in money))


def ties_of(connection: sqlite3.Connection, goal_id: str) -> GoalTies:
    """The gap that it closes and the conversation in which it was agreed."""
    row = connection.execute(
        "SELECT coalesce(k.title, ''), coalesce(r.title, ''), coalesce(c.id, '') FROM goal AS g"
        " LEFT JOIN skill AS k ON k.id = g.skill_id AND k.trashed IS NULL"
        " LEFT JOIN role AS r ON r.id = g.role_id AND r.trashed IS NULL"
        " LEFT JOIN conversation AS c ON c.id = g.conversation_id AND c.trashed IS NULL WHERE g.id = ?",
        (goal_id,),
    ).fetchone()
    return GoalTies(*row) if row else GoalTies("", "", "")


def titles_of(connection: sqlite3.Connection, skill_id: str, role_id: str) -> tuple[str, str]:
    """What a skill and a role are called; empty where there is none, or it is in the bin."""

    def title(table: str, one: str) -> str:
        row = connection.execute(f"SELECT title FROM {table} WHERE id = ? AND trashed IS NULL", (one,)).fetchone()
        return str(row[0]) if row else ""

    return title("skill", skill_id), title("role", role_id)


_RATED = """
SELECT r.id, 'skill' AS kind, k.title AS title, r.level, r.rater, r.who, coalesce(r.day, '') AS day, r.note
FROM rating AS r JOIN skill AS k ON k.id = r.skill_id AND k.trashed IS NULL
WHERE r.conversation_id = :talk AND r.trashed IS NULL
UNION ALL
SELECT r.id, 'standard', trim(s.code || ' ' || s.title), r.level, CASE r.rater WHEN 'self' THEN 'self' ELSE 'manager'
    END, r.who, coalesce(r.day, ''), r.note
FROM standard_rating AS r JOIN standard AS s ON s.id = r.standard_id AND s.trashed IS NULL
WHERE r.conversation_id = :talk AND r.trashed IS NULL ORDER BY 3, 5, 1
"""
_TARGETS = """
SELECT t.id, k.title, t.level, coalesce(t.due, '') AS due, t.why FROM skill_target AS t
JOIN skill AS k ON k.id = t.skill_id AND k.trashed IS NULL
WHERE t.conversation_id = :talk AND t.trashed IS NULL ORDER BY t.created, t.id
"""


def ratings_given(connection: sqlite3.Connection, conversation_id: str) -> list[dict[str, Any]]:
    """Ratings of skills and standards given in a conversation: id, kind, title, level, rater, who, day, note."""
    return _dicts(connection, _RATED, conversation_id)


def targets_agreed(connection: sqlite3.Connection, conversation_id: str) -> list[dict[str, Any]]:
    """What to work on, as a conversation had it: id, title, level, due, why."""
    return _dicts(connection, _TARGETS, conversation_id)


def goals_agreed(connection: sqlite3.Connection, conversation_id: str) -> list[str]:
    """The ids of the goals that were agreed in a conversation."""
    sql = "SELECT id FROM goal WHERE conversation_id = ? AND trashed IS NULL ORDER BY due IS NULL, due, title, id"
    return [row[0] for row in connection.execute(sql, (conversation_id,))]


def signed_file(connection: sqlite3.Connection, attachment_id: str) -> str:
    """The name of the sheet with the signatures, or empty."""
    sql = "SELECT coalesce(nullif(title, ''), name) FROM attachment WHERE id = ? AND trashed IS NULL"
    row = connection.execute(sql, (attachment_id,)).fetchone()
    return str(row[0]) if row else ""


def _dicts(connection: sqlite3.Connection, sql: str, talk: str) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, {"talk": talk})
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
