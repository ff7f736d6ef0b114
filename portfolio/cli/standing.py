"""Licences of the portfolio as they stand on a day, or stood in an earlier period of their own."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal
from portfolio.growth.renewal.licence import LicenceNow, licence_now
from portfolio.growth.renewal.periods import Period, periods


def licences_now(connection: sqlite3.Connection, today: date) -> Iterator[LicenceNow]:
    """All licences that have rules, by title."""
    for row in renewal.licences(connection):
        if row["rule_set_id"]:
            yield licence_in(connection, row, today)


def licence_in(connection: sqlite3.Connection, row: dict[str, Any], today: date, earlier: int = 0) -> LicenceNow:
    """One licence today, or so many of its periods before. Raises PortfolioError where it has no rules, or had no
    period then."""
    rules = next((one for one in renewal.rule_sets(connection) if one["id"] == row["rule_set_id"]), None)
    if rules is None:
        raise PortfolioError(
            "“{licence}” has no rules yet.", "Choose them in the window, or add it again with --rules.",
            licence=row["title"],
        )  # fmt: skip
    heaps = partial(renewal.heaps, connection)
    now = licence_now(row, rules, heaps, today)
    if not earlier:
        return now
    period = _before(now, row, earlier)
    return licence_now(row, rules, heaps, today, period=period)


def _before(now: LicenceNow, row: dict[str, Any], earlier: int) -> Period:
    found: Period | None = now.periods.current
    around = now.periods
    ends = date.fromisoformat(row["ends"]) if row["ends"] else None
    for _ in range(earlier):
        found = around.earlier
        if found is None:
            raise PortfolioError("“{licence}” had no earlier period.", "Ask for one that it had.", licence=now.title)
        around = periods(
            now.rules, now.terms, date.fromisoformat(row["starts"]), found.end, ends=ends,
            birth_month=row["birth_month"],
        )  # fmt: skip
    assert found is not None
    return found
