"""Files that prove things, the links between entries, and tags."""

from typing import Literal, get_args

from sqlalchemy import Date, Index, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import one_of, strict

Purpose = Literal["original", "image", "evidence"]
LinkRole = Literal["toward", "about", "evidence"]


class Attachment(Record, table=True):
    """A file kept under `attachments/`, named by its SHA-256.

    `original`: the bytes of a credential as received; `image`: its picture; `evidence`: a file of the person's own.
    """

    __table_args__ = strict(
        one_of("purpose", get_args(Purpose)),
        "length(sha256) = 64",
        "size >= 0",
        dates=("day",),
    )
    kind_words = ("piece of evidence", "pieces of evidence")

    purpose: Purpose = Field(default="evidence", sa_type=String)
    name: Text
    media_type: Text = "application/octet-stream"
    sha256: str = Field(min_length=64, max_length=64, index=True)
    size: int = 0
    """In bytes."""
    title: Text = ""
    caption: Text = ""
    """What the picture or file shows; also its alternative text."""
    day: Day | None = Field(default=None, sa_type=Date)
    text: Text = ""
    """Text found inside, for search. At most 100,000 characters."""

    def label(self) -> str:
        return self.title or self.name

    def words(self) -> tuple[str, str] | None:
        return (self.label(), f"{self.name}\n{self.caption}\n{self.text}") if self.purpose == "evidence" else None


class Link(Record, table=True):
    """A connection: an entry counts toward a goal or programme, a reflection is about an entry,
    an attachment is evidence of an entry."""

    __table_args__ = (
        Index("ix_link_target_id", "target_id", "target_kind", "role", "source_id", "trashed"),
        *strict(
            one_of("role", get_args(LinkRole)),
            "length(source_id) = 32 AND length(target_id) = 32 AND source_id <> target_id",
        ),
    )
    kind_words = ("link", "links")

    source_kind: str
    source_id: str = Field(index=True)
    target_kind: str
    target_id: str
    role: LinkRole = Field(sa_type=String)

    def concerns(self) -> tuple[str, ...]:
        return self.source_id, self.target_id


class Tag(Record, table=True):
    """A word of the person's own on an entry."""

    __table_args__ = strict("length(name) > 0")
    kind_words = ("tag", "tags")

    record_kind: str
    record_id: str = Field(index=True)
    name: Text

    def concerns(self) -> tuple[str, ...]:
        return (self.record_id,)

    def words(self) -> tuple[str, str]:
        return self.name, ""

    def shown_as(self) -> tuple[str, str]:
        return self.record_kind, self.record_id
