"""Finding entries by their words. Needs no SQLModel."""

import json
import re
import sqlite3
from typing import NamedTuple

from portfolio.core.queries.audience import DAY_OF


class Hit(NamedTuple):
    """An entry that holds the words, and where they stand (found words between \\x02 and \\x03)."""

    kind: str
    id: str
    snippet: str


def find(connection: sqlite3.Connection, query: str, limit: int = 50) -> list[Hit]:
    """Entries that hold every word of the query (the last one may be unfinished), the best first.

    The query is a person's words, never FTS5 syntax: each word is quoted.
    """
    words = re.findall(r"\w+", query)
    if not words:
        return []
    match = " ".join(f'"{word}"' for word in words[:12]) + "*"
    rows = connection.execute(
        "SELECT d.shown_kind, d.shown_id, snippet(search, -1, char(2), char(3), '…', 12),"
        " bm25(search, 4.0, 1.0) AS rank"
        " FROM search JOIN search_doc AS d ON d.doc = search.rowid"
        " WHERE search MATCH ? ORDER BY rank LIMIT ?",
        (match, limit * 4),
    )
    hits: dict[str, Hit] = {}
    for kind, record_id, snippet, _rank in rows:
        hits.setdefault(record_id, Hit(kind, record_id, snippet))
    return list(hits.values())[:limit]


class Found(NamedTuple):
    """An entry that holds the words, as a list shows it."""

    kind: str
    id: str
    title: str
    day: str
    """ISO date, or empty."""
    snippet: str


_TITLE_OF = {"time_entry": "title", "attachment": "CASE WHEN title <> '' THEN title ELSE name END"}


def found_entries(connection: sqlite3.Connection, query: str, limit: int = 50) -> list[Found]:
    """What `find` finds, with title and day; nothing from the bin, and files that an entry holds as well."""
    hits = find(connection, query, limit)
    faces: dict[str, tuple[str, str]] = {}
    for kind in {hit.kind for hit in hits} & DAY_OF.keys():
        ids = json.dumps([hit.id for hit in hits if hit.kind == kind])
        rows = connection.execute(
            f"SELECT id, {_TITLE_OF.get(kind, 'title')}, coalesce({DAY_OF[kind]}, '') FROM {kind}"
            " WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
        faces.update((row[0], (row[1], row[2])) for row in rows)
    return [Found(hit.kind, hit.id, *faces[hit.id], hit.snippet) for hit in hits if hit.id in faces]
