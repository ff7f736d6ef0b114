"""A date as one types it, with a calendar to pick from; what nobody can mean is told below, never in a box."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.editors.parse_day import parse_day
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.day_calendar import DayCalendar
from portfolio.ui.theme import Face, Theme


def shown_day(locale: QLocale, day: date | None, today: date) -> str:
    """The day as it stands in the field: in the locale's words where they can be read back, else as 2026-11-09."""
    if day is None:
        return ""
    words = day_month_year(locale, day, short=True)
    return words if parse_day(words, locale, today).day == day else day.isoformat()


class _DayLine(Line):
    """Up and Down move by a day; Alt+Down opens the calendar, as in every date field."""

    def __init__(self, theme: Theme, move: Callable[[int], None], pick: Callable[[], None]) -> None:
        super().__init__(theme)
        self._move, self._pick = move, pick

    def show_day(self, words: str) -> None:
        """Put a date there, seen from its beginning."""
        self.setText(words)
        self.setCursorPosition(0)

    def _restyle(self) -> None:
        super()._restyle()
        self.make_room()

    def make_room(self) -> None:
        """Be wide enough for what can stand here; to be called again when the example was set."""
        # A day of the longest month's short name, and the example.
        metrics = self.theme.metrics(Face("body"))
        words = max(metrics.horizontalAdvance(text) for text in ("29 Sept 2026", self.placeholderText()))
        self.setMinimumWidth(round(words) + 2 * round(10 * self.theme.scale) + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pick()
        elif step:
            self._move(step)
        else:
            super().keyPressEvent(event)


class DateField(Field):
    """A day or nothing. `ahead`: a day without a year is the next one, as for due dates; `past`: one still to come
    is a mistake. `today` gives today."""

    def __init__(
        self, theme: Theme, label: str, *, ahead: bool = False, past: bool = False, needed: str = "", hint: str = "",
        today: Callable[[], date],
    ) -> None:  # fmt: skip
        self._ahead, self._past, self._needed, self.today = ahead, past, needed, today
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(4))
        self.line = _DayLine(theme, self._move, self._pick)
        self.button = Button(theme, "", icon="calendar-days", kind="ghost", tip=label)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self._popup: QWidget | None = None
        super().__init__(theme, label, holder, hint=hint)
        self.button.set_tip(self.tr("Pick from a calendar: {field}").format(field=label))
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(self.tr("9 Nov 2026"))
        self.line.make_room()
        holder.setFocusProxy(self.line)
        self.button.clicked.connect(self._pick)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self._tidy)

    def day(self) -> date | None:
        """The day that stands there, or None."""
        return parse_day(self.line.text(), self.locale(), self.today(), ahead=self._ahead).day

    def set_day(self, day: date | None) -> None:
        """Show this day without telling that it was edited."""
        self.line.show_day(shown_day(self.locale(), day, self.today()))
        self.check()

    def show_value(self, value: Any) -> None:
        self.set_day(date.fromisoformat(value) if value else None)

    def raw(self) -> str:
        return clean(self.line.text())

    def set_raw(self, raw: Any) -> None:
        self.line.setText(str(raw or ""))
        self.check()

    def problem(self) -> str:
        if not self.line.text().strip():
            return self._needed
        found = parse_day(self.line.text(), self.locale(), self.today(), ahead=self._ahead)
        if self._past and found.day is not None and found.day > self.today():
            return self.tr("This day is still to come.")
        return found.problem

    def _on_edited(self) -> None:
        # While one still types, half a date is no mistake; a mistake already told goes as soon as it is mended.
        if self._below.isVisibleTo(self):
            self.check()
        self.edited.emit()

    def _tidy(self) -> None:
        if self.line.text().strip():
            day = self.day()
            if day is not None:
                self.line.show_day(shown_day(self.locale(), day, self.today()))
            self.check()

    def _move(self, days: int) -> None:
        day = self.day()
        self._choose(date.fromordinal(day.toordinal() + days) if day else self.today())

    def _choose(self, day: date) -> None:
        self.line.show_day(shown_day(self.locale(), day, self.today()))
        self.check()
        self.edited.emit()

    def _pick(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setObjectName("days")
        popup.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ground, edge = self.theme.color("surface").name(), self.theme.color("edge").name()
        popup.setStyleSheet(f"#days {{ background: {ground}; border: 1px solid {edge}; }}")
        column = QVBoxLayout(popup)
        gap = self.theme.gap(8)
        column.setContentsMargins(gap, gap, gap, gap)
        day = self.day() or self.today()
        calendar = DayCalendar(self.theme, self.label, QDate(day.year, day.month, day.day))

        def take(chosen: QDate) -> None:
            popup.close()
            self._choose(date(chosen.year(), chosen.month(), chosen.day()))
            self.line.setFocus(Qt.FocusReason.PopupFocusReason)

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        column.addWidget(calendar)
        popup.adjustSize()
        corner = self.line.mapToGlobal(QPoint(0, self.line.height() + 2))
        screen = self.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - popup.width())))
        if corner.y() + popup.height() > screen.bottom():
            corner.setY(self.line.mapToGlobal(QPoint(0, 0)).y() - popup.height() - 2)
        popup.move(corner)
        popup.show()
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)


class LastDayField(DateField):
    """The last day of something; it cannot be before its first."""

    def __init__(self, theme: Theme, label: str, first: DateField, *, hint: str = "") -> None:
        self._first = first
        super().__init__(theme, label, hint=hint, today=first.today)
        first.edited.connect(self._look_again)

    def problem(self) -> str:
        first, last = self._first.day(), self.day()
        if first is not None and last is not None and last < first:
            return self.tr("The last day cannot be before the first.")
        return super().problem()

    def _look_again(self) -> None:
        if not self.problem():
            self.check()
