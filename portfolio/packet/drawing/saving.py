"""Writes the finished packet, whole or not at all, and says in a sentence why a disk would not take it."""

import errno
import os
from pathlib import Path

from portfolio.core.durable import write_atomically
from portfolio.core.errors import PortfolioError


def write_packet(path: Path, data: bytes) -> Path:
    """Write it and return where it stands. Raises PortfolioError: disk full, not writable, no such folder."""
    try:
        return write_atomically(path, data)
    except OSError as error:
        raise of_disk(error, path.parent) from error


def of_disk(error: OSError, folder: Path) -> PortfolioError:
    """The sentence for an error of the disk that holds `folder`."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return PortfolioError(
            "There is no room left on the disk of “{folder}”.",
            "Make room or choose another folder; nothing was written.",
            folder=folder,
        )
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return PortfolioError(
            "The folder “{folder}” cannot be written to.", "Choose another folder; nothing was written.", folder=folder
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return PortfolioError("The folder “{folder}” is not there.", "Choose another folder.", folder=folder)
    return PortfolioError(
        "The PDF could not be written to “{folder}” ({problem}).",
        "Choose another folder; nothing was written.",
        folder=folder,
        problem=os.strerror(error.errno or 0),
    )
