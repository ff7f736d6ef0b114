"""The mark of a sample portfolio: set when it is made, taken off when it is kept; only what bears it is thrown away."""

import sqlite3
from pathlib import Path

from portfolio.core import meta, storage
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.lock import PortfolioLock

KEY = "sample"
_TO_LOOK_AT, _KEPT = "to look at", "kept"


def is_sample(connection: sqlite3.Connection) -> bool:
    """Whether the program made this portfolio for looking round, and nobody has said that they keep it."""
    return meta.value(connection, KEY) == _TO_LOOK_AT


def mark_sample(connection: sqlite3.Connection, database: Path) -> None:
    """Say in the portfolio itself that it is a sample, so that a copy or a backup of it is one too."""
    meta.keep(connection, KEY, _TO_LOOK_AT, database)


def keep_sample(connection: sqlite3.Connection, database: Path) -> None:
    """The person keeps it: from now on it is a portfolio like any other, and nothing asks or throws it away."""
    meta.keep(connection, KEY, _KEPT, database)


def throw_away_sample(folder: Path, aside: Path, *, device: str, program: str) -> Path:
    """Move a sample that is closed out of the way, into the folder `aside`. Returns where it lies now.

    Only for when the person has just said that they want this. Nothing is deleted: who wrote something into the sample
    after all finds it there. Raises PortfolioError, with nothing moved, when it is open anywhere, when it is no sample,
    or when the disk does not let us.
    """
    database = folder / storage.DATABASE
    if not database.is_file() or folder.is_symlink():
        raise _no_sample()
    # Held while we look, so that nobody opens it in between; let go before the move, which Windows refuses otherwise.
    lock = PortfolioLock(folder, program, device)
    lock.take()
    try:
        connection = storage.connect(database, read_only=True)
        try:
            sample = is_sample(connection)
        finally:
            connection.close()
            storage.tidy(database)
    finally:
        lock.release()
    if not sample:
        raise _no_sample()
    try:
        aside.mkdir(parents=True, exist_ok=True)
        target, number = aside / folder.name, 2
        while target.exists():
            target, number = aside / f"{folder.name}-{number}", number + 1
        folder.rename(target)
    except OSError as error:
        raise disk_error(error, folder) from error
    return target


def _no_sample() -> PortfolioError:
    return PortfolioError("This is no sample, so it stays where it is.", "Nothing was moved or changed.")
