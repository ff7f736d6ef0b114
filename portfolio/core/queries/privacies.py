"""Who may see a few entries: what a choice of many has in common, and what not. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable

from portfolio.core.queries.entry import ENTRY_KINDS


def privacies(connection: sqlite3.Connection, entries: Iterable[tuple[str, str]]) -> set[str]:
    """Who may see these entries, each answer once. `entries` are their kinds and ids."""
    ids: dict[str, list[str]] = {}
    for kind, record_id in entries:
        ids.setdefault(kind, []).append(record_id)
    found: set[str] = set()
    for kind in sorted(ids.keys() & set(ENTRY_KINDS)):
        chosen = json.dumps(ids[kind])
        query = f"SELECT DISTINCT privacy FROM {kind} WHERE id IN (SELECT value FROM json_each(?))"
        found.update(row[0] for row in connection.execute(query, (chosen,)))
    return found
