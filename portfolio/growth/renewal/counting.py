"""What of the learning in a period counts, entry by entry and in all, and because of what.

Sums decide and not the order: a bound is on a sum, and as much counts as all bounds together let (`bounding`). So
neither the order of entries nor an entry in two parts changes what counts, unless the rules ask for a least amount of
one entry, and who learned more is never further from what is asked for. `Heap`s (sums of entries that are alike for the
rules) and `Activity`s (entry by entry) go through the same sums: what the verdicts add up to is what the standing says,
to the minute.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Literal, NamedTuple, Protocol, TypeVar

from portfolio.growth.renewal.bounding import Sort, allowed, exceeded
from portfolio.growth.renewal.terms import Terms

Report = Literal["", "in_time", "open", "late", "missed"]
"""Whether it reached the authority: nobody asks, in time, not yet, after the last day, or that day has gone by."""
ReasonKind = Literal[
    "taken_out",
    "ahead",
    "not_counted",
    "not_approved",
    "late",
    "missed",
    "unit_unknown",
    "entry_block",
    "topic_block",
    "capped",
]


class Reason(NamedTuple):
    """Why an entry does not count, or not all of it. What does not apply is empty."""

    kind: ReasonKind
    category: str = ""
    minutes: Fraction = Fraction(0)
    """The bound that stands in the way."""
    there: Fraction = Fraction(0)
    """What there is on its topic."""


class Weighed(Protocol):
    """What the rules look at of an entry, or of a heap of entries that are alike to them."""

    @property
    def categories(self) -> frozenset[str]: ...
    @property
    def approved(self) -> str: ...
    @property
    def topic(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def minutes(self) -> int: ...
    @property
    def units_hundredths(self) -> int: ...
    @property
    def report(self) -> Report: ...
    @property
    def entries(self) -> int: ...
    @property
    def taken_out(self) -> bool: ...
    @property
    def ahead(self) -> bool: ...


class Heap(NamedTuple):
    """Entries that are alike to the rules, added up."""

    categories: frozenset[str]
    minutes: int
    """Of those without credits that the rules know."""
    approved: str = ""
    topic: str = ""
    """Folded; empty where no rule asks for it."""
    unit: str = ""
    units_hundredths: int = 0
    report: Report = ""
    entries: int = 1
    """How many; all of one size, where the rules ask for a least amount of one entry."""
    taken_out: bool = False
    """Whether the person said that it is not to count here."""
    ahead: bool = False
    """Whether its day is still to come."""


class Activity(NamedTuple):
    """One entry, as the rules look at it."""

    id: str
    day: str
    """ISO."""
    categories: frozenset[str]
    minutes: int
    approved: str = ""
    topic: str = ""
    unit: str = ""
    units_hundredths: int = 0
    report: Report = ""
    taken_out: bool = False
    ahead: bool = False

    @property
    def entries(self) -> int:
        return 1


_Weighed = TypeVar("_Weighed", Heap, Activity)


class Verdict(NamedTuple):
    """What of one entry counts, and because of what the rest does not."""

    id: str
    counts: Literal["all", "part", "none"]
    minutes: Fraction
    of: Fraction
    """All that it would be worth."""
    reasons: tuple[Reason, ...]


class Bound(NamedTuple):
    """A minimum or a maximum of a category, and what is there. `logged` is all, `counted` what counts of it."""

    category: str
    minutes: Fraction
    logged: Fraction
    counted: Fraction

    @property
    def missing(self) -> Fraction:
        return max(Fraction(0), self.minutes - self.counted)


class Counted(NamedTuple):
    """What of all that was done counts."""

    minutes: Fraction
    logged: Fraction
    minimums: tuple[Bound, ...]
    maximums: tuple[Bound, ...]
    unapproved: Fraction
    """What more would count had every provider been approved."""
    unreported: int
    """Entries that are still to be entered with the authority, whose last day has not gone by."""


def worth(terms: Terms, one: Weighed) -> Fraction:
    """The exact minutes that it stands for: its credits where the rules know their unit, else the time spent."""
    if one.units_hundredths and one.unit in terms.worth:
        return Fraction(one.units_hundredths, 100) * terms.worth[one.unit]
    return Fraction(one.minutes)


def count(terms: Terms, heaps: Iterable[Heap], carried: Fraction = Fraction(0)) -> Counted:
    """What of these heaps counts, beside what was carried over."""
    found = list(heaps)
    standing = _weighed(terms, found)
    eligible = [(one, minutes) for one, minutes, against in standing if against is None]
    counts = _allowed(terms, _sums(terms, eligible), carried)
    bound = _ByCategory(eligible, counts)
    there = sum(counts.values(), Fraction(0))
    barred = any(why and why.kind == "not_approved" for _, _, why in standing)
    approved = count(replace(terms, approved=False), found, carried).minutes if barred else there
    return Counted(
        minutes=there,
        logged=sum((minutes for _, minutes, _ in standing), Fraction(0)),
        minimums=tuple(bound.of(category, least) for category, least in terms.minimums.items()),
        maximums=tuple(bound.of(category, most) for category, most in terms.maximums.items()),
        unapproved=max(Fraction(0), approved - there),
        unreported=sum(one.entries for one, _, why in standing if why is None and one.report == "open"),
    )


def verdicts(terms: Terms, activities: Sequence[Activity], carried: Fraction = Fraction(0)) -> tuple[Verdict, ...]:
    """What of each entry of a period counts, in the order given. `activities` are all entries of the period; `carried`
    is what was carried over into it."""
    standing = _weighed(terms, activities)
    eligible = [(one, minutes) for one, minutes, against in standing if against is None]
    sums = _sums(terms, eligible)
    full, left = exceeded(sums, terms.maximums), _allowed(terms, sums, carried)
    cut = {sort for sort, minutes in sums.items() if left[sort] < minutes}
    under = [pair for pair in eligible if _sort(terms, pair[0]) in cut] if cut else []
    counted: dict[str, Fraction] = {}
    for one, minutes in sorted(under, key=lambda pair: (pair[0].day, pair[0].id)):
        sort = _sort(terms, one)
        counted[one.id] = min(minutes, left[sort])
        left[sort] -= counted[one.id]
    return tuple(
        Verdict(one.id, "none", Fraction(0), minutes, (against,))
        if against is not None
        else _verdict(terms, one, minutes, counted.get(one.id, minutes), full)
        for one, minutes, against in standing
    )


def _verdict(terms: Terms, one: Activity, of: Fraction, counted: Fraction, full: Collection[str]) -> Verdict:
    if counted is of or counted == of:
        return Verdict(one.id, "all", counted, of, ())
    reasons = tuple(
        Reason("capped", category, most)
        for category, most in terms.maximums.items()
        if category in one.categories and category in full
    )
    return Verdict(one.id, "part" if counted else "none", counted, of, reasons)


def _weighed(terms: Terms, found: Iterable[_Weighed]) -> list[tuple[_Weighed, Fraction, Reason | None]]:
    """Each with the minutes that it stands for, and what keeps all of it from counting, if anything does."""
    kept: dict[Hashable, tuple[Fraction, Reason | None]] = {}
    standing: list[tuple[_Weighed, Fraction, Reason | None]] = []
    for one in found:
        alike: Hashable = (one.minutes, one.units_hundredths, one.unit, one.categories, one.approved, one.report,
                           one.taken_out, one.ahead, one.entries)  # fmt: skip
        if alike not in kept:
            minutes = worth(terms, one)
            kept[alike] = minutes, _against(terms, one, minutes)
        standing.append((one, *kept[alike]))
    if not terms.topic_block:
        return standing
    topics: dict[str, Fraction] = {}
    for one, minutes, against in standing:
        if against is None:
            topics[one.topic] = topics.get(one.topic, Fraction(0)) + minutes
    return [(one, minutes, why or _too_little(terms, topics[one.topic])) for one, minutes, why in standing]


def _too_little(terms: Terms, there: Fraction) -> Reason | None:
    """That there is less on a topic than has to be, or None."""
    block = terms.topic_block
    return Reason("topic_block", minutes=block, there=there) if there < block else None


def _against(terms: Terms, one: Weighed, minutes: Fraction) -> Reason | None:
    """The first thing of its own that keeps all of it from counting, or None."""
    if one.taken_out:
        return Reason("taken_out")
    if one.ahead:
        return Reason("ahead")
    if barred := sorted(one.categories & terms.not_counted):
        return Reason("not_counted", barred[0])
    if terms.approved and one.approved != "yes":
        return Reason("not_approved")
    if terms.report_days is not None and one.report in ("late", "missed"):
        return Reason("late" if one.report == "late" else "missed")
    if not minutes and one.units_hundredths:
        return Reason("unit_unknown")
    if terms.entry_block and minutes < terms.entry_block * one.entries:
        return Reason("entry_block", minutes=terms.entry_block)
    return None


def _sort(terms: Terms, one: Weighed) -> Sort:
    return one.categories.intersection(terms.maximums), one.categories.intersection(terms.minimums)


def _sums(terms: Terms, eligible: Iterable[tuple[Weighed, Fraction]]) -> dict[Sort, Fraction]:
    sums: dict[Sort, Fraction] = {}
    for one, minutes in eligible:
        sort = _sort(terms, one)
        sums[sort] = sums.get(sort, Fraction(0)) + minutes
    return sums


def _allowed(terms: Terms, sums: Mapping[Sort, Fraction], carried: Fraction) -> dict[Sort, Fraction]:
    return allowed(sums, terms.maximums, terms.minimums, terms.needed - carried)


class _ByCategory:
    """What of each category was logged, and what counts of it."""

    def __init__(self, eligible: Iterable[tuple[Weighed, Fraction]], counts: Mapping[Sort, Fraction]) -> None:
        self._logged: dict[str, Fraction] = {}
        self._counted: dict[str, Fraction] = {}
        for one, minutes in eligible:
            for category in one.categories:
                self._logged[category] = self._logged.get(category, Fraction(0)) + minutes
        for (bounded, wanted), minutes in counts.items():
            for category in bounded | wanted:
                self._counted[category] = self._counted.get(category, Fraction(0)) + minutes

    def of(self, category: str, bound: Fraction) -> Bound:
        nothing = Fraction(0)
        return Bound(category, bound, self._logged.get(category, nothing), self._counted.get(category, nothing))
