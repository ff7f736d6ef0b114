"""Talks about one's work, with whom it was and what came of it."""

from typing import Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Privacy, Record, Text
from portfolio.core.records.columns import one_of, strict

ConversationKind = Literal[
    "evaluation", "observation", "manager_talk", "coaching", "peer_visit", "student_led", "other"
]


class Conversation(Record, table=True):
    """A conversation: an evaluation, an observation, a talk with one's manager. Ratings given in it point to it."""

    __table_args__ = strict(one_of("kind", get_args(ConversationKind)), dates=("day", "next_day", "signed"))
    kind_words = ("conversation", "conversations")

    privacy: Privacy = Field(default="private", sa_type=String)
    """Private, as a reflection: what was said between two is told to others only when she says so."""
    kind: ConversationKind = Field(default="evaluation", sa_type=String)
    title: Text = ""
    day: Day | None = Field(default=None, sa_type=Date)
    who: Text = ""
    """With whom."""
    notes: Text = ""
    """Markdown."""
    next_day: Day | None = Field(default=None, sa_type=Date)
    """When they meet next."""
    signed_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    """The sheet with the signatures, or the file in which the other one answered."""
    signed: Day | None = Field(default=None, sa_type=Date)
    """When both had signed, on paper or by file."""

    def words(self) -> tuple[str, str]:
        return self.title, f"{self.who}\n{self.notes}"
