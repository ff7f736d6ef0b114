"""The bin: what lies in it, how it comes back, and how it is emptied for good."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from portfolio.core.change import Change, Edit, edited
from portfolio.core.history import scrub
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.audience import title_of
from portfolio.core.records import KINDS, Record, checked, kind_of
from portfolio.core.said import said
from portfolio.core.search import take_out

KEPT_DAYS = 30
"""After so many days in the bin an entry is offered to be deleted for good. Nothing in the bin ever goes by itself: a
clock that was set wrong, or a day that nobody noticed, must cost no one their work."""

GONE_LABEL = "Something removed for good"
"""What a line of history is called once the words it was about are gone."""

_TITLES = {
    "goal": "title", "programme": "title", "credential": "title", "position": "title", "practice": "title",
    "reflection": "title",
    "time_entry": "coalesce(nullif(title, ''), category)", "attachment": title_of("attachment"),
    "packet": "title",
}  # fmt: skip
_OWNER = {
    "step": ("goal_id",), "part": ("programme_id",), "credential_check": ("credential_id",),
    "tag": ("record_id",), "link": ("source_id", "target_id"),
}  # fmt: skip
"""What belongs to another record, goes with it, and names it in these columns."""

_POINTS_AT = {"credential": ("programme_id", "original_id", "image_id"), "issued_packet": ("packet_id",)}
"""What stays when the record named in these columns goes."""

_TOGETHER_SECONDS = 1.0
SHOWN_TITLE = 60
"""Letters of a title that a label shows."""

_AN_ID = re.compile(r"[0-9a-f]{32}")


class TrashedEntry(NamedTuple):
    """An entry in the bin: its kind, what it is called, and since when it lies there."""

    kind: str
    id: str
    title: str
    """Empty where the entry has none."""
    since: datetime


class Emptied(NamedTuple):
    """What emptying the bin did."""

    entries: int
    files: int
    """Files deleted from the disk."""
    files_left: int
    """Files that nothing names any more, but that could not be deleted: another program has them open."""


def trashed_entries(connection: sqlite3.Connection) -> list[TrashedEntry]:
    """The entries in the bin, the newest first. Steps, tags and links come and go with their entry."""
    query = " UNION ALL ".join(
        f"SELECT '{kind}' AS kind, id, {title} AS title, trashed FROM {kind} WHERE trashed IS NOT NULL"
        + (" AND purpose = 'evidence'" if kind == "attachment" else "")
        for kind, title in _TITLES.items()
    )
    rows = connection.execute(f"{query} ORDER BY trashed DESC, id")
    return [TrashedEntry(kind, record, title or "", datetime.fromisoformat(when)) for kind, record, title, when in rows]


def long_ago(today: date) -> datetime:
    """The moment before which an entry must have been thrown away to be in the bin for more than KEPT_DAYS `today`.

    The person's own calendar counts: it is the beginning of a day where they are.
    """
    return datetime.combine(today - timedelta(days=KEPT_DAYS), time.min).astimezone()


def put_back(portfolio: Portfolio, label: str, entries: Iterable[TrashedEntry]) -> Change:
    """The change that takes these entries out of the bin, with what was thrown away together with each.

    An entry that is no longer in the bin is passed over.
    """
    edits: dict[str, Edit] = {}
    for entry in entries:
        record = portfolio.get(KINDS[entry.kind], entry.id)
        if record is None or record.trashed is None:
            continue
        for one in (record, *_thrown_with(portfolio, record)):
            edits.setdefault(one.id, edited(label, one, trashed=None).edits[0])
    return Change(label, tuple(edits.values()))


def empty(portfolio: Portfolio, before: datetime | None = None) -> Emptied:
    """Delete for good what lies in the bin (with `before`: only what was thrown away before that moment).

    Only for when a person has just said that they want this. Rows, their steps, checks, tags, links and drafts, their
    words in history and search go in one transaction, which is announced as a change but leaves no line in the history:
    it cannot be undone. Then files go that no row and no history names; those that cannot are counted. Raises
    PortfolioError when it could not be written; then nothing has changed.
    """
    doomed = _doomed(portfolio, before)
    if not doomed:
        return Emptied(0, 0, 0)
    ids = json.dumps([record.id for record in doomed])
    connection = portfolio.connection
    digests = _digests(connection, ids)
    change = Change(said("Empty the bin"), (*(Edit(record, None) for record in doomed), *_let_go(portfolio, ids)))
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only unlisted
    try:
        portfolio.apply(change, lambda opened: _forget(opened, ids))
    finally:
        connection.execute("PRAGMA secure_delete = OFF")
    entries = sum(kind_of(one) in _TITLES and getattr(one, "purpose", "evidence") == "evidence" for one in doomed)
    files = digests - _still_named(connection)
    left = portfolio.attachments.remove(files)
    return Emptied(entries, len(files) - len(left), len(left))


def _thrown_with(portfolio: Portfolio, record: Record) -> list[Record]:
    """What belongs to this record and went into the bin in the same moment; what went before stays there."""
    when = record.trashed
    assert when is not None
    found = (
        one
        for kind, columns in _OWNER.items()
        for column in columns
        for one in portfolio.find(KINDS[kind], **{column: record.id})
    )
    return [one for one in found if one.trashed and abs((one.trashed - when).total_seconds()) <= _TOGETHER_SECONDS]


def _doomed(portfolio: Portfolio, before: datetime | None) -> list[Record]:
    """What goes: the records in the bin, what belongs to them, and a credential's own files."""
    connection = portfolio.connection
    limit = (before or datetime.max.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="microseconds")
    ids: dict[str, str] = {}
    for kind in KINDS:
        rows = connection.execute(f"SELECT id FROM {kind} WHERE trashed IS NOT NULL AND trashed < ?", (limit,))
        ids.update((row[0], kind) for row in rows)
    ids.update((one, "attachment") for one in _own_files(connection, json.dumps(list(ids))))
    for one in _needed_files(connection, json.dumps(list(ids))):
        ids.pop(one, None)  # a credential that stays still shows it
    chosen = json.dumps(list(ids))
    for kind, columns in _OWNER.items():
        for column in columns:
            rows = connection.execute(
                f"SELECT id FROM {kind} WHERE {column} IN (SELECT value FROM json_each(?))", (chosen,)
            )
            ids.update((row[0], kind) for row in rows)
    by_kind: dict[str, list[str]] = {}
    for one, kind in ids.items():
        by_kind.setdefault(kind, []).append(one)
    return [record for kind, some in by_kind.items() for record in portfolio.find(KINDS[kind], id=some)]


def _let_go(portfolio: Portfolio, ids: str) -> list[Edit]:
    """Edits that make records which stay point at nothing where they pointed at one of these ids.

    Not `with_fields`: a row keeps its moment of change, for nobody changed it.
    """
    gone = set(json.loads(ids))
    edits = []
    for kind, columns in _POINTS_AT.items():
        where = " OR ".join(f"{column} IN (SELECT value FROM json_each(:ids))" for column in columns)
        rows = portfolio.connection.execute(f"SELECT id FROM {kind} WHERE {where}", {"ids": ids}).fetchall()
        for (one,) in rows:
            record = None if one in gone else portfolio.get(KINDS[kind], one)
            if record is not None:
                values = record.model_dump()
                values |= {column: None for column in columns if values[column] in gone}
                edits.append(Edit(record, checked(type(record), values)))
    return edits


def _own_files(connection: sqlite3.Connection, ids: str) -> list[str]:
    """Originals and pictures of the credentials among these ids: the person never saw them as entries."""
    rows = connection.execute(
        "SELECT a.id FROM attachment AS a JOIN credential AS c ON a.id IN (c.original_id, c.image_id)"
        " WHERE a.purpose <> 'evidence' AND c.id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    return [row[0] for row in rows]


def _needed_files(connection: sqlite3.Connection, ids: str) -> list[str]:
    rows = connection.execute(
        "SELECT a.id FROM attachment AS a JOIN credential AS c ON a.id IN (c.original_id, c.image_id)"
        " WHERE c.id NOT IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    return [row[0] for row in rows]


def _forget(connection: sqlite3.Connection, ids: str) -> None:
    """Take the words of these records, and of what ever belonged to them, out of history, drafts and search."""
    theirs = {row[0] for row in connection.execute("SELECT value FROM json_each(?)", (ids,))}
    for kind, columns in _OWNER.items():
        for column in columns:
            theirs.update(row[0] for row in connection.execute(*_mentions(kind, column, ids)))
    everything = json.dumps(sorted(theirs))
    direct = {
        row[0]
        for row in connection.execute(
            "SELECT change_id FROM edit WHERE record_id IN (SELECT value FROM json_each(?))", (everything,)
        )
    }
    affected = set(direct)
    for kind, columns in _POINTS_AT.items():
        for column in columns:
            query, values = _mentions(kind, column, ids, wanted="change_id")
            affected.update(row[0] for row in connection.execute(query, values))
    _close_the_way_back(connection, affected)
    _take_titles_out(connection, theirs)
    scrub(connection, theirs)
    connection.executemany("UPDATE change SET label = ? WHERE id = ?", [(GONE_LABEL, one) for one in direct])
    connection.execute(
        "DELETE FROM draft WHERE record_id IN (SELECT value FROM json_each(:ids))"
        " OR substr(key, instr(key, ':') + 1) IN (SELECT value FROM json_each(:ids))",  # begun before it had a record
        {"ids": everything},
    )
    take_out(connection, json.loads(ids))
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")  # else the words stay in its old segments


def _close_the_way_back(connection: sqlite3.Connection, affected: set[str]) -> None:
    """Mark these changes as no longer to be undone, and every older one that is about the same records.

    An older change undone across a gap would find its records as it never left them: changed since, or still named by
    what came after. Changes about other records stay undoable.
    """
    blocked: set[str] = set()
    rows = connection.execute(
        "SELECT c.id, group_concat(e.record_id || coalesce(e.before, '') || coalesce(e.after, ''), ' ')"
        " FROM change AS c JOIN edit AS e ON e.change_id = c.id WHERE c.state <> 'dropped'"
        " GROUP BY c.id ORDER BY max(c.seq) DESC"
    )
    closed = set(affected)
    for change_id, text in rows:
        ids = set(_AN_ID.findall(text))
        if change_id in affected or ids & blocked:
            closed.add(change_id)
            blocked |= ids
    connection.executemany("UPDATE change SET state = 'dropped' WHERE id = ?", [(one,) for one in closed])


def _take_titles_out(connection: sqlite3.Connection, ids: set[str]) -> None:
    """Labels of other changes may name what is gone: “Reflect on “…””."""
    titles: set[str] = set()
    rows = connection.execute(
        "SELECT before, after FROM edit WHERE record_id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    for values in {values for row in rows for values in row if values}:
        named = json.loads(values)
        titles.update(str(named.get(name) or "")[:SHOWN_TITLE] for name in ("title", "name"))
    names_one = _naming(titles)
    found = [(GONE_LABEL, one) for one, label in connection.execute("SELECT id, label FROM change") if names_one(label)]
    connection.executemany("UPDATE change SET label = ? WHERE id = ?", found)


def _naming(titles: Iterable[str]) -> Callable[[str], bool]:
    """Tells of a label whether one of these titles stands in it: thousands of either, so they are found by how they
    begin, and not tried one by one. Titles of one or two letters are passed over: they stand in every other word."""
    begin = 3
    lengths: dict[str, set[int]] = {}
    known = {title for title in titles if len(title) >= begin}
    for title in known:
        lengths.setdefault(title[:begin], set()).add(len(title))

    def names_one(label: str) -> bool:
        return any(
            label[at : at + length] in known
            for at in range(len(label) - begin + 1)
            for length in lengths.get(label[at : at + begin], ())
        )

    return names_one


def _mentions(kind: str, column: str, ids: str, wanted: str = "record_id") -> tuple[str, tuple[str, str, str]]:
    """The query for edits of a kind that name one of these ids in a column, before or after."""
    return (
        f"SELECT DISTINCT {wanted} FROM edit WHERE kind = ?"
        f" AND (json_extract(before, '$.{column}') IN (SELECT value FROM json_each(?))"
        f" OR json_extract(after, '$.{column}') IN (SELECT value FROM json_each(?)))",
        (kind, ids, ids),
    )


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
