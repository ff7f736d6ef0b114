"""Rows in a tree as a model for views: taken whole, and told one by one where only what they say is another."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

R = TypeVar("R")


class TreeRows(QAbstractItemModel, Generic[R]):
    """A subclass says what a row is called by, what columns there are, and what stands in them."""

    COLUMNS = 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []
        self._parents: list[int] = []
        self._places: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._at: dict[str, int] = {}
        self.altered: list[tuple[R, R]] = []
        """Rows that say something else since they were taken last, where the tree is the same."""

    # ---- what a subclass says

    def key_of(self, row: R) -> str:
        """What a row is called by: it stays the same while the row does."""
        raise NotImplementedError

    def column_words(self, column: int) -> str:
        """The heading of a column."""
        raise NotImplementedError

    # ---- what it holds

    @property
    def rows(self) -> list[R]:
        """All rows, depth first."""
        return self._rows

    @property
    def keys(self) -> list[str]:
        """What they are called by."""
        return list(self._at)

    def take(self, rows: list[R], parents: Sequence[int], *, anew: bool = False) -> bool:
        """Hold these rows. `parents` has for each the place of the row that it is part of, or -1. Says whether the tree
        is another now; `anew` makes it so."""
        self.altered = []
        if anew or list(self._at) != [self.key_of(row) for row in rows] or self._parents != list(parents):
            self.beginResetModel()
            self._lay(rows, parents)
            self.endResetModel()
            return True
        before, self._rows = self._rows, rows
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.altered.append((old, new))
                first = self._index(at)
                self.dataChanged.emit(first, first.siblingAtColumn(self.COLUMNS - 1))
        return False

    def row(self, index: AnyIndex) -> R | None:
        """The row of this index."""
        at = index.internalId() if index.isValid() else -1
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """The first cell of a row; an invalid index where it is not there."""
        return self._index(self._at[key]) if key in self._at else QModelIndex()

    # ---- Qt

    def index(self, row: int, column: int, parent: AnyIndex = NOWHERE) -> QModelIndex:
        below = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        if parent.column() > 0 or not (0 <= row < len(below) and 0 <= column < self.COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, child: AnyIndex = NOWHERE) -> QModelIndex:  # type: ignore[override]
        at = child.internalId() if child.isValid() else -1
        return self._index(self._parents[at]) if 0 <= at < len(self._rows) else QModelIndex()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        if parent.column() > 0:
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return self.COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in TEXTS and 0 <= section < self.COLUMNS:
            return self.column_words(section)
        return None

    # ---- inside

    def _index(self, at: int) -> QModelIndex:
        return QModelIndex() if at < 0 else self.createIndex(self._places[at], 0, at)

    def _lay(self, rows: list[R], parents: Sequence[int]) -> None:
        self._rows, self._parents = rows, list(parents)
        self._at = {self.key_of(row): at for at, row in enumerate(rows)}
        self._children, self._places = {}, []
        for at, parent in enumerate(parents):
            below = self._children.setdefault(parent, [])
            self._places.append(len(below))
            below.append(at)
