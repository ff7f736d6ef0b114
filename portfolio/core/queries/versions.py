"""Versions of the same credential: the older are kept behind the newest that is there. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable


def stands(row: str) -> str:
    """Whether a credential stands for itself, as SQL: no newer version of it is there.

    `row` is what the query calls the credential. A newer version that lies in the bin hides nothing: else a badge that
    was renewed would be nowhere once its renewal is thrown away. Nearly all have no newer version, and cost one look
    at one column.
    """
    return (
        f"({row}.replaced_by_id IS NULL OR NOT EXISTS ("
        "WITH RECURSIVE newer(next, gone) AS ("
        f"SELECT replaced_by_id, trashed FROM credential AS n WHERE n.id = {row}.replaced_by_id"
        " UNION SELECT n.replaced_by_id, n.trashed FROM newer JOIN credential AS n ON n.id = newer.next"
        ") SELECT 1 FROM newer WHERE gone IS NULL))"
    )


_OLDER = """
WITH RECURSIVE older(id) AS (
    SELECT id FROM credential WHERE replaced_by_id IN (SELECT value FROM json_each(?))
    UNION SELECT c.id FROM older JOIN credential AS c ON c.replaced_by_id = older.id)
SELECT o.id FROM older AS o JOIN credential AS c ON c.id = o.id WHERE c.trashed IS NULL
ORDER BY coalesce(nullif(c.valid_from, ''), c.earned, '') DESC, c.created DESC, c.id
"""
_NEWER = """
WITH RECURSIVE newer(id, next, gone, step) AS (
    SELECT id, replaced_by_id, trashed, 0 FROM credential WHERE id = ?
    UNION SELECT c.id, c.replaced_by_id, c.trashed, step + 1 FROM newer JOIN credential AS c ON c.id = newer.next
    WHERE step < 100)
SELECT id FROM newer WHERE step > 0 AND gone IS NULL ORDER BY step DESC LIMIT 1
"""
_LINE = """
WITH RECURSIVE line(id) AS (
    SELECT ?
    UNION SELECT CASE c.id WHEN line.id THEN c.replaced_by_id ELSE c.id END
    FROM line JOIN credential AS c ON c.replaced_by_id = line.id OR c.id = line.id AND c.replaced_by_id IS NOT NULL)
SELECT id FROM line
"""
_EARLIER = f"""
SELECT id FROM credential WHERE replaced_by_id IS NOT NULL AND NOT {stands("credential")}
AND id IN (SELECT value FROM json_each(?))
"""


def older_ids(connection: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """The earlier versions of these credentials that are there, of whatever age, the newest first."""
    return [row[0] for row in connection.execute(_OLDER, (json.dumps(list(ids)),))]


def newest_id(connection: sqlite3.Connection, record_id: str) -> str:
    """The newest version of a credential that is there, or empty where it is that one itself."""
    row = connection.execute(_NEWER, (record_id,)).fetchone()
    return str(row[0]) if row and row[0] != record_id else ""


def line_of(connection: sqlite3.Connection, record_id: str) -> frozenset[str]:
    """All versions of a credential, itself too and what lies in the bin: what each says depends on all of them."""
    return frozenset(row[0] for row in connection.execute(_LINE, (record_id,)))


def earlier_among(connection: sqlite3.Connection, ids: Iterable[str]) -> frozenset[str]:
    """Which of these credentials are kept behind a newer version."""
    return frozenset(row[0] for row in connection.execute(_EARLIER, (json.dumps(list(ids)),)))


def standing(connection: sqlite3.Connection) -> int:
    """How many credentials stand for themselves."""
    sql = f"SELECT count(*) FROM credential WHERE trashed IS NULL AND {stands('credential')}"
    return int(connection.execute(sql).fetchone()[0])
