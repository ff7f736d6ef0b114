"""Heaps of entries for the rules of licences that follow a change without being asked again.

What an entry is to the rules is said twice, in SQL for all of them and here for one: a property test holds the two
together. Needs no SQLModel.
"""

import json
import sqlite3
from collections.abc import Hashable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from portfolio.core.queries.renewal import Asked, Heaps, add, heaped, told, without_taken_out

if TYPE_CHECKING:
    from portfolio.core.change import Change

MOST_ASKED = 100
"""Questions whose answers are kept: each period that is looked at makes others of them."""
_PLACE = ("start", "end", "today", "report_days", "by_topic", "by_size")
"""What of a question makes another answer; what is taken out of a licence is few, and is looked up each time."""


class HeapsKept:
    """Answers as `renewal.heaps` does. What was asked once is kept, and follows what changes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._asked: dict[Hashable, tuple[Asked, Heaps]] = {}

    def __call__(self, asked: Asked) -> list[dict[str, Any]]:
        """The heaps of these days, in no order."""
        place = tuple(getattr(asked, name) for name in _PLACE)
        if place not in self._asked:
            if len(self._asked) >= MOST_ASKED:
                self._asked.pop(next(iter(self._asked)))
            self._asked[place] = (asked, heaped(self._connection, asked))
        return told(without_taken_out(self._connection, asked, self._asked[place][1]))

    def forget(self) -> None:
        """Ask anew next time: another day has begun."""
        self._asked.clear()

    def follow(self, change: "Change") -> bool:
        """Take in what a change did. Whether it touched an entry at all."""
        touched = [edit for edit in change.edits if edit.record.__tablename__ == "time_entry"]
        for asked, found in self._asked.values():
            for edit in touched:
                for entry, sign in ((edit.before, -1), (edit.after, 1)):
                    if entry is not None and _concerns(asked, entry):
                        add(found, _row(asked, entry), sign, asked)
        return bool(touched)


def _concerns(asked: Asked, entry: Any) -> bool:
    if entry.trashed or not (entry.minutes or entry.units_hundredths):
        return False
    day: str = entry.day.isoformat()
    return asked.start <= day <= asked.end


def _row(asked: Asked, entry: Any) -> dict[str, Any]:
    topic = (entry.topic if entry.topic.strip(" ") else entry.title).strip(" ")
    return {
        "categories": json.dumps(entry.counts_as, ensure_ascii=False, separators=(",", ":")),
        "approved": entry.approved,
        "topic": topic if asked.by_topic else "",
        "unit": entry.unit,
        "report": _report(asked, entry.day, entry.reported) if asked.report_days is not None else "",
        "each": entry.units_hundredths,
        "taken_out": 0,
        "minutes": entry.minutes,
        "units_hundredths": entry.units_hundredths or 0,
        "entries": 1,
    }


def _report(asked: Asked, day: date, reported: date | None) -> str:
    last = (day + timedelta(days=asked.report_days or 0)).isoformat()
    if reported is not None:
        return "late" if reported.isoformat() > last else "in_time"
    return "missed" if asked.today > last else "open"
