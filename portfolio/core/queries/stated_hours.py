"""Hours that a certificate states and that are not among one's own hours yet: they count for no licence until they are.

Plain rows for the owner, without the bin. Needs no SQLModel.
"""

import json
import sqlite3
from datetime import date
from typing import NamedTuple

from portfolio.core.queries.stacking import hours_in
from portfolio.core.queries.versions import stands

MOST_MINUTES = 60_000
"""What one entry can hold. A degree of years is no evening that was forgotten."""
_NEAR_DAYS = 183
# Asked of each certificate by itself, and ended by the first entry that is found: some have hundreds.
_VERSIONS = """WITH RECURSIVE version(id, file) AS (
    SELECT c.id, c.original_id
    UNION SELECT o.id, o.original_id FROM version JOIN credential AS o ON o.replaced_by_id = version.id)"""
_IS_TIME = "t.trashed IS NULL AND (t.minutes > 0 OR t.units_hundredths > 0)"
_STATED = f"""
SELECT c.id, c.title, c.issuer, c.earned, c.minutes, c.privacy, coalesce(c.programme_id, '')
FROM credential AS c
WHERE c.minutes BETWEEN 1 AND {MOST_MINUTES} AND c.earned BETWEEN :start AND :end AND c.trashed IS NULL
AND c.kind <> 'licence' AND {stands("c")}
AND NOT EXISTS ({_VERSIONS}
    SELECT 1 FROM version CROSS JOIN link AS l ON l.target_id = version.id CROSS JOIN time_entry AS t
    ON t.id = l.source_id WHERE l.role = 'toward' AND l.trashed IS NULL AND {_IS_TIME})
AND NOT EXISTS ({_VERSIONS}
    SELECT 1 FROM version CROSS JOIN link AS l ON l.source_id IN (version.id, version.file) CROSS JOIN time_entry AS t
    ON t.id = l.target_id WHERE l.role = 'evidence' AND l.trashed IS NULL AND {_IS_TIME})
AND NOT EXISTS ({_VERSIONS}
    SELECT 1 FROM licence AS l JOIN version ON version.id = l.credential_id
    OR version.id IN (SELECT value FROM json_each(l.excluded)) WHERE l.trashed IS NULL)
ORDER BY c.earned, c.title, c.id
"""
_TITLED = """
SELECT lower(trim(title)), day FROM time_entry
WHERE trashed IS NULL AND (minutes > 0 OR units_hundredths > 0)
AND lower(trim(title)) IN (SELECT lower(trim(value)) FROM json_each(?))
"""


class Stated(NamedTuple):
    """A certificate of whose hours none are logged."""

    id: str
    title: str
    issuer: str
    day: str
    """ISO day on which it was earned."""
    minutes: int
    privacy: str


def stated_hours(connection: sqlite3.Connection, start: str, end: str) -> list[Stated]:
    """The certificates earned on these ISO days (both included) that state hours which no entry stands for, the oldest
    first.

    An entry stands for them that is for the certificate, or shown by it or its file; or for the programme that ended in
    it, or what counts toward that; or that has its title and was within half a year of it. Nor are those told that were
    left out of a licence, or are the licence itself.
    """
    rows = connection.execute(_STATED, {"start": start, "end": end}).fetchall()
    found = [Stated._make(row[:6]) for row in rows if not (row[6] and hours_in(connection, row[6]))]
    near = _titled(connection, found)
    return [one for one in found if not _has_its_title(one, near)]


def left_out(connection: sqlite3.Connection) -> frozenset[str]:
    """Ids of the certificates whose hours were left out of a licence."""
    rows = connection.execute(
        "SELECT c.id FROM licence AS l JOIN json_each(l.excluded) AS one JOIN credential AS c ON c.id = one.value"
        " WHERE l.trashed IS NULL AND c.trashed IS NULL"
    )
    return frozenset(row[0] for row in rows)


def _titled(connection: sqlite3.Connection, found: list[Stated]) -> list[tuple[str, str]]:
    """Title, folded, and day of the entries that are called as one of these."""
    if not found:
        return []
    rows = connection.execute(_TITLED, (json.dumps([one.title for one in found]),))
    return [(title.casefold(), day) for title, day in rows]


def _has_its_title(one: Stated, near: list[tuple[str, str]]) -> bool:
    earned, title = date.fromisoformat(one.day), one.title.strip().casefold()
    return any(title == called and abs((date.fromisoformat(day) - earned).days) <= _NEAR_DAYS for called, day in near)
