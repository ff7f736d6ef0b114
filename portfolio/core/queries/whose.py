"""Whether a portfolio is a learner's, as the first frame asks it."""

import sqlite3


def is_learners(connection: sqlite3.Connection) -> bool:
    """Whether it is a learner's. Needs no SQLModel."""
    row = connection.execute("SELECT kind FROM person WHERE trashed IS NULL ORDER BY created, id LIMIT 1").fetchone()
    return row is not None and row[0] == "learner"
