"""Starts the child, watches its time, and reads its answers: cancel is a kill, a crash is one bad file."""

import json
import os
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from portfolio.core.child_process import ChildProcess, child_command
from portfolio.core.errors import PortfolioError
from portfolio.core.limits import MEMORY_EXIT, physical_memory
from portfolio.core.progress import Cancelled, Stopped

Answer = dict[str, Any]
PercentDone = Callable[[int, str], None]
"""Called with percent done and what is being done, in a teacher's words."""

PICTURE_SECONDS, PAGES_SECONDS = 20.0, 600.0
PICTURES_MEMORY = 2_000_000_000
MOST_LANES = 2
_POLL = 0.03


class PacketStopped(Stopped):
    """The person pressed Cancel."""

    def __init__(self) -> None:
        super().__init__("The packet was not made, because it was cancelled.")


def pages_memory() -> int:
    """How much a child that draws pages may use: most of the machine, and never so little that it cannot start."""
    return max(1_500_000_000, min(12_000_000_000, physical_memory() * 3 // 4))


class Child:
    """One child process with one task. With `wait` it makes itself ready and waits for `go`."""

    def __init__(self, task: dict[str, Any], folder: Path, *, wait: bool = False) -> None:
        self._answers: queue.Queue[Answer | None] = queue.Queue()
        command = child_command("packet", "portfolio.packet.child")
        self._process = ChildProcess(command, int(task["memory"]), folder)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        with suppress(OSError):  # it died at once: `answer` says so
            self._process.stdin.write(json.dumps(task).encode() + b"\n")
            self._process.stdin.flush()
        if not wait:
            self.go()

    def go(self) -> None:
        """Close the child's input, which is what it waits for."""
        with suppress(OSError):
            self._process.stdin.close()

    def _read(self) -> None:
        for line in self._process.stdout:
            try:
                self._answers.put(json.loads(line))
            except ValueError:
                continue
        self._answers.put(None)

    def answer(self, seconds: float, cancelled: Cancelled) -> Answer | None:
        """The next answer, or None when the child ended. Raises TimeoutError, or PacketStopped on cancel."""
        end = time.monotonic() + seconds
        while True:
            if cancelled():
                raise PacketStopped
            try:
                return self._answers.get(timeout=_POLL)
            except queue.Empty:
                if time.monotonic() > end:
                    raise TimeoutError from None

    def end(self) -> int:
        """Make sure that it is gone. Returns its exit code."""
        code = self._process.ended(1 if self._answers.empty() else 0.2)
        self._reader.join(timeout=5)
        self._process.close()
        return code

    def kill(self) -> None:
        """End it now."""
        self._process.kill()
        self.end()


class _Lane:
    """Pictures decoded one after another in one child; when it hangs or dies, the next child goes on with the rest."""

    def __init__(self, jobs: list[Answer], task: dict[str, Any], folder: Path, seconds: float) -> None:
        self._waiting = jobs
        self._task = task
        self._folder = folder
        self._seconds = seconds
        self._begun = ""
        self._child: Child | None = None
        self._last = time.monotonic()
        self.answers: dict[str, Answer] = {}

    @property
    def busy(self) -> bool:
        """Whether there is anything left to do."""
        return bool(self._waiting)

    def step(self, cancelled: Cancelled) -> None:
        """Take what the child has said so far, waiting a moment for it."""
        if self._child is None:
            self._child = Child({**self._task, "jobs": self._waiting}, self._folder)
            self._last = time.monotonic()
        try:
            answer = self._child.answer(0, cancelled)
        except TimeoutError:
            if time.monotonic() - self._last > self._seconds:
                self._blame("it took too long")
            return
        self._last = time.monotonic()
        if answer is None:
            self._blame("it was too much for this computer")
        elif "begin" in answer:
            self._begun = answer["begin"]
        else:
            self._done(answer)

    def _done(self, answer: Answer) -> None:
        self.answers[answer["key"]] = answer
        self._waiting = [job for job in self._waiting if job["key"] != answer["key"]]
        if not self._waiting:
            self.close()

    def _blame(self, problem: str) -> None:
        """The file that was being read is the bad one."""
        self.close()
        known = [job["key"] for job in self._waiting]
        key = self._begun if self._begun in known else known[0]
        self._done({"key": key, "bad": problem})

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.kill()
            self._child = None


def draw_pictures(
    jobs: list[Answer],
    folder: Path,
    fonts: Path,
    progress: PercentDone,
    cancelled: Cancelled,
    seconds: float = PICTURE_SECONDS,
    memory: int = PICTURES_MEMORY,
) -> dict[str, Answer]:
    """Decode each job's file in `folder`. An answer for every key; a file that hangs or crashes is a bad one."""
    numbered = [{**job, "number": number} for number, job in enumerate(jobs)]
    task = {"task": "pictures", "memory": memory, "fonts": str(fonts)}
    count = min(MOST_LANES, os.cpu_count() or 1, 1 + len(jobs) // 4)
    lanes = [_Lane(numbered[start::count], task, folder, seconds) for start in range(count)]
    try:
        while any(lane.busy for lane in lanes):
            for lane in lanes:
                if lane.busy:
                    lane.step(cancelled)
            progress(sum(len(lane.answers) for lane in lanes) * 100 // len(jobs), "Preparing pictures")
    finally:
        for lane in lanes:
            lane.close()
    return {key: answer for lane in lanes for key, answer in lane.answers.items()}


class Pages:
    """The child that draws the pages. It loads typst and the fonts while others still decode pictures."""

    def __init__(
        self, folder: Path, fonts: Path, timestamp: int, *, seconds: float = PAGES_SECONDS, memory: int = 0
    ) -> None:
        self._seconds = seconds
        task = {"task": "pages", "memory": memory or pages_memory(), "fonts": str(fonts), "timestamp": timestamp}
        self._child = Child(task, folder, wait=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._child.kill()

    def draw(self, cancelled: Cancelled) -> Answer:
        """Draw the folder's `tree.json` into its `packet.pdf`. Returns the child's answer; raises PortfolioError."""
        self._child.go()
        try:
            answer = self._child.answer(self._seconds, cancelled)
        except TimeoutError as error:
            raise too_large() from error
        if answer is None:
            code = self._child.end()
            if code == MEMORY_EXIT or code < 0 or code > 2:
                raise too_large()
            raise RuntimeError(f"the child that draws the pages ended with {code}")
        self._child.kill()  # it would give back half a gigabyte page by page
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
