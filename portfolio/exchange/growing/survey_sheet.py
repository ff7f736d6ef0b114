"""A survey on paper, to hand out and count: one page or two, drawn in the reading child as the badges are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.exchange.guarded_child import GuardedChild, Unanswered

TEMPLATE = "survey.typ"
PAPERS = {"a4": "a4", "letter": "us-letter"}
_SECONDS = 30.0
_MOST = 32 * 1024 * 1024


def survey_sheet(told: Mapping[str, Any], resources: Path, paper: str = "a4") -> bytes:
    """The sheet as PDF (PDF/UA-1). `resources` is the folder that holds `asking` and `fonts`. Raises PortfolioError.

    `told`: title, intro, lang, rtl, words (no_names, page), levels (as one reads them), and areas, a list of {name,
    questions: a list of {number, text, answers: words for each level, or none}}.
    """
    question = {
        "sheet": {**told, "paper": PAPERS[paper]}, "template": str(resources / "asking" / TEMPLATE),
        "fonts": str(resources / "fonts"),
    }  # fmt: skip
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
        "The sheet to print could not be drawn.", "Save the survey as a text instead, and print that."
    )
