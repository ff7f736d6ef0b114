"""Evaluation PDFs that were looked over, as rows of a table that goes by name and by nothing else."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.packet.proof.received import Received
from portfolio.ui.kit.paint import isolate
from portfolio.ui.received.look_words import gap_words, period_of, spoken, state_of

NAME, PERIOD, GAPS, STATE = range(4)
ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LookModel(QAbstractTableModel):
    """`own` is the name of the reader's own key."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self.rows: list[Received] = []
        self.own = ""
        self._heads = (
            self.tr("Name"), self.tr("Period"), self.tr("Nothing shows"), self.tr("Since it was signed"),
        )  # fmt: skip

    def show_rows(self, rows: list[Received], own: str) -> None:
        """Show these, by name; files that name nobody come last."""
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda one: (not one.name, one.name.casefold(), one.file.casefold()))
        self.own = own
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if orientation == Qt.Orientation.Horizontal and section == GAPS and role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Standards that nothing in it shows")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, column = self.rows[index.row()], index.column()
        if role == ROW:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            words = self._words(one, column)
            return isolate(words) if words else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self._locale, one, self.own) if column == NAME else self._words(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.file if column == NAME else one.framework if column == GAPS else None
        return None

    def _words(self, one: Received, column: int) -> str:
        if column == NAME:
            return one.name or one.file
        if column == PERIOD:
            return period_of(self._locale, one)
        if column == GAPS:
            return gap_words(self._locale, one)
        return state_of(one, self.own).words
