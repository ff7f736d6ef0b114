"""Licences with their rules, and what was learned as the rules look at it: heaps of what is alike, or entry by entry.

Plain rows for the owner, without the bin. Needs no SQLModel.
"""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Protocol


class Asked(Protocol):
    """What is asked about the entries of some days; `growth.renewal.licence.Question` is one."""

    @property
    def start(self) -> str: ...
    @property
    def end(self) -> str: ...
    @property
    def today(self) -> str: ...
    @property
    def excluded(self) -> tuple[str, ...]: ...
    @property
    def report_days(self) -> int | None: ...
    @property
    def by_topic(self) -> bool: ...
    @property
    def by_size(self) -> bool: ...


Heaps = dict[tuple[Any, ...], dict[str, Any]]
"""Sums by what is alike in the entries."""
_RULE_LISTS = ("sources", "categories", "choices", "rules", "columns")
_LICENCE_LISTS = ("chosen", "excluded", "done")
_RULE_SETS = """
SELECT id, title, authority, origin, coalesce(as_of, '') AS as_of, notice, sources, unit_one, unit_many, unit_minutes,
    period_months, begins, year_begins, categories, choices, rules, columns, privacy
FROM rule_set WHERE trashed IS NULL ORDER BY lower(title), id
"""
_LICENCES = """
SELECT l.id, l.title, l.number, coalesce(r.id, '') AS rule_set_id, l.starts, coalesce(l.ends, '') AS ends,
    l.birth_month, l.extra, l.chosen, l.excluded, l.done, coalesce(l.credential_id, '') AS credential_id, l.notes,
    l.privacy, date(l.created) AS added
FROM licence AS l LEFT JOIN rule_set AS r ON r.id = l.rule_set_id AND r.trashed IS NULL
WHERE l.trashed IS NULL ORDER BY lower(l.title), l.id
"""
_REPORT = """CASE WHEN t.reported IS NOT NULL
    THEN CASE WHEN t.reported > date(t.day, :within) THEN 'late' ELSE 'in_time' END
    WHEN t.day < date(:today, :before) THEN 'missed' ELSE 'open' END"""
_TOPIC = "trim(CASE trim(t.topic) WHEN '' THEN t.title ELSE t.topic END)"
_TAKEN_OUT = "t.id IN (SELECT value FROM json_each(:excluded))"
_DAYS = (
    "FROM time_entry AS t WHERE t.trashed IS NULL AND {day} >= :start AND {day} <= :end"
    " AND (t.minutes > 0 OR t.units_hundredths > 0)"
)
"""What only cost money is nothing to a licence."""
_PROGRAMMES = """
SELECT t.id, p.id FROM programme AS p CROSS JOIN link AS l ON l.target_id = p.id
CROSS JOIN time_entry AS t ON t.id = l.source_id WHERE l.role = 'toward' AND l.trashed IS NULL AND p.trashed IS NULL
AND t.trashed IS NULL AND t.day BETWEEN :start AND :end
UNION SELECT t.id, p.programme_id FROM part AS p CROSS JOIN time_entry AS t ON t.part_id = p.id
WHERE p.trashed IS NULL AND t.trashed IS NULL AND t.day BETWEEN :start AND :end
ORDER BY 1, 2
"""
_SUMS = ("minutes", "units_hundredths", "entries")
_SORTED = ("categories", "approved", "unit", "each")
_ALWAYS = ("''", "0")
_FEW_DAYS = timedelta(days=366)


def rule_sets(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """All sets of rules by title, as the columns of a RuleSet."""
    return _rows(connection, _RULE_SETS, _RULE_LISTS)


def licences(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """All licences by title, as the columns of a Licence; `rule_set_id` is empty where its rules are in the bin.

    What in the lists of a portfolio from elsewhere is nothing of ours is passed over.
    """
    found = _rows(connection, _LICENCES, _LICENCE_LISTS)
    for row in found:
        for name in _LICENCE_LISTS:
            row[name] = [one for one in row[name] if isinstance(one, dict if name == "done" else str)]
    return found


def heaps(connection: sqlite3.Connection, asked: Asked) -> list[dict[str, Any]]:
    """Sums of the entries of these days that are alike: categories (a list as JSON), approved, topic, unit, report,
    taken_out, minutes, units_hundredths, entries. One pass over the entries."""
    return told(without_taken_out(connection, asked, heaped(connection, asked)))


def heaped(connection: sqlite3.Connection, asked: Asked) -> Heaps:
    """The heaps by what is alike in them, as if nothing were taken out."""
    found: Heaps = {}
    for row in _grouped(connection, asked):
        add(found, row, 1, asked)
    return found


def without_taken_out(connection: sqlite3.Connection, asked: Asked, found: Heaps) -> Heaps:
    """The same with heaps of their own for what is taken out, of which alone is asked."""
    if not asked.excluded:
        return found
    found = {key: dict(heap) for key, heap in found.items()}
    for row in _grouped(connection, asked, f" AND {_TAKEN_OUT}"):
        add(found, row, -1, asked)
        add(found, row | {"taken_out": 1}, 1, asked)
    return found


def told(found: Heaps) -> list[dict[str, Any]]:
    """The heaps as rows."""
    return [{name: amount for name, amount in heap.items() if name != "each"} for heap in found.values()]


def add(found: Heaps, row: dict[str, Any], sign: int, asked: Asked) -> None:
    """Put a row of sums, or of one entry, on the heap of what is alike to it, or take it off."""
    unit, topic = "" if row["each"] is None else row["unit"], row["topic"].casefold()
    size = (row["minutes"] // row["entries"], row["each"]) if asked.by_size else ()
    key = (row["categories"], row["approved"], topic, unit, row["report"], row["taken_out"], *size)
    heap = found.setdefault(key, row | {"unit": unit, "topic": topic} | dict.fromkeys(_SUMS, 0))
    for name in _SUMS:
        heap[name] += sign * row[name]
    if not heap["entries"]:
        del found[key]


def _grouped(connection: sqlite3.Connection, asked: Asked, only: str = "") -> Iterable[dict[str, Any]]:
    """Heaps of which each holds entries with as many credits, as if none were taken out."""
    keys = _keys(asked) | {"unit": "t.unit", "each": "t.units_hundredths", "taken_out": "0"}
    size = ["t.minutes"] if asked.by_size else []
    # What an index holds in its order comes first; what is the same for all needs no order.
    sorts = [*(keys[name] for name in _SORTED), *(sql for sql in keys.values() if sql not in _ALWAYS), *size]
    return _rows(
        connection,
        f"SELECT {', '.join(f'{sql} AS {name}' for name, sql in keys.items())}, sum(t.minutes) AS minutes,"
        " coalesce(sum(t.units_hundredths), 0) AS units_hundredths, count(*) AS entries"
        f" {_over(asked)}{only} GROUP BY {', '.join(dict.fromkeys(sorts))}",
        values=_values(asked),
    )


def activities(connection: sqlite3.Connection, asked: Asked) -> list[dict[str, Any]]:
    """The entries of these days one by one, the newest first: what `heaps` groups by, and id, day, minutes,
    units_hundredths, ahead (0 or 1), title, series (its topic as it was written), category, provider, provider_number,
    place, reported."""
    told = ", ".join(f"{sql} AS {name}" for name, sql in _keys(asked).items())
    found = _rows(
        connection,
        f"SELECT t.id, t.day, {told}, t.minutes, coalesce(t.units_hundredths, 0) AS units_hundredths,"
        " t.day > :today AS ahead, t.title, t.topic AS series, t.category, t.provider, t.provider_number, t.place,"
        f" coalesce(t.reported, '') AS reported {_DAYS.format(day='t.day')} ORDER BY t.day DESC, t.id DESC",
        values=_values(asked),
    )
    for row in found:
        row["topic"] = row["topic"].casefold()  # SQLite knows no capitals but those of English
    return found


def programmes_of(connection: sqlite3.Connection, asked: Asked) -> dict[str, list[str]]:
    """Ids of the programmes that entries of these days were for, themselves or by a module, by the entry's id."""
    found: dict[str, list[str]] = {}
    for entry, programme in connection.execute(_PROGRAMMES, {"start": asked.start, "end": asked.end}):
        found.setdefault(entry, []).append(programme)
    return found


def _over(asked: Asked) -> str:
    """Few days are picked out; with many it is faster to go through all entries in the order of the heaps, which is
    what the plus sign says to SQLite."""
    few = date.fromisoformat(asked.end) - date.fromisoformat(asked.start) < _FEW_DAYS
    return _DAYS.format(day="t.day" if few else "+t.day")


def _keys(asked: Asked) -> dict[str, str]:
    return {
        "categories": "t.counts_as",
        "approved": "t.approved",
        "topic": _TOPIC if asked.by_topic else "''",
        "unit": "CASE WHEN t.units_hundredths IS NULL THEN '' ELSE t.unit END",
        "report": "''" if asked.report_days is None else _REPORT,
        "taken_out": _TAKEN_OUT if asked.excluded else "0",
    }


def _values(asked: Asked) -> dict[str, Any]:
    return {
        "start": asked.start, "end": asked.end, "today": asked.today, "excluded": json.dumps(asked.excluded),
        "within": f"+{asked.report_days or 0} days", "before": f"-{asked.report_days or 0} days",
    }  # fmt: skip


def _rows(
    connection: sqlite3.Connection, sql: str, lists: Iterable[str] = (), values: dict[str, Any] | None = None
) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, values or {})
    names = [column[0] for column in cursor.description]
    held = frozenset(lists)
    return [
        {name: json.loads(value) if name in held else value for name, value in zip(names, row, strict=True)}
        for row in cursor
    ]
