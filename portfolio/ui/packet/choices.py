"""What the person chose for the packet, and how that is kept in a Packet record and asked for as a request."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from portfolio.core.records import Packet
from portfolio.packet.request import ASKED_FOR, SECTIONS, Audience, PacketRequest
from portfolio.packet.setup import Known, Period, left_out_of, period_of

DRAFT_KEY = "packet-setup"
"""No kind of record: the editors offer only drafts of their own kinds, and forget those whose record is gone."""

_PERIODS: dict[str, Period] = {"year": "year", "since": "since", "all": "all", "own": "own"}
_AUDIENCES: dict[str, Audience] = {"evaluator": "evaluator", "public": "public"}


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
        )

    def fields(self) -> dict[str, Any]:
        """The fields of a Packet record. A period that moves with time is kept by its name, without days."""
        own = self.period == "own"
        return {
            "audience": self.audience,
            "evaluator": self.evaluator.strip(),
            "period": self.period,
            "start": self.start if own else None,
            "end": self.end if own else None,
            "statement": self.statement,
            "picks": list(self.picks),
            "excluded": sorted(self.excluded),
            "sections": [name for name in SECTIONS if name in self.left_out],
        }


def choices_of(packet: Packet | None, known: Known) -> Choices:
    """What a Packet record asks for; the usual packet where there is none."""
    if packet is None:
        return Choices()
    period = period_of(packet)
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
        )
    except (KeyError, TypeError, ValueError):
        return None
