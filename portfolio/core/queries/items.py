"""Steps of a goal and modules of a programme: each with its state, and how many are done of those that count."""

import sqlite3
from typing import NamedTuple

from portfolio.core.queries.stacking import to_do

_ITEMS_OF = {
    "goal": ("step", "goal_id", "0, '', '', 0, '', ''"),
    "programme": (
        "part",
        "programme_id",
        "coalesce(minutes, 0), kind, coalesce(started, ''), left_out, result, coalesce(begins, '')",
    ),
}  # fmt: skip


class Item(NamedTuple):
    """A step of a goal or a module of a programme; `due`, `done`, `started` and `begins` are ISO dates or empty."""

    id: str
    title: str
    due: str
    done: str
    minutes: int
    kind: str = ""
    """module, project or exam; empty for a step."""
    started: str = ""
    left_out: int = 0
    """1 for a module that is not to be done."""
    result: str = ""
    begins: str = ""
    """When it is meant to begin."""

    @property
    def counts(self) -> bool:
        """Whether it is one of those that are to be done, or was done."""
        return not self.left_out or bool(self.done)


def counted(kind: str) -> tuple[str, str]:
    """How many items of the entry `r` are done and how many there are, as SQL; nothing where its kind has none."""
    if kind not in _ITEMS_OF:
        return "0", "0"
    table, column, _ = _ITEMS_OF[kind]
    count = f"(SELECT count(*) FROM {table} AS i WHERE i.{column} = r.id AND i.trashed IS NULL"
    left = f" AND {to_do('i')}" if table == "part" else ""
    return f"{count} AND i.done IS NOT NULL)", f"{count}{left})"


def items_of(connection: sqlite3.Connection, kind: str, record_id: str) -> list[Item]:
    """The items of an entry in their order."""
    if kind not in _ITEMS_OF:
        return []
    table, column, more = _ITEMS_OF[kind]
    rows = connection.execute(
        f"SELECT id, title, coalesce(due, ''), coalesce(done, ''), {more} FROM {table}"
        f" WHERE {column} = ? AND trashed IS NULL ORDER BY position, created, id",
        (record_id,),
    )
    return [Item(*row) for row in rows]
