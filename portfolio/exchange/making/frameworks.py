"""The records of a pack for portfolios that the program makes: the framework, its standards, crosswalks to another."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.records import Crosswalk, Framework, Record, Standard
from portfolio.exchange.frameworks.packs import pack

Make = Callable[..., Any]
"""Builds a record of this kind with these fields, with its id and moments as the maker wants them."""


class MadeFramework(NamedTuple):
    """A framework made from a pack, and its standards by their codes."""

    framework: Framework
    standards: dict[str, Standard]
    below: dict[str, list[str]]
    """Codes of those right below each code; "" holds the uppermost."""
    ties: tuple[tuple[str, str, str, str], ...]
    """Code here, pack and code there, and the note."""

    @property
    def records(self) -> list[Record]:
        return [self.framework, *self.standards.values()]

    def leaves(self, code: str = "") -> list[str]:
        """Codes of those at or below this one that have none below them, in their order."""
        below = self.below.get(code, [])
        return [leaf for one in below for leaf in self.leaves(one)] if below else [code]


def made_framework(folder: Path, name: str, make: Make, **fields: Any) -> MadeFramework:
    """The pack called `name` in `folder` as records; `fields` say otherwise than the pack."""
    file = pack(folder, name)
    about = {
        one: getattr(file, one)
        for one in ("title", "edition", "publisher", "jurisdiction", "language", "description", "notice", "licence",
                    "source", "pack")
    }  # fmt: skip
    levels = [{"name": level.name, "words": level.words} for level in file.levels]
    framework = make(Framework, **({**about, "levels": levels, "stages": list(file.stages)} | fields))
    standards: dict[str, Standard] = {}
    codes = {item.key: item.code for item in file.items}
    below: dict[str, list[str]] = {}
    for item in file.items:
        parent = codes.get(item.parent, "")
        beside = below.setdefault(parent, [])
        standards[item.code] = make(
            Standard, framework_id=framework.id, parent_id=standards[parent].id if parent else None,
            position=len(beside), code=item.code, title=item.title, text=item.text, level=item.level,
            examples=list(item.examples),
        )  # fmt: skip
        beside.append(item.code)
    ties = tuple((codes[tie.item], tie.pack, tie.other, tie.note) for tie in file.ties)
    return MadeFramework(framework, standards, below, ties)


def tied_codes(one: MadeFramework, other: MadeFramework) -> dict[str, list[str]]:
    """For each code of one, the codes of the other to which its pack ties it."""
    found: dict[str, list[str]] = {}
    for code, pack_name, there, _ in one.ties:
        if pack_name == other.framework.pack:
            found.setdefault(code, []).append(there)
    return found


def crosswalk_records(one: MadeFramework, other: MadeFramework, make: Make) -> list[Crosswalk]:
    """The ties between both as records."""
    return [
        make(Crosswalk, from_id=one.standards[code].id, to_id=other.standards[there].id, relation="related", note=note)
        for code, pack_name, there, note in one.ties
        if pack_name == other.framework.pack
    ]
