"""What the person chose for the packet, and how that is kept in a Packet record and asked for as a request."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from portfolio.core.records import Packet
from portfolio.packet.presets import PRESETS, begun_as, preset_of
from portfolio.packet.request import ASKED_FOR, SECTIONS, Audience, Caption, PacketRequest, Paper, SavedAs
from portfolio.packet.setup import Known, Period, fields_of, left_out_of, period_of, request_for

DRAFT_KEY = "packet-setup"
"""No kind of record: the editors offer only drafts of their own kinds, and forget those whose record is gone."""

_PERIODS: dict[str, Period] = {"year": "year", "since": "since", "all": "all", "own": "own"}
_PAPERS: dict[str, Paper] = {"a4": "a4", "letter": "letter"}
_SAVES: dict[str, SavedAs] = {"proof": "proof", "originals": "originals", "plain": "plain"}
_AUDIENCES: dict[str, Audience] = {"evaluator": "evaluator", "public": "public"}

ANY_DAY = date(2000, 1, 1)
"""Stands where a request needs a day of which nothing that is asked for depends."""


@dataclass(frozen=True)
class Choices:
    """One packet as it is set up on screen."""

    audience: Audience = "evaluator"
    period: Period = "year"
    start: date | None = None
    end: date | None = None
    """Start and end are used by the period `own` only."""
    evaluator: str = ""
    statement: str = ""
    picks: tuple[str, ...] = ()
    excluded: frozenset[str] = frozenset()
    left_out: frozenset[str] = ASKED_FOR
    """Sections left out, by name."""
    preset: str = ""
    framework: str = ""
    plan: str = ""
    order: tuple[str, ...] = ()
    captions: Mapping[str, Caption] = field(default_factory=dict, hash=False)
    included: frozenset[str] = frozenset()
    paper: Paper = "a4"
    language: str = ""
    saved_as: SavedAs = "proof"
    standing: frozenset[str] = frozenset()
    purpose: str = ""
    photo: bool = False

    def begun_as(self, preset: str) -> "Choices":
        """As this preset begins it: its reader, its sections and their order. What was typed stays."""
        begun = begun_as(preset_of(preset), PacketRequest(audience=self.audience, made=ANY_DAY))
        return replace(
            self,
            preset=begun.preset,
            audience=begun.audience,
            left_out=frozenset(name for name in SECTIONS if name not in begun.sections),
            order=begun.order if preset in PRESETS else (),
            captions={},
        )

    def days(self, known: Known) -> tuple[date | None, date | None]:
        """First and last day, both included; what moves with time ends today."""
        return (self.start, self.end) if self.period == "own" else known.days(self.period)

    @property
    def backwards(self) -> bool:
        """Whether the own dates end before they begin."""
        return self.period == "own" and bool(self.start and self.end and self.end < self.start)

    def request(self, known: Known) -> PacketRequest:
        """What is asked for, made today."""
        start, end = self.days(known)
        return PacketRequest(
            audience=self.audience,
            made=known.today,
            start=start,
            end=end,
            evaluator=self.evaluator.strip(),
            statement=self.statement.strip(),
            picks=self.picks,
            excluded=self.excluded,
            sections=tuple(name for name in SECTIONS if name not in self.left_out),
            preset=self.preset,
            framework=self.framework,
            plan=self.plan,
            order=self.order,
            captions=self.captions,
            included=self.included,
            paper=self.paper,
            language=self.language,
            saved_as=self.saved_as,
            standing=self.standing,
            purpose=self.purpose.strip(),
            photo=self.photo,
        )

    def fields(self) -> dict[str, Any]:
        """The fields of a Packet record. A period that moves with time is kept by its name, without days."""
        known = Known(ANY_DAY)
        words = {"statement": self.statement}  # also the spaces that are still being typed
        return {**fields_of(self.request(known), self.period), **words}


def choices_of(packet: Packet | None, known: Known) -> Choices:
    """What a Packet record asks for; the usual packet where there is none."""
    if packet is None:
        return Choices()
    period, asked = period_of(packet), request_for(packet, known)
    return Choices(
        audience=packet.audience,
        period=period,
        start=packet.start,
        end=packet.end or (known.today if period == "own" else None),
        evaluator=packet.evaluator,
        statement=packet.statement,
        picks=tuple(packet.picks),
        excluded=frozenset(packet.excluded),
        left_out=left_out_of(packet),
        preset=asked.preset,
        framework=asked.framework,
        plan=asked.plan,
        order=asked.order,
        captions=asked.captions,
        included=asked.included,
        paper=asked.paper,
        language=asked.language,
        saved_as=asked.saved_as,
        standing=asked.standing,
        purpose=asked.purpose,
        photo=asked.photo,
    )


def as_draft(choices: Choices) -> dict[str, Any]:
    """The choices as plain values, for a draft."""
    return {
        "audience": choices.audience,
        "period": choices.period,
        "start": choices.start.isoformat() if choices.start else None,
        "end": choices.end.isoformat() if choices.end else None,
        "evaluator": choices.evaluator,
        "statement": choices.statement,
        "picks": list(choices.picks),
        "excluded": sorted(choices.excluded),
        "left_out": sorted(choices.left_out),
        "known": list(SECTIONS),
        "preset": choices.preset,
        "framework": choices.framework,
        "plan": choices.plan,
        "order": list(choices.order),
        "captions": [[name, one.title, one.words] for name, one in choices.captions.items()],
        "included": sorted(choices.included),
        "paper": choices.paper,
        "language": choices.language,
        "saved_as": choices.saved_as,
        "standing": sorted(choices.standing),
        "purpose": choices.purpose,
        "photo": choices.photo,
    }


def from_draft(content: dict[str, Any]) -> Choices | None:
    """The choices of a draft, or None when it is not one of ours (another version wrote it)."""
    try:
        return Choices(
            audience=_AUDIENCES[content["audience"]],
            period=_PERIODS[content["period"]],
            start=date.fromisoformat(content["start"]) if content["start"] else None,
            end=date.fromisoformat(content["end"]) if content["end"] else None,
            evaluator=str(content["evaluator"]),
            statement=str(content["statement"]),
            picks=tuple(map(str, content["picks"])),
            excluded=frozenset(map(str, content["excluded"])),
            # What can be chosen only since the draft was written was not asked for in it.
            left_out=frozenset(map(str, content["left_out"])) | ASKED_FOR.difference(content.get("known", ["money"])),
            preset=str(content.get("preset", "")),
            framework=str(content.get("framework", "")),
            plan=str(content.get("plan", "")),
            order=tuple(map(str, content.get("order", ()))),
            captions={str(name): Caption(str(title), str(words)) for name, title, words in content.get("captions", ())},
            included=frozenset(map(str, content.get("included", ()))),
            paper=_PAPERS[content.get("paper", "a4")],
            language=str(content.get("language", "")),
            saved_as=_SAVES[content.get("saved_as", "proof")],
            standing=frozenset(map(str, content.get("standing", ()))),
            purpose=str(content.get("purpose", "")),
            photo=bool(content.get("photo", False)),
        )
    except (KeyError, TypeError, ValueError):
        return None
