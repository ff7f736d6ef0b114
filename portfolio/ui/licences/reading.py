"""What the page of licences knows: each licence as it stands today, and what of each entry of a period counts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from portfolio.core.queries import renewal
from portfolio.core.queries.heaps_kept import HeapsKept
from portfolio.core.queries.stated_hours import Stated, stated_hours
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.licence import LicenceNow, is_settled, licence_now
from portfolio.growth.renewal.notice import left_undone
from portfolio.growth.renewal.periods import Period
from portfolio.growth.renewal.twice import Same, told_twice
from portfolio.ui.document import Document
from portfolio.ui.licences.problem_words import problem_words
from portfolio.ui.licences.rule_words import named_in

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.growth.renewal.counting import Verdict

Row = Mapping[str, Any]
KINDS = frozenset({"licence", "rule_set", "time_entry", "credential", "link", "programme", "part"})
"""Those after which hours of certificates may be logged or not, and entries of one course or of two, are among them."""
MOST_EARLIER = 20


@dataclass(frozen=True)
class Held:
    """One licence. Without rules, or with rules that cannot be, `now` is None and `trouble` says why."""

    row: Row
    rule_set: Row | None
    now: LicenceNow | None
    trouble: str = ""
    before: LicenceNow | None = None
    """The period before, where something of it was left undone and is still to be told."""

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def settled(self) -> bool:
        """Whether she said that no more is to be said of the period before."""
        earlier = self.now.periods.earlier if self.now is not None else None
        return earlier is not None and is_settled(self.row["done"], earlier)


class Reader:
    """Reads licences with their rules. The sums of entries are kept, and follow what changes."""

    def __init__(self, document: Document, today: Callable[[], date] | None = None) -> None:
        """`today`: what day it is, where that is not the document's."""
        self._today = today or document.today
        self._connection = document.portfolio.connection
        self.heaps = HeapsKept(self._connection)
        self.held: tuple[Held, ...] = ()

    def note(self, change: "Change") -> bool:
        """Whether what is shown may be another after this change."""
        self.heaps.follow(change)
        return bool(KINDS & change.kind_names)

    def forget(self) -> None:
        """Another day has begun."""
        self.heaps.forget()

    def read(self) -> tuple[Held, ...]:
        """All licences, by title."""
        rules = {row["id"]: row for row in renewal.rule_sets(self._connection)}
        self.held = tuple(self._held(row, rules.get(row["rule_set_id"])) for row in renewal.licences(self._connection))
        return self.held

    def by_id(self, licence_id: str) -> Held | None:
        """A licence that was read."""
        return next((one for one in self.held if one.id == licence_id), None)

    def stands(self, row: Row, rule_set: Row, period: Period | None = None) -> LicenceNow:
        """A licence by these rules. Raises RulesProblem where they cannot be."""
        return licence_now(row, rule_set, self.heaps, self._today(), period=period)

    def of_period(self, held: Held, period: Period) -> LicenceNow | None:
        """The licence as it stood in this period."""
        if held.now is None or held.rule_set is None:
            return None
        return held.now if period == held.now.standing.period else self.stands(held.row, held.rule_set, period)

    def entries(self, now: LicenceNow) -> list[tuple[Row, "Verdict"]]:
        """The entries of the period that it is of, the newest first, each with what counts."""
        rows = renewal.activities(self._connection, now.question(now.standing.period))
        return list(zip(rows, now.verdicts(rows), strict=True))

    def stated(self, now: LicenceNow) -> list[Stated]:
        """The certificates of that period whose hours are not logged."""
        period = now.standing.period
        return stated_hours(self._connection, period.start.isoformat(), period.end.isoformat())

    def twice(self, now: LicenceNow, entries: Sequence[tuple[Row, "Verdict"]]) -> Mapping[str, Same]:
        """By id, those of these entries that look like one course that is told twice."""
        if not any(row["units_hundredths"] for row, _ in entries):
            return {}
        programmes = renewal.programmes_of(self._connection, now.question(now.standing.period))
        return told_twice(entries, now.terms.worth, programmes)

    def uses(self, rule_set_id: str) -> list[Held]:
        """The licences that are renewed by these rules."""
        return [one for one in self.held if one.row["rule_set_id"] == rule_set_id]

    def _held(self, row: Row, rule_set: Row | None) -> Held:
        if rule_set is None:
            return Held(row, None, None)
        try:
            now = self.stands(row, rule_set)
            before = left_undone(now, lambda period: self.stands(row, rule_set, period))
            return Held(row, rule_set, now, before=before)
        except RulesProblem as error:
            return Held(row, rule_set, None, problem_words(error, named_in(rule_set)))


def periods_of(held: Held) -> Iterator[Period]:
    """The current period and those before, the newest first."""
    if held.now is not None:
        yield held.now.periods.current
        yield from islice(held.now.earlier(), MOST_EARLIER)
