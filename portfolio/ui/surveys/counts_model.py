"""How many of a group chose each answer, as a table to type in: a row for each question, a column for each answer."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.ui.editors.parse_day import figures
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.surveys.reading import Row, levels_of
from portfolio.ui.surveys.words import number_words

MOST = 100_000
_Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """Column 0 is the question, the last one how many answered it; those between are typed."""

    def __init__(self, row: Row, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.questions: Sequence[Mapping[str, Any]] = row["questions"]
        self.levels = levels_of(row)
        self._counts: dict[str, list[int | None]] = {
            str(one["id"]): [None] * len(self.levels) for one in self.questions
        }  # fmt: skip
        self.people: int | None = None
        """How many answered, where that was said."""

    # ---- what was counted

    def counts(self) -> dict[str, list[int]]:
        """By question, those that somebody answered."""
        return {one: [count or 0 for count in row] for one, row in self._counts.items() if any(row)}

    def raw(self) -> dict[str, list[int | None]]:
        """All that was typed, as a draft keeps it."""
        return {one: list(row) for one, row in self._counts.items() if any(cell is not None for cell in row)}

    def set_raw(self, raw: Any) -> None:
        """Take up what a draft kept."""
        self.beginResetModel()
        for one, row in raw.items() if isinstance(raw, dict) else ():
            if one in self._counts and isinstance(row, list) and len(row) == len(self.levels):
                self._counts[one] = [cell if _is_count(cell) else None for cell in row]
        self.endResetModel()

    def say_people(self, people: int | None) -> None:
        """So many answered in all: sums are held against it."""
        self.people = people
        last = self.columnCount() - 1
        if self.questions:
            self.dataChanged.emit(self.index(0, last), self.index(self.rowCount() - 1, last))

    def total(self, row: int) -> int:
        """How many answered this question."""
        return sum(count or 0 for count in self._counts[str(self.questions[row]["id"])])

    def too_many(self) -> list[int]:
        """Rows in which more answered than there were."""
        return [row for row in range(self.rowCount()) if self.people is not None and self.total(row) > self.people]

    # ---- as Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.questions)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.levels) + 2

    def is_typed(self, index: _Index) -> bool:
        """Whether one types in this cell."""
        return index.isValid() and 0 < index.column() <= len(self.levels)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_typed(index) else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal and section == 0:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number_words(section + 1)
        if section == 0:
            return self.tr("Question")
        return level_words(self.levels[section - 1]) if section <= len(self.levels) else self.tr("Answered")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        question = str(self.questions[row]["text"])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignHCenter
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if column == 0:
            return isolate(question) if role == Qt.ItemDataRole.DisplayRole else None
        count = self._cell(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return "" if count is None else str(count)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}, {self._words(row, column)}. {question}"
        return self._words(row, column) if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.is_typed(index):
            return False
        text = figures(str(value)).strip()
        if text and not (text.isascii() and text.isdigit() and len(text) < 7 and int(text) <= MOST):
            return False
        row, count = self._counts[str(self.questions[index.row()]["id"])], int(text) if text else None
        if row[index.column() - 1] == count:
            return True
        row[index.column() - 1] = count
        self.dataChanged.emit(index, index)
        total = self.index(index.row(), self.columnCount() - 1)
        self.dataChanged.emit(total, total)
        return True

    def _cell(self, row: int, column: int) -> int | None:
        if column <= len(self.levels):
            return self._counts[str(self.questions[row]["id"])][column - 1]
        return self.total(row)

    def _words(self, row: int, column: int) -> str:
        count = self._cell(row, column)
        if column <= len(self.levels) or self.people is None:
            return "" if count is None else number_words(count)
        words = self.tr("{count} of {people}")
        return words.format(count=number_words(count or 0), people=number_words(self.people))


def _is_count(cell: Any) -> bool:
    return cell is None or (type(cell) is int and 0 <= cell <= MOST)
