"""A packet as the portfolio keeps it: its set-up, its keys, and the note of each file that was saved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from portfolio.core.change import Change, added
from portfolio.core.keys import PORTFOLIO_KEY, key, new_signing_key
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import EvaluationPlan, IssuedPacket, Packet, Person, build
from portfolio.core.records.evaluation import PacketPeriod
from portfolio.core.said import said
from portfolio.packet.packet import PacketResult
from portfolio.packet.presets import PRESETS, begun_as, preset_of
from portfolio.packet.proof.signing import Keys, make_packet_certificate
from portfolio.packet.request import SECTIONS, Caption, PacketRequest

Period = PacketPeriod

YEAR_BEGINS = 8
"""The month in which a school year begins, where nobody said otherwise."""

PACKET_KEY = "packet"
_CERTIFICATE = b"-----BEGIN CERTIFICATE-----"


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

    def days(self, period: Period) -> tuple[date | None, date | None]:
        """First and last day of a period that is not one's own, both included; what moves with time ends today."""
        if period == "year":
            return self.year, self.today
        return (self.last, self.today) if period == "since" and self.last is not None else (None, None)


def known_of(portfolio: Portfolio, today: date, begins: int = YEAR_BEGINS) -> Known:
    """What is known on this day."""
    saved = [packet.at for packet in portfolio.find(IssuedPacket) if packet.trashed is None]
    return Known(today, max(saved).astimezone().date() if saved else None, begins)


def period_of(packet: Packet) -> Period:
    """Which period a Packet record asks for."""
    return "all" if packet.period == "own" and packet.start is None and packet.end is None else packet.period


def left_out_of(packet: Packet) -> frozenset[str]:
    """The sections that a Packet record leaves out."""
    return frozenset(packet.sections)


def owner_name(portfolio: Portfolio) -> str:
    """The name that a packet's certificate is made out to."""
    person = next(iter(portfolio.find(Person)), None)
    return person.name if person else ""


def new_packet_key(name: str) -> bytes:
    """A fresh key with its certificate, as they are kept. Takes half a second; any thread."""
    return b"".join(make_packet_certificate(name))


def has_packet_key(portfolio: Portfolio) -> bool:
    """Whether the packet's key was made already."""
    return key(portfolio.connection, PACKET_KEY) is not None


def keys_of(portfolio: Portfolio, fresh: bytes = b"") -> Keys:
    """The portfolio's own keys. The packet's are kept on first use (`fresh` if given, else made); on the thread that
    writes.

    A portfolio that is open for reading only and has no packet key yet gets one for this packet alone: its
    fingerprint is signed by the portfolio's key, so the packet can be proven all the same.
    """
    both = portfolio.signing_key(PACKET_KEY, lambda: fresh or new_packet_key(owner_name(portfolio)))
    return joined_keys(own_key(portfolio), both)


def own_key(portfolio: Portfolio) -> bytes:
    """The portfolio's own signing key (PEM)."""
    return portfolio.signing_key(PORTFOLIO_KEY, new_signing_key)


def joined_keys(own: bytes, both: bytes) -> Keys:
    """The portfolio's key, and the packet's with its certificate as `new_packet_key` gives them."""
    cut = both.index(_CERTIFICATE)
    return Keys(own, both[:cut], both[cut:])


def last_setup(portfolio: Portfolio) -> Packet | None:
    """The packet that was worked on last, or None when none was ever set up."""
    packets = [packet for packet in portfolio.find(Packet) if packet.trashed is None]
    return max(packets, key=lambda packet: packet.changed, default=None)


def request_for(packet: Packet | None, known: Known) -> PacketRequest:
    """What this set-up asks for, made today; the usual packet where there is no set-up."""
    usual = PacketRequest(audience="evaluator", made=known.today)
    if packet is None:
        return usual
    left_out, period = left_out_of(packet), period_of(packet)
    start, end = (packet.start, packet.end) if period == "own" else known.days(period)
    return replace(
        usual,
        audience=packet.audience,
        start=start,
        end=end,
        evaluator=packet.evaluator,
        statement=packet.statement,
        picks=tuple(packet.picks),
        excluded=frozenset(packet.excluded),
        sections=tuple(name for name in SECTIONS if name not in left_out),
        preset=packet.preset,
        framework=packet.framework_id or "",
        plan=packet.plan_id or "",
        order=tuple(packet.arranged),
        captions=_captions(packet.captions),
        included=frozenset(packet.included),
        role=packet.role_id or "",
        licence=packet.licence_id or "",
        paper=packet.paper,
        language=packet.language,
        saved_as=packet.saved_as,
        standing=frozenset(packet.standing),
        purpose=packet.purpose,
        photo=packet.photo,
    )


def fields_of(request: PacketRequest, period: Period = "own") -> dict[str, Any]:
    """The fields of the Packet record that asks for this: `request_for` of it is this request again.

    A `period` that moves with time is kept by its name, without days.
    """
    own = period == "own"
    return {
        "audience": request.audience,
        "evaluator": request.evaluator,
        "period": period,
        "start": request.start if own else None,
        "end": request.end if own else None,
        "statement": request.statement,
        "picks": list(request.picks),
        "excluded": sorted(request.excluded),
        "sections": [name for name in SECTIONS if not request.has(name)],
        "preset": request.preset,
        "framework_id": request.framework or None,
        "plan_id": request.plan or None,
        "included": sorted(request.included),
        "role_id": request.role or None,
        "licence_id": request.licence or None,
        "arranged": list(request.order),
        "captions": [
            {"section": section, "title": one.title, "words": one.words} for section, one in request.captions.items()
        ],
        "standing": sorted(request.standing),
        "paper": request.paper,
        "language": request.language,
        "saved_as": request.saved_as,
        "purpose": request.purpose,
        "photo": request.photo,
    }


def _captions(kept: Iterable[Mapping[str, Any]]) -> dict[str, Caption]:
    """Captions by section; what another program wrote there and is none says nothing."""
    return {
        str(one["section"]): Caption(str(one.get("title") or ""), str(one.get("words") or ""))
        for one in kept
        if isinstance(one, Mapping) and one.get("section")
    }


def planned(request: PacketRequest, plan: EvaluationPlan) -> PacketRequest:
    """The request as this evaluation plan begins it: its framework, its preset, its evaluator, its period."""
    request = begun_as(preset_of(plan.preset), request) if plan.preset in PRESETS else request
    return replace(
        request,
        plan=plan.id,
        framework=plan.framework_id or request.framework,
        evaluator=plan.evaluator or request.evaluator,
        start=plan.start or request.start,
        end=plan.end or request.end,
    )


def issued(result: PacketResult, request: PacketRequest, packet: Packet | None) -> Change:
    """The change that notes a packet that was saved, so that it can be recognised later."""
    record = build(
        IssuedPacket,
        packet_id=packet.id if packet else None,
        audience=request.audience,
        sha256=result.sha256,
        pages=result.pages,
        name=result.path.name,
        title=result.title,
        saved_as=request.saved_as,
        evaluator=result.evaluator,
        start=request.start,
        end=request.end,
        framework_id=result.framework or None,
        held=result.held,
    )
    return added(said("Save “{name}”", name=result.path.name), record)
