"""The keyboard's way over the board: which card has the focus, where it goes next, and where Tab leads."""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from portfolio.core.queries.goal_board import Group
from portfolio.ui.goals.board_card import BoardCard
from portfolio.ui.goals.board_head import BoardHead
from portfolio.ui.goals.board_keys import Step
from portfolio.ui.goals.columns import GroupColumns
from portfolio.ui.goals.group import BoardGroup


class Standing(NamedTuple):
    """The focus is on this goal, the card at this place of this group."""

    goal_id: str
    group: Group
    at: int


class Walking(QObject):
    """Knows the cards of all groups; they are what the keyboard walks on."""

    def __init__(
        self, board: QWidget, head: BoardHead, groups: Mapping[Group, BoardGroup], columns: GroupColumns
    ) -> None:
        super().__init__(board)
        self._board, self._head, self._groups, self._columns = board, head, groups, columns

    @property
    def cards(self) -> list[BoardCard]:
        """All that are shown, group by group."""
        return [card for group in self._groups.values() for card in group.cards]

    @property
    def made(self) -> list[BoardCard]:
        """Those of them that are made by now."""
        return [card for group in self._groups.values() for card in group.made]

    def card(self, goal_id: str) -> BoardCard | None:
        """The card of a goal, if one is shown."""
        return next((found for group in self._groups.values() if (found := group.card(goal_id))), None)

    def standing(self) -> Standing | None:
        """Where the focus is, if it is on a card."""
        focus = self._board.focusWidget()
        for name, group in self._groups.items():
            for card in group.made:
                if focus is not None and focus.hasFocus() and card.isAncestorOf(focus):
                    return Standing(card.row.id, name, group.cards.index(card))
        return None

    def stand_again(self, before: Standing | None) -> bool:
        """Where a card went from under the keyboard: to its goal's new card, or to the one that stands there now.

        Says whether there is one.
        """
        now = self.standing()
        if before is None or (now is not None and now.goal_id == before.goal_id):
            return True
        cards = self._groups[before.group].cards
        card = self.card(before.goal_id) or (cards[min(before.at, len(cards) - 1)] if cards else None)
        if card is not None:
            self.to_goal(card.row.id)
        return card is not None

    def to_goal(self, goal_id: str) -> None:
        """To the goal's card, or to what is asked in it; in sight once the cards have found their places.

        The focus goes at once: the next key, which may be waiting already, is meant for the same goal.
        """
        for group in self._groups.values():
            if group.card(goal_id) is not None:
                group.make_all()  # so that none comes above it later
        self._focus(goal_id)
        QTimer.singleShot(0, self, lambda: self._bring(goal_id))

    def _bring(self, goal_id: str) -> None:
        card = self.card(goal_id)
        if card is not None and self._board.isVisible():
            self._columns.bring(card)

    def _focus(self, goal_id: str) -> None:
        card = self.card(goal_id)
        if card is None or not self._board.isVisible():
            return
        if card.asking is None:
            card.face.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (focus := self._board.focusWidget()) is None or not card.asking.isAncestorOf(focus):
            card.asking.take_focus()
        card.chosen.emit(goal_id, False)  # it may have had the focus before, from Qt, when other cards went

    def go(self, step: Step, here: Standing) -> None:
        """From card to card: up and down in a group, across to the card of the next group at about this height."""
        cards = self._groups[here.group].cards
        if step.across:
            there = [group for group in self._groups.values() if group.cards]
            to = [group.group for group in there].index(here.group) + step.across
            if not 0 <= to < len(there):
                return
            y = self._height(cards[here.at])
            target = min(there[to].cards, key=lambda card: abs(self._height(card) - y))
        else:
            target = cards[min(max(0, here.at + step.down), len(cards) - 1)]
        target.face.setFocus(Qt.FocusReason.TabFocusReason)

    def _height(self, card: BoardCard) -> int:
        return card.mapTo(self._board, QPoint(0, 0)).y()

    def order(self) -> None:
        """Tab goes through the board as it is read: a card, its step, its handle, then the next card."""
        stops: list[QWidget] = self._head.stops()
        for group in self._groups.values():
            stops += [*(stop for card in group.made for stop in card.stops()), group.more]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
