"""The passages of a reflection that may be shared, as plain rows. Needs no SQLModel."""

import sqlite3
from typing import NamedTuple


class Passage(NamedTuple):
    """One excerpt."""

    id: str
    title: str
    text: str
    day: str
    """ISO date, or empty."""
    privacy: str


def passages_of(connection: sqlite3.Connection, reflection_id: str) -> list[Passage]:
    """The excerpts of a reflection, the oldest first; not those in the bin."""
    rows = connection.execute(
        "SELECT id, title, text, coalesce(day, ''), privacy FROM excerpt"
        " WHERE reflection_id = ? AND trashed IS NULL ORDER BY created, id",
        (reflection_id,),
    )
    return [Passage._make(row) for row in rows]
