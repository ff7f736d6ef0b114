"""The list of a period's entries, walked by keys: Enter opens one to write, Space shows it, O takes it out or in."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.line_list import LinesModel, LinesView
from portfolio.ui.kit.line_paint import LinePaint
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.lines import Line, counts_words
from portfolio.ui.licences.words import joined
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


class EntriesView(LinesView[Line]):
    """It acts by “open”, “show” and “out”."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.entries: LinesModel[Line] = LinesModel()
        super().__init__(theme, self.entries, translate("EntriesView", "What counts, and why"), parent)
        self.entries.setParent(self)
        self.setItemDelegate(_Paint(theme, self.entries, self))

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The entry there, or the one that one is at, for the window's keys for entries."""
        line = self.entries.line(self.currentIndex() if at is None else self.indexAt(at))
        return ("time_entry", line.key) if line is not None else ("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        what = _KEYS.get(key, "out" if key == Qt.Key.Key_O and self.letters else "")
        if at and plain and what and not event.isAutoRepeat():
            self.acted.emit(what, at)
        elif plain and key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete):
            event.ignore()
        elif event.text() and self.letters:
            event.ignore()  # other letters are the window's
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self.entries.line(self.indexAt(event.position().toPoint()))
        if line is not None:
            self.acted.emit("open", line.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.entries.line(self.indexAt(event.position().toPoint()))
        if line is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit("show", line.key)


class _Paint(LinePaint[Line]):
    """The mark and the title, below it the day and the amounts, below that why not all of it counts."""

    def high(self, line: Line, width: float) -> int:
        theme, room = self.theme, self.room(width)
        titles = self._count(line.title, _TITLE, room, _MOST_TITLE) or 1
        below = self._count(_below(line), _WORD, room, _MOST_TITLE)
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

    def tell(self, canvas: Canvas, line: Line, bounds: QRectF) -> None:
        theme = self.theme
        x, y, room = bounds.x() + self.start(), bounds.y() + theme.gap(9), self.room(bounds.width())
        size, high, low = theme.px(18), theme.metrics(_TITLE).height(), theme.metrics(_SMALL).height()
        icon, tone = LOOKS[line.counts]
        canvas.icon(QRectF(bounds.x() + theme.gap(14), y + (high - size) / 2, size, size), icon, tone, 1.8)
        drawn = canvas.lines(QRectF(x, y, room, 0), line.title, _TITLE, "ink", _MOST_TITLE, high) or 1
        y += drawn * high
        y += low * canvas.lines(QRectF(x, y, room, 0), _below(line), _WORD, "ink2", _MOST_TITLE, low)
        canvas.lines(QRectF(x, y, room, 0), line.why, _SMALL, "ink2", _MOST_WHY, low)


def _below(line: Line) -> str:
    return joined(counts_words(line.counts), line.amounts, line.day)
