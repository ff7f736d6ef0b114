"""The person whose portfolio this is."""

from sqlmodel import Field

from portfolio.core.records.base import Record, Text
from portfolio.core.records.columns import JsonText, strict


class Person(Record, table=True):
    """The owner. A portfolio holds one."""

    __table_args__ = strict(
        "weekly_least IS NULL OR weekly_least BETWEEN 0 AND 10080",
        "weekly_most IS NULL OR weekly_most BETWEEN 0 AND 10080",
        lists=("addresses",),
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
