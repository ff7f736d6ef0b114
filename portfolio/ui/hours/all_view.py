"""The list of all that was logged: a line each, the month above its first."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from portfolio.core.queries.ledger import LedgerRow, month_of
from portfolio.ui.hours.all_model import HoursModel
from portfolio.ui.hours.words import about_words, day_words, spent_words
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.dates import month_year
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.list_view import BlockListView

_MONTH = Face("h3", 600, serif=True)
_TITLE, _SPENT = Face("body", 600), Face("body", 600, tabular=True)
_SUB, _DAY = Face("small"), Face("small", tabular=True)
_WIDE_DAYS = [date(2026, month, 20 + weekday).isoformat() for month in range(1, 13) for weekday in range(7)]
"""Every month with two figures, and with it days of every name: as wide as a day can be."""


class HoursView(BlockListView):
    """Keys that it does not need it lets pass: Enter, Delete and single letters act on the entry as at every place.
    Several are chosen with Ctrl and Shift.

    Its geometry is that of the timeline: an entry that comes or goes costs the same among 200 and among 50,000.
    """

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    chosen_changed = Signal()
    """Other entries are chosen."""
    bin_requested = Signal()
    """Delete was pressed while several are chosen."""
    choice_menu_requested = Signal(QPoint)
    """The menu for all that is chosen."""

    def __init__(self, theme: Theme, model: HoursModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, _leads(theme), parent)
        self._entries = model
        self._days_wide = 0.0
        self.setModel(model)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("All that was logged"))
        self.clicked.connect(self._clicked)
        self._opened = ""
        self._goes_on = QTimer(self, singleShot=True, interval=0)  # once all of a change is there
        self._goes_on.timeout.connect(self._show_next)
        model.rowsRemoved.connect(self._goes_on.start)
        theme.changed.connect(self._restyle)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry at a point of the viewport, or of the one the keyboard is on; empty for none."""
        row = self._entries.at(self.currentIndex() if at is None else self.indexAt(at))
        return ("time_entry", row.id) if row is not None else ("", "")

    def take_focus(self) -> None:
        """On the entry one was on, or on the newest."""
        if not self.currentIndex().isValid() and self._entries.rowCount():
            self.setCurrentIndex(self._entries.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def selectAll(self) -> None:
        """Also what one has not scrolled to yet."""
        self._entries.read_all()
        super().selectAll()

    def choose_one(self) -> None:
        """Of several chosen entries keep the current one."""
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        several = self.chosen_count() > 1 and not event.modifiers()
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._open(self.currentIndex())
        elif several and event.key() == Qt.Key.Key_Escape:
            self.choose_one()
        elif several and event.key() == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        elif event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()  # letters act on the entry: nothing is looked for by them
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Looking through every line that was read would freeze the window."""

    def _clicked(self, index: QModelIndex) -> None:
        if self.chosen_count() <= 1:  # with Ctrl or Shift one chooses, and looks at nothing
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._entries.at(index)
        if row is not None:
            self._opened = row.id
            self.entry_opened.emit("time_entry", row.id)

    def _show_next(self) -> None:
        """What was shown beside is gone: then it is the one that is marked now."""
        if self._opened and self._entries.row_of(self._opened) < 0 and self.isVisible():
            self._opened = ""
            self._open(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        row = self._entries.at(index)
        if row is None:
            return
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        if self.chosen_count() > 1 and self.selectionModel().isSelected(index):
            self.choice_menu_requested.emit(at)
        else:
            self.menu_requested.emit(row.kind, row.id, at)

    # ---- how it lies

    def _measured(self, rows: Iterable[Any]) -> list[tuple[str, int]]:
        high = _line_height(self.theme)
        return [(month_of(row.day), high) for row in rows]

    def _restyle(self) -> None:
        self._days_wide = 0.0
        self._geometry.set_leads(_leads(self.theme))
        anchor = self._keep()
        self._geometry.reset(self._measured(self._entries.rows))
        self._laid_out(anchor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LayoutDirectionChange) and hasattr(
            self, "_days_wide"
        ):
            self._restyle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, offset, wide = event.rect(), self.verticalOffset(), self.viewport().width()
        here, chosen, root = self.currentIndex().row(), self.selectionModel(), QModelIndex()
        with QPainter(self.viewport()) as painter:
            for place in self._geometry.between(rect.top() + offset, rect.bottom() + offset):
                if not place.height:
                    continue
                canvas = Canvas(painter, self.theme, QRectF(0, place.top - offset, wide, place.height), is_rtl(self))
                if place.row < 0:
                    self._draw_month(canvas, place.key)
                else:
                    marked = chosen.isRowSelected(place.row, root)
                    self._draw(canvas, self._entries.rows[place.row], marked=marked, here=place.row == here)

    def _draw_month(self, canvas: Canvas, month: str) -> None:
        gap = self.theme.gap
        inner = canvas.bounds.adjusted(gap(4), gap(10), -gap(4), -gap(4))
        canvas.text(inner, month_year(self.locale(), int(month[:4]), int(month[5:])), _MONTH, "ink")

    def _draw(self, canvas: Canvas, row: LedgerRow, *, marked: bool, here: bool) -> None:
        theme, locale, gap = self.theme, self.locale(), self.theme.gap
        rect, radius = canvas.bounds.adjusted(gap(2), gap(2), -gap(2), -gap(2)), gap(10)
        canvas.box(rect, radius, "accent_soft" if marked else "raised", "line")
        inner = rect.adjusted(gap(14), 0, -gap(14), 0)
        days = self._room_for_days(locale)
        canvas.text(QRectF(inner.x(), inner.y(), days, inner.height()), day_words(locale, row.day), _DAY, "ink2")
        spent = spent_words(locale, row)
        wide = canvas.width(spent, _SPENT) + 2
        end = inner.right() - wide
        canvas.text(QRectF(end, inner.y(), wide, inner.height()), spent, _SPENT, "hours" if row.minutes else "ink")
        x, about = inner.x() + days, about_words(locale, row)
        width = end - gap(12) - x
        title, sub = theme.metrics(_TITLE).height(), theme.metrics(_SUB).height() if about else 0
        y = inner.center().y() - (title + sub) / 2
        canvas.text(QRectF(x, y, width, title), row.title or row.category, _TITLE, "ink")
        if about:
            canvas.text(QRectF(x, y + title - 1, width, sub + 4), about, _SUB, "ink2" if marked else "ink3")
        if here and self.hasFocus():
            canvas.ring(rect, radius)

    def _room_for_days(self, locale: QLocale) -> float:
        if not self._days_wide:
            advance = self.theme.metrics(_DAY).horizontalAdvance
            self._days_wide = max(advance(day_words(locale, day)) for day in _WIDE_DAYS) + self.theme.gap(10)
        return self._days_wide


def _line_height(theme: Theme) -> int:
    return round(theme.metrics(_TITLE).height() + theme.metrics(_SUB).height() + 2 * theme.gap(9))


def _leads(theme: Theme) -> dict[str, int]:
    """Above every month its name; nothing stands above the whole."""
    return {"": round(theme.metrics(_MONTH).height() + theme.gap(16)), "today": 0}
