"""The ledger: time and money entry by entry, and their sums by what they were for. Currencies are never added up.

Plain rows for the owner, without the bin. Needs no SQLModel.
"""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, Literal, NamedTuple

from portfolio.core.queries.named import entries_named
from portfolio.core.repeating import days

By = Literal[
    "all",
    "category",
    "provider",
    "topic",
    "month",
    "programme",
    "goal",
    "credential",
    "conversation",
    "skill",
    "standard",
]
Text = Literal["category", "provider", "topic"]
TEXTS: tuple[Text, ...] = ("category", "provider", "topic")
"""What is written at an entry and may be the same at others."""
PAGE = 200
"""Entries that are read at once: more than a screen shows."""
_WEEK = timedelta(weeks=1)


class LedgerRow(NamedTuple):
    """An entry, as the list of all shows it. "" stands for a text that is not there."""

    id: str
    day: str
    """ISO."""
    title: str
    minutes: int
    amount_minor: int | None
    currency: str
    own_time: bool
    own_money: bool
    category: str
    provider: str
    topic: str
    units_hundredths: int
    """0 where it brought no credits."""
    unit: str
    refund: str
    refund_minor: int | None
    refund_day: str
    privacy: str
    toward: str
    """The title of the first thing that it was for."""
    proofs: int
    """How many pieces show that it was."""

    @property
    def kind(self) -> str:
        """As rows of other lists say it: what a key means for the row that has the focus hangs on it."""
        return "time_entry"


class Money(NamedTuple):
    """A sum in one currency, of one purse, in minor units."""

    currency: str
    own: bool
    minor: int


class Total(NamedTuple):
    """The sum of entries that have something in common."""

    key: str
    """What they have in common: a text, a month (“2026-05”), or an id; empty for what has nothing of the sort."""
    entries: int
    minutes: int
    own_minutes: int
    money: tuple[Money, ...]
    """By currency, one's own first; nothing where nothing was spent."""


class DueRepeat(NamedTuple):
    """A day on which something that comes again and again was due, and was neither logged nor left out."""

    repeat_id: str
    title: str
    day: str
    minutes: int


_ENTRIES = """
SELECT t.id, t.day, t.title, t.minutes, t.amount_minor, t.currency, t.own_time, t.own_money, t.category, t.provider,
    t.topic, coalesce(t.units_hundredths, 0), t.unit, t.refund, t.refund_minor, coalesce(t.refund_day, ''), t.privacy,
    '',
    (SELECT count(*) FROM link AS l WHERE l.target_id = t.id AND l.role = 'evidence' AND l.trashed IS NULL)
FROM time_entry AS t WHERE t.trashed IS NULL
"""
_AIMS = """
SELECT source_id, target_kind, target_id FROM link WHERE role = 'toward' AND trashed IS NULL
AND source_id IN (SELECT value FROM json_each(?)) ORDER BY created, id
"""
_PURSE = "t.own_time, t.own_money, t.currency"
_SUMS = "count(*), sum(t.minutes), coalesce(sum(t.amount_minor), 0)"
_TIES: dict[str, tuple[str, str, str, str]] = {
    **{
        kind: (
            "link AS l", f"l.role = 'toward' AND l.target_kind = '{kind}' AND l.trashed IS NULL", "l.source_id",
            "l.target_id",
        )
        for kind in ("programme", "goal", "credential", "conversation")
    },
    "skill": ("skill_evidence AS l NOT INDEXED", "l.trashed IS NULL", "l.record_id", "l.skill_id"),
    "standard": ("alignment AS l NOT INDEXED", "l.trashed IS NULL", "l.record_id", "l.standard_id"),
}  # fmt: skip
"""Where it says what an entry was for: the ties, which of them, the entry's id in one, and the other's."""


def entries(
    connection: sqlite3.Connection, start: str = "", end: str = "", *, before: tuple[str, str] | None = None,
    only: tuple[Text, str] | None = None, limit: int = PAGE,
) -> list[LedgerRow]:  # fmt: skip
    """The newest entries of these ISO days (both included, empty for open), and where `only` is given of those that say
    this kind of time, provider or topic; `before` is day and id of the last one that is there already."""
    where, values = _between(start, end)
    if only is not None:
        where, values = f"{where} AND trim(t.{TEXTS[TEXTS.index(only[0])]}) = :only", values | {"only": only[1]}
    if before is not None:
        where, values = f"{where} AND (t.day, t.id) < (:day, :id)", values | {"day": before[0], "id": before[1]}
    sql = f"{_ENTRIES}{where} ORDER BY t.day DESC, t.id DESC LIMIT :limit"
    return _told(connection, connection.execute(sql, values | {"limit": limit}))


def entries_of(connection: sqlite3.Connection, ids: Iterable[str]) -> list[LedgerRow]:
    """Those of these entries that are there."""
    sql = f"{_ENTRIES} AND t.id IN (SELECT value FROM json_each(:ids)) ORDER BY t.day DESC, t.id DESC"
    return _told(connection, connection.execute(sql, {"ids": json.dumps(list(ids))}))


def refunds(connection: sqlite3.Connection) -> list[LedgerRow]:
    """What somebody is to pay back, or has, or would not: the newest first."""
    return _told(connection, connection.execute(f"{_ENTRIES} AND t.refund <> '' ORDER BY t.day DESC, t.id DESC"))


def _told(connection: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> list[LedgerRow]:
    found = [LedgerRow._make((*row[:6], bool(row[6]), bool(row[7]), *row[8:])) for row in rows]
    first: dict[str, tuple[str, str]] = {}
    for entry, kind, aim in connection.execute(_AIMS, (json.dumps([row.id for row in found]),)):
        first.setdefault(entry, (kind, aim))
    wanted: dict[str, set[str]] = {}
    for kind, aim in first.values():
        wanted.setdefault(kind, set()).add(aim)
    named = entries_named(connection, wanted)
    titles = {entry: named[aim].title for entry, (_, aim) in first.items() if aim in named}
    return [row._replace(toward=titles.get(row.id, "")) for row in found]


def totals(connection: sqlite3.Connection, by: By, start: str = "", end: str = "") -> list[Total]:
    """Sums over the entries of these ISO days, those with the most time first, what has nothing of the sort last.

    An entry that was for two goals is in both: only sums by text, by month and of all make up a whole. One pass.
    """
    return summed(rows_of(connection, by, start, end))


def rows_of(connection: sqlite3.Connection, by: By, start: str = "", end: str = "") -> list[tuple[Any, ...]]:
    """What `summed` adds up: (key, own_time, own_money, currency, entries, minutes, minor units)."""
    # With the plus sign SQLite goes through an index in the order of the sums, instead of picking out the days.
    where, values = _between(start, end, day="+t.day")
    where = f"t.trashed IS NULL{where}"
    if by in _TIES:
        return [*_tied_rows(connection, by, where, values)]
    if by == "month":
        inner = f"SELECT t.day, {_PURSE}, count(*) AS entries, sum(t.minutes) AS minutes, sum(t.amount_minor) AS minor"
        return connection.execute(
            "SELECT substr(day, 1, 7), own_time, own_money, currency, sum(entries), sum(minutes),"
            f" coalesce(sum(minor), 0) FROM ({inner} FROM time_entry AS t INDEXED BY ix_time_entry_day WHERE {where}"
            f" GROUP BY t.day, {_PURSE}) GROUP BY 1, 2, 3, 4",
            values,
        ).fetchall()
    column = "category" if by == "all" else by
    key = "''" if by == "all" else f"trim(t.{by})"
    return connection.execute(
        f"SELECT {key}, {_PURSE}, {_SUMS} FROM time_entry AS t INDEXED BY ix_time_entry_{column} WHERE {where}"
        f" GROUP BY t.{column}, {_PURSE}",
        values,
    ).fetchall()


def _tied_rows(connection: sqlite3.Connection, by: By, where: str, values: dict[str, Any]) -> Iterable[tuple[Any, ...]]:
    """What was for something, and all less that: so nothing is asked of each of those that were for nothing."""
    (ties, tied, entry, key), spent = _TIES[by], "time_entry AS t INDEXED BY ix_time_entry_spent"
    yield from connection.execute(
        f"SELECT {key}, {_PURSE}, {_SUMS} FROM {ties} CROSS JOIN {spent} ON t.id = {entry}"
        f" WHERE {tied} AND {where} GROUP BY 1, 2, 3, 4",
        values,
    )
    yield from rows_of(connection, "all", values["start"], values["end"])
    yield from connection.execute(
        f"SELECT '', {_PURSE}, -count(*), -sum(t.minutes), -coalesce(sum(t.amount_minor), 0) FROM {spent}"
        f" WHERE {where} AND t.id IN (SELECT {entry} FROM {ties} WHERE {tied}) GROUP BY 2, 3, 4",
        values,
    )


def month_of(day: str) -> str:
    """“2026-05” of an ISO day."""
    return day[:7]


def summed(rows: Iterable[tuple[Any, ...]]) -> list[Total]:
    """Totals from (key, own_time, own_money, currency, entries, minutes, minor), where less than none takes away:
    those with the most time first, without what nothing is left of."""
    parts: dict[str, list[tuple[Any, ...]]] = {}
    for key, *rest in rows:
        parts.setdefault(key, []).append(tuple(rest))
    found = []
    for key, those in parts.items():
        money: dict[tuple[str, bool], int] = {}
        for _, own, currency, _, _, minor in those:
            if currency:
                money[currency, bool(own)] = money.get((currency, bool(own)), 0) + minor
        purses = tuple(
            Money(currency, own, minor)
            for (currency, own), minor in sorted(money.items(), key=lambda one: (one[0][0], not one[0][1]))
            if minor
        )
        minutes, own = sum(one[4] for one in those), sum(one[4] for one in those if one[0])
        found.append(Total(key, sum(one[3] for one in those), minutes, own, purses))
    return sorted((one for one in found if one.entries), key=lambda one: (one.key == "", -one.minutes, one.key))


def cost_of(connection: sqlite3.Connection, kind: str, record_id: str) -> Total:
    """What was logged toward one thing: time, and money by currency and purse."""
    rows = connection.execute(
        f"SELECT '', {_PURSE}, {_SUMS} FROM link AS l JOIN time_entry AS t ON t.id = l.source_id"
        " WHERE l.target_id = ? AND l.target_kind = ? AND l.role = 'toward' AND l.trashed IS NULL"
        " AND t.trashed IS NULL GROUP BY 2, 3, 4",
        (record_id, kind),
    )
    return next(iter(summed(rows)), Total("", 0, 0, 0, ()))


def repeats(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """What comes again and again, by title, as the columns of a TimeRepeat."""
    cursor = connection.execute("SELECT * FROM time_repeat WHERE trashed IS NULL ORDER BY lower(title), id")
    names = [column[0] for column in cursor.description]
    lists = ("counts_as", "toward", "left_out")
    return [{n: json.loads(v) if n in lists else v for n, v in zip(names, row, strict=True)} for row in cursor]


def due_repeats(connection: sqlite3.Connection, today: date) -> list[DueRepeat]:
    """What was due up to today and was neither logged nor left out, the oldest first.

    What was logged and then put on another day near by or of the same month, or into the bin, is not due again.
    """
    logged: dict[str, dict[date, date]] = {}
    written = "SELECT repeat_id, day, created FROM time_entry WHERE repeat_id IS NOT NULL ORDER BY created DESC"
    for one, day, created in connection.execute(written):
        made = datetime.fromisoformat(created).astimezone().date()
        logged.setdefault(one, {})[date.fromisoformat(day)] = made
    found = []
    for row in repeats(connection):
        until = date.fromisoformat(row["until"]) if row["until"] else None
        there = days(row["every"], date.fromisoformat(row["first"]), until, date.min, today)
        found += [
            DueRepeat(row["id"], row["title"], day.isoformat(), row["minutes"])
            for day in _not_done(row["every"], there, logged.get(row["id"], {}))
            if day.isoformat() not in row["left_out"]
        ]
    return sorted(found, key=lambda one: (one.day, one.title, one.repeat_id))


def _not_done(every: str, due: list[date], logged: dict[date, date]) -> list[date]:
    """The days that no entry stands for. Each stands for its own day; else for the nearest one within a week or, where
    it comes every month, of its month: rather for one that was due when it was written down than for one that came
    later. `logged`: the days of entries, and when each was written down."""
    left = set(due).difference(logged)
    for day in sorted(logged.keys() - set(due)):
        near = [one for one in left if abs(one - day) < _WEEK or (every == "month" and _month(one) == _month(day))]
        if near:
            left.discard(min(near, key=lambda one: (one > logged[day], abs(one - day), one)))
    return sorted(left)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _between(start: str, end: str, day: str = "t.day") -> tuple[str, dict[str, Any]]:
    where = (f" AND {day} >= :start" if start else "") + (f" AND {day} <= :end" if end else "")
    return where, {"start": start, "end": end}
