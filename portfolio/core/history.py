"""Undo and redo, kept in the portfolio itself: they survive a restart, and every record has its past."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple

from portfolio.core import migrations
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.records import KINDS
from portfolio.core.records.base import Record, checked, kind_of, new_id, now

Journal = Callable[[sqlite3.Connection], None]


class Past(NamedTuple):
    """One line of history: what was done, when, on which device."""

    id: str
    at: str
    label: str
    device: str
    state: str


def written(change: Change, device: str) -> Journal:
    """What a new change leaves in the history, inside the change's own transaction."""

    def journal(connection: sqlite3.Connection) -> None:
        change_id = new_id()
        connection.execute("UPDATE change SET state = 'dropped' WHERE state = 'undone'")
        connection.execute(
            "INSERT INTO change (id, device, at, label, schema_version, state) VALUES (?, ?, ?, ?, ?, 'done')",
            (change_id, device, now().isoformat(), change.label, migrations.latest()),
        )
        connection.executemany(
            "INSERT INTO edit (change_id, position, kind, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (change_id, at, kind_of(edit.record), edit.record.id, _plain(edit.before), _plain(edit.after))
                for at, edit in enumerate(change.edits)
            ],
        )

    return journal


class History:
    """Undo and redo of one portfolio. `write` applies a change together with a line of history."""

    def __init__(self, connection: sqlite3.Connection, write: Callable[[Change, Journal], None]) -> None:
        self._connection = connection
        self._write = write

    @property
    def undo_label(self) -> str:
        """What undo would take back, or empty."""
        row = self._next("done", "DESC")
        return row[1] if row else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again, or empty."""
        row = self._next("undone", "ASC")
        return row[1] if row else ""

    def undo(self) -> Change | None:
        """Take back the last change. Returns what was written, or None when there is nothing to take back."""
        return self._step("done", "DESC", "undone")

    def redo(self) -> Change | None:
        """Do the last undone change again. Returns what was written, or None."""
        return self._step("undone", "ASC", "done")

    def begin_here(self) -> None:
        """What was done until now is how this portfolio began, and is not taken back step by step."""
        self._connection.execute("UPDATE change SET state = 'dropped' WHERE state IN ('done', 'undone')")

    def past(self, record_id: str) -> list[Past]:
        """Everything that happened to one record, newest first."""
        rows = self._connection.execute(
            "SELECT c.id, c.at, c.label, c.device, c.state FROM change AS c JOIN edit AS e ON e.change_id = c.id"
            " WHERE e.record_id = ? ORDER BY c.seq DESC",
            (record_id,),
        )
        return [Past(*row) for row in rows]

    def _next(self, state: str, order: str) -> tuple[str, str] | None:
        row: tuple[str, str, int] | None = self._connection.execute(
            f"SELECT id, label, schema_version FROM change WHERE state = ? ORDER BY seq {order} LIMIT 1", (state,)
        ).fetchone()
        # A migration is a barrier: what lies before it can be read, not undone.
        return None if row is None or row[2] != migrations.latest() else (row[0], row[1])

    def _step(self, state: str, order: str, becomes: str) -> Change | None:
        row = self._next(state, order)
        if row is None:
            return None
        change_id, label = row
        forward = Change(label, self._edits(change_id))
        change = forward.inverse() if becomes == "undone" else forward

        def journal(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE change SET state = ? WHERE id = ?", (becomes, change_id))

        self._write(change, journal)
        return change

    def _edits(self, change_id: str) -> tuple[Edit, ...]:
        rows = self._connection.execute(
            "SELECT kind, before, after FROM edit WHERE change_id = ? ORDER BY position", (change_id,)
        )
        edits = tuple(Edit(revived(kind, before), revived(kind, after)) for kind, before, after in rows)
        if any(edit.before is None and edit.after is None for edit in edits):
            raise PortfolioError(
                "This cannot be undone, because the bin has been emptied since.", "Everything else is as it was."
            )
        return edits


def scrub(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Take the words of these records out of the history: emptying the bin means gone."""
    connection.execute(
        "UPDATE edit SET before = NULL, after = NULL WHERE record_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )


def revived(kind: str, values: str | None) -> Record | None:
    """A record from its plain values in the history. A column that we do not know is an error, never dropped."""
    return None if values is None else checked(KINDS[kind], json.loads(values))


def _plain(record: Record | None) -> str | None:
    return None if record is None else record.model_dump_json()
