"""A sheet to print and fill in by hand, drawn in the reading child as the badges are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.exchange.guarded_child import GuardedChild, Unanswered

PAPERS = {"a4": "a4", "letter": "us-letter"}
_SECONDS = 30.0
_MOST = 32 * 1024 * 1024


def printed_sheet(told: Mapping[str, Any], template: str, resources: Path, failed: PortfolioError) -> bytes:
    """The sheet as PDF (PDF/UA-1). `resources` is the folder that holds `asking`, where the template lies, and `fonts`.

    `told` is what the template says, with its `paper` (a4, letter), `lang` as a tag and `rtl`. Raises `failed`
    where no sheet comes of it.
    """
    question = {
        "sheet": {**told, "paper": PAPERS[told["paper"]]}, "template": str(resources / "asking" / template),
        "fonts": str(resources / "fonts"),
    }  # fmt: skip
    with GuardedChild(_SECONDS) as child:
        try:
            answer, blobs = child.ask(question, b"", _MOST)
        except Unanswered as unanswered:
            raise failed from unanswered
    if "drawn" not in answer or len(blobs) != 1:
        raise failed
    return blobs[0]
