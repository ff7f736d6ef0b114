"""Sums of the ledger that follow a change without being asked again: what it took away, and what it brought.

A change names the entries and ties that it touches, with what they were; all others stay in the sums. So it takes as
long with fifty entries as with fifty thousand. Needs no SQLModel.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from portfolio.core.queries.ledger import TEXTS, By, Total, month_of, rows_of, summed

if TYPE_CHECKING:
    from portfolio.core.change import Change

Summand = tuple[str, bool, bool, str, int, int, int]
"""key, own_time, own_money, currency, entries, minutes, minor units: a row of what `summed` adds up."""

_TIES: dict[str, tuple[str, str, str]] = {
    **dict.fromkeys(("programme", "goal", "credential", "conversation"), ("link", "source_id", "target_id")),
    "skill": ("skill_evidence", "record_id", "skill_id"),
    "standard": ("alignment", "record_id", "standard_id"),
}
"""By what sums are made: the kind of tie, its column that names the entry, and the one that names the key."""
_COLUMNS = ("day", "minutes", "amount_minor", "currency", "own_time", "own_money", *TEXTS)


class Tally:
    """Sums by one thing over the entries of some days, kept by what changes."""

    def __init__(self, connection: sqlite3.Connection, by: By, start: str = "", end: str = "") -> None:
        """`start` and `end` are ISO days, both included, or empty for open."""
        self._connection, self._by, self._start, self._end = connection, by, start, end
        self._sums: dict[tuple[str, bool, bool, str], list[int]] = {}
        self._add(rows_of(connection, by, start, end), 1)

    def totals(self) -> list[Total]:
        """As `ledger.totals` gives them."""
        return summed((*key, *sums) for key, sums in self._sums.items())

    def follow(self, change: "Change") -> bool:
        """Take in what a change did that is in the database already. Whether it concerned these sums."""
        before, after = self._before_and_after(change)
        self._add(before, -1)
        self._add(after, 1)
        return before != after

    def _add(self, rows: Iterable[tuple[Any, ...]], sign: int) -> None:
        for key, own_time, own_money, currency, *amounts in rows:
            place = (key, bool(own_time), bool(own_money), currency)
            sums = self._sums.setdefault(place, [0, 0, 0])
            for number, amount in enumerate(amounts):
                sums[number] += sign * (amount or 0)
            if not sums[0]:
                del self._sums[place]

    def _before_and_after(self, change: "Change") -> tuple[list[Summand], list[Summand]]:
        were: dict[str, dict[str, Any] | None] = {}
        came: Counter[tuple[str, str]] = Counter()
        for edit in change.edits:
            kind = str(edit.record.__tablename__)
            if kind == "time_entry":
                old: Any = edit.before
                plain = None if old is None or old.trashed else {name: getattr(old, name) for name in _COLUMNS}
                if plain is not None:
                    plain["day"] = plain["day"].isoformat()
                were[edit.record.id] = plain
            for record, sign in ((edit.after, 1), (edit.before, -1)):
                if (tie := self._tie(kind, record)) is not None:
                    came[tie] += sign
        ids = {*were, *(entry for entry, _ in came)}
        if not ids:
            return [], []
        are, ties = self._entries(ids), self._keys(ids)
        before, after = [], []
        for one in sorted(ids):
            keys = ties.get(one, Counter())
            held = keys.copy()
            for (entry, key), times in came.items():
                if entry == one:
                    held[key] -= times
            after += self._summands(are.get(one), keys)
            before += self._summands(were[one] if one in were else are.get(one), held)
        return before, after

    def _tie(self, kind: str, record: Any) -> tuple[str, str] | None:
        """The entry and the key that a tie ties, where it is one of ours and not in the bin."""
        if self._by not in _TIES or record is None or record.trashed:
            return None
        table, entry, key = _TIES[self._by]
        if kind != table or (table == "link" and (record.role != "toward" or record.target_kind != self._by)):
            return None
        return getattr(record, entry), getattr(record, key)

    def _entries(self, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        sql = (
            f"SELECT id, {', '.join(_COLUMNS)} FROM time_entry WHERE trashed IS NULL"
            " AND id IN (SELECT value FROM json_each(?))"
        )
        rows = self._connection.execute(sql, (json.dumps(list(ids)),))
        return {row[0]: dict(zip(_COLUMNS, row[1:], strict=True)) for row in rows}

    def _keys(self, ids: Iterable[str]) -> dict[str, Counter[str]]:
        """What each entry is tied to."""
        found: dict[str, Counter[str]] = {}
        if self._by in _TIES:
            table, entry, key = _TIES[self._by]
            only = f" AND role = 'toward' AND target_kind = '{self._by}'" if table == "link" else ""
            sql = (
                f"SELECT {entry}, {key} FROM {table} WHERE trashed IS NULL{only}"
                f" AND {entry} IN (SELECT value FROM json_each(?))"
            )
            for one, to in self._connection.execute(sql, (json.dumps(list(ids)),)):
                found.setdefault(one, Counter())[to] += 1
        return found

    def _summands(self, entry: dict[str, Any] | None, keys: Counter[str]) -> list[Summand]:
        if entry is None or (self._start and entry["day"] < self._start) or (self._end and entry["day"] > self._end):
            return []
        minor = entry["amount_minor"] or 0
        amounts = (
            bool(entry["own_time"]), bool(entry["own_money"]), entry["currency"], 1,
            entry["minutes"], minor,
        )  # fmt: skip
        return [(key, *amounts) for key in self._keys_of(entry, keys)]

    def _keys_of(self, entry: dict[str, Any], keys: Counter[str]) -> list[str]:
        if self._by in _TIES:
            return list((+keys).elements()) or [""]
        if self._by in TEXTS:
            return [entry[self._by].strip(" ")]
        return [month_of(entry["day"]) if self._by == "month" else ""]
