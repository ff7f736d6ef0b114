"""Gaps: where a target lies above what ratings and evidence carry, why that is one, and which goal is closing it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from portfolio.growth.roles import IMPORTANT, Need, RoleRow
from portfolio.growth.skills import NO_LEVEL, SkillRow

WhyKind = Literal["rated_below", "shown_below", "level_unsaid", "nothing_yet", "not_shown"]


class Why(NamedTuple):
    """One reason why a gap is one, for the screen and the PDF to put into words."""

    kind: WhyKind
    """`rated_below`: this rater saw it below; `shown_below`: entries show it below; `level_unsaid`: entries show it,
    and nobody said at which level; `nothing_yet`: neither rated nor shown; `not_shown`: no entry is said to show this
    line of a role."""
    rater: str = ""
    level: str = ""
    day: str = ""


@dataclass(frozen=True)
class Gap:
    """What is missing between where one stands and where one wants to be."""

    key: str
    """Stays the same while the gap does: of the need or the target that asks for it."""
    skill: SkillRow | None
    """None for a line of an advert that no skill stands for."""
    words: str
    """What it is called: the skill, or the line asked."""
    level: str
    """The level aimed at; empty where any will do."""
    place: int
    """Where that level stands on the skill's scale. NO_LEVEL where any will do."""
    missing: int
    """Levels between, at least 1."""
    weight: int
    role_id: str
    """The role that needs it, or empty for a target set by hand."""
    need_id: str
    target_id: str
    due: str
    """ISO day by which it is wanted, or empty."""
    why: tuple[Why, ...]
    """At least one reason."""
    goal_ids: tuple[str, ...]
    """Goals not over yet that are to close it, the soonest due first: about its skill, at its level or above."""
    privacy: str
    """Who may know of it: of a role nobody else, whoever sees that role; of a target whoever sees it and its skill."""
    conversation_id: str = ""
    run_id: str = ""


def gaps(
    skills: Iterable[SkillRow],
    roles: Iterable[RoleRow],
    targets: Iterable[Mapping[str, Any]] = (),
    goals: Iterable[Mapping[str, Any]] = (),
    *,
    role_id: str | None = None,
) -> tuple[Gap, ...]:
    """All gaps, what is needed most first: of the roles aimed at and the targets set by hand, or of one role alone.

    `targets` and `goals` are rows as `core.queries.skills` gives them. In order: weight, levels missing, the day, the
    words. A target that its scale no longer knows asks for any level, as a need does.
    """
    by_id = {skill.id: skill for skill in skills}
    open_goals = sorted((goal for goal in goals if goal["open"]), key=lambda goal: (goal["due"] or "9999", goal["id"]))
    wanted = [role for role in roles if (role.aimed if role_id is None else role.id == role_id)]
    found = [_of_need(role, need, open_goals) for role in wanted for need in role.missing]
    if role_id is None:
        for target in targets:
            skill = by_id.get(target["skill_id"])
            if skill is not None and not skill.carried_by(skill.place_of(target["level"])):
                found.append(_of_target(target, skill, open_goals))
    return tuple(sorted(found, key=_order))


def _order(gap: Gap) -> tuple[object, ...]:
    return -gap.weight, -gap.missing, gap.due or "9999", gap.words.casefold(), gap.key


def _of_need(role: RoleRow, need: Need, goals: Iterable[Mapping[str, Any]]) -> Gap:
    skill = need.skill
    return Gap(
        key=need.id, skill=skill, words=need.words, level=need.level, place=need.place, missing=need.missing,
        weight=need.weight, role_id=role.id, need_id=need.id, target_id="", due=role.by,
        why=whys(skill, need.place) if skill is not None else (Why("not_shown"),),
        goal_ids=_closing(skill, need.place, goals) if skill is not None else _tied(need.id, role.id, goals),
        privacy="private",
    )  # fmt: skip


def _of_target(target: Mapping[str, Any], skill: SkillRow, goals: Iterable[Mapping[str, Any]]) -> Gap:
    place = skill.place_of(target["level"])
    return Gap(
        key=target["id"], skill=skill, words=skill.title, level=target["level"] if place != NO_LEVEL else "",
        place=place, missing=max(1, place - skill.carried), weight=IMPORTANT, role_id="", need_id="",
        target_id=target["id"], due=target["due"], why=whys(skill, place), goal_ids=_closing(skill, place, goals),
        privacy="private" if skill.privacy == "private" else target["privacy"],
        conversation_id=target["conversation_id"], run_id=target["run_id"],
    )  # fmt: skip


def whys(skill: SkillRow, place: int) -> tuple[Why, ...]:
    """Why a skill is a gap at this level: each rater who saw it below, and what is shown so far. Never empty."""
    wanted = max(place, 0)
    found = [
        Why("rated_below", seen.rater, seen.level, seen.day) for seen in skill.latest.values() if seen.place < wanted
    ]
    if NO_LEVEL < skill.evident < wanted:
        found.append(Why("shown_below", level=skill.levels[skill.evident]))
    elif skill.evidence and skill.evident == NO_LEVEL:
        found.append(Why("level_unsaid"))
    return tuple(found) or (Why("nothing_yet"),)


def _closing(skill: SkillRow, place: int, goals: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Goals that are to bring this skill at least here, for whatever role: who learns it for one has learnt it for all.
    A goal without a level, or with one that the scale does not know, is about any."""

    def reaches(level: str) -> bool:
        there = skill.place_of(level)
        return there == NO_LEVEL or there >= place

    return tuple(goal["id"] for goal in goals if goal["skill_id"] == skill.id and reaches(goal["target_level"]))


def _tied(need_id: str, role_id: str, goals: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Goals of a role that were made for this line of it, whatever either is called by now."""
    return tuple(goal["id"] for goal in goals if goal["role_id"] == role_id and need_id in goal["needs"])
