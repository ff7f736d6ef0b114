"""Reads files from elsewhere in a child process, kept for a whole batch and replaced when a file kills or stops it."""

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from portfolio.core.errors import PortfolioError
from portfolio.exchange.child import read_frame, write_frame
from portfolio.exchange.found import Found, from_wire

SECONDS_A_FILE = 20.0
SECONDS_TO_START = 60.0  # the first answer includes loading the program on a cold disk


def child_command() -> list[str]:
    """How this program starts its reading child, from source and from a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", "intake"]
    # -P: the folder the person happens to stand in is no place to import Python files from.
    return [sys.executable, "-P", "-m", "portfolio.exchange.child"]


class GuardedReader:
    """`examine` in a child with limits of time and memory. A context manager; one thread at a time may use it."""

    def __init__(
        self, addresses: Sequence[str] = (), command: Sequence[str] | None = None, seconds: float = SECONDS_A_FILE
    ) -> None:
        self._addresses = list(addresses)
        self._command = list(command) if command is not None else child_command()
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def examine(self, data: bytes, name: str, *, as_evidence: bool = False) -> Found:
        """What the file is and says. Raises PortfolioError, also for a file that takes too long or kills the child."""
        fresh = self._child is None or self._child.poll() is not None
        if fresh:
            self._start()
        child = self._child
        assert child is not None
        assert child.stdin is not None
        assert child.stdout is not None
        overdue = threading.Event()

        def stop() -> None:
            overdue.set()
            child.kill()

        timer = threading.Timer(self._seconds + (SECONDS_TO_START if fresh else 0), stop)
        timer.start()
        try:
            question = {
                "name": name,
                "today": date.today().isoformat(),
                "addresses": self._addresses,
                "as_evidence": as_evidence,
            }
            write_frame(child.stdin, question, [data])
            answer = read_frame(child.stdout)
        except (OSError, ValueError):
            answer = None
        finally:
            timer.cancel()
        return self._understood(answer, name, overdue.is_set())

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.communicate()

    def _start(self) -> None:
        self.close()
        environment = dict(os.environ)
        if not getattr(sys, "frozen", False):
            home = str(Path(__file__).parents[2])
            environment["PYTHONPATH"] = os.pathsep.join(filter(None, [home, environment.get("PYTHONPATH", "")]))
        try:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise PortfolioError(
                "The part of the program that reads files could not be started.",
                "Restart the computer and try again; if it stays so, install the program again.",
            ) from error

    def _understood(self, answer: tuple[dict[str, object], list[bytes]] | None, name: str, overdue: bool) -> Found:
        if answer is not None:
            plain, blobs = answer
            match plain:
                case {"found": dict(found)}:
                    try:
                        return from_wire(found, blobs)
                    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
                        answer = None  # it no longer speaks sense: as good as dead
                case {"error": [str(sentence), str(what_next)], "values": dict(values)}:
                    raise PortfolioError(sentence, what_next, **values)
        self.close()
        if overdue:
            raise PortfolioError(
                "“{name}” took too long to read, so it was left out.", "Print it to a new PDF and add that.", name=name
            )
        raise PortfolioError(
            "“{name}” could not be read: it is damaged or far too complicated.",
            "Print it to a new PDF and add that.",
            name=name,
        )
