"""What the tests of the bin do again and again."""

from portfolio.core.bin import trashed_entries
from portfolio.core.change import trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Record


def titles(portfolio: Portfolio) -> list[str]:
    """What lies in the bin, the newest first."""
    return [entry.title for entry in trashed_entries(portfolio.connection)]


def throw_away(portfolio: Portfolio, *records: Record) -> None:
    """As one change."""
    portfolio.apply(trashed("Delete", *records))
