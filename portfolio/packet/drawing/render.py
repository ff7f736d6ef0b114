"""The two tasks that draw a packet, in children that are ready before there is anything to draw."""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

from portfolio.core.errors import PortfolioError
from portfolio.core.limits import MEMORY_EXIT, physical_memory
from portfolio.core.progress import Cancelled
from portfolio.packet.drawing.children import Answer, Answers, Child, Workers

PercentDone = Callable[[int, str], None]
"""Called with percent done and what is being done, in a teacher's words."""

PICTURE_SECONDS, PAGES_SECONDS = 20.0, 600.0
PICTURES_MEMORY = 2_000_000_000
MOST_PAINTERS, FILES_A_PAINTER = 2, 4


PAGE_BYTES, BASE_BYTES = 2_500_000, 250_000_000
"""Measured: what typst takes for each page, and for fonts and itself."""


def pages_memory() -> int:
    """How much a child that draws pages may use: most of the machine, and never so little that it cannot start."""
    return max(1_500_000_000, min(12_000_000_000, physical_memory() * 3 // 4))


def refuse_too_many(pages: int) -> None:
    """One sentence before the work, where about so many pages would not fit into this machine's memory."""
    if BASE_BYTES + pages * PAGE_BYTES > pages_memory():
        raise too_large(pages)


class Pictures(Workers):
    """The children that decode foreign files to clean pictures in `folder`."""

    def __init__(
        self,
        folder: Path,
        fonts: Path,
        files: int,
        *,
        seconds: float = PICTURE_SECONDS,
        memory: int = PICTURES_MEMORY,
        ahead: int | None = None,
    ) -> None:
        """`files`: how many there may be to draw. `ahead`: how many children start before it is known what there is."""
        task = {"task": "pictures", "memory": memory, "fonts": str(fonts)}
        painters = min(MOST_PAINTERS, os.cpu_count() or 1, files, 1 + files // FILES_A_PAINTER)
        super().__init__(painters, task, folder, seconds, None if ahead is None else min(ahead, painters))

    def draw(
        self,
        jobs: Sequence[Answer],
        progress: PercentDone,
        cancelled: Cancelled,
        first: int = 0,
        *,
        promise: bool = False,
        most: int | None = None,
    ) -> dict[str, Answer]:
        """Decode each job's file. An answer for every key; a file on which a child hangs or dies is a bad one.

        Pictures are numbered from `first`, so that they do not take the place of others in the same folder. With
        `promise`, those for which a job allows it are only promised: see `pictures.draw_pictures`. `most` is how many
        children share the jobs.
        """
        numbered = [
            {**job, "number": number, "promise": promise and job.get("promise", False)}
            for number, job in enumerate(jobs, first)
        ]
        return self.do(numbered, lambda done: progress(done * 100 // len(jobs), "Preparing pictures"), cancelled, most)


class Pages:
    """The child that draws the pages in `folder`."""

    def __init__(
        self, folder: Path, fonts: Path, timestamp: int, *, seconds: float = PAGES_SECONDS, memory: int = 0
    ) -> None:
        self._seconds = seconds
        self._answers = Answers()
        task = {"task": "pages", "memory": memory or pages_memory(), "fonts": str(fonts), "timestamp": timestamp}
        self._child = Child(task, folder, self._answers)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._child.kill()

    def draw(self, cancelled: Cancelled, meanwhile: Callable[[], object] = lambda: None) -> Answer:
        """Draw the folder's `tree.json` into its `packet.pdf`. Returns the child's answer; raises PortfolioError.

        `meanwhile` is done in this thread while the child is at work.
        """
        end = time.monotonic() + self._seconds
        self._child.give({})
        meanwhile()
        while (said := self._answers.next(cancelled)) is None:
            if time.monotonic() > end:
                raise too_large()
        answer = said[1]
        if answer is None:
            code = self._child.end()
            if code == MEMORY_EXIT or code < 0 or code > 2:
                raise too_large()
            raise RuntimeError(f"the child that draws the pages ended with {code}")
        self._child.stop()  # it would give back half a gigabyte page by page
        if "failed" in answer:
            raise RuntimeError(f"typst refused the packet: {answer['failed']}")
        return answer


def too_large(pages: int = 0) -> PortfolioError:
    """The one sentence for a packet that this machine cannot hold."""
    if pages:
        return PortfolioError(
            "This PDF would have about {pages} pages, more than this computer’s memory holds.",
            "Make two, each for half of the period, or leave out the evidence.",
            pages=pages,
        )
    return PortfolioError(
        "This PDF is too large for this computer.",
        "Make two, each for half of the period, or leave out the evidence.",
    )
