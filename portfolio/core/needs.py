"""What a person wants ready first: ticked when the portfolio began, kept in it so that it travels with the file."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.core.storage import transaction, unreadable

KEY = "needs"


def ticked(connection: sqlite3.Connection) -> frozenset[str]:
    """The names of what was ticked. A name that this program does not know is kept: a newer one knows it."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    try:
        found = json.loads(row[0]) if row else []
    except ValueError:
        return frozenset()  # a lost choice costs a click, never an error
    return frozenset(name for name in found if isinstance(name, str)) if isinstance(found, list) else frozenset()


def tick(connection: sqlite3.Connection, names: Iterable[str], database: Path) -> None:
    """Keep exactly these, through the portfolio's one writing connection.

    It is no change to the portfolio's story, so it has no line of history. Raises PortfolioError when the disk does not
    let us, or the portfolio is open for reading only.
    """
    text = json.dumps(sorted(set(names)))
    try:
        with transaction(connection):
            connection.execute(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (KEY, text),
            )
    except sqlite3.OperationalError as error:
        raise unreadable(database, error) from error
    except sqlite3.DatabaseError as error:
        raise PortfolioError("What is ticked could not be kept.", "Try again after the next start.") from error
