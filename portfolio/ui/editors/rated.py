"""What can be rated in a conversation: skills, and standards of frameworks that have levels; found by what is typed."""

import json
import sqlite3
from typing import Any, NamedTuple

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from portfolio.core.folding import folded
from portfolio.core.queries.skills import skills
from portfolio.growth.skills import OWN_LEVELS, scale_of
from portfolio.ui.editors.text_fields import Line

SKILL, STANDARD = "skill", "standard"


class Ratable(NamedTuple):
    """Something to rate, with the names of its levels, the lowest first."""

    kind: str
    """skill or standard."""
    id: str
    title: str
    levels: tuple[str, ...]
    standard_id: str = ""
    """Of a skill: the standard that it is, or empty."""


NEW = OWN_LEVELS
"""The levels of a skill that is written down here for the first time."""
_STANDARDS = """
SELECT s.id, trim(s.code || ' ' || s.title), f.levels FROM standard AS s JOIN framework AS f ON f.id = s.framework_id
WHERE s.trashed IS NULL AND f.trashed IS NULL AND f.levels <> '[]'
ORDER BY f.title, s.framework_id, s.position, s.code, s.id
"""


def ratables(connection: sqlite3.Connection) -> list[Ratable]:
    """All skills, then all standards that have levels."""
    found = [
        Ratable(SKILL, row["id"], row["title"], tuple(name for name, _ in scale_of(row["levels"])), row["standard_id"])
        for row in skills(connection)
    ]
    scales: dict[str, tuple[str, ...]] = {}
    for one, title, levels in connection.execute(_STANDARDS):
        if levels not in scales:
            scales[levels] = tuple(name for name, _ in scale_of(json.loads(levels)))
        found.append(Ratable(STANDARD, one, title, scales[levels]))
    return found


class Ratables:
    """Finds them by their titles, as typed: case, accents and spaces do not matter."""

    def __init__(self, found: list[Ratable]) -> None:
        self.titles = list(dict.fromkeys(one.title for one in found))
        self._by_id = {(one.kind, one.id): one for one in found}
        self._by_title: dict[str, Ratable] = {}
        self._of_standard = {one.standard_id: one for one in found if one.standard_id}
        for one in found:
            self._by_title.setdefault(_key(one.title), one)

    def of(self, words: str, kind: str = "", known: str = "") -> Ratable | None:
        """What is called so; of several the `known` one, which keeps its place also where it is called otherwise by
        now and nobody touched the words."""
        one = self._by_id.get((kind, known))
        if one is not None and _key(one.title) == _key(words):
            return one
        return self._by_title.get(_key(words))

    def skill_of(self, standard_id: str) -> Ratable | None:
        """The skill that is this standard."""
        return self._of_standard.get(standard_id)


def _key(words: str) -> str:
    words = " ".join(words.split())
    return folded(words) or words


def completed(line: Line, titles: list[str]) -> QCompleter:
    """Offers these below the line while one types any part of them."""
    completer = QCompleter(line)
    completer.setModel(QStringListModel(titles, completer))
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    return completer


def plain(item: dict[str, Any], *names: str) -> dict[str, str]:
    """These values of a row as texts."""
    return {name: str(item.get(name) or "") for name in names}
