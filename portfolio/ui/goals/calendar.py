"""Goals by their days: twelve months to see at a glance, and below them everything with a day as one list."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from portfolio.core.queries.goal_calendar import Dated, first_month, months_from
from portfolio.ui.goals.calendar_words import ICONS, day_words, line_words, month_words, what_words
from portfolio.ui.goals.month_strip import MonthStrip
from portfolio.ui.kit.dates import day_of, month_year
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.theme import Face, Theme

DATED = frozenset({"step", "review_point", "conversation"})
"""Kinds that stand in the calendar without being goals."""
_ROW = Qt.ItemDataRole.UserRole


class GoalCalendar(QWidget):
    """It is given what has a day; it knows no portfolio. An entry is shown as one comes past it, and Enter edits it."""

    entry_shown = Signal(str, str)
    write_requested = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._given: tuple[Sequence[Dated], Collection[str] | None, date] | None = None
        self.strip = MonthStrip(theme)
        self.list = _Days(theme, self)
        self.nothing = Label(
            theme, translate("GoalCalendar", "No goal, step or talk has a day that is still to come."), Face("body"),
            "ink2", wrap=True,
        )  # fmt: skip
        self._column = QVBoxLayout(self)
        for part in (self.strip, self.nothing):
            self._column.addWidget(part)
        self._column.addWidget(self.list, 1)
        self.strip.month_chosen.connect(self.list.go_to)
        self.strip.entered.connect(self.list.take_focus)
        self.list.currentItemChanged.connect(self._came_to)
        self.list.itemActivated.connect(self._activated)
        self.setAccessibleName(translate("GoalCalendar", "Goals by their days"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: Sequence[Dated], goals: Collection[str] | None, today: date) -> None:
        """Show what has a day; of goals only those in `goals`, and no talks; None shows all."""
        self._given = rows, goals, today
        shown = [row for row in rows if goals is None or (row.kind == "goal" and row.id in goals)]
        months = months_from(first_month(shown, today))
        counts: dict[date, dict[str, int]] = {}
        for row in shown:
            if (day := day_of(row.day)) is not None:
                of_month = counts.setdefault(day.replace(day=1), {})
                of_month[row.what] = of_month.get(row.what, 0) + 1
        self.strip.show_months(months, counts, today)
        self.list.show_rows(shown, counts, today)
        self.nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))

    def take_focus(self) -> None:
        """Where the keyboard begins."""
        self.strip.setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        return [self.strip, self.list]

    def _came_to(self, item: QTreeWidgetItem | None) -> None:
        row = self.list.row_of(item)
        if row is None:
            return
        if (day := day_of(row.day)) is not None:
            self.strip.choose(day.replace(day=1))
        if self.list.hasFocus():
            self.entry_shown.emit(row.kind, row.id)

    def _activated(self, item: QTreeWidgetItem) -> None:
        if (row := self.list.row_of(item)) is not None:
            self.write_requested.emit(row.kind, row.id)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(20), gap(4), gap(20), gap(16))
        self._column.setSpacing(gap(10))
        if self._given is not None:
            self.show_rows(*self._given)  # icons and colours stand in the lines


class _Days(PlainTree):
    """One flat list: a month, what is in it, the next month. What is late stands first. The keys pass over months."""

    def __init__(self, theme: Theme, calendar: GoalCalendar) -> None:
        names = [translate("GoalCalendar", "What"), translate("GoalCalendar", "Sort"), translate("GoalCalendar", "Day")]
        super().__init__(theme, translate("GoalCalendar", "Everything with a day"), names)
        self._calendar = calendar
        self._months: dict[date, tuple[QTreeWidgetItem, QTreeWidgetItem]] = {}
        """By month the heading that it stands under, and its first line."""
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)

    def show_rows(self, rows: Sequence[Dated], counts: dict[date, dict[str, int]], today: date) -> None:
        """Fill it anew; what one was at is found again."""
        before = self.row_of(self.currentItem())
        self.blockSignals(True)
        self.clear()
        self._months.clear()
        late = [row for row in rows if row.day < today.isoformat()]
        above = self._heading(translate("GoalCalendar", "Late"), "overdue") if late else None
        current: date | None = None
        for row in rows:
            day = day_of(row.day) or today
            month = day.replace(day=1)
            if row not in late and month != current:
                current = month
                above = self._heading(month_year(self.locale(), month.year, month.month), "ink")
                said = month_words(self.locale(), month, counts.get(month, {}))
                above.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            item = self._line(row, today, "overdue" if row in late else "ink")
            assert above is not None
            self._months.setdefault(month, (above, item))
            if before is not None and (before.what, before.own_id) == (row.what, row.own_id):
                self.setCurrentItem(item)
        self.fit()
        self.blockSignals(False)

    def go_to(self, month: date) -> None:
        """To the first entry of a month; where it has none, nothing moves."""
        if (found := self._months.get(month)) is not None:
            above, item = found
            self.setCurrentItem(item)
            self.scrollToItem(above, PlainTree.ScrollHint.PositionAtTop)

    def take_focus(self) -> None:
        """With the keyboard on the first entry where none was chosen."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self.row_of(self.currentItem()) is None and self._months:
            self.setCurrentItem(next(iter(self._months.values()))[1])

    def row_of(self, item: QTreeWidgetItem | None) -> Dated | None:
        """What a line stands for; None for a heading."""
        found = item.data(0, _ROW) if item is not None else None
        return Dated(*found) if found else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_of(self.currentItem())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and row is not None:
            self._calendar.write_requested.emit(row.kind, row.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentItem()
        if (row := self.row_of(item)) is not None and item is not None:
            below = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
            self._calendar.menu_requested.emit(row.kind, row.id, event.globalPos() if by_mouse else below)

    def _restyle(self) -> None:
        super()._restyle()
        self.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))

    def _heading(self, words: str, color: str) -> QTreeWidgetItem:
        item = self.add(None, words, "", "")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFirstColumnSpanned(True)
        item.setFont(0, self.theme.face(Face("small", 600)))
        item.setForeground(0, QBrush(self.theme.color(color)))
        return item

    def _line(self, row: Dated, today: date, color: str) -> QTreeWidgetItem:
        words, day = line_words(row), day_words(self.locale(), row, today)
        item = self.add(None, words, what_words(row), day, tip=f"{row.title}\n{row.of}".strip())
        item.setData(0, _ROW, list(row))
        item.setIcon(0, self.theme.icon(ICONS[row.what]))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{what_words(row)}: {isolate(words)}, {day}")
        item.setForeground(1, QBrush(self.theme.color("ink3")))
        item.setForeground(2, QBrush(self.theme.color(color)))
        return item
