"""Evaluations: what one asks for, the packet that answers it, and what was handed in."""

from typing import Any, Literal, get_args

from sqlalchemy import Boolean, Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Moment, Record, Text, now
from portfolio.core.records.columns import Instant, JsonText, one_of, strict

PacketAudience = Literal["evaluator", "public"]
PacketPeriod = Literal["year", "since", "all", "own"]
"""This school year, since the last PDF, all, or two days of one's own."""
Paper = Literal["a4", "letter"]
SavedHow = Literal["proof", "originals", "plain"]
"""With proof inside; with every original as well; pages only."""


class EvaluationPlan(Record, table=True):
    """What an evaluator asks for and what they may use: data that the person can edit, with its day and its source."""

    __table_args__ = strict(
        "length(title) > 0",
        "most_pieces IS NULL OR most_pieces > 0",
        "body_pages IS NULL OR body_pages > 0",
        "upload_bytes IS NULL OR upload_bytes > 0",
        "letters > 0",
        dates=("start", "end", "due", "as_of"),
        lists=("rules", "barred"),
    )
    kind_words = ("evaluation plan", "evaluation plans")
    __tablename__ = "evaluation_plan"

    title: Text
    framework_id: str | None = Field(default=None, foreign_key="framework.id", index=True)
    evaluator: Text = ""
    start: Day | None = Field(default=None, sa_type=Date)
    end: Day | None = Field(default=None, sa_type=Date)
    """The period under evaluation."""
    due: Day | None = Field(default=None, sa_type=Date)
    """By when it is to be handed in."""
    as_of: Day | None = Field(default=None, sa_type=Date)
    """The day on which these rules were read."""
    source: Text = ""
    """Where they stand: a document, an address, a person."""
    rules: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What it asks for, as `growth.standards.rule_reading` reads it."""
    barred: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """Sections that may not be used: a list of {section, why}."""
    most_pieces: int | None = None
    """How many pieces of evidence it takes at most; None for any number."""
    body_pages: int | None = None
    """How many pages before the annex; None leaves the packet's own measure."""
    upload_bytes: int | None = None
    """The largest file that an upload takes, in bytes."""
    letters: int = 500
    """How many characters a statement on a standard may have in an upload."""
    preset: Text = ""
    """The preset of packet that answers it."""

    def words(self) -> tuple[str, str]:
        return self.title, f"{self.evaluator}\n{self.source}"


class Packet(Record, table=True):
    """A packet as it is set up: for whom, which period, what it says and what it leaves out."""

    __table_args__ = strict(
        one_of("audience", ("evaluator", "public")),
        one_of("period", get_args(PacketPeriod)),
        one_of("paper", get_args(Paper)),
        one_of("saved_as", get_args(SavedHow)),
        dates=("start", "end"),
        lists=("picks", "excluded", "sections", "included", "arranged", "captions", "standing"),
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
    purpose: Text = ""
    """What it is for, as the line above the name; empty says what its preset is called."""
    photo: bool = Field(default=False, sa_type=Boolean)
    """Whether the person's picture stands on page 1."""
    preset: Text = ""
    """What it was begun as: “annual”, “summative”, “renewal”, “application”, “student_led”, “award”, or empty."""
    framework_id: str | None = Field(default=None, foreign_key="framework.id", index=True)
    """The framework whose standards it answers."""
    plan_id: str | None = Field(default=None, foreign_key="evaluation_plan.id", index=True)
    included: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Ids taken in by hand though the period does not hold them; privacy and audience still rule."""
    arranged: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Sections by name in the order of the pages; those not named follow in the usual one."""
    captions: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """Own headings and introductions: a list of {section, title, words}."""
    standing: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Names and places found before saving that the person said may stand."""
    paper: Paper = Field(default="a4", sa_type=String)
    language: Text = ""
    """The language of the packet's own words as a tag, or empty for that of the window."""
    saved_as: SavedHow = Field(default="proof", sa_type=String)
    role_id: str | None = Field(default=None, foreign_key="role.id", index=True)
    """The role whose needs it answers line by line."""
    licence_id: str | None = Field(default=None, foreign_key="licence.id", index=True)
    """The licence that it shows to be kept."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.framework_id, self.plan_id, self.role_id, self.licence_id) if one)


class IssuedPacket(Record, table=True):
    """A packet file that was saved: what it was, so that it can be recognised later."""

    __table_args__ = strict(
        one_of("audience", ("evaluator", "public")),
        one_of("saved_as", get_args(SavedHow)),
        "length(sha256) = 64",
        "pages > 0",
        dates=("start", "end"),
        lists=("held",),
    )
    __tablename__ = "issued_packet"
    kind_words = ("saved packet", "saved packets")

    packet_id: str | None = Field(default=None, foreign_key="packet.id", index=True)
    at: Moment = Field(default_factory=now, sa_type=Instant)
    audience: PacketAudience = Field(default="evaluator", sa_type=String)
    sha256: str = Field(min_length=64, max_length=64)
    pages: int = 1
    name: Text = ""
    title: Text = ""
    saved_as: SavedHow = Field(default="proof", sa_type=String)
    evaluator: Text = ""
    start: Day | None = Field(default=None, sa_type=Date)
    end: Day | None = Field(default=None, sa_type=Date)
    framework_id: str | None = Field(default=None, foreign_key="framework.id", index=True)
    held: list[list[str]] = Field(default_factory=list, sa_type=JsonText)
    """What was in it: a list of [kind, id, SHA-256 of its words as they stood], to say later what changed since."""

    def concerns(self) -> tuple[str, ...]:
        return (self.packet_id,) if self.packet_id else ()
