"""Heaps of entries for the rules of licences that follow a change without being asked again.

What an entry is to the rules is said twice, in SQL for all of them and here for one: a property test holds the two
together. Needs no SQLModel.
"""

import json
import sqlite3
from collections.abc import Hashable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from portfolio.core.queries.renewal import Asked, heaps

if TYPE_CHECKING:
    from portfolio.core.change import Change

_KEYS = ("categories", "approved", "topic", "unit", "report", "taken_out")
_SUMS = ("minutes", "units_hundredths", "entries")
_CAPITALS = str.maketrans({chr(one): chr(one).lower() for one in range(ord("A"), ord("Z") + 1)})
"""SQLite's lower() knows no other letters."""


class HeapsKept:
    """Answers as `renewal.heaps` does. What was asked once is kept, and follows what changes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._asked: dict[Hashable, tuple[Asked, dict[tuple[Any, ...], list[int]]]] = {}

    def __call__(self, asked: Asked) -> list[dict[str, Any]]:
        """The heaps of these days, in no order."""
        place = tuple(
            getattr(asked, name) for name in ("start", "end", "today", "excluded", "report_days", "by_topic", "by_size")
        )
        if place not in self._asked:
            self._asked[place] = (asked, _sums(heaps(self._connection, asked), by_size=asked.by_size))
        return [
            dict(zip(_KEYS, key, strict=False)) | dict(zip(_SUMS, sums, strict=True))
            for key, sums in self._asked[place][1].items()
        ]

    def forget(self) -> None:
        """Ask anew next time: another day has begun."""
        self._asked.clear()

    def follow(self, change: "Change") -> bool:
        """Take in what a change did. Whether it touched an entry at all."""
        touched = [edit for edit in change.edits if edit.record.__tablename__ == "time_entry"]
        for asked, sums in self._asked.values():
            for edit in touched:
                for entry, sign in ((edit.before, -1), (edit.after, 1)):
                    if entry is not None and not entry.trashed:
                        _add(sums, asked, entry, sign)
        return bool(touched)


def _sums(rows: list[dict[str, Any]], *, by_size: bool) -> dict[tuple[Any, ...], list[int]]:
    found: dict[tuple[Any, ...], list[int]] = {}
    for row in rows:
        size = (row["minutes"] // row["entries"], row["units_hundredths"] // row["entries"]) if by_size else ()
        found[(*(row[name] for name in _KEYS), *size)] = [row[name] for name in _SUMS]
    return found


def _add(sums: dict[tuple[Any, ...], list[int]], asked: Asked, entry: Any, sign: int) -> None:
    if not asked.start <= entry.day.isoformat() <= asked.end:
        return
    units = entry.units_hundredths or 0
    size = (entry.minutes, units) if asked.by_size else ()
    heap = sums.setdefault((*_key(asked, entry), *size), [0, 0, 0])
    for number, amount in enumerate((entry.minutes, units, 1)):
        heap[number] += sign * amount
    if not heap[2]:
        del sums[(*_key(asked, entry), *size)]


def _key(asked: Asked, entry: Any) -> tuple[Any, ...]:
    topic = (entry.topic if entry.topic.strip(" ") else entry.title).strip(" ").translate(_CAPITALS)
    return (
        json.dumps(entry.counts_as, ensure_ascii=False, separators=(",", ":")),
        entry.approved,
        topic if asked.by_topic else "",
        entry.unit if entry.units_hundredths is not None else "",
        _report(asked, entry.day, entry.reported) if asked.report_days is not None else "",
        int(entry.id in asked.excluded) if asked.excluded else 0,
    )


def _report(asked: Asked, day: date, reported: date | None) -> str:
    last = (day + timedelta(days=asked.report_days or 0)).isoformat()
    if reported is not None:
        return "late" if reported.isoformat() > last else "in_time"
    return "missed" if asked.today > last else "open"
