"""What a programme is made of and what it stacks into: its parts that count, no circles, the credentials it ended in.

A course counts toward a nanodegree itself, or the badge does in which it ended; that nanodegree toward a master's.
Plain rows for the owner. Needs no SQLModel.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.versions import stands


class GoesRound(PortfolioError):
    """Programmes that would count toward one another."""


# UNION, not UNION ALL: portfolios from elsewhere may hold a circle, and these end in it all the same.
_LEADS_BACK = """
WITH RECURSIVE up(first, at) AS (
    SELECT value, value FROM json_each(:targets)
    UNION SELECT up.first, l.target_id FROM up JOIN link AS l ON l.source_id = up.at
    WHERE l.source_kind = 'programme' AND l.target_kind = 'programme' AND l.role = 'toward' AND l.trashed IS NULL
    UNION SELECT up.first, l.target_id FROM up JOIN credential AS c ON c.programme_id = up.at
        JOIN link AS l ON l.source_id = c.id
    WHERE c.trashed IS NULL AND l.target_kind = 'programme' AND l.role = 'toward' AND l.trashed IS NULL)
SELECT p.title FROM up JOIN programme AS p ON p.id = up.first WHERE up.at = :id ORDER BY p.title LIMIT 1
"""
# CROSS JOIN keeps SQLite to this order: it asks the index for each programme and badge, of which there are few, and
# does not go through the thousands of hours that count toward one; once, and not for each programme it comes to.
_BELOW = """
WITH RECURSIVE ties(one, onto) AS MATERIALIZED (
    SELECT p.id, l.target_id FROM programme AS p CROSS JOIN link AS l
    WHERE l.source_id = p.id AND l.target_kind = 'programme' AND l.role = 'toward'
    AND l.trashed IS NULL AND p.trashed IS NULL
    UNION SELECT p.id, l.target_id FROM credential AS c CROSS JOIN link AS l
        JOIN programme AS p ON p.id = c.programme_id
    WHERE c.programme_id IS NOT NULL AND l.source_id = c.id AND l.target_kind = 'programme' AND l.role = 'toward'
    AND l.trashed IS NULL AND c.trashed IS NULL AND p.trashed IS NULL),
below(at, above) AS (SELECT :id, '' UNION SELECT t.one, b.at FROM below AS b JOIN ties AS t ON t.onto = b.at)
SELECT at, above FROM below WHERE at <> :id
"""
_SPENT_IN = """
FROM time_entry AS t WHERE t.trashed IS NULL AND t.id IN (
    SELECT source_id FROM link WHERE target_id IN (SELECT value FROM json_each(:ids)) AND role = 'toward'
    AND trashed IS NULL
    UNION SELECT e.id FROM part AS p JOIN time_entry AS e ON e.part_id = p.id
    WHERE p.programme_id IN (SELECT value FROM json_each(:ids)) AND p.trashed IS NULL)
"""

_SIGNS = f"""
SELECT max(coalesce((SELECT max(t.day) {_SPENT_IN}), ''),
    coalesce((SELECT max(max(coalesce(p.started, ''), coalesce(p.done, ''))) FROM part AS p WHERE p.trashed IS NULL
        AND {{to_do}} AND p.programme_id IN (SELECT value FROM json_each(:ids))), ''),
    coalesce((SELECT max(max(coalesce(started, ''), coalesce(finished, ''))) FROM programme
        WHERE id IN (SELECT value FROM json_each(:ids))), ''))
"""

Amounts = tuple[tuple[str, int], ...]


class Sums(NamedTuple):
    """What several programmes took and bring together; each entry once, no currencies and no units added up."""

    minutes: int
    money: Amounts
    """Spent: currency, and its minor units."""
    cost: Amounts
    """What they cost by what is said of them, likewise."""
    credits: Amounts
    """Unit, and hundredths of it."""


def to_do(part: str) -> str:
    """The condition under which a part of a programme, called `part` in the query, is in its total: one that was left
    out is not, unless it was done all the same."""
    return f"({part}.left_out = 0 OR {part}.done IS NOT NULL)"


def leads_back(connection: sqlite3.Connection, programme_id: str, targets: Iterable[str]) -> str:
    """Of these programmes the title of one that counts toward `programme_id` already, over however many others and
    their badges, and so cannot be what it counts toward; or empty."""
    row = connection.execute(_LEADS_BACK, {"targets": json.dumps(list(targets)), "id": programme_id}).fetchone()
    return str(row[0]) if row else ""


def refusal(connection: sqlite3.Connection, sources: Iterable[str], target_id: str) -> PortfolioError | None:
    """Why one of these programmes, or of the badges in which programmes ended, cannot count toward the target: that
    counts toward it already. Else None."""
    for source in sources:
        row = connection.execute("SELECT programme_id FROM credential WHERE id = ?", (source,)).fetchone()
        if title := leads_back(connection, row[0] if row and row[0] else source, [target_id]):
            return _goes_round(title)
    return None


def badge_refusal(connection: sqlite3.Connection, programme_id: str, credential_id: str) -> PortfolioError | None:
    """Why a programme cannot have ended in this credential: it counts toward one that counts toward the programme."""
    title = leads_back(connection, programme_id, aims_of(connection, credential_id, programme_id))
    return _goes_round(title) if title else None


def _goes_round(title: str) -> PortfolioError:
    return GoesRound(
        "“{programme}” counts toward this one already, so this cannot count toward it.",
        "Take one of the two out of the other first.",
        programme=title[:60],
    )


def aims_of(connection: sqlite3.Connection, credential_id: str, programme_id: str) -> list[str]:
    """The programmes that a credential counts toward, but the one that is to end in it."""
    rows = connection.execute(
        "SELECT target_id FROM link WHERE source_id = ? AND target_id <> ? AND role = 'toward' AND trashed IS NULL"
        " AND target_kind = 'programme'",
        (credential_id, programme_id),
    )
    return [row[0] for row in rows]


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
    """Id and title of the newest credentials that no programme ended in yet, but one that lies in the bin."""
    rows = connection.execute(
        "SELECT id, title FROM credential WHERE trashed IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM programme AS p WHERE p.id = programme_id AND p.trashed IS NULL)"
        f" AND {stands('credential')} ORDER BY coalesce(earned, '') DESC, title, id LIMIT ?",
        (most,),
    )
    return [(row[0], row[1]) for row in rows]


def last_sign_below(connection: sqlite3.Connection, programme_id: str) -> str:
    """ISO day of the last sign of life of all that counts toward a programme: begun, done, or time logged; or empty."""
    ids = sorted({one for one, _ in connection.execute(_BELOW, {"id": programme_id})})
    if not ids:
        return ""
    sql = _SIGNS.format(to_do=to_do("p"))
    return str(connection.execute(sql, {"ids": json.dumps(ids)}).fetchone()[0])


def hours_in(connection: sqlite3.Connection, programme_id: str) -> bool:
    """Whether time or credits were logged for a programme, or for what counts toward it."""
    ids = {programme_id, *(one for one, _ in connection.execute(_BELOW, {"id": programme_id}))}
    sql = f"SELECT EXISTS (SELECT 1 {_SPENT_IN} AND (t.minutes > 0 OR t.units_hundredths > 0))"
    return bool(connection.execute(sql, {"ids": json.dumps(sorted(ids))}).fetchone()[0])


def sums_of_stack(connection: sqlite3.Connection, programme_id: str) -> Sums:
    """What all took and brings that counts toward a programme, over any number of steps; without itself.

    What one of them says that it costs and brings covers what it is made of in its turn.
    """
    made_of: dict[str, set[str]] = {}
    for one, above in connection.execute(_BELOW, {"id": programme_id}):
        made_of.setdefault(above, set()).add(one)
    ids = {"ids": json.dumps(sorted(set().union(*made_of.values())))}
    minutes = connection.execute(f"SELECT coalesce(sum(t.minutes), 0) {_SPENT_IN}", ids).fetchone()[0]
    money = connection.execute(
        f"SELECT t.currency, sum(t.amount_minor) {_SPENT_IN} AND t.amount_minor > 0 GROUP BY t.currency ORDER BY 1", ids
    ).fetchall()
    said = [
        connection.execute(
            f"SELECT id, {unit}, {amount} FROM programme WHERE {amount} > 0"
            " AND id IN (SELECT value FROM json_each(:ids))",
            ids,
        ).fetchall()
        for unit, amount in (("currency", "cost_minor"), ("credit_unit", "credits_hundredths"))
    ]
    cost, credits_ = (uncovered(rows, made_of) for rows in said)
    return Sums(int(minutes), tuple((row[0], row[1]) for row in money), cost, credits_)


def uncovered(rows: list[tuple[str, str, int]], made_of: dict[str, set[str]]) -> Amounts:
    """Sums by unit of those (id, unit, amount) that are in none of the others; `made_of` says what each is made of."""
    covered = {one for programme, _, _ in rows for one in under(programme, made_of)}
    sums: Counter[str] = Counter()
    for programme, unit, amount in rows:
        if programme not in covered:
            sums[unit] += amount
    return tuple(sorted(sums.items()))


def under(programme_id: str, made_of: dict[str, set[str]]) -> Iterator[str]:
    """All that counts toward it."""
    seen, waiting = {programme_id}, [programme_id]
    while waiting:
        for one in made_of.get(waiting.pop(), set()) - seen:
            seen.add(one)
            waiting.append(one)
            yield one
