"""Certificates found in a batch of files as a table: what was guessed, how sure it is, and what is wrong with it."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.exchange.addition import Addition
from portfolio.exchange.intake.guess import Guess
from portfolio.ui.editors.amount_fields import typed_minutes
from portfolio.ui.editors.day_field import shown_day
from portfolio.ui.editors.parse_amount import parse_minutes
from portfolio.ui.editors.parse_day import parse_day
from portfolio.ui.kit.paint import isolate

INCLUDE, TITLE, PROVIDER, DAY, HOURS, FILE = range(6)
_FIELDS = {TITLE: "title", PROVIDER: "provider", DAY: "day", HOURS: "minutes"}
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
SURE, PROBLEM = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class ConfirmModel(QAbstractTableModel):
    """Writes into the additions' own guesses. What cannot be read stays as typed, with a sentence, and is kept out."""

    def __init__(self, items: list[Addition], locale: QLocale, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = items
        self._locale, self._today = locale, today
        self._typed: dict[tuple[int, int], tuple[str, str]] = {}
        self._confirmed: set[tuple[int, int]] = set()
        for item in items:
            item.guess = item.guess or Guess(title=item.title)
            item.guess.title = item.guess.title or item.title or item.name
        self._began = self._all()

    # ---- what the sheet asks

    def problems(self) -> list[tuple[int, int, str]]:
        """(row, column, sentence) of all that is wrong in wanted rows."""
        found = [(row, column, words) for (row, column), (_, words) in sorted(self._typed.items())]
        found += [
            (row, TITLE, self.tr("It needs a title."))
            for row in range(len(self.items))
            if not self._guess(row).title.strip()
        ]
        return sorted(one for one in found if self.items[one[0]].wanted)

    @property
    def is_changed(self) -> bool:
        """Whether anything stands here otherwise than it was read."""
        return self._all() != self._began

    def unsure(self) -> int:
        """How many fields of wanted rows are guesses that nobody has looked at."""
        return sum(
            1
            for row, item in enumerate(self.items)
            for column in _FIELDS
            if item.wanted and self._is_unsure(row, column)
        )

    def include(self, on: bool) -> None:
        """Take all in, or none."""
        for item in self.items:
            item.wanted = on
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, self.columnCount() - 1))

    # ---- the model

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = [self.tr("Add"), self.tr("Title"), self.tr("Who gave it"), self.tr("Date"), self.tr("Hours")]
            return [*names, self.tr("File")][section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == INCLUDE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _FIELDS else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        item = self.items[row]
        if column == INCLUDE:
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if item.wanted else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Add “{title}”").format(title=item.shown_title)
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolate(self._words(row, column))  # a date keeps its own order in a table read from the right
        if role == Qt.ItemDataRole.EditRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            tip = self._tip(row, column)
            return f"{self._words(row, column)}. {tip}" if tip else self._words(row, column)
        if role == SURE:
            return not self._is_unsure(row, column)
        if role == PROBLEM:
            return self._typed.get((row, column), ("", ""))[1]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = index.row(), index.column()
        if column == INCLUDE and role == Qt.ItemDataRole.CheckStateRole:
            self.items[row].wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        elif column in _FIELDS and role == Qt.ItemDataRole.EditRole:
            self._write(row, column, str(value))
        else:
            return False
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        return True

    # ---- inside

    def _guess(self, row: int) -> Guess:
        guess = self.items[row].guess
        assert guess is not None
        return guess

    def _all(self) -> list[tuple[bool, list[str]]]:
        return [(item.wanted, [self._words(row, column) for column in _FIELDS]) for row, item in enumerate(self.items)]

    def _words(self, row: int, column: int) -> str:
        if (row, column) in self._typed:
            return self._typed[row, column][0]
        guess = self._guess(row)
        if column == DAY:
            return shown_day(self._locale, guess.day, self._today)
        if column == HOURS:
            return typed_minutes(guess.minutes)
        return {TITLE: guess.title, PROVIDER: guess.provider}.get(column, self.items[row].name)

    def _write(self, row: int, column: int, typed: str) -> None:
        guess = self._guess(row)
        self._typed.pop((row, column), None)
        self._confirmed.add((row, column))
        if column == DAY:
            day, problem = parse_day(typed, self._locale, self._today)
            guess.day = day
        elif column == HOURS:
            guess.minutes, problem = parse_minutes(typed, plain_hours=True)
        else:
            problem = ""
            setattr(guess, _FIELDS[column], " ".join(typed.split()))
        if problem:
            self._typed[row, column] = (typed, problem)

    def _is_unsure(self, row: int, column: int) -> bool:
        name = _FIELDS.get(column, "")
        if not name or (row, column) in self._confirmed or not getattr(self._guess(row), name):
            return False
        return self._guess(row).confidence.get(name) != "sure"

    def _tip(self, row: int, column: int) -> str:
        if (row, column) in self._typed:
            return self._typed[row, column][1]
        guess, name = self._guess(row), _FIELDS.get(column, "")
        if column == DAY and len(guess.days) > 1 and (row, column) not in self._confirmed:
            first, second = (shown_day(self._locale, day, self._today) for day in guess.days[:2])
            return self.tr("{first}, or {second}?").format(first=first, second=second)
        snippet = guess.snippets.get(name, "")
        return self.tr("From the file: “{words}”").format(words=snippet) if snippet else ""
