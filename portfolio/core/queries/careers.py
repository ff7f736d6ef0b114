"""Roles that one may hold with what each needs, roles held, and the pace of learning, as plain rows. Needs no SQLModel.

The bin is in none of them; "" stands for a text or a day that is not there, None for a number.
"""

import sqlite3
from datetime import date, timedelta
from typing import Any

from portfolio.core.queries.named import entries_of, said_by_renewals
from portfolio.core.queries.seen import seen_by, seen_rows

_ROLES = """
SELECT id, title, text, rank, level, track, place, aimed, coalesce("by", '') AS "by", coalesce(closes, '') AS closes,
    advert, pack, code, identity, notice, privacy
FROM role WHERE trashed IS NULL AND privacy IN (SELECT value FROM json_each(:seen)) ORDER BY lower(title), id
"""

# A need is called by its skill: whoever may not see that one does not see the need either. In the bin it is words only.
# What is left out is asked for, not what stays: it is nearly nothing, and needs are many.
_NEEDS = """
SELECT n.id, n.role_id, n.position,
    CASE WHEN n.skill_id IS NULL OR n.skill_id IN (SELECT id FROM skill WHERE trashed IS NOT NULL) THEN ''
        ELSE n.skill_id END,
    n.level, n.weight, n.words_asked, n.answer, n.met
FROM role_need AS n
WHERE n.trashed IS NULL AND n.privacy IN (SELECT value FROM json_each(:parts))
AND n.role_id NOT IN (
    SELECT id FROM role WHERE trashed IS NOT NULL OR privacy NOT IN (SELECT value FROM json_each(:seen)))
AND (n.skill_id IS NULL OR n.skill_id NOT IN (
    SELECT id FROM skill WHERE privacy NOT IN (SELECT value FROM json_each(:seen))))
ORDER BY n.position, n.id
"""

_SHOWN = """
SELECT l.id AS tie_id, l.target_id AS need_id, l.source_kind AS record_kind, l.source_id AS record_id
FROM link AS l WHERE l.target_kind = 'role_need' AND l.role = 'evidence' AND l.trashed IS NULL
AND l.privacy IN (SELECT value FROM json_each(:parts)) ORDER BY l.created, l.id
"""

# What a renewal keeps from the audience by itself, no version behind it tells.
_KEPT = """
SELECT source_id, target_id FROM link WHERE target_kind = 'role_need' AND role = 'evidence' AND trashed IS NULL
AND source_id IN (SELECT value FROM json_each(:ids)) AND privacy NOT IN (SELECT value FROM json_each(:parts))
"""

_HELD = """
SELECT p.id, p.title, p.place, p.level, coalesce(p.rank, r.rank) AS rank, coalesce(nullif(p.track, ''), r.track, '')
    AS track, coalesce(p.role_id, '') AS role_id, coalesce(p.started, '') AS started, coalesce(p.ended, '') AS ended,
    p.what_changed, p.privacy
FROM position AS p LEFT JOIN role AS r ON r.id = p.role_id AND r.trashed IS NULL
    AND r.privacy IN (SELECT value FROM json_each(:seen))
WHERE p.trashed IS NULL AND p.privacy IN (SELECT value FROM json_each(:seen))
ORDER BY coalesce(p.started, p.ended, '9999'), coalesce(p.ended, '9999'), p.id
"""

PACE_WEEKS = 8
"""Over how many whole weeks the pace of learning is taken: a term, without what was long ago."""


def roles(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """Roles that one may hold, by title: id, title, text, rank, level, track, place, aimed (0 or 1), by, closes,
    advert, pack, code, identity, notice, privacy."""
    return seen_rows(connection, _ROLES, audience)


def role_needs(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """What each role asks for, in its order: id, role_id, position, skill_id, level, weight (3 essential, 2 important,
    1 useful), words (as asked), answer, met (0 or 1), and `shown`: a list of entries that show it, each once:
    {tie_id, record_kind, record_id, title, day, privacy}."""
    ties = seen_rows(connection, _SHOWN, audience)
    there = entries_of(connection, ties, audience)
    kept = said_by_renewals(connection, _KEPT, there, audience)
    shown: dict[str, dict[str, dict[str, Any]]] = {}
    for tie in ties:
        need, entry = tie["need_id"], there.get(tie["record_id"])
        if entry is not None and (entry.id == tie["record_id"] or (entry.id, need) not in kept):
            told = {"title": entry.title, "day": entry.day, "privacy": entry.privacy, "record_id": entry.id}
            shown.setdefault(need, {}).setdefault(entry.id, tie | told)
    return [
        {
            "id": need, "role_id": role, "position": position, "skill_id": skill, "level": level, "weight": weight,
            "words": words, "answer": answer, "met": met, "shown": list(shown[need].values()) if need in shown else [],
        }
        for need, role, position, skill, level, weight, words, answer, met in seen_by(connection, _NEEDS, audience)
    ]  # fmt: skip


def positions(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """Roles held, the earliest first, those without a day last: id, title, place, level, rank, track, role_id, started,
    ended, what_changed, privacy. Rank and track are those of its role where the position says none."""
    return seen_rows(connection, _HELD, audience)


def minutes_by_week(connection: sqlite3.Connection, today: date, weeks: int = PACE_WEEKS) -> list[int]:
    """Minutes logged in each of the whole weeks before the one that holds `today`, the oldest first; Monday begins."""
    monday = today - timedelta(days=today.weekday())
    first = monday - timedelta(weeks=weeks)
    found = [0] * weeks
    rows = connection.execute(
        "SELECT day, sum(minutes) FROM time_entry WHERE trashed IS NULL AND day >= ? AND day < ? GROUP BY day",
        (first.isoformat(), monday.isoformat()),
    )
    for day, minutes in rows:
        found[(date.fromisoformat(day) - first).days // 7] += int(minutes)
    return found
