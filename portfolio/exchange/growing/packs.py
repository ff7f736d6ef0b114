"""The skills and roles that come with the program: data with source, licence and notice, and what a list shows of them.

A file that cannot be read is a mistake of ours: KeyError or ValueError.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.exchange.frameworks.file import FrameworkFile, Level
from portfolio.exchange.frameworks.packs import pack as framework_pack


class About(NamedTuple):
    """What is said of a pack before any of it is added."""

    name: str
    title: str
    edition: str
    language: str
    description: str
    source: str
    licence: str
    notice: str
    """Printed wherever its words are; may be empty."""


class PackSkill(NamedTuple):
    """A skill of a pack. Where the pack is about a framework, its code is that of the standard that it is."""

    code: str
    title: str
    area: str
    text: str
    levels: tuple[Level, ...]
    """Its scale with words for each level, the lowest first."""


class SkillPack(NamedTuple):
    """Skills with their levels; `framework` names the pack of standards that they are, or is empty."""

    about: About
    framework: str
    skills: tuple[PackSkill, ...]


class PackNeed(NamedTuple):
    """A skill that a role takes, at a level. The code is that of the pack of skills."""

    skill: str
    level: str
    weight: int


class PackRole(NamedTuple):
    """A role of a pack. What is not known is empty, of its rank None."""

    code: str
    title: str
    text: str
    rank: int | None
    track: str
    identity: str
    needs: tuple[PackNeed, ...]


class RolePack(NamedTuple):
    """Roles, and the pack of skills that their needs name, or nothing."""

    about: About
    skills: str
    roles: tuple[PackRole, ...]


def skill_packs(folder: Path) -> list[SkillPack]:
    """All packs in the program's folder of skills, by their titles. The frameworks lie in the folder beside it."""
    return sorted((skill_pack(folder, path.stem) for path in folder.glob("*.json")), key=lambda one: _order(one.about))


def skill_pack(folder: Path, name: str) -> SkillPack:
    """One pack of skills by its name. Raises PortfolioError when there is none of this name."""
    data = _data(folder, name)
    if data is None:
        raise PortfolioError(
            "No skills called “{name}” come with the program.",
            "“portfolio skill packs” lists those that do. The standards of any framework in the portfolio can serve as"
            " skills as well.",
            name=name,
        )  # fmt: skip
    if framework := data.get("framework", ""):
        return SkillPack(_about(data), framework, _of_standards(framework_pack(folder.parent / "frameworks", framework),
                                                                data["levels"]))  # fmt: skip
    skills = tuple(
        PackSkill(one["code"], one["title"], one["area"], one["text"],
                  tuple(Level(level, words) for level, words in one["levels"].items()))
        for one in data["skills"]
    )  # fmt: skip
    return SkillPack(_about(data), "", skills)


def role_packs(folder: Path) -> list[RolePack]:
    """All packs in the program's folder of roles, by their titles."""
    return sorted((role_pack(folder, path.stem) for path in folder.glob("*.json")), key=lambda one: _order(one.about))


def role_pack(folder: Path, name: str) -> RolePack:
    """One pack of roles by its name. Raises PortfolioError when there is none of this name."""
    data = _data(folder, name)
    if data is None:
        raise PortfolioError(
            "No roles called “{name}” come with the program.",
            "“portfolio role packs” lists those that do.",
            name=name,
        )
    if "occupations" in data:
        return RolePack(_about(data), "", tuple(_occupation(data["rules"], *one) for one in data["occupations"]))
    roles = tuple(
        PackRole(one["code"], one["title"], one["text"], one["rank"], one["track"], "",
                 tuple(PackNeed(*need) for need in one["needs"]))
        for one in data["roles"]
    )  # fmt: skip
    return RolePack(_about(data), data["skills"], roles)


def _occupation(rules: list[list[Any]], code: str, title: str, identity: str = "") -> PackRole:
    """An occupation of a classification, with the rank and the track of the first rule (beginning of the code, word in
    the title, rank, track) that fits it."""
    rank, track = next(
        (rank, track) for begins, word, rank, track in rules if code.startswith(begins) and word in title.casefold()
    )
    return PackRole(code, title[:1].upper() + title[1:], "", rank, track, identity, ())


def _of_standards(framework: FrameworkFile, words: dict[str, list[str]]) -> tuple[PackSkill, ...]:
    """The standards for which there are words, one for each level of the framework."""
    titles = {item.key: item.title for item in framework.items}
    return tuple(
        PackSkill(
            item.code, item.title, titles.get(item.parent, ""), item.text,
            tuple(Level(level.name, said) for level, said in zip(framework.levels, words[item.code], strict=True)),
        )
        for item in framework.items
        if item.code in words
    )  # fmt: skip


def pack_file(folder: Path, name: str) -> Path | None:
    """The file of a pack, or None where there is none of this name. No name leads out of the folder."""
    return next((path for path in folder.glob("*.json") if path.stem == name), None)


def _data(folder: Path, name: str) -> dict[str, Any] | None:
    path = pack_file(folder, name)
    if path is None:
        return None
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def _about(data: dict[str, Any]) -> About:
    return About(data["pack"], *(data[name] for name in About._fields[1:]))


def _order(about: About) -> tuple[str, str]:
    return about.title.casefold(), about.name
