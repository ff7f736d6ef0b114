"""The roles as a Qt model: what the list shows, and what a screen reader meets on the picture."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.ui.career.nodes import Node
from portfolio.ui.career.words import spoken

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NodesModel(QAbstractListModel):
    """The nodes in the order of a list. `nodes` is what the picture draws, so the two never say different things."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[Node, ...] = ()
        self._numbers: dict[str, int] = {}

    @property
    def nodes(self) -> Sequence[Node]:
        return self._nodes

    def node(self, node_id: str) -> Node | None:
        """The node of this id, if it is here."""
        number = self._numbers.get(node_id, -1)
        return self._nodes[number] if number >= 0 else None

    def show(self, nodes: tuple[Node, ...]) -> None:
        """Hold these. Where the same roles stand in the same order, only what is different is told."""
        if nodes == self._nodes:
            return
        if [node.id for node in nodes] == [node.id for node in self._nodes]:
            before, self._nodes = self._nodes, nodes
            for number, (old, new) in enumerate(zip(before, nodes, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._nodes = nodes
        self._numbers = {node.id: number for number, node in enumerate(nodes)}
        self.endResetModel()

    def index_of(self, node_id: str) -> QModelIndex:
        """The index of a node, invalid when it is not here."""
        number = self._numbers.get(node_id, -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._nodes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._nodes):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(QLocale(), self._nodes[index.row()])
        return None
