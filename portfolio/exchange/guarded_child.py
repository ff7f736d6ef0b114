"""The program's end of the reading child: asks one question after another, and replaces a child that died over one."""

import threading
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from portfolio.core.errors import PortfolioError
from portfolio.exchange.frames import MAX_FRAME, read_frame, write_frame
from portfolio.exchange.patience import Patience

if TYPE_CHECKING:  # pictures are asked for while the window is being painted for the first time
    from portfolio.core.child_process import ChildProcess

SECONDS_TO_START = 60.0  # the first answer includes loading the program on a cold disk


class Unanswered(Exception):
    """The child died over the question, or was ended over it: `overdue` when it took too long."""

    def __init__(self, overdue: bool) -> None:
        super().__init__()
        self.overdue = overdue


class GuardedChild:
    """A reading child with limits of time and memory, started by the first question. A context manager.

    One thread at a time may ask and close; `stop` may be called by any.
    """

    def __init__(self, seconds: float, command: Sequence[str] | None = None) -> None:
        self._seconds = seconds
        self._command = command
        self._child: ChildProcess | None = None
        self._patience = Patience()
        self._stopped = threading.Event()
        self._lock = threading.Lock()

    @property
    def stopped(self) -> bool:
        """Whether there will be no more answers."""
        return self._stopped.is_set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, question: dict[str, Any], data: bytes, most: int = MAX_FRAME) -> tuple[dict[str, Any], list[bytes]]:
        """The answer, of at most `most` bytes. Raises Unanswered, and PortfolioError when no child can be started.

        RuntimeError is a bug of ours that the child came upon: it keeps its traceback.
        """
        child, fresh = self._ready()
        patience = self._patience.begin(self._seconds + (SECONDS_TO_START if fresh else 0), child.kill)
        try:
            if fresh and (greeting := self.greeting()):
                write_frame(child.stdin, *greeting)
            write_frame(child.stdin, question, [data])
            answer = read_frame(child.stdout, most)
        except (OSError, ValueError):
            answer = None
        finally:
            self._patience.end()
        if answer is None:
            self.close()
            raise Unanswered(patience.is_set())
        if "bug" in answer[0]:
            raise RuntimeError(f"the reading child came upon a bug: {answer[0]['bug']}")
        return answer

    def greeting(self) -> tuple[dict[str, Any], list[bytes]] | None:
        """What each new child is told before its first question, and does not answer; None for nothing."""
        return None

    def close(self) -> None:
        """End the child. The next question starts another."""
        self._patience.stop()
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()

    def stop(self) -> None:
        """End the child at once, and for good: what is being asked stays unanswered, like all that comes after."""
        with self._lock:
            self._stopped.set()
            if self._child is not None:
                self._child.kill()

    def _ready(self) -> "tuple[ChildProcess, bool]":
        """A living child, and whether it was just started."""
        if self._child is not None and not self._child.alive:
            self.close()
        with self._lock:
            if self.stopped:
                raise Unanswered(overdue=False)
            if self._child is not None:
                return self._child, False
            self._child = self._start()
            return self._child, True

    def _start(self) -> "ChildProcess":
        from portfolio.core.child_process import ChildProcess, child_command
        from portfolio.exchange.child import MAX_MEMORY

        try:
            return ChildProcess(self._command or child_command("intake", "portfolio.exchange.child"), MAX_MEMORY)
        except OSError as error:
            raise PortfolioError(
                "The part of the program that reads files could not be started.",
                "Restart the computer and try again; if it stays so, install the program again.",
            ) from error
