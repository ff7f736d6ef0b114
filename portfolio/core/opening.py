"""What must hold before a portfolio is open: its making came to its end, it is locked, and it has today's shape."""

import sqlite3
from pathlib import Path

from portfolio.core import storage
from portfolio.core.errors import PortfolioError
from portfolio.core.identity import portfolio_id
from portfolio.core.lock import PortfolioLock
from portfolio.core.migrations import latest, migrate


def is_finished(path: Path) -> bool:
    """Whether the making of this portfolio came to its end. Raises PortfolioError when the file is something else."""
    connection = storage.connect(path, read_only=True)
    try:
        return bool(portfolio_id(connection))
    finally:
        connection.close()


def locked(folder: Path, program: str, device: str, *, take_over: bool) -> PortfolioLock:
    """The lock of this folder, which is made where it is not there, taken for this program. Raises PortfolioError."""
    from portfolio.core.durable import disk_error, ensure_folder

    try:
        ensure_folder(folder)
    except OSError as error:
        raise disk_error(error, folder) from error
    lock = PortfolioLock(folder, program, device)
    lock.take(from_other_computer=take_over)
    return lock


def bring_up_to_date(connection: sqlite3.Connection, folder: Path, *, read_only: bool) -> None:
    """Give a portfolio of an older version today's shape, with a copy beside it. Raises PortfolioError where it may
    only be read; then, and where it fails, nothing has changed."""
    if read_only:
        raise PortfolioError(
            "This portfolio was saved by an older version of the program.",
            "Open it once in the window (or with a command that writes): it is backed up and brought up to date.",
        )

    def backup() -> Path:
        from portfolio.core.durable import part_file, publish

        target = folder / f"before-version-{latest()}.db"
        with part_file(target) as part:
            connection.execute("VACUUM INTO ?", (str(part),))
            storage.examine_copy(part)  # a backup that was never read is a hope, not a backup
            return publish(part, target)

    def index(connection: sqlite3.Connection) -> None:
        """Search may keep words otherwise than the version that wrote this portfolio."""
        from portfolio.core.search import index_all

        index_all(connection)

    migrate(connection, backup=backup, finish=index)
