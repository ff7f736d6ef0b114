"""Licences to teach, and the rules by which each is renewed."""

from typing import Any, Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import JsonText, one_of, strict

PeriodStart = Literal["issued", "birth_month", "year"]


class RuleSet(Record, table=True):
    """Rules by which learning counts: of an authority, of a contract, or of one's own. Rules change: `as_of` says when
    these were right, `sources` where they were read. What each rule may say is told in `growth.renewal.rules`."""

    __table_args__ = strict(
        one_of("begins", get_args(PeriodStart)),
        "unit_minutes > 0 AND unit_minutes <= 60000",
        "period_months > 0 AND period_months <= 600",
        "year_begins BETWEEN 1 AND 12",
        dates=("as_of",),
        lists=("sources", "rules", "categories", "choices", "columns"),
    )
    __tablename__ = "rule_set"
    kind_words = ("rules", "rules")

    title: Text
    authority: Text = ""
    origin: Text = ""
    """The id of the shipped rules that it was taken from (“US-NY-CTLE”), or empty."""
    as_of: Day | None = Field(default=None, sa_type=Date)
    notice: Text = ""
    """What is unsure about it, in words."""
    sources: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Where it was read: addresses, as text; none is ever opened by the program."""
    unit_one: Text = "hour"
    unit_many: Text = "hours"
    unit_minutes: int = Field(default=60, gt=0, le=60000)
    """What one unit is worth, in minutes."""
    period_months: int = Field(default=60, gt=0, le=600)
    begins: PeriodStart = Field(default="issued", sa_type=String)
    """When a period begins: on the licence's own day, or on the first of the birth month or of `year_begins`."""
    year_begins: int = Field(default=9, ge=1, le=12)
    categories: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What an entry may be: a list of {key, words}."""
    choices: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What may be so of a holder: a list of {key, words}; rules hold `when` or `unless` one is."""
    rules: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    columns: list[str] = Field(default_factory=list, sa_type=JsonText)
    """What the authority asks for of each entry, in its order, by the names that `growth.renewal.columns` knows."""

    def words(self) -> tuple[str, str]:
        return self.title, self.authority


class Licence(Record, table=True):
    """A licence that is kept by learning: its rules, its period, and what is so of its holder."""

    __table_args__ = strict(
        "birth_month IS NULL OR birth_month BETWEEN 1 AND 12",
        "extra >= 0 AND extra <= 20",
        "ends IS NULL OR ends >= starts",
        dates=("starts", "ends"),
        lists=("chosen", "excluded", "done"),
    )
    kind_words = ("licence", "licences")

    title: Text
    number: Text = ""
    """The number on the licence. It is on no page but the audit pack's."""
    rule_set_id: str | None = Field(default=None, foreign_key="rule_set.id", index=True)
    starts: Day = Field(sa_type=Date)
    """The day on which it was issued, or a period of it began: the others follow from it."""
    ends: Day | None = Field(default=None, sa_type=Date)
    """The last day of the period that `starts` begins, where the authority said another than the rules do."""
    birth_month: int | None = Field(default=None, ge=1, le=12)
    extra: int = Field(default=0, ge=0, le=20)
    """Further licences of the same authority, renewed with it."""
    chosen: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Keys of the rules' choices that are so of the holder."""
    excluded: list[str] = Field(default_factory=list, sa_type=JsonText)
    """Ids of entries that are not to count here, and of certificates whose hours are not to be asked for."""
    done: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What the authority asks for beside hours, as it was done: a list of {key, day, note}; `day` in ISO form. Under
    the key “-settled” stand the last days of periods of which no more is to be said."""
    credential_id: str | None = Field(default=None, foreign_key="credential.id", index=True)
    """The licence itself, where it is among the credentials."""
    notes: Text = ""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.rule_set_id, self.credential_id) if one)

    def words(self) -> tuple[str, str]:
        return self.title, self.notes
