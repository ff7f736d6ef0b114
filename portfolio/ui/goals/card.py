"""One goal under way as a card: picked with a click, opened with Enter, its next step ticked off on the spot."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.core.queries.goals import GoalRow
from portfolio.ui.goals.words import due_words, entries_words, far_words, is_overdue, spoken
from portfolio.ui.kit.base import Control, Flowing, is_rtl, plain_tip
from portfolio.ui.kit.labels import draw_pill, pill_height, pill_width
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme, kind_of

_SOURCE = Face("micro", 500)
_TITLE = Face("lead", 600)
_FAR = Face("small")
_DUE = Face("small", 600)
_STEP = Face("small", 500)
_TITLE_LINES = 2
_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class StepTick(Control):
    """The next step of a goal: an empty circle to tick."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_step(self, step: str) -> None:
        """Show another step."""
        self.set_label(step)
        self.setAccessibleName(self.tr("Tick off: {step}").format(step=step))
        self.setToolTip(plain_tip(self.accessibleName()))

    def measure(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(80), round(theme.metrics(_STEP).height() + 2 * theme.gap(4)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, enabled = self.theme, canvas.bounds, self.isEnabled()
        size, color = theme.px(14), "accent" if enabled else "ink2"
        x = rect.x() + theme.gap(4)
        icon = "circle-check" if enabled and (self.underMouse() or self.isDown()) else "circle"
        canvas.icon(QRectF(x, rect.center().y() - size / 2, size, size), icon, color, 2.2)
        x += size + theme.gap(7)
        canvas.text(QRectF(x, rect.y(), rect.right() - x - 2, rect.height()), self.label, _STEP, color)
        if self.shows_focus:
            canvas.ring(rect, theme.gap(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Never dimmed: where it cannot be ticked, it still says what comes next."""
        with QPainter(self) as painter:
            self.draw(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _UP_AND_DOWN:
            event.ignore()  # a button would make Tab of it; the list goes to the next card
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the next step stands there by now, and was not meant


class GoalCard(Flowing):
    """A goal's source, title, steps, hours, due date and next step. Checked means picked."""

    open_requested = Signal(str)
    """Show the goal itself: a double click."""
    step_ticked = Signal(str)
    """The next step was ticked: its id."""
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, row: GoalRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, row.title, parent)
        self._today = today
        self._row = row
        self.tick = StepTick(theme, self)
        self.tick.clicked.connect(lambda: self.step_ticked.emit(self._row.next_id))
        self.setCheckable(True)
        self.toggled.connect(self._place_tick)
        self.set_row(row)

    @property
    def row(self) -> GoalRow:
        return self._row

    def set_row(self, row: GoalRow) -> None:
        """Show the goal as it is now."""
        self._row = row
        self.set_label(row.title)
        self.setAccessibleName(self.tr("Goal: {title}").format(title=row.title))
        self.setAccessibleDescription(spoken(self.locale(), row, self._today))
        self.setToolTip(plain_tip(row.title))
        self.tick.setVisible(bool(row.next_step))
        self.tick.set_step(row.next_step)
        self._place_tick()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self.set_row(self._row)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The goal, wherever on the card one is."""
        return "goal", self._row.id

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        return [self, self.tick]

    # ---- size

    def _inner(self, width: float) -> float:
        return width - 2 * self.theme.gap(16)

    def _title_lines(self, width: float) -> list[str]:
        return wrapped(self.theme, self._row.title, _TITLE, self._inner(width), _TITLE_LINES) or [""]

    def _due_below(self, width: float) -> bool:
        """Whether numbers and date need a line each."""
        theme, locale = self.theme, self.locale()
        far = theme.metrics(_FAR).horizontalAdvance(far_words(locale, self._row))
        due = theme.metrics(_DUE).horizontalAdvance(due_words(locale, self._row, self._today))
        return bool(far and due) and far + due + theme.gap(10) > self._inner(width)

    def _top_height(self) -> float:
        return max(self.theme.metrics(_SOURCE).height(), pill_height(self.theme))

    def _words_height(self, width: float) -> float:
        """Everything above the next step."""
        theme = self.theme
        height = theme.gap(11) + self._top_height() + theme.gap(3)
        height += len(self._title_lines(width)) * theme.metrics(_TITLE).height() + theme.gap(7)
        if self._row.total:
            height += theme.px(6) + theme.gap(6)
        if far_words(self.locale(), self._row) or self._row.due:
            height += theme.metrics(_FAR).height() * (2 if self._due_below(width) else 1)
        return height

    def flow_height(self, width: int) -> int:
        height = self._words_height(width)
        if self._row.next_step:
            return round(height + self.theme.gap(3) + self.tick.measure().height() + self.theme.gap(8))
        return round(height + self.theme.gap(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tick()

    def _place_tick(self) -> None:
        theme = self.theme
        top = round(self._words_height(self.width()) + theme.gap(3))
        side = theme.gap(12)
        self.tick.setGeometry(QRect(side, top, self.width() - 2 * side, self.tick.measure().height()))

    def _restyle(self) -> None:
        super()._restyle()
        if hasattr(self, "tick"):
            self._place_tick()

    # ---- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_UP_AND_DOWN, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the list's, and the window's as at every entry
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit(self._row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self._row.id, event.globalPos())

    # ---- painting

    def draw(self, canvas: Canvas) -> None:
        theme, rect, row, locale = self.theme, canvas.bounds, self._row, self.locale()
        radius = theme.gap(14)
        picked, hover = self.isChecked(), self.underMouse()
        border = "accent" if picked else "line2" if hover else "line"
        canvas.box(rect, radius, "raised" if hover and not picked else "surface", border, 2 if picked else 1)
        side = theme.gap(16)
        x, width = rect.x() + side, self._inner(rect.width())
        y = rect.y() + theme.gap(11)
        self._draw_top(canvas, QRectF(x, y, width, self._top_height()))
        y += self._top_height() + theme.gap(3)
        line = theme.metrics(_TITLE).height()
        for words in self._title_lines(rect.width()):
            canvas.text(QRectF(x, y, width, line), words, _TITLE, "ink")
            y += line
        y += theme.gap(7)
        late = is_overdue(row, self._today)
        if row.total:
            canvas.segments(QRectF(x, y, width, theme.px(6)), row.done, row.total, "overdue" if late else "accent")
            y += theme.px(6) + theme.gap(6)
        line = theme.metrics(_FAR).height()
        far, due = far_words(locale, row), due_words(locale, row, self._today)
        canvas.text(QRectF(x, y, width, line), far, _FAR, "ink2")
        color = "overdue" if late else "ink2"
        if self._due_below(rect.width()):
            canvas.text(QRectF(x, y + line, width, line), due, _DUE, color)
        else:
            canvas.text(QRectF(x, y, width, line), due, _DUE, color, "end" if far else "start")
        if self.shows_focus:
            canvas.ring(rect, radius)

    def _draw_top(self, canvas: Canvas, line: QRectF) -> None:
        theme, row = self.theme, self._row
        size = theme.px(14)
        end = line.right()
        if self.isChecked():
            words = entries_words(self.locale(), row)
            wide = min(pill_width(theme, words), line.width() * 0.6)
            pill = QRectF(end - wide + theme.gap(4), line.y(), wide, line.height())
            draw_pill(canvas, pill, words, "accent")
            end -= wide
        kind = kind_of("goal")
        canvas.icon(QRectF(line.x(), line.center().y() - size / 2, size, size), kind.icon, "ink3")
        x = line.x() + size + theme.gap(6)
        source = row.source or kind.label()
        canvas.text(QRectF(x, line.y(), end - x, line.height()), source, _SOURCE, "ink3")
