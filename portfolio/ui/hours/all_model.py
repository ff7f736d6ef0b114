"""All that was logged, the newest first, read page by page as one scrolls; a change re-asks what it touched."""

import json
import sqlite3
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.core.queries.ledger import PAGE, LedgerRow, Text, entries, entries_of, month_of
from portfolio.ui.hours.words import about_words, day_words, spent_words
from portfolio.ui.kit.dates import month_year
from portfolio.ui.kit.paint import named

if TYPE_CHECKING:
    from portfolio.core.change import Change

MONTH = Qt.ItemDataRole.UserRole + 2
"""The words of the month that begins with a row; empty for all others."""
MANY = 300
"""Entries from which a change has all read anew: each row that comes or goes is told by itself."""
FEW = 50
"""Rows that no window is higher than: below them more is read, for nothing is left that could be scrolled to."""
_NAMED = frozenset({"goal", "programme", "credential", "conversation"})
_TIED = "SELECT source_id FROM link WHERE role = 'toward' AND target_id IN (SELECT value FROM json_each(?))"
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class HoursModel(QAbstractListModel):
    """Of all entries, or of those of some days, and of one kind, provider or topic."""

    def __init__(self, connection: sqlite3.Connection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self._rows: list[LedgerRow] = []
        self._by_id: dict[str, LedgerRow] = {}
        self._start = self._end = ""
        self._only: tuple[Text, str] | None = None
        self._whole = self._following = False

    @property
    def rows(self) -> list[LedgerRow]:
        """What was read so far: itself, and no copy."""
        return self._rows

    def show(self, start: str = "", end: str = "", only: tuple[Text, str] | None = None) -> None:
        """Show the entries of these ISO days (both included, empty for open), those that say this or all."""
        self._start, self._end, self._only = start, end, only
        self.read_anew()

    def read_anew(self, least: int = 1) -> None:
        """Read from the newest on again, at least so many as there are."""
        self.beginResetModel()
        self._rows, self._by_id, self._whole = [], {}, False
        while len(self._rows) < least and not self._whole:
            self._take(self._next())
        self.endResetModel()

    def read_all(self) -> None:
        """Read also what is below what one has scrolled to."""
        while self.canFetchMore(_NOWHERE):
            self.fetchMore(_NOWHERE)

    def follow(self, change: "Change") -> None:
        """Re-ask what this change touched."""
        ids = set(change.touched) if change.kind_names & {"time_entry", "link"} else set()
        if len(ids) > MANY:
            self.read_anew(len(self._rows))
            return
        if change.kind_names & _NAMED:  # what is called otherwise now: the rows that say its name stay where they are
            tied = self._connection.execute(_TIED, (json.dumps(list(change.touched)),))
            ids |= {row[0] for row in tied} & self._by_id.keys()
        now = {row.id: row for row in entries_of(self._connection, ids) if self._fits(row)} if ids else {}
        self._following = True
        for one in ids:
            self._put(self._by_id.get(one), now.get(one))
        self._following = False
        if len(self._rows) < FEW and not self._whole:
            self.fetchMore(_NOWHERE)  # most of what was read is gone, and there is more

    def at(self, index: Index) -> LedgerRow | None:
        """The entry of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, record_id: str) -> int:
        """Where an entry stands among those that were read, or -1."""
        row = self._by_id.get(record_id)
        return self._place(row) if row is not None else -1

    # ---- Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._whole and not self._following

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return  # a view asks at each row that goes: what is read then would come once more as the change goes on
        more = self._next()
        if more:
            at = len(self._rows)
            self.beginInsertRows(_NOWHERE, at, at + len(more) - 1)
            self._take(more)
            self.endInsertRows()
        else:
            self._whole = True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index)
        if row is None:
            return None
        if role == MONTH:
            return self._month(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            locale = QLocale()
            # The words of a row itself must not hang on the row above it.
            month = self._month(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else ""
            parts = (
                month, day_words(locale, row.day), row.title, spent_words(locale, row),
                about_words(locale, row),
            )  # fmt: skip
            return named(", ".join(part for part in parts if part))
        return None

    # ---- keeping in step

    def _month(self, at: int) -> str:
        month = month_of(self._rows[at].day)
        if at and month_of(self._rows[at - 1].day) == month:
            return ""
        return month_year(QLocale(), int(month[:4]), int(month[5:]))

    def _next(self) -> list[LedgerRow]:
        last = self._rows[-1] if self._rows else None
        before = (last.day, last.id) if last is not None else None
        more = entries(self._connection, self._start, self._end, before=before, only=self._only)
        self._whole = len(more) < PAGE
        return more

    def _take(self, rows: list[LedgerRow]) -> None:
        self._rows += rows
        self._by_id.update((row.id, row) for row in rows)

    def _fits(self, row: LedgerRow) -> bool:
        return (
            (not self._start or row.day >= self._start)
            and (not self._end or row.day <= self._end)
            and (self._only is None or getattr(row, self._only[0]).strip(" ") == self._only[1])
        )

    def _put(self, old: LedgerRow | None, new: LedgerRow | None) -> None:
        if old is not None and new is not None and old.day == new.day:
            at = self._place(old)
            self._rows[at] = self._by_id[new.id] = new
            self.dataChanged.emit(self.index(at), self.index(at))
            return
        if old is not None and new is not None and self._move(old, new):
            return
        if old is not None:
            at = self._place(old)
            self.beginRemoveRows(_NOWHERE, at, at)
            del self._rows[at], self._by_id[old.id]
            self.endRemoveRows()
            self._beside(at)
        if new is not None:
            at = self._place(new)
            if at == len(self._rows) and not self._whole:
                return  # it comes when one scrolls so far
            self.beginInsertRows(_NOWHERE, at, at)
            self._rows.insert(at, new)
            self._by_id[new.id] = new
            self.endInsertRows()
            self._beside(at + 1)

    def _move(self, old: LedgerRow, new: LedgerRow) -> bool:
        """Put an entry of another day where it stands now, and whatever is marked goes along. Not so far down that one
        has not scrolled there yet."""
        at, to = self._place(old), self._place(new)
        if to == len(self._rows) and not self._whole:
            return False
        after = to - 1 if to > at else to
        moves = after != at
        if moves:
            self.beginMoveRows(_NOWHERE, at, at, _NOWHERE, to)
        del self._rows[at]
        self._rows.insert(after, new)
        self._by_id[new.id] = new
        if moves:
            self.endMoveRows()
        for one in sorted({at, after, after + 1, at + 1}):
            self._beside(one)
        return True

    def _beside(self, at: int) -> None:
        """The row after one that came or went may begin its month now, or no longer."""
        if at < len(self._rows):
            self.dataChanged.emit(self.index(at), self.index(at))

    def _place(self, row: LedgerRow) -> int:
        """Where this stands, or would: the newest first."""
        low, high, key = 0, len(self._rows), (row.day, row.id)
        while low < high:
            middle = (low + high) // 2
            one = self._rows[middle]
            if (one.day, one.id) > key:
                low = middle + 1
            else:
                high = middle
        return low
