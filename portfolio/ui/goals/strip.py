"""The goals in a small window: how many there are, and how far each of them is, one ring below the other."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.queries.goals import GoalRow
from portfolio.ui.goals.words import is_overdue, spoken
from portfolio.ui.kit.base import Control, plain_tip
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.theme import Face, Theme

_FAR = Face("micro", 600, tabular=True)


class GoalRing(Control):
    """How far one goal is. A press opens the goals at its card."""

    def __init__(self, theme: Theme, row: GoalRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_row(row, today)

    def set_row(self, row: GoalRow, today: date) -> None:
        """Show the goal as it is now."""
        self.row, self._today = row, today
        self.set_label(row.title)
        words = spoken(self.locale(), row, today)
        self.setAccessibleName(self.tr("Goal: {title}").format(title=row.title))
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip(f"{row.title}\n{words}" if words else row.title))

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The goal of the ring."""
        return "goal", self.row.id

    def measure(self) -> QSize:
        side = self.theme.gap(40)
        return QSize(side, side)

    def draw(self, canvas: Canvas) -> None:
        theme, rect, row = self.theme, canvas.bounds, self.row
        if self.underMouse():
            canvas.box(rect, theme.gap(10), "rail", "line" if theme.tokens.outlined else "")
        late = is_overdue(row, self._today)
        color, inset = "overdue" if late else "accent", theme.gap(4)
        dial = rect.adjusted(inset, inset, -inset, -inset)
        canvas.dial(dial, row.done / row.total if row.total else 0.0, color, theme.px(4))
        locale = self.locale()
        words = f"{locale.toString(row.done)}/{locale.toString(row.total)}" if row.total else ""
        room = dial.width() - 2 * theme.px(4)
        if words and canvas.width(words, _FAR) + 2 <= room:
            canvas.text(dial, words, _FAR, "overdue" if late else "ink", "center")
        else:
            size = min(theme.px(14), room)
            icon = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
            canvas.icon(icon, "flag", color if late else "ink2")
        if self.shows_focus:
            canvas.ring(rect, theme.gap(10))


class GoalRings(QScrollArea):
    """A ring for each goal, in their order. Rings are reused, so the focus stays where it is."""

    pressed = Signal(str)
    """The goals shall be opened at this one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rings: list[GoalRing] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # no room; wheel and Tab scroll
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("Goals"))
        InSight(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def rings(self) -> list[GoalRing]:
        """The rings as they stand, from above."""
        return list(self._rings)

    def show_rows(self, rows: Sequence[GoalRow], today: date) -> None:
        """Show these goals."""
        there = {ring.row.id: ring for ring in self._rings}
        self._rings = []
        for at, row in enumerate(rows):
            ring = there.pop(row.id, None)
            if ring is None:
                ring = GoalRing(self.theme, row, today)
                ring.clicked.connect(lambda _=False, goal=row.id: self.pressed.emit(goal))
            else:
                ring.set_row(row, today)
            if self._column.indexOf(ring) != at:
                self._column.removeWidget(ring)
                self._column.insertWidget(at, ring)
            self._rings.append(ring)
        chain(self, self._rings)
        for ring in there.values():
            self._column.removeWidget(ring)
            ring.hide()
            ring.deleteLater()

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, self.theme.gap(4), 0, self.theme.gap(8))
        self._column.setSpacing(self.theme.gap(4))
