"""A table of which standards of two frameworks belong together, made into crosswalks between them."""

import heapq
import re
import sqlite3
from collections.abc import Sequence
from typing import Literal, NamedTuple

from portfolio.core.change import Change, added
from portfolio.core.folding import folded
from portfolio.core.queries.standards import standards
from portfolio.core.records import Crosswalk, Framework, build
from portfolio.core.said import said
from portfolio.exchange.frameworks.codes import pieces
from portfolio.exchange.frameworks.file import MOST_TIES, NoFramework, Notes, Told
from portfolio.exchange.frameworks.rows import Row, rows_in
from portfolio.exchange.frameworks.text import cleaned, decoded, one_line

Relation = Literal["same", "broader", "narrower", "related"]
_RELATIONS: dict[str, Relation] = {
    "same": "same", "exact": "same", "exactmatchof": "same", "exact match": "same", "equal": "same", "=": "same",
    "broader": "broader", "wider": "broader", ">": "broader", "narrower": "narrower", "<": "narrower",
    "related": "related", "isrelatedto": "related", "~": "related",
}  # fmt: skip
_BETWEEN = re.compile(r"[;,|\n]")


class CrosswalkTable(NamedTuple):
    """What a table says of two frameworks."""

    crosswalks: tuple[Crosswalk, ...]
    """Without those that are there already."""
    already: int
    told: tuple[Told, ...]
    more_told: int


def read_crosswalks(
    connection: sqlite3.Connection, data: bytes, name: str, one: Framework, other: Framework
) -> CrosswalkTable:
    """The crosswalks in a table with a column of standards of each framework, by code or by title; a cell may hold
    several. A column may say “same”, “broader” (the first holds more), “narrower” or “related”, which it is otherwise;
    of several rows about a pair the one that says most counts, wherever it stands.

    Raises NoFramework when no two columns name standards of both.
    """
    notes = Notes()
    rows = rows_in(cleaned(decoded(data, name)), name, notes)
    here, there = _Named(connection, one), _Named(connection, other)
    columns = _columns(rows, here, there)
    if columns is None:
        raise NoFramework(
            "“{name}” names no standards of both frameworks.",
            "It needs a column with codes of the one, and a column with codes of the other.",
            name=name,
        )
    known = {frozenset(row) for row in connection.execute("SELECT from_id, to_id FROM crosswalk WHERE trashed IS NULL")}
    made: dict[tuple[str, str], set[Relation]] = {}
    already = 0
    for line, row in rows:
        first, second = here.all_in(_cell(row, columns[0])), there.all_in(_cell(row, columns[1]))
        if (not first or not second) and line != rows[0][0]:
            notes.tell(line, said("It names no standard of both frameworks, and was left out."))
        relation: Relation = next(
            (
                _RELATIONS[word]
                for at, cell in enumerate(row)
                if at not in columns and (word := cell.strip().casefold()) in _RELATIONS
            ),
            "related",
        )
        if len(made) + len(first) * len(second) > MOST_TIES:
            raise NoFramework(
                "“{name}” ties more than {most:,} pairs of standards.",
                "Bring a table with a row for each standard and those that belong to it.",
                name=name, most=MOST_TIES,
            )  # fmt: skip
        for pair in ((start, end) for start in first for end in second):
            if frozenset(pair) in known or pair[::-1] in made:
                already += 1
                continue
            told = made.setdefault(pair, set())
            if relation in ("broader", "narrower") and told & {"broader", "narrower"} - {relation}:
                notes.tell(line, said("One row calls the first broader, another narrower; they are tied as related."))
            told.add(relation)
    ties = tuple(
        build(Crosswalk, from_id=start, to_id=end, relation=_strongest(told)) for (start, end), told in made.items()
    )
    return CrosswalkTable(ties, already, tuple(notes.told), notes.more)


def _strongest(told: set[Relation]) -> Relation:
    """What several rows say of a pair, whatever their order; that each is the broader one says no more than related."""
    if "same" in told:
        return "same"
    sides = told & {"broader", "narrower"}
    return sides.pop() if len(sides) == 1 else "related"


def as_change(table: CrosswalkTable, one: Framework, other: Framework) -> Change:
    """The change that adds them; empty where all were there."""
    return added(said("Tie “{one}” to “{other}”", one=one.title, other=other.title), *table.crosswalks)


class _Named:
    """The standards of a framework by code and title, however they are written."""

    def __init__(self, connection: sqlite3.Connection, framework: Framework) -> None:
        self._ids: dict[object, str] = {}
        for row in reversed(standards(connection, framework.id)):
            for word in (folded(row["title"]), pieces(row["code"]), row["code"].casefold()):
                if word:
                    self._ids[word] = row["id"]

    def find(self, words: str) -> str:
        words = one_line(words)
        return next(
            (self._ids[one] for one in (words.casefold(), pieces(words), folded(words)) if one in self._ids), ""
        )

    def all_in(self, cell: str) -> list[str]:
        whole = self.find(cell)
        found = [whole] if whole else [self.find(part) for part in _BETWEEN.split(cell)]
        return [one for one in dict.fromkeys(found) if one]


def _columns(rows: Sequence[Row], here: _Named, there: _Named) -> tuple[int, int] | None:
    """The two columns that name most standards of the one and of the other; between equals, from left to right."""
    width = max((len(row) for _, row in rows), default=0)
    sample = [row for _, row in rows[:300]]
    first = [sum(bool(here.all_in(_cell(row, at))) for row in sample) for at in range(width)]
    second = [sum(bool(there.all_in(_cell(row, at))) for row in sample) for at in range(width)]
    # The best two of either: the best of one may be the best of the other, and then the next has to do.
    pairs = [(first[a] + second[b], -a, -b) for a in _best(first) for b in _best(second) if a != b]
    if not pairs:
        return None
    _, a, b = max(pairs)
    return -a, -b


def _best(named: Sequence[int]) -> list[int]:
    """The two columns that name most standards, of those that name any."""
    return heapq.nsmallest(2, (at for at, count in enumerate(named) if count), key=lambda at: (-named[at], at))


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""
