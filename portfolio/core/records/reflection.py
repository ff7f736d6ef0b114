"""What the person thinks about what happened."""

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Privacy, Record, Text
from portfolio.core.records.columns import strict


class Reflection(Record, table=True):
    """A written reflection in Markdown. Private until its writer says otherwise:
    honest reflection is dangerous when others can read it without being asked in."""

    __table_args__ = strict(dates=("day",))
    kind_words = ("reflection", "reflections")

    privacy: Privacy = Field(default="private", sa_type=String)
    title: Text = ""
    text: Text = ""
    day: Day | None = Field(default=None, sa_type=Date)

    def words(self) -> tuple[str, str]:
        return self.title, self.text
