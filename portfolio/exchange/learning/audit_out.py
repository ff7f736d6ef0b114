"""The list that an authority asks for: each entry of one period, what of it counts and why, and its proof with the hash
by which it can be recognised."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.core.people_named import veil_of
from portfolio.core.queries import renewal
from portfolio.core.said import Said, said
from portfolio.core.sheets import sheet
from portfolio.growth.renewal.columns import Column, listed
from portfolio.growth.renewal.counting import Reason, Verdict
from portfolio.growth.renewal.licence import LicenceNow, licence_now
from portfolio.growth.renewal.listing import Amounts, amounts, because, named_amount, plain, totalled
from portfolio.growth.renewal.periods import Period

_PROOFS = """
SELECT l.target_id, coalesce(nullif(a.title, ''), a.name), a.sha256
FROM link AS l JOIN attachment AS a ON a.id = l.source_id AND a.trashed IS NULL
WHERE l.role = 'evidence' AND l.trashed IS NULL AND a.privacy <> 'private'
AND l.target_id IN (SELECT value FROM json_each(:ids))
UNION ALL
SELECT l.target_id, c.title, coalesce(o.sha256, '')
FROM link AS l JOIN credential AS c ON c.id = l.source_id AND c.trashed IS NULL
LEFT JOIN attachment AS o ON o.id = c.original_id AND o.trashed IS NULL
WHERE l.role = 'evidence' AND l.trashed IS NULL AND c.privacy <> 'private'
AND l.target_id IN (SELECT value FROM json_each(:ids))
ORDER BY 1, 2, 3
"""
_STANDARDS = """
SELECT a.record_id, coalesce(nullif(s.code, ''), s.title) FROM alignment AS a
JOIN standard AS s ON s.id = a.standard_id AND s.trashed IS NULL
WHERE a.trashed IS NULL AND a.record_id IN (SELECT value FROM json_each(:ids)) ORDER BY 1, 2
"""
_MORE = "SELECT id, own_time, topic, privacy FROM time_entry WHERE id IN (SELECT value FROM json_each(:ids))"


def audit_csv(
    connection: sqlite3.Connection, licence_id: str, today: date, period: Period | None = None,
    tell: Callable[[Said], str] = str,
) -> bytes:  # fmt: skip
    """The entries of a licence's period (the current one, if none is named), the oldest first, in the columns that its
    rules name, with what counts and because of what; below them the sum of what counts.

    `tell` says headings and sentences in the reader's language. As in any paper of hers, private entries and
    those that she took out by hand stay behind, and people stand as others read them. Raises PortfolioError where the
    licence is not there, or has no rules.
    """
    now = _now(connection, licence_id, today, period)
    rows = [row for row in _entries(connection, now) if not row["taken_out"] and row["privacy"] != "private"]
    columns, verdicts = listed(now.rules.columns), now.verdicts(rows)
    cells, veil = _Cells(connection, now, rows, tell), veil_of(connection).text
    lines = amounts(verdicts, now.rules.unit_minutes)
    table = [
        [veil(cells.of(column, row, verdict, line)) for column in columns]
        for row, verdict, line in zip(rows, verdicts, lines, strict=True)
    ]
    counted = sum((line.counted for line in lines), Decimal(0))
    return sheet(*totalled(columns, table, counted, lambda words: tell(said(words))))


def private_entries(
    connection: sqlite3.Connection, licence_id: str, today: date, period: Period | None = None
) -> int:  # fmt: skip
    """How many entries of the period stay behind because they are private: to be said where the list is made."""
    now = _now(connection, licence_id, today, period)
    return sum(row["privacy"] == "private" and not row["taken_out"] for row in _entries(connection, now))


def _now(connection: sqlite3.Connection, licence_id: str, today: date, period: Period | None) -> LicenceNow:
    licence = next((row for row in renewal.licences(connection) if row["id"] == licence_id), None)
    if licence is None:
        raise PortfolioError("This licence is not in the portfolio.", "“portfolio licence list” shows those that are.")
    rules = next((row for row in renewal.rule_sets(connection) if row["id"] == licence["rule_set_id"]), None)
    if rules is None:
        raise PortfolioError(
            "“{licence}” has no rules yet.", "Choose by which rules it is renewed.", licence=licence["title"]
        )
    return licence_now(licence, rules, partial(renewal.heaps, connection), today, period=period)


def _entries(connection: sqlite3.Connection, now: LicenceNow) -> list[dict[str, Any]]:
    """Those of the period, the oldest first, with what the rules do not look at."""
    rows = renewal.activities(connection, now.question(now.standing.period))
    ids = {"ids": json.dumps([row["id"] for row in rows])}
    more = {row[0]: row[1:] for row in connection.execute(_MORE, ids)}
    names = ("own_time", "own_topic", "privacy")  # what the rules call the topic may be the title
    return [row | dict(zip(names, more[row["id"]], strict=True)) for row in reversed(rows)]


class _Cells:
    """What stands in each column for an entry."""

    def __init__(
        self, connection: sqlite3.Connection, now: LicenceNow, rows: Iterable[Mapping[str, Any]],
        tell: Callable[[Said], str],
    ) -> None:  # fmt: skip
        self._now, self._tell = now, tell
        ids = {"ids": json.dumps([row["id"] for row in rows])}
        self._proofs: dict[str, list[tuple[str, str]]] = {}
        for entry, name, digest in connection.execute(_PROOFS, ids):
            self._proofs.setdefault(entry, []).append((name, digest))
        self._standards: dict[str, list[str]] = {}
        for entry, code in connection.execute(_STANDARDS, ids):
            self._standards.setdefault(entry, []).append(code)

    def of(self, column: Column, row: Mapping[str, Any], verdict: Verdict, line: Amounts) -> str:
        """One cell."""
        proofs = self._proofs.get(row["id"], [])
        rules = self._now.rules
        match column:
            case "date":
                return str(row["day"])
            case "title":
                return str(row["title"] or row["category"])
            case "kind":
                return str(row["category"])
            case "hours" | "units" | "counted":
                return plain({"hours": line.hours, "units": line.units, "counted": line.counted}[column])
            case "because":
                return " ".join(map(self._because, verdict.reasons))
            case "categories":
                keys = json.loads(row["categories"])
                return "; ".join(rules.categories[key] for key in keys if key in rules.categories)
            case "standards":
                return "; ".join(self._standards.get(row["id"], []))
            case "proof":
                return "; ".join(name for name, _ in proofs)
            case "sha256":
                # One for each proof, so that it is plain which is whose.
                return "; ".join(digest or "–" for _, digest in proofs) if any(one for _, one in proofs) else ""
            case "topic":
                return str(row["own_topic"])
            case "own_time" | "approved":
                return self._yes_or_no(row[column])
            case _:
                return str(row[column])

    def _because(self, reason: Reason) -> str:
        rules = self._now.rules
        words, values = because(reason, rules.categories, lambda minutes: named_amount(minutes, rules))
        return self._tell(said(words, **values))

    def _yes_or_no(self, value: object) -> str:
        """Of a column that says so in words or as a number; what was not said is empty."""
        if value == "":
            return ""
        return self._tell(said("yes") if value in ("yes", 1) else said("no"))
