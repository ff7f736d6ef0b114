"""A program whose disk fails under it: `python struggling.py ROOT STEP` saves while every STEP-th operation fails.

Run under the fault library. Prints one JSON line for each fault: what failed, what was told, whether the portfolio is
as it was, and whether the next save succeeds once the disk is well again.
"""

import ctypes
import json
import sys
from collections.abc import Callable
from pathlib import Path

from portfolio.core.errors import PortfolioError
from tests.faults.actor import Teacher, state

NO_SPACE, IO_ERROR = 2, 3


class Library:
    """The fault library that this process was started with."""

    def __init__(self) -> None:
        self._c = ctypes.CDLL(None)
        self._c.fault_count.restype = ctypes.c_long

    def arm(self, at: int, kind: int = 0, sticky: bool = False) -> None:
        self._c.fault_arm(ctypes.c_long(at), kind, int(sticky))

    def count(self) -> int:
        return int(self._c.fault_count())


def look(teacher: Teacher) -> str:
    """The state as a reader of its own sees it; anything but a hash is a trouble."""
    reader = teacher.portfolio.reader()
    try:
        whole = reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return state(reader) if whole else "corrupt"
    finally:
        reader.close()


def strike(
    teacher: Teacher, library: Library, act: Callable[[int], None], at: int, kind: int, sticky: bool, number: int
) -> bool:
    """One fault in one action. Returns whether the action has that many operations."""
    before = state(teacher.portfolio.connection)
    told = ""
    library.arm(at, kind, sticky)
    try:
        act(number)
    except PortfolioError as error:
        told = f"sentence: {error}"
    except OSError as error:
        told = f"OSError: {error.strerror}"
    reached = library.count() >= at
    library.arm(-1)
    after = look(teacher)
    teacher.set_goal(number + 1)
    resumed = state(teacher.portfolio.connection) != after
    line = {
        "act": act.__name__, "at": at, "kind": kind, "sticky": sticky, "told": told,
        "kept": after == before if told else after != "corrupt", "resumed": resumed,
    }  # fmt: skip
    sys.stdout.write(json.dumps(line) + "\n")
    return reached


def main(root: Path, step: int) -> None:
    teacher, library = Teacher(root, "safe"), Library()
    number = 1000
    for act in (teacher.set_goal, teacher.add_file, teacher.save_copy, teacher.tidy):
        for kind in (NO_SPACE, IO_ERROR):
            for sticky in (False, True):
                at = 1
                while strike(teacher, library, act, at, kind, sticky, number):
                    at += step * 3 if act == teacher.save_copy and step > 1 else step
                    number += 2
                number += 2
    teacher.portfolio.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
