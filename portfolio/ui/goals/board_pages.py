"""What the place Goals shows below its head: the cards, the calendar, or a word on why there is nothing to show."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from portfolio.ui.goals.calendar import GoalCalendar
from portfolio.ui.goals.columns import GroupColumns, InTheMiddle
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class BoardPages(QStackedWidget):
    """One of these at a time; before the goals are read, none."""

    def __init__(self, theme: Theme, columns: GroupColumns, calendar: GoalCalendar, *, writes: bool) -> None:
        super().__init__()
        self.columns, self.calendar = columns, calendar
        self.empty = EmptyState(
            theme, "target", translate("GoalBoard", "Where do you want to be at the end of this term?"),
            translate(
                "GoalBoard",
                "One goal for this term is plenty: what pupils will do, or what you will have learned. A few small"
                " steps lead there, and you tick them off as you go.",
            ),
            translate("GoalBoard", "New goal") if writes else "", keys="Ctrl+G",
        )  # fmt: skip
        self.nothing = EmptyState(
            theme,
            "list-checks",
            translate("GoalBoard", "No goal is shown"),
            translate("GoalBoard", "There are goals, but none like that."),
            translate("GoalBoard", "Show all"),
        )
        self._nobody, self._none = InTheMiddle(theme, self.empty), InTheMiddle(theme, self.nothing)
        for page in (columns, self._nobody, self._none, calendar):
            self.addWidget(page)
        self.setCurrentIndex(self.addWidget(QWidget()))  # until the goals are read there is nothing to say

    def show_for(self, *, shown: bool, there: bool, as_calendar: bool) -> None:
        """`shown`: there is a goal to show; `there`: there is any."""
        full = self.calendar if as_calendar else self.columns
        self.setCurrentWidget(full if shown else self._none if there else self._nobody)
