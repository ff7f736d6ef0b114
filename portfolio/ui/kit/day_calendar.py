"""A month to choose a day from, in the window's own colours: the calendar of the system paints the weekend in red."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.theme import Face, Theme

FIRST, LAST = QDate(1900, 1, 1), QDate(2199, 12, 31)

_ARROWS = {"qt_calendar_prevmonth": "arrow-left", "qt_calendar_nextmonth": "arrow-right"}
"""The names that Qt gives to the two buttons; a version that calls them otherwise keeps its own arrows."""


class DayCalendar(QCalendarWidget):
    """One month, with the first day of the week of the reader's country."""

    def __init__(self, theme: Theme, label: str, chosen: QDate) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(label)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setMinimumDate(FIRST)
        self.setMaximumDate(LAST)
        self.setSelectedDate(chosen)
        self._dress()

    def _dress(self) -> None:
        theme = self.theme
        self.setFont(theme.face(Face("body")))
        every_day, names = QTextCharFormat(), QTextCharFormat()
        every_day.setForeground(theme.color("ink"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, every_day)
        names.setForeground(theme.color("ink2"))
        names.setBackground(theme.color("surface"))
        names.setFont(theme.face(Face("small", 500)))
        self.setHeaderTextFormat(names)
        for name, icon in _ARROWS.items():
            if isinstance(button := self.findChild(QToolButton, name), QToolButton):
                turned = {"arrow-left": "arrow-right", "arrow-right": "arrow-left"}[icon]
                button.setIcon(theme.icon(turned if is_rtl(self) else icon))
        hexes = {name: theme.color(name).name() for name in ("surface", "ink", "ink3", "accent", "on_accent", "line2")}
        pad, round_ = theme.gap(5), theme.gap(6)
        self.setStyleSheet(
            """
            #qt_calendar_navigationbar {{ background: {surface}; }}
            QToolButton {{ background: transparent; color: {ink}; border: none; border-radius: {round}px;
                padding: {pad}px; font-weight: 600; }}
            QToolButton:hover, QToolButton:focus {{ background: {line2}; }}
            QToolButton::menu-indicator {{ image: none; width: 0; }}
            QSpinBox {{ background: {surface}; color: {ink}; border: none; }}
            QAbstractItemView {{ background: {surface}; color: {ink}; border: none; outline: 0;
                selection-background-color: {accent}; selection-color: {on_accent}; }}
            QAbstractItemView:disabled {{ color: {ink3}; }}
            """.format(pad=pad, round=round_, **hexes)
        )
