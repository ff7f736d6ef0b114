"""One group of the board: its heading with a count, the cards, and the place where a dragged goal is let go."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.queries.goal_board import BoardGoal, Group
from portfolio.ui.goals.board_card import GOAL_DRAG, BoardCard
from portfolio.ui.goals.board_words import HINTS, TITLES, count_words
from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

STEP = 40
"""How many cards a group shows at first, and how many more each time: a card is a widget."""
NEWEST = 10
"""How many of those that are done are shown until more are asked for."""
_TITLE, _COUNT = Face("h3", 600, serif=True), Face("small", tabular=True)


class GroupTitle(Painted):
    """The heading; it stays in sight while its cards are scrolled past."""

    def __init__(self, theme: Theme, group: Group, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._group, self._count = group, 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Say how many goals there are."""
        self._count = count
        self.setAccessibleName(count_words(self.locale(), self._group, count))
        self.update()

    def measure(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(120), round(theme.metrics(_TITLE).height() + 2 * theme.gap(7)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        canvas.painter.fillRect(self.rect(), theme.color("bg"))
        x, words = rect.x() + theme.gap(4), translate("GoalBoard", TITLES[self._group])
        wide = canvas.width(words, _TITLE) + 1
        canvas.text(QRectF(x, rect.y(), wide, rect.height()), words, _TITLE, "ink")
        x += wide + theme.gap(8)
        count = self.locale().toString(self._count)
        canvas.text(QRectF(x, rect.y(), rect.right() - x, rect.height()), count, _COUNT, "ink3")


class BoardGroup(QWidget):
    """Cards are found again by their goal's id and stay the same: focus and what is asked stay where they are."""

    dropped = Signal(str)
    """A goal was let go here: its id."""
    dragged_over = Signal(QPoint)
    """Where a dragged goal is held, in this group's own pixels."""
    placed = Signal()
    """It stands elsewhere, or is of another size."""
    let_go = Signal()
    """A dragged goal left, or was let go."""
    filled = Signal()
    """Cards came or went."""

    def __init__(
        self, theme: Theme, group: Group, make: Callable[[BoardGoal, QWidget], BoardCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self.group, self._make = theme, group, make
        self._rows: list[BoardGoal] = []
        self._cards: dict[str, BoardCard] = {}
        self._most = NEWEST if group == "done" else STEP
        self._over = False
        self.title = GroupTitle(theme, group, self)
        self._hint = Label(theme, translate("GoalBoard", HINTS[group]), Face("small"), "ink3", wrap=True)
        self._more = Button(theme, "", icon="chevron-down", kind="ghost")
        self._more.clicked.connect(self._show_more)
        self._column = QVBoxLayout(self)
        self._hints = QVBoxLayout()
        self._hints.addWidget(self._hint)
        self._column.addLayout(self._hints)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAcceptDrops(True)
        theme.changed.connect(self._restyle)
        self._restyle()

    # ---- cards

    @property
    def cards(self) -> list[BoardCard]:
        """Those that are shown, from above."""
        return list(self._cards.values())

    @property
    def more(self) -> Button:
        """The button that shows the rest."""
        return self._more

    def card(self, goal_id: str) -> BoardCard | None:
        """The card of a goal, if it is shown here."""
        return self._cards.get(goal_id)

    def show_rows(self, rows: Sequence[BoardGoal], keep: frozenset[str], hint: str = "") -> None:
        """Show these, in this order: as many as there is room for, and those of `keep` in any case."""
        self._rows = list(rows)
        with self._laid_out_once():
            left = self._put(keep)
        self.title.set_count(len(self._rows))
        self._hint.setText(hint or translate("GoalBoard", HINTS[self.group]))
        self._hint.setVisible(not self._rows)
        locale = self.locale()
        words, count = (
            (translate("GoalBoard", "Show all {count}", None, len(self._rows)), len(self._rows))
            if left <= STEP
            else (translate("GoalBoard", "Show {count} more", None, STEP), STEP)
        )
        self._more.set_label(words.format(count=locale.toString(count)))
        self._more.setVisible(left > 0)
        self.filled.emit()

    def _put(self, keep: frozenset[str]) -> int:
        """Put the cards where they belong. Says how many goals are not shown."""
        shown = [row for at, row in enumerate(self._rows) if at < self._most or row.id in keep]
        there, self._cards = self._cards, {}
        for at, row in enumerate(shown):
            card = there.pop(row.id, None)
            if card is None:
                card = self._make(row, self)
            elif card.row != row:
                card.set_row(row)
            if self._column.indexOf(card) != at:
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
                card.show()
            self._cards[row.id] = card
        for card in there.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        return len(self._rows) - len(shown)

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Qt lays everything out anew for each card that is shown, which is slow for hundreds."""
        parent = self.parentWidget()
        around = parent.layout() if parent is not None else None
        layouts = [layout for layout in (self._column, around) if layout is not None]
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)
                layout.invalidate()
            self.updateGeometry()

    def _show_more(self) -> None:
        before = set(self._cards)
        self._most += STEP
        self.show_rows(self._rows, frozenset(before))
        new = next((card for goal, card in self._cards.items() if goal not in before), None)
        if new is not None:
            new.face.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- the heading stays in sight

    def stick(self, offset: int) -> None:
        """Hold the heading at this height of the group, as far as there are cards below it."""
        high = self.title.sizeHint().height()
        y = min(max(0, offset), max(0, self.height() - high))
        self.title.setGeometry(0, y, self.width(), high)
        self.title.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(0, self.title.sizeHint().height() + gap(2), 0, gap(10))
        self._column.setSpacing(gap(10))
        self._hints.setContentsMargins(gap(16), gap(14), gap(16), gap(24))
        self.placed.emit()

    # ---- a goal is let go here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(GOAL_DRAG):
            self._light(True)
            event.acceptProposedAction()
        else:
            event.ignore()  # files are the window's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dragged_over.emit(event.position().toPoint())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)
        self.let_go.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        self.let_go.emit()
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(GOAL_DRAG).data()).decode("ascii", "replace"))

    def _light(self, on: bool) -> None:
        self._over = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
        top = self.title.sizeHint().height()
        ground = canvas.bounds.adjusted(0, top, 0, -1)
        radius = self.theme.gap(14)
        if self._over:
            canvas.box(ground, radius, "accent_soft", "accent", 2, dashed=True)
        elif not self._cards:
            canvas.box(ground, radius, border="line2", dashed=True)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
