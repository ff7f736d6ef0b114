"""Learning under way: programmes (courses, nanodegrees, degrees) and their parts."""

from typing import Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import one_of, strict

ProgrammeKind = Literal[
    "course", "workshop", "micro_credential", "nanodegree", "certificate_programme", "bachelor", "master"
]


class Programme(Record, table=True):
    """A course of learning with parts in order."""

    __table_args__ = strict(
        one_of("kind", get_args(ProgrammeKind)),
        "planned_minutes IS NULL OR planned_minutes >= 0",
        dates=("started", "due", "finished"),
    )
    kind_words = ("programme", "programmes")

    kind: ProgrammeKind = Field(default="nanodegree", sa_type=String)
    title: Text
    provider: Text = ""
    started: Day | None = Field(default=None, sa_type=Date)
    due: Day | None = Field(default=None, sa_type=Date)
    finished: Day | None = Field(default=None, sa_type=Date)
    planned_minutes: int | None = None
    notes: Text = ""
    what_changed: Text = ""

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.provider, self.notes, self.what_changed])


class Part(Record, table=True):
    """A module, project or exam of a programme. Seen by whoever may see its programme."""

    __table_args__ = strict("position >= 0", "minutes IS NULL OR minutes >= 0", dates=("due", "done"))
    kind_words = ("module", "modules")

    programme_id: str = Field(foreign_key="programme.id", index=True)
    position: int = 0
    title: Text
    due: Day | None = Field(default=None, sa_type=Date)
    done: Day | None = Field(default=None, sa_type=Date)
    minutes: int | None = None

    def concerns(self) -> tuple[str, ...]:
        return (self.programme_id,)

    def words(self) -> tuple[str, str]:
        return self.title, ""

    def shown_as(self) -> tuple[str, str]:
        return "programme", self.programme_id
