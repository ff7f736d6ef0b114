"""Goals: the steps towards them, their measure over time, and when they are looked at again."""

from typing import Any, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.goal_states import GoalState
from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import JsonText, one_of, strict


class Goal(Record, table=True):
    """Where the person wants to be, by when, and what changed for pupils on the way."""

    __table_args__ = strict(
        one_of("state", get_args(GoalState)),
        "learners IS NULL OR learners >= 0",
        "planned_minutes IS NULL OR planned_minutes >= 0",
        "planned_minor IS NULL OR planned_minor >= 0",
        "planned_minor IS NULL OR length(currency) = 3",
        dates=("due", "finished", "started"),
        lists=("fields",),
    )
    kind_words = ("goal", "goals")

    title: Text
    source: Text = ""
    """Where the goal came from: “From your June evaluation”."""
    due: Day | None = Field(default=None, sa_type=Date)
    state: GoalState = Field(default="under_way", sa_type=String)
    measure: Text = ""
    """How one will know: “pupils who choose how they show learning”."""
    baseline: Text = ""
    """The measure before: “61 %”."""
    result: Text = ""
    """The measure now: “87 %”."""
    learners: int | None = None
    """How many pupils the change is about."""
    what_changed: Text = ""
    finished: Day | None = Field(default=None, sa_type=Date)
    planned_minutes: int | None = None
    started: Day | None = Field(default=None, sa_type=Date)
    template: Text = ""
    """The name of the template that it was written with: “smart”, “nj-sgo”, or empty."""
    fields: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What the template asks for, answered: a list of {field, text}. Kept when the template goes."""
    reason: Text = ""
    """Why it was dropped, or met only in part."""
    planned_minor: int | None = Field(default=None, ge=0)
    """What it may cost, in minor units of `currency`."""
    currency: Text = ""
    """ISO 4217 code, where an amount is planned."""
    skill_id: str | None = Field(default=None, foreign_key="skill.id", index=True)
    """The gap that it is to close: this skill,"""
    target_level: Text = ""
    """at this level,"""
    role_id: str | None = Field(default=None, foreign_key="role.id", index=True)
    """for this role; either may be missing."""
    conversation_id: str | None = Field(default=None, foreign_key="conversation.id", index=True)
    """The conversation in which it was agreed."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.skill_id, self.role_id, self.conversation_id) if one)

    def words(self) -> tuple[str, str]:
        answers = [str(one.get("text", "")) for one in self.fields]
        said = [self.source, self.measure, self.baseline, self.result, self.what_changed, self.reason, *answers]
        return self.title, "\n".join(said)


class Step(Record, table=True):
    """One step of a goal, ticked off with the day it was done. Seen by whoever may see its goal."""

    __table_args__ = strict("position >= 0", dates=("due", "done"))
    kind_words = ("step", "steps")

    goal_id: str = Field(foreign_key="goal.id", index=True)
    position: int = 0
    title: Text
    due: Day | None = Field(default=None, sa_type=Date)
    done: Day | None = Field(default=None, sa_type=Date)

    def concerns(self) -> tuple[str, ...]:
        return (self.goal_id,)

    def words(self) -> tuple[str, str]:
        return self.title, ""

    def shown_as(self) -> tuple[str, str]:
        return "goal", self.goal_id


class Measurement(Record, table=True):
    """The value of a goal's measure on a day. Seen by whoever may see its goal."""

    __table_args__ = strict("length(value) > 0", dates=("day",))
    kind_words = ("value", "values")

    goal_id: str = Field(foreign_key="goal.id", index=True)
    day: Day | None = Field(default=None, sa_type=Date)
    value: Text
    """As one would write it: “74 %”, “22 of 26”."""
    note: Text = ""

    def concerns(self) -> tuple[str, ...]:
        return (self.goal_id,)


class ReviewPoint(Record, table=True):
    """A day on which a goal is looked at again, and what was said then. Seen by whoever may see its goal."""

    __table_args__ = strict("day IS NOT NULL OR held IS NOT NULL", dates=("day", "held"))
    kind_words = ("review point", "review points")
    __tablename__ = "review_point"

    goal_id: str = Field(foreign_key="goal.id", index=True)
    day: Day | None = Field(default=None, sa_type=Date)
    """When it is meant to be."""
    held: Day | None = Field(default=None, sa_type=Date)
    """When it was."""
    notes: Text = ""
    """What was seen, and what changes from here."""

    def concerns(self) -> tuple[str, ...]:
        return (self.goal_id,)

    def words(self) -> tuple[str, str] | None:
        return (self.notes, "") if self.notes else None

    def shown_as(self) -> tuple[str, str]:
        return "goal", self.goal_id
