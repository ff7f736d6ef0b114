"""The list of a period's entries, walked by keys: Enter opens one to write, Space shows it, O takes it out or in."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.line_list import AnyIndex, LinesModel, LinesView
from portfolio.ui.kit.line_paint import LinePaint
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.lines import Line, counts_words
from portfolio.ui.licences.words import joined
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.list_view import selection_of

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
    """It acts by “open”, “show”, “out” and “bin”. Ctrl and Shift choose several, of which one is where the keyboard is:
    what is taken out or thrown away is then all of them."""

    chosen_changed = Signal()
    """Other entries are chosen, or of several another is where the keyboard is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.entries: LinesModel[Line] = LinesModel()
        super().__init__(theme, self.entries, translate("EntriesView", "What counts, and why"), parent)
        self.entries.setParent(self)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_Paint(theme, self.entries, self))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these. Those that were chosen still are, where they are among them."""
        before = frozenset(line.key for line in self.chosen()) if self.chosen_count() > 1 else frozenset()
        super().show_lines(lines)
        # By itself the view asks the keyboard: after Ctrl+Z, Ctrl is still held, and it would choose another beside.
        rows = [at for at, line in enumerate(self.entries.lines) if line.key in before] if before else []
        self._choose(rows or [self.currentIndex().row()])

    def chosen_count(self) -> int:
        """How many entries are chosen."""
        selection = self.selectionModel().selection()
        return sum(selection.at(at).height() for at in range(selection.count()))

    def chosen(self) -> list[Line]:
        """The chosen entries, in the order in which they stand."""
        selection, lines = self.selectionModel().selection(), self.entries.lines
        ranges = sorted((selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count()))
        return [line for first, last in ranges for line in lines[first : last + 1]]

    def meant(self) -> str:
        """The key of one of those that a key or a button means: of all that are chosen, or of the current one."""
        return self.chosen()[0].key if self.chosen_count() > 1 else self.current()

    def those(self, key: str) -> list[Line]:
        """What is meant with the entry of this key: all that are chosen, where it is one of them; else it alone."""
        chosen = self.chosen() if self.chosen_count() > 1 else []
        if any(line.key == key for line in chosen):
            return chosen
        return [line for line in self.entries.lines if line.key == key]

    def choose_one(self) -> None:
        """Of several chosen entries keep the current one."""
        self._choose([self.currentIndex().row()])
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if self.chosen_count() > 1:
            self.chosen_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def _choose(self, rows: Sequence[int]) -> None:
        selection = selection_of(self.entries, [row for row in rows if row >= 0])
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The entry there, or the one that one is at, for the window's keys for entries."""
        line = self.entries.line(self.currentIndex() if at is None else self.indexAt(at))
        return ("time_entry", line.key) if line is not None else ("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        what = _KEYS.get(key, "out" if key == Qt.Key.Key_O and self.letters else "")
        several = plain and self.chosen_count() > 1
        if several and key == Qt.Key.Key_Escape:
            self.choose_one()
        elif several and key == Qt.Key.Key_Delete:
            self.acted.emit("bin", self.meant())
        elif at and plain and what and not event.isAutoRepeat():
            self.acted.emit(what, self.meant() if what == "out" else at)
        elif plain and key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete):
            event.ignore()
        elif event.text() and self.letters and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
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
        chooses = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if line is not None and event.button() == Qt.MouseButton.LeftButton and not chooses:
            self.acted.emit("show", line.key)


class _Paint(LinePaint[Line]):
    """The mark and the title, below it the day and the amounts, below that why not all of it counts."""

    def high(self, line: Line, width: float) -> int:
        theme, room = self.theme, self.room(width)
        titles = self.count.lines(line.title, _TITLE, room, _MOST_TITLE) or 1
        below = self.count.lines(_below(line), _WORD, room, _MOST_TITLE)
        whys = self.count.lines(line.why, _SMALL, room, _MOST_WHY)
        low = theme.metrics(_SMALL).height()
        return round(titles * theme.metrics(_TITLE).height() + (below + whys) * low + 2 * theme.gap(9))

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
