"""The lock of a restore: a file beside the portfolio's folder, for the folder itself is renamed while it goes on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from portfolio.core.errors import Held
from portfolio.core.lock import locked_file

MARK = ".restore-lock"


@contextmanager
def restoring(target: Path) -> Iterator[None]:
    """Be the only one, on this computer, to put another portfolio into the place of `target`.

    Raises Held when another is at it, and OSError when the folder above cannot be written to. The operating system
    lets go when the process ends, however it ends; the file is gone after a clean end.
    """
    path = target.with_name(f".{target.name}{MARK}")
    try:
        file = _taken(path)
    except BlockingIOError as error:
        raise Held(
            "“{name}” is being restored from a backup just now.", "Wait until that is done.", name=target.name
        ) from error
    try:
        yield
    finally:
        with suppress(OSError):  # Windows does not delete an open file: there it goes below, unless the next has it
            path.unlink()
        file.close()
        if os.name == "nt":
            with suppress(OSError):
                path.unlink()


def _taken(path: Path) -> IO[bytes]:
    """The file at `path`, locked. Another may have removed it between its opening and its locking: then once more."""
    while True:
        file = locked_file(path)
        try:
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except FileNotFoundError:
            file.close()  # its name went at the end of the restore that held it
        except BaseException:
            file.close()
            raise
        else:
            file.close()
