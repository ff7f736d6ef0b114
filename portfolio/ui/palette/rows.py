"""The lines of the palette as a Qt model: headings, what can be chosen, and notes."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from portfolio.ui.kit.paint import named
from portfolio.ui.palette.words import aloud

ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """One line. Without `do` it is a heading, or with `is_note` a sentence; neither can be chosen."""

    words: str
    end: str = ""
    """What stands at its end: kind and date."""
    keys: str = ""
    """Or keys, each as on a key cap."""
    icon: str = ""
    token: str = "ink2"
    do: Callable[[], object] | None = None
    at_once: bool = False
    """Enter does it at once, and says so."""
    is_note: bool = False

    @property
    def spoken(self) -> str:
        return aloud(self.words, self.end, self.keys)


class Rows(QAbstractListModel):
    """All lines are put in at once, for each letter that is typed."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def put(self, rows: Sequence[Row]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return named(row.spoken)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()].do is not None:
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags
