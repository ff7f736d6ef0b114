"""Skills: what one can do, who saw it at which level and when, what shows it, and where one wants to be."""

from typing import Any, Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Privacy, Record, Text
from portfolio.core.records.columns import JsonText, one_of, strict

SkillRater = Literal["self", "manager", "peer", "students"]


class Skill(Record, table=True):
    """Something that one can do, on a scale of its own: the person's own, from a pack, or a framework's standard.

    A skill that is a standard (`standard_id`) takes its scale from the framework, and what shows the standard shows it.
    """

    __table_args__ = strict("length(title) > 0", lists=("levels",))
    kind_words = ("skill", "skills")

    title: Text
    text: Text = ""
    """What it is, in a sentence or two."""
    area: Text = ""
    """Under which heading it stands: “Assessment”."""
    position: int = 0
    """Its place among those of its area, from the lowest; areas that came at once stand by their lowest."""
    standard_id: str | None = Field(default=None, foreign_key="standard.id", index=True)
    levels: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """Its scale, the lowest first: a list of {name, words}. Empty takes the framework's, or the program's own."""
    pack: Text = ""
    """The name of the shipped pack it was made from, or empty."""
    code: Text = ""
    """As its pack writes it: “4.2”. Never a number to reckon with."""

    def concerns(self) -> tuple[str, ...]:
        return (self.standard_id,) if self.standard_id else ()

    def words(self) -> tuple[str, str]:
        return self.title, f"{self.area}\n{self.text}"


class Rating(Record, table=True):
    """Where somebody saw the person on a skill on a day: by rater, side by side, never averaged.

    Words without a level are an endorsement. Starts private: a self-rating that others read by accident is no honest
    one the next time.
    """

    __table_args__ = strict(
        one_of("rater", get_args(SkillRater)),
        "length(level) > 0 OR length(note) > 0",
        "people IS NULL OR people > 0",
        dates=("day",),
    )
    kind_words = ("rating", "ratings")

    privacy: Privacy = Field(default="private", sa_type=String)
    skill_id: str = Field(foreign_key="skill.id", index=True)
    rater: SkillRater = Field(sa_type=String)
    level: Text = ""
    """The name of a level of the skill's own scale, as it was called on that day."""
    day: Day | None = Field(default=None, sa_type=Date)
    who: Text = ""
    """Who rated, where it was not the person herself; never a pupil's name."""
    note: Text = ""
    people: int | None = None
    """How many answered, where it was a group."""
    conversation_id: str | None = Field(default=None, foreign_key="conversation.id", index=True)
    """The conversation in which it was given."""
    run_id: str | None = Field(default=None, foreign_key="survey_run.id", index=True)
    """The answers to a survey from which it was read."""
    answer: Text = ""
    """The id of the answer to a request that it came in with, so that no answer counts twice."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.skill_id, self.conversation_id, self.run_id) if one)

    def words(self) -> tuple[str, str] | None:
        return (self.note, self.who) if self.note else None

    def shown_as(self) -> tuple[str, str]:
        return "skill", self.skill_id


class SkillEvidence(Record, table=True):
    """That an entry shows a skill, at which level, and in which way. Seen by whoever may see the entry."""

    __table_args__ = strict("length(record_id) = 32")
    kind_words = ("piece of evidence for a skill", "pieces of evidence for skills")
    __tablename__ = "skill_evidence"

    record_kind: str
    record_id: str = Field(index=True)
    skill_id: str = Field(foreign_key="skill.id", index=True)
    level: Text = ""
    """The highest level that it shows, as the scale names it; empty where nobody said."""
    claim: Text = ""
    """How it shows it, in a line."""

    def concerns(self) -> tuple[str, ...]:
        return self.record_id, self.skill_id

    def words(self) -> tuple[str, str] | None:
        return (self.claim, "") if self.claim else None

    def shown_as(self) -> tuple[str, str]:
        return self.record_kind, self.record_id


class SkillTarget(Record, table=True):
    """The level that the person wants to reach by hand, apart from any role, and where that came from."""

    __table_args__ = strict("length(level) > 0", dates=("due",))
    kind_words = ("target", "targets")
    __tablename__ = "skill_target"

    privacy: Privacy = Field(default="private", sa_type=String)
    skill_id: str = Field(foreign_key="skill.id", index=True)
    level: Text
    due: Day | None = Field(default=None, sa_type=Date)
    why: Text = ""
    conversation_id: str | None = Field(default=None, foreign_key="conversation.id", index=True)
    """The conversation that it came from."""
    run_id: str | None = Field(default=None, foreign_key="survey_run.id", index=True)
    """The survey that it came from."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.skill_id, self.conversation_id, self.run_id) if one)
