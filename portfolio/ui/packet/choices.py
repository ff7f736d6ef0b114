"""What the person chose for the packet, and how that is kept in a Packet record and asked for as a request."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from portfolio.core.records import Packet
from portfolio.packet.presets import begun_as, preset_for
from portfolio.packet.request import ASKED_FOR, SECTIONS, Audience, Caption, PacketRequest, Paper, SavedAs, Wanted
from portfolio.packet.setup import Known, Period, fields_of, left_out_of, period_of, request_for

DRAFT_KEY = "packet-setup"
"""No kind of record: the editors offer only drafts of their own kinds, and forget those whose record is gone."""

_PERIODS: dict[str, Period] = {"year": "year", "since": "since", "all": "all", "own": "own"}
_PAPERS: dict[str, Paper] = {"a4": "a4", "letter": "letter"}
_SAVES: dict[str, SavedAs] = {"proof": "proof", "originals": "originals", "plain": "plain"}
_AUDIENCES: dict[str, Audience] = {"evaluator": "evaluator", "public": "public"}

ANY_DAY = date(2000, 1, 1)
"""Stands where a request needs a day of which nothing that is asked for depends."""


@dataclass(frozen=True, kw_only=True)
class Choices(Wanted):
    """One packet as it is set up on screen. Start and end are used by the period `own` only."""

    audience: Audience = "evaluator"
    period: Period = "year"
    left_out: frozenset[str] = ASKED_FOR
    """Sections left out, by name."""

    def begun_as(self, preset: str, *, learner: bool = False) -> "Choices":
        """As this preset begins it: its reader, its sections and their order. What was typed stays."""
        begun = begun_as(preset_for(preset, learner=learner), PacketRequest(audience=self.audience, made=ANY_DAY))
        return replace(
            self,
            preset=begun.preset,
            audience=begun.audience,
            left_out=frozenset(name for name in SECTIONS if name not in begun.sections),
            order=begun.order if begun.preset else (),
            captions={},
        )

    def answering(self, role: str) -> "Choices":
        """With the needs of this role answered, or of none. In an application, what nothing shows is left out until
        the person leaves it in."""
        if role == self.role:
            return self
        left_out = self.left_out | {"missing"} if self.preset == "application" else self.left_out
        return replace(self, role=role, left_out=left_out)

    def without_typed(self) -> "Choices":
        """What is chosen, and nothing of what is typed letter by letter."""
        return replace(self, statement="", evaluator="", purpose="", captions={})

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
        own = {
            "start": start, "end": end, "evaluator": self.evaluator.strip(), "statement": self.statement.strip(),
            "purpose": self.purpose.strip(),
        }  # fmt: skip
        sections = tuple(name for name in SECTIONS if name not in self.left_out)
        return PacketRequest(self.audience, known.today, sections, **{**self.wanted(), **own})

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
    days = {"start": packet.start, "end": packet.end or (known.today if period == "own" else None)}
    return Choices(
        audience=packet.audience, period=period, left_out=left_out_of(packet), **{**asked.wanted(), **days}
    )  # fmt: skip


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
        "role": choices.role,
        "licence": choices.licence,
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
            role=str(content.get("role", "")),
            licence=str(content.get("licence", "")),
            paper=_PAPERS[content.get("paper", "a4")],
            language=str(content.get("language", "")),
            saved_as=_SAVES[content.get("saved_as", "proof")],
            standing=frozenset(map(str, content.get("standing", ()))),
            purpose=str(content.get("purpose", "")),
            photo=bool(content.get("photo", False)),
        )
    except (KeyError, TypeError, ValueError):
        return None
