"""The map as a list: the same entries in sight, one below the other, in words."""

from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from portfolio.ui.career_map.sight import SightModel
from portfolio.ui.career_map.words import days_words
from portfolio.ui.kit.dates import day_month_year, hours
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.twin_view import AnyIndex, TwinView
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.timeline.words import JOIN, end_words, is_overdue, sub_line

_TITLE, _SUB, _DAY = Face("lead", 600), Face("small"), Face("small", 500, tabular=True)


class TwinList(TwinView):
    """Rows of one height over the entries in sight."""

    shown = Signal(str, str)
    opened = Signal(str, str)
    menu_requested = Signal(str, str, object)
    today_requested = Signal()

    def __init__(self, theme: Theme, model: SightModel) -> None:
        super().__init__(theme, model)
        self._sight = model
        self.setItemDelegate(_RowDelegate(theme, model, self))
        self.setAccessibleName(self.tr("Entries in sight"))
        self.clicked.connect(self._open)

    def show_chosen(self, entry_id: str) -> None:
        """Make this entry the current one and bring it into sight, without telling anyone."""
        self.follow(self._sight.index_of(entry_id), TwinView.ScrollHint.PositionAtCenter)

    def show_day(self, day: date) -> None:
        """Bring the last entry up to this day into sight."""
        number = sum(1 for entry in self._sight.entries if entry.first <= day.toordinal())
        if number:
            self.scrollTo(self._sight.index(number - 1), TwinView.ScrollHint.PositionAtCenter)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry at this point, or of the current one; two empty texts where there is none."""
        index = self.currentIndex() if at is None else self.indexAt(self.viewport().mapFrom(self, at))
        if not index.isValid():
            return "", ""
        entry = self._sight.entries[index.row()]
        return entry.row.kind, entry.id

    def show_today(self) -> None:
        """Let the map show today, and this list with it."""
        self.today_requested.emit()

    def came_to(self, row: int) -> None:
        entry = self._sight.entries[row]
        self.shown.emit(entry.row.kind, entry.id)

    def menu_wanted(self, row: int, place: QPoint) -> None:
        entry = self._sight.entries[row]
        self.menu_requested.emit(entry.row.kind, entry.id, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.text():
            event.ignore()  # Enter, Delete and letters are the window's, as at every list
        else:
            super().keyPressEvent(event)

    def _open(self, index: AnyIndex) -> None:
        entry = self._sight.entries[index.row()]
        self.opened.emit(entry.row.kind, entry.id)


class _RowDelegate(QStyledItemDelegate):
    """Paints one row: the day, the mark of its kind, the title, and a line below it."""

    def __init__(self, theme: Theme, model: SightModel, parent: TwinList) -> None:
        super().__init__(parent)
        self._theme, self._sight, self._list = theme, model, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        theme = self._theme
        words = theme.metrics(_TITLE).height() + theme.metrics(_SUB).height() + theme.gap(1)
        return QSize(theme.px(200), round(words + 2 * theme.gap(7)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, entry = self._theme, self._sight.entries[index.row()]
        painter.save()
        painter.translate(option.rect.topLeft())
        bounds = QRectF(0, 0, option.rect.width(), option.rect.height())
        rtl = self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft
        canvas = Canvas(painter, theme, bounds, rtl)
        state = option.state
        inside = bounds.adjusted(theme.gap(8), 1, -theme.gap(8), -1)
        if state & QStyle.StateFlag.State_Selected:
            canvas.box(inside, theme.gap(9), "accent_soft", "accent")
        elif state & QStyle.StateFlag.State_MouseOver:
            canvas.box(inside, theme.gap(9), "raised", "line")
        locale = QLocale()
        days = self._days_width(locale)
        role = self._sight.row(entry) is None
        kind = kind_of(entry.row.kind)
        icon, tone = ("school", "move") if role else (kind.icon, kind.token)
        row = self._sight.row(entry)
        late = row is not None and is_overdue(row, self._sight.today)
        x = inside.x() + theme.gap(10)
        day = day_month_year(locale, date.fromordinal(entry.first), short=True)
        canvas.text(QRectF(x, 0, days, bounds.height()), day, _DAY, "overdue" if late else "ink3")
        x += days + theme.gap(12)
        size = theme.px(26)
        disc = QRectF(x, (bounds.height() - size) / 2, size, size)
        canvas.box(disc, size / 2, f"{tone}_soft", tone if theme.tokens.outlined else "")
        canvas.icon(disc.adjusted(size * 0.23, size * 0.23, -size * 0.23, -size * 0.23), icon, tone, 2.2)
        x += size + theme.gap(12)
        title, sub = theme.metrics(_TITLE).height(), theme.metrics(_SUB).height()
        words = self._sub(locale, entry.first, entry.last, index)
        y = (bounds.height() - title - (sub + theme.gap(1) if words else 0)) / 2
        wide = inside.right() - theme.gap(10) - x
        canvas.text(QRectF(x, y, wide, title), entry.row.title or kind.label(), _TITLE, "ink")
        canvas.text(QRectF(x, y + title + theme.gap(1), wide, sub), words, _SUB, "ink2")
        if state & QStyle.StateFlag.State_HasFocus:
            canvas.ring(inside, theme.gap(9))
        painter.restore()

    def _sub(self, locale: QLocale, first: int, last: int, index: AnyIndex) -> str:
        entry = self._sight.entries[index.row()]
        row = self._sight.row(entry)
        days = days_words(locale, date.fromordinal(first), date.fromordinal(last)) if last > first else ""
        if row is None:
            below = self._sight.place(entry)
        elif row.kind == "time_entry":
            time = hours(locale, row.minutes) if row.minutes else ""
            below = JOIN.join(part for part in (time, end_words(row), row.detail) if part)
        else:
            below = sub_line(locale, row, self._sight.today)
        return JOIN.join(part for part in (days, below) if part)

    def _days_width(self, locale: QLocale) -> float:
        return max(
            self._theme.metrics(_DAY).horizontalAdvance(day_month_year(locale, date(2028, month, 28), short=True))
            for month in range(1, 13)
        )
