"""A goal's card on the board: its face, its next step to tick, a handle to move it by, and what it asks before that."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.queries.goal_board import BoardGoal
from portfolio.ui.goals.asking import Asking
from portfolio.ui.goals.board_face import GRIP, SIDE, TOP, BoardFace
from portfolio.ui.goals.board_keys import KEYS
from portfolio.ui.goals.card import StepTick
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dragging import drag
from portfolio.ui.kit.paint import Canvas, isolate, mirrored
from portfolio.ui.theme import Theme

GOAL_DRAG = "application/x-perpetual-portfolio-goal"
"""What a dragged goal is called for the groups of the board: its id. Elsewhere it is an entry like others."""


class BoardCard(QWidget):
    """One goal. Its face takes the keyboard; a press chooses it, Enter edits it."""

    chosen = Signal(str, bool)
    """The goal's id, and whether the person asked to see it rather than came past."""
    write_requested = Signal(str)
    step_ticked = Signal(str)
    menu_requested = Signal(str, QPoint)
    moves_requested = Signal(str, QPoint)
    """The menu of groups to move it to."""

    def __init__(self, theme: Theme, row: BoardGoal, today: date, *, writes: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.row, self._today, self._writes = theme, row, today, writes
        self.picked = False
        self.asking: Asking | None = None
        self._pressed: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.face = BoardFace(theme, row, today, self)
        self.tick = StepTick(theme, self)
        self.tick.setEnabled(writes)
        self.grip = Button(theme, "", icon="grip-vertical", kind="ghost", tip=self.tr("Move"), parent=self)
        self.grip.setVisible(writes)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.face)
        self._ticks = QHBoxLayout()
        self._ticks.addWidget(self.tick)
        self._column.addLayout(self._ticks)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.face.clicked.connect(lambda: self.chosen.emit(self.row.id, True))
        for part in (self.face, self.tick, self.grip):
            part.installEventFilter(self)
        self.tick.clicked.connect(lambda: self.step_ticked.emit(self.row.next_id))
        self.grip.clicked.connect(self._offer_moves)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_row(row)

    def set_row(self, row: BoardGoal) -> None:
        """Show the goal as it is now."""
        self.row = row
        self.face.set_row(row, self._today)
        ticks = bool(row.next_step) and row.group != "done"
        self.tick.setVisible(ticks)
        if ticks:
            self.tick.set_step(row.next_step)
        self.grip.setAccessibleName(self.tr("Move: {title}").format(title=isolate(row.title)))
        self._restyle()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self.set_row(self.row)

    def set_picked(self, picked: bool) -> None:
        """Whether this is the goal that the detail shows."""
        if picked != self.picked:
            self.picked = picked
            self.update()

    def ask(self, asking: Asking | None) -> None:
        """Ask this in the card, or nothing any more."""
        if self.asking is not None:
            focus = self.window().focusWidget()
            if focus is not None and self.asking.isAncestorOf(focus):
                self.face.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt gives it to the next card
            self.asking.hide()
            self.asking.deleteLater()
        self.asking = asking
        if asking is not None:
            self._column.addWidget(asking)
            asking.show()
        self._restyle()

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The goal, wherever on the card one is."""
        return "goal", self.row.id

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        asked = self.asking.stops() if self.asking is not None else []
        return [self.face, self.tick, self.grip, *asked]

    def _offer_moves(self) -> None:
        self.moves_requested.emit(self.row.id, self.grip.mapToGlobal(QPoint(0, self.grip.height())))

    # ---- size

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(0, 0, 0, gap(12 if self.tick.isHidden() or self.asking else 8))
        self._ticks.setContentsMargins(gap(SIDE - 4), gap(2), gap(SIDE - 4), 0)
        if self.asking is not None:
            self.asking.setContentsMargins(gap(SIDE), gap(8), gap(SIDE), gap(4))
        self._place_grip()
        self.updateGeometry()
        self.update()

    def _place_grip(self) -> None:
        side, theme = self.theme.px(GRIP), self.theme
        place = QRect(self.width() - side - theme.gap(8), theme.gap(TOP - 4), side, side)
        self.grip.setGeometry(mirrored(place, self.rect(), is_rtl(self)))
        self.grip.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_grip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_grip()

    # ---- hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The face's own mouse and keys: a drag begins on it, Enter edits, coming past shows the goal."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(watched, event)
        if watched is not self.face:
            return False
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit(self.row.id, False)
        return False

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in KEYS:
            event.ignore()  # a button would make Tab of it; on the board it goes to the next card
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if watched is self.face and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write_requested.emit(self.row.id)
            return True
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
            self.write_requested.emit(self.row.id)
            return True
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None and self._writes:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._drag(self._pressed)
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False

    def _drag(self, at: QPoint) -> None:
        self._pressed = None
        self.face.setDown(False)
        goal, place = self.row.id, self.face.mapTo(self, at)
        drag(self.theme, self, [("goal", goal)], self.grab(), place, {GOAL_DRAG: goal})

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            at = self.face.mapToGlobal(QPoint(self.theme.gap(SIDE), self.face.height() // 2))
        self.menu_requested.emit(self.row.id, at)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            radius, hover = self.theme.gap(14), self.underMouse()
            border = "accent" if self.picked else "line2" if hover else "line"
            fill = "raised" if hover and not self.picked else "surface"
            canvas.box(canvas.bounds, radius, fill, border, 2 if self.picked else 1)
            if self.face.shows_focus:
                canvas.ring(canvas.bounds, radius)
