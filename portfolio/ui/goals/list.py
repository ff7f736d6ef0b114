"""The goals one below the other, kept in step with their model card by card."""

from datetime import date

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.goals import GoalRow
from portfolio.ui.goals.card import GoalCard
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole + 1
AT_ONCE, AT_A_TIME = 8, 4
"""How many cards are made before the panel is first seen, and then between one answer to the person and the next."""


class GoalsList(QWidget):
    """A card for each row of `model`, in its order. Cards are reused, so focus and hover stay where they are.

    The first are made at once, the rest right after the window has answered, or when asked for.
    """

    goal_picked = Signal(str)
    """Another goal is picked: its id, or nothing when the picked one was let go."""
    open_requested = Signal(str)
    step_tick_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, *, today: date, writes: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        self._model = model
        self._today, self._writes = today, writes
        self._picked = ""
        self._cards: list[GoalCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(10))
        self.setAccessibleName(self.tr("Goals"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._go_on(AT_A_TIME))
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._refill)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._refill)
        model.layoutChanged.connect(self._refill)
        theme.changed.connect(self._restyle)
        self._make_more(AT_ONCE)

    @property
    def cards(self) -> list[GoalCard]:
        """The cards as they stand, from above; those that wait to be made are made now."""
        if self._later.isActive():
            self._go_on(self._model.rowCount())
        return self.made

    @property
    def made(self) -> list[GoalCard]:
        """Those that are made by now, from above."""
        return list(self._cards)

    @property
    def picked(self) -> str:
        """The id of the picked goal, or nothing."""
        return self._picked

    def pick(self, goal_id: str) -> None:
        """Pick a goal, or none with an empty id; one that is not here is none."""
        if goal_id and not any(card.row.id == goal_id for card in self.cards):
            goal_id = ""
        changed = goal_id != self._picked
        self._picked = goal_id
        for card in self._cards:
            card.setChecked(card.row.id == goal_id)
        if changed:
            self.goal_picked.emit(goal_id)

    def set_today(self, today: date) -> None:
        """Another day has begun: what was due yesterday is overdue now."""
        self._today = today
        for card in self._cards:
            card.set_today(today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        cards = self.cards
        focused = next((n for n, card in enumerate(cards) if any(stop.hasFocus() for stop in card.stops())), None)
        if step and focused is not None:
            cards[min(max(0, focused + step), len(cards) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    # ---- following the model

    def _row(self, row: int) -> GoalRow:
        found: GoalRow = self._model.data(self._model.index(row, 0), ROW)
        return found

    def _make_more(self, most: int) -> None:
        """Make no more than so many of the cards that are missing below, and go on a little later."""
        count = self._model.rowCount()
        for row in range(len(self._cards), min(count, len(self._cards) + most)):
            self._put(row, self._make(self._row(row)))
        self._order()
        if len(self._cards) < count:
            self._later.start()
        else:
            self._later.stop()

    def _go_on(self, most: int) -> None:
        before = len(self._cards)
        self._make_more(most)
        for card in self._cards[before:]:
            card.show()  # in its place; Qt would do so a little later, and the focus may go to one now

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._later.isActive():
            self._refill()
            return
        for row in range(first, last + 1):
            self._put(row, self._make(self._row(row)))
        self._order()

    def _removed(self, parent: QModelIndex, first: int, last: int) -> None:
        for card in self._cards[first : last + 1]:
            self._drop(card)
        del self._cards[first : last + 1]
        self._lost()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), min(last.row() + 1, len(self._cards))):
            self._cards[row].set_row(self._row(row))

    def _refill(self) -> None:
        """Take all rows anew, with the cards that are already there for the goals that stay."""
        self._later.stop()
        there = {card.row.id: card for card in self._cards}
        self._cards = []
        for row in range(self._model.rowCount()):
            content = self._row(row)
            card = there.pop(content.id, None)
            if card is None:
                card = self._make(content)
            else:
                self._column.removeWidget(card)
                card.set_row(content)
            self._put(row, card)
        for card in there.values():
            self._drop(card)
        self._order()
        self._lost()

    def _make(self, row: GoalRow) -> GoalCard:
        from portfolio.ui.kit.dragging import DragFrom

        card = GoalCard(self.theme, row, self._today, self)
        card.tick.setEnabled(self._writes)
        DragFrom(self.theme, card, lambda: [("goal", card.row.id)])
        card.setChecked(row.id == self._picked)
        card.clicked.connect(lambda: self.pick(card.row.id if card.isChecked() else ""))
        card.open_requested.connect(self.open_requested)
        card.step_ticked.connect(self.step_tick_requested)
        card.menu_requested.connect(self.menu_requested)
        return card

    def _put(self, row: int, card: GoalCard) -> None:
        self._cards.insert(row, card)
        self._column.insertWidget(row, card)

    def _order(self) -> None:
        """Tab goes through the cards as they stand: a card, its step to tick, the next card."""
        chain(self, [stop for card in self._cards for stop in card.stops()])

    def _drop(self, card: GoalCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _lost(self) -> None:
        if self._picked and not any(card.row.id == self._picked for card in self._cards):
            self.pick("")

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(10))
