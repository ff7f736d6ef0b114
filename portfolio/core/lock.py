"""One process holds a portfolio for writing; whoever comes second is told who it is."""

import errno
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, NamedTuple

from portfolio.core.days import Moment
from portfolio.core.durable import disk_error
from portfolio.core.errors import Held, HeldElsewhere, OnlyReadable, PortfolioError

FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM, errno.EISDIR)
"""What systems answer where nobody, or not this person, may write; a folder in the lock's place is EISDIR to POSIX and
EACCES to Windows. A full disk is something else."""
LOCK, HOLDER = "portfolio.lock", "portfolio.holder.json"


class Holding(NamedTuple):
    """Someone has a portfolio open. `computer` is empty when it is this one."""

    computer: str


class PortfolioLock:
    """The lock of one portfolio folder. The operating system lets go of it when the process ends, however it ends.

    Such a lock does not reach across computers, so the holder's name is kept beside it: a folder that another
    computer seems to hold is never taken silently.
    """

    def __init__(self, folder: Path, program: str, device: str = "") -> None:
        """`device` tells computers apart; their names may change from one network to the next."""
        self._holder = folder / HOLDER
        self._program = program
        self._device = device
        self._path = folder / LOCK
        self._file: IO[bytes] | None = None

    def take(self, *, from_other_computer: bool = False) -> None:
        """Take the lock, or raise PortfolioError naming its holder.

        `from_other_computer`: the person has confirmed that the other computer no longer uses the portfolio.
        """
        try:
            self._file = locked_file(self._path)
        except BlockingIOError as error:
            held = self._read()
            raise Held(
                "This portfolio is open in {program} on this computer, since {since}.",
                "Close it there first, then try again.",
                program=held.get("program", "another window"),
                since=_local(held.get("since", "")),
            ) from error
        except OSError as error:
            raise self._not_written(error) from error
        held = self._read()
        if held and self._is_elsewhere(held) and not from_other_computer:
            self._let_go()
            raise HeldElsewhere(
                "This portfolio seems to be open on the computer “{computer}”, since {since}.",
                "Close it there first. If that computer is gone, open it here with “Use it here”.",
                computer=held.get("computer", "?"),
                since=_local(held.get("since", "")),
            )
        holder = {
            "program": self._program,
            "computer": _computer(),
            "device": self._device,
            "process": os.getpid(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        try:
            self._holder.write_text(json.dumps(holder), "utf-8")
        except OSError as error:
            self._let_go()
            raise self._not_written(error) from error

    def _not_written(self, error: OSError) -> PortfolioError:
        if error.errno in FORBIDDEN:
            return OnlyReadable(
                "This portfolio's folder cannot be written to.",
                "Look at the folder's permissions, or open a copy elsewhere.",
            )
        return disk_error(error, self._path.parent)

    def _is_elsewhere(self, held: dict[str, str]) -> bool:
        if self._device and held.get("device"):
            return held["device"] != self._device
        return held.get("computer") != _computer()

    def holding(self) -> Holding | None:
        """Who has the portfolio open, told by the note beside the lock; None where it was left by a crash here."""
        held = self._read()
        if held and self._is_elsewhere(held):
            return Holding(held.get("computer", "?"))
        try:
            if held:
                locked_file(self._path).close()
        except BlockingIOError:
            return Holding("")
        except OSError:
            return None  # opening it says what is wrong
        return None

    def release(self) -> None:
        """Let go. Safe to call twice."""
        if self._file is not None:
            self._holder.unlink(missing_ok=True)
            self._let_go()

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()  # closing gives the lock back, on every system
            self._file = None

    def _read(self) -> dict[str, str]:
        """Who holds the portfolio, as far as the note beside the lock tells."""
        try:
            found = json.loads(self._holder.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def holding(folder: Path, device: str) -> Holding | None:
    """Who has the portfolio in this folder open for writing, or None. Takes no lock for longer than a look."""
    return PortfolioLock(folder, "", device).holding()


def _computer() -> str:
    """This computer's name. `platform` tells it too, but its import would be a hundredth of the start."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _local(moment: str) -> str:
    try:
        return Moment(datetime.fromisoformat(moment))
    except ValueError:
        return "a while ago"


def locked_file(path: Path) -> IO[bytes]:
    """The file at `path`, open and locked for this process alone. Raises BlockingIOError when another has it.

    Ten lines of our own instead of a library: the ones there are import asyncio, a tenth of the whole start.
    """
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt

            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError as error:
                raise BlockingIOError from error
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BaseException:
        file.close()
        raise
    return file
