"""One licence on one day: its rules, its periods and where it stands, from rows that the caller can read."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, partial
from itertools import islice
from typing import Any, NamedTuple

from portfolio.growth.renewal.counting import Activity, Heap, Verdict, count, verdicts
from portfolio.growth.renewal.periods import Period, Periods, before, periods
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.standing import PACE_WEEKS, Standing, carry, standing
from portfolio.growth.renewal.terms import Terms, terms

SETTLED = "-settled"
"""Among what was done for a licence: no more is to be said of the period that ended on that day. No rule has such a
key."""
MOST_BEFORE = 20
"""Periods that are looked through for what was carried over from one to the next."""


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
    added: date
    """The day on which it came into the portfolio."""
    settled: bool
    """Whether she said that no more is to be said of this period."""
    at: Callable[[date], Periods] = field(repr=False, compare=False)
    """Its periods around any day."""

    def earlier(self) -> Iterator[Period]:
        """The periods before the current one, the newest first."""
        return before(self.periods, self.at)

    def question(self, period: Period) -> Question:
        """What to ask for the entries of a period."""
        return _question(self.terms, self.excluded, period.start, period.end, self.today)

    def verdicts(self, rows: Iterable[Mapping[str, Any]]) -> tuple[Verdict, ...]:
        """What of each entry of one period counts; `rows` as `core.queries.renewal.activities` gives them."""
        return verdicts(self.terms, [activity_of(row) for row in rows], self.standing.carried)


def licence_now(
    licence: Mapping[str, Any], rule_set: Mapping[str, Any], heaps: Heaps, today: date, *, period: Period | None = None
) -> LicenceNow:
    """The licence today, or as it stood in another period of its own.

    `licence` and `rule_set` are rows as `core.queries.renewal` gives them. Raises RulesProblem where they are none.
    """
    rules = read(rule_set)
    held = terms(rules, licence["chosen"], licence["extra"])
    ends = licence["ends"] or None
    at = partial(
        periods, rules, held, date.fromisoformat(licence["starts"]),
        ends=date.fromisoformat(ends) if ends else None, birth_month=licence["birth_month"],
    )  # fmt: skip
    around = at(period.start if period else today)
    excluded = tuple(licence["excluded"])

    def asked(start: date, end: date) -> list[Heap]:
        return [heap_of(row) for row in heaps(_question(held, excluded, start, min(end, today), today))]

    current = around.current
    since = max(current.start, today - timedelta(weeks=PACE_WEEKS) + timedelta(days=1))
    done = asked(current.start, current.end)
    carried = _carried(held, (asked(one.start, one.end) for one in before(around, at)))
    return LicenceNow(
        id=licence["id"],
        title=licence["title"],
        number=licence["number"],
        rules=rules,
        terms=held,
        periods=around,
        standing=standing(
            held, current, done, today, carried=carried,
            before=count(held, _less(held, done, asked(since, today)), carried) if current.holds(today) else None,
            done=licence["done"],
        ),
        excluded=excluded,
        today=today,
        added=date.fromisoformat(licence.get("added") or licence["starts"]),
        settled=is_settled(licence["done"], current),
        at=at,
    )  # fmt: skip


def is_settled(done: Iterable[Mapping[str, Any]], period: Period) -> bool:
    """Whether she said that no more is to be said of this period. `done`: what was done for the licence."""
    return any((one.get("key"), one.get("day")) == (SETTLED, period.end.isoformat()) for one in done)


def _less(held: Terms, heaps: list[Heap], recent: list[Heap]) -> list[Heap]:
    """What was done before the last weeks: all less that, which is quicker than to ask for so many days again."""
    found: dict[tuple[Heap, int, int], list[int]] = {}
    for those, sign in ((heaps, 1), (recent, -1)):
        for one in those:
            size = (one.minutes // one.entries, one.units_hundredths // one.entries) if held.entry_block else (0, 0)
            sums = found.setdefault((one._replace(minutes=0, units_hundredths=0, entries=0), *size), [0, 0, 0])
            for at, amount in enumerate((one.minutes, one.units_hundredths, one.entries)):
                sums[at] += sign * amount
    return [
        alike._replace(minutes=minutes, units_hundredths=units, entries=entries)
        for (alike, *_), (minutes, units, entries) in found.items()
        if entries
    ]


def _carried(held: Terms, earlier: Iterable[list[Heap]]) -> Fraction:
    """What the periods before leave for this one; `earlier` is what was done in them, the newest first. It is looked
    back only as far as it matters: to one that leaves as much whatever was brought into it.
    """

    def left(heaps: list[Heap], brought: Fraction) -> Fraction:
        return carry(held, count(held, heaps, brought), brought)

    found: list[list[Heap]] = []
    for one in islice(earlier if held.carry_over else (), MOST_BEFORE):
        found.append(one)
        if left(one, Fraction(0)) == left(one, held.carry_over):
            break
    brought = Fraction(0)
    for one in reversed(found):
        brought = left(one, brought)
    return brought


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
