"""Which files a drop or a command means: folders walked, links not followed, each file read once within a size."""

import errno
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.exchange.intake.sniff import MAX_EVIDENCE_BYTES

MAX_FILES = 10_000
MAX_DEPTH = 30
# Signs that turn the direction of writing, by which “gpj.exe” is made to look like “exe.jpg”.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# What systems and office programs leave in folders; nobody means these.
LITTER = frozenset(("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin"))

Source = Path | tuple[str, bytes]


class Gathered(NamedTuple):
    """A file to be looked at: its name, and either its path or its bytes."""

    name: str
    path: Path | None = None
    data: bytes | None = None
    named: bool = True
    """The person chose this very file, not a folder that holds it."""


class Read(NamedTuple):
    """A file's bytes, and the day it was last changed."""

    data: bytes
    day: date | None


def gather(sources: Iterable[Source]) -> list[Gathered]:
    """The files behind `sources`: paths of files and folders, or (name, bytes) from a drop, a paste or an e-mail.

    Raises PortfolioError when there are more files than anyone means to add at once.
    """
    found: list[Gathered] = []
    for source in sources:
        if isinstance(source, tuple):
            found.append(Gathered(shown(source[0]), data=source[1]))
        elif source.is_dir() and not source.is_symlink():
            found += (Gathered(shown(path.name), path, named=False) for path in _walk(source))
        else:
            found.append(Gathered(shown(source.name), source))
        if len(found) > MAX_FILES:
            raise PortfolioError(
                "That is more than {count} files at once.", "Choose a smaller folder.", count=f"{MAX_FILES:,}"
            )
    return found


def shown(name: str) -> str:
    """A file's name as it can be shown and stored: without bytes that are no text, line ends and turned writing."""
    unfit = (c in TURNING or unicodedata.category(c) in ("Cc", "Cs") for c in name)
    return "".join("\ufffd" if bad else c for c, bad in zip(name, unfit, strict=True)) or "file"


def read_file(path: Path) -> Read:
    """The bytes of a plain file. Raises PortfolioError for links, devices, and files too large or not to be read."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if path.is_symlink():
        raise _link(path)
    try:
        # Without waiting: a pipe with no writer would hold the program for ever.
        with open(os.open(path, flags), "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise PortfolioError("“{name}” is not a file.", "Choose a file or a folder of files.", name=path.name)
            if about.st_size > MAX_EVIDENCE_BYTES:
                raise PortfolioError(
                    "“{name}” is too large ({size} MB); at most {most} MB can be added.",
                    "Cut it shorter or save it smaller, then add that.",
                    name=path.name,
                    size=about.st_size // 1_000_000,
                    most=MAX_EVIDENCE_BYTES // 1024**2,
                )
            data = file.read(MAX_EVIDENCE_BYTES + 1)
    except OSError as error:
        raise (_link(path) if error.errno == errno.ELOOP else disk_error(error, path)) from error
    return Read(data, _day(about.st_mtime))


def _walk(folder: Path) -> Iterator[Path]:
    """Files below `folder` in the order of their names, hidden ones and links left out."""
    for place, folders, names in os.walk(folder, followlinks=False):
        here = Path(place)
        deep = len(here.relative_to(folder).parts) >= MAX_DEPTH
        folders[:] = [] if deep else sorted(name for name in folders if _meant(name))
        for name in sorted(names):
            if _meant(name) and not (here / name).is_symlink():
                yield here / name


def _meant(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in LITTER


def _link(path: Path) -> PortfolioError:
    return PortfolioError("“{name}” is only a link to another file.", "Add the file itself.", name=path.name)


def _day(timestamp: float) -> date | None:
    try:
        day = datetime.fromtimestamp(timestamp).date()  # noqa: DTZ006  the day on the person's own clock is meant
    except (OverflowError, OSError, ValueError):
        return None
    return day if 1980 <= day.year <= 2199 else None
