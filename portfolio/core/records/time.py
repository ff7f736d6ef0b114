"""Time and money spent on learning."""

from sqlalchemy import Boolean, Date
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import strict


class TimeEntry(Record, table=True):
    """Minutes spent, and what they cost. Money is an integer of minor units and keeps its own currency."""

    __table_args__ = strict(
        "minutes > 0 AND minutes <= 60000",
        "amount_minor IS NULL OR amount_minor >= 0",
        "amount_minor IS NULL OR length(currency) = 3",
        "own_time IN (0, 1)",
        "own_money IN (0, 1)",
        dates=("day",),
    )
    __tablename__ = "time_entry"
    kind_words = ("hours entry", "hours")

    title: Text = ""
    day: Day = Field(sa_type=Date, index=True)
    minutes: int = Field(gt=0, le=60000)
    amount_minor: int | None = Field(default=None, ge=0)
    currency: Text = ""
    """ISO 4217 code, where an amount is given."""
    own_time: bool = Field(default=True, sa_type=Boolean)
    own_money: bool = Field(default=True, sa_type=Boolean)
    category: Text = ""

    def words(self) -> tuple[str, str]:
        return self.title, self.category
