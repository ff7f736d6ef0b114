"""The place Goals: by date, someday and done, as cards that one ticks, moves and opens."""

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.goal_board import (
    GROUPS,
    BoardGoal,
    Group,
    board_goals,
    due_by_month_end,
    goals_concerned,
    in_order,
    sources,
)
from portfolio.core.queries.goal_calendar import dated
from portfolio.core.storage import DATABASE, unreadable
from portfolio.ui.document import Document
from portfolio.ui.goals.board_card import BoardCard
from portfolio.ui.goals.board_head import BoardHead
from portfolio.ui.goals.board_keys import step_of
from portfolio.ui.goals.board_pages import BoardPages
from portfolio.ui.goals.calendar import DATED, GoalCalendar
from portfolio.ui.goals.columns import GroupColumns
from portfolio.ui.goals.group import BoardGroup
from portfolio.ui.goals.moving import Moving
from portfolio.ui.goals.remembered import remember_view
from portfolio.ui.goals.trouble import Trouble
from portfolio.ui.goals.walking import Walking
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change


class GoalBoard(QWidget):
    """Follows the document by the ids of what changed; while it is out of sight it only remembers them."""

    shows_entries = True
    entry_shown = Signal(str, str)
    entry_opened = Signal(str, str)
    add_requested = Signal(str)
    write_requested = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    step_tick_requested = Signal(str)

    def __init__(
        self, theme: Theme, document: Document, *, today: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._today = today or document.today()
        self._writes = not document.portfolio.read_only
        self._goals: dict[str, BoardGoal] | None = None
        self._stale: set[str] = set()
        self._picked = ""
        self._arranging = self._dated = False
        self.head = BoardHead(theme, writes=self._writes)
        remember_view(self.head.view, document)
        self.show_calendar = self.head.show_calendar
        self.groups = {name: BoardGroup(theme, name, self._make_card) for name in GROUPS}
        self.columns = GroupColumns(theme, list(self.groups.values()))
        self.walking = Walking(self, self.head, self.groups, self.columns)
        self.trouble = Trouble(theme)
        self.moving = Moving(theme, document, self._today, self)
        self.calendar = GoalCalendar(theme)
        self.pages = BoardPages(theme, self.columns, self.calendar, writes=self._writes)
        self.empty, self.nothing = self.pages.empty, self.pages.nothing
        self._lay_out()
        self._wire()
        self.setAccessibleName(translate("GoalBoard", "Goals"))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        for part, stretch in ((self.head, 0), (self.trouble, 0), (self.pages, 1)):
            self._column.addWidget(part, stretch)
        self._restyle()

    def _wire(self) -> None:
        self._document.changed.connect(self._changed)
        self.theme.changed.connect(self._restyle)
        self.head.add_requested.connect(lambda: self.add_requested.emit("goal"))
        self.head.changed.connect(self._arrange)
        for name in ("write_requested", "menu_requested", "entry_shown"):
            getattr(self.calendar, name).connect(getattr(self, name))
        self.trouble.again_requested.connect(self._read)
        self.empty.action_requested.connect(lambda: self.add_requested.emit("goal"))
        self.nothing.action_requested.connect(self.head.show_all)
        self.moving.asking_changed.connect(self._asked)
        for name, group in self.groups.items():
            group.filled.connect(self.walking.order)
            group.dropped.connect(lambda goal, name=name: self.move_goal(goal, name))

    # ---- what the window asks

    @property
    def picked(self) -> str:
        """The goal that the detail shows, or nothing."""
        return self._picked

    def take_focus(self) -> None:
        """Where the keyboard begins: on the chosen goal, else the first, else on what makes one."""
        if self.pages.currentWidget() is self.calendar:
            self.calendar.take_focus()
            return
        card = self.walking.card(self._picked) or next(iter(self.walking.made), None)
        others = (self.trouble, self.empty, self.nothing)
        target = card.face if card is not None else next((one for one in others if one.isVisible()), self.head.new)
        target.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def set_today(self, today: date) -> None:
        """Another day has begun: what was due yesterday is late now."""
        self._today = today
        self.moving.today = today
        for card in self.walking.made:
            card.set_today(today)
        if self._goals is not None:
            self._arrange()

    def leave(self) -> None:
        """The portfolio is being closed: keep what is being answered."""
        self.moving.keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()
        first = next(iter(self.walking.made), None)
        if self.walking.card(self._picked) is None and first is not None:
            self._picked = first.row.id
        self._mark()
        if self._picked:
            self.entry_shown.emit("goal", self._picked)

    # ---- following

    @Slot(object)
    def _changed(self, change: "Change") -> None:
        self._stale |= change.touched
        new = [edit.record.id for edit in change.edits if edit.before is None and "goal" in change.kind_names]
        goals = {edit.record.id for edit in change.edits if type(edit.record).__name__ == "Goal"}
        if len(found := [goal for goal in new if goal in goals]) == 1:
            self._picked = found[0]
        self._dated |= bool(change.kind_names & DATED)
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Read again the goals that may have changed, and no others."""
        connection = self._document.portfolio.connection
        try:
            if self._goals is None:
                self._goals = {goal.id: goal for goal in board_goals(connection)}
                different = True
            else:
                concerned = goals_concerned(connection, self._stale) if self._stale else set()
                found = {goal.id: goal for goal in board_goals(connection, concerned)} if concerned else {}
                different = any(self._goals.get(goal) != found.get(goal) for goal in concerned)
                for goal in concerned:
                    self._goals.pop(goal, None)
                self._goals |= found
        except sqlite3.DatabaseError as error:
            self.trouble.say(unreadable(self._document.portfolio.folder / DATABASE, error))
            return
        self._stale.clear()
        self.trouble.say(None)
        if different or (self._dated and self.head.as_calendar):
            self._arrange()

    def _arrange(self) -> None:
        """Put every goal where it belongs: into its group, or into the one that it is asked about."""
        goals = list((self._goals or {}).values())
        self.moving.keep_only({goal.id for goal in goals})
        asked = self.moving.asked
        due = [goal for goal in goals if due_by_month_end(goal, self._today)]
        self.head.set_counts(len(goals), len(due), sources(goals))
        shown = due if self.head.due else goals
        if self.head.source:
            shown = [goal for goal in shown if goal.source.strip() == self.head.source]
        shown_ids = {goal.id for goal in shown}
        standing = self.walking.standing()
        self._arranging = True
        for name, group in self.groups.items():
            first = [goal for goal in goals if asked.get(goal.id) == name]
            rest = [goal for goal in in_order(shown, name) if goal.id not in asked]
            keep = frozenset([*asked, *([self._picked] if self._picked in shown_ids else [])])
            group.show_rows(
                [*first, *rest],
                keep,
                translate("GoalBoard", "Nothing here like that.") if self.head.is_filtered else "",
            )
        self._arranging = False
        self._fill_calendar(shown_ids if self.head.is_filtered else None)
        self.pages.show_for(shown=bool(shown or asked), there=bool(goals), as_calendar=self.head.as_calendar)
        self.head.new.setVisible(self._writes and bool(goals))
        if self._picked and self._picked not in (self._goals or {}):
            self._picked = ""
            self.entry_shown.emit("", "")
        self._mark()
        if not self.walking.stand_again(standing):
            self.take_focus()

    def _fill_calendar(self, only: set[str] | None) -> None:
        """What has a day, while it is looked at; of these goals `only`, where not all are shown."""
        if self.head.as_calendar:
            rows = dated(self._document.portfolio.connection, self._today)
            self.calendar.show_rows(rows, only, self._today)
            self._dated = False

    def _make_card(self, row: BoardGoal, parent: QWidget) -> BoardCard:
        card = BoardCard(self.theme, row, self._today, writes=self._writes, parent=parent)
        card.set_picked(row.id == self._picked)
        card.chosen.connect(self._choose)
        card.write_requested.connect(lambda goal: self.write_requested.emit("goal", goal))
        card.step_ticked.connect(self.step_tick_requested)
        card.menu_requested.connect(lambda goal, at: self.menu_requested.emit("goal", goal, at))
        card.moves_requested.connect(self._offer_moves)
        self.moving.ask_again(card)
        return card

    # ---- choosing

    def _choose(self, goal_id: str, asked: bool) -> None:
        if self._arranging:  # where a card goes, Qt hands its focus to any other
            return
        different, self._picked = goal_id != self._picked, goal_id
        self._mark()
        if asked:
            self.entry_opened.emit("goal", goal_id)
        elif different:
            self.entry_shown.emit("goal", goal_id)

    def _mark(self) -> None:
        for card in self.walking.made:
            card.set_picked(card.row.id == self._picked)

    # ---- moving

    def move_goal(self, goal_id: str, group: Group, *, again: bool = False) -> None:
        """Move a goal to a group; what has to be asked for that is asked in its card.

        One that stands there already stays as it is, unless its date or its end is to be told `again`.
        """
        goal = (self._goals or {}).get(goal_id)
        if goal is None or not self._writes:
            return
        if goal.group == group and not again:
            self.moving.leave(goal_id)
        elif group == "someday":
            self.moving.leave(goal_id)
            self.moving.to_someday(goal)
            self.walking.to_goal(goal_id)
        else:
            self.moving.ask(goal, group)

    def _asked(self, goal_id: str) -> None:
        """What is asked of a goal was opened, answered or left: it stands elsewhere now."""
        self._choose(goal_id, False)
        self._arrange()
        card = self.walking.card(goal_id)
        if card is not None:
            if goal_id in self.moving.asked and card.asking is None:
                self.moving.ask_again(card)
                self.walking.order()
            elif goal_id not in self.moving.asked and card.asking is not None:
                card.ask(None)
        self.walking.to_goal(goal_id)

    def _offer_moves(self, goal_id: str, at: QPoint) -> None:
        goal = (self._goals or {}).get(goal_id)
        if goal is not None:
            self.moving.menu(goal, lambda group: self.move_goal(goal_id, group, again=True)).popup(at)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, here = step_of(event, rtl=is_rtl(self)), self.walking.standing()
        if step is None or here is None:
            super().keyPressEvent(event)
        elif not step.moves:
            self.walking.go(step, here)
        elif 0 <= (to := GROUPS.index(here.group) + step.across + step.down) < len(GROUPS):
            self.move_goal(here.goal_id, GROUPS[to])

    # ---- look

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(0, gap(14), 0, 0)
        self._column.setSpacing(gap(6))
        self.head.layout().setContentsMargins(gap(20), 0, gap(20), 0)  # type: ignore[union-attr]
