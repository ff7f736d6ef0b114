"""One step or module to write: a handle, a box to tick, its words, by when, and what takes it away."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.records import new_id
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.small_fields import put_day, small_day, typed_day
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme


class _Box(Control):
    """The box to tick, without words: its name is the step's."""

    def measure(self) -> QSize:
        side = self.theme.px(18) + 2 * self.theme.gap(4)
        return QSize(side, side)

    def draw(self, canvas: Canvas) -> None:
        theme, on = self.theme, self.isChecked()
        pad = theme.gap(4)
        box = canvas.bounds.adjusted(pad, pad, -pad, -pad)
        canvas.box(box, theme.px(5), "accent" if on else "surface", "accent" if on else "edge", 1.5)
        if on:
            inset = box.width() * 0.14
            canvas.icon(box.adjusted(inset, inset, -inset, -inset), "check", "on_accent", 3.0)
        if self.shows_focus:
            canvas.ring(canvas.bounds, theme.gap(6))


class _Grip(Control):
    """The handle to drag a row by. With the focus on it, Up and Down move the row."""

    dragged = Signal(QPoint)
    moved = Signal(int)

    def measure(self) -> QSize:
        return QSize(self.theme.px(16), self.theme.px(24))

    def draw(self, canvas: Canvas) -> None:
        size = self.theme.px(14)
        center = canvas.bounds.center()
        place = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
        canvas.icon(place, "grip-vertical", "ink2" if self.underMouse() else "ink3")
        if self.shows_focus:
            canvas.ring(canvas.bounds, self.theme.gap(4))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class _ItemLine(Line):
    """The words of one row: Enter makes the next, Backspace in an empty one takes it away, Alt+Up and Down move it."""

    next_wanted = Signal()
    gone_wanted = Signal()
    moved = Signal(int)
    stepped = Signal(int)
    pasted = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control:
                event.ignore()
            else:
                self.next_wanted.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.gone_wanted.emit()
        elif step:
            (self.moved if alt else self.stepped).emit(step)
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_lines():
            return
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def _paste_lines(self) -> bool:
        from PySide6.QtGui import QGuiApplication

        lines = pasted_lines(QGuiApplication.clipboard().mimeData())
        if len(lines) < 2:
            return False
        self.pasted.emit(lines)
        return True


def pasted_lines(source: QMimeData | None) -> list[str]:
    """The lines of a pasted text that say something, without the marks of a list before them."""
    text = clean(source.text()) if source is not None and source.hasText() else ""
    lines = (" ".join(line.split()).lstrip("-*•·–— ").strip() for line in text.splitlines()[:500])
    return [line[:500] for line in lines if line]


class ItemRow(QWidget):
    """One step or module."""

    def __init__(self, theme: Theme, item: dict[str, Any], words: dict[str, str], today: Callable[[], date]) -> None:
        super().__init__()
        self.item_id = str(item.get("id") or new_id())
        self.done = str(item.get("done") or "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))
        row = self._row = QHBoxLayout()
        row.setSpacing(theme.gap(4))
        self._column.addLayout(row)
        self.grip = _Grip(theme, words["move"])
        self.box = _Box(theme)
        self.box.setCheckable(True)
        self.box.setChecked(bool(self.done))
        self.line = _ItemLine(theme, words["placeholder"])
        self.line.setText(str(item.get("title") or ""))
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(words["line"])
        self.line.setAccessibleDescription(words["keys"])
        self.remove = Button(theme, "", icon="x", kind="ghost", tip=words["remove"])
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words, self._due = words, str(item.get("due") or "")
        self.due = small_day(theme, words["due"], today, ahead=True) if "due" in words else None
        self.name()
        self.line.textChanged.connect(self.name)
        for widget in (self.grip, self.box):
            row.addWidget(widget)
        if self.due is None:
            row.addWidget(self.line, 1)
        else:
            put_day(self.due, self._due)
            self.due.line.setPlaceholderText(words["due"])  # an example would look like a day
            row.addWidget(Side(theme, self.line, self.due, narrowest=130, shares=(5, 3)), 1)
        row.addWidget(self.remove)

    def name(self) -> None:
        """What screen readers call the small controls of this row."""
        title = self.line.text()[:80] or self._words["line"]
        self.box.setAccessibleName(self._words["tick"].format(title=title))
        self.grip.setAccessibleName(f"{self._words['move']}: {title}")
        self.remove.setAccessibleName(f"{self._words['remove']}: {title}")
        if self.due is not None:
            self.due.line.setAccessibleName(f"{self._words['due']}: {title}")

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        day = [self.due.line, self.due.button] if self.due is not None else []
        return [self.grip, self.box, self.line, *day, self.remove]

    def fields(self) -> dict[str, Any]:
        """What its record is to hold; empty where it has no words. To be asked when nothing is wrong in it."""
        title = " ".join(clean(self.line.text()).split())
        if not title:
            return {}
        due = {"due": self.due.day()} if self.due is not None else {}
        return {"title": title, "done": date.fromisoformat(self.done) if self.done else None} | due

    def problem(self) -> str:
        """The sentence on what is wrong, or empty."""
        return self.due.problem() if self.due is not None else ""

    def complain(self) -> None:
        """Put the cursor where something is wrong."""
        if self.due is not None:
            self.due.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, day: str) -> None:
        """It was done on this ISO day, or with an empty text is not."""
        self.done = day

    def item(self) -> dict[str, Any]:
        """All that stands in it, right or wrong, as plain values."""
        due = typed_day(self.due) if self.due is not None else self._due
        return {"id": self.item_id, "title": clean(self.line.text()), "done": self.done, "due": due}
