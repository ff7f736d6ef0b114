"""Time and money spent on learning, and what of it comes again and again."""

from typing import Any, Literal, Self, get_args

from pydantic import ValidationError, model_validator
from sqlalchemy import Boolean, Date, Index, String, text
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import JsonText, one_of, strict

CreditUnit = Literal["", "semester_hour", "quarter_hour", "graduate_credit", "ects", "ceu"]
"""Units in which a university or provider counts learning. What each is worth is said by the rules of a licence."""
Approved = Literal["", "yes", "no"]
"""Whether the licence's authority has approved the provider: as the person said, or not said."""
Refund = Literal["", "wanted", "asked", "paid", "refused"]
"""Where a sum of one's own that someone is to pay back stands; empty where nobody is to."""
Every = Literal["week", "two_weeks", "month"]

_SPENT = (
    "minutes >= 0 AND minutes <= 60000",
    "amount_minor IS NULL OR amount_minor >= 0",
    "amount_minor IS NULL OR length(currency) = 3",
    "own_time IN (0, 1)",
    "own_money IN (0, 1)",
    one_of("approved", get_args(Approved)),
)
# Sums over all entries are read off an index that holds all that is summed, in the order in which it is put together:
# no table is read and nothing is sorted. None leaves out what is in the bin: SQLite would take such a one for the
# shortest way through the table as well, and read that in no order.
_PURSE = ("own_time", "own_money", "currency", "minutes", "amount_minor")
_HEAP = ("counts_as", "approved", "unit", "units_hundredths")


def _summed_by(*columns: str) -> tuple[Index, ...]:
    return tuple(Index(f"ix_time_entry_{column}", column, *_PURSE, "day", "trashed") for column in columns)


class TimeEntry(Record, table=True):
    """Time spent, money spent, or credits earned on a day. Money is an integer of minor units in its own currency."""

    __table_args__ = (
        *_summed_by("category", "provider", "topic"),
        Index("ix_time_entry_day", "day", *_PURSE, *_HEAP, "reported", "trashed"),
        Index("ix_time_entry_heap", *_HEAP, "day", "minutes", "reported", "trashed"),
        Index("ix_time_entry_refund", "day", sqlite_where=text("refund <> ''")),
        Index("ix_time_entry_spent", "id", *_PURSE, "day", "trashed"),
        *strict(
            *_SPENT,
            "units_hundredths IS NULL OR (units_hundredths > 0 AND unit <> '')",
            "minutes > 0 OR amount_minor > 0 OR units_hundredths > 0",
            one_of("unit", get_args(CreditUnit)),
            one_of("refund", get_args(Refund)),
            "refund_minor IS NULL OR refund_minor >= 0",
            dates=("day", "reported", "refund_day"),
            lists=("counts_as",),
        ),
    )
    __tablename__ = "time_entry"
    kind_words = ("hours entry", "hours")

    title: Text = ""
    day: Day = Field(sa_type=Date)
    minutes: int = Field(default=0, ge=0, le=60000)
    """Time spent; 0 for what only cost money, or only brought credits."""
    amount_minor: int | None = Field(default=None, ge=0)
    currency: Text = ""
    """ISO 4217 code, where an amount is given."""
    own_time: bool = Field(default=True, sa_type=Boolean)
    own_money: bool = Field(default=True, sa_type=Boolean)
    category: Text = ""
    """What sort of time it was, in her own word: “Course”, “Reading”."""
    provider: Text = ""
    """Who gave it: a school, a university, a platform."""
    provider_number: Text = ""
    """The number under which the authority knows the provider."""
    place: Text = ""
    topic: Text = ""
    """Those with the same topic are one series, where a licence asks for a least amount on a topic."""
    units_hundredths: int | None = Field(default=None, gt=0, le=1_000_000)
    """Credits that it brought, in hundredths of `unit`: 3 semester hours are 300. They count in place of `minutes`."""
    unit: CreditUnit = Field(default="", sa_type=String)
    approved: Approved = Field(default="", sa_type=String)
    counts_as: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Keys of what it is for the rules of licences (“language”, “mentoring”), sorted, each once."""
    reported: Day | None = Field(default=None, sa_type=Date)
    """When it was entered with the authority, where that asks for it."""
    refund: Refund = Field(default="", sa_type=String)
    refund_minor: int | None = Field(default=None, ge=0)
    """How much came back, in minor units of `currency`; None for all of it."""
    refund_day: Day | None = Field(default=None, sa_type=Date)
    """When it was asked for, came back or was refused: what `refund` says."""
    part_id: str | None = Field(default=None, foreign_key="part.id", index=True)
    """The module on which it was spent."""
    repeat_id: str | None = Field(default=None, foreign_key="time_repeat.id", index=True)
    """What comes again and again and was this time."""

    @model_validator(mode="after")
    def _says_what_was_spent(self) -> Self:
        if self.minutes or self.amount_minor or self.units_hundredths:
            return self
        raise ValidationError.from_exception_data(
            "TimeEntry", [{"type": "greater_than", "loc": ("minutes",), "input": self.minutes, "ctx": {"gt": 0}}]
        )

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.part_id, self.repeat_id) if one)

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join(one for one in (self.category, self.provider, self.topic, self.place) if one)


class TimeRepeat(Record, table=True):
    """Time that comes again and again: offered each time it was due, never logged by itself."""

    __table_args__ = strict(
        *_SPENT,
        "minutes > 0",
        one_of("every", get_args(Every)),
        "until IS NULL OR until >= first",
        dates=("first", "until"),
        lists=("counts_as", "left_out", "toward"),
    )
    __tablename__ = "time_repeat"
    kind_words = ("repeated hours", "repeated hours")

    title: Text
    minutes: int = Field(gt=0, le=60000)
    amount_minor: int | None = Field(default=None, ge=0)
    currency: Text = ""
    own_time: bool = Field(default=True, sa_type=Boolean)
    own_money: bool = Field(default=True, sa_type=Boolean)
    category: Text = ""
    provider: Text = ""
    provider_number: Text = ""
    place: Text = ""
    topic: Text = ""
    approved: Approved = Field(default="", sa_type=String)
    counts_as: list[str] = Field(default_factory=list, sa_type=JsonText)
    toward: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What it is for: a list of {kind, id}."""
    every: Every = Field(default="week", sa_type=String)
    first: Day = Field(sa_type=Date)
    until: Day | None = Field(default=None, sa_type=Date)
    """The last day on which it may be; None for open end."""
    left_out: list[str] = Field(default_factory=list, sa_type=JsonText)
    """ISO days on which it was not, as the person said."""
