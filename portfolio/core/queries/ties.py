"""What entries are tied to, asked for many at once: for menus that tick what is so already."""

import json
import sqlite3
from collections.abc import Iterable


def tied_counts(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, int]:
    """How many of these entries count toward each goal or programme, by its id."""
    rows = connection.execute(
        "WITH chosen AS (SELECT value AS id FROM json_each(?))"
        " SELECT target, count(DISTINCT source) FROM ("
        "SELECT target_id AS target, source_id AS source FROM link"
        " WHERE role = 'toward' AND trashed IS NULL AND source_id IN (SELECT id FROM chosen)"
        " UNION ALL SELECT programme_id, id FROM credential"
        " WHERE programme_id IS NOT NULL AND id IN (SELECT id FROM chosen)) GROUP BY target",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row[1] for row in rows}
