"""Rows for the tests of growth, as `core.queries.{skills,careers,surveys}` give them, written in a few words."""

from collections.abc import Iterable, Sequence
from typing import Any

from portfolio.growth.gaps import Gap
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import SkillRow, skill_rows

Rows = list[dict[str, Any]]


def skill(skill_id: str, levels: str = "", **fields: Any) -> dict[str, Any]:
    """A skill called by its id. Its levels stand after one another: “A1 A2 B1”; none of them is the program's own."""
    scale = [{"name": name, "words": f"{name} in words"} for name in levels.split()]
    return {
        "id": skill_id, "title": skill_id, "text": "", "area": "", "position": 0, "code": "", "pack": "",
        "privacy": "evaluator", "standard_id": "", "levels": scale, "framework_id": "", "framework": "", **fields,
    }  # fmt: skip


def rated(skill_id: str, rater: str, level: str, day: str = "2026-05-12", **fields: Any) -> dict[str, Any]:
    """A rating; its id says all of it."""
    return {
        "id": f"{skill_id}-{rater}-{level}-{day}", "skill_id": skill_id, "rater": rater, "level": level, "day": day,
        "who": "", "note": "", "people": None, "conversation_id": "", "run_id": "", "privacy": "private",
        "origin": "rating", "created": "2026-05-12T10:00:00+00:00", **fields,
    }  # fmt: skip


def shows(entry: str, skill_id: str, level: str = "", day: str = "2026-03-01", **fields: Any) -> dict[str, Any]:
    """That an entry shows a skill."""
    return {
        "tie_id": f"{entry}>{skill_id}:{level}", "skill_id": skill_id, "record_kind": "practice", "record_id": entry,
        "title": entry, "day": day, "privacy": "evaluator", "sort": "", "minutes": 0, "level": level, "claim": "",
        "via": "skill", **fields,
    }  # fmt: skip


def role(role_id: str, rank: int | None = 3, track: str = "Leadership", **fields: Any) -> dict[str, Any]:
    """A role called by its id, aimed at."""
    return {
        "id": role_id, "title": role_id, "text": "", "rank": rank, "level": "", "track": track, "place": "",
        "aimed": 1, "by": "", "closes": "", "advert": "", "pack": "", "code": "", "notice": "", "privacy": "private",
        **fields,
    }  # fmt: skip


def need(role_id: str, skill_id: str = "", level: str = "", weight: int = 2, **fields: Any) -> dict[str, Any]:
    """What a role asks for: a skill, or with `words` a line of an advert. Its id says both."""
    words = fields.pop("words", skill_id)
    return {
        "id": f"{role_id}:{words}:{level}", "role_id": role_id, "position": 0, "skill_id": skill_id, "level": level,
        "weight": weight, "words": words, "answer": "", "met": 0, "shown": [], **fields,
    }  # fmt: skip


def entry(name: str) -> dict[str, Any]:
    """An entry that shows a line of a role."""
    return {
        "tie_id": f">{name}", "need_id": "", "record_kind": "practice", "record_id": name, "title": name, "day": "",
        "privacy": "evaluator",
    }  # fmt: skip


def target(skill_id: str, level: str, due: str = "") -> dict[str, Any]:
    """A level that one wants to reach."""
    return {
        "id": f"target {skill_id}:{level}", "skill_id": skill_id, "level": level, "due": due, "why": "",
        "conversation_id": "", "run_id": "", "privacy": "private",
    }  # fmt: skip


def goal(goal_id: str, skill_id: str = "", role_id: str = "", **fields: Any) -> dict[str, Any]:
    """A goal under way."""
    return {
        "id": goal_id, "title": goal_id, "state": "under_way", "open": 1, "due": "", "skill_id": skill_id,
        "target_level": "", "role_id": role_id, "conversation_id": "", "needs": [], **fields,
    }  # fmt: skip


def position(
    position_id: str, started: str, ended: str = "", rank: int | None = 2, track: str = "Teaching", role_id: str = ""
) -> dict[str, Any]:
    """A role held."""
    return {
        "id": position_id, "title": position_id, "place": "", "level": "", "rank": rank, "track": track,
        "role_id": role_id, "started": started, "ended": ended, "what_changed": "", "privacy": "evaluator",
    }  # fmt: skip


def one_skill(levels: str, ratings: Iterable[dict[str, Any]] = (), evidence: Iterable[dict[str, Any]] = ()) -> SkillRow:
    """The skill “k” with what is known of it."""
    (row,) = skill_rows([skill("k", levels)], ratings, evidence)
    return row


def lattice(needs: Iterable[dict[str, Any]], skills: Iterable[SkillRow] = (), *roles: dict[str, Any]) -> list[RoleRow]:
    """The roles that these needs name, or those given."""
    asked = list(needs)
    there: Sequence[dict[str, Any]] = roles or [role(one) for one in dict.fromkeys(row["role_id"] for row in asked)]
    return list(role_rows(there, asked, skills))


def draw(found: Iterable[Gap]) -> str:
    """Gaps as lines: weight, what, level, levels missing, why, and the goals."""
    return "\n".join(
        f"{gap.weight} {gap.words}{f' to {gap.level}' if gap.level else ''} +{gap.missing}"
        f" ({', '.join(' '.join(filter(None, (why.kind, why.rater, why.level))) for why in gap.why)})"
        f"{f' <{chr(32).join(gap.goal_ids)}>' if gap.goal_ids else ''}"
        for gap in found
    )
