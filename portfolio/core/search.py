"""Full-text search: kept in step with the records inside each change's own transaction."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from portfolio.core.folding import findable
from portfolio.core.records import KINDS
from portfolio.core.records.base import Record, kind_of, table_of
from portfolio.core.records.columns import JsonText

TEXT_LIMIT = 100_000
"""Characters of a record that search knows. A megabyte of pasted text is kept whole, and found by its beginning."""


def index(connection: sqlite3.Connection, records: Iterable[Record], gone: Iterable[str]) -> None:
    """Put these records into the index and take the ones whose ids are `gone` out of it."""
    fresh = [(record, words) for record in records if record.trashed is None and (words := record.words())]
    old = [*gone, *(record.id for record, _ in fresh)]
    take_out(connection, old)
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


def index_all(connection: sqlite3.Connection) -> None:
    """Make the index anew from the records, what was changed last at its end, inside a transaction already begun."""
    from sqlalchemy.orm import configure_mappers

    configure_mappers()  # else the columns of a record that was not checked cannot be asked for
    connection.execute("DELETE FROM search")
    connection.execute("DELETE FROM search_doc")
    told = [name for name, kind in KINDS.items() if kind.words is not Record.words]
    every = " UNION ALL ".join(f"SELECT changed, id, '{name}' FROM {name} WHERE trashed IS NULL" for name in told)
    for _, record_id, name in connection.execute(f"{every} ORDER BY 1, 2").fetchall():
        index(connection, [_unchecked(connection, KINDS[name], record_id)], ())


def _unchecked(connection: sqlite3.Connection, kind: type[Record], record_id: str) -> Record:
    """A record good enough to be asked for its words: a row that no record of ours may be is found all the same."""
    columns = table_of(kind).columns
    names = ", ".join(columns.keys())
    row = connection.execute(f"SELECT {names} FROM {kind_of(kind)} WHERE id = ?", (record_id,)).fetchone()
    values: dict[str, Any] = {
        column.name: json.loads(value) if isinstance(column.type, JsonText) else value
        for column, value in zip(columns, row, strict=True)
    }
    return kind.model_construct(**values)


def take_out(connection: sqlite3.Connection, ids: list[str]) -> None:
    """Take the records of these ids out of the index."""
    theirs, which = "record_id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    connection.execute(f"DELETE FROM search WHERE rowid IN (SELECT doc FROM search_doc WHERE {theirs})", which)
    connection.execute(f"DELETE FROM search_doc WHERE {theirs}", which)
