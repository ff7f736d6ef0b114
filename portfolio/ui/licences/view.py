"""The list of a period's entries, walked by keys: Enter opens one to write, Space shows it, O takes it out or in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.licences.model import EntriesModel, Line, counts_words
from portfolio.ui.theme import Face, Theme

_TITLE, _SMALL, _WORD = Face("body", 600), Face("small"), Face("small", 600)
_MOST_TITLE, _MOST_WHY = 2, 4
LOOKS = {
    "all": ("circle-check", "accent"),
    "part": ("circle-dashed", "warn"),
    "none": ("circle-x", "ink3"),
}
"""An icon and a colour beside the words: what counts is never told by colour alone."""
_KEYS = {Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open", Qt.Key.Key_Space: "show"}


class EntriesView(QListView):
    """Rows as high as their words."""

    acted = Signal(str, str)
    """“open”, “show” or “out”, and the id of the entry."""
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.letters = theme, True
        self.entries = EntriesModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Paint(theme, self.entries, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What counts, and why"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; one stays where one was, or at what has taken its place."""
        at, row = self.current(), self.currentIndex().row()
        self.entries.show_lines(lines)
        if self.entries.lines:
            now = self.entries.row_of(at)
            row = now if now >= 0 else max(0, min(row, len(self.entries.lines) - 1))
            self.setCurrentIndex(self.entries.index(row))
        self.scheduleDelayedItemsLayout()

    def current(self) -> str:
        """The id of the entry one is at, or nothing."""
        line = self.entries.line(self.currentIndex())
        return line.id if line is not None else ""

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The entry there, or the one that one is at, for the window's keys for entries."""
        line = self.entries.line(self.currentIndex() if at is None else self.indexAt(at))
        return ("time_entry", line.id) if line is not None else ("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        what = _KEYS.get(key, "out" if key == Qt.Key.Key_O and self.letters else "")
        if at and plain and what and not event.isAutoRepeat():
            self.acted.emit(what, at)
        elif plain and key == Qt.Key.Key_Escape:
            event.ignore()
        elif event.text() and self.letters:
            event.ignore()  # other letters are the window's
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys, unless the person has them off."""
        if not self.letters:
            super().keyboardSearch(search)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self.entries.line(self.indexAt(event.position().toPoint()))
        if line is not None:
            self.acted.emit("open", line.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.entries.line(self.indexAt(event.position().toPoint()))
        if line is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit("show", line.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        line = self.entries.line(index)
        if line is not None:
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(line.id, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setStyleSheet(
            f"QListView {{ background: {tokens.surface}; border: 1px solid {tokens.line};"
            f" border-radius: {theme.gap(12)}px; }}"
            "QListView::item, QListView::item:selected, QListView::item:hover {"
            " background: transparent; border: none; }"
        )
        self.scheduleDelayedItemsLayout()


class _Paint(QStyledItemDelegate):
    """The mark and the title, below it the day and the amounts, below that why not all of it counts."""

    def __init__(self, theme: Theme, model: EntriesModel, parent: EntriesView) -> None:
        super().__init__(parent)
        self.theme, self._model, self._view = theme, model, parent
        self._heights: dict[tuple[Line, int], int] = {}
        """Of what was seen since the last theme: Qt asks for all of them whenever one comes or goes."""
        theme.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = self._model.line(index)
        width = self._view.viewport().width()
        if line is None:
            return QSize(width, 0)
        if (height := self._heights.get((line, width))) is None:
            height = self._heights[(line, width)] = self._height(line, width)
        return QSize(width, height)

    def _forget(self) -> None:
        self._heights.clear()

    def _start(self) -> float:
        return float(self.theme.gap(14) + self.theme.px(18) + self.theme.gap(10))

    def _room(self, width: float) -> float:
        return max(80.0, width - self._start() - self.theme.gap(14))

    def _below(self, line: Line) -> str:
        return "  ·  ".join((counts_words(line.counts), line.amounts, line.day))

    def _height(self, line: Line, width: float) -> int:
        theme, room = self.theme, self._room(width)
        titles = self._count(line.title, _TITLE, room, _MOST_TITLE) or 1
        below = self._count(self._below(line), _WORD, room, _MOST_TITLE)
        whys = self._count(line.why, _SMALL, room, _MOST_WHY)
        low = theme.metrics(_SMALL).height()
        return round(titles * theme.metrics(_TITLE).height() + (below + whys) * low + 2 * theme.gap(9))

    def _count(self, text: str, face: Face, room: float, most: int) -> int:
        """In how many lines a text is written. Most fit into one, which is seen at a glance."""
        if not text:
            return 0
        if self.theme.metrics(face).horizontalAdvance(text) < room - 2:
            return 1
        return len(wrapped(self.theme, text, face, room, most))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._model.line(index)
        if line is None:
            return
        theme, bounds = self.theme, QRectF(option.rect)
        here = self._view.currentIndex() == index
        painter.save()
        canvas = Canvas(painter, theme, bounds, is_rtl(self._view))
        if here:
            place = bounds.adjusted(1, 1, -1, -1)
            canvas.box(place, theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else "")
        else:
            painter.fillRect(QRectF(bounds.x(), bounds.bottom() - 1, bounds.width(), 1), theme.color("line"))
        x, y, room = bounds.x() + self._start(), bounds.y() + theme.gap(9), self._room(bounds.width())
        size, high, low = theme.px(18), theme.metrics(_TITLE).height(), theme.metrics(_SMALL).height()
        icon, tone = LOOKS[line.counts]
        canvas.icon(QRectF(bounds.x() + theme.gap(14), y + (high - size) / 2, size, size), icon, tone, 1.8)
        drawn = canvas.lines(QRectF(x, y, room, 0), line.title, _TITLE, "ink", _MOST_TITLE, high) or 1
        y += drawn * high
        y += low * canvas.lines(QRectF(x, y, room, 0), self._below(line), _WORD, "ink2", _MOST_TITLE, low)
        canvas.lines(QRectF(x, y, room, 0), line.why, _SMALL, "ink2", _MOST_WHY, low)
        if here and self._view.hasFocus():
            canvas.ring(bounds.adjusted(1, 1, -1, -1), theme.gap(8))
        painter.restore()
