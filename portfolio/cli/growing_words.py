"""Gaps, readiness and raters as the command line says them."""

from collections.abc import Mapping
from typing import Any

from portfolio.cli.printing import counted
from portfolio.growth.gaps import Gap, Why
from portfolio.growth.roles import Readiness

RATER_WORDS = {"self": "self", "manager": "manager", "peer": "colleague", "students": "pupils"}
WEIGHT_WORDS = {3: "essential", 2: "important", 1: "useful"}


def ready(readiness: Readiness) -> str:
    """How ready one is, with of how many."""
    return f"ready for {readiness.carried} of {readiness.needed}" if readiness.needed else "nothing asked for yet"


def wanted(gap: Gap) -> str:
    """What a gap is about, with the level aimed at."""
    return f"{gap.words} at {gap.level}" if gap.level else gap.words


def gap_data(gap: Gap, roles: Mapping[str, str], goals: Mapping[str, str]) -> dict[str, Any]:
    """A gap as data; `roles` and `goals` are their titles by their ids."""
    return {
        "key": gap.key, "words": gap.words, "skill_id": gap.skill.id if gap.skill else "", "level": gap.level,
        "missing": gap.missing, "weight": gap.weight, "role_id": gap.role_id, "role": roles.get(gap.role_id, ""),
        "need_id": gap.need_id, "target_id": gap.target_id, "due": gap.due,
        "why": [one._asdict() for one in gap.why],
        "goals": [{"id": one, "title": goals.get(one, "")} for one in gap.goal_ids],
    }  # fmt: skip


def gap_line(gap: Gap, roles: Mapping[str, str], goals: Mapping[str, str]) -> str:
    """A gap with why it is one, and the goals that are to close it."""
    whose = f"for {roles[gap.role_id]}" if gap.role_id else "a target of your own"
    due = f", by {gap.due}" if gap.due else ""
    levels = f", {counted(gap.missing, 'level', 'levels')} to go" if gap.level else ""
    told = "; ".join(map(_why, gap.why))
    goal = "".join(f"  → {goals.get(one, '')}" for one in gap.goal_ids)
    return f"{WEIGHT_WORDS[gap.weight]:9}  {wanted(gap)}{levels} ({whose}{due}): {told}{goal}"


def _why(why: Why) -> str:
    if why.kind == "rated_below":
        day = f", {why.day}" if why.day else ""
        return f"{why.level} ({RATER_WORDS[why.rater]}{day})"
    if why.kind == "shown_below":
        return f"entries show {why.level}"
    return _WHY_WORDS[why.kind]


_WHY_WORDS = {
    "level_unsaid": "entries show it, at no level yet", "nothing_yet": "nothing yet",
    "not_shown": "no entry shows it yet",
}  # fmt: skip
