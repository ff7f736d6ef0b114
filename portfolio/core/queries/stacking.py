"""What a programme is made of and what it stacks into: its parts that count, no circles, the credentials it ended in.

Plain rows for the owner. Needs no SQLModel.
"""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.versions import stands


class GoesRound(PortfolioError):
    """Programmes that would count toward one another."""


# UNION, not UNION ALL: portfolios from elsewhere may hold a circle, and this ends in it all the same.
_LEADS_BACK = """
WITH RECURSIVE up(first, at) AS (
    SELECT value, value FROM json_each(:targets)
    UNION SELECT up.first, l.target_id FROM up JOIN link AS l ON l.source_id = up.at
    WHERE l.source_kind = 'programme' AND l.target_kind = 'programme' AND l.role = 'toward' AND l.trashed IS NULL)
SELECT p.title FROM up JOIN programme AS p ON p.id = up.first WHERE up.at = :id ORDER BY p.title LIMIT 1
"""

_SPENT_IN = """
FROM time_entry AS t WHERE t.trashed IS NULL AND t.id IN (
    SELECT source_id FROM link WHERE target_id IN (SELECT value FROM json_each(:ids)) AND role = 'toward'
    AND trashed IS NULL
    UNION SELECT e.id FROM part AS p JOIN time_entry AS e ON e.part_id = p.id
    WHERE p.programme_id IN (SELECT value FROM json_each(:ids)) AND p.trashed IS NULL)
"""


class Sums(NamedTuple):
    """What several programmes took and bring together; each entry once, no currencies and no units added up."""

    minutes: int
    money: tuple[tuple[str, int], ...]
    """Currency, and its minor units."""
    credits: tuple[tuple[str, int], ...]
    """Unit, and hundredths of it."""


def to_do(part: str) -> str:
    """The condition under which a part of a programme, called `part` in the query, is in its total: one that was left
    out is not, unless it was done all the same."""
    return f"({part}.left_out = 0 OR {part}.done IS NOT NULL)"


def leads_back(connection: sqlite3.Connection, programme_id: str, targets: Iterable[str]) -> str:
    """Of these programmes the title of one that counts toward `programme_id` already, over however many others, and so
    cannot be what it counts toward; or empty."""
    row = connection.execute(_LEADS_BACK, {"targets": json.dumps(list(targets)), "id": programme_id}).fetchone()
    return str(row[0]) if row else ""


def refusal(connection: sqlite3.Connection, sources: Iterable[str], target_id: str) -> PortfolioError | None:
    """Why one of these programmes cannot count toward the target: that counts toward it already. Else None."""
    for source in sources:
        if title := leads_back(connection, source, [target_id]):
            return GoesRound(
                "“{programme}” counts toward this one already, so this cannot count toward it.",
                "Take one of the two out of the other first.",
                programme=title[:60],
            )
    return None


def ended_in(connection: sqlite3.Connection, programme_id: str) -> list[str]:
    """Ids of the credentials that it ended in, the newest version of each."""
    rows = connection.execute(
        f"SELECT id FROM credential WHERE programme_id = ? AND trashed IS NULL AND {stands('credential')}"
        " ORDER BY earned, id",
        (programme_id,),
    )
    return [row[0] for row in rows]


def taken(connection: sqlite3.Connection, programme_id: str, credentials: Iterable[str]) -> tuple[str, str] | None:
    """Title of a credential and of the other programme that ended in it, if any of these did."""
    row = connection.execute(
        "SELECT c.title, p.title FROM credential AS c JOIN programme AS p ON p.id = c.programme_id"
        " WHERE c.id IN (SELECT value FROM json_each(?)) AND p.id <> ? AND p.trashed IS NULL LIMIT 1",
        (json.dumps(list(credentials)), programme_id),
    ).fetchone()
    return (str(row[0]), str(row[1])) if row else None


def unclaimed(connection: sqlite3.Connection, most: int = 20) -> list[tuple[str, str]]:
    """Id and title of the newest credentials that no programme ended in yet."""
    rows = connection.execute(
        "SELECT id, title FROM credential WHERE programme_id IS NULL AND trashed IS NULL"
        f" AND {stands('credential')} ORDER BY coalesce(earned, '') DESC, title, id LIMIT ?",
        (most,),
    )
    return [(row[0], row[1]) for row in rows]


def sums_of(connection: sqlite3.Connection, programmes: Iterable[str]) -> Sums:
    """Hours and money logged on these programmes and their modules, and the credits that they bring."""
    ids = {"ids": json.dumps(list(programmes))}
    minutes = connection.execute(f"SELECT coalesce(sum(t.minutes), 0) {_SPENT_IN}", ids).fetchone()[0]
    money = connection.execute(
        f"SELECT t.currency, sum(t.amount_minor) {_SPENT_IN} AND t.amount_minor > 0 GROUP BY t.currency ORDER BY 1", ids
    ).fetchall()
    earned = connection.execute(
        "SELECT credit_unit, sum(credits_hundredths) FROM programme WHERE trashed IS NULL AND credits_hundredths > 0"
        " AND id IN (SELECT value FROM json_each(:ids)) GROUP BY credit_unit ORDER BY 1",
        ids,
    ).fetchall()
    return Sums(int(minutes), tuple((row[0], row[1]) for row in money), tuple((row[0], row[1]) for row in earned))
