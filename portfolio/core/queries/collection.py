"""Everything that was collected: credentials, learning, roles, practice, evidence, reflections, as slim rows."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.goal_states import OPEN_SQL
from portfolio.core.queries.audience import DAY_OF, title_of
from portfolio.core.queries.stacking import to_do
from portfolio.core.queries.stacks import Stack, final_picture, stacks
from portfolio.core.queries.versions import stands

COLLECTED = ("credential", "programme", "practice", "position", "attachment", "reflection", "conversation")
"""Kinds of record that a collection is made of. Goals and hours have places of their own."""

EXCERPT = 320
"""Characters of a text that a row carries: what a card has room for."""

OFFERED = 60
"""How many tags, goals or programmes a menu offers: nobody reads a longer one."""


MOST_PICTURES = 3
"""How many pictures of its badges the card of a course has room for."""


class CollectionRow(NamedTuple):
    """One entry of the collection."""

    id: str
    kind: str
    title: str
    by: str
    """Issuer or provider, the place of a role, or empty."""
    day: str
    """ISO date, or empty when the entry has none yet."""
    ends: str
    """ISO date on which a credential expires, a programme is due or a role ended, or empty."""
    words: str
    """The beginning of what was written, or a file's name."""
    sort: str
    """Badge, nanodegree, lesson …; a file's media type; the level of a role."""
    state: str
    """What the last check of a credential found; `finished` or `under_way` for a programme or a role."""
    image: str
    """SHA-256 of its picture, or empty. A course that its last badge stands for has that one's."""
    done: int
    total: int
    """Modules ticked, of how many."""
    toward: int
    """1 when it counts toward a goal."""
    privacy: str
    labels: str
    """Its skills and the person's own tags, joined by \\x1f, or empty."""
    course: str = ""
    """The id of the course that a credential belongs to, or empty."""
    badges: int = 0
    """How many credentials a course has brought."""
    pictures: str = ""
    """SHA-256 of the newest pictures among those, at most three, joined by \\x1f, or empty."""


class Target(NamedTuple):
    """Something that entries can count toward: a goal or a programme under way."""

    kind: str
    id: str
    title: str


def _plain(column: str) -> str:
    """The beginning of a Markdown text without its marks and line ends."""
    shown = f"substr({column}, 1, {EXCERPT})"
    for mark in ("'#'", "'**'", "'> '"):
        shown = f"replace({shown}, {mark}, '')"
    return f"trim(replace({shown}, char(10), ' '))"


_MODULES = "(SELECT count(*) FROM part WHERE part.trashed IS NULL AND part.programme_id = r.id"
_BLANK = dict.fromkeys(("by", "ends", "words", "sort", "state", "image"), "''") | {"done": "0", "total": "0"}
_OF_STACKS = ("course", "badges", "pictures")
_COLUMNS: dict[str, dict[str, str]] = {
    "credential": {
        "by": "r.issuer", "ends": "coalesce(r.expires, '')", "sort": "r.kind",
        "state": "coalesce((SELECT status FROM credential_check AS c WHERE c.credential_id = r.id"
                 " AND c.trashed IS NULL ORDER BY c.at DESC LIMIT 1), '')",
        "image": "coalesce((SELECT sha256 FROM attachment AS a WHERE a.id = r.image_id), '')",
    },
    "programme": {
        "by": "r.provider", "ends": "CASE WHEN r.finished IS NULL THEN coalesce(r.due, '') ELSE '' END",
        "sort": "r.kind", "state": "CASE WHEN r.finished IS NULL THEN 'under_way' ELSE 'finished' END",
        "words": _plain("CASE WHEN r.what_changed <> '' THEN r.what_changed ELSE r.notes END"),
        "done": f"{_MODULES} AND part.done IS NOT NULL)", "total": f"{_MODULES} AND {to_do('part')})",
    },
    "practice": {
        "sort": "r.kind", "words": _plain("CASE WHEN r.what_changed <> '' THEN r.what_changed ELSE r.what_i_did END"),
    },
    "position": {
        "by": "r.place", "ends": "coalesce(r.ended, '')", "sort": "r.level",
        "state": "CASE WHEN r.ended IS NULL THEN 'under_way' ELSE 'finished' END",
        "words": _plain("CASE WHEN r.what_changed <> '' THEN r.what_changed ELSE r.notes END"),
    },
    "attachment": {
        "title": title_of("attachment", "r."), "sort": "r.media_type",
        "words": f"CASE WHEN r.caption <> '' THEN substr(r.caption, 1, {EXCERPT}) ELSE r.name END",
        "image": "CASE WHEN r.media_type LIKE 'image/%' THEN r.sha256 ELSE '' END",
    },
    "reflection": {"words": _plain("r.text")},
    "conversation": {"by": "r.who", "sort": "r.kind", "words": _plain("r.notes")},
}  # fmt: skip


def _query(kind: str, chosen: str) -> str:
    shared = {
        "id": "r.id", "kind": f"'{kind}'", "title": "r.title", "day": f"coalesce({DAY_OF[kind]}, '')",
        "toward": "r.id IN (SELECT source_id FROM link JOIN goal ON goal.id = link.target_id"
                  " WHERE link.role = 'toward' AND goal.trashed IS NULL)",
        "privacy": "r.privacy", "labels": "r.skills" if kind == "credential" else "''",
    }  # fmt: skip
    values = _BLANK | shared | _COLUMNS[kind]
    columns = ", ".join(values[name] for name in CollectionRow._fields if name not in _OF_STACKS)
    own = {"attachment": " AND r.purpose = 'evidence'", "credential": f" AND {stands('r')}"}.get(kind, "")
    return f"SELECT {columns} FROM {kind} AS r WHERE r.trashed IS NULL{own}{chosen}"


_ALL = " UNION ALL ".join(_query(kind, "") for kind in COLLECTED)
_CHOSEN = "IN (SELECT value FROM json_each(:ids))"
_SOME = " UNION ALL ".join(_query(kind, f" AND r.id {_CHOSEN}") for kind in COLLECTED)

# Put to the rows here and not in SQL: a query for each row's tags would take half of the time.
_TAGS = "SELECT record_id, name FROM tag WHERE trashed IS NULL ORDER BY name"
_SOME_TAGS = f"SELECT record_id, name FROM tag WHERE trashed IS NULL AND record_id {_CHOSEN} ORDER BY name"
_LABEL_GAP = "\x1f"


def collection(connection: sqlite3.Connection, ids: Iterable[str] | None = None) -> list[CollectionRow]:
    """All that was collected, in no order; or just those of these ids that are there. Nothing from the bin."""
    chosen = {"ids": json.dumps(list(ids))} if ids is not None else {}
    tags: dict[str, list[str]] = {}
    for record_id, name in connection.execute(_TAGS if ids is None else _SOME_TAGS, chosen):
        tags.setdefault(record_id, []).append(name)
    found = []
    for *columns, skills in connection.execute(_ALL if ids is None else _SOME, chosen):
        own = tags.get(columns[0], ())
        labels = _LABEL_GAP.join(dict.fromkeys((*json.loads(skills or "[]"), *own))) if skills or own else ""
        found.append(CollectionRow._make((*columns, labels, "", 0, "")))
    return _stacked(found, stacks(connection, ids))


def _stacked(found: list[CollectionRow], stack: Stack) -> list[CollectionRow]:
    """The rows with what ties courses and their credentials: few have any, so those are made anew."""
    for at, row in enumerate(found) if stack.courses else ():
        if row.kind == "credential" and row.id in stack.course_of:
            found[at] = row._replace(course=stack.course_of[row.id])
        elif row.kind == "programme" and (badges := stack.courses.get(row.id)):
            pictures = list(dict.fromkeys(badge.image for badge in badges if badge.image))[:MOST_PICTURES]
            found[at] = row._replace(
                badges=len(badges),
                pictures=_LABEL_GAP.join(pictures),
                image=final_picture(badges, row.title, row.day if row.state == "finished" else ""),
            )
    return found


def how_many(connection: sqlite3.Connection) -> int:
    """About how many rows `collection` gives, without reading them."""
    counts = " + ".join(f"(SELECT count(*) FROM {kind})" for kind in COLLECTED)
    return int(connection.execute(f"SELECT {counts}").fetchone()[0])


def targets(connection: sqlite3.Connection) -> list[Target]:
    """Goals and programmes under way, goals first, the soonest due first, at most `OFFERED` of each."""
    return [
        Target(kind, record_id, title)
        for kind, under_way in (("goal", f"state IN {OPEN_SQL}"), ("programme", "finished IS NULL"))
        for record_id, title in connection.execute(
            f"SELECT id, title FROM {kind} WHERE trashed IS NULL AND {under_way}"
            " ORDER BY coalesce(due, '9'), title LIMIT ?",
            (OFFERED,),
        )
    ]


def tags_used(connection: sqlite3.Connection, ids: Iterable[str] | None = None) -> list[tuple[str, int]]:
    """The person's own tags and on how many entries each is (of these ids, where they are given), the usual first."""
    only = "" if ids is None else " AND record_id IN (SELECT value FROM json_each(:ids))"
    rows = connection.execute(
        "SELECT name, count(DISTINCT record_id) AS used FROM tag"
        f" WHERE trashed IS NULL{only} GROUP BY name ORDER BY used DESC, name LIMIT :most",
        {"ids": json.dumps(list(ids or ())), "most": OFFERED},
    )
    return [(row[0], row[1]) for row in rows]
