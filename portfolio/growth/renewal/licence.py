"""One licence on one day: its rules, its periods and where it stands, from rows that the caller can read."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from portfolio.growth.renewal.counting import Activity, Heap, Verdict, count, verdicts
from portfolio.growth.renewal.periods import Period, Periods, periods
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.standing import PACE_WEEKS, Standing, carry, standing
from portfolio.growth.renewal.terms import Terms, terms


class Question(NamedTuple):
    """What the rules want to know of the entries of some days: `core.queries.renewal` answers it."""

    start: str
    """ISO days, both included."""
    end: str
    today: str
    excluded: tuple[str, ...]
    report_days: int | None
    by_topic: bool
    by_size: bool


Heaps = Callable[[Question], Iterable[Mapping[str, Any]]]
"""Reads the heaps of some days, as `core.queries.renewal.heaps` gives them."""


@dataclass(frozen=True)
class LicenceNow:
    """A licence as it is today."""

    id: str
    title: str
    number: str
    rules: Rules
    terms: Terms
    periods: Periods
    standing: Standing
    """Of the current period."""
    excluded: tuple[str, ...]
    today: date

    def question(self, period: Period) -> Question:
        """What to ask for the entries of a period."""
        return _question(self.terms, self.excluded, period.start, period.end, self.today)

    def verdicts(self, rows: Iterable[Mapping[str, Any]]) -> tuple[Verdict, ...]:
        """What of each entry of one period counts; `rows` as `core.queries.renewal.activities` gives them."""
        return verdicts(self.terms, [activity_of(row) for row in rows])


def licence_now(
    licence: Mapping[str, Any], rule_set: Mapping[str, Any], heaps: Heaps, today: date, *, period: Period | None = None
) -> LicenceNow:
    """The licence today, or as it stood in another period of its own.

    `licence` and `rule_set` are rows as `core.queries.renewal` gives them. Raises RulesProblem where they are none.
    """
    rules = read(rule_set)
    held = terms(rules, licence["chosen"], licence["extra"])
    ends = licence["ends"] or None
    around = periods(
        rules, held, date.fromisoformat(licence["starts"]), period.start if period else today,
        ends=date.fromisoformat(ends) if ends else None, birth_month=licence["birth_month"],
    )  # fmt: skip
    excluded = tuple(licence["excluded"])

    def asked(start: date, end: date) -> list[Heap]:
        return [heap_of(row) for row in heaps(_question(held, excluded, start, min(end, today), today))]

    current = around.current
    before = around.earlier if held.carry_over else None
    since = max(current.start, today - timedelta(weeks=PACE_WEEKS) + timedelta(days=1))
    return LicenceNow(
        id=licence["id"],
        title=licence["title"],
        number=licence["number"],
        rules=rules,
        terms=held,
        periods=around,
        standing=standing(
            held, current, asked(current.start, current.end), today,
            carried=carry(held, count(held, asked(before.start, before.end))) if before else Fraction(0),
            recent=count(held, asked(since, today)).minutes if current.holds(today) else Fraction(0),
            done=licence["done"],
        ),
        excluded=excluded,
        today=today,
    )  # fmt: skip


def _question(held: Terms, excluded: tuple[str, ...], start: date, end: date, today: date) -> Question:
    return Question(
        start.isoformat(), end.isoformat(), today.isoformat(), excluded, held.report_days, bool(held.topic_block),
        bool(held.entry_block),
    )  # fmt: skip


def heap_of(row: Mapping[str, Any]) -> Heap:
    """A heap from a row; `categories` is a list as JSON."""
    return Heap(**{**row, "categories": _categories(row["categories"]), "taken_out": bool(row["taken_out"])})


def activity_of(row: Mapping[str, Any]) -> Activity:
    """An entry from a row; what the rules do not look at is passed over."""
    found = {name: row[name] for name in Activity._fields if name in row}
    flags = {name: bool(row[name]) for name in ("taken_out", "ahead")}
    return Activity(**{**found, **flags, "categories": _categories(row["categories"])})


@cache
def _categories(text: str) -> frozenset[str]:
    return frozenset(str(one) for one in json.loads(text))
