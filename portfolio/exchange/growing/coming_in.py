"""Skills and roles come into the portfolio from packs and frameworks, each once, as one change that can be undone.

Nothing is written here. What is there already stays as it is, whatever became of it since.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.queries.standards import standards
from portfolio.core.records import Framework, Record, Role, Skill, Standard, build
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.coming_in import already_here, as_change, plan_coming_in
from portfolio.exchange.frameworks.packs import pack as framework_pack
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.growing.as_records import role_records, skill_records
from portfolio.exchange.growing.packs import PackRole, RolePack, SkillPack, skill_pack

MOST_SKILLS = 500
"""So many skills of one framework one can still look through; a curriculum has thousands of standards."""
_LONGEST_TITLE = 200


@dataclass(frozen=True)
class SkillsComing:
    """What adding skills does."""

    edits: tuple[Edit, ...]
    label: Said
    skills: dict[str, Skill]
    """All skills asked for, those that are there already and the new ones: by their codes, or by the ids of the
    standards that they are."""
    new: tuple[Skill, ...]
    framework: str
    """The title of the framework that comes with them, or empty."""

    @property
    def change(self) -> Change:
        """Empty where all of them are there already."""
        return Change(self.label, self.edits)


@dataclass(frozen=True)
class RolesComing:
    """What adding roles does."""

    change: Change
    """Empty where all of them are there already."""
    new: tuple[Role, ...]
    there: int
    """How many of those asked for are in the portfolio already."""
    skills: int
    """How many skills come with their needs."""


def pack_skills(
    connection: sqlite3.Connection, pack: SkillPack, frameworks: Path, only: Iterable[str] | None = None
) -> SkillsComing:
    """Add the skills of a pack, or those of the codes `only`; of one about a framework with that framework, from the
    program's folder of them, where it is not there."""
    wanted = {one.code for one in pack.skills} if only is None else set(only)
    label = said("Add the skills “{title}”", title=pack.about.title)
    edits: tuple[Edit, ...] = ()
    ids: dict[str, str] = {}
    framework = ""
    if pack.framework:
        file = framework_pack(frameworks, pack.framework)
        there = already_here(connection, file)
        if there is None:
            coming = plan_coming_in(connection, file)
            edits, framework = as_change(connection, coming).edits, coming.framework.title
            ids = {edit.record.code: edit.record.id for edit in edits if isinstance(edit.record, Standard)}
        else:
            rows = standards(connection, there.id)
            ids = {row["code"]: row["id"] for row in rows} | _by_title(rows, pack)
    known = {
        code: skill for code, skill in _known(connection, pack.about.name, ids).items() if code in wanted
    }  # fmt: skip
    others = known.keys() | ({one.code for one in pack.skills} - wanted)
    new = skill_records(pack.skills, pack.about.name, build, ids, others)
    edits += tuple(Edit(None, skill) for skill in new.values())
    return SkillsComing(edits, label, known | new, tuple(new.values()), framework)


def standards_as_skills(connection: sqlite3.Connection, framework_id: str) -> SkillsComing:
    """Make skills of the standards of a framework in the portfolio: of those that have none below them, under the
    names of those right above. They take the framework's scale, and what shows the standard shows the skill.

    Raises PortfolioError when it is not there, has no standards, or more than one could rate.
    """
    framework = next((one for one in records_in(connection, Framework, [framework_id]) if one.trashed is None), None)
    rows = standards(connection, framework_id)
    leaves = [row for row in rows if row["leaf"]]
    if framework is None or not leaves:
        raise PortfolioError(
            "There are no standards to make skills of.", "“portfolio list frameworks” shows the frameworks."
        )
    if len(leaves) > MOST_SKILLS:
        raise PortfolioError(
            "“{framework}” has {count:,} standards, and skills can be made of at most {most}.",
            "Bring the part of it that is about your own work as a framework of its own.",
            framework=framework.title, count=len(leaves), most=MOST_SKILLS,
        )  # fmt: skip
    titles = {row["id"]: row["title"] or row["code"] for row in rows}
    known = {skill.standard_id or "": skill for skill in _skills(connection, standard=[row["id"] for row in leaves])}
    places = _last_places(connection)
    new = {}
    for row in leaves:
        if row["id"] not in known:
            area = titles[row["path"][-1]] if row["path"] else ""
            places[area] = places.get(area, -1) + 1
            new[row["id"]] = build(Skill, title=_title(row), text=row["text"] if row["title"] else "", area=area,
                                   position=places[area], standard_id=row["id"], code=row["code"])  # fmt: skip
    label = said("Make skills of “{framework}”", framework=framework.title)
    edits = tuple(Edit(None, skill) for skill in new.values())
    return SkillsComing(edits, label, known | new, tuple(new.values()), "")


def pack_roles(connection: sqlite3.Connection, pack: RolePack, resources: Path, only: str = "") -> RolesComing:
    """Add the roles of a pack with their needs, and the skills that those name; with `only`, those whose code it is, or
    whose title holds each of these words.

    `resources` is the program's folder of `skills` and `frameworks`. Raises PortfolioError when no role is called so.
    """
    wanted = [one for one in pack.roles if _called(one, only)]
    if not wanted:
        raise PortfolioError(
            "No role in “{pack}” is called “{words}”.", "“portfolio role packs {name}” lists them.",
            pack=pack.about.title, words=only, name=pack.about.name,
        )  # fmt: skip
    there = {one.code for one in records_in(connection, Role, [pack.about.name], "pack") if one.trashed is None}
    missing = [one for one in wanted if one.code not in there]
    edits: list[Edit] = []
    skills: dict[str, Skill] = {}
    count = 0
    codes = {need.skill for one in missing for need in one.needs}
    if pack.skills and codes:
        coming = pack_skills(connection, skill_pack(resources / "skills", pack.skills), resources / "frameworks", codes)
        edits, skills, count = list(coming.edits), coming.skills, len(coming.new)
    made = [role_records(one, pack.about.name, pack.about.notice, build, skills) for one in missing]
    records: list[Record] = [record for role, needs in made for record in (role, *needs)]
    label = said("Add the roles “{title}”", title=pack.about.title)
    change = Change(label, (*edits, *(Edit(None, record) for record in records)))
    return RolesComing(change, tuple(role for role, _ in made), len(wanted) - len(missing), count)


def _known(connection: sqlite3.Connection, pack: str, ids: dict[str, str]) -> dict[str, Skill]:
    """The skills of a pack that are there, by code: as such, or made from the standard that each is."""
    codes = {standard: code for code, standard in ids.items()}
    found = {codes[skill.standard_id or ""]: skill for skill in _skills(connection, standard=list(codes))}
    return found | {skill.code: skill for skill in _skills(connection, pack=[pack])}


def _skills(connection: sqlite3.Connection, **wanted: list[str]) -> list[Skill]:
    columns = {"standard": "standard_id", "pack": "pack"}
    return [
        skill
        for column, values in wanted.items()
        for skill in records_in(connection, Skill, values, columns[column])
        if skill.trashed is None
    ]


def _last_places(connection: sqlite3.Connection) -> dict[str, int]:
    """The place of the last skill in each area."""
    last: dict[str, int] = {}
    for row in skill_rows(connection):
        last[row["area"]] = max(last.get(row["area"], -1), row["position"])
    return last


def _by_title(rows: list[dict[str, Any]], pack: SkillPack) -> dict[str, str]:
    """Standards whose codes the person changed, found by their titles."""
    ids = {row["title"]: row["id"] for row in rows}
    codes = {row["code"] for row in rows}
    return {one.code: ids[one.title] for one in pack.skills if one.code not in codes and one.title in ids}


def _title(row: dict[str, str]) -> str:
    return row["title"] or shortened(" ".join(row["text"].split()), _LONGEST_TITLE) or row["code"]


def _called(role: PackRole, words: str) -> bool:
    return role.code == words.strip() or all(word in folded(role.title) for word in folded(words).split())
