"""Reads all that the place of skills shows. What records of other kinds cannot have changed is taken over."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from portfolio.core.change import Change, Edit
from portfolio.core.queries import careers
from portfolio.core.queries import skills as queries
from portfolio.core.queries.named import NAMED_KINDS
from portfolio.core.records.base import kind_of
from portfolio.growth.gaps import Gap, gaps
from portfolio.growth.roles import Need, RoleRow, role_rows
from portfolio.growth.skills import NO_LEVEL, SkillRow, skill_rows

Row = Mapping[str, Any]

_SCALES = frozenset({"skill", "standard", "framework"})
_ENTRIES = frozenset(NAMED_KINDS) | {"credential", "excerpt"}
_ASKED = {
    "skills": (queries.skills, _SCALES),
    "ratings": (queries.skill_ratings, _SCALES | {"rating", "standard_rating"}),
    "evidence": (queries.skill_evidence, _SCALES | _ENTRIES | {"skill_evidence", "alignment"}),
    "targets": (queries.skill_targets, _SCALES | {"skill_target"}),
    "goals": (queries.goals_for_gaps, frozenset({"goal"})),
    "roles": (careers.roles, frozenset({"role"})),
    "needs": (careers.role_needs, _SCALES | _ENTRIES | {"role", "role_need", "link"}),
}
"""What is asked, and the kinds of record after whose change it has to be asked again."""

WATCHED = frozenset().union(*(kinds for _, kinds in _ASKED.values())) | {"survey", "survey_run"}
"""Kinds of record that the place can look otherwise for."""


class Want(NamedTuple):
    """A level that is wanted of a skill: set by hand, or needed by a role that is aimed at."""

    level: str
    place: int
    due: str
    role_title: str
    """Empty for one that was set by hand."""
    target_id: str
    """Empty for a role's need."""


@dataclass(frozen=True)
class Loaded:
    """Everything at one moment."""

    rows: Mapping[str, list[dict[str, Any]]]
    skills: tuple[SkillRow, ...]
    roles: tuple[RoleRow, ...]
    gaps: tuple[Gap, ...]
    """The most needed first."""
    origins: Mapping[str, tuple[str, str]]
    """Of conversations and answers to surveys, by id: their ISO day, and what they are called."""

    @cached_property
    def by_id(self) -> Mapping[str, SkillRow]:
        """The skills."""
        return {skill.id: skill for skill in self.skills}

    @cached_property
    def goals(self) -> Mapping[str, Row]:
        """Goals about skills or roles."""
        return {row["id"]: row for row in self.rows["goals"]}

    @cached_property
    def gap_of(self) -> Mapping[str, Gap]:
        """Of each skill that has any, the gap that is needed most."""
        return {gap.skill.id: gap for gap in reversed(self.gaps) if gap.skill is not None}

    @cached_property
    def wants(self) -> Mapping[str, tuple[Want, ...]]:
        """By skill what is wanted of it, the highest level first, and of two the sooner one."""
        found: dict[str, list[Want]] = {}
        for row in self.rows["targets"]:
            if (skill := self.by_id.get(row["skill_id"])) is not None:
                want = Want(row["level"], skill.place_of(row["level"]), row["due"], "", row["id"])
                found.setdefault(skill.id, []).append(want)
        for role in self.roles:
            for need in role.needs if role.aimed else ():
                if need.skill is not None:
                    found.setdefault(need.skill.id, []).append(Want(need.level, need.place, role.by, role.title, ""))
        return {
            one: tuple(sorted(wants, key=lambda want: (-want.place, want.due or "9999", want.role_title)))
            for one, wants in found.items()
        }

    @cached_property
    def needed_by(self) -> Mapping[str, tuple[tuple[RoleRow, Need], ...]]:
        """By skill the roles that need it, those aimed at first."""
        found: dict[str, list[tuple[RoleRow, Need]]] = {}
        for role in sorted(self.roles, key=lambda role: (not role.aimed, role.title.casefold())):
            for need in role.needs:
                if need.skill is not None:
                    found.setdefault(need.skill.id, []).append((role, need))
        return {one: tuple(needed) for one, needed in found.items()}

    @cached_property
    def privacy_of(self) -> Mapping[str, str]:
        """Who may see each rating and target, by its id."""
        return {row["id"]: row["privacy"] for name in ("ratings", "targets") for row in self.rows[name]}

    def privacies(self, skill_id: str) -> set[str]:
        """All answers to who may see what was rated and what is wanted of a skill."""
        named = [row for name in ("ratings", "targets") for row in self.rows[name] if row["skill_id"] == skill_id]
        return {row["privacy"] for row in named if row.get("origin") != "standard_rating"}

    def targets(self, skill_id: str) -> list[Row]:
        """The targets that were set by hand, the newest last."""
        return [row for row in self.rows["targets"] if row["skill_id"] == skill_id]

    def row(self, skill_id: str) -> Row | None:
        """A skill as the query gives it."""
        return next((row for row in self.rows["skills"] if row["id"] == skill_id), None)

    def role_title(self, role_id: str) -> str:
        """What a role is called, or nothing."""
        return next((role.title for role in self.roles if role.id == role_id), "")


class Reader:
    """Reads when it is asked to, and then only what the changes it was told of can have made another."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kinds = WATCHED
        self.found: Loaded | None = None
        self.came = ""
        """The skill that came alone since it was read last, or nothing."""

    def note(self, change: Change) -> bool:
        """Something was changed: whether that concerns what is read here."""
        kinds = change.kind_names & WATCHED
        self._kinds |= kinds
        came = [edit.record.id for edit in change.edits if _came(edit)]
        self.came = came[0] if len(came) == 1 else self.came
        return bool(kinds)

    def read(self) -> tuple[Loaded, str]:
        """All of it as it is now, and the skill that came, once."""
        kinds, self._kinds = self._kinds, frozenset()
        came, self.came = self.came, ""
        self.found = loaded(self._connection, self.found, kinds)
        return self.found, came


def _came(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    there = after is not None and after.trashed is None and kind_of(type(after)) == "skill"
    return there and (before is None or before.trashed is not None)


def loaded(
    connection: sqlite3.Connection, before: Loaded | None = None, kinds: frozenset[str] = WATCHED
) -> Loaded:  # fmt: skip
    """Read it. With `before`, what records of these `kinds` cannot have changed is taken over, and a skill of which
    nothing else is said now stays as it is."""
    rows = {
        name: before.rows[name] if before is not None and not kinds & asked else ask(connection)
        for name, (ask, asked) in _ASKED.items()
    }
    skills = _skills(rows, before)
    roles = role_rows(rows["roles"], rows["needs"], skills)
    found = gaps(skills, roles, rows["targets"], rows["goals"])
    return Loaded(rows, skills, roles, found, _origins(connection, rows))


def _skills(rows: Mapping[str, list[dict[str, Any]]], before: Loaded | None) -> tuple[SkillRow, ...]:
    if before is None or rows["skills"] is not before.rows["skills"]:
        return skill_rows(rows["skills"], rows["ratings"], rows["evidence"])
    anew = _others(before.rows["ratings"], rows["ratings"], "id")
    anew |= _others(before.rows["evidence"], rows["evidence"], "tie_id")
    made = skill_rows(
        *([row for row in rows[name] if row[key] in anew]
          for name, key in (("skills", "id"), ("ratings", "skill_id"), ("evidence", "skill_id")))
    )  # fmt: skip
    by_id = {skill.id: skill for skill in made}
    return tuple(by_id.get(skill.id, skill) for skill in before.skills)


def _others(before: list[dict[str, Any]], now: list[dict[str, Any]], key: str) -> set[str]:
    """Skills of which something came, went, or says something else."""
    if before is now:
        return set()
    known = {(row[key], row["skill_id"]): row for row in before}
    found = {row["skill_id"] for row in now if known.pop((row[key], row["skill_id"]), None) != row}
    return found | {skill_id for _, skill_id in known}


def is_learner(connection: sqlite3.Connection) -> bool:
    """Whether the portfolio is a pupil's or student's."""
    row = connection.execute("SELECT kind FROM person WHERE trashed IS NULL LIMIT 1").fetchone()
    return row is not None and row[0] == "learner"


def differs(skill: SkillRow) -> bool:
    """Whether those who rated it last see it at different levels."""
    return len({seen.place for seen in skill.latest.values()}) > 1


def next_level(skill: SkillRow) -> str:
    """The level above the one that is carried: what one would aim for next."""
    return skill.levels[min(max(skill.carried, NO_LEVEL) + 1, len(skill.levels) - 1)]


def _origins(connection: sqlite3.Connection, rows: Mapping[str, list[dict[str, Any]]]) -> dict[str, tuple[str, str]]:
    named = [row for name in ("ratings", "targets") for row in rows[name]]
    found: dict[str, tuple[str, str]] = {}
    talks = {row["conversation_id"] for row in named} - {""}
    runs = {row["run_id"] for row in named} - {""}
    for ids, sql in (
        (talks, "SELECT id, coalesce(day, ''), title FROM conversation WHERE id IN ({marks})"),
        (runs, "SELECT r.id, coalesce(r.day, ''), v.title FROM survey_run AS r JOIN survey AS v ON v.id = r.survey_id"
               " WHERE r.id IN ({marks})"),
    ):  # fmt: skip
        wanted = sorted(ids)
        for at in range(0, len(wanted), 500):
            some = wanted[at : at + 500]
            cursor = connection.execute(sql.format(marks=",".join("?" * len(some))), some)
            found |= {one: (day, title or "") for one, day, title in cursor}
    return found
