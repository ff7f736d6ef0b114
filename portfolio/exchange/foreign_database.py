"""A database that came from elsewhere, looked at without trusting it: read-only, from a copy, with limits."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.core.migrations import expected_shape, latest, shape, version
from portfolio.core.storage import APPLICATION_ID

SECONDS = 60.0
STEPS_BETWEEN_LOOKS = 100_000
MAX_LENGTH = 64 * 1024 * 1024  # of one value in bytes; ours are texts


@contextmanager
def looked_into(copy: Path, seconds: float = SECONDS) -> Iterator[sqlite3.Connection]:
    """A read-only connection on `copy`, a file that nobody else uses and that has no journal beside it.

    Raises PortfolioError when it is no portfolio, was made by a newer program, holds anything but the tables of its
    version, is damaged, or takes too long to read.
    """
    newer = PortfolioError(
        "This portfolio was saved by a newer version of the program.",
        "Please install the newest Perpetual Portfolio. Nothing was changed.",
    )
    connection = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_LENGTH)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        deadline = time.monotonic() + seconds
        connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS_BETWEEN_LOOKS)
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise PortfolioError("This is not a portfolio of this program.", "Choose another file.")
        if (number := version(connection)) > latest():
            raise newer
        if number < 1 or shape(connection) != expected_shape(number):
            raise PortfolioError(
                "The portfolio inside holds things that this program did not put there.",
                "It may have been tampered with, so it was not opened. Choose another backup.",
            )
        if [row[0] for row in connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
            raise _damaged()
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise _damaged()
        yield connection
    except sqlite3.DatabaseError as error:
        raise _damaged() from error
    finally:
        connection.close()


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table of ours holds (search's own tables left out: they can be made again)."""
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name"
        )
    ]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}


def attachments(connection: sqlite3.Connection) -> set[str]:
    """The SHA-256 of every file that a record names, also those of records in the bin."""
    return {sha256 for (sha256,) in connection.execute("SELECT DISTINCT sha256 FROM attachment")}


def _damaged() -> PortfolioError:
    return PortfolioError("The portfolio inside is damaged.", "Choose an earlier backup.")
