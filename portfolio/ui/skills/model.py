"""Skills by area as a tree for views: what shows each, and in columns of their own who saw it at which level."""

from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.growth.skills import RATERS, SkillRow
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.paint import named
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
_NOWHERE = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
AREA = "area:"

AnyIndex = QModelIndex | QPersistentModelIndex


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


class SkillsModel(QAbstractItemModel):
    """`show_found` takes what was read: rows that say something else are told one by one; only where skills came, went
    or moved is all told anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._parents: list[int] = []
        self._places: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._at: dict[str, int] = {}
        self.altered: list[tuple[Line, Line]] = []

    # ---- what it shows

    @property
    def lines(self) -> list[Line]:
        """All rows, depth first."""
        return self._lines

    def show_found(self, found: Loaded | None, today: date, *, only_gaps: bool = False) -> bool:
        """Show these skills, or those alone in which something is still to learn. Says whether the tree is another now;
        `altered` are the rows that say something else, where it is not."""
        self.altered = []
        lines, parents = _lines(found, today, only_gaps)
        same = [line.key for line in lines] == [line.key for line in self._lines] and parents == self._parents
        if not same:
            self.beginResetModel()
            self._lay(lines, parents)
            self.endResetModel()
            return True
        before, self._lines = self._lines, lines
        for at, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.altered.append((old, new))
                first = self._index(at)
                self.dataChanged.emit(first, first.siblingAtColumn(len(Column) - 1))
        return False

    def line(self, index: AnyIndex) -> Line | None:
        """The row of this index."""
        at = index.internalId() if index.isValid() else -1
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def index_of(self, key: str) -> QModelIndex:
        """The first cell of a row, or nowhere."""
        return self._index(self._at[key]) if key in self._at else QModelIndex()

    # ---- Qt

    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        below = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        if parent.column() > 0 or not (0 <= row < len(below) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, child: AnyIndex) -> QModelIndex:  # type: ignore[override]
        return self._index(self._parents[child.internalId()]) if child.isValid() else QModelIndex()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        if parent.column() > 0:
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in _TEXTS and 0 <= section < len(Column):
            return column_words(section)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        column = Column(index.column())
        if role in _TEXTS:
            return self._text(line, column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole and line.skill is not None:
            rater = RATER_OF.get(column)
            if rater is None:
                return plain_tip("\n".join(part for part in (named(line.title), line.skill.text[:600]) if part))
            return plain_tip(self._text(line, column, spoken=True))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        line = self.line(index)
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

    def _index(self, at: int) -> QModelIndex:
        return QModelIndex() if at < 0 else self.createIndex(self._places[at], 0, at)

    def _lay(self, lines: list[Line], parents: list[int]) -> None:
        self._lines, self._parents = lines, parents
        self._at = {line.key: at for at, line in enumerate(lines)}
        self._children, self._places = {}, []
        for at, parent in enumerate(parents):
            below = self._children.setdefault(parent, [])
            self._places.append(len(below))
            below.append(at)


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
