"""Sections in two columns, which fold to one where the place is narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.theme import Theme

NARROWEST = 330
"""Pixels of a column at 100 % text, below which there is room for one only."""


class Columns(QLayout):
    """Each item belongs to the first or the second column; in one column they stand in the order they were added.

    Where nothing of one column is shown, the last of the other goes over to it, so that no half stays empty.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._items: list[tuple[QLayoutItem, int]] = []
        self._next = 0
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, column: int) -> None:
        """Put a section at the foot of the first (0) or the second (1) column."""
        self._next = column
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append((item, self._next))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index][0] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index)[0] if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        width = self.theme.px(2 * NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        shown = (item.minimumSize().width() for item, _ in self._items if not item.isEmpty())
        return QSize(max(shown, default=0), 0)

    def columns(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each column at this width, from above."""
        shown = [(item, column) for item, column in self._items if not item.isEmpty()]
        if width < self.theme.px(2 * NARROWEST) + self._gap() or len(shown) < 2:
            return [[item for item, _ in shown]]
        both = [[item for item, column in shown if column == number] for number in (0, 1)]
        if not both[0] or not both[1]:
            both = [[item for item, _ in shown[:-1]], [shown[-1][0]]]
        return both

    def _gap(self) -> int:
        return self.theme.gap(16)

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        columns, gap = self.columns(rect.width()), self._gap()
        # A section by itself is as wide as if another stood beside it: lines are not read across a whole window.
        count = max(len(columns), 2 if rect.width() >= self.theme.px(2 * NARROWEST) + gap else 1)
        width = (rect.width() - (count - 1) * gap) // count
        parent = self.parentWidget()
        rtl = parent is not None and is_rtl(parent)
        tallest = 0
        for number, items in enumerate(columns):
            y = rect.y()
            for item in items:
                high = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                if apply:
                    item.setGeometry(mirrored(QRect(rect.x() + number * (width + gap), y, width, high), rect, rtl))
                y += high + gap
            tallest = max(tallest, y - gap - rect.y())
        return tallest
