"""Skills, their levels and roles as a person names them on the command line: by id, code, title or words of it."""

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

from portfolio.cli.printing import say
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded, words_in
from portfolio.core.queries import careers
from portfolio.core.queries import skills as queries
from portfolio.growth.skills import scale_of

_NAMED_AT_MOST = 5


class SkillNamed(NamedTuple):
    """A skill that was meant."""

    id: str
    title: str
    levels: tuple[str, ...]
    """The names of its scale, the lowest first."""


def skill_named(connection: sqlite3.Connection, wanted: str) -> SkillNamed:
    """The skill that is meant: by id, code, title, or words of it. Raises PortfolioError for none or several."""
    there = queries.skills(connection)
    fitting = _fitting(there, wanted)
    if not fitting:
        raise PortfolioError(
            "There is no skill called “{name}”.", "Look with “portfolio list skills”.", name=wanted
        )  # fmt: skip
    if len(fitting) > 1:
        _say_which([f"{row['id']}  {row['area']}: {row['title']}" for row in fitting])
        raise PortfolioError(
            "{count} skills are called “{name}”.", "Name one by its id.", count=len(fitting), name=wanted
        )
    (row,) = fitting
    return SkillNamed(row["id"], row["title"], tuple(name for name, _ in scale_of(row["levels"])))


def role_named(connection: sqlite3.Connection, wanted: str) -> dict[str, Any]:
    """The role that is meant, likewise."""
    fitting = _fitting(careers.roles(connection), wanted)
    if not fitting:
        raise PortfolioError(
            "There is no role called “{name}” that one may hold.", "Look with “portfolio list roles”.", name=wanted
        )
    if len(fitting) > 1:
        _say_which([f"{row['id']}  {row['title']}  {row['place']}" for row in fitting])
        raise PortfolioError(
            "{count} roles are called “{name}”.", "Name one by its id.", count=len(fitting), name=wanted
        )
    return fitting[0]


def level_named(skill: SkillNamed, wanted: str) -> str:
    """The level as the skill's scale writes it. Raises PortfolioError for one that it does not have."""
    name = wanted.strip().casefold()
    for level in skill.levels:
        if level.casefold() == name:
            return level
    raise PortfolioError(
        "“{level}” is no level of “{skill}”.", "Its levels are: {levels}.",
        level=wanted, skill=skill.title, levels=", ".join(skill.levels),
    )  # fmt: skip


def is_called(row: dict[str, Any], title: str) -> bool:
    """Whether a skill or a role has this title, however its letters are written."""
    return folded(row["title"]).strip() == folded(title).strip()


def _fitting(there: Sequence[dict[str, Any]], wanted: str) -> list[dict[str, Any]]:
    """The rows that are meant, by what says most: the id, then the code, the title, the words of the title."""
    name = wanted.strip()
    words = set(words_in(folded(name)))
    ways = (
        lambda row: row["id"] == name,
        lambda row: bool(name) and row["code"].casefold() == name.casefold(),
        lambda row: is_called(row, name),
        lambda row: bool(words) and words <= set(words_in(folded(row["title"]))),
    )
    for way in ways:
        if found := [row for row in there if way(row)]:
            return found
    return []


def _say_which(lines: Sequence[str]) -> None:
    for line in lines[:_NAMED_AT_MOST]:
        say(line)
