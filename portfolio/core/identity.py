"""The portfolio's own id: what makes two files copies of the same portfolio, whatever they are called."""

import sqlite3

from portfolio.core.meta import value

KEY = "portfolio"


def portfolio_id(connection: sqlite3.Connection) -> str:
    """The id that the portfolio was given when it was made (32 hex digits), or "" when its making was interrupted."""
    return value(connection, KEY) or ""


def give_id(connection: sqlite3.Connection, new: str) -> None:
    """Write the id down, inside the transaction that finishes the portfolio's making."""
    connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (KEY, new))
