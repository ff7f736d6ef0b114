"""Text being typed, safe on disk within two seconds and outside the history until it is done."""

import json
import sqlite3
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.records import KINDS
from portfolio.core.records.base import now
from portfolio.core.storage import told, transaction


class Draft(NamedTuple):
    """What an editor held when it was last saved. `record_id` is empty while the record is still to be made."""

    key: str
    kind: str
    record_id: str
    content: dict[str, Any]
    saved: str
    """ISO moment, UTC."""
    before: dict[str, Any]
    """What the record said, where the content says something else: so it is noticed when that was changed since."""


class Standing(Enum):
    """What can be done with a draft. Whatever it is, nothing but a person or the end of its editor deletes it."""

    WAITS = "it can be gone on with"
    AWAY = "its record lies in the bin or was undone: it is kept until that comes back, or the bin is emptied"
    DONE = "its words are in the record that was made of them; the program ended between the two"
    OTHER = "it is no record's: its own place goes on with it"


class Drafts:
    """The drafts of one portfolio, one per open editor. Written through the portfolio's one writing connection.

    All raise PortfolioError when the disk does not let them.
    """

    def __init__(self, connection: sqlite3.Connection, database: Path) -> None:
        self._connection = connection
        self._database = database

    def save(
        self, key: str, kind: str, record_id: str, content: Mapping[str, Any], before: Mapping[str, Any] | None = None
    ) -> None:
        """Keep what is in an editor now. On return it is on disk."""
        # In ASCII: the name of a file may hold halves of characters, which SQLite does not take.
        text = json.dumps({"content": dict(content), "before": dict(before or {})})
        with told(self._database), transaction(self._connection) as connection:
            connection.execute(
                "INSERT INTO draft (key, kind, record_id, content, saved) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, record_id = excluded.record_id,"
                " content = excluded.content, saved = excluded.saved",
                (key, kind, record_id, text, now().isoformat()),
            )

    def discard(self, key: str) -> None:
        """Forget a draft: its words are in a record now, or were given up."""
        with told(self._database), transaction(self._connection) as connection:
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))

    def all(self) -> list[Draft]:
        """All drafts that are kept, the newest first."""
        with told(self._database):
            rows = self._connection.execute(
                "SELECT key, kind, record_id, content, saved FROM draft ORDER BY saved DESC"
            ).fetchall()
        return [_draft(*row) for row in rows]

    def standing(self, draft: Draft) -> Standing:
        """How it stands with the record that this draft is about."""
        kind, _, record_id = draft.key.partition(":")
        if kind not in KINDS:
            return Standing.OTHER
        with told(self._database):
            row = self._connection.execute(f"SELECT trashed FROM {kind} WHERE id = ?", (record_id,)).fetchone()
        if row is None:
            return Standing.AWAY if draft.record_id and self.may_return(record_id) else Standing.WAITS
        if not draft.record_id:
            return Standing.DONE
        return Standing.WAITS if row[0] is None else Standing.AWAY

    def may_return(self, record_id: str) -> bool:
        """Whether undo or redo can still bring back a record that is not there: its draft must wait for it."""
        with told(self._database):
            row = self._connection.execute(
                "SELECT 1 FROM edit JOIN change ON change.id = edit.change_id"
                " WHERE edit.record_id = ? AND change.state <> 'dropped' LIMIT 1",
                (record_id,),
            ).fetchone()
        return row is not None


def _draft(key: str, kind: str, record_id: str, text: str, saved: str) -> Draft:
    kept = json.loads(text)
    if kept.keys() != {"content", "before"}:  # from before drafts knew what the record had said
        kept = {"content": kept, "before": {}}
    return Draft(key, kind, record_id, kept["content"], saved, kept["before"])
