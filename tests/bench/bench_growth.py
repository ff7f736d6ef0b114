"""The career lattice: 500 roles with 5,000 needs over 600 skills, with ratings and evidence, read and computed.

Prints milliseconds of this thread, the best of several turns, so that other work on the computer does not count, beside
the aim: 50 from the database to readiness, moves and gaps. What draws such a lattice can be measured on the same one:
`made` makes it, `lattice` reads and computes it. Nothing is asserted.
"""

import gc
import random
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import careers, skills
from portfolio.core.records import (
    Credential,
    Goal,
    Link,
    Position,
    Practice,
    Rating,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    build,
    kind_of,
)
from portfolio.exchange.making.phrases import CHANGES, SUBJECTS
from portfolio.growth.first_steps import WhatIf, what_if
from portfolio.growth.gaps import Gap, gaps
from portfolio.growth.lattice import Move, possible_moves
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import OWN_LEVELS, RATERS, SkillRow, skill_rows
from tests.bench.bench_standards import best
from tests.bench.table import show

ROLES, NEEDS, SKILLS, ENTRIES, AIMED = 500, 5_000, 600, 1_000, 5
RATINGS = TIES = 2 * SKILLS
TODAY = date(2026, 11, 23)
TRACKS = ("Teaching", "Leadership", "Support", "Advising")


def made(folder: Path) -> Portfolio:
    """A portfolio with a lattice of this size: a fifth of the needs are lines without a skill, half of them shown."""
    chance = random.Random(6)
    portfolio = Portfolio.create(folder, device="b" * 32, name="Bench")

    def words() -> str:
        return f"{chance.choice(SUBJECTS)} {chance.choice(CHANGES)}"

    scale = [{"name": name, "words": words()} for name in ("A1", "A2", "B1", "B2", "C1", "C2")]
    known = [
        build(Skill, title=words(), area=chance.choice(SUBJECTS), position=at, levels=scale if at % 3 else [])
        for at in range(SKILLS)
    ]
    names = {one.id: [level["name"] for level in one.levels] or list(OWN_LEVELS) for one in known}
    entries = [
        build(Practice, title=f"Lesson {at}", day=TODAY - timedelta(days=at))
        if at % 2
        else build(Credential, title=f"Badge {at}", kind="badge", earned=TODAY - timedelta(days=at), minutes=600)
        for at in range(ENTRIES)
    ]
    roles = [
        build(Role, title=words(), rank=chance.randint(1, 9), track=chance.choice(TRACKS), aimed=at < AIMED)
        for at in range(ROLES)
    ]
    needs, shown = [], []
    for at in range(NEEDS):
        skill = chance.choice(known) if at % 5 else None
        need = build(
            RoleNeed, role_id=roles[at % ROLES].id, position=at, weight=chance.randint(1, 3), words_asked=words(),
            skill_id=skill.id if skill else None, level=chance.choice(names[skill.id]) if skill else "",
        )  # fmt: skip
        needs.append(need)
        if skill is None and at % 2:
            by = chance.choice(entries)
            shown.append(
                build(Link, source_kind=kind_of(by), source_id=by.id, target_kind="role_need", target_id=need.id,
                      role="evidence")
            )  # fmt: skip
    ratings = []
    for at in range(RATINGS):
        skill = chance.choice(known)
        ratings.append(
            build(Rating, skill_id=skill.id, rater=chance.choice(RATERS), level=chance.choice(names[skill.id]),
                  day=TODAY - timedelta(days=at))
        )  # fmt: skip
    ties = []
    for _ in range(TIES):
        skill, by = chance.choice(known), chance.choice(entries)
        ties.append(
            build(SkillEvidence, record_kind=kind_of(by), record_id=by.id, skill_id=skill.id,
                  level=chance.choice(["", *names[skill.id]]))
        )  # fmt: skip
    targets = [build(SkillTarget, skill_id=one.id, level=names[one.id][-1]) for one in known[:20]]
    goals = [build(Goal, title=words(), skill_id=one.id) for one in known[:40]]
    held = [build(Position, title="Now", rank=2, track="Teaching", started=date(2022, 9, 1), role_id=roles[-1].id)]
    for records in (known, entries, roles, needs, [*shown, *ratings, *ties], [*targets, *goals, *held]):
        portfolio.apply(added("Make", *records))
    return portfolio


class Lattice(NamedTuple):
    """Everything that the place of career moves asks for."""

    skills: tuple[SkillRow, ...]
    roles: tuple[RoleRow, ...]
    moves: tuple[Move, ...]
    gaps: tuple[Gap, ...]


def lattice(connection: Connection) -> Lattice:
    """Read and computed anew, with the readiness of every role."""
    skill = skill_rows(
        skills.skills(connection), skills.skill_ratings(connection), skills.skill_evidence(connection)
    )  # fmt: skip
    role = role_rows(careers.roles(connection), careers.role_needs(connection), skill)
    moves = possible_moves(careers.positions(connection), role, TODAY)
    missing = gaps(skill, role, skills.skill_targets(connection), skills.goals_for_gaps(connection))
    return Lattice(skill, role, moves, missing)


def planned(found: Lattice) -> WhatIf:
    """What the first role aimed at would take."""
    aim = next(role for role in found.roles if role.aimed)
    return what_if(gaps(found.skills, found.roles, role_id=aim.id), TODAY, 300)


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        made(folder / "mine").close()
        portfolio = Portfolio.open(folder / "mine", device="b" * 32)
        connection = portfolio.connection
        skill_side = skills.skills(connection), skills.skill_ratings(connection), skills.skill_evidence(connection)
        role_side = careers.roles(connection), careers.role_needs(connection)
        found = lattice(connection)
        gc.disable()  # as in the window, which looks for rubbish between what a person does
        rows = [
            ["all of it, from the database", best(lambda: lattice(connection)), "50"],
            ["of that: skills, ratings and what shows them, read", best(lambda: [
                skills.skills(connection), skills.skill_ratings(connection), skills.skill_evidence(connection)]), ""],
            ["roles and needs, read", best(lambda: [careers.roles(connection), careers.role_needs(connection)]), ""],
            ["where one stands on each skill", best(lambda: skill_rows(*skill_side)), ""],
            ["readiness of each role", best(lambda: [
                role.readiness for role in role_rows(*role_side, skill_rows(*skill_side))]), ""],
            ["what it would take for one role", best(lambda: planned(found)), ""],
        ]  # fmt: skip
        portfolio.close()
    finally:
        gc.enable()
        shutil.rmtree(folder, ignore_errors=True)
    show(f"growth: {ROLES} roles, {NEEDS:,} needs, {len(found.gaps)} gaps, {len(found.moves)} moves",
         ["ms", "aim"], rows)  # fmt: skip


if __name__ == "__main__":
    main()
