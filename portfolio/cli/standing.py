"""Licences of the portfolio as they stand on a day, or stood in an earlier period of their own."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import islice
from typing import Any

from portfolio.cli.printing import say
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.licence import LicenceNow, licence_now


def licences_now(connection: sqlite3.Connection, today: date, earlier: int = 0) -> Iterator[LicenceNow]:
    """All licences that have rules, by title. Of one whose rules cannot be read, or that had no such period, it is said
    why, and the others follow."""
    for row in renewal.licences(connection):
        if not row["rule_set_id"]:
            continue
        try:
            yield licence_in(connection, row, today, earlier)
        except RulesProblem as problem:
            say(f"{row['title']}: {problem}")
        except NoSuchPeriod as problem:
            say(str(problem))


class NoSuchPeriod(PortfolioError):
    """The licence had no period so long ago."""


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
    period = next(islice(now.earlier(), earlier - 1, None), None)
    if period is None:
        raise NoSuchPeriod("“{licence}” had no earlier period.", "Ask for one that it had.", licence=row["title"])
    return licence_now(row, rules, heaps, today, period=period)
