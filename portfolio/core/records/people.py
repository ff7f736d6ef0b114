"""The person whose portfolio this is, and people named in it."""

from typing import Any, Literal, get_args

from sqlalchemy import String
from sqlmodel import Field

from portfolio.core.records.base import Privacy, Record, Text
from portfolio.core.records.columns import JsonText, one_of, strict

PersonKind = Literal["teacher", "learner"]


class Person(Record, table=True):
    """The owner. A portfolio holds one."""

    __table_args__ = strict(
        one_of("kind", get_args(PersonKind)),
        "weekly_least IS NULL OR weekly_least BETWEEN 0 AND 10080",
        "weekly_most IS NULL OR weekly_most BETWEEN 0 AND 10080",
        lists=("addresses", "pauses"),
    )
    kind_words = ("person", "people")

    name: Text = ""
    role: Text = ""
    """What she does, in her own words: “Science teacher, grades 7 to 9”."""
    school: Text = ""
    evaluator: Text = ""
    """Who evaluates her, as it should stand on the packet's first page."""
    addresses: list[str] = Field(default_factory=list, sa_type=JsonText)
    """E-mail addresses that badges were issued to; compared with a badge's recipient, never sent anywhere."""
    weekly_least: int | None = Field(default=None, ge=0, le=10080)
    """Minutes a week that she means to spend on her own learning, at least. None where she has not said."""
    weekly_most: int | None = Field(default=None, ge=0, le=10080)
    photo_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    """Her picture, for packets that ask for one."""
    kind: PersonKind = Field(default="teacher", sa_type=String)
    """Whose portfolio it is: a learner's has words and prompts of its own."""
    pauses: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """When the hours planned for a week rest, as in the holidays: a list of {start, end, words}, both days included."""


class KnownPerson(Record, table=True):
    """Somebody named in what the person wrote: never leaves by name, unless she says so.

    `@[name]` in a text is this person; on paper stands what `stands_as` says.
    """

    __table_args__ = strict("length(name) > 0", lists=("aliases",))
    kind_words = ("person named", "people named")
    __tablename__ = "known_person"

    privacy: Privacy = Field(default="private", sa_type=String)
    name: Text
    aliases: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Other ways in which she writes the name: the first name, a nickname, initials."""
    stands_as: Text = ""
    """What a reader sees instead: “a colleague”, “Pupil B”. Empty gives initials."""
