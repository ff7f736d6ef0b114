"""Full-text search: kept in step with the records inside each change's own transaction."""

import sqlite3
from collections.abc import Iterable

from portfolio.core.folding import findable
from portfolio.core.records.base import Record, kind_of

TEXT_LIMIT = 100_000
"""Characters of a record that search knows. A megabyte of pasted text is kept whole, and found by its beginning."""


def index(connection: sqlite3.Connection, records: Iterable[Record], gone: Iterable[str]) -> None:
    """Put these records into the index and take the ones whose ids are `gone` out of it."""
    fresh = [(record, words) for record in records if record.trashed is None and (words := record.words())]
    old = [*gone, *(record.id for record, _ in fresh)]
    _take_out(connection, old)
    for record, (title, body) in fresh:
        shown_kind, shown_id = record.shown_as()
        cursor = connection.execute(
            "INSERT INTO search_doc (kind, record_id, shown_kind, shown_id) VALUES (?, ?, ?, ?)",
            (kind_of(record), record.id, shown_kind, shown_id),
        )
        connection.execute(
            "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
            (cursor.lastrowid, findable(title[:TEXT_LIMIT]), findable(body[:TEXT_LIMIT])),
        )


def _take_out(connection: sqlite3.Connection, ids: list[str]) -> None:
    docs: list[tuple[int]] = []
    for record_id in ids:
        docs.extend(connection.execute("SELECT doc FROM search_doc WHERE record_id = ?", (record_id,)))
    connection.executemany("DELETE FROM search WHERE rowid = ?", docs)
    connection.executemany("DELETE FROM search_doc WHERE doc = ?", docs)
