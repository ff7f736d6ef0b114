"""A set of rules by which learning keeps a licence, as `reading` makes it from plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from portfolio.core.records.licences import PeriodStart


@dataclass(frozen=True)
class Rules:
    """A set of rules as it was read: `terms.terms` says what of it holds for one holder."""

    title: str
    authority: str
    unit_one: str
    unit_many: str
    unit_minutes: int
    period_months: int
    begins: PeriodStart
    year_begins: int
    categories: Mapping[str, str]
    """What an entry may be: its words by key, in the order in which they are listed."""
    choices: Mapping[str, str]
    rules: tuple[Mapping[str, Any], ...]
    """Each checked, with the amounts as exact minutes under "minutes" and shares as fractions under "share"."""
    columns: tuple[str, ...]
