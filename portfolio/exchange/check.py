"""Looks through a whole portfolio for damage: the database, every file's content, links, search and history."""

import hashlib
import json
import sqlite3
from pathlib import Path

from portfolio.core.attachments import AttachmentStore
from portfolio.core.durable import leftovers
from portfolio.core.migrations import latest
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.queries.audience import title_of
from portfolio.core.records import KINDS, Record
from portfolio.exchange.manifest import MAX_MEMBERS
from portfolio.exchange.problem import Problem, counted

CHUNK = 1024 * 1024
SHOWN = 20  # of one kind of problem; the rest are counted
RESTORE = "Restore it from a backup."


def check_portfolio(
    connection: sqlite3.Connection, attachments_dir: Path, *, progress: Progress = silent, cancelled: Cancelled = never
) -> list[Problem]:
    """All problems found, the worst first; an empty list means that everything was read and is well.

    `connection` is a read-only one. Reads every file whole: minutes on a large portfolio. Raises Stopped.
    """
    progress(0, 1, "")
    problems = _database(connection)
    try:
        problems += [*_links(connection), *_search(connection), *_history(connection)]
        problems += _files(connection, attachments_dir, progress, cancelled)
    except sqlite3.DatabaseError as error:
        problems.append(Problem(f"The database cannot be read to its end ({error}).", RESTORE, "damage"))
    order = ("damage", "warning", "note")
    return sorted(problems, key=lambda problem: order.index(problem.severity))


def _database(connection: sqlite3.Connection) -> list[Problem]:
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({SHOWN})")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        found, broken = [str(error)], []
    problems = [
        Problem(f"The database is damaged ({what}).", "Restore the newest backup.", "damage")
        for what in found
        if what != "ok"
    ]
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        problems.append(
            Problem(
                f"{counted(len(broken), 'row points', 'rows point')} to nothing ({tables}).",
                "Restore the newest backup.",
                "damage",
            )
        )
    return problems


def _links(connection: sqlite3.Connection) -> list[Problem]:
    ends = [
        ("link", "source_kind", "source_id"),
        ("link", "target_kind", "target_id"),
        ("tag", "record_kind", "record_id"),
    ]
    loose = 0
    for table, kind_column, id_column in ends:
        for kind in KINDS:
            loose += connection.execute(
                f'SELECT count(*) FROM "{table}" AS l WHERE l.{kind_column} = ?'
                f' AND NOT EXISTS (SELECT 1 FROM "{kind}" AS r WHERE r.id = l.{id_column})',
                (kind,),
            ).fetchone()[0]
        known = ", ".join("?" * len(KINDS))
        loose += connection.execute(
            f'SELECT count(*) FROM "{table}" WHERE {kind_column} NOT IN ({known})', tuple(KINDS)
        ).fetchone()[0]
    if not loose:
        return []
    return [
        Problem(
            f"{counted(loose, 'connection leads', 'connections lead')} to entries that are gone.",
            "They are ignored; nothing needs doing.",
            "note",
        )
    ]


_ONLY_FOUND = {
    "attachment": "AND r.purpose = 'evidence'", "alignment": "AND r.claim <> ''", "rating": "AND r.note <> ''",
    "skill_evidence": "AND r.claim <> ''", "review_point": "AND r.notes <> ''",
}  # fmt: skip
"""Kinds of which only some have words to be found."""


def _search(connection: sqlite3.Connection) -> list[Problem]:
    missing = 0
    for name, kind in KINDS.items():
        if kind.words is not Record.words:
            only = _ONLY_FOUND.get(name, "")
            missing += connection.execute(
                f'SELECT count(*) FROM "{name}" AS r WHERE r.trashed IS NULL {only}'
                " AND NOT EXISTS (SELECT 1 FROM search_doc AS d WHERE d.record_id = r.id)"
            ).fetchone()[0]
    apart = connection.execute(
        "SELECT (SELECT count(*) FROM search_doc WHERE doc NOT IN (SELECT rowid FROM search))"
        " + (SELECT count(*) FROM search WHERE rowid NOT IN (SELECT doc FROM search_doc))"
    ).fetchone()[0]
    if not missing and not apart:
        return []
    return [
        Problem(
            f"Search does not know {counted(missing + apart, 'entry', 'entries')}.",
            "Nothing is lost; each is found again after it is next changed.",
            "warning",
        )
    ]


def _history(connection: sqlite3.Connection) -> list[Problem]:
    unreadable = 0
    rows = connection.execute(
        "SELECT e.kind, e.before, e.after, c.schema_version FROM edit AS e JOIN change AS c ON c.id = e.change_id"
    )
    for kind, before, after, version in rows:
        for values in (before, after):
            if values is not None and not _readable(kind, values, version):
                unreadable += 1
    if not unreadable:
        return []
    return [
        Problem(
            f"{counted(unreadable, 'line', 'lines')} of the history cannot be read.",
            "Undo may stop there; the entries are well.",
            "warning",
        )
    ]


def _readable(kind: str, values: str, version: int) -> bool:
    try:
        fields = json.loads(values)
    except (ValueError, RecursionError):
        return False
    if not isinstance(fields, dict):
        return False
    # Lines from before a migration may have other columns: they are read, never undone.
    return version != latest() or (kind in KINDS and fields.keys() <= KINDS[kind].model_fields.keys())


def _files(
    connection: sqlite3.Connection, attachments_dir: Path, progress: Progress, cancelled: Cancelled
) -> list[Problem]:
    store = AttachmentStore(attachments_dir.parent)
    # One name for each file; several records may share it.
    named = dict(connection.execute(f"SELECT sha256, max({title_of('attachment')}) FROM attachment GROUP BY sha256"))
    missing, damaged = [], []
    for done, (sha256, name) in enumerate(named.items(), 1):
        if cancelled():
            raise Stopped
        progress(done, len(named), name)
        try:
            if _hash(store.path(sha256), cancelled) != sha256:
                damaged.append(name)
        except FileNotFoundError:
            missing.append(name)
        except (OSError, ValueError):
            damaged.append(name)
    problems = _named("The file “{name}” is missing.", missing) + _named("The file “{name}” is damaged.", damaged)
    remembered = {row[0] for row in connection.execute(_IN_HISTORY)}
    orphans = store.digests() - named.keys() - remembered
    parts = [part for folder in (attachments_dir, *attachments_dir.glob("??")) for part in leftovers(folder)]
    if orphans or parts:
        problems.append(
            Problem(
                f"{counted(len(orphans) + len(parts), 'file belongs', 'files belong')} to no entry.",
                "They do no harm; all that they take is room.",
                "note",
            )
        )
    if len(named) >= MAX_MEMBERS:
        problems.append(
            Problem("There are too many files for one backup.", "Take out files no longer needed.", "warning")
        )
    return problems


_IN_HISTORY = """
SELECT json_extract(before, '$.sha256') FROM edit WHERE kind = 'attachment' AND before IS NOT NULL
UNION SELECT json_extract(after, '$.sha256') FROM edit WHERE kind = 'attachment' AND after IS NOT NULL
"""


def _hash(path: Path, cancelled: Cancelled) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(CHUNK):
            if cancelled():
                raise Stopped
            digest.update(block)
    return digest.hexdigest()


def _named(sentence: str, names: list[str]) -> list[Problem]:
    problems = [Problem(sentence.format(name=name), RESTORE, "damage") for name in names[:SHOWN]]
    if len(names) > SHOWN:
        problems.append(Problem(f"And {counted(len(names) - SHOWN, 'more file', 'more files')}.", RESTORE, "damage"))
    return problems
