"""What generated hours say beside their minutes: providers, categories, refunds; and the licence they count for."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from portfolio.core.records import Licence, Record, RuleSet, TimeEntry, TimeRepeat, build, with_fields
from portfolio.exchange.learning.rule_files import shipped_one
from portfolio.exchange.making import phrases

RULES = "US-TX-CPE-TEACHER"
"""Of the shipped rules those with the most bounds."""
_KINDS = ("content", "independent_study", "presenting", "mentoring", "listed_topics", "language", "planning")
_REFUNDS = ("wanted", "asked", "paid", "paid", "refused")
_UNITS = ("semester_hour", "graduate_credit", "ects")
_ISSUED_DAYS_AGO = 2 * 365
"""The licence's period is half over on the day on which the portfolio is made, whatever else it holds."""


class Learning:
    """Makes what hours are about. It has dice of its own, so that the entries fall as they do without."""

    def __init__(self, seed: int, today: date) -> None:
        self._random = Random(f"learning {seed}")
        self._today, self._newest = today, today - timedelta(days=1)

    def ground(self, resources: Path) -> Iterator[Record]:
        """A licence with its rules, from the folder `renewal` of the program's, and one thing that comes again."""
        rules = shipped_one(resources / "renewal", RULES)
        kept = self._make(RuleSet, **rules.columns, origin=rules.id)
        yield kept
        issued = self._today - timedelta(days=_ISSUED_DAYS_AGO)
        yield self._make(Licence, title="Teaching certificate", rule_set_id=kept.id, starts=issued)
        yield self._make(
            TimeRepeat, title=phrases.TIME_FOR[1], minutes=60, category=phrases.CATEGORIES[1], every="month",
            first=self._today - timedelta(days=100),
        )  # fmt: skip

    def told_of(self, record: Record) -> Record:
        """The same, or hours with what belongs to them."""
        if not isinstance(record, TimeEntry):
            return record
        roll = self._random.random
        fields: dict[str, Any] = {}
        if roll() < 0.7:
            fields |= {"provider": self._pick(phrases.ISSUERS), "approved": self._pick(("yes", "yes", "no", ""))}
        if roll() < 0.6:
            fields["counts_as"] = sorted({self._pick(_KINDS) for _ in range(self._random.choice((1, 1, 2)))})
        if roll() < 0.5:
            fields["topic"] = self._pick(phrases.SUBJECTS)
        if roll() < 0.05:
            fields |= {"units_hundredths": self._random.randrange(1, 7) * 100, "unit": self._pick(_UNITS)}
        if record.amount_minor:
            fields |= self._paid(record)
        return with_fields(record, changed=record.changed, **fields)

    def _paid(self, record: TimeEntry) -> dict[str, Any]:
        """Most in one currency, some in another; some of it is to come back."""
        fields: dict[str, Any] = {"own_money": self._random.random() < 0.6}
        if self._random.random() < 0.2:
            fields["currency"] = "GBP"
        if fields["own_money"] and self._random.random() < 0.5:
            fields["refund"] = self._pick(_REFUNDS)
            if fields["refund"] != "wanted":
                fields["refund_day"] = min(record.day + timedelta(days=21), self._newest)
        return fields

    def _pick(self, choices: Any) -> Any:
        return self._random.choice(choices)

    def _make(self, kind: Any, **fields: Any) -> Any:
        moment = datetime.combine(self._newest, time.min, UTC)
        made = {"id": f"{self._random.getrandbits(128):032x}", "created": moment, "changed": moment}
        return build(kind, **(made | fields))
