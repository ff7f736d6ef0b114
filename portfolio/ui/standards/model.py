"""The standards of a framework as a tree for views: what shows each, and in columns of their own who rated it what."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.growth.standards.board import Board, BoardRow
from portfolio.ui.standards.words import column_words, evidence_words, rating_words, standard_words, unrated_words

ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The two ratings stand apart, and nothing is reckoned from both."""

    STANDARD = 0
    EVIDENCE = 1
    OWN = 2
    EVALUATOR = 3


class BoardModel(QAbstractItemModel):
    """`show_board` takes another board: rows that say something else are told one by one; only where standards came,
    went or moved is all told anew. With `only_gaps` those that nothing shows are there, and what they are part of."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[BoardRow, ...] = ()
        self._rows: list[BoardRow] = []
        self._parents: list[int] = []
        self._places: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._at: dict[str, int] = {}
        self._gaps: dict[str, int] = {}
        self.altered: list[tuple[BoardRow, BoardRow]] = []
        self.levels = 0
        self.only_gaps = False

    # ---- what it shows

    @property
    def rows(self) -> list[BoardRow]:
        """All rows that are there, depth first."""
        return self._rows

    def show_board(self, board: Board | None) -> bool:
        """Show this board, or nothing. Says whether the tree is another now; `altered` are the rows that say something
        else, where it is not."""
        self.altered = []
        rows = board.rows if board is not None else ()
        levels = len(board.levels) if board is not None else 0
        kept = self._kept(rows)
        same = [(row.standard_id, row.parent_id) for row in kept] == [
            (row.standard_id, row.parent_id) for row in self._rows
        ] and levels == self.levels
        self._all, self.levels = rows, levels
        if not same:
            self.beginResetModel()
            self._lay(kept)
            self.endResetModel()
            return True
        before, self._rows = self._rows, kept
        self._count_gaps()
        for at, (old, new) in enumerate(zip(before, kept, strict=True)):
            if old != new:
                self.altered.append((old, new))
                first = self._index(at)
                self.dataChanged.emit(first, first.siblingAtColumn(len(Column) - 1))
        return False

    def show_only_gaps(self, on: bool) -> None:
        """Whether only what is missing is shown."""
        if on != self.only_gaps:
            self.beginResetModel()
            self.only_gaps = on
            self._lay(self._kept(self._all))
            self.endResetModel()

    def row(self, index: AnyIndex) -> BoardRow | None:
        """The standard of this index."""
        at = index.internalId() if index.isValid() else -1
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def gaps_below(self, standard_id: str) -> int:
        """How many standards below this one, or this one itself, nothing shows."""
        return self._gaps.get(standard_id, 0)

    def index_of(self, standard_id: str) -> QModelIndex:
        """Where a standard stands; an invalid index where it is not shown."""
        at = self._at.get(standard_id)
        return QModelIndex() if at is None else self._index(at)

    # ---- what Qt asks

    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        below = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        if not (0 <= row < len(below) and 0 <= column < len(Column)) or (parent.isValid() and parent.column() != 0):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, index: AnyIndex = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not 0 <= index.internalId() < len(self._rows):
            return QModelIndex()
        return self._index(self._parents[index.internalId()])

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        if parent.isValid() and parent.column() != 0:
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in _TEXTS and 0 <= section < len(Column):
            return column_words(section)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in _TEXTS:
            words = self._text(row, index.column())
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return unrated_words(index.column() == Column.OWN) if spoken and not words else words
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.STANDARD:
            from portfolio.ui.kit.base import plain_tip

            return plain_tip("\n".join(part for part in (row.code, row.title, row.text[:600]) if part))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # ---- inside

    def _text(self, row: BoardRow, column: int) -> str:
        if column == Column.STANDARD:
            return standard_words(row)
        if column == Column.EVIDENCE:
            return evidence_words(row)
        return rating_words(row.self_ratings if column == Column.OWN else row.evaluator_ratings)

    def _index(self, at: int) -> QModelIndex:
        return QModelIndex() if at < 0 else self.createIndex(self._places[at], 0, at)

    def _kept(self, rows: tuple[BoardRow, ...]) -> list[BoardRow]:
        if not self.only_gaps:
            return list(rows)
        by_id = {row.standard_id: row for row in rows}
        wanted: set[str] = set()
        for row in rows:
            if row.leaf and row.gap:
                one: BoardRow | None = row
                while one is not None and one.standard_id not in wanted:
                    wanted.add(one.standard_id)
                    one = by_id.get(one.parent_id)
        return [row for row in rows if row.standard_id in wanted]

    def _lay(self, rows: list[BoardRow]) -> None:
        self._rows = rows
        self._count_gaps()
        self._at = {row.standard_id: at for at, row in enumerate(rows)}
        self._parents = [self._at.get(row.parent_id, -1) for row in rows]
        self._children = {}
        self._places = []
        for at, parent in enumerate(self._parents):
            below = self._children.setdefault(parent, [])
            self._places.append(len(below))
            below.append(at)

    def _count_gaps(self) -> None:
        """Where a part is filled in, the whole above it looks otherwise too: its row is compared with its count."""
        self._gaps = {}
        by_id = {row.standard_id: row for row in self._all}
        for row in self._all:
            one: BoardRow | None = row if row.leaf and row.gap else None
            while one is not None:
                self._gaps[one.standard_id] = self._gaps.get(one.standard_id, 0) + 1
                one = by_id.get(one.parent_id)
