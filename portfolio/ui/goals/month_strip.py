"""Twelve months side by side with how much each holds; the arrows go from month to month."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.goals.calendar_words import ICONS, month_words
from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.dates import plain_year, short_month
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

_MONTH, _YEAR, _COUNT = Face("small", 600), Face("micro"), Face("micro", 600, tabular=True)


class MonthStrip(Painted):
    """`month_chosen` carries the first day of the month that one went to; `entered` wants what is in it."""

    month_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._months: list[date] = []
        self._counts: dict[date, dict[str, int]] = {}
        self._today = date.min
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("GoalCalendar", "Twelve months"))

    def show_months(self, months: Sequence[date], counts: Mapping[date, dict[str, int]], today: date) -> None:
        """Show these, with how much of each sort they hold; the month one was at stays chosen where it is there."""
        before = self.month
        self._months, self._counts, self._today = list(months), dict(counts), today
        wanted = before if before in self._months else today.replace(day=1)
        self._at = self._months.index(wanted) if wanted in self._months else 0
        self._say()
        self.update()

    @property
    def month(self) -> date | None:
        """The month that one is at."""
        return self._months[self._at] if self._months else None

    def choose(self, month: date) -> None:
        """Be at this month, without telling that somebody went there."""
        if month in self._months:
            self._at = self._months.index(month)
            self._say()
            self.update()

    # ---- size and painting

    def measure(self) -> QSize:
        theme = self.theme
        words = theme.metrics(_MONTH).height() + 2 * theme.metrics(_COUNT).height()
        return QSize(theme.px(12 * 34), round(words + theme.gap(26)))

    def draw(self, canvas: Canvas) -> None:
        for at, month in enumerate(self._months):
            self._month(canvas, self._cell(at, canvas.bounds), at, month)

    def _cell(self, at: int, bounds: QRectF) -> QRectF:
        gap = self.theme.gap(5)
        wide = (bounds.width() - gap * (len(self._months) - 1)) / max(1, len(self._months))
        return QRectF(bounds.x() + at * (wide + gap), bounds.y(), wide, bounds.height())

    def _month(self, canvas: Canvas, cell: QRectF, at: int, month: date) -> None:
        theme, counts = self.theme, self._counts.get(month, {})
        chosen, now = at == self._at, month == self._today.replace(day=1)
        fill = "accent_soft" if chosen else "surface"
        canvas.box(cell, theme.gap(9), fill, "accent" if chosen else "line2" if counts else "line")
        pad, y = theme.gap(7 if cell.width() > theme.px(56) else 4), cell.y() + theme.gap(7)
        high = theme.metrics(_MONTH).height()
        place = QRectF(cell.x() + pad, y, cell.width() - 2 * pad, high)
        name = short_month(self.locale(), month.month)
        canvas.text(place, name, _MONTH, "accent" if now else "ink" if counts else "ink3")
        beside = canvas.width(name, _MONTH) + canvas.width("0000", _YEAR) + theme.gap(6)
        if (month.month == 1 or at == 0) and beside < place.width():
            canvas.text(place, plain_year(self.locale(), month.year), _YEAR, "ink3", "end")
        self._marks(canvas, QRectF(place.x(), y + high + theme.gap(6), place.width(), 0), counts)
        if chosen and self.hasFocus():
            canvas.ring(cell, theme.gap(9))

    def _marks(self, canvas: Canvas, place: QRectF, counts: Mapping[str, int]) -> None:
        """An icon and a number for each sort, two in a line."""
        theme, size = self.theme, self.theme.px(12)
        high = max(theme.metrics(_COUNT).height(), size)
        half = place.width() / 2
        across = 2 if half >= size + theme.gap(3) + canvas.width("00", _COUNT) else 1
        for at, (what, count) in enumerate(counts.items()):
            if at // across > 1:
                return  # a narrow cell says the first two; the list below says all
            x = place.x() + (at % across) * half
            y = place.y() + (at // across) * (high + theme.gap(2))
            canvas.icon(QRectF(x, y + (high - size) / 2, size, size), ICONS[what], "ink2")
            words = QRectF(x + size + theme.gap(3), y, half if across == 2 else place.width(), high)
            canvas.text(words, self.locale().toString(count), _COUNT, "ink2")

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if is_rtl(self) else 1
        far = len(self._months)
        step = {
            Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward, Qt.Key.Key_Home: -far, Qt.Key.Key_End: far,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if step is not None:
            self._go(min(max(0, self._at + step), far - 1))
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if is_rtl(self):
            x = self.width() - x
        bounds = QRectF(self.rect())
        found = next((at for at in range(len(self._months)) if x <= self._cell(at, bounds).right()), None)
        if found is not None:
            self._go(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _go(self, at: int) -> None:
        if not self._months:
            return
        self._at = at
        self._say()
        announce(self, self.accessibleDescription())
        self.update()
        self.month_chosen.emit(self._months[at])

    def _say(self) -> None:
        if (month := self.month) is not None:
            self.setAccessibleDescription(month_words(self.locale(), month, self._counts.get(month, {})))
