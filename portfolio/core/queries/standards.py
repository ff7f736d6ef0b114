"""Frameworks with their standards, what shows each, and who rated what, as plain rows. Needs no SQLModel.

The bin is in none of them. Lists (`levels`, `stages`, `examples`) are read; all else is as the database keeps it, with
"" for a text or a day that is not there.
"""

import json
import sqlite3
from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from portfolio.core.queries.audience import visible, visible_parts
from portfolio.core.queries.named import NAMED_KINDS, all_entries, entries_named, said_by_renewals
from portfolio.core.queries.versions import older_ids

ALIGNED_KINDS = NAMED_KINDS
"""Kinds of record that can be said to show a standard."""

_LISTS = frozenset({"levels", "stages", "examples", "rules", "barred"})
_WORDS_OF = {
    "credential": ("title", "description", "criteria", "skills"), "programme": ("title", "notes", "what_changed"),
    "position": ("title",), "practice": ("title", "what_i_did", "what_changed"), "reflection": ("title", "text"),
    "excerpt": ("title", "text"), "goal": ("title", "measure", "what_changed"), "time_entry": ("title", "category"),
    "conversation": ("title", "notes"), "attachment": ("title", "caption", "text"),
}  # fmt: skip
_WORDS_READ = 20_000
"""Characters of an entry that are read for suggestions."""

_FRAMEWORKS = """
SELECT f.*, (SELECT count(*) FROM standard AS s WHERE s.framework_id = f.id AND s.trashed IS NULL) AS standards,
    (SELECT count(DISTINCT a.record_id) FROM standard AS s JOIN alignment AS a ON a.standard_id = s.id
        WHERE s.framework_id = f.id AND s.trashed IS NULL AND a.trashed IS NULL) AS aligned
FROM framework AS f WHERE f.trashed IS NULL ORDER BY lower(f.title), f.edition, f.id
"""

# The plus keeps SQLite from asking the index for each standard: to read all alignments once takes a third of the time.
_ALIGNED = """
SELECT a.id, a.standard_id, a.record_kind, a.record_id, a.claim FROM alignment AS a
WHERE a.trashed IS NULL AND a.privacy IN (SELECT value FROM json_each(:parts))
AND +a.standard_id IN (SELECT id FROM standard WHERE framework_id = :framework AND trashed IS NULL)
ORDER BY a.created, a.id
"""

_OWN = """
SELECT record_id, standard_id FROM alignment WHERE trashed IS NULL AND record_id IN (SELECT value FROM json_each(:ids))
"""

_ALIGNED_OF = """
SELECT a.id AS alignment_id, a.standard_id, s.code, s.title, a.claim, a.privacy, f.id AS framework_id,
    f.title AS framework, f.edition
FROM alignment AS a JOIN standard AS s ON s.id = a.standard_id JOIN framework AS f ON f.id = s.framework_id
WHERE a.record_id IN (SELECT value FROM json_each(:records)) AND a.trashed IS NULL AND s.trashed IS NULL
AND (a.record_id = :own OR NOT EXISTS (SELECT 1 FROM alignment AS o WHERE o.record_id = :own
    AND o.standard_id = a.standard_id AND o.trashed IS NULL))
AND f.trashed IS NULL AND a.privacy IN (SELECT value FROM json_each(:parts)) ORDER BY a.created, a.id
"""

_OF_STANDARDS = """
SELECT r.* FROM {table} AS r JOIN standard AS s ON s.id = r.standard_id
WHERE s.framework_id = :framework AND s.trashed IS NULL AND r.trashed IS NULL
AND r.privacy IN (SELECT value FROM json_each(:seen)) ORDER BY {order}
"""

_CROSSWALKS = """
SELECT x.id, x.from_id, x.to_id, x.relation, x.note,
    one.code AS from_code, one.title AS from_title, f.id AS from_framework_id, f.title AS from_framework,
    other.code AS to_code, other.title AS to_title, t.id AS to_framework_id, t.title AS to_framework
FROM crosswalk AS x
JOIN standard AS one ON one.id = x.from_id JOIN framework AS f ON f.id = one.framework_id
JOIN standard AS other ON other.id = x.to_id JOIN framework AS t ON t.id = other.framework_id
WHERE x.trashed IS NULL AND one.trashed IS NULL AND other.trashed IS NULL AND f.trashed IS NULL AND t.trashed IS NULL
AND (f.id IN (SELECT value FROM json_each(:frameworks)) OR t.id IN (SELECT value FROM json_each(:frameworks)))
ORDER BY x.created, x.id
"""


def frameworks(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """All frameworks, by title and edition: their columns, with `standards` (how many there are) and `aligned` (how
    many records are said to show one of them)."""
    return _dicts(connection, _FRAMEWORKS, {})


def standards(connection: sqlite3.Connection, framework_id: str) -> list[dict[str, Any]]:
    """The standards of a framework, depth first, as they stand under one another: their columns, with `depth` (0 for
    the uppermost), `leaf` (none stands below it) and `path` (ids of those above it, the uppermost first).

    One whose parent is gone, or that is its own ancestor, stands uppermost: no standard is ever left out.
    """
    sql = "SELECT * FROM standard WHERE framework_id = :framework AND trashed IS NULL ORDER BY position, code, id"
    found = _dicts(connection, sql, {"framework": framework_id})
    there = {row["id"] for row in found}
    below: dict[str, list[dict[str, Any]]] = {}
    for row in found:
        parent = row["parent_id"]
        below.setdefault(parent if parent in there else "", []).append(row)
    ordered: list[dict[str, Any]] = []
    placed: set[str] = set()

    def place(first: dict[str, Any]) -> None:
        waiting: list[tuple[dict[str, Any], tuple[str, ...]]] = [(first, ())]
        while waiting:
            row, path = waiting.pop()
            if row["id"] in placed:
                continue
            placed.add(row["id"])
            ordered.append(row)
            row["path"], row["depth"] = list(path), len(path)
            waiting += [(one, (*path, row["id"])) for one in reversed(below.get(row["id"], ()))]

    for row in (*below.get("", ()), *found):
        place(row)
    parents = {row["path"][-1] for row in ordered if row["path"]}
    for row in ordered:
        row["leaf"] = row["id"] not in parents
    return ordered


def aligned(
    connection: sqlite3.Connection,
    framework_id: str,
    audience: str = "owner",
    start: str | None = None,
    end: str | None = None,
) -> list[dict[str, Any]]:
    """What shows a standard of this framework, the oldest first: alignment_id, standard_id, record_kind, record_id,
    title (may be ""), day (ISO or ""), claim, privacy (the record's own), sort (a lesson's or badge's kind; of a goal
    `student_learning` where it counts learners, else `professional_practice`).

    An alignment is there where the audience may see the record, and nobody made the alignment private. `start` and
    `end` are ISO days, both included; what has no day is left out when either is given. What a badge showed that was
    renewed since, its renewal shows: the row names that.
    """
    found = connection.execute(_ALIGNED, {"framework": framework_id, **_seen_by(audience)}).fetchall()
    wanted: dict[str, set[str]] = {}
    for _, _, kind, record_id, _ in found:
        wanted.setdefault(kind, set()).add(record_id)
    named = entries_named(connection, wanted, audience)
    there = {one: entry for one, entry in named.items() if _lies_within(entry.day, start, end)}
    # What a renewal shows by itself, though it be for nobody else, it does not show again for a version behind it.
    shown_by = {pair: pair[0] for pair in said_by_renewals(connection, _OWN, there, audience)}
    rows = [
        {
            "alignment_id": alignment_id, "standard_id": standard_id, "record_kind": kind, "record_id": of.id,
            "title": of.title, "day": of.day, "claim": claim, "privacy": of.privacy, "sort": of.sort,
        }
        for alignment_id, standard_id, kind, record_id, claim in found
        if (of := there.get(record_id)) is not None
        and (of.id == record_id or shown_by.setdefault((of.id, standard_id), record_id) == record_id)
    ]  # fmt: skip
    rows.sort(key=itemgetter("day"))
    return rows


def aligned_of(connection: sqlite3.Connection, record_id: str, audience: str = "owner") -> list[dict[str, Any]]:
    """What one record shows, in all frameworks, in the order in which it was said: alignment_id, standard_id, code,
    title, claim, privacy (the alignment's), framework_id, framework (its title), edition. Of a badge also what its
    earlier versions showed, where it does not show that by itself."""
    ids = json.dumps([record_id, *older_ids(connection, [record_id])])
    return _dicts(connection, _ALIGNED_OF, {"records": ids, "own": record_id, **_seen_by(audience)})


def ratings(connection: sqlite3.Connection, framework_id: str, audience: str = "owner") -> list[dict[str, Any]]:
    """Ratings on standards of this framework, the oldest first: the columns of StandardRating."""
    sql = _OF_STANDARDS.format(table="standard_rating", order="coalesce(r.day, ''), r.created, r.id")
    return _dicts(connection, sql, {"framework": framework_id, **_seen_by(audience)})


def claims(connection: sqlite3.Connection, framework_id: str, audience: str = "owner") -> list[dict[str, Any]]:
    """What the person says of herself on standards of this framework, the last changed last: the columns of
    StandardClaim."""
    sql = _OF_STANDARDS.format(table="standard_claim", order="r.changed, r.id")
    return _dicts(connection, sql, {"framework": framework_id, **_seen_by(audience)})


def crosswalks(connection: sqlite3.Connection, framework_ids: Iterable[str]) -> list[dict[str, Any]]:
    """Crosswalks that touch a standard of one of these frameworks at either end: id, from_id, to_id, relation, note,
    and of both ends from_code, from_title, from_framework_id, from_framework (title), to_code, …"""
    return _dicts(connection, _CROSSWALKS, {"frameworks": json.dumps(sorted(framework_ids))})


def plans(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """All evaluation plans, the soonest due first and those without a day last: the columns of EvaluationPlan."""
    sql = "SELECT * FROM evaluation_plan WHERE trashed IS NULL ORDER BY due IS NULL, due, lower(title), id"
    return _dicts(connection, sql, {})


def entry_words(connection: sqlite3.Connection, kind: str, record_id: str) -> str:
    """What was written in a record, for suggestions: title, texts, skills and tags. Empty where it is gone."""
    if kind not in _WORDS_OF:
        return ""
    columns = ", ".join(_WORDS_OF[kind])
    row = connection.execute(f"SELECT {columns} FROM {kind} WHERE id = ? AND trashed IS NULL", (record_id,)).fetchone()
    if row is None:
        return ""
    tags = connection.execute(
        "SELECT name FROM tag WHERE record_id = ? AND trashed IS NULL ORDER BY name", (record_id,)
    )
    return "\n".join([*filter(None, row), *(tag[0] for tag in tags)])[:_WORDS_READ]


def other_entries(
    connection: sqlite3.Connection, audience: str = "owner", start: str | None = None, end: str | None = None
) -> list[tuple[str, str, str, str]]:
    """All entries that the audience may see: kind, id, day (ISO or ""), sort. What rules of `entries` count."""
    found = [
        (one.kind, one.id, one.day, one.sort)
        for one in all_entries(connection, audience)
        if _lies_within(one.day, start, end)
    ]
    return sorted(found, key=lambda one: (one[2], one[1]))


def _lies_within(day: str, start: str | None, end: str | None) -> bool:
    return (not start or day >= start) and (not end or "" < day <= end)


def _seen_by(audience: str) -> dict[str, str]:
    return {"seen": json.dumps(visible(audience)), "parts": json.dumps(visible_parts(audience))}


def _dicts(connection: sqlite3.Connection, sql: str, values: dict[str, str]) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    lists = _LISTS.intersection(names)
    found = [dict(zip(names, row, strict=True)) for row in cursor]
    for row in found if lists else ():
        row.update({name: json.loads(row[name]) for name in lists})
    return found
