"""Skills with who saw them where, what shows them, and where the person wants to be, as plain rows. Needs no SQLModel.

The bin is in none of them. Lists are read; all else is as the database keeps it, with "" for a text or a day that is
not there and None for a number.
"""

import sqlite3
from operator import itemgetter
from typing import Any

from portfolio.core.goal_states import OPEN_SQL
from portfolio.core.queries.named import entries_of, said_by_renewals
from portfolio.core.queries.seen import seen_rows

_SKILLS = """
SELECT k.id, k.title, k.text, k.area, k.position, k.code, k.pack, k.privacy, coalesce(k.standard_id, '') AS standard_id,
    CASE WHEN k.levels = '[]' THEN coalesce(f.levels, '[]') ELSE k.levels END AS levels,
    coalesce(f.id, '') AS framework_id, coalesce(f.title, '') AS framework
FROM skill AS k LEFT JOIN standard AS s ON s.id = k.standard_id LEFT JOIN framework AS f ON f.id = s.framework_id
WHERE k.trashed IS NULL AND k.privacy IN (SELECT value FROM json_each(:seen))
ORDER BY k.area <> '', k.created, k.position, lower(k.area), k.id
"""

# What is said of a skill is seen by whoever may see both. The skills that are left out are asked for, not those that
# stay: they are nearly none.
_UNSEEN = "(SELECT id FROM skill WHERE trashed IS NOT NULL OR privacy NOT IN (SELECT value FROM json_each(:seen)))"

# An evaluator who rated the standard is the manager who rated the skill that it is.
_RATINGS = f"""
SELECT r.id, r.skill_id, r.rater, r.level, coalesce(r.day, '') AS day, r.who, r.note, r.people,
    coalesce(r.conversation_id, '') AS conversation_id, coalesce(r.run_id, '') AS run_id, r.privacy, 'rating' AS origin,
    r.created
FROM rating AS r
WHERE r.trashed IS NULL AND r.privacy IN (SELECT value FROM json_each(:seen)) AND r.skill_id NOT IN {_UNSEEN}
UNION ALL
SELECT r.id, k.id, CASE r.rater WHEN 'self' THEN 'self' ELSE 'manager' END, r.level, coalesce(r.day, ''), r.who, r.note,
    NULL, coalesce(r.conversation_id, ''), '', r.privacy, 'standard_rating', r.created
FROM standard_rating AS r JOIN skill AS k ON k.standard_id = r.standard_id
WHERE r.trashed IS NULL AND r.privacy IN (SELECT value FROM json_each(:seen)) AND k.id NOT IN {_UNSEEN}
ORDER BY 5, 13, 1
"""

_TIES = f"""
SELECT t.id AS tie_id, t.skill_id, t.record_kind, t.record_id, t.level, t.claim, 'skill' AS via
FROM skill_evidence AS t
WHERE t.trashed IS NULL AND t.privacy IN (SELECT value FROM json_each(:parts)) AND t.skill_id NOT IN {_UNSEEN}
UNION ALL
SELECT a.id, k.id, a.record_kind, a.record_id, '', a.claim, 'standard'
FROM alignment AS a JOIN skill AS k ON k.standard_id = a.standard_id
WHERE a.trashed IS NULL AND a.privacy IN (SELECT value FROM json_each(:parts)) AND k.id NOT IN {_UNSEEN}
"""

# What a renewal keeps from the audience by itself, no version behind it tells. Else the higher level counts.
_KEPT = """
WITH renewed AS (SELECT value AS id FROM json_each(:ids)), told AS (SELECT value FROM json_each(:parts))
SELECT record_id, skill_id FROM skill_evidence
WHERE trashed IS NULL AND record_id IN (SELECT id FROM renewed) AND privacy NOT IN (SELECT value FROM told)
UNION SELECT a.record_id, k.id FROM alignment AS a JOIN skill AS k ON k.standard_id = a.standard_id
WHERE a.trashed IS NULL AND a.record_id IN (SELECT id FROM renewed) AND a.privacy NOT IN (SELECT value FROM told)
"""

_TARGETS = f"""
SELECT t.id, t.skill_id, t.level, coalesce(t.due, '') AS due, t.why, coalesce(t.conversation_id, '') AS conversation_id,
    coalesce(t.run_id, '') AS run_id, t.privacy
FROM skill_target AS t
WHERE t.trashed IS NULL AND t.privacy IN (SELECT value FROM json_each(:seen)) AND t.skill_id NOT IN {_UNSEEN}
ORDER BY t.created, t.id
"""

_GOALS = f"""
SELECT g.id, g.title, g.state, g.state IN {OPEN_SQL} AS open, coalesce(g.due, '') AS due,
    coalesce(g.skill_id, '') AS skill_id, g.target_level, coalesce(g.role_id, '') AS role_id,
    coalesce(g.conversation_id, '') AS conversation_id,
    (SELECT json_group_array(l.target_id) FROM link AS l WHERE l.source_id = g.id AND l.target_kind = 'role_need'
        AND l.role = 'toward' AND l.trashed IS NULL AND l.privacy IN (SELECT value FROM json_each(:parts))) AS needs
FROM goal AS g WHERE g.trashed IS NULL AND (g.skill_id IS NOT NULL OR g.role_id IS NOT NULL)
AND g.privacy IN (SELECT value FROM json_each(:seen)) ORDER BY g.created, g.id
"""


def skills(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """All skills by area and place, the areas in the order in which they came: id, title, text, area, position, code,
    pack, privacy, standard_id, levels (its own, or those of the framework whose standard it is: a list of {name,
    words}, the lowest first), framework_id, framework."""
    rows = seen_rows(connection, _SKILLS, audience, ("levels",))
    areas: dict[str, int] = {}
    packs: dict[tuple[str, str], int] = {}

    def place(row: dict[str, Any]) -> tuple[int, int, int, str]:
        """Areas by when they came, and packs within one: the rows come the oldest first. SQLite takes 4 ms for it."""
        area = row["area"].casefold()
        number, pack = areas.setdefault(area, len(areas)), packs.setdefault((area, row["pack"]), len(packs))
        return number, pack, row["position"], row["title"].casefold()

    return sorted(rows, key=place)


def skill_ratings(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """Every rating of a skill, and of the standard that it is, the oldest first: id, skill_id, rater, level, day, who,
    note, people, conversation_id, run_id, privacy, origin (`rating` or `standard_rating`), created."""
    return seen_rows(connection, _RATINGS, audience)


def skill_evidence(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """What shows a skill, the oldest first: tie_id, skill_id, record_kind, record_id, title, day, privacy (the entry's
    own), sort, minutes, level, claim, via (`skill`, or `standard` where it shows the standard that the skill is).

    Of a badge that was renewed the row names the renewal.
    """
    ties = seen_rows(connection, _TIES, audience)
    there = entries_of(connection, ties, audience)
    kept = said_by_renewals(connection, _KEPT, there, audience)
    rows = []
    for tie in ties:
        entry = there.get(tie["record_id"])
        if entry is not None and (entry.id == tie["record_id"] or (entry.id, tie["skill_id"]) not in kept):
            tie["record_id"], tie["title"], tie["day"] = entry.id, entry.title, entry.day
            tie["privacy"], tie["sort"], tie["minutes"] = entry.privacy, entry.sort, entry.minutes
            rows.append(tie)
    rows.sort(key=itemgetter("day", "tie_id"))
    return rows


def skill_targets(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """Levels aimed at by hand: id, skill_id, level, due, why, conversation_id, run_id, privacy."""
    return seen_rows(connection, _TARGETS, audience)


def goals_for_gaps(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """Goals that are to close a gap: id, title, state, open (0 or 1), due, skill_id, target_level, role_id,
    conversation_id, needs (ids of the lines of a role that it was made for)."""
    return seen_rows(connection, _GOALS, audience, ("needs",))
