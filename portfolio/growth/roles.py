"""What a role asks for, and how much of it ratings and evidence carry: readiness, need by need."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from portfolio.growth.skills import NO_LEVEL, CarriedBy, SkillRow

ESSENTIAL, IMPORTANT, USEFUL = 3, 2, 1


class Need(NamedTuple):
    """One thing that a role asks for, and what carries it."""

    id: str
    role_id: str
    words: str
    """The line as it was asked, or what the skill is called."""
    weight: int
    """3 essential, 2 important, 1 useful."""
    skill: SkillRow | None
    level: str
    """The level asked for, or empty where any will do."""
    place: int
    """Where that level stands on the skill's scale. NO_LEVEL where any will do."""
    carried_by: CarriedBy
    """What carries it; empty where it is missing."""
    answer: str
    shown: tuple[Mapping[str, Any], ...]
    """Entries that were said to show this line: {record_kind, record_id, title, day, privacy, tie_id}."""

    @property
    def carried(self) -> bool:
        return bool(self.carried_by)

    @property
    def missing(self) -> int:
        """How many levels are missing: 0 where it is carried, at least 1 where it is not."""
        if self.carried:
            return 0
        return max(1, self.place - self.skill.carried) if self.skill is not None else 1


class Readiness(NamedTuple):
    """How ready one is for a role: a share that says of how many."""

    carried: int
    needed: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None for a role that asks for nothing yet."""
        return self.carried / self.needed if self.needed else None


@dataclass(frozen=True)
class RoleRow:
    """A role that one may hold, with all that it needs."""

    id: str
    title: str
    text: str
    rank: int | None
    level: str
    track: str
    place: str
    aimed: bool
    by: str
    """ISO day by which one means to be there, or empty."""
    closes: str
    needs: tuple[Need, ...]

    @cached_property
    def readiness(self) -> Readiness:
        return Readiness(sum(1 for need in self.needs if need.carried_by), len(self.needs))

    @property
    def missing(self) -> tuple[Need, ...]:
        """What is missing, the most needed first."""
        lacking = (need for need in self.needs if not need.carried)
        return tuple(sorted(lacking, key=lambda need: -need.weight))

    @property
    def brought(self) -> tuple[Need, ...]:
        """What one carries over."""
        return tuple(need for need in self.needs if need.carried)


def role_rows(
    roles: Iterable[Mapping[str, Any]], needs: Iterable[Mapping[str, Any]], skills: Iterable[SkillRow]
) -> tuple[RoleRow, ...]:
    """The roles in the order given, from rows as `core.queries.careers` gives them; needs in any order."""
    by_id = {skill.id: skill for skill in skills}
    of_role: dict[str, list[Need]] = {}
    for row in sorted(needs, key=itemgetter("position", "id")):
        of_role.setdefault(row["role_id"], []).append(need_of(row, by_id.get(row["skill_id"])))
    return tuple(
        RoleRow(
            id=row["id"], title=row["title"], text=row["text"], rank=row["rank"], level=row["level"],
            track=row["track"], place=row["place"], aimed=bool(row["aimed"]), by=row["by"], closes=row["closes"],
            needs=tuple(of_role.get(row["id"], ())),
        )
        for row in roles
    )  # fmt: skip


def need_of(row: Mapping[str, Any], skill: SkillRow | None) -> Need:
    """A need with what carries it.

    A skill is carried when what its raters grant, or what an entry shows, reaches the level asked for. Where no level
    is asked for, or one that the skill's scale does not know, any level will do, and so will any entry that shows the
    skill or this line. A line without a skill is carried by an entry that shows it. Whatever else, the person can say
    by hand that it is met.
    """
    place = skill.place_of(row["level"]) if skill is not None and row["level"] else NO_LEVEL
    carried_by: CarriedBy = ""
    if row["met"]:
        carried_by = "hand"
    elif place == NO_LEVEL and row["shown"]:
        carried_by = "evidence"
    elif skill is not None:
        carried_by = skill.carried_by(place)
    return Need(
        row["id"], row["role_id"], row["words"], row["weight"], skill, row["level"] if place != NO_LEVEL else "", place,
        carried_by, row["answer"], tuple(row["shown"]),
    )  # fmt: skip
