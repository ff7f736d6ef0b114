"""Text being typed, safe on disk within two seconds and outside the history until it is done."""

import json
import sqlite3
from typing import Any, NamedTuple

from portfolio.core.records.base import now
from portfolio.core.storage import transaction


class Draft(NamedTuple):
    """What an editor held when it was last saved. `record_id` is empty while the record is still to be made."""

    key: str
    kind: str
    record_id: str
    content: dict[str, Any]
    saved: str


class Drafts:
    """The drafts of one portfolio, one per open editor. Written through the portfolio's one writing connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def save(self, key: str, kind: str, record_id: str, content: dict[str, Any]) -> None:
        """Keep what is in an editor now. On return it is on disk."""
        with transaction(self._connection) as connection:
            connection.execute(
                "INSERT INTO draft (key, kind, record_id, content, saved) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET content = excluded.content, saved = excluded.saved",
                (key, kind, record_id, json.dumps(content, ensure_ascii=False), now().isoformat()),
            )

    def discard(self, key: str) -> None:
        """Forget a draft: its words are in a record now, or were given up."""
        with transaction(self._connection) as connection:
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))

    def all(self) -> list[Draft]:
        """All drafts that wait, the newest first."""
        rows = self._connection.execute("SELECT key, kind, record_id, content, saved FROM draft ORDER BY saved DESC")
        return [
            Draft(key, kind, record_id, json.loads(content), saved) for key, kind, record_id, content, saved in rows
        ]
