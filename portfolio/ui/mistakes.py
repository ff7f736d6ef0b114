"""The last resort: a mistake of the program that nothing caught is told and written down, instead of going unseen."""

import atexit
import faulthandler
import os
import sys
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Signal

from portfolio.core.errors import PortfolioError

LONGEST = 100_000
"""Characters kept of what was written down, the newest."""
_CRASH = "crash-{process}.txt"


class Mistakes(QObject):
    """Takes the place of Python's own report, which goes to a terminal that a teacher does not have."""

    happened = Signal(object)
    """A PortfolioError with what to say; once for each place in the code, however often it comes from there."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._told: set[tuple[str, int]] = set()

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Python's `sys.excepthook`, which slots and events of Qt come to as well."""
        if not issubclass(kind, Exception):  # Ctrl+C in a terminal is no mistake
            sys.__excepthook__(kind, error, trace)
            return
        words = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:  # a program without a terminal has none on Windows
            sys.stderr.write(words)
        self._write_down(words)
        frames = traceback.extract_tb(trace)
        place = (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)
        if place not in self._told:
            self._told.add(place)
            self.happened.emit(
                PortfolioError(
                    "Something went wrong in the program.",
                    "What you saved is kept. If something looks wrong, close the window and open it again. "
                    "What happened is written down in “{file}”.",
                    file=self._file,
                )
            )

    def watch_for_crashes(self) -> None:
        """From now on the program leaves a note even when it ends in the middle, and tells at the next start.

        With Python before 3.12, PySide ends the whole program where a widget's own method, called from inside Qt, meets
        an error that Python's C code raised (a widget that is gone): nothing else of it would ever be known.
        """
        folder = self._file.parent
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob(_CRASH.format(process="*")):
                self._tell_crash(left)
            note = folder / _CRASH.format(process=os.getpid())
            held = note.open("w", encoding="utf-8")
            faulthandler.enable(held)
            atexit.register(_forget, note, held)

    def _tell_crash(self, left: Path) -> None:
        """An empty one belongs to a window that is open, or to one that was ended from outside."""
        if words := left.read_text("utf-8", "replace").strip():
            left.unlink()
            self._write_down(words)
            self.happened.emit(
                PortfolioError(
                    "The program ended by itself last time.",
                    "What you saved is kept, and what you were writing waits where you left it. "
                    "What happened is written down in “{file}”.",
                    file=self._file,
                )
            )

    def _write_down(self, words: str) -> None:
        with suppress(OSError):  # it is told all the same
            before = self._file.read_text("utf-8", "replace") if self._file.is_file() else ""
            self._file.parent.mkdir(parents=True, exist_ok=True)
            moment = datetime.now().astimezone().isoformat(" ", "seconds")
            self._file.write_text(f"{before}{moment}\n{words}\n"[-LONGEST:], "utf-8")


def _forget(note: Path, held: TextIO) -> None:
    """It ended as it should: nothing is to be told."""
    faulthandler.disable()
    with suppress(OSError):
        held.close()
        note.unlink(missing_ok=True)
