"""Files that the pages of surveys read and write: no more than fits, whole or not at all, and only while one waits."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from portfolio.core.durable import disk_error, write_atomically
from portfolio.core.errors import PortfolioError

LARGEST = 8 * 1024 * 1024
"""In bytes: more than any of the readers takes, so that each can say itself that it is too much."""
T = TypeVar("T")


def content_of(path: Path) -> bytes:
    """The first `LARGEST` bytes of a file. Raises PortfolioError."""
    try:
        with path.open("rb") as opened:
            return opened.read(LARGEST)
    except OSError as error:
        raise PortfolioError("“{name}” could not be read.", "Is it still there?", name=path.name) from error


def written(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises PortfolioError."""
    try:
        write_atomically(path, content)
    except OSError as error:
        raise disk_error(error, path) from error


def while_there(page: QObject, then: Callable[[T], object]) -> Callable[[T], None]:
    """What a job brings home, for a page that may have been left meanwhile: then it is let go of."""

    def bring(found: T) -> None:
        if isValid(page):
            then(found)

    return bring
