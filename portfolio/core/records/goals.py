"""Goals and the steps towards them."""

from typing import get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.goal_states import GoalState
from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import one_of, strict


class Goal(Record, table=True):
    """Where the person wants to be, by when, and what changed for pupils on the way."""

    __table_args__ = strict(
        one_of("state", get_args(GoalState)),
        "learners IS NULL OR learners >= 0",
        "planned_minutes IS NULL OR planned_minutes >= 0",
        dates=("due", "finished"),
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

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.source, self.measure, self.baseline, self.result, self.what_changed])


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
