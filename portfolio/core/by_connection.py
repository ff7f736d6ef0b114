"""Records read through any connection, by a job on a thread of its own; the window's thread has `Portfolio.find`."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from portfolio.core.records import KINDS
from portfolio.core.records.base import Record, RecordT, kind_of, table_of, validated
from portfolio.core.records.columns import Instant, JsonText


def records_in(
    connection: sqlite3.Connection, kind: type[RecordT], ids: Iterable[str], column: str = "id"
) -> Iterator[RecordT]:
    """The records of a kind whose `column` is one of these, in the bin or not."""
    columns = table_of(kind).columns
    names = columns.keys()
    read: dict[str, Callable[[str], Any]] = {one.name: json.loads for one in columns if isinstance(one.type, JsonText)}
    # With Python's own UTC: to turn that of pydantic into it takes a third of all the time.
    read |= {one.name: datetime.fromisoformat for one in columns if isinstance(one.type, Instant)}
    rows = connection.execute(
        f"SELECT {', '.join(names)} FROM {kind_of(kind)} WHERE {column} IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    for row in rows:
        values = dict(zip(names, row, strict=True))
        values |= {name: turn(values[name]) for name, turn in read.items() if values[name] is not None}
        yield validated(kind, values)


def records_of(connection: sqlite3.Connection, by_kind: dict[str, list[str]]) -> Iterator[Record]:
    """The records of these ids, by the name of their kind."""
    for name, ids in by_kind.items():
        yield from records_in(connection, KINDS[name], ids)
