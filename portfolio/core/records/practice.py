"""Things done in and around the classroom."""

from typing import Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import one_of, strict

PracticeKind = Literal["lesson", "unit", "project", "talk", "parent_contact", "mentoring", "other"]


class Practice(Record, table=True):
    """Something I did: what it was, and what changed because of it."""

    __table_args__ = strict(one_of("kind", get_args(PracticeKind)), dates=("day",))
    kind_words = ("thing I did", "things I did")

    kind: PracticeKind = Field(default="lesson", sa_type=String)
    title: Text
    day: Day | None = Field(default=None, sa_type=Date)
    what_i_did: Text = ""
    what_changed: Text = ""

    def words(self) -> tuple[str, str]:
        return self.title, f"{self.what_i_did}\n{self.what_changed}"
