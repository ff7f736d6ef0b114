"""Whether rules that came from elsewhere say what they said when they came, and since when not. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

_LISTS = ("sources", "categories", "choices", "rules", "columns")
_SAY = (
    "authority", "as_of", "notice", "unit_one", "unit_many", "unit_minutes", "period_months", "begins", "year_begins",
    *_LISTS,
)  # fmt: skip
"""What a reader would want to know of. What they are called here, and who may see them, changes nothing of it."""
_PAST = """
SELECT e.before, e.after FROM edit AS e JOIN change AS c ON c.id = e.change_id
WHERE e.record_id = ? AND e.kind = 'rule_set' ORDER BY c.seq
"""
_AT_ONCE = timedelta(seconds=1)


def rules_changed(connection: sqlite3.Connection, rule_set_id: str) -> date | None:
    """The day since which they say something else than they came with; None where they say the same."""
    found = connection.execute("SELECT * FROM rule_set WHERE id = ?", (rule_set_id,))
    row = found.fetchone()
    if row is None:
        return None
    now = dict(zip((column[0] for column in found.description), row, strict=True))
    now |= {name: json.loads(now[name]) for name in _LISTS}
    past = [(_read(before), _read(after)) for before, after in connection.execute(_PAST, (rule_set_id,))]
    before, came = past[0] if past else (None, None)
    if came is None or before is not None:
        return _touched(now)  # how they came is not in this history
    known = [name for name in _SAY if name in came]  # an older version of the program may not have known all of it

    def same(row: Mapping[str, Any] | None) -> bool:
        return row is not None and all(row.get(name) == now[name] for name in known)

    if same(came):
        return None
    since = (after for before, after in reversed(past) if after is not None and same(after) and not same(before))
    return _day(next(since, now))


def _touched(row: Mapping[str, Any]) -> date | None:
    """A record that nobody changed has the same moment twice, but for what it takes to make it."""
    created, changed = (datetime.fromisoformat(row[name]) for name in ("created", "changed"))
    return _day(row) if changed - created > _AT_ONCE else None


def _read(values: str | None) -> dict[str, Any] | None:
    found: dict[str, Any] | None = None if values is None else json.loads(values)
    return found


def _day(row: Mapping[str, Any]) -> date:
    return datetime.fromisoformat(row["changed"]).astimezone().date()
