"""Files that are whole or absent: written beside their place, flushed to the disk, and only then given their name."""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from uuid import uuid4

from portfolio.core.errors import PortfolioError

PART_PREFIX, PART_SUFFIX = ".pp-", ".part"
# Windows refuses to replace a file that a virus scanner or a sync client holds: access denied, sharing violation.
WINDOWS_HELD = (5, 32)
RETRY_SECONDS = (0.01, 0.02, 0.04, 0.07, 0.1)
# What disks answer that have no hard links.
NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


def write_atomically(path: Path, content: bytes | Callable[[IO[bytes]], None], replace: bool = True) -> Path:
    """Write `content` (bytes, or a function that writes into the file) so that a crash leaves the old file or the new.

    Returns the path that now holds it: `path`, or on Windows a numbered neighbour when something holds `path` for good.
    With `replace=False` an existing file is left as it is and the writer gets FileExistsError. Raises OSError; whatever
    goes wrong, `path` is untouched and no half-written file stays behind. The last folder of `path` is made when it
    is missing, those above it are not: a stick that was pulled out must not come back as a folder on this disk.
    """
    if not path.parent.is_dir():
        path.parent.mkdir(exist_ok=True)
        fsync_dir(path.parent.parent)
    with part_file(path) as part:
        with open(part, "xb") as file:
            if callable(content):
                content(file)
            else:
                file.write(content)
            file.flush()
            flush_to_disk(file.fileno())
        return _give_name(part, path, replace)


def publish(part: Path, path: Path, replace: bool = True) -> Path:
    """Flush `part`, a finished file in the same folder made by someone else (SQLite, typst), and give it its name."""
    descriptor = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        flush_to_disk(descriptor)
    finally:
        os.close(descriptor)
    return _give_name(part, path, replace)


@contextmanager
def part_file(path: Path) -> Iterator[Path]:
    """A temporary name in the folder of `path`, gone at the end unless it was given its real name."""
    part = path.parent / f"{PART_PREFIX}{uuid4().hex}{PART_SUFFIX}"
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def leftovers(folder: Path) -> list[Path]:
    """Files that a crash left half written in `folder` (not below it); nothing refers to them."""
    return sorted(folder.glob(f"{PART_PREFIX}*{PART_SUFFIX}"))


def ensure_folder(folder: Path) -> Path:
    """Make `folder` and those above it, each entry flushed, so that a file inside cannot vanish with its folder."""
    if not folder.is_dir():
        ensure_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        fsync_dir(folder.parent)
    return folder


def fsync_dir(folder: Path) -> None:
    """Flush the names in `folder`. Windows has no such call (NTFS journals them); some network disks refuse it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def flush_to_disk(descriptor: int) -> None:
    """fsync that means it: on macOS plain fsync leaves the data in the drive's own cache."""
    if sys.platform != "darwin" or not _full_fsync(descriptor):
        os.fsync(descriptor)


def disk_error(error: OSError, path: Path) -> PortfolioError:
    """The sentence for a file that could not be written or read, with what to do about it."""
    name = path.name or str(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return PortfolioError(
            "The disk is full, so “{name}” was not written.",
            "Make room or choose another disk, then try again.",
            name=name,
        )
    if error.errno == errno.EROFS:
        return PortfolioError(
            "“{name}” is on a disk that can only be read.", "Choose another folder, or unlock the disk.", name=name
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return PortfolioError(
            "This computer does not allow “{name}” to be opened or written.",
            "Choose another folder, or close the program that holds it.",
            name=name,
        )
    if error.errno == errno.ENOENT:
        return PortfolioError("“{name}” is not there.", "Check the name and the folder, then try again.", name=name)
    if error.errno == errno.EIO:
        return PortfolioError(
            "The disk could not read or write “{name}”.",
            "Unplug it and plug it in again, or use another disk; this one may be failing.",
            name=name,
        )
    reason = error.strerror or type(error).__name__
    return PortfolioError(
        "“{name}” could not be read or written ({reason}).",
        "Choose another folder and try again.",
        name=name,
        reason=reason,
    )


def _full_fsync(descriptor: int) -> bool:
    """macOS only. False on a disk that does not know the call (a network folder): then fsync is the most there is."""
    import fcntl

    try:
        fcntl.fcntl(descriptor, getattr(fcntl, "F_FULLFSYNC", 51))
    except OSError:
        return False
    return True


def _give_name(part: Path, path: Path, replace: bool) -> Path:
    if not replace:
        _give_new_name(part, path)
        fsync_dir(path.parent)
        return path
    for wait in (*RETRY_SECONDS, None):
        try:
            os.replace(part, path)
            break
        except OSError as error:
            if getattr(error, "winerror", None) not in WINDOWS_HELD:
                raise
        if wait is None:
            path = _free_neighbour(path)
            os.rename(part, path)
        else:
            time.sleep(wait)
    fsync_dir(path.parent)
    return path


def _give_new_name(part: Path, path: Path) -> None:
    """Give `part` a name that nothing has; whether it is free is asked and answered by the disk in one step.

    Raises FileExistsError when another was first.
    """
    if sys.platform == "win32":
        os.rename(part, path)  # which Windows refuses when the name is taken
        return
    try:
        os.link(part, path)
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
    else:
        part.unlink()
        return
    # A stick (FAT) knows no second name for a file: the name is taken empty, then filled in one step.
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        os.replace(part, path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _free_neighbour(path: Path) -> Path:
    """`name (2).ext` and so on: never delete first and rename after, for between the two there is no file at all."""
    number = 2
    while (candidate := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return candidate
