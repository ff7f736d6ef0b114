"""What a portfolio knows of itself: small texts under names, kept in it so that they travel with the file."""

import sqlite3
from pathlib import Path

from portfolio.core.storage import told, transaction


def value(connection: sqlite3.Connection, key: str) -> str | None:
    """The text under this name, or None."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def keep(connection: sqlite3.Connection, key: str, text: str, database: Path) -> None:
    """Keep the text under this name, through the portfolio's one writing connection.

    It is no change to the portfolio's story, so it has no line of history. Raises PortfolioError when the disk does not
    let us, or the portfolio is open for reading only.
    """
    with told(database), transaction(connection):
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, text),
        )
