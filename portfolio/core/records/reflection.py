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


class Excerpt(Record, table=True):
    """A passage of a reflection that may be shared, while the rest stays as private as it is.

    It is the person's own choice of words, kept as a text of its own: a later change of the reflection changes nothing
    that was shared.
    """

    __table_args__ = strict("length(text) > 0", dates=("day",))
    kind_words = ("excerpt", "excerpts")

    reflection_id: str = Field(foreign_key="reflection.id", index=True)
    title: Text = ""
    """What stands above it; empty for no title at all. Never taken from the reflection by itself."""
    text: Text
    day: Day | None = Field(default=None, sa_type=Date)

    def concerns(self) -> tuple[str, ...]:
        return (self.reflection_id,)

    def words(self) -> tuple[str, str]:
        return self.title, self.text

    def shown_as(self) -> tuple[str, str]:
        return "reflection", self.reflection_id
