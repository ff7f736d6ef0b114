"""The goals panel: this week's hours, and a card for each goal one works on."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.queries.goals import week_minutes
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.ui.document import Document
    from portfolio.ui.goals.list import GoalsList
    from portfolio.ui.models.goals import GoalsModel


class GoalsPanel(QWidget):
    """Holds its place with its heading at once; `fill` makes the rest, after the timeline's rows are on the screen."""

    add_requested = Signal(str)
    goal_picked = Signal(str)
    """Another goal is picked: its id, or nothing when the picked one was let go."""
    open_requested = Signal(str)
    step_tick_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, document: "Document", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document = document
        self._list: GoalsList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*sides(self, theme.gap(16), theme.gap(12), 0, 0))
        self._column.setSpacing(theme.gap(8))
        head = QHBoxLayout()
        head.addWidget(SectionTitle(theme, self.tr("Goals")), 1)
        new = Button(theme, "", icon="plus", kind="ghost", keys="Ctrl+G", tip=self.tr("New goal"))
        new.clicked.connect(lambda: self.add_requested.emit("goal"))
        head.addWidget(new)
        self._column.addLayout(head)
        self._column.addStretch(1)

    @property
    def list(self) -> "GoalsList":
        """The cards."""
        return self._list or self.fill()

    @property
    def picked(self) -> str:
        """The id of the picked goal, or nothing."""
        return self._list.picked if self._list else ""

    def fill(self) -> "GoalsList":
        """Make the hours of the week and the cards. Done once."""
        if self._list is not None:
            return self._list
        from portfolio.ui.goals.list import GoalsList
        from portfolio.ui.goals.week import WeekCard
        from portfolio.ui.models.goals import GoalsModel

        theme = self.theme
        model = GoalsModel(self._document, self)
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(*sides(self, 2, 2, theme.gap(8), theme.gap(12)))
        cards.setSpacing(theme.gap(10))
        self.week = WeekCard(theme)
        self.week.clicked.connect(lambda: self.add_requested.emit("time_entry"))
        cards.addWidget(self.week)
        self._list = made = GoalsList(theme, model)
        cards.addWidget(made)
        words = self.tr("No goal yet. One goal for this term is plenty.")
        hint = Label(theme, words, Face("small"), "ink3", wrap=True)
        cards.addWidget(hint)
        cards.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.takeAt(self._column.count() - 1)  # the stretch that held the heading up
        self._column.addWidget(area, 1)
        self._wire(made, model, hint)
        self.refresh_week(date.today())
        return made

    def refresh_week(self, today: date) -> None:
        """Ask the week's hours again."""
        if self._list is not None:
            self.week.set_week(week_minutes(self._document.portfolio.connection, today), today)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        if self._list is not None:
            self._list.set_today(today)
        self.refresh_week(today)

    def _wire(self, made: "GoalsList", model: "GoalsModel", hint: QWidget) -> None:
        def say_whether_there_is_one() -> None:
            hint.setVisible(model.rowCount() == 0)

        model.rowsInserted.connect(say_whether_there_is_one)
        model.rowsRemoved.connect(say_whether_there_is_one)
        say_whether_there_is_one()
        made.goal_picked.connect(self.goal_picked)
        made.open_requested.connect(self.open_requested)
        made.step_tick_requested.connect(self.step_tick_requested)
        made.menu_requested.connect(self.menu_requested)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("bg"))
        painter.end()
