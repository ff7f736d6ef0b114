"""Children that do the jobs they are given: cancel is a kill, and a job on which one hangs or dies is a bad one."""

import json
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from portfolio.core.child_process import ChildProcess, child_command
from portfolio.core.progress import Cancelled, Stopped

Answer = dict[str, Any]

_POLL = 0.03
_AT_ONCE, _ALONE = 2, 32
"""Jobs that one child holds: the next is there before it has told of the one before. One that shares with nobody holds
more, so that quick jobs do not wait for this process, which has other work meanwhile."""


class PacketStopped(Stopped):
    """The person pressed Cancel."""

    def __init__(self) -> None:
        super().__init__("The packet was not made, because it was cancelled.")


class Answers:
    """What several children say, in the order in which it comes."""

    def __init__(self) -> None:
        self._said: queue.SimpleQueue[tuple[Child, Answer | None]] = queue.SimpleQueue()

    def add(self, child: "Child", answer: Answer | None) -> None:
        """Called by a child's own thread; None when the child has ended."""
        self._said.put((child, answer))

    def next(self, cancelled: Cancelled) -> "tuple[Child, Answer | None] | None":
        """Who said what, or None when nothing was said for a moment. Raises PacketStopped on cancel."""
        if cancelled():
            raise PacketStopped
        try:
            return self._said.get(timeout=_POLL)
        except queue.Empty:
            return None


class Child:
    """One child process with one task. It makes itself ready at once, then does its jobs in the order given."""

    def __init__(self, task: Answer, folder: Path, answers: Answers) -> None:
        """Start it in `folder`. `task` names it and how much `memory` it may use, in bytes. Raises OSError."""
        command = child_command("packet", "portfolio.packet.drawing.child")
        self._process = ChildProcess(command, int(task["memory"]), folder)
        self._reader = threading.Thread(target=self._read, args=(answers,), daemon=True)
        self._reader.start()
        self.give(task)

    def give(self, job: Answer) -> None:
        """One more job, or first of all the task. A child that has died says so among the answers."""
        with suppress(OSError):
            self._process.stdin.write(json.dumps(job).encode() + b"\n")
            self._process.stdin.flush()

    def _read(self, answers: Answers) -> None:
        for line in self._process.stdout:
            with suppress(ValueError):
                answers.add(self, json.loads(line))
        answers.add(self, None)

    def end(self, patience: float = 1) -> int:
        """Make sure that it is gone, after so many seconds by force. Returns its exit code."""
        code = self._process.ended(patience)
        self._reader.join(timeout=5)
        self._process.close()
        return code

    def kill(self) -> None:
        """End it now."""
        self.end(0)

    def stop(self) -> None:
        """Let it end now, and do not wait for that: `kill` does, later."""
        self._process.kill()


class Workers:
    """Some children of one task that share its jobs, each ready before the first job is known. A context manager."""

    def __init__(self, count: int, task: Answer, folder: Path, seconds: float, ahead: int | None = None) -> None:
        """Start `count` children in `folder`, or as many as `ahead` says: the others come when they are needed.

        Each may take `seconds` for a job. Where `count` is none, one comes with the first job. Raises OSError.
        """
        self._answers = Answers()
        self._seconds = seconds
        self._start: Callable[[], Child] = lambda: Child(task, folder, self._answers)
        self._workers = [_Worker() for _ in range(max(1, count))]
        try:
            for worker in self._workers[: count if ahead is None else ahead]:
                worker.child = self._start()
        except OSError:
            self.__exit__()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        for worker in self._workers:
            worker.dismiss()

    def do(
        self, jobs: Sequence[Answer], done: Callable[[int], None], cancelled: Cancelled, most: int | None = None
    ) -> dict[str, Answer]:
        """The answer to each job by its `key`, or {"bad": why} where a child hung or died on it; others go on.

        `done` is told how many are answered; `most` is how many children may share the jobs. Raises PacketStopped when
        `cancelled` says so, and OSError.
        """
        waiting = deque({str(job["key"]): job for job in jobs}.values())
        wanted = len(waiting)
        answers: dict[str, Answer] = {}
        while len(answers) < wanted:
            workers = self._workers[:most]
            for worker in workers:
                worker.take(waiting, self._start, _AT_ONCE if len(workers) > 1 else _ALONE)
            child, answer = self._answers.next(cancelled) or (None, None)
            for worker in self._workers:
                if child is not None and worker.child is child:
                    if answer is None:
                        answer = worker.blame("it was too much for this computer", waiting)
                    answers |= worker.answered(answer)
                elif worker.jobs and time.monotonic() > worker.since + self._seconds:
                    answers |= worker.answered(worker.blame("it took too long", waiting))
            done(len(answers))
        return answers


class _Worker:
    """A place for one child after another, and the jobs that the present one holds, the one in work first."""

    def __init__(self) -> None:
        self.child: Child | None = None
        self.jobs: deque[Answer] = deque()
        self.since = 0.0

    def take(self, waiting: deque[Answer], start: Callable[[], Child], at_once: int) -> None:
        """Jobs until it holds so many, with a new child where there is none or the last one died."""
        while waiting and len(self.jobs) < at_once:
            if not self.jobs:
                self.since = time.monotonic()
            self.child = self.child or start()
            self.jobs.append(waiting.popleft())
            self.child.give(self.jobs[-1])

    def answered(self, answer: Answer) -> dict[str, Answer]:
        """The job in work is answered, whatever the answer is."""
        self.since = time.monotonic()
        return {self.jobs.popleft()["key"]: answer} if self.jobs else {}

    def blame(self, problem: str, waiting: deque[Answer]) -> Answer:
        """End the child: the job in work is the bad one, and the others go back to where they came from."""
        self.dismiss()
        while len(self.jobs) > 1:
            waiting.appendleft(self.jobs.pop())
        return {"bad": problem}

    def dismiss(self) -> None:
        """End the child."""
        if self.child is not None:
            self.child.kill()
            self.child = None
