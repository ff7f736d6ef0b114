"""Learning under way: programmes (courses, nanodegrees, degrees) and their parts."""

from typing import Literal, get_args

from sqlalchemy import Boolean, Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import one_of, strict
from portfolio.core.records.time import CreditUnit

ProgrammeKind = Literal[
    "course", "workshop", "micro_credential", "nanodegree", "certificate_programme", "bachelor", "master"
]
PartKind = Literal["module", "project", "exam"]


class Programme(Record, table=True):
    """A course of learning with parts in order."""

    __table_args__ = strict(
        one_of("kind", get_args(ProgrammeKind)),
        "planned_minutes IS NULL OR planned_minutes >= 0",
        "credits_hundredths IS NULL OR (credits_hundredths > 0 AND credit_unit <> '')",
        one_of("credit_unit", get_args(CreditUnit)),
        "cost_minor IS NULL OR cost_minor >= 0",
        "cost_minor IS NULL OR length(currency) = 3",
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
    credits_hundredths: int | None = Field(default=None, gt=0, le=100_000)
    """Credits that it brings, in hundredths of `credit_unit`."""
    credit_unit: CreditUnit = Field(default="", sa_type=String)
    cost_minor: int | None = Field(default=None, ge=0)
    """What it costs, in minor units of `currency`; what was spent is in the time entries."""
    currency: Text = ""
    """ISO 4217 code, where a cost is given."""
    result: Text = ""
    """How it ended: “Distinction”, “1.7”."""
    notes: Text = ""
    what_changed: Text = ""

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.provider, self.notes, self.what_changed])


class Part(Record, table=True):
    """A module, project or exam of a programme. Seen by whoever may see its programme.

    It is done on its day, else left out, else under way from its day on, else open.
    """

    __table_args__ = strict(
        "position >= 0",
        "minutes IS NULL OR minutes >= 0",
        one_of("kind", get_args(PartKind)),
        "left_out IN (0, 1)",
        dates=("begins", "due", "started", "done"),
    )
    kind_words = ("module", "modules")

    programme_id: str = Field(foreign_key="programme.id", index=True)
    position: int = 0
    title: Text
    due: Day | None = Field(default=None, sa_type=Date)
    done: Day | None = Field(default=None, sa_type=Date)
    minutes: int | None = None
    """The time that it is meant to take."""
    kind: PartKind = Field(default="module", sa_type=String)
    begins: Day | None = Field(default=None, sa_type=Date)
    """When it is meant to begin,"""
    started: Day | None = Field(default=None, sa_type=Date)
    """and when it did."""
    left_out: bool = Field(default=False, sa_type=Boolean)
    """Whether it is not to be done: credited from elsewhere, or not chosen."""
    result: Text = ""

    def concerns(self) -> tuple[str, ...]:
        return (self.programme_id,)

    def words(self) -> tuple[str, str]:
        return self.title, ""

    def shown_as(self) -> tuple[str, str]:
        return "programme", self.programme_id
