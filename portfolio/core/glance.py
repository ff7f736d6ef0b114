"""A look into a portfolio that is not open: whose it is, what is in it, and whether it can be opened at all."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from portfolio.core import storage
from portfolio.core.errors import PortfolioError
from portfolio.core.lock import Holding, holding
from portfolio.core.sample import is_sample

COUNTED = (
    "credential", "goal", "reflection", "programme", "practice", "position", "time_entry", "conversation", "skill",
    "survey", "role",
)  # fmt: skip
MOST_EXAMINED = 64 * 1024 * 1024
"""Bytes of a database up to which damage is looked for; a larger one is examined when it is opened."""


class Glance(NamedTuple):
    """What a look told. Nothing was changed, and nobody was locked out."""

    name: str = ""
    """The owner's name."""
    counts: tuple[tuple[str, int], ...] = ()
    """Kinds of entries and how many there are, without those in the bin; only what there is."""
    sample: bool = False
    holding: Holding | None = None
    trouble: PortfolioError | None = None
    """Why it could not be looked into; opening it would say the same."""


def glance(folder: Path, device: str) -> Glance:
    """Look into the portfolio in `folder`. May run on any thread; raises nothing for what is wrong with it."""
    held = holding(folder, device)
    if held is not None and held.computer:
        return Glance(holding=held)  # a second computer cannot see the first one's locks, so it does not look inside
    path = folder / storage.DATABASE
    try:
        connection = storage.connect(path, read_only=True)
        try:
            if path.stat().st_size <= MOST_EXAMINED:
                storage.examine(connection)
            name, counts = _content(connection)
            return Glance(name, counts, is_sample(connection), held)
        finally:
            connection.close()
    except PortfolioError as error:
        return Glance(holding=held, trouble=error)
    except sqlite3.OperationalError as error:
        return Glance(holding=held, trouble=storage.unreadable(path, error))
    except sqlite3.DatabaseError as error:
        return Glance(holding=held, trouble=storage.damaged(error))
    except OSError:
        return Glance(holding=held)  # gone while we looked
    finally:
        storage.tidy(path)


def _content(connection: sqlite3.Connection) -> tuple[str, tuple[tuple[str, int], ...]]:
    person = connection.execute("SELECT name FROM person LIMIT 1").fetchone()
    # One of an older version has not all of them yet.
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts = []
    for kind in (kind for kind in COUNTED if kind in there):
        number = connection.execute(f"SELECT count(*) FROM {kind} WHERE trashed IS NULL").fetchone()[0]
        if number:
            counts.append((kind, int(number)))
    return str(person[0]) if person else "", tuple(counts)
