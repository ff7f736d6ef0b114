"""Frameworks of standards, what of one's work shows which standard, and who rated what: each in its own place."""

from typing import Any, Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Privacy, Record, Text
from portfolio.core.records.columns import JsonText, one_of, strict

Rater = Literal["self", "evaluator"]
Relation = Literal["same", "broader", "narrower", "related"]


class Framework(Record, table=True):
    """A set of standards in one edition: shipped as a pack, brought in from a file, or the person's own.

    Editions are frameworks of their own, side by side; `earlier_id` names the one before.
    """

    __table_args__ = strict(
        "length(title) > 0",
        "earlier_id IS NULL OR earlier_id <> id",
        lists=("levels", "stages"),
    )
    kind_words = ("framework", "frameworks")

    privacy: Privacy = Field(default="public", sa_type=String)
    """What an evaluator asks for is no secret of the person's; what of her work shows it has its own privacy."""
    title: Text
    edition: Text = ""
    publisher: Text = ""
    jurisdiction: Text = ""
    language: Text = ""
    """The language of its words as a BCP 47 tag, or empty where nobody said."""
    description: Text = ""
    notice: Text = ""
    """The notice of its licence, printed wherever its words are."""
    licence: Text = ""
    """Under which terms it came, as far as known."""
    source: Text = ""
    """Where it came from: the pack's name, a file's name, or an address."""
    pack: Text = ""
    """The name of the shipped pack it was made from, or empty."""
    identity: Text = ""
    """Its id in the system that it came from, kept for the way back."""
    levels: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """Its own scale, the lowest first: a list of {name, words}. Empty where nobody is rated on it."""
    stages: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Career stages that it knows; they are no ratings."""
    earlier_id: str | None = Field(default=None, foreign_key="framework.id", index=True)

    def concerns(self) -> tuple[str, ...]:
        return (self.earlier_id,) if self.earlier_id else ()


class Standard(Record, table=True):
    """One standard of a framework: a domain, a component, an element, however it calls its levels."""

    __table_args__ = strict(
        "length(code) > 0 OR length(title) > 0",
        "parent_id IS NULL OR parent_id <> id",
        lists=("examples",),
    )
    kind_words = ("standard", "standards")

    privacy: Privacy = Field(default="public", sa_type=String)
    framework_id: str = Field(foreign_key="framework.id", index=True)
    parent_id: str | None = Field(default=None, foreign_key="standard.id", index=True)
    position: int = 0
    """Its place among those with the same parent."""
    code: Text = ""
    """As the framework writes it: “1a”, “TS3.2”, “2.1.a”. Never a number to reckon with."""
    title: Text = ""
    text: Text = ""
    """What it says in full, plain text, where that may be kept here."""
    level: Text = ""
    """What the framework calls its kind of standard: “domain”, “component”."""
    identity: Text = ""
    """Its id in the system that it came from."""
    examples: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Everyday things that would show it, in the person's or the pack's own words."""

    def concerns(self) -> tuple[str, ...]:
        return (self.framework_id,)

    def label(self) -> str:
        return f"{self.code} {self.title}".strip()


class Crosswalk(Record, table=True):
    """That a standard of one framework means about the same as one of another.

    Read from left to right: with `broader`, the standard at `from_id` holds more than the one at `to_id`.
    """

    __table_args__ = strict(one_of("relation", get_args(Relation)), "from_id <> to_id")
    kind_words = ("crosswalk", "crosswalks")

    privacy: Privacy = Field(default="public", sa_type=String)
    from_id: str = Field(foreign_key="standard.id", index=True)
    to_id: str = Field(foreign_key="standard.id", index=True)
    relation: Relation = Field(default="related", sa_type=String)
    note: Text = ""

    def concerns(self) -> tuple[str, ...]:
        return self.from_id, self.to_id


class Alignment(Record, table=True):
    """That an entry shows a standard, and in which way, in the person's own words.

    As a link it is seen by whoever may see the entry, unless it was made private itself.
    """

    __table_args__ = strict("length(record_id) = 32")
    kind_words = ("alignment", "alignments")

    record_kind: str
    record_id: str = Field(index=True)
    standard_id: str = Field(foreign_key="standard.id", index=True)
    claim: Text = ""
    """How it shows it, in a line."""

    def concerns(self) -> tuple[str, ...]:
        return self.record_id, self.standard_id

    def words(self) -> tuple[str, str] | None:
        return (self.claim, "") if self.claim else None

    def shown_as(self) -> tuple[str, str]:
        return self.record_kind, self.record_id


class StandardRating(Record, table=True):
    """Where the person, or her evaluator, saw her on a standard on a day: never mixed, and never averaged."""

    __table_args__ = strict(one_of("rater", get_args(Rater)), "length(level) > 0", dates=("day",))
    kind_words = ("rating", "ratings")
    __tablename__ = "standard_rating"

    standard_id: str = Field(foreign_key="standard.id", index=True)
    rater: Rater = Field(sa_type=String)
    level: Text
    """The name of a level of the framework's own scale, as it was called on that day."""
    day: Day | None = Field(default=None, sa_type=Date)
    who: Text = ""
    """Who rated, where it was not the person herself."""
    note: Text = ""
    conversation_id: str | None = Field(default=None, foreign_key="conversation.id", index=True)
    """The conversation in which it was given."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.standard_id, self.conversation_id) if one)


class StandardClaim(Record, table=True):
    """What the person says of herself on a standard: a line for the overview, and a statement for its half page."""

    __table_args__ = strict()
    kind_words = ("claim", "claims")
    __tablename__ = "standard_claim"

    standard_id: str = Field(foreign_key="standard.id", index=True)
    claim: Text = ""
    """One line."""
    statement: Text = ""
    """A few sentences; districts that take uploads allow 500 characters."""

    def concerns(self) -> tuple[str, ...]:
        return (self.standard_id,)

    def words(self) -> tuple[str, str]:
        return self.claim, self.statement

    def shown_as(self) -> tuple[str, str]:
        return "standard", self.standard_id
