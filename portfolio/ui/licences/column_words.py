"""The columns of an audit's list, as the window calls them: as they are called in the list itself."""

from portfolio.growth.renewal.columns import COLUMNS
from portfolio.growth.renewal.listing import HEADINGS
from portfolio.ui.kit.below import BELOW
from portfolio.ui.kit.words import translate


def column_words(column: str) -> str:
    """What a column is called; one that this program does not know is called as the rules call it."""
    return next((translate(BELOW, words) for known, words in HEADINGS.items() if known == column), column)


def columns_offered() -> list[tuple[str, str]]:
    """All that this program knows: each with its words."""
    return [(column, column_words(column)) for column in COLUMNS]
