"""Skills by area as a tree for views: what shows each, and in columns of their own who saw it at which level."""

from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import Qt

from portfolio.growth.skills import RATERS, SkillRow
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.tree_rows import TEXTS, AnyIndex, TreeRows
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.skills.words import (
    area_words,
    below_words,
    column_words,
    gaps_words,
    rating_words,
    shown_words,
    skills_words,
    unrated_words,
)

LINE = Qt.ItemDataRole.UserRole + 1
AREA = "area:"


class Column(IntEnum):
    """Each rater stands apart, and nothing is reckoned from several."""

    SKILL = 0
    SHOWN = 1
    SELF = 2
    MANAGER = 3
    PEER = 4
    STUDENTS = 5


RATER_OF = {Column(at + 2): rater for at, rater in enumerate(RATERS)}


class Line(NamedTuple):
    """A row: an area, or a skill."""

    key: str
    """The skill's id; of an area its name behind a mark."""
    title: str
    skill: SkillRow | None
    below: tuple[tuple[str, str, str], ...]
    """Icon, words and colour of what stands below the title."""
    held: int
    """Of an area, how many skills are in it."""
    gaps: int
    """And in how many of them something is still to learn."""

    @property
    def code(self) -> str:
        return self.skill.code if self.skill is not None else ""


class SkillsModel(TreeRows[Line]):
    """Areas with their skills."""

    COLUMNS = len(Column)

    def key_of(self, row: Line) -> str:
        return row.key

    def column_words(self, column: int) -> str:
        return column_words(column)

    def show_found(self, found: Loaded | None, today: date, *, only_gaps: bool = False) -> bool:
        """Show these skills, or those alone in which something is still to learn. Says whether the tree is another."""
        return self.take(*_lines(found, today, only_gaps))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.row(index)
        if line is None:
            return None
        if role == LINE:
            return line
        column = Column(index.column())
        if role in TEXTS:
            return self._text(line, column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole and line.skill is not None:
            rater = RATER_OF.get(column)
            if rater is None:
                return plain_tip("\n".join(part for part in (named(line.title), line.skill.text[:600]) if part))
            return plain_tip(self._text(line, column, spoken=True))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        line = self.row(index)
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        if line.skill is None and index.column() != Column.SKILL:
            return Qt.ItemFlag.ItemIsEnabled  # an area says everything in its first cell
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # ---- inside

    def _text(self, line: Line, column: Column, *, spoken: bool) -> str:
        skill = line.skill
        if skill is None:
            if column != Column.SKILL:
                return ""
            parts = [line.title, skills_words(line.held) if spoken else "", gaps_words(line.gaps) if line.gaps else ""]
            return ", ".join(part for part in parts if part)
        if column == Column.SKILL:
            parts = [skill.code, named(line.title), *(words for _, words, _ in line.below)]
            return ", ".join(part for part in parts if part)
        if column == Column.SHOWN:
            return shown_words(skill) or (translate("Growth", "Nothing shows it yet") if spoken else "")
        rater = RATER_OF[column]
        seen = skill.latest.get(rater)
        if seen is None:
            return unrated_words(rater) if spoken else ""
        return rating_words(seen)


def _lines(found: Loaded | None, today: date, only_gaps: bool) -> tuple[list[Line], list[int]]:
    """The rows, and the place of the area that each stands in. Where there are no areas, none is shown."""
    lines: list[Line] = []
    parents: list[int] = []
    if found is None:
        return lines, parents
    areas: dict[str, list[SkillRow]] = {}
    for skill in found.skills:
        if not only_gaps or skill.id in found.gap_of:
            areas.setdefault(skill.area, []).append(skill)
    for area, skills in sorted(areas.items(), key=lambda one: not one[0]):
        at = -1
        if len(areas) > 1 or area:
            at = len(lines)
            missing = sum(skill.id in found.gap_of for skill in skills)
            lines.append(Line(AREA + area, area_words(area), None, (), len(skills), missing))
            parents.append(-1)
        for skill in skills:
            lines.append(Line(skill.id, skill.title, skill, tuple(below_words(skill, found, today)), 0, 0))
            parents.append(at)
    return lines, parents
