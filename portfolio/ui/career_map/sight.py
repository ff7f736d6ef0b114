"""The entries in sight as a Qt model: what the list shows and what a screen reader finds on the map."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.queries.timeline import TimelineRow, timeline
from portfolio.ui.career_map.words import role_words, row_tip
from portfolio.ui.kit.paint import named
from portfolio.ui.models.rows import ROW
from portfolio.ui.timeline.words import spoken

PAGE = 60
"""Rows that are read at once: those around the one that is asked for."""
KEPT = 3000

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class SightModel(QAbstractListModel):
    """Entries from the earliest to the latest. Their full rows are read as they are asked for, a page at a time.

    The map itself knows of an entry only what it draws; a list and a voice say more, but of few entries at once.
    """

    def __init__(
        self, connection: Callable[[], sqlite3.Connection], today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._today = today
        self._data = MapData(today=today)
        self._entries: list[Entry] = []
        self._numbers: dict[str, int] = {}
        self._rows: dict[str, TimelineRow] = {}

    # ---- what it holds

    @property
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @property
    def today(self) -> date:
        return self._today

    def place(self, entry: Entry) -> str:
        """Where a role was held, or nothing."""
        role = self._data.role(entry.id)
        return role.place if role is not None else ""

    def show(self, data: MapData, entries: list[Entry]) -> None:
        """Hold these entries."""
        self._data, self._today = data, data.today
        if entries == self._entries:
            return
        self.beginResetModel()
        self._entries = entries
        self._numbers = {entry.id: number for number, entry in enumerate(entries)}
        self.endResetModel()

    def forget(self, ids: frozenset[str]) -> None:
        """These entries have changed: what was read of them is read again."""
        for entry_id in ids & self._rows.keys():
            del self._rows[entry_id]
        for entry_id in ids & self._numbers.keys():
            index = self.index(self._numbers[entry_id])
            self.dataChanged.emit(index, index)

    def index_of(self, entry_id: str) -> QModelIndex:
        """The index of the entry of this id, invalid when it is not in sight."""
        number = self._numbers.get(entry_id, -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def row(self, entry: Entry) -> TimelineRow | None:
        """All that the timeline knows of an entry; None for a role, and for one that has just gone."""
        if entry.id not in self._rows and self._data.role(entry.id) is None:
            self._read(entry)
        return self._rows.get(entry.id)

    def words(self, entry: Entry) -> str:
        """What a screen reader says of it."""
        role = self._data.role(entry.id)
        if role is not None:
            return role_words(QLocale(), role, entry)
        row = self.row(entry)
        return spoken(row, self._today) if row is not None else entry.row.title

    def tip(self, entry: Entry) -> str:
        """What its tooltip says."""
        row = self.row(entry)
        if row is None:
            return named(self.words(entry))
        first, last = date.fromordinal(entry.first), date.fromordinal(entry.last)
        return row_tip(QLocale(), row, first, last, self._today)

    # ---- as a model

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ROW:
            return self.row(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(entry)
        return None

    def _read(self, entry: Entry) -> None:
        if len(self._rows) > KEPT:
            self._rows.clear()
        number = self._numbers.get(entry.id)
        near = [entry] if number is None else self._entries[max(0, number - PAGE // 2) : number + PAGE]
        ids = [one.id for one in near if one.id not in self._rows and self._data.role(one.id) is None]
        self._rows.update((row.id, row) for row in timeline(self._connection(), ids=ids))
