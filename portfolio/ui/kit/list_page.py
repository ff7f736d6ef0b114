"""A page that lists what there is: rows, more of them when asked, and words in their place where there are none."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.theme import Theme

Item = TypeVar("Item")
Row = TypeVar("Row", bound=QWidget)


class ListPage(RowsPage, Generic[Item, Row]):
    """Read again, by `read`, when it is looked at after something changed; each item is made a row by `row_of`."""

    STEP = 60
    """How many rows are shown at first, and how many more each time: a row is a widget."""

    def __init__(
        self, theme: Theme, title: str, words: str, nothing: EmptyState, parent: QWidget | None = None, *, back: str
    ) -> None:
        """`nothing` stands where the rows would stand."""
        self._items: Sequence[Item] = ()
        self._rows: list[Row] = []
        self._shown, self._stale = self.STEP, True
        self._list = QVBoxLayout()
        super().__init__(theme, title, words, parent, back=back)
        self._nothing = nothing
        self._more = Button(theme, "", kind="quiet")
        self._more.clicked.connect(self._show_more)
        self.body.addLayout(self._list)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)
        self.column.insertWidget(self.column.indexOf(self.area), nothing, 1)
        theme.changed.connect(self.renew)

    @abstractmethod
    def read(self) -> Sequence[Item]:
        """All that there is to list."""
        raise NotImplementedError

    @abstractmethod
    def row_of(self, item: Item) -> Row:
        """A row for this one."""
        raise NotImplementedError

    @property
    def rows(self) -> list[Row]:
        """The rows that are shown."""
        return list(self._rows)

    def renew(self) -> None:
        """Read again, now or when it is looked at."""
        self._stale = True
        if self.isVisible():
            self._read()

    def refill(self) -> None:
        """Make the rows anew; the keyboard stays on the page."""
        had_focus = holds_focus(self.area)
        clear(self._list)
        self._rows = [self.row_of(item) for item in self._items[: self._shown]]
        for row in self._rows:
            self._list.addWidget(row)
        left = min(self.STEP, len(self._items) - self._shown)
        self._more.set_label(self.tr("Show {count} more", "", left).format(count=self.locale().toString(left)))
        self._more.setVisible(left > 0)
        self._nothing.setVisible(not self._items)
        self.area.setVisible(bool(self._items))
        if had_focus and self.isVisible():
            self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def space(self) -> None:
        super().space()
        self._list.setSpacing(self.theme.gap(8))

    def _read(self) -> None:
        self._stale = False
        self._items = self.read()
        self.refill()

    def _show_more(self) -> None:
        self._shown += self.STEP
        self.refill()
