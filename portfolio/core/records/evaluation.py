"""Packets: what an evaluation asked for, and what was handed in."""

from typing import Literal

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Moment, Record, Text, now
from portfolio.core.records.columns import Instant, JsonText, one_of, strict

PacketAudience = Literal["evaluator", "public"]


class Packet(Record, table=True):
    """A packet as it is set up: for whom, which period, what it says and what it leaves out."""

    __table_args__ = strict(
        one_of("audience", ("evaluator", "public")),
        dates=("start", "end"),
        lists=("picks", "excluded", "sections"),
    )
    kind_words = ("packet", "packets")

    title: Text = ""
    audience: PacketAudience = Field(default="evaluator", sa_type=String)
    evaluator: Text = ""
    start: Day | None = Field(default=None, sa_type=Date)
    end: Day | None = Field(default=None, sa_type=Date)
    statement: Text = ""
    """About 80 words in the person's own voice, for page 1."""
    picks: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Ids of up to three pieces to open first."""
    excluded: list[str] = Field(default_factory=list, sa_type=JsonText)
    sections: list[str] = Field(default_factory=lambda: ["money"], sa_type=JsonText)
    """Sections left out, by name. What things cost is in no packet until it is asked for."""


class IssuedPacket(Record, table=True):
    """A packet file that was saved: what it was, so that it can be recognised later."""

    __table_args__ = strict(one_of("audience", ("evaluator", "public")), "length(sha256) = 64", "pages > 0")
    __tablename__ = "issued_packet"
    kind_words = ("saved packet", "saved packets")

    packet_id: str | None = Field(default=None, foreign_key="packet.id", index=True)
    at: Moment = Field(default_factory=now, sa_type=Instant)
    audience: PacketAudience = Field(default="evaluator", sa_type=String)
    sha256: str = Field(min_length=64, max_length=64)
    pages: int = 1
    name: Text = ""
