"""Rows one below the other in a card, kept in step with what they show."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.dragging import DragFrom
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class HasId(Protocol):
    @property
    def id(self) -> str: ...


ItemT = TypeVar("ItemT", bound=HasId)


class Row(QWidget, Generic[ItemT]):
    """One row. It says which of its parts the keyboard stops at."""

    def __init__(self, theme: Theme, item: ItemT, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.item, self.today = theme, item, today

    def set_item(self, item: ItemT) -> None:
        """Show another state of the same thing."""
        raise NotImplementedError

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self.today = today
        self.set_item(self.item)

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        raise NotImplementedError

    def entry_stop(self) -> QWidget:
        """Which of these is the entry itself."""
        return self.stops()[-1]

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry of this row, wherever in it one is."""
        raise NotImplementedError

    def carried(self) -> list[tuple[str, str]]:
        """What a drag of this row carries."""
        return [self.entry_at(None)]


_FAR = 100_000
"""More rows than there are: to the first or the last."""
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR,
}  # fmt: skip
_ASIDE: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
INSET = 6
"""By how much words stand in from the edge of a row; the headings and buttons of a card stand above one another so."""


def heading(theme: Theme, words: str) -> SectionTitle:
    """The title of a card."""
    title = SectionTitle(theme, words, "h3")
    title.setContentsMargins(theme.gap(INSET), 0, theme.gap(INSET), 0)
    return title


class Rows(QWidget, Generic[ItemT]):
    """A heading and its rows: at first `most` of them, all after one press. Rows are found again by their id.

    A row stays the same widget while what it shows changes, so the keyboard stays where it is: after a step is ticked,
    the next one stands there. Up, Down, Home and End go from row to row, Left and Right within one; none leaves the
    list, as Tab does. Enter on an entry is the window's.
    """

    filled = Signal()
    """Rows may have come or gone: the way of the Tab key through the place is another."""

    def __init__(
        self, theme: Theme, title: str, make: Callable[[ItemT], Row[ItemT]], *, most: int = 5,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._make, self._most, self._all = theme, make, most, False
        self._items: list[ItemT] = []
        self._rows: list[Row[ItemT]] = []
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(theme)
        column.addWidget(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.gap(6))
        inside.addWidget(heading(theme, title))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.gap(2))
        inside.addLayout(self._column)
        self._more = Button(theme, "", icon="chevron-down", kind="ghost")
        self._more.clicked.connect(self._show_all)
        inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def rows(self) -> list[Row[ItemT]]:
        """The rows as they stand, from above."""
        return list(self._rows)

    @property
    def more(self) -> Button:
        """The button that shows the rest."""
        return self._more

    def show_items(self, items: Sequence[ItemT]) -> None:
        """Show these, in this order."""
        self._items = list(items)
        there = {row.item.id: row for row in self._rows}
        shown = self._items if self._all else self._items[: self._most]
        self._rows = []
        for at, item in enumerate(shown):
            row = there.pop(item.id, None)
            if row is None:
                row = self._make(item)
                for stop in row.stops():
                    stop.installEventFilter(self)
                DragFrom(self.theme, row.entry_stop(), row.carried, row)
            elif row.item != item:
                row.set_item(item)
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
            self._rows.append(row)
        for row in there.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        left = len(self._items) - len(shown)
        self._more.set_label(
            translate("Today", "Show {count} more", None, left).format(count=self.locale().toString(left))
        )
        self._more.setVisible(left > 0)
        self.setVisible(bool(self._items))
        self.filled.emit()

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        return [*(stop for row in self._rows for stop in row.stops()), self._more]

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        for row in self._rows:
            row.set_today(today)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked before the part itself: a button takes arrows for the way of the Tab key.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and (at := self._focused()):
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return self._on_key(event, *at)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent, row: int, stop: int) -> bool:
        step, aside = _STEPS.get(event.key()), _ASIDE.get(event.key())
        if step is not None:
            target = self._rows[min(max(0, row + step), len(self._rows) - 1)].stops()
            target[min(stop, len(target) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif aside is not None:
            stops = [one for one in self._rows[row].stops() if one.isVisible() and one.isEnabled()]
            here = next((number for number, one in enumerate(stops) if one.hasFocus()), 0)
            to = here + (-aside if is_rtl(self) else aside)
            stops[min(max(0, to), len(stops) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows[row].stops()[stop].hasFocus():
            if self._rows[row].entry_stop() is not self._rows[row].stops()[stop]:
                return False  # a mark to tick is a button like others
            event.ignore()
        else:
            return False
        return True

    def _focused(self) -> tuple[int, int] | None:
        """Which part of which row has the focus."""
        for number, row in enumerate(self._rows):
            for at, stop in enumerate(row.stops()):
                if stop.hasFocus():
                    return number, at
        return None

    def _show_all(self) -> None:
        first = len(self._rows)
        self._all = True
        self.show_items(self._items)
        if len(self._rows) > first:
            self._rows[first].stops()[0].setFocus(Qt.FocusReason.TabFocusReason)
