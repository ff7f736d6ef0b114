"""The entries of the timeline, as slim rows. Needs no SQLModel, so the window's first rows come at once."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from portfolio.core.queries.audience import visible
from portfolio.core.queries.compiled import LOOSE_FILES, TIMELINE, TIMELINE_PLACES, TIMELINE_SOME
from portfolio.core.queries.versions import older_ids


class TimelineRow(NamedTuple):
    """One entry. Kinds: credential programme position practice reflection goal time_entry attachment."""

    planned: int
    """1 for a goal under way, which stands above today."""
    day: str
    """ISO date, or empty when the entry has none yet."""
    id: str
    kind: str
    title: str
    detail: str
    """Issuer, provider, a role's place, the beginning of the text, a goal's source, a file's name."""
    minutes: int
    done: int
    total: int
    """Steps or modules ticked, of how many. Of a role held the window keeps in `done` which move it was."""
    state: str
    """Goal state, credential status, kind of practice, `own_time` or `employer_time`, media type,
    the ISO date of a role's last day (empty while it goes on)."""
    toward: int
    """1 when it counts toward a goal."""
    image: str
    """SHA-256 of its picture, or empty."""
    privacy: str
    """Who may see it; empty while only the entry's place is known, see `timeline_places`."""
    tags: str
    """The skills on it, joined by \\x1f, or empty."""

    @property
    def is_read(self) -> bool:
        """Whether what the entry says is known, and not only where it stands."""
        return bool(self.privacy)


_UNREAD = ("", "", 0, 0, 0, "", 0, "", "", "")


def timeline(
    connection: sqlite3.Connection, audience: str = "owner", ids: Iterable[str] | None = None
) -> list[TimelineRow]:
    """All entries, newest first with goals under way on top; or, unsorted, just those of these ids that are there."""
    privacy = json.dumps(visible(audience))
    if ids is None:
        return in_order(map(TimelineRow._make, connection.execute(TIMELINE, {"privacy": privacy})))
    found = connection.execute(TIMELINE_SOME, {"privacy": privacy, "ids": json.dumps(list(ids))})
    return list(map(TimelineRow._make, found))


def timeline_places(connection: sqlite3.Connection, audience: str = "owner") -> list[TimelineRow]:
    """All entries in order, with their place, id and kind and nothing else: a quarter of the work of `timeline`."""
    return as_places(connection.execute(TIMELINE_PLACES, {"privacy": json.dumps(visible(audience))}))


def as_places(found: Iterable[Sequence[object]]) -> list[TimelineRow]:
    """Rows that know no more than planned, day, id and kind."""
    return [TimelineRow._make((*place, *_UNREAD)) for place in found]


def in_order(rows: Iterable[TimelineRow]) -> list[TimelineRow]:
    """Newest first with goals under way on top: by planned, day and id, which come first; ids differ, so never by more.

    What is in order already, as SQLite gave it, costs a tenth of sorting.
    """
    return sorted(rows, reverse=True)


def entries_toward(connection: sqlite3.Connection, goal_id: str) -> frozenset[str]:
    """Ids of the entries that count toward a goal or programme."""
    return frozenset(
        row[0]
        for row in connection.execute("SELECT source_id FROM link WHERE target_id = ? AND role = 'toward'", (goal_id,))
    )


def loose_files(connection: sqlite3.Connection) -> int:
    """How many pieces of evidence stand on the timeline by themselves, because no entry holds them."""
    count: int = connection.execute(LOOSE_FILES, {"privacy": json.dumps(visible("owner"))}).fetchone()[0]
    return count


def tied_to(connection: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Entries whose row depends on whether these are in the bin: their evidence, what counts toward them, and the
    earlier versions that stand behind them."""
    ids = list(ids)
    rows = connection.execute(
        "SELECT source_id FROM link WHERE role <> 'about' AND target_id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return {*(row[0] for row in rows), *older_ids(connection, ids)}
