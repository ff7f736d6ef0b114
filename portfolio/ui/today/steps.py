"""The next step of a goal as a row: ticked on the spot, with the goal it belongs to, its date and how far it is."""

from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from portfolio.core.queries.today import NextStep
from portfolio.ui.kit.base import Control, Flowing, plain_tip
from portfolio.ui.kit.paint import Canvas, isolate, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme
from portfolio.ui.today.rows import INSET, Row
from portfolio.ui.today.words import spoken_step, step_due, step_far, step_late, step_title

_STEP, _GOAL = Face("lead", 500), Face("small")
_DUE, _FAR = Face("small", 600), Face("small", tabular=True)
_LINES = 2


class StepMark(Control):
    """An empty circle to tick; a plus where the goal has no step to take."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self._there = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_step(self, row: NextStep) -> None:
        """Say what a press does now."""
        self._there = bool(row.step_id)
        words = (
            translate("Today", "Tick off: {step}")
            if self._there
            else translate("Today", "Write what comes next: {goal}")
        )
        self.set_label(words.format(step=isolate(row.step), goal=isolate(row.goal)))
        self.setToolTip(
            plain_tip(translate("Today", "Tick it off") if self._there else translate("Today", "Write what comes next"))
        )

    def measure(self) -> QSize:
        side = self.theme.px(20) + 2 * self.theme.gap(INSET)
        return QSize(side, side)

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        hover, size = self.underMouse() or self.isDown(), theme.px(20)
        place = QRectF(rect.center().x() - size / 2, rect.y() + theme.gap(7), size, size)
        ground = place.adjusted(-theme.gap(5), -theme.gap(5), theme.gap(5), theme.gap(5))
        if hover:
            canvas.box(ground, ground.height() / 2, "accent_soft", "accent" if theme.tokens.outlined else "")
        icon = ("circle-check" if hover else "circle") if self._there else "plus"
        canvas.icon(place, icon, "accent" if self._there else "ink3", 2.0)
        if self.shows_focus:
            canvas.ring(ground, ground.height() / 2)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the next step stands there by now, and was not meant


class StepWords(Flowing):
    """The words of the row; a press opens the goal."""

    def __init__(self, theme: Theme, row: NextStep, today: date, parent: QWidget) -> None:
        self._row, self._today = row, today
        super().__init__(theme, "", parent)

    def set_step(self, row: NextStep, today: date) -> None:
        """Show another step, or the same one on another day."""
        self._row, self._today = row, today
        self.set_label(step_title(self.locale(), row))
        self.setAccessibleDescription(spoken_step(self.locale(), row, today))
        self.setToolTip(plain_tip(f"{self.label}\n{row.goal}"))

    # ---- size

    def _side(self) -> float:
        return self.theme.gap(8)

    def _ends(self) -> tuple[float, float]:
        """How wide the date is, and the bar with its numbers; each with the gap before it."""
        theme = self.theme
        due = theme.metrics(_DUE).horizontalAdvance(step_due(self.locale(), self._row, self._today))
        far = theme.metrics(_FAR).horizontalAdvance(step_far(self.locale(), self._row))
        bar = far + theme.gap(8) + self._bar() if far else 0.0
        return due + theme.gap(12) if due else 0.0, bar + theme.gap(12) if bar else 0.0

    def _bar(self) -> float:
        return self.theme.px(64)

    def _stacked(self, width: float) -> bool:
        """Whether date and bar get a line of their own, because the words would have too little room beside them."""
        return width - max(self._ends()) < self.theme.px(150)

    def _lines(self, width: float) -> list[str]:
        room = width if self._stacked(width) else width - self._ends()[0]
        return wrapped(self.theme, self.label, _STEP, room, _LINES + self._stacked(width)) or [""]

    def flow_height(self, width: int) -> int:
        theme = self.theme
        room = width - 2 * self._side()
        line = theme.metrics(_GOAL).height()
        height = len(self._lines(room)) * theme.metrics(_STEP).height() + theme.gap(2) + line
        if self._stacked(room) and any(self._ends()):
            height += theme.gap(3) + line
        return round(height + 2 * theme.gap(7))

    # ---- painting

    def draw(self, canvas: Canvas) -> None:
        theme, rect, row, locale = self.theme, canvas.bounds, self._row, self.locale()
        if self.underMouse():
            canvas.box(rect, theme.gap(9), "raised", "line")
        x, width = rect.x() + self._side(), rect.width() - 2 * self._side()
        late, stacked = step_late(row, self._today), self._stacked(width)
        due, end = step_due(locale, row, self._today), self._ends()
        y, line = rect.y() + theme.gap(7), theme.metrics(_STEP).height()
        color = "overdue" if late else "ink2"
        if due and not stacked:
            canvas.text(QRectF(x, y, width, line), due, _DUE, color, "end")
        for words in self._lines(width):
            canvas.text(QRectF(x, y, width, line), words, _STEP, "ink" if row.step_id else "ink2")
            y += line
        y += theme.gap(2)
        line = theme.metrics(_GOAL).height()
        room = width if stacked else width - end[1]
        canvas.text(QRectF(x, y, room, line), row.goal, _GOAL, "ink3")
        if stacked:
            y += line + theme.gap(3)
            canvas.text(QRectF(x, y, width, line), due, _DUE, color)
        self._draw_far(canvas, QRectF(x, y, width, line), late, end[1])
        if self.shows_focus:
            canvas.ring(rect, theme.gap(9))

    def _draw_far(self, canvas: Canvas, line: QRectF, late: bool, end: float) -> None:
        if not end or end > line.width():
            return
        theme, row = self.theme, self._row
        words = step_far(self.locale(), row)
        wide = canvas.width(words, _FAR) + 1
        canvas.text(QRectF(line.right() - wide, line.y(), wide, line.height()), words, _FAR, "ink3", "end")
        high = theme.px(5)
        x = line.right() - wide - theme.gap(8) - self._bar()
        bar = QRectF(x, line.center().y() - high / 2, self._bar(), high)
        canvas.segments(bar, row.done, row.total, "overdue" if late else "accent")


class StepRow(Row[NextStep]):
    """A mark to press, and words that open the goal."""

    ticked = Signal(str)
    """The step's id."""
    write_requested = Signal(str)
    """The goal's id: it has no step to take."""
    open_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(
        self, theme: Theme, item: NextStep, today: date, *, writes: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, item, today, parent)
        self.mark = StepMark(theme, self)
        self.words = StepWords(theme, item, today, self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.mark)
        line.addWidget(self.words, 1)
        self.mark.setEnabled(writes)
        self.mark.clicked.connect(self._press)
        self.words.clicked.connect(lambda: self.open_requested.emit(self.item.id))
        self.set_item(item)

    def set_item(self, item: NextStep) -> None:
        self.item = item
        self.mark.set_step(item)
        self.words.set_step(item, self.today)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        return "goal", self.item.id

    def stops(self) -> list[QWidget]:
        return [self.mark, self.words]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.item.id, event.globalPos())

    def _press(self) -> None:
        if self.item.step_id:
            self.ticked.emit(self.item.step_id)
        else:
            self.write_requested.emit(self.item.id)
