"""The portfolio's own id: what makes two files copies of the same portfolio, whatever they are called."""

import sqlite3

KEY = "portfolio"


def portfolio_id(connection: sqlite3.Connection) -> str:
    """The id that the portfolio was given when it was made (32 hex digits), or "" when its making was interrupted."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    return str(row[0]) if row else ""


def give_id(connection: sqlite3.Connection, new: str) -> None:
    """Write the id down, inside the transaction that finishes the portfolio's making."""
    connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (KEY, new))
