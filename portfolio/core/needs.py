"""What a person wants ready first: ticked when the portfolio began, kept in it so that it travels with the file."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from portfolio.core import meta

KEY = "needs"


def ticked(connection: sqlite3.Connection) -> frozenset[str]:
    """The names of what was ticked. A name that this program does not know is kept: a newer one knows it."""
    try:
        found = json.loads(meta.value(connection, KEY) or "[]")
    except ValueError:
        return frozenset()  # a lost choice costs a click, never an error
    return frozenset(name for name in found if isinstance(name, str)) if isinstance(found, list) else frozenset()


def tick(connection: sqlite3.Connection, names: Iterable[str], database: Path) -> None:
    """Keep exactly these. Raises PortfolioError as `meta.keep` does."""
    meta.keep(connection, KEY, json.dumps(sorted(set(names))), database)
