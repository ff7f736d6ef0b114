"""The goals panel: this week's hours, and a card for each goal one works on."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.queries.goals import week_minutes
from portfolio.core.queries.week_plan import plan_of_week
from portfolio.ui.goals.strip_head import StripHead
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.ui.document import Document
    from portfolio.ui.goals.list import GoalsList
    from portfolio.ui.goals.strip import GoalRings
    from portfolio.ui.models.goals import GoalsModel


class GoalsPanel(QWidget):
    """Holds its place with its heading at once; `fill` makes the rest, after the timeline's rows are on the screen."""

    add_requested = Signal(str)
    goal_picked = Signal(str)
    """Another goal is picked: its id, or nothing when the picked one was let go."""
    open_requested = Signal(str)
    step_tick_requested = Signal(str)
    menu_requested = Signal(str, QPoint)
    fold_changed = Signal()

    def __init__(self, theme: Theme, document: "Document", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document = document
        self._list: GoalsList | None = None
        self._model: GoalsModel | None = None
        self._area: QScrollArea | None = None
        self._rings: GoalRings | None = None
        self._today, self._writes = document.today(), not document.portfolio.read_only
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.gap(8))
        self._folds = self._folded = False
        head = QHBoxLayout()
        self.strip = StripHead(theme)
        self.strip.clicked.connect(lambda: self._turn(not self._folded))
        self.strip.hide()
        head.addWidget(self.strip)
        self._title = SectionTitle(theme, self.tr("Goals"))
        head.addWidget(self._title, 1)
        new = Button(theme, "", icon="plus", kind="ghost", keys="Ctrl+G", tip=self.tr("New goal"))
        new.clicked.connect(lambda: self.add_requested.emit("goal"))
        head.addWidget(new)
        self.new = new
        self._column.addLayout(head)
        if not self._writes:
            new.hide()
        self._column.addStretch(1)
        self._keep_margins()

    @property
    def folded(self) -> bool:
        """Whether only the strip is to be seen."""
        return self._folded

    def set_folded(self, folds: bool) -> None:
        """In a small window the panel is a strip, which a press opens over the timeline."""
        self._folds = folds
        self.strip.setVisible(folds)
        self._turn(folds)

    def _turn(self, folded: bool) -> None:
        self._folded = folded
        for widget in (self._title, self._area):
            if widget is not None:
                widget.setVisible(not folded)
        self.new.setVisible(self._writes and not folded)
        self.strip.set_folded(folded)
        self._keep_margins()
        self._show_rings()
        self.fold_changed.emit()
        self.update()

    def _keep_margins(self) -> None:
        """In the strip, which is 56 pixels wide, icon and rings stand in the middle."""
        gap = self.theme.gap
        start, end = (gap(8), gap(8)) if self._folded else (gap(16), 0)
        self._column.setContentsMargins(*sides(self, start, gap(12), end, 0))

    @property
    def rings(self) -> "GoalRings":
        """How far each goal is, while they are folded."""
        if self._rings is None:
            from portfolio.ui.goals.strip import GoalRings

            made = self._rings = GoalRings(self.theme)
            made.pressed.connect(self._unfold_at)
            self._column.insertWidget(self._column.count() - 1, made, 1000)
        return self._rings

    def _show_rings(self) -> None:
        """The number and the rings of the strip; rings that nobody sees are not made."""
        if self._model is None:
            return
        self.strip.set_count(self._model.rowCount())
        if self._folded:
            self.rings.show_rows(self._model.rows, self._today)
        if self._rings is not None:
            self._rings.setVisible(self._folded)

    def _unfold_at(self, goal_id: str) -> None:
        """Open the goals at the card of this one."""
        self._turn(False)
        card = next((card for card in self.list.cards if card.row.id == goal_id), None)
        if card is not None:
            QTimer.singleShot(0, card, lambda: card.setFocus(Qt.FocusReason.TabFocusReason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._folds and not self._folded:
            self._turn(True)
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

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
        from portfolio.ui.kit.in_sight import InSight
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
        self._list = made = GoalsList(theme, model, today=self._document.today(), writes=self._writes)
        cards.addWidget(made)
        words = self.tr("No goal yet. One goal for this term is plenty.")
        hint = Label(theme, words, Face("small"), "ink3", wrap=True)
        cards.addWidget(hint)
        cards.addStretch(1)
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The stretch below holds the heading up while the area is folded away.
        self._column.insertWidget(self._column.count() - 1, area, 1000)
        area.setVisible(not self._folded)
        InSight(area)
        self._model = model
        self._wire(made, model, hint)
        self._show_rings()
        self.refresh_week(self._document.today())
        return made

    def refresh_week(self, today: date) -> None:
        """Ask the week's hours again."""
        if self._list is not None:
            connection = self._document.portfolio.connection
            self.week.set_week(week_minutes(connection, today), today, plan_of_week(connection, today))

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._show_rings()
        if self._list is not None:
            self._list.set_today(today)
        self.refresh_week(today)

    def _wire(self, made: "GoalsList", model: "GoalsModel", hint: QWidget) -> None:
        def say_whether_there_is_one() -> None:
            hint.setVisible(model.rowCount() == 0)

        model.rowsInserted.connect(say_whether_there_is_one)
        model.rowsRemoved.connect(say_whether_there_is_one)
        for told in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.dataChanged, model.modelReset):
            told.connect(self._show_rings)
        say_whether_there_is_one()
        made.goal_picked.connect(self.goal_picked)
        made.open_requested.connect(self.open_requested)
        made.step_tick_requested.connect(self.step_tick_requested)
        made.menu_requested.connect(self.menu_requested)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("bg"))
            if self._folds:
                edge = 0 if is_rtl(self) else self.width() - 1
                painter.fillRect(edge, 0, 1, self.height(), self.theme.color("line"))
