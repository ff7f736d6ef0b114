"""From a pasted advert to a role: each line that it asks becomes a need, tied to a skill where both say the same."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.records import Role, RoleNeed, build
from portfolio.core.said import said
from portfolio.exchange.frameworks.file import NoFramework
from portfolio.exchange.frameworks.text import cleaned, decoded
from portfolio.exchange.growing.advert import AdvertRead, AskedLine, read_advert
from portfolio.exchange.growing.skill_words import skill_vocabulary

MOST_BYTES = 2 * 1024 * 1024
LONGEST_ADVERT = 20_000
"""So much of an advert is kept with the role; its lines are kept in any case."""


class MatchedLine(NamedTuple):
    """A line of an advert, and the skill that is likely to answer it."""

    line: AskedLine
    skill_id: str
    """Empty where none fits."""
    words: tuple[str, ...]
    """Words that both have in common, at most three: why."""


@dataclass(frozen=True)
class AdvertComing:
    """What an advert becomes, to be looked over."""

    change: Change
    role: Role
    lines: tuple[MatchedLine, ...]
    more: int
    """How many lines beyond the most that a role can have were left out."""


def advert_text(data: bytes, name: str) -> str:
    """The text of an advert in a file called `name`. Raises PortfolioError for what is too large, or no text."""
    if len(data) > MOST_BYTES:
        raise PortfolioError("“{name}” is larger than any advert.", "Bring its text alone.", name=name)
    try:
        return decoded(data, name)
    except NoFramework as error:
        raise PortfolioError(
            "“{name}” holds no text that can be read.", "Copy the words of the advert, and paste or save them as text.",
            name=name,
        ) from error  # fmt: skip


def matched_lines(lines: Sequence[AskedLine], skills: Sequence[Mapping[str, Any]]) -> tuple[MatchedLine, ...]:
    """The likeliest skill for each line by the words that both have in common, the rarest counting most. `skills` are
    rows as `core.queries.skills` gives them."""
    vocabulary = skill_vocabulary(skills)
    found = []
    for line in lines:
        best = next(iter(vocabulary.suggestions(line.words, most=1)), None)
        found.append(MatchedLine(line, best.standard_id if best else "", best.reasons[0].words if best else ()))
    return tuple(found)


def advert_as_role(
    connection: sqlite3.Connection, text: str, title: str = "", closes: date | None = None, place: str = ""
) -> AdvertComing:
    """The role that an advert describes. `title` and `closes` replace what the advert says.

    Raises PortfolioError when no line of it asks for anything.
    """
    read = read_advert(text)
    if not read.asked:
        raise PortfolioError(
            "No lines were found that ask for anything.",
            "Paste the whole advert or the person specification, each thing that it asks on a line of its own.",
        )
    return role_of(read, text, skill_rows(connection), title, closes, place)


def role_of(
    read: AdvertRead, text: str, skills: Sequence[Mapping[str, Any]], title: str, closes: date | None, place: str
) -> AdvertComing:
    """The same from an advert that was read, with the skills that are there."""
    role = build(
        Role, title=title or read.title or "A post", place=place, closes=closes or read.closes,
        advert=cleaned(text).strip()[:LONGEST_ADVERT],
    )  # fmt: skip
    lines = matched_lines(read.asked, skills)
    needs = [
        build(RoleNeed, role_id=role.id, position=at, words_asked=one.line.words, weight=one.line.weight,
              skill_id=one.skill_id or None)
        for at, one in enumerate(lines)
    ]  # fmt: skip
    label = said("Add the role “{role}”", role=role.title)
    change = Change(label, tuple(Edit(None, record) for record in (role, *needs)))
    return AdvertComing(change, role, lines, read.more)
