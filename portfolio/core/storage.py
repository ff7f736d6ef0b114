"""The database file: opened with the settings that lose nothing, each one read back."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from portfolio.core.errors import Damaged, PortfolioError
from portfolio.core.migrations import expected_shape, latest, migrate, shape, version

DATABASE = "portfolio.db"
APPLICATION_ID = 0x50504631  # “PPF1”, so that `file` and we know one of ours
PAGE_SIZE = 8192
BUSY_MS = 2000

SAFE = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "foreign_keys": 1,
    "synchronous": 2,
    "journal_mode": "wal",
}
"""Durable settings for a local disk (reliability.md, section 2: 0 bad states in every sweep). 2 is FULL."""

NETWORK = SAFE | {"journal_mode": "truncate", "synchronous": 3}
"""Where write-ahead logging cannot be had (a home folder on a network). 3 is EXTRA."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the safe settings. The writing one is made once per process, on one thread.

    Jobs use read-only ones, each on its own thread. Nothing else in the process may open the file: closing any
    other handle on it would drop SQLite's locks on POSIX.
    """
    try:
        connection = _reader(path) if read_only else _connect(path, "mode=rw")
        try:
            _prepare(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    except sqlite3.OperationalError as error:
        raise unreadable(path, error) from error
    except sqlite3.DatabaseError as error:
        raise damaged(error) from error
    return connection


def create(path: Path) -> sqlite3.Connection:
    """A new, empty portfolio database. Making it is one transaction: a crash leaves nothing half made."""
    try:
        connection = _connect(path, "mode=rwc")
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _settings(connection)
        migrate(connection, backup=lambda: None)
    except sqlite3.OperationalError as error:
        raise unreadable(path, error) from error
    return connection


def examine(connection: sqlite3.Connection, *, thorough: bool = False) -> None:
    """Raise PortfolioError when the database is damaged. Thorough after an unclean end and before migrations."""
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        found = [row[0] for row in connection.execute(f"PRAGMA {pragma}(10)")]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        raise damaged(error) from error
    if found != ["ok"] or orphans:
        raise damaged(None)


def examine_copy(path: Path) -> None:
    """Read a copy of a database from end to end. Raises PortfolioError when it is damaged."""
    copy = _connect(path, "mode=ro")
    try:
        examine(copy, thorough=True)
    finally:
        copy.close()


def ended_uncleanly(path: Path) -> bool:
    """Whether the last process that wrote here left its log behind, as after a crash or a power cut."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """BEGIN IMMEDIATE … COMMIT. A deferred one that upgrades later fails at once when another writes."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the disk refuses of the database at `path` becomes a PortfolioError; a bug of ours keeps its traceback."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from error


def checkpoint(connection: sqlite3.Connection) -> bool:
    """Fold the log back into the database so that the portfolio at rest is one file.

    Only when no job reads: with a reader open this waits, and the window would freeze; hence no waiting at all.
    Returns whether it could be done.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy
    except sqlite3.OperationalError:
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")


def tidy(path: Path) -> None:
    """Take away the empty log that a reader leaves beside a portfolio which nobody has open.

    SQLite does it when the last connection closes that may write; while another one is open, nothing happens. A log
    that holds anything is left alone: whoever opens the portfolio to write must see that it ended uncleanly.
    """
    log = path.with_name(path.name + "-wal")
    with suppress(OSError, sqlite3.Error):  # gone meanwhile, or on a disk that can only be read
        if log.stat().st_size == 0:
            last = _connect(path, "mode=rw")
            try:
                last.execute("PRAGMA schema_version").fetchone()
            finally:
                last.close()


def _reader(path: Path) -> sqlite3.Connection:
    """A read-only connection. Write-ahead logging needs a folder that can be written; on a stick that is locked,
    a portfolio that was closed well is read as it is. One with a log left behind is not: what is in the log counts.
    """
    connection = _connect(path, "mode=ro")
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        if ended_uncleanly(path):
            raise
        connection = _connect(path, "mode=ro&immutable=1")
    return connection


def _connect(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)


def _prepare(connection: sqlite3.Connection, *, read_only: bool) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise PortfolioError(
            "This is not a portfolio of this program.",
            "Choose the folder that holds your portfolio, or a file that ends in “.portfolio”.",
        )
    if (number := version(connection)) > latest():
        migrate(connection, backup=lambda: None)  # says that the file is newer than the program
    if shape(connection) != expected_shape(number):
        raise PortfolioError(
            "This portfolio holds things that this program did not put there.",
            "It may have been tampered with. Restore a backup; this file stays where it is, untouched.",
        )
    if read_only:
        for name in ("trusted_schema", "cell_size_check", "mmap_size"):
            _set(connection, name, SAFE[name])
    else:
        _settings(connection)


def _settings(connection: sqlite3.Connection) -> None:
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    for name, value in (SAFE if mode == "wal" else NETWORK).items():
        _set(connection, name, value)


def _set(connection: sqlite3.Connection, name: str, value: object) -> None:
    """Set a PRAGMA and read it back: SQLite ignores what it does not know, and some silently stay as they were."""
    connection.execute(f"PRAGMA {name} = {value}")
    row = connection.execute(f"PRAGMA {name}").fetchone()
    if row is not None and row[0] != value:
        raise PortfolioError(
            "The portfolio's safety settings could not be switched on ({name}).",
            "Nothing was written. Please move the portfolio to a disk of this computer and open it there.",
            name=name,
        )


def damaged(error: sqlite3.Error | None) -> PortfolioError:
    """The sentence for a database that cannot be read as it should be."""
    what = Damaged(
        "This portfolio is damaged.",
        "Restore the newest backup. The damaged file is kept as it is, so that more can be rescued from it.",
    )
    what.__cause__ = error
    return what


def unreadable(path: Path, error: sqlite3.Error) -> PortfolioError:
    """The sentence for a database that cannot be opened or written, by what SQLite says of it."""
    text = str(error).lower()
    if "malformed" in text or "not a database" in text:
        return damaged(error)
    if not path.exists():
        return PortfolioError("There is no portfolio in “{folder}”.", "Choose another folder.", folder=path.parent)
    if "full" in text:
        return PortfolioError("The disk is full.", "Free some space and try again. Nothing that was saved is lost.")
    if "readonly" in text or "read-only" in text:
        return PortfolioError(
            "The disk or folder can only be read.", "Choose a place that can be written to, or save a copy elsewhere."
        )
    if "locked" in text or "busy" in text:
        return PortfolioError("Another program is using the portfolio.", "Wait a moment and try again.")
    return PortfolioError(
        "The portfolio could not be read or written: {reason}.", "Check the disk and try again.", reason=error
    )
