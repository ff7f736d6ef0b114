"""What the person chose for the packet, and how that is kept in a Packet record and asked for as a request."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from portfolio.core.records import Packet
from portfolio.packet.request import SECTIONS, Audience, PacketRequest

Period = Literal["year", "since", "all", "own"]

YEAR_BEGINS = 8
"""The month in which a school year begins, where nobody said otherwise."""

DRAFT_KEY = "packet-setup"
"""No kind of record: the editors offer only drafts of their own kinds, and forget those whose record is gone."""

_PERIODS: dict[str, Period] = {"year": "year", "since": "since", "all": "all", "own": "own"}
_AUDIENCES: dict[str, Audience] = {"evaluator": "evaluator", "public": "public"}


def school_year_start(today: date, begins: int = YEAR_BEGINS) -> date:
    """The first day of the school year that `today` lies in."""
    return date(today.year if today.month >= begins else today.year - 1, begins, 1)


@dataclass(frozen=True)
class Known:
    """What periods are reckoned from."""

    today: date
    last: date | None = None
    """When the last packet was saved."""
    begins: int = YEAR_BEGINS

    @property
    def year(self) -> date:
        return school_year_start(self.today, self.begins)


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
    left_out: frozenset[str] = frozenset({"money"})
    """Sections left out, by name."""

    def days(self, known: Known) -> tuple[date | None, date | None]:
        """First and last day, both included; what moves with time ends today."""
        if self.period == "own":
            return self.start, self.end
        if self.period == "all" or (self.period == "since" and known.last is None):
            return None, None
        return (known.year if self.period == "year" else known.last), known.today

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

    def fields(self, known: Known) -> dict[str, Any]:
        """The fields of a Packet record. A period that moves with time is kept by its first day, without an end."""
        start, end = self.days(known)
        return {
            "audience": self.audience,
            "evaluator": self.evaluator.strip(),
            "start": start,
            "end": end if self.period == "own" else None,
            "statement": self.statement,
            "picks": list(self.picks),
            "excluded": sorted(self.excluded),
            "sections": [name for name in SECTIONS if name in self.left_out],
        }


def choices_of(packet: Packet | None, known: Known) -> Choices:
    """What a Packet record asks for; the usual packet where there is none."""
    if packet is None:
        return Choices()
    start, end = packet.start, packet.end
    period: Period = "own"
    if start is None and end is None:
        period = "all"
    elif end is None and start == known.year:
        period = "year"
    elif end is None and start == known.last:
        period = "since"
    return Choices(
        audience=packet.audience,
        period=period,
        start=start,
        end=end or (known.today if period == "own" else None),
        evaluator=packet.evaluator,
        statement=packet.statement,
        picks=tuple(packet.picks),
        excluded=frozenset(packet.excluded),
        left_out=frozenset(packet.sections),
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
            left_out=frozenset(map(str, content["left_out"])),
        )
    except (KeyError, TypeError, ValueError):
        return None
