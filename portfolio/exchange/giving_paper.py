"""A badge on paper, for those whom a file says little: pages to print and sign, one for each name."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from portfolio.core.durable import disk_error
from portfolio.credentials.dates import written
from portfolio.exchange.giving import Giving, picture_of
from portfolio.exchange.giving_drawing import Paper
from portfolio.exchange.giving_files import file_stem, write_new
from portfolio.exchange.giving_names import Recipient
from portfolio.exchange.giving_picture import MOST_GIVER, MOST_TITLE, BadgePictures, cut_to

MOST_WORDS = 700
"""Characters of the description that find room on a page."""


def pages_for(
    giving: Giving, recipients: Sequence[Recipient], pictures: BadgePictures, *, at: datetime | None = None
) -> bytes:
    """The pages as one PDF, in the order of the names; who is known by an address alone gets none.

    The PDF proves nothing, the badge's file does; like it, it is not kept. Raises PortfolioError.
    """
    achievement, day = giving.achievement, (at or datetime.now(UTC)).astimezone().date()
    words = cut_to(achievement.description or achievement.criteria, MOST_WORDS)
    names = [one.name for one in recipients if one.name]
    title, giver = cut_to(achievement.title, MOST_TITLE), cut_to(giving.issuer.name, MOST_GIVER)
    paper = Paper(title, words, giver, written(day), names)
    return pictures.pages(paper, picture_of(giving, pictures))


def write_pages(giving: Giving, pages: bytes, folder: Path) -> Path:
    """Write the PDF into the folder under a name that is free. Raises PortfolioError."""
    try:
        return write_new(folder, file_stem(giving.achievement.title, "to print"), ".pdf", pages)
    except OSError as error:
        raise disk_error(error, folder) from error
