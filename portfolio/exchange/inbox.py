"""The inbox: a folder the teacher chose, and which of its files are new since it was last looked at.

Nothing in it is opened: a file is known again by its name, its size and when it was last changed.
"""

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, never
from portfolio.exchange.gather import LITTER
from portfolio.exchange.intake.sniff import MAX_EVIDENCE_BYTES

MOST_LISTED = 500
MOST_LOOKED_AT = 5_000
"""Files in a folder that are looked at: beyond, it is no inbox, and what is remembered of it would be no small text."""
PARTIAL = (".crdownload", ".part", ".partial", ".opdownload", ".download", ".tmp")
"""What browsers add to the name of a file that is still on its way."""
_KEY = re.compile(r"[0-9a-f]{16}")


class NewFile(NamedTuple):
    """A file that was not there, or not like this, when the folder was looked at before."""

    path: Path
    key: str


class Look(NamedTuple):
    """What one look into the folder found."""

    files: tuple[NewFile, ...]
    """The new ones, the latest first, at most `MOST_LISTED`."""
    more: int
    """New ones beyond those."""
    new: frozenset[str]
    """Keys of all the new ones."""
    known: frozenset[str]
    """Keys of earlier looks whose files still lie there."""
    whole: bool
    """Whether all files of the folder were looked at."""

    def remembered(self, seen: frozenset[str], keys: frozenset[str]) -> frozenset[str]:
        """What to give to the next look: what was `seen` before and these, without what lies there no more."""
        return keys | (seen & (self.known | self.new) if self.whole else seen)


def look_into(folder: Path, seen: frozenset[str], cancelled: Cancelled = never) -> Look:
    """The new files in `folder`, by the keys of those that were `seen`.

    Left out: what lies in folders inside it, links, hidden files, downloads on their way, empty files, and files larger
    than can be added. May take long on a network drive, so never called on the window's thread. Raises PortfolioError
    when the folder is gone or may not be read.
    """
    found: list[tuple[int, str, NewFile]] = []
    known: set[str] = set()
    whole = True
    try:
        with os.scandir(folder) as entries:
            for number, entry in enumerate(_files(entries)):
                if number == MOST_LOOKED_AT or cancelled():
                    whole = False
                    break
                path, about = entry
                key = key_of(path.name, about.st_size, about.st_mtime_ns)
                if key in seen:
                    known.add(key)
                else:
                    found.append((-about.st_mtime_ns, path.name, NewFile(path, key)))
    except OSError as error:
        raise _trouble(folder, error) from error
    files = [file for _, _, file in sorted(found)]
    new = frozenset(file.key for file in files)
    return Look(tuple(files[:MOST_LISTED]), max(0, len(files) - MOST_LISTED), new, frozenset(known), whole)


def key_of(name: str, size: int, changed_ns: int) -> str:
    """By what a file is known again: a digest, so that what is remembered tells nobody the names."""
    text = f"{name}\0{size}\0{changed_ns}"
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def seen_as_text(seen: frozenset[str]) -> str:
    """The keys as a small JSON text, to be kept among the settings."""
    return json.dumps(sorted(seen))


def seen_from_text(text: str) -> frozenset[str]:
    """The keys in such a text. What is none is left out: at worst, a file is offered once more."""
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return frozenset()
    if not isinstance(found, list):
        return frozenset()
    return frozenset(key for key in found if isinstance(key, str) and _KEY.fullmatch(key))


def _files(entries: Iterator["os.DirEntry[str]"]) -> Iterator[tuple[Path, os.stat_result]]:
    for entry in entries:
        if not _meant(entry.name):
            continue
        try:
            about = entry.stat(follow_symlinks=False)
        except OSError:  # gone since it was listed, or not ours to see
            continue
        if stat.S_ISREG(about.st_mode) and 0 < about.st_size <= MAX_EVIDENCE_BYTES and not _hidden(about):
            yield Path(entry.path), about


def _meant(name: str) -> bool:
    lower = name.lower()
    return not lower.startswith((".", "~$")) and not lower.endswith(PARTIAL) and lower not in LITTER


def _hidden(about: os.stat_result) -> bool:
    """As Windows marks it; elsewhere the name begins with a dot."""
    marks: int = getattr(about, "st_file_attributes", 0)
    return bool(marks & (stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM))


def _trouble(folder: Path, error: OSError) -> PortfolioError:
    name = folder.name or str(folder)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return PortfolioError(
            "The folder “{name}”, where new files wait, is not there.",
            "Plug in the drive that it is on, or choose another folder in Settings.",
            name=name,
        )
    return PortfolioError(
        "The folder “{name}”, where new files wait, could not be read.",
        "Choose another folder in Settings, or try again later.",
        name=name,
    )
