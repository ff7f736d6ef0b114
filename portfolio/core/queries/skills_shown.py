"""Which skills entries are said to show, as plain rows. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

_SHOWN = """
SELECT e.id AS tie_id, e.record_id, e.skill_id, e.level, e.claim, k.title, k.code, k.area
FROM skill_evidence AS e JOIN skill AS k ON k.id = e.skill_id AND k.trashed IS NULL
WHERE e.trashed IS NULL AND e.record_id IN (SELECT value FROM json_each(?))
ORDER BY lower(k.area), k.position, lower(k.title), e.id
"""


def skills_shown(connection: sqlite3.Connection, record_ids: Iterable[str]) -> list[dict[str, Any]]:
    """What these entries show, by area and place of the skill: tie_id, record_id, skill_id, level, claim, title, code,
    area. Skills that they show through a standard are not among them."""
    cursor = connection.execute(_SHOWN, (json.dumps(list(record_ids)),))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def shown_lately(connection: sqlite3.Connection, most: int) -> list[str]:
    """Ids of the skills that entries were last said to show."""
    sql = (
        "SELECT skill_id, max(created) AS at FROM skill_evidence WHERE trashed IS NULL GROUP BY skill_id"
        " ORDER BY at DESC, skill_id LIMIT ?"
    )
    return [row[0] for row in connection.execute(sql, (most,))]


def are_skills(connection: sqlite3.Connection) -> bool:
    """Whether there is any skill."""
    return connection.execute("SELECT 1 FROM skill WHERE trashed IS NULL LIMIT 1").fetchone() is not None
