"""The roles that the person holds and held. Needs no SQLModel."""

import json
import sqlite3

from portfolio.core.queries.audience import visible
from portfolio.core.queries.career_map import RoleHeld

_ROLES = (
    "SELECT id, title, place, started, coalesce(ended, '') FROM position"
    " WHERE trashed IS NULL AND started IS NOT NULL AND privacy IN (SELECT value FROM json_each(?))"
    " ORDER BY started, coalesce(ended, '9999'), id"
)


def roles_held(connection: sqlite3.Connection, audience: str = "owner") -> list[RoleHeld]:
    """The roles that have a first day and that this audience may see, the earliest first. Two may be held at once."""
    return [RoleHeld(*row) for row in connection.execute(_ROLES, (json.dumps(visible(audience)),))]
