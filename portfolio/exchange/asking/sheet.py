"""The sheet of paper on which a colleague answers about skills."""

from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.exchange.asking.asking import Asking
from portfolio.exchange.asking.page import PageWords, asked
from portfolio.exchange.sheets import printed_sheet

TEMPLATE = "asking.typ"


def ask_sheet(asking: Asking, portfolio: str, words: PageWords, resources: Path, paper: str = "a4") -> bytes:
    """The sheet as PDF (PDF/UA-1). `resources` is the folder that holds `asking` and `fonts`. Raises PortfolioError."""
    told = asked(asking, portfolio, words) | {"paper": paper, "lang": words.lang, "rtl": words.rtl}
    failed = PortfolioError(
        "The sheet could not be drawn.", "Save the page instead, or choose fewer skills and try again."
    )
    return printed_sheet(told, TEMPLATE, resources, failed)
