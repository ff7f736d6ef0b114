"""Which credentials belong to which course: what a course has brought stands as a stack with it. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from portfolio.core.queries.versions import stands


class Badge(NamedTuple):
    """A credential of a course, as its stack shows it."""

    id: str
    title: str
    earned: str
    """ISO date, or empty."""
    image: str
    """SHA-256 of its picture, or empty."""


class Stack(NamedTuple):
    """What belongs together. Nothing from the bin, and of each credential the newest version."""

    courses: dict[str, list[Badge]]
    """By the id of a course its credentials, those earned last first."""
    course_of: dict[str, str]
    """By the id of a credential the course in which it stands: the one it names, else the first it counts toward."""


_TIES = f"""
SELECT p.id, c.id, c.title, coalesce(c.earned, ''), coalesce((SELECT sha256 FROM attachment WHERE id = c.image_id), '')
FROM ({{ties}}) AS t JOIN programme AS p ON p.id = t.programme JOIN credential AS c ON c.id = t.credential
WHERE p.trashed IS NULL AND c.trashed IS NULL AND {stands("c")}
ORDER BY t.named DESC, c.earned DESC, c.id
"""
_NAMED = "SELECT programme_id AS programme, id AS credential, 1 AS named FROM credential WHERE programme_id IS NOT NULL"
_LINKED = (
    "SELECT target_id, source_id, 0 FROM link WHERE role = 'toward' AND trashed IS NULL"
    " AND source_kind = 'credential' AND target_kind = 'programme'"
)
_IDS = "IN (SELECT value FROM json_each(:ids))"
_ALL = _TIES.format(ties=f"{_NAMED} UNION ALL {_LINKED}")
_SOME_NAMED = f"{_NAMED} AND (programme_id {_IDS} OR id {_IDS})"
_SOME_LINKED = f"{_LINKED} AND (target_id {_IDS} OR source_id {_IDS})"
_SOME = _TIES.format(ties=f"{_SOME_NAMED} UNION ALL {_SOME_LINKED}")


def stacks(connection: sqlite3.Connection, ids: Iterable[str] | None = None) -> Stack:
    """All of them; or those of these ids, which may be courses and credentials. Others are then not whole."""
    chosen = {"ids": json.dumps(list(ids))} if ids is not None else {}
    courses: dict[str, dict[str, Badge]] = {}
    course_of: dict[str, str] = {}
    for course, *badge in connection.execute(_ALL if ids is None else _SOME, chosen):
        one = Badge._make(badge)
        courses.setdefault(course, {}).setdefault(one.id, one)
        course_of.setdefault(one.id, course)
    newest = {
        course: sorted(badges.values(), key=lambda one: (one.earned, one.id), reverse=True)
        for course, badges in courses.items()
    }
    return Stack(newest, course_of)


def stacked_with(connection: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Of these courses the credentials, and of these credentials the courses: their rows are others when one goes."""
    rows = connection.execute(f"{_SOME_NAMED} UNION {_SOME_LINKED}", {"ids": json.dumps(list(ids))})
    return {one for course, credential, _ in rows for one in (course, credential)}


def final_picture(badges: Sequence[Badge], title: str, finished: str) -> str:
    """The picture of the badge that a course ended in, or empty: it has the course's title, or came when it was done.

    `finished` is the ISO date on which the course was finished, or empty.
    """
    named = [badge for badge in badges if badge.title.strip().casefold() == title.strip().casefold()]
    last = [badge for badge in badges if finished and badge.earned >= finished]
    return next((badge.image for badge in (*named, *last) if badge.image), "")
