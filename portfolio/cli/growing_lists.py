"""What `list skills|gaps|roles|moves|targets|surveys` show, as data and as lines."""

from collections.abc import Callable, Iterable
from datetime import date
from sqlite3 import Connection
from typing import Any

from portfolio.cli.growing_words import RATER_WORDS, gap_data, gap_line, ready
from portfolio.cli.printing import counted
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import careers
from portfolio.core.queries import skills as queries
from portfolio.core.queries import surveys as survey_queries
from portfolio.growth.gaps import Gap, gaps
from portfolio.growth.lattice import clocks, moves_made, possible_moves
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import NO_LEVEL, SkillRow, skill_rows

Listed = tuple[list[dict[str, Any]], list[str]]


def listed(portfolio: Portfolio, kind: str) -> Listed:
    """The entries of this list, and a line for each."""
    return _LISTS[kind](portfolio.connection)


def skills_of(connection: Connection) -> tuple[SkillRow, ...]:
    """All skills with what is known of them."""
    return skill_rows(
        queries.skills(connection), queries.skill_ratings(connection), queries.skill_evidence(connection)
    )  # fmt: skip


def roles_of(connection: Connection, skills: Iterable[SkillRow]) -> tuple[RoleRow, ...]:
    """All roles that one may hold with what each needs."""
    return role_rows(careers.roles(connection), careers.role_needs(connection), skills)


def gaps_of(connection: Connection, role_id: str | None = None) -> tuple[Gap, ...]:
    """All gaps, or those of one role."""
    skills = skills_of(connection)
    targets, goals = queries.skill_targets(connection), queries.goals_for_gaps(connection)
    return gaps(skills, roles_of(connection, skills), targets, goals, role_id=role_id)


def _skills(connection: Connection) -> Listed:
    entries, lines = [], []
    for one in skills_of(connection):
        rated = {seen.rater: {"level": seen.level, "day": seen.day} for seen in one.latest.values()}
        carried = one.levels[one.carried] if one.carried != NO_LEVEL else ""
        entries.append({
            "id": one.id, "title": one.title, "area": one.area, "code": one.code, "levels": list(one.levels),
            "standard_id": one.standard_id, "carried": carried, "rated": rated,
            "shown": one.levels[one.evident] if one.evident != NO_LEVEL else "", "evidence": len(one.evidence),
            "minutes": one.minutes,
        })  # fmt: skip
        known = [f"{RATER_WORDS[rater]} {seen['level']} {seen['day']}".rstrip() for rater, seen in rated.items()]
        if one.evidence:
            known.append(counted(len(one.evidence), "entry shows it", "entries show it"))
        area = f"{one.area}: " if one.area else ""
        told = f"  ({', '.join(known)})" if known else ""
        lines.append(f"{area}{one.title}  {carried or 'no level yet'}{told}")
    return entries, lines


def _gaps(connection: Connection) -> Listed:
    titles = {row["id"]: row["title"] for row in careers.roles(connection)}
    goals = {row["id"]: row["title"] for row in queries.goals_for_gaps(connection)}
    found = gaps_of(connection)
    return [gap_data(gap, titles, goals) for gap in found], [gap_line(gap, titles, goals) for gap in found]


def _roles(connection: Connection) -> Listed:
    """Roles held, the newest first, and those that one may hold, with how ready one is for each."""
    today = date.today()
    held = careers.positions(connection)
    running = {clock.position_id: clock for clock in clocks(held, today)}
    entries, lines = [], []
    for row in reversed(held):
        clock = running.get(row["id"])
        entries.append(row | {"held": True, "months": clock.months if clock else None})
        so_far = f"{counted(clock.months, 'month', 'months')} so far" if clock else ""
        told = ", ".join(filter(None, (row["place"], so_far)))
        lines.append(f"{row['started'] or 'no date':10}  {row['title']}{f'  ({told})' if told else ''}")
    roles = careers.roles(connection)
    for row, one in zip(roles, roles_of(connection, skills_of(connection)), strict=True):
        entries.append({
            **{name: row[name] for name in ("id", "title", "text", "rank", "level", "track", "place", "by", "closes",
                                            "pack", "code", "notice", "privacy")},
            "held": False, "aimed": one.aimed, "carried": one.readiness.carried, "needed": one.readiness.needed,
            "missing": [need.words for need in one.missing], "brought": [need.words for need in one.brought],
        })  # fmt: skip
        about = [f"rank {one.rank}"] if one.rank else []
        about += [one.track] if one.track else []
        about += [f"aimed for{f' by {one.by}' if one.by else ''}"] if one.aimed else []
        told = f"  ({', '.join(about)})" if about else ""
        lines.append(f"may hold    {one.title}{told}  {ready(one.readiness)}")
    return entries, lines


def _moves(connection: Connection) -> Listed:
    """Moves made, the newest first, and those that are possible from what is held now."""
    held = careers.positions(connection)
    roles = roles_of(connection, skills_of(connection))
    names = {row["id"]: row["title"] for row in held} | {one.id: one.title for one in roles}
    entries, lines = [], []
    for made in reversed(moves_made(held)):
        entries.append(made._asdict() | {"made": True, "from": names[made.from_id], "to": names[made.to_id]})
        lines.append(f"{made.day}  {_move(names, made.from_id, made.to_id)}  {made.type or 'untyped'}")
    for move in possible_moves(held, roles, date.today()):
        entries.append({
            **move._asdict(), "made": False, "from": names[move.from_id], "to": names[move.to_id],
            "readiness": move.readiness._asdict(),
        })  # fmt: skip
        lines.append(
            f"possible    {_move(names, move.from_id, move.to_id)}  {move.type or 'untyped'}  {ready(move.readiness)}"
        )
    return entries, lines


def _move(names: dict[str, str], one: str, other: str) -> str:
    return f"{names[one]} → {names[other]}"


def _targets(connection: Connection) -> Listed:
    known = {one.id: one for one in skills_of(connection)}
    entries, lines = [], []
    for row in queries.skill_targets(connection):
        skill = known[row["skill_id"]]
        reached = bool(skill.carried_by(skill.place_of(row["level"])))
        entries.append(row | {"skill": skill.title, "reached": reached})
        by = f" by {row['due']}" if row["due"] else ""
        lines.append(f"{skill.title}: {row['level']}{by}{'  reached' if reached else ''}")
    return entries, lines


def _surveys(connection: Connection) -> Listed:
    entries = survey_queries.surveys(connection)
    lines = []
    for row in entries:
        asked, often = counted(len(row["questions"]), "question", "questions"), counted(row["runs"], "time", "times")
        title = f"{row['title']} {row['edition']}".strip()
        lines.append(f"{row['id']}  {title}  (for {RATER_WORDS[row['rater']]}, {asked}, answered {often})")
    return entries, lines


_LISTS: dict[str, Callable[[Connection], Listed]] = {
    "skills": _skills, "gaps": _gaps, "roles": _roles, "moves": _moves, "targets": _targets, "surveys": _surveys,
}  # fmt: skip
