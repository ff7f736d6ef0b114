"""Reads all that the place of career moves shows: roles held and possible, and what ratings and entries carry."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from portfolio.core.queries import careers as rows
from portfolio.core.queries import skills as skill_queries
from portfolio.growth import lattice
from portfolio.growth.gaps import Gap, gaps
from portfolio.growth.lattice import Clock, Move, MoveMade
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import SkillRow, skill_rows

WATCHED = frozenset({
    "role", "role_need", "position", "skill", "rating", "skill_evidence", "skill_target", "goal", "alignment",
    "standard_rating", "link", "standard", "framework", "credential", "practice", "reflection", "programme",
    "time_entry", "attachment", "conversation", "excerpt", "person",
})  # fmt: skip
"""Kinds of record after whose change what is shown may be another."""


@dataclass(frozen=True)
class Loaded:
    """Everything at one moment."""

    today: date
    skills: tuple[SkillRow, ...]
    roles: tuple[RoleRow, ...]
    held: tuple[Mapping[str, Any], ...]
    """Positions, the earliest first."""
    moves: Mapping[str, Move]
    """By the role's id: the move to it from the role that one holds now, of several the one begun last."""
    made: tuple[MoveMade, ...]
    clocks: Mapping[str, Clock]
    goals: tuple[Mapping[str, Any], ...]
    notices: Mapping[str, str]
    """The notice that a role's words bring, by its id."""
    adverts: Mapping[str, str]

    @property
    def now_id(self) -> str:
        """The position that one holds now, of several the one begun last; empty where there is none."""
        return _now(self.held, self.today)

    def role(self, role_id: str) -> RoleRow | None:
        return next((role for role in self.roles if role.id == role_id), None)

    def gaps(self, role_id: str) -> tuple[Gap, ...]:
        """What is missing for one role, the most needed first."""
        return gaps(self.skills, self.roles, (), self.goals, role_id=role_id)


def loaded(connection: sqlite3.Connection, today: date) -> Loaded:
    """Read it. Nothing of the bin is in it."""
    skills = skill_rows(
        skill_queries.skills(connection), skill_queries.skill_ratings(connection),
        skill_queries.skill_evidence(connection),
    )  # fmt: skip
    found = rows.roles(connection)
    roles = role_rows(found, rows.role_needs(connection), skills)
    held = rows.positions(connection)
    begun = sorted(held, key=lambda row: (bool(row["started"]), row["started"], row["id"]))
    now = _now(begun, today)
    return Loaded(
        today=today, skills=skills, roles=roles, held=tuple(begun),
        moves={move.to_id: move for move in lattice.possible_moves(held, roles, today) if move.from_id == now},
        made=lattice.moves_made(held),
        clocks={clock.position_id: clock for clock in lattice.clocks(held, today)},
        goals=tuple(skill_queries.goals_for_gaps(connection)),
        notices={row["id"]: row["notice"] for row in found if row["notice"]},
        adverts={row["id"]: row["advert"] for row in found if row["advert"]},
    )  # fmt: skip


def _now(begun: Sequence[Mapping[str, Any]], today: date) -> str:
    """Of positions in the order in which they began, the last that is held on this day."""
    return next((str(row["id"]) for row in reversed(begun) if lattice.is_held(row, today)), "")


class Pace(NamedTuple):
    """Minutes a week that the person gives to learning."""

    minutes: int
    logged: bool
    """Whether so much was logged of late; else it is what she plans for a week, or 0."""


def pace_of(connection: sqlite3.Connection, today: date) -> Pace:
    """As logged of late, else as planned; 0 where she did neither, and is to be asked."""
    from portfolio.core.queries.week_plan import week_plan
    from portfolio.growth.first_steps import pace

    logged = pace(rows.minutes_by_week(connection, today))
    plan = week_plan(connection)
    return Pace(logged or (plan.least if plan else 0), bool(logged))
