"""What of the learning in a period counts, entry by entry and in all, and because of what.

Sums decide and not the order: a bound is on a sum, those that stand under the fewest bounds fill it first, and of them
those that a minimum asks for. So neither the order of entries nor an entry in two parts changes what counts, unless the
rules ask for a least amount of one entry. `Heap`s (sums of entries that are alike for the rules) and `Activity`s (entry
by entry) go through the same sums: what the verdicts add up to is what the standing says, to the minute.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple, Protocol

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
    """What would count had its provider been approved."""
    unreported: int
    """Entries that are still to be entered with the authority, whose last day has not gone by."""


_Key = tuple[frozenset[str], frozenset[str]]
"""The bounded categories of an entry, and those of which there is to be some."""


def worth(terms: Terms, one: Weighed) -> Fraction:
    """The exact minutes that it stands for: its credits where the rules know their unit, else the time spent."""
    if one.units_hundredths and one.unit in terms.worth:
        return Fraction(one.units_hundredths, 100) * terms.worth[one.unit]
    return Fraction(one.minutes)


def count(terms: Terms, heaps: Iterable[Heap]) -> Counted:
    """What of these heaps counts."""
    found = list(heaps)
    topics = _topics(terms, found)
    standing = [(one, worth(terms, one), _against(terms, one, topics)) for one in found]
    eligible = [(one, minutes) for one, minutes, against in standing if against is None]
    allowed = _allowed(terms, eligible)
    bound = _ByCategory(terms, eligible, allowed)
    return Counted(
        minutes=sum(allowed.values(), Fraction(0)),
        logged=sum((minutes for _, minutes, _ in standing), Fraction(0)),
        minimums=tuple(bound.of(category, least) for category, least in terms.minimums.items()),
        maximums=tuple(bound.of(category, most) for category, most in terms.maximums.items()),
        unapproved=sum((m for _, m, why in standing if why and why.kind == "not_approved"), Fraction(0)),
        unreported=sum(one.entries for one, _, why in standing if why is None and one.report == "open"),
    )


def verdicts(terms: Terms, activities: Sequence[Activity]) -> tuple[Verdict, ...]:
    """What of each entry of a period counts, in the order given. `activities` are all entries of the period."""
    topics = _topics(terms, activities)
    against = {one.id: _against(terms, one, topics) for one in activities}
    eligible = [(one, worth(terms, one)) for one in activities if against[one.id] is None]
    left = _allowed(terms, eligible)
    counted: dict[str, Fraction] = {}
    for one, minutes in sorted(eligible, key=lambda pair: (pair[0].day, pair[0].id)):
        key = _key(terms, one)
        counted[one.id] = min(minutes, left[key])
        left[key] -= counted[one.id]
    return tuple(_verdict(terms, one, against[one.id], counted.get(one.id, Fraction(0))) for one in activities)


def _verdict(terms: Terms, one: Activity, against: Reason | None, counted: Fraction) -> Verdict:
    of = worth(terms, one)
    if against is not None:
        return Verdict(one.id, "none", Fraction(0), of, (against,))
    if counted == of:
        return Verdict(one.id, "all", counted, of, ())
    reasons = tuple(
        Reason("capped", category, terms.maximums[category])
        for category in terms.maximums
        if category in one.categories
    )
    return Verdict(one.id, "part" if counted else "none", counted, of, reasons)


def _against(terms: Terms, one: Weighed, topics: dict[str, Fraction]) -> Reason | None:
    """The first thing that keeps all of it from counting, or None."""
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
    minutes = worth(terms, one)
    if not minutes and one.units_hundredths:
        return Reason("unit_unknown")
    if minutes < terms.entry_block * one.entries:
        return Reason("entry_block", minutes=terms.entry_block)
    if terms.topic_block and (there := topics.get(one.topic, Fraction(0))) < terms.topic_block:
        return Reason("topic_block", minutes=terms.topic_block, there=there)
    return None


def _topics(terms: Terms, found: Iterable[Weighed]) -> dict[str, Fraction]:
    """What there is on each topic, of what could count."""
    sums: dict[str, Fraction] = {}
    if terms.topic_block:
        for one in found:
            if _against(terms, one, {one.topic: terms.topic_block}) is None:
                sums[one.topic] = sums.get(one.topic, Fraction(0)) + worth(terms, one)
    return sums


def _key(terms: Terms, one: Weighed) -> _Key:
    return one.categories.intersection(terms.maximums), one.categories.intersection(terms.minimums)


def _allowed(terms: Terms, eligible: Iterable[tuple[Weighed, Fraction]]) -> dict[_Key, Fraction]:
    """How much of each sort of entry counts: under each bound no more than it allows.

    Those under the fewest bounds come first, then those that the most minimums ask for. Where bounds overlap crosswise
    this may be less than the most that could be brought to count, and is never more.
    """
    sums: dict[_Key, Fraction] = {}
    for one, minutes in eligible:
        key = _key(terms, one)
        sums[key] = sums.get(key, Fraction(0)) + minutes
    left = dict(terms.maximums)
    allowed: dict[_Key, Fraction] = {}
    for key in sorted(sums, key=lambda key: (len(key[0]), sorted(key[0]), -len(key[1]), sorted(key[1]))):
        allowed[key] = min([sums[key], *(left[category] for category in key[0])])
        for category in key[0]:
            left[category] -= allowed[key]
    return allowed


class _ByCategory:
    """What of each category was logged, and what counts of it."""

    def __init__(
        self, terms: Terms, eligible: Iterable[tuple[Weighed, Fraction]], allowed: dict[_Key, Fraction]
    ) -> None:
        self._logged: dict[str, Fraction] = {}
        self._counted: dict[str, Fraction] = {}
        for one, minutes in eligible:
            for category in one.categories:
                self._logged[category] = self._logged.get(category, Fraction(0)) + minutes
        for (bounded, wanted), minutes in allowed.items():
            for category in bounded | wanted:
                self._counted[category] = self._counted.get(category, Fraction(0)) + minutes

    def of(self, category: str, bound: Fraction) -> Bound:
        nothing = Fraction(0)
        return Bound(category, bound, self._logged.get(category, nothing), self._counted.get(category, nothing))
