"""Packets: what an evaluation asked for, and what was handed in."""

from typing import Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Moment, Record, Text, now
from portfolio.core.records.columns import Instant, JsonText, one_of, strict

PacketAudience = Literal["evaluator", "public"]
PacketPeriod = Literal["year", "since", "all", "own"]
"""This school year, since the last PDF, all, or two days of one's own."""


class Packet(Record, table=True):
    """A packet as it is set up: for whom, which period, what it says and what it leaves out."""

    __table_args__ = strict(
        one_of("audience", ("evaluator", "public")),
        one_of("period", get_args(PacketPeriod)),
        dates=("start", "end"),
        lists=("picks", "excluded", "sections"),
    )
    kind_words = ("packet", "packets")

    title: Text = ""
    audience: PacketAudience = Field(default="evaluator", sa_type=String)
    evaluator: Text = ""
    period: PacketPeriod = Field(default="own", sa_type=String)
    """One that moves with time is kept by its name: kept as days, it would be that of the day on which it was kept."""
    start: Day | None = Field(default=None, sa_type=Date)
    end: Day | None = Field(default=None, sa_type=Date)
    """Start and end are those of a period of one's own; with neither it is all."""
    statement: Text = ""
    """About 80 words in the person's own voice, for page 1."""
    picks: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Ids of up to three pieces to open first."""
    excluded: list[str] = Field(default_factory=list, sa_type=JsonText)
    sections: list[str] = Field(default_factory=lambda: ["money", "plan"], sa_type=JsonText)
    """Sections left out, by name. What things cost, and the hours that one means to spend each week, are in no packet
    until they are asked for."""


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
