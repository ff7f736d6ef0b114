"""What is still to learn, in words, as a list for views: the most needed first."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.growth.gaps import Gap
from portfolio.growth.roles import ESSENTIAL
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.growth_words import from_to_words, why_sentence
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.skills.words import for_words, gap_spoken, goal_words

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class GapLine(NamedTuple):
    """A gap in words."""

    key: str
    title: str
    levels: str
    wanted: str
    why: str
    goal: str
    """The goal that closes it, or empty."""
    essential: bool
    spoken: str


def gap_lines(gaps: Sequence[Gap], found: Loaded) -> list[GapLine]:
    """These gaps in words."""
    return [
        GapLine(
            gap.key, named(gap.words), from_to_words(gap), for_words(gap, found), why_sentence(gap),
            goal_words(gap, found), gap.weight == ESSENTIAL, gap_spoken(gap, found),
        )
        for gap in gaps
    ]  # fmt: skip


class GapsModel(QAbstractListModel):
    """`show_lines` tells what came, went and changed; where the order is another, all is told anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[GapLine] = []

    @property
    def lines(self) -> list[GapLine]:
        """All that is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[GapLine]) -> None:
        """Show these."""
        if [line.key for line in lines] != [line.key for line in self._lines]:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        before, self._lines = self._lines, list(lines)
        for at, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def line(self, index: AnyIndex) -> GapLine | None:
        """The line of this index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, key: str) -> int:
        """Where a gap stands, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            essential = translate("Skills", "essential") if line.essential else ""
            return ", ".join(part for part in (line.spoken, essential) if part)
        return plain_tip(f"{line.title}\n{line.why}") if role == Qt.ItemDataRole.ToolTipRole else None
