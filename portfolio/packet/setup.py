"""A packet as the portfolio keeps it: its set-up, its keys, and the note of each file that was saved."""

from dataclasses import replace
from datetime import date

from portfolio.core.change import Change, added
from portfolio.core.keys import PORTFOLIO_KEY, new_signing_key
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import IssuedPacket, Packet, Person, build
from portfolio.packet.packet import PacketResult
from portfolio.packet.request import SECTIONS, PacketRequest
from portfolio.packet.signing import Keys, make_packet_certificate

PACKET_KEY = "packet"
_CERTIFICATE = b"-----BEGIN CERTIFICATE-----"


def keys_of(portfolio: Portfolio) -> Keys:
    """The portfolio's own keys. The packet's are made and kept on first use; on the thread that writes.

    A portfolio that is open for reading only and has no packet key yet gets one for this packet alone: its
    fingerprint is signed by the portfolio's key, so the packet can be proven all the same.
    """

    def make() -> bytes:
        person = next(iter(portfolio.find(Person)), None)
        return b"".join(make_packet_certificate(person.name if person else ""))

    both = portfolio.signing_key(PACKET_KEY, make)
    cut = both.index(_CERTIFICATE)
    return Keys(portfolio.signing_key(PORTFOLIO_KEY, new_signing_key), both[:cut], both[cut:])


def last_setup(portfolio: Portfolio) -> Packet | None:
    """The packet that was worked on last, or None when none was ever set up."""
    packets = [packet for packet in portfolio.find(Packet) if packet.trashed is None]
    return max(packets, key=lambda packet: packet.changed, default=None)


def request_for(packet: Packet | None, made: date) -> PacketRequest:
    """What this set-up asks for, made on this day; the usual packet where there is no set-up."""
    usual = PacketRequest(audience="evaluator", made=made)
    if packet is None:
        return usual
    left_out = frozenset(packet.sections)
    return replace(
        usual,
        audience=packet.audience,
        start=packet.start,
        end=packet.end,
        evaluator=packet.evaluator,
        statement=packet.statement,
        picks=tuple(packet.picks),
        excluded=frozenset(packet.excluded),
        sections=tuple(name for name in SECTIONS if name not in left_out),
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
    )
    return added(f"Save “{result.path.name}”", record)
