"""A framework as a file holds it: its own words, its standards as a tree in their order, and what was odd about it."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.said import Said

Form = Literal["pack", "matrix", "case", "case_csv", "table", "outline"]
"""A pack of ours; Mahara's .matrix; CASE as JSON and as OpenSALT's CSV; any other table; an outline in Markdown."""

MOST_BYTES = 32 * 1024 * 1024
MOST_STANDARDS = 20_000
"""The largest sets of curriculum standards in use hold a few thousand; professional ones a hundred."""
MOST_LEVELS = 50
MOST_DEEP = 12
"""So many levels of standards below one another; real frameworks have three, curricula six."""
MOST_TIES = 100_000
MOST_TOLD = 200
"""So many oddities are told one by one; of the rest only how many they are."""
LONGEST_CODE, LONGEST_TITLE, LONGEST_NAME, LONGEST_TEXT = 100, 500, 300, 20_000


class NoFramework(PortfolioError):
    """A file that holds no framework, or none that can be read: it says why, and what to do."""


class Told(NamedTuple):
    """Something in the file that was left out or put right, said so that the person can find it."""

    line: int
    """The line, or the number of the standard in a file that has no lines; 0 for the file as a whole."""
    what: Said


@dataclass(frozen=True)
class Level:
    """A level of the framework's own scale."""

    name: str
    words: str = ""


@dataclass(frozen=True)
class Item:
    """A standard. `key` is its name within this file only, `parent` the key of the one above it, or empty."""

    key: str
    parent: str = ""
    code: str = ""
    title: str = ""
    text: str = ""
    level: str = ""
    identity: str = ""
    examples: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class Tie:
    """That a standard of this file (`item` is its key) belongs together with another one, here or elsewhere.

    `other` is a key of this file, or the identity, address or code of a standard of another framework.
    """

    item: str
    other: str
    relation: Literal["same", "broader", "narrower", "related"] = "related"
    note: str = ""
    pack: str = ""
    """The pack that holds the other one, where it is known."""


@dataclass(frozen=True)
class FrameworkFile:
    """All that was read. `items` stand depth first, those with the same parent in their own order."""

    form: Form
    title: str
    edition: str = ""
    publisher: str = ""
    jurisdiction: str = ""
    language: str = ""
    description: str = ""
    notice: str = ""
    licence: str = ""
    source: str = ""
    pack: str = ""
    identity: str = ""
    levels: tuple[Level, ...] = ()
    stages: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    ties: tuple[Tie, ...] = ()
    told: tuple[Told, ...] = ()
    more_told: int = 0
    """How many oddities there were beyond those told one by one."""
    on_asking: bool = False
    """Whether its notice is to be read before it is added: its publisher has not said that it may be used like this."""


@dataclass
class Notes:
    """Where a reader writes down what it left out or put right."""

    told: list[Told] = field(default_factory=list)
    more: int = 0

    def tell(self, line: int, what: Said) -> None:
        if len(self.told) < MOST_TOLD:
            self.told.append(Told(line, what))
        else:
            self.more += 1


def reached(file: FrameworkFile) -> dict[str, Item]:
    """The standards of a file by their keys."""
    return {item.key: item for item in file.items}


def levels_below(file: FrameworkFile) -> dict[str, int]:
    """How deep each standard lies, by its key: 0 for those on top."""
    depth: dict[str, int] = {}
    for item in file.items:
        depth[item.key] = depth[item.parent] + 1 if item.parent else 0
    return depth
