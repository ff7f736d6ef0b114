"""What the sample holds of learning: licences and their rules, what comes again, single entries, and pauses."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.core.records import Licence, Link, Person, Record, RuleSet, TimeEntry, TimeRepeat, kind_of, with_fields
from portfolio.exchange.learning.rule_files import shipped_one
from portfolio.exchange.making.school_days import SchoolDays

Made = Callable[..., Any]
"""Builds a record of a kind, written down on a day, with these fields."""
_DAYS = ("day", "reported", "refund_day", "starts", "ends", "first", "until")


class SampleLearning:
    """The part of the sample's file about learning, as records; those with a key are given by it as well.

    The rules lie in the folder `renewal` of `resources`.
    """

    def __init__(self, resources: Path, days: SchoolDays, made: Made, by_key: Mapping[str, Record]) -> None:
        self._rules, self._days, self._made, self._by_key = resources / "renewal", days, made, by_key

    def records(self, data: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        """Each new record with its key in the file, or an empty one."""
        for given in data["repeats"]:
            yield from self._repeat(dict(given))
        for given in data["entries"]:
            yield from self._entry(dict(given))
        for key, given in data["rules"].items():
            file = shipped_one(self._rules, given["shipped"])
            columns = {**file.columns, **given.get("changed", {})}
            yield key, self._made(RuleSet, self._days.day(given["begun"]), **columns, origin=file.id)
        for given in data["licences"]:
            yield self._licence(dict(given))

    def with_pauses(self, person: Person, data: dict[str, Any]) -> Person:
        """The person with the weeks in which she plans nothing."""
        pauses = [
            {"start": self._days.day(start).isoformat(), "end": self._days.day(end).isoformat(), "words": words}
            for start, end, words in data["pauses"]
        ]
        return with_fields(person, pauses=pauses, changed=person.changed)

    def _repeat(self, given: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        """What comes again, and the times of it that were logged."""
        key, logged = given.pop("key"), given.pop("logged")
        left_out = [self._days.day(text).isoformat() for text in given.pop("left_out", ())]
        aims = [self._by_key[one] for one in given.pop("toward", ())]
        fields = self._with_days(given)
        repeat = self._made(
            TimeRepeat, fields["first"], **fields, left_out=left_out,
            toward=[{"kind": kind_of(aim), "id": aim.id} for aim in aims],
        )  # fmt: skip
        yield key, repeat
        same = ("title", "minutes", "own_time", "category", "provider", "approved", "counts_as")
        spent = {name: fields[name] for name in same if name in fields}
        for day in map(self._days.day, logged):
            entry = self._made(TimeEntry, day, **spent, day=day, repeat_id=repeat.id)
            yield "", entry
            yield from (("", self._tie(entry, "toward", aim)) for aim in aims)

    def _entry(self, given: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        key, aims, proofs = given.pop("key", ""), given.pop("toward", ()), given.pop("proof", ())
        fields = self._with_days(given)
        if part := fields.pop("part", ""):
            fields["part_id"] = self._by_key[part].id
        entry = self._made(TimeEntry, fields["day"], **fields)
        yield key, entry
        yield from (("", self._tie(entry, "toward", self._by_key[aim])) for aim in aims)
        yield from (("", self._tie(self._by_key[proof], "evidence", entry)) for proof in proofs)

    def _licence(self, given: dict[str, Any]) -> tuple[str, Record]:
        key = given.pop("key")
        fields = self._with_days(given)
        fields["rule_set_id"] = self._by_key[fields.pop("rules")].id
        fields["excluded"] = [self._by_key[one].id for one in fields.pop("excluded", ())]
        fields["done"] = [
            {"key": done, "day": self._days.day(text).isoformat(), "note": note}
            for done, text, note in fields.pop("done", ())
        ]
        return key, self._made(Licence, fields["starts"], **fields)

    def _tie(self, source: Record, role: str, target: Record) -> Link:
        made: Link = self._made(
            Link, target.created.date(), source_kind=kind_of(source), source_id=source.id,
            target_kind=kind_of(target), target_id=target.id, role=role,
        )  # fmt: skip
        return made

    def _with_days(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {name: self._day(value) if name in _DAYS and value else value for name, value in fields.items()}

    def _day(self, text: str) -> date:
        return self._days.day(text)
