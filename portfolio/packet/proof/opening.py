"""The one door for PDFs that came from others: they are read in children with limits of time and memory, never here.

Neither pypdf nor pyHanko is loaded in the process that a person waits for. Whatever a PDF holds, it takes no more than
its child along; the next one has another.
"""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, never
from portfolio.packet.drawing.children import Answer, Workers
from portfolio.packet.proof.bounds import MOST_MEMORY, SECONDS_TO_ANSWER
from portfolio.packet.proof.known_keys import KnownKeys

Item = dict[str, Any]
SavedPages = Iterable[Sequence[str]]
"""Each is a file's place, the ISO day on which it was saved, its address and whose it is."""
_MARK = b"%PDF-"
HEAD = 1024
"""Bytes in which a file says that it is a PDF."""


def is_pdf(head: bytes) -> bool:
    """Whether any reader would take a file that begins like this for a PDF: then it has to go through the door."""
    return _MARK in head[:HEAD]


class Door:
    """Reads PDFs in children that are kept until the end. A context manager; only the first PDF starts a child."""

    def __init__(
        self, known: KnownKeys | None = None, contexts: Path | None = None, pages: SavedPages = (), *, children: int = 1
    ) -> None:
        """`known` are the keys that the reader has saved. With `contexts`, the folder of linked-data contexts, badges
        are verified as well, by the `pages` that were saved of issuers."""
        self._task = {
            "task": "look", "memory": MOST_MEMORY, "known": {did: list(one) for did, one in (known or {}).items()},
            "contexts": str(contexts) if contexts else "", "pages": [list(one) for one in pages],
        }  # fmt: skip
        self._count = children
        self._open = ExitStack()
        self._workers: Workers | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._open.close()
        self._workers = None

    def look(
        self, files: Sequence[tuple[str, Path]], done: Callable[[int], None] | None = None,
        cancelled: Cancelled = never, *, or_badge: bool = False,
    ) -> list[Answer]:  # fmt: skip
        """What each of these plain files (its name, where it lies) is found to be, in their order: {"item": as
        `verify_packet` says}, or {"bad": why}. With `or_badge`, what is no packet is read as a file with badges.

        `done` is told how many are answered. Raises PacketStopped when `cancelled` says so, and OSError.
        """
        jobs = [
            {"key": str(number), "file": str(path.absolute()), "name": name, "or_badge": or_badge}
            for number, (name, path) in enumerate(files)
        ]
        answers = self._ready(len(jobs)).do(jobs, done or _untold, cancelled) if jobs else {}
        return [answers[str(number)] for number in range(len(jobs))]

    def item_of(self, name: str, path: Path, *, or_badge: bool = False) -> Item:
        """The item of one file, its sentences in English only. Raises PortfolioError for what goes past the limits."""
        (answer,) = self.look([(name, path)], or_badge=or_badge)
        item = answer.get("item")
        if not isinstance(item, dict):
            raise PortfolioError(
                "“{name}” was not read: it takes more time or memory than such a PDF needs, or is damaged.",
                "Ask whoever sent it for the PDF as it was first made.",
                name=name,
            )
        rows = [item["checks"], item.get("packet", {}).get("badges", ())]
        for row in (row for some in rows for row in some):
            row.pop("sentence", None), row.pop("values", None)
        return item

    def _ready(self, jobs: int) -> Workers:
        if self._workers is None:
            folder = self._open.enter_context(tempfile.TemporaryDirectory(prefix="portfolio-look-"))
            count = max(1, min(self._count, jobs))
            self._workers = self._open.enter_context(Workers(count, self._task, Path(folder), SECONDS_TO_ANSWER))
        return self._workers


def _untold(_count: int) -> None:
    """Nobody waits for how far it is."""
