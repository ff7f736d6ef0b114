"""Entries by their ids, of whatever kind, as slim rows: what a tie leads to. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from portfolio.core.queries.audience import DAY_OF, title_of, visible, visible_parts
from portfolio.core.queries.versions import newest_id, stands

NAMED_KINDS: tuple[str, ...] = (*DAY_OF, "excerpt")
"""Kinds of entry that can show something: those that have a day, and excerpts of reflections."""

_NOTHING = "''"
_TITLE_OF = {"time_entry": "coalesce(nullif(e.title, ''), e.category)"}
_SORT_OF = {
    "credential": "e.kind", "programme": "e.kind", "practice": "e.kind", "conversation": "e.kind",
    "goal": "CASE WHEN e.learners IS NULL THEN 'professional_practice' ELSE 'student_learning' END",
    "time_entry": "e.category",
}  # fmt: skip
_MINUTES_OF = {"credential": "coalesce(e.minutes, 0)", "time_entry": "e.minutes"}
_ONLY = {
    "credential": stands("e"),
    "attachment": "e.purpose = 'evidence'",
    "excerpt": "EXISTS (SELECT 1 FROM reflection AS whole WHERE whole.id = e.reflection_id AND whole.trashed IS NULL)",
}
"""What of a kind stands for itself: not a badge behind its renewal, nor an excerpt of what was thrown away."""


class NamedEntry(NamedTuple):
    """An entry that something points to."""

    kind: str
    id: str
    title: str
    """May be empty."""
    day: str
    """ISO, or empty."""
    privacy: str
    sort: str
    """What sort of its kind it is, or empty: a lesson's or badge's kind; of a goal `student_learning` where it counts
    learners, else `professional_practice`."""
    minutes: int
    """That it says it took; 0 where it says nothing."""


def _sql(kind: str, source: str) -> str:
    """The entries `e` of a kind in this source that the audience may see, as SQL."""
    only = f" AND {_ONLY[kind]}" if kind in _ONLY else ""
    return (
        f"SELECT '{kind}', e.id, {_TITLE_OF.get(kind) or title_of(kind, 'e.')},"
        f" coalesce({DAY_OF.get(kind, 'day')}, ''), e.privacy, {_SORT_OF.get(kind, _NOTHING)},"
        f" {_MINUTES_OF.get(kind, '0')} FROM {source}"
        f" WHERE e.trashed IS NULL AND e.privacy IN (SELECT value FROM json_each(:seen)){only}"
    )


_ALL = {kind: _sql(kind, f"{kind} AS e") for kind in NAMED_KINDS}
_NAMED = {
    kind: _sql(kind, f"json_each(:ids) AS wanted CROSS JOIN {kind} AS e ON e.id = wanted.value") for kind in NAMED_KINDS
}


def entries_named(
    connection: sqlite3.Connection, wanted: Mapping[str, Iterable[str]], audience: str = "owner"
) -> dict[str, NamedEntry]:
    """The entries of these ids, by kind, that are there and that this audience may see, by the id asked for.

    Of a badge that was renewed the renewal answers. A kind that shows nothing is passed over.
    """
    found: dict[str, NamedEntry] = {}
    for kind in wanted.keys() & _NAMED.keys():
        ids = list(wanted[kind])
        found |= _of_ids(connection, kind, ids, audience)
        if kind == "credential" and (newer := _newer(connection, [one for one in ids if one not in found])):
            standing = _of_ids(connection, kind, newer.values(), audience)
            found |= {one: standing[other] for one, other in newer.items() if other in standing}
    return found


def entries_of(
    connection: sqlite3.Connection, ties: Iterable[Mapping[str, Any]], audience: str = "owner"
) -> dict[str, NamedEntry]:
    """The entries that these ties name, each by its `record_kind` and `record_id`, as `entries_named` finds them."""
    wanted: dict[str, set[str]] = {}
    for tie in ties:
        wanted.setdefault(tie["record_kind"], set()).add(tie["record_id"])
    return entries_named(connection, wanted, audience)


def all_entries(connection: sqlite3.Connection, audience: str = "owner") -> list[NamedEntry]:
    """Every entry that can show something and that this audience may see, the kinds one after another."""
    seen = {"seen": json.dumps(visible(audience))}
    return [NamedEntry._make(row) for kind in NAMED_KINDS for row in connection.execute(_ALL[kind], seen)]


def said_by_renewals(
    connection: sqlite3.Connection, sql: str, there: Mapping[str, NamedEntry], audience: str
) -> frozenset[tuple[str, str]]:
    """What renewals among these entries say by themselves: pairs of a renewal and what it shows.

    `sql` asks for them: in it `:ids` are the renewals, and `:parts` the privacy values that the audience may see.
    """
    renewals = [entry.id for one, entry in there.items() if entry.id != one]
    if not renewals:
        return frozenset()
    marks = {"ids": json.dumps(renewals), "parts": json.dumps(visible_parts(audience))}
    return frozenset(connection.execute(sql, marks))


def _of_ids(connection: sqlite3.Connection, kind: str, ids: Iterable[str], audience: str) -> dict[str, NamedEntry]:
    marks = {"ids": json.dumps(list(ids)), "seen": json.dumps(visible(audience))}
    return {row[1]: NamedEntry._make(row) for row in connection.execute(_NAMED[kind], marks)}


def _newer(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, str]:
    """Of credentials that are kept behind another, the newest version, by the id of each."""
    marks = "SELECT id FROM credential WHERE replaced_by_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
    older = [row[0] for row in connection.execute(marks, (json.dumps(list(ids)),))]
    return {one: newer for one in older if (newer := newest_id(connection, one))}
