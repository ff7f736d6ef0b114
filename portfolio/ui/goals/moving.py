"""Goals on their way from one group to another: what is asked of them, and the one change that comes of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.goal_states import OPEN_STATES
from portfolio.core.queries.goal_board import GROUPS, BoardGoal, Group
from portfolio.ui.document import Document
from portfolio.ui.goals.answer_drafts import AnswerDrafts
from portfolio.ui.goals.asking import AskDay, Asking, AskResult
from portfolio.ui.goals.board_card import BoardCard
from portfolio.ui.goals.board_words import MOVES, state_words
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

_ICONS = {"dated": "calendar-days", "someday": "circle-dashed", "done": "circle-check"}


class Moving(QObject):
    """Several goals may be asked about at once, so nothing that was typed is lost by beginning with another."""

    asking_changed = Signal(str)
    """Of this goal something is asked now, or no more."""

    def __init__(self, theme: Theme, document: Document, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._document, self._board = theme, document, parent
        self.today = today
        self.asked: dict[str, Group] = {}
        """The goals that something is asked of, and the group they shall go to."""
        self._drafts = AnswerDrafts(document, self)
        self._looked = False

    def ask(self, goal: BoardGoal, group: Group) -> None:
        """Ask what has to be known before the goal goes to this group."""
        if self.asked.get(goal.id) != group:
            self.leave(goal.id)
            self.asked[goal.id] = group
        self.asking_changed.emit(goal.id)

    def keep(self) -> None:
        """Write down what is being answered."""
        self._drafts.keep()

    def leave(self, goal_id: str) -> None:
        """Ask no more; the goal stays where it was."""
        if self.asked.pop(goal_id, None) is not None:
            self._drafts.discard(goal_id)
            self.asking_changed.emit(goal_id)

    def keep_only(self, ids: set[str]) -> None:
        """These goals are there; of others nothing is asked any more. What was half answered is asked again."""
        if not self._looked:
            self._looked = True
            waiting = self._drafts.waiting()
            self.asked.update({goal_id: group for goal_id, group in waiting.items() if goal_id in ids})
        for goal_id in set(self.asked) - ids:
            del self.asked[goal_id]

    def ask_again(self, card: BoardCard) -> None:
        """Open what is asked of the card's goal, if anything, in this card."""
        group = self.asked.get(card.row.id)
        if group is None:
            return
        asking: Asking
        if group == "dated":
            asking = AskDay(self._theme, card.row, self.today)
        else:
            asking = AskResult(self._theme, card.row)
        self._drafts.follow(card.row.id, group, asking)
        asking.left.connect(lambda: self.leave(card.row.id))
        asking.answered.connect(lambda: self._answer(card.row.id, asking))
        card.ask(asking)
        announce(card, asking.accessibleName())

    def to_someday(self, goal: BoardGoal) -> None:
        """Take its date away; one that was done is open again."""
        from portfolio.core.records import Goal
        from portfolio.ui.goals.moves import leave_for_someday

        if (record := self._document.portfolio.get(Goal, goal.id)) is not None:
            self._document.do(leave_for_someday(record))

    def stand(self, goal: BoardGoal, state: str) -> None:
        """Say how far a goal is that is not over."""
        from portfolio.core.records import Goal
        from portfolio.ui.goals.moves import stand

        if (record := self._document.portfolio.get(Goal, goal.id)) is not None:
            self._document.do(stand(record, state))

    def menu(self, goal: BoardGoal, move: Callable[[Group], None]) -> QMenu:
        """The groups to move the goal to; and how far it is, where it is not over."""
        menu = QMenu(self._board)
        menu.aboutToHide.connect(menu.deleteLater)
        for at, group in enumerate(GROUPS):
            words = translate("GoalBoard", MOVES[group])
            if group == goal.group:
                words = {
                    "dated": translate("GoalBoard", "Another date…"),
                    "done": translate("GoalBoard", "How it ended…"),
                }.get(group, words)
            action = QAction(self._theme.icon(_ICONS[group]), words, menu)
            action.setEnabled(group != goal.group or group != "someday")
            if abs(at - GROUPS.index(goal.group)) == 1:
                keys = (
                    translate("GoalBoard", "Ctrl+Shift+Right")
                    if at > GROUPS.index(goal.group)
                    else translate("GoalBoard", "Ctrl+Shift+Left")
                )
                action.setText(f"{words}\t{keys}")
            action.triggered.connect(lambda _=False, group=group: move(group))
            menu.addAction(action)
        if goal.group != "done":
            menu.addSeparator()
            for state in OPEN_STATES:
                action = QAction(state_words(state), menu)
                action.setCheckable(True)
                action.setChecked(state == goal.state)
                action.triggered.connect(lambda _=False, state=state: self.stand(goal, state))
                menu.addAction(action)
        return menu

    def _answer(self, goal_id: str, asking: Asking) -> None:
        from portfolio.core.records import Goal
        from portfolio.ui.goals.moves import finish, give_date

        record = self._document.portfolio.get(Goal, goal_id)
        if record is None:
            self.leave(goal_id)
            return
        if isinstance(asking, AskDay):
            day = asking.day()
            assert day is not None
            change = give_date(self._board.locale(), record, day, self.today)
        else:
            assert isinstance(asking, AskResult)
            change = finish(record, *asking.answer(), self.today, asking.why() or None)
        # Where it could not be written, what was typed stays in the card.
        if self._document.do(change):
            self.leave(goal_id)
