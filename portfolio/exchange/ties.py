"""What hangs on credentials: their links and tags, read through a job's own connection."""

import sqlite3
from collections.abc import Collection

from portfolio.core.by_connection import records_in
from portfolio.core.records import Link, Tag

Ties = dict[str, tuple[list[Link], list[Tag]]]
"""Links and tags by the id of what they hang on."""


def ties_of(connection: sqlite3.Connection, ids: Collection[str]) -> Ties:
    """The links from and to these records, and their tags; nothing from the bin."""
    found: Ties = {one: ([], []) for one in ids}
    if not ids:
        return found
    for column in ("source_id", "target_id"):
        for link in records_in(connection, Link, ids, column):
            if link.trashed is None:
                found[getattr(link, column)][0].append(link)
    for tag in records_in(connection, Tag, ids, "record_id"):
        if tag.trashed is None:
            found[tag.record_id][1].append(tag)
    return found
