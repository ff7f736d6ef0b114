"""One group of the board: its heading with a count, the cards, and the place where a dragged goal is let go."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, QTimer, Signal
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
from portfolio.ui.goals.board_words import HINTS
from portfolio.ui.goals.group_title import GroupTitle
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

STEP = 40
"""How many cards a group shows at first, and how many more each time: a card is a widget."""
NEWEST = 10
"""How many of those that are done are shown until more are asked for."""
LOWEST = 90
"""Pixels of the lowest card at 100 % text, so it is known how many fill a window."""
AT_A_TIME = 4
"""How many cards are made between one answer to the person and the next."""


class BoardGroup(QWidget):
    """Cards are found again by their goal's id and stay the same: focus and what is asked stay where they are.

    Those that fill the window are made at once, the rest right after the window has answered, or when asked for.
    """

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
        self._waiting: set[str] = set()
        self._keep: frozenset[str] = frozenset()
        self._most = NEWEST if group == "done" else STEP
        self._over = False
        self.title = GroupTitle(theme, group, self)
        self._hint = Label(theme, translate("GoalBoard", HINTS[group]), Face("small"), "ink3", wrap=True)
        self._more = Button(theme, "", icon="chevron-down", kind="ghost")
        self._more.clicked.connect(self._show_more)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._go_on(AT_A_TIME))
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
        """All that are shown, from above; those that wait to be made are made now."""
        self.make_all()
        return self.made

    @property
    def made(self) -> list[BoardCard]:
        """Those that are made by now, from above."""
        return list(self._cards.values())

    @property
    def more(self) -> Button:
        """The button that shows the rest."""
        return self._more

    def card(self, goal_id: str) -> BoardCard | None:
        """The card of a goal, if it is shown here."""
        if goal_id in self._waiting:
            self.make_all()
        return self._cards.get(goal_id)

    def make_all(self) -> None:
        """Make what waits to be made now: someone is on the way to it."""
        if self._waiting:
            self._go_on(len(self._waiting))

    def _go_on(self, most: int) -> None:
        self._make_more(most)
        # Each stands where it will be, else Qt may paint it once at the head of the group.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def show_rows(self, rows: Sequence[BoardGoal], keep: frozenset[str], hint: str = "") -> None:
        """Show these, in this order: as many as there is room for, and those of `keep` in any case."""
        self._rows, self._keep = list(rows), keep
        left = len(self._rows) - len(self._shown())
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
        self._make_more(self.window().height() // self.theme.px(LOWEST) + 1)

    def _shown(self) -> list[BoardGoal]:
        return [row for at, row in enumerate(self._rows) if at < self._most or row.id in self._keep]

    def _make_more(self, most: int) -> None:
        """Make no more than so many of the cards that are missing, and go on a little later."""
        with self._laid_out_once():
            self._put(most)
        if self._waiting:
            self._later.start()
        else:
            self._later.stop()
        self.filled.emit()

    def _put(self, most: int) -> None:
        """Put the cards where they belong. Those to be kept are made in any case, of others the first `most`."""
        there, self._cards = self._cards, {}
        self._waiting.clear()
        for row in self._shown():
            card = there.pop(row.id, None)
            if card is None:
                if most <= 0 and row.id not in self._keep:
                    self._waiting.add(row.id)
                    continue
                most -= 1
                card = self._make(row, self)
                card.resize(self.width(), card.height())  # else Qt lays it out in a width of its own before it is here
            elif card.row != row:
                card.set_row(row)
            at = len(self._cards)
            if self._column.indexOf(card) != at:
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
                card.show()
            self._cards[row.id] = card
        for card in there.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

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
        before = frozenset(row.id for row in self._shown())
        self._most += STEP
        first = next((row.id for row in self._shown() if row.id not in before), "")
        self.show_rows(self._rows, before | {first})
        if new := self.card(first):
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

    def _ground(self) -> QRectF:
        """Where cards stand, or would stand: it begins where the first card does."""
        return QRectF(self.rect()).adjusted(0, self._column.contentsMargins().top(), 0, -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            ground = self._ground()
            radius = self.theme.gap(14)
            if self._over:
                canvas.box(ground, radius, "accent_soft", "accent", 2, dashed=True)
            elif not self._cards:
                canvas.box(ground, radius, border="line2", dashed=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
