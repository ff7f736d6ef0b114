"""The list of all that was logged: a line each, the month above its first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from portfolio.core.queries.ledger import LedgerRow
from portfolio.ui.hours.all_model import ENTRY, MONTH, HoursModel
from portfolio.ui.hours.words import about_words, day_words, spent_words
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_MONTH = Face("h3", 600, serif=True)
_TITLE, _SPENT = Face("body", 600), Face("body", 600, tabular=True)
_SUB, _DAY = Face("small"), Face("small", tabular=True)
_DAYS_WIDE = "Wed 30 Sept"


class HoursView(QListView):
    """Keys that it does not need it lets pass: Enter, Delete and single letters act on the entry as at every place."""

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)

    def __init__(self, theme: Theme, model: HoursModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._model = theme, model
        self.setModel(model)
        self.setItemDelegate(_EntryLine(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("All that was logged"))
        self.clicked.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    def entry_at(self, point: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry at a point of the viewport, or of the one the keyboard is on; empty for none."""
        row = self._model.at(self.currentIndex() if point is None else self.indexAt(point))
        return ("time_entry", row.id) if row is not None else ("", "")

    def take_focus(self) -> None:
        """On the entry one was on, or on the newest."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._open(self.currentIndex())
        elif event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()  # letters act on the entry: nothing is looked for by them
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.at(index)
        if row is not None:
            self.entry_opened.emit("time_entry", row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        kind, record_id = self.entry_at(None if by_key else self.viewport().mapFromGlobal(event.globalPos()))
        if record_id:
            place = self.visualRect(self.currentIndex()).center()
            at = self.viewport().mapToGlobal(place) if by_key else event.globalPos()
            self.menu_requested.emit(kind, record_id, at)


class _EntryLine(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: HoursView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = _line_height(self._theme) + (_month_height(self._theme) if index.data(MONTH) else 0)
        return QSize(self._theme.px(160), round(high))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LedgerRow = index.data(ENTRY)
        theme = self._theme
        painter.save()
        canvas = Canvas(painter, theme, QRectF(option.rect), is_rtl(self._view))
        rect, month = canvas.bounds, index.data(MONTH)
        if month:
            high = _month_height(theme)
            inner = rect.adjusted(theme.gap(4), theme.gap(10), -theme.gap(4), 0)
            inner.setHeight(high - theme.gap(14))
            canvas.text(inner, month, _MONTH, "ink")
            rect = rect.adjusted(0, high, 0, 0)
        marked = index == self._view.currentIndex()
        self._draw(canvas, rect.adjusted(theme.gap(2), theme.gap(2), -theme.gap(2), -theme.gap(2)), row, marked)
        painter.restore()

    def _draw(self, canvas: Canvas, rect: QRectF, row: LedgerRow, marked: bool) -> None:
        theme, locale, radius = self._theme, self._view.locale(), self._theme.gap(10)
        focused = marked and self._view.hasFocus()
        canvas.box(rect, radius, "accent_soft" if marked else "raised", "line")
        inner = rect.adjusted(theme.gap(14), 0, -theme.gap(14), 0)
        days = canvas.width(_DAYS_WIDE, _DAY) + theme.gap(10)
        canvas.text(QRectF(inner.x(), inner.y(), days, inner.height()), day_words(locale, row.day), _DAY, "ink2")
        spent = spent_words(locale, row)
        wide = canvas.width(spent, _SPENT) + 2
        end = inner.right() - wide
        canvas.text(QRectF(end, inner.y(), wide, inner.height()), spent, _SPENT, "hours" if row.minutes else "ink")
        x, about = inner.x() + days, about_words(locale, row)
        width = end - theme.gap(12) - x
        title, sub = theme.metrics(_TITLE).height(), theme.metrics(_SUB).height() if about else 0
        y = inner.center().y() - (title + sub) / 2
        canvas.text(QRectF(x, y, width, title), row.title or row.category, _TITLE, "ink")
        if about:
            canvas.text(QRectF(x, y + title - 1, width, sub + 4), about, _SUB, "ink2" if marked else "ink3")
        if focused:
            canvas.ring(rect, radius)


def _line_height(theme: Theme) -> float:
    return theme.metrics(_TITLE).height() + theme.metrics(_SUB).height() + 2 * theme.gap(9)


def _month_height(theme: Theme) -> float:
    return theme.metrics(_MONTH).height() + theme.gap(16)
