"""The reading child: takes files through its standard input, one after another, and answers what is in them.

It holds a stranger's bytes, so it works under limits of memory and has nothing to lose: when a file kills it, the
program starts another (see `guarded_child`).
"""

import os
import sys
import traceback
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from portfolio.core.errors import PortfolioError
from portfolio.core.limits import limit_memory
from portfolio.exchange.frames import read_frame, write_frame

if TYPE_CHECKING:  # loaded when the first file is read
    from portfolio.credentials.proofs.shelf import Shelf

MAX_MEMORY = 2 * 1024**3
Answer = tuple[dict[str, Any], list[bytes]]


def main(source: IO[bytes] | None = None, answers: IO[bytes] | None = None) -> int:
    """Serve until the input ends. Text that a library prints must not end up among the answers."""
    source = source or sys.stdin.buffer
    answers = answers or os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    limit_memory(MAX_MEMORY)
    sys.setrecursionlimit(5_000)
    shelf = Saved({}, [])
    while (request := read_frame(source)) is not None:
        question, blobs = request
        if "shelf" in question:
            shelf = Saved(question, blobs)  # is asked nothing: what follows is answered with it
            continue
        (data,) = blobs
        try:
            if "badge" in question:
                answer = _badge(question, data)
            elif "sheet" in question:
                answer = _sheet(question)
            else:
                answer = _picture(question, data) if "picture" in question else _found(question, data, shelf)
        except (MemoryError, RecursionError):
            answer = {"too_much": True}, []
        except Exception:  # no file of a stranger's may do that: whoever asked must hear of it
            answer = {"bug": traceback.format_exc()}, []
        write_frame(answers, *answer)
    return 0


class Saved:
    """What the person saved of issuers, as the program told of it; made into a shelf when a file is first read."""

    def __init__(self, told: dict[str, Any], fresh: list[bytes]) -> None:
        """`fresh` are the bytes of pages that came in just now and lie in no portfolio yet."""
        self._told, self._fresh = told, fresh

    @cached_property
    def shelf(self) -> "Shelf | None":
        """The shelf, or None where nothing was saved."""
        if not self._told:
            return None
        from portfolio.exchange.shelf import FreshPage, ShelfFile, read_shelf

        kept = [ShelfFile(*file) for file in self._told["shelf"]]
        fresh = [FreshPage(data, *page) for data, page in zip(self._fresh, self._told["fresh"], strict=True)]
        return read_shelf(kept, fresh)


def _found(question: dict[str, Any], data: bytes, saved: Saved) -> Answer:
    """What the file is and says: `examine`."""
    from portfolio.exchange.found import to_wire
    from portfolio.exchange.reading import examine

    try:
        today = date.fromisoformat(question["today"])
        name, addresses, as_evidence = question["name"], question["addresses"], question["as_evidence"]
        contexts = Path(question["contexts"]) if question["contexts"] else None
        page = (question["page"][0], question["page"][1]) if question["page"] else None
        found = examine(
            data, name, today, addresses, as_evidence=as_evidence, contexts=contexts, shelf=saved.shelf, page=page
        )
        plain, blobs = to_wire(found)
    except PortfolioError as error:
        # The templates travel, not the sentence, so that the window can still translate it.
        values = {name: str(value) for name, value in error.values.items()}
        return {"error": [error.title_template, error.advice_template], "values": values}, []
    return {"found": plain}, blobs


def _picture(question: dict[str, Any], data: bytes) -> Answer:
    """Its pixels, at most so many wide and high: width and height, and four bytes a pixel, rows without padding."""
    from portfolio.core.drawing import drawn, is_drawing
    from portfolio.core.raster import Unreadable, small_picture

    side = question["picture"]
    try:
        pixels = drawn(data, side, question["fonts"]) if is_drawing(data) else data
        picture = small_picture(pixels, side).convert("RGBA")
    except Unreadable:
        return {"unreadable": True}, []
    return {"size": [picture.width, picture.height]}, [picture.tobytes()]


def _badge(question: dict[str, Any], data: bytes) -> Answer:
    """What is drawn of a badge that a person gives, from her own words: its picture, or pages to print."""
    from portfolio.exchange.giving_drawing import answer

    return {"drawn": True}, [answer(question, data)]


def _sheet(question: dict[str, Any]) -> Answer:
    """A sheet to print on which a colleague answers, from the person's own words."""
    from portfolio.exchange.asking.sheet_drawing import draw

    return {"drawn": True}, [draw(question)]


if __name__ == "__main__":
    raise SystemExit(main())
