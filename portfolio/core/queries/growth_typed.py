"""Roles, skills and surveys by what they are called: no entries with a day, so they are found by themselves.

Needs no SQLModel. It is for the owner; what lies in the bin is left out.
"""

import sqlite3
from typing import NamedTuple

from portfolio.core.folding import folded

_NAMED = """
SELECT 'role', id, title, track, place FROM role WHERE trashed IS NULL
UNION ALL SELECT 'skill', id, title, area, code FROM skill WHERE trashed IS NULL
UNION ALL SELECT 'survey', id, title, '', '' FROM survey WHERE trashed IS NULL
"""
KINDS = ("role", "skill", "survey")


class Named(NamedTuple):
    """One that was found."""

    id: str
    title: str
    about: str
    """Of a role its line of work and its place, of a skill its area; or empty."""


def growth_typed(connection: sqlite3.Connection, typed: str, most: int) -> dict[str, list[Named]]:
    """By kind (role, skill, survey), at most so many of each of which words begin with all that was typed; those whose
    title begins so come first."""
    words = folded(typed).split()
    found: dict[str, list[tuple[bool, str, Named]]] = {kind: [] for kind in KINDS}
    if not words:
        return {kind: [] for kind in KINDS}
    for kind, one, title, about, more in connection.execute(_NAMED):
        there = f" {folded(f'{title} {about} {more}')}"
        if all(f" {word}" in there for word in words):
            said = " · ".join(part for part in (about, more if kind == "role" else "") if part)
            found[kind].append((not there.startswith(f" {words[0]}"), folded(title), Named(one, title, said)))
    return {kind: [row[2] for row in sorted(rows)[:most]] for kind, rows in found.items()}
