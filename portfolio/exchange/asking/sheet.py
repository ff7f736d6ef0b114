"""The sheet of paper on which a colleague answers about skills, drawn in the reading child as the badges are."""

from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.exchange.asking.asking import Asking
from portfolio.exchange.asking.page import PageWords, asked
from portfolio.exchange.guarded_child import GuardedChild, Unanswered

TEMPLATE = "asking.typ"
PAPERS = {"a4": "a4", "letter": "us-letter"}
_SECONDS = 30.0
_MOST = 32 * 1024 * 1024


def ask_sheet(asking: Asking, portfolio: str, words: PageWords, resources: Path, paper: str = "a4") -> bytes:
    """The sheet as PDF (PDF/UA-1). `resources` is the folder that holds `asking` and `fonts`. Raises PortfolioError."""
    told = asked(asking, portfolio, words) | {"paper": PAPERS[paper], "lang": words.lang, "rtl": words.rtl}
    question = {"sheet": told, "template": str(resources / "asking" / TEMPLATE), "fonts": str(resources / "fonts")}
    with GuardedChild(_SECONDS) as child:
        try:
            answer, blobs = child.ask(question, b"", _MOST)
        except Unanswered as unanswered:
            raise _not_drawn() from unanswered
    if "drawn" not in answer or len(blobs) != 1:
        raise _not_drawn()
    return blobs[0]


def _not_drawn() -> PortfolioError:
    return PortfolioError(
        "The sheet could not be drawn.", "Save the page instead, or choose fewer skills and try again."
    )
