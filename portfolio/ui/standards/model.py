"""The standards of a framework as a tree for views: what shows each, and in columns of their own who rated it what."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from portfolio.growth.standards.board import Board, BoardRow
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.tree_rows import TEXTS, AnyIndex, TreeRows
from portfolio.ui.standards.words import column_words, evidence_words, rating_words, standard_words, unrated_words

ROW = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The two ratings stand apart, and nothing is reckoned from both."""

    STANDARD = 0
    EVIDENCE = 1
    OWN = 2
    EVALUATOR = 3


class BoardModel(TreeRows[BoardRow]):
    """With `only_gaps` those that nothing shows are there, and what they are part of."""

    COLUMNS = len(Column)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[BoardRow, ...] = ()
        self._gaps: dict[str, int] = {}
        self.levels = 0
        self.only_gaps = False

    def key_of(self, row: BoardRow) -> str:
        return row.standard_id

    def column_words(self, column: int) -> str:
        return column_words(column)

    def show_board(self, board: Board | None) -> bool:
        """Show this board, or nothing. Says whether the tree is another now."""
        levels = len(board.levels) if board is not None else 0
        anew, self.levels = levels != self.levels, levels
        self._all = board.rows if board is not None else ()
        return self._take_kept(anew=anew)

    def show_only_gaps(self, on: bool) -> bool:
        """Whether only what is missing is shown. Says whether the tree is another now."""
        self.only_gaps = on
        return self._take_kept()

    def gaps_below(self, standard_id: str) -> int:
        """How many standards below this one, or this one itself, nothing shows."""
        return self._gaps.get(standard_id, 0)

    # ---- what Qt asks

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in TEXTS:
            words = self._text(row, index.column())
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return unrated_words(index.column() == Column.OWN) if spoken and not words else words
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.STANDARD:
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

    def _take_kept(self, *, anew: bool = False) -> bool:
        self._count_gaps()
        rows = self._kept(self._all)
        at = {row.standard_id: place for place, row in enumerate(rows)}
        return self.take(rows, [at.get(row.parent_id, -1) for row in rows], anew=anew)

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

    def _count_gaps(self) -> None:
        """Where a part is filled in, the whole above it looks otherwise too: its row is compared with its count."""
        self._gaps = {}
        by_id = {row.standard_id: row for row in self._all}
        for row in self._all:
            one: BoardRow | None = row if row.leaf and row.gap else None
            while one is not None:
                self._gaps[one.standard_id] = self._gaps.get(one.standard_id, 0) + 1
                one = by_id.get(one.parent_id)
