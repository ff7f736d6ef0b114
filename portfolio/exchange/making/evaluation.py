"""What the sample holds of standards: frameworks, what shows them, ratings, claims, plans, passages, people named."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.core.records import (
    Alignment,
    EvaluationPlan,
    Excerpt,
    KnownPerson,
    Record,
    StandardClaim,
    StandardRating,
    kind_of,
)
from portfolio.exchange.making.frameworks import MadeFramework, crosswalk_records, made_framework, tied_codes
from portfolio.exchange.making.school_days import SchoolDays

Made = Callable[..., Any]
"""Builds a record of a kind, written down on a day, with these fields."""


class SampleEvaluation:
    """The part of the sample's file about standards, as records; those with a key are given by it as well."""

    def __init__(self, packs: Path, days: SchoolDays, made: Made, by_key: Mapping[str, Record]) -> None:
        self._packs, self._days, self._made, self._by_key = packs, days, made, by_key
        self._frameworks: dict[str, MadeFramework] = {}

    def records(self, data: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        """Each record with its key in the file, or an empty one."""
        for key, framework in data["frameworks"].items():
            yield from self._framework(key, dict(framework))
        for passage in data["excerpts"]:
            yield self._excerpt(dict(passage))
        for person in data["people"]:
            yield "", self._made(KnownPerson, None, **person)
        for plan in data["plans"]:
            yield self._plan(dict(plan))

    def what_shows_them(self, data: dict[str, Any]) -> Iterator[Record]:
        """Alignments, ratings and claims: they name entries and conversations."""
        shown: dict[str, dict[str, str]] = {}
        for key, code, claim in data["alignments"]:
            shown.setdefault(key, {})[code] = claim
            yield self._alignment(key, "standards", code, claim)
        for key in data["by_crosswalk"]:
            yield from self._by_crosswalk(key, shown[key])
        for day, rater, who, conversation, levels in data["ratings"]:
            yield from self._ratings(self._days.school_day(day), rater, who, conversation, levels)
        for code, claim, statement in data["claims"]:
            standard = self._standard("standards", code)
            yield self._made(StandardClaim, None, standard_id=standard, claim=claim, statement=statement)

    def _framework(self, key: str, given: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        begun = self._days.day(given.pop("begun"))

        def make(kind: Any, **fields: Any) -> Any:
            return self._made(kind, begun, **fields)

        made = made_framework(self._packs, given.pop("pack"), make, **given)
        yield key, made.framework
        yield from (("", standard) for standard in made.standards.values())
        for other in self._frameworks.values():
            yield from (("", walk) for walk in crosswalk_records(other, made, make))
        self._frameworks[key] = made

    def _by_crosswalk(self, key: str, shown: Mapping[str, str]) -> Iterator[Record]:
        tied = tied_codes(self._frameworks["standards"], self._frameworks["by_crosswalk"])
        there: set[str] = set()
        for code, claim in shown.items():
            for other in tied.get(code, ()):
                if other not in there:
                    there.add(other)
                    yield self._alignment(key, "by_crosswalk", other, claim)

    def _alignment(self, key: str, framework: str, code: str, claim: str) -> Any:
        entry = self._by_key[key]
        return self._made(
            Alignment, entry.created.date(), record_kind=kind_of(entry), record_id=entry.id,
            standard_id=self._standard(framework, code), claim=claim,
        )  # fmt: skip

    def _ratings(
        self, day: date, rater: str, who: str, conversation: str, levels: Mapping[str, str]
    ) -> Iterator[StandardRating]:
        for code, level in levels.items():
            yield self._made(
                StandardRating, day, standard_id=self._standard("standards", code), rater=rater, level=level, day=day,
                who=who, conversation_id=self._by_key[conversation].id if conversation else None,
            )  # fmt: skip

    def _excerpt(self, given: dict[str, Any]) -> tuple[str, Record]:
        key, reflection = given.pop("key"), self._by_key[given.pop("of")]
        day = reflection.day  # type: ignore[attr-defined]
        return key, self._made(Excerpt, day, reflection_id=reflection.id, day=day, **given)

    def _plan(self, given: dict[str, Any]) -> tuple[str, Record]:
        key, framework = given.pop("key"), self._frameworks[given.pop("framework")].framework
        days = {name: self._days.day(given.pop(name)) for name in ("start", "end", "due", "as_of")}
        return key, self._made(EvaluationPlan, days["as_of"], framework_id=framework.id, **days, **given)

    def _standard(self, framework: str, code: str) -> str:
        return self._frameworks[framework].standards[code].id
