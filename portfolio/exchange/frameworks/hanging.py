"""What hangs on standards, and the change that puts a framework into the bin with all of it."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, trashed
from portfolio.core.records import Alignment, Crosswalk, Framework, Record, Standard, StandardClaim, StandardRating
from portfolio.core.said import said


class Hanging(NamedTuple):
    """How many things say something of one or several standards."""

    entries: int = 0
    """Alignments: that an entry shows it."""
    ratings: int = 0
    claims: int = 0
    crosswalks: int = 0

    def __bool__(self) -> bool:
        """Whether anything of the person's own hangs there: crosswalks come and go with frameworks."""
        return bool(self.entries or self.ratings or self.claims)


_TABLES = (("alignment", "standard_id"), ("standard_rating", "standard_id"), ("standard_claim", "standard_id"))


def hanging_on(connection: sqlite3.Connection, standard_ids: Iterable[str]) -> dict[str, Hanging]:
    """What hangs on each of these standards, for those on which anything does."""
    ids = json.dumps(list(standard_ids))
    counts: dict[str, list[int]] = {}
    for at, (table, column) in enumerate((*_TABLES, ("crosswalk", "from_id"), ("crosswalk", "to_id"))):
        rows = connection.execute(
            f"SELECT {column}, count(*) FROM {table} WHERE trashed IS NULL"
            f" AND {column} IN (SELECT value FROM json_each(?)) GROUP BY {column}",
            (ids,),
        )
        for standard, count in rows:
            counts.setdefault(standard, [0, 0, 0, 0])[min(at, 3)] += count
    return {standard: Hanging(*found) for standard, found in counts.items()}


def with_all_of_it(connection: sqlite3.Connection, standard_ids: Iterable[str]) -> list[Record]:
    """These standards and all that hangs on them, without what lies in the bin already."""
    ids = list(standard_ids)
    found: dict[str, Record] = {}
    for kind, column in (
        (Standard, "id"), (Alignment, "standard_id"), (StandardRating, "standard_id"), (StandardClaim, "standard_id"),
        (Crosswalk, "from_id"), (Crosswalk, "to_id"),
    ):  # fmt: skip
        for record in records_in(connection, kind, ids, column):
            if record.trashed is None:
                found[record.id] = record
    return list(found.values())


def removal(connection: sqlite3.Connection, framework: Framework) -> Change:
    """The change that puts a framework into the bin, with its standards and all that hangs on them."""
    ids = [row[0] for row in connection.execute("SELECT id FROM standard WHERE framework_id = ?", (framework.id,))]
    label = said("Remove the framework “{title}”", title=framework.title)
    return trashed(label, framework, *with_all_of_it(connection, ids))
