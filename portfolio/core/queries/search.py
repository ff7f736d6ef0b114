"""Finding entries by their words. Needs no SQLModel."""

import re
import sqlite3
from typing import NamedTuple


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
