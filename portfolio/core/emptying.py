"""Emptying the bin: what goes for good is found by reading alone, elsewhere if need be, and then written at once."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from portfolio.core.bin import BELONGS_TO, ENTRY_KINDS
from portfolio.core.by_connection import records_of
from portfolio.core.change import Change, Edit
from portfolio.core.history import scrub
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KINDS, Record, RoleNeed, Skill, checked, kind_of
from portfolio.core.remembered import POINTS_AT, Told, changes_naming
from portfolio.core.said import said
from portfolio.core.search import take_out

GONE_LABEL = "Something removed for good"
"""What a line of history is called once the words it was about are gone."""

_AT_ONCE = 1000
"""Rows between two questions whether to go on."""

Step = Callable[[int, int], bool]
"""Told how much is done, of how much; answers whether to go on."""


class Emptied(NamedTuple):
    """What emptying the bin did."""

    entries: int
    files: int
    """Files deleted from the disk."""
    files_left: int
    """Files that nothing names any more, but that could not be deleted: another program has them open."""


class Doomed(NamedTuple):
    """All that goes with what lies in the bin, and all that names it."""

    records: list[Record]
    let_go: list[Edit]
    """Records that stay, and point at nothing now where they pointed at one that goes."""
    ids: str
    """Of the records, as JSON."""
    theirs: set[str]
    """Of the records, and of what ever belonged to them."""
    about_them: set[str]
    """Changes that are about one of them."""
    closed: set[str]
    """Changes that cannot be undone any more."""
    naming: set[str]
    """Changes whose label names one of them."""
    files: set[str]
    """SHA-256 of the files that they name or ever named."""


def empty(portfolio: Portfolio, before: datetime | None = None) -> Emptied:
    """Delete for good what lies in the bin (with `before`: only what was thrown away before that moment).

    Only for when a person has just said that they want this. See `carry_out`.
    """
    doomed = find_doomed(portfolio.connection, before)
    assert doomed is not None
    return carry_out(portfolio, doomed)


def find_doomed(
    connection: sqlite3.Connection, before: datetime | None = None, step: Step | None = None
) -> Doomed | None:
    """Find what emptying the bin deletes, by reading alone. None where `step` said not to go on."""
    go_on = step or (lambda _done, _total: True)
    by_kind = _by_kind(connection, before)
    count, lines = sum(map(len, by_kind.values())), connection.execute("SELECT count(*) FROM edit").fetchone()[0]
    records: list[Record] = []
    for record in records_of(connection, by_kind):
        records.append(record)
        if len(records) % _AT_ONCE == 0 and not go_on(len(records), count + lines):
            return None
    gone = {record.id for record in records}
    ids = json.dumps(list(gone))
    told = Told(gone)
    for done, line in enumerate(connection.execute("SELECT change_id, kind, record_id, before, after FROM edit")):
        told.read(*line)
        if done % _AT_ONCE == 0 and not go_on(count + done, count + lines):
            return None
    about_them, closed = told.about_them(), told.closed(connection)
    naming = changes_naming(connection, told.theirs)
    if not go_on(count + lines, count + lines):
        return None
    return Doomed(
        records, _let_go(connection, gone, ids), ids, told.theirs, about_them, closed, naming, _digests(connection, ids)
    )


def carry_out(portfolio: Portfolio, doomed: Doomed) -> Emptied:
    """Delete for good what was found, of which nothing may have changed since.

    Rows, their steps, checks, tags, links and drafts, their words in history and search go in one transaction, which is
    announced as a change but leaves no line in the history: it cannot be undone. Then files go that no row and no
    history names; those that cannot are counted. Raises PortfolioError when it could not be written; then nothing has
    changed.
    """
    if not doomed.records:
        return Emptied(0, 0, 0)
    connection = portfolio.connection
    change = Change(said("Empty the bin"), (*(Edit(record, None) for record in doomed.records), *doomed.let_go))
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only unlisted
    try:
        portfolio.apply(change, lambda opened: _forget(opened, doomed))
    finally:
        connection.execute("PRAGMA secure_delete = OFF")
    entries = sum(
        kind_of(one) in ENTRY_KINDS and getattr(one, "purpose", "evidence") == "evidence" for one in doomed.records
    )
    files = doomed.files - _still_named(connection)
    left = portfolio.attachments.remove(files)
    return Emptied(entries, len(files) - len(left), len(left))


# ---- what goes


def _by_kind(connection: sqlite3.Connection, before: datetime | None) -> dict[str, list[str]]:
    """Ids of what goes: the records in the bin, what belongs to them, and their own files."""
    limit = (before or datetime.max.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="microseconds")
    ids: dict[str, str] = {}
    for kind in KINDS:
        rows = connection.execute(f"SELECT id FROM {kind} WHERE trashed IS NOT NULL AND trashed < ?", (limit,))
        ids.update((row[0], kind) for row in rows)
    ids.update((one, "attachment") for one in _own_files(connection, json.dumps(list(ids))))
    for one in _needed_files(connection, json.dumps(list(ids))):
        ids.pop(one, None)  # a record that stays still shows it
    last = ids
    while last:  # what belongs to a record may have what belongs to it: answers, and the ratings read from them
        last = {one: kind for one, kind in _belonging(connection, json.dumps(list(last))) if one not in ids}
        ids |= last
    by_kind: dict[str, list[str]] = {}
    for one, kind in ids.items():
        by_kind.setdefault(kind, []).append(one)
    return by_kind


def _belonging(connection: sqlite3.Connection, ids: str) -> Iterator[tuple[str, str]]:
    """What belongs to these records: ids and kinds."""
    for kind, columns in BELONGS_TO.items():
        for column in columns:
            rows = connection.execute(
                f"SELECT id FROM {kind} WHERE {column} IN (SELECT value FROM json_each(?))", (ids,)
            )
            yield from ((row[0], kind) for row in rows)


def _let_go(connection: sqlite3.Connection, gone: set[str], ids: str) -> list[Edit]:
    """Edits that make records which stay point at nothing where they pointed at one of these ids.

    Not `with_fields`: a row keeps its moment of change, for nobody changed it.
    """
    edits = []
    for kind, columns in POINTS_AT.items():
        where = " OR ".join(f"{column} IN (SELECT value FROM json_each(:ids))" for column in columns)
        rows = connection.execute(f"SELECT id FROM {kind} WHERE {where}", {"ids": ids}).fetchall()
        for record in records_of(connection, {kind: [one for (one,) in rows if one not in gone]}):
            values = record.model_dump()
            values |= _left_with(connection, record, gone)
            values |= {column: None for column in columns if values[column] in gone}
            edits.append(Edit(record, checked(type(record), values)))
    return edits


def _left_with(connection: sqlite3.Connection, record: Record, gone: set[str]) -> dict[str, object]:
    """What a record that stays keeps of one that goes: a skill the scale of the standard that it was, else its ratings
    would be of no level; and the need that was called by a private skill is told to nobody else."""
    if isinstance(record, Skill) and record.standard_id in gone and not record.levels:
        row = connection.execute(_SCALE, (record.standard_id,)).fetchone()
        return {"levels": json.loads(row[0])} if row is not None else {}
    if isinstance(record, RoleNeed) and record.skill_id in gone:
        row = connection.execute("SELECT privacy FROM skill WHERE id = ?", (record.skill_id,)).fetchone()
        return {"privacy": "private"} if row == ("private",) else {}
    return {}


_SCALE = "SELECT f.levels FROM standard AS s JOIN framework AS f ON f.id = s.framework_id WHERE s.id = ?"

_SHOWS = (
    "SELECT original_id AS file, id FROM credential UNION ALL SELECT image_id, id FROM credential"
    " UNION ALL SELECT original_id, id FROM saved_page UNION ALL SELECT image_id, id FROM award"
    " UNION ALL SELECT signed_id, id FROM conversation UNION ALL SELECT photo_id, id FROM person"
)
"""The files that records have besides evidence, and whose each is."""


def _own_files(connection: sqlite3.Connection, ids: str) -> list[str]:
    """Originals and pictures of what is among these ids: the person never saw them as entries."""
    rows = connection.execute(
        f"SELECT a.id FROM ({_SHOWS}) AS s JOIN attachment AS a ON a.id = s.file"
        " WHERE a.purpose <> 'evidence' AND s.id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    return [row[0] for row in rows]


def _needed_files(connection: sqlite3.Connection, ids: str) -> list[str]:
    """What is shown by a record that stays."""
    rows = connection.execute(
        f"SELECT file FROM ({_SHOWS}) WHERE file IS NOT NULL AND id NOT IN (SELECT value FROM json_each(?))", (ids,)
    )
    return [row[0] for row in rows]


def _digests(connection: sqlite3.Connection, ids: str) -> set[str]:
    """The files that these records name or ever named."""
    rows = connection.execute(
        "SELECT sha256 FROM attachment WHERE id IN (SELECT value FROM json_each(:ids))"
        " UNION SELECT json_extract(coalesce(after, before), '$.sha256') FROM edit"
        " WHERE kind = 'attachment' AND record_id IN (SELECT value FROM json_each(:ids))",
        {"ids": ids},
    )
    return {row[0] for row in rows if row[0]}


def _still_named(connection: sqlite3.Connection) -> set[str]:
    """All files that a row or the history names: what undo may bring back needs its file."""
    rows = connection.execute(
        "SELECT sha256 FROM attachment"
        " UNION SELECT json_extract(before, '$.sha256') FROM edit WHERE kind = 'attachment'"
        " UNION SELECT json_extract(after, '$.sha256') FROM edit WHERE kind = 'attachment'"
    )
    return {row[0] for row in rows if row[0]}


# ---- forgetting


def _forget(connection: sqlite3.Connection, doomed: Doomed) -> None:
    """Take the words of these records, and of what ever belonged to them, out of history, drafts and search."""
    connection.executemany("UPDATE change SET state = 'dropped' WHERE id = ?", [(one,) for one in doomed.closed])
    scrub(connection, doomed.theirs)
    labels = [(GONE_LABEL, one) for one in doomed.about_them | doomed.naming]
    connection.executemany("UPDATE change SET label = ? WHERE id = ?", labels)
    connection.execute(
        "DELETE FROM draft WHERE record_id IN (SELECT value FROM json_each(:ids))"
        " OR substr(key, instr(key, ':') + 1) IN (SELECT value FROM json_each(:ids))",  # begun before it had a record
        {"ids": json.dumps(list(doomed.theirs))},
    )
    take_out(connection, [record.id for record in doomed.records])
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")  # else the words stay in its old segments
