"""A list of steps or modules to write, order, tick and take away: by keys and by dragging."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.records import new_id
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.merging import merged_items
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.theme import Face, Theme


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


class _Row(QWidget):
    """One step or module."""

    def __init__(self, theme: Theme, item: dict[str, Any], words: dict[str, str]) -> None:
        super().__init__()
        self.item_id = str(item.get("id") or new_id())
        self.done = str(item.get("done") or "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(4))
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
        self._words = words
        self.name()
        self.line.textChanged.connect(self.name)
        for widget in (self.grip, self.box):
            row.addWidget(widget)
        row.addWidget(self.line, 1)
        row.addWidget(self.remove)

    def name(self) -> None:
        """What screen readers call the small controls of this row."""
        title = self.line.text()[:80] or self._words["line"]
        self.box.setAccessibleName(self._words["tick"].format(title=title))
        self.grip.setAccessibleName(f"{self._words['move']}: {title}")
        self.remove.setAccessibleName(f"{self._words['remove']}: {title}")

    def item(self) -> dict[str, str]:
        return {"id": self.item_id, "title": clean(self.line.text()), "done": self.done}


class ItemsField(Field):
    """`raw` is a list of {id, title, done}; rows without words are not `items`."""

    def __init__(self, theme: Theme, label: str, words: dict[str, str], *, today: Callable[[], date]) -> None:
        """`words`: placeholder, line, add, tick ("Done: {title}"), move and remove."""
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.gap(4))
        self._today = today
        super().__init__(theme, label, self._holder)
        self._words = words | {"keys": self.tr("Enter adds a line, Alt+Up and Alt+Down move it")}
        self.add_button = Button(theme, words["add"], icon="plus", kind="ghost")
        self.add_button.clicked.connect(lambda: self._begin(len(self.rows())))
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(Label(theme, self.tr("Several pasted lines become several rows"), Face("micro"), "ink3"))
        self._column.addLayout(foot)
        self._holder.setFocusProxy(self.add_button)

    def rows(self) -> list[_Row]:
        """The rows from the top."""
        found = [self._rows.itemAt(number) for number in range(self._rows.count())]
        return [row for item in found if item is not None and isinstance(row := item.widget(), _Row)]

    def items(self) -> list[tuple[str, str, date | None]]:
        """(id, title, day it was done) of all rows that say something, in order."""
        return [
            (item["id"], " ".join(item["title"].split()), date.fromisoformat(item["done"]) if item["done"] else None)
            for item in self.raw()
            if item["title"].strip()
        ]

    def raw(self) -> list[dict[str, str]]:
        return [row.item() for row in self.rows()]

    def set_raw(self, raw: Any) -> None:
        for row in self.rows():
            self._take_out(row)
        for item in raw or []:
            self._insert(len(self.rows()), item, tell=False)
        self._walk()

    def words(self, raw: Any) -> str:
        return ", ".join(f"✓ {item['title']}" if item.get("done") else str(item["title"]) for item in raw or [])

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        return merged_items(was or [], typed, now)

    # ---- rows

    def _insert(self, at: int, item: dict[str, Any] | None = None, *, tell: bool = True) -> _Row:
        row = _Row(self.theme, item or {}, self._words)
        self._rows.insertWidget(at, row)
        row.line.textEdited.connect(lambda _: self.edited.emit())
        row.line.next_wanted.connect(lambda: self._begin(self.rows().index(row) + 1))
        row.line.gone_wanted.connect(lambda: self._remove(row))
        row.line.moved.connect(lambda step: self._move(row, step))
        row.line.stepped.connect(lambda step: self._step(row, step))
        row.line.pasted.connect(lambda lines: self._paste(row, lines))
        row.grip.moved.connect(lambda step: self._move(row, step))
        row.grip.dragged.connect(lambda place: self._drag(row, place))
        row.box.clicked.connect(lambda on: self._tick(row, on))
        row.remove.clicked.connect(lambda: self._remove(row))
        if tell:
            row.show()
            self._walk()
            self.edited.emit()
        return row

    def _walk(self) -> None:
        """Tab goes through the rows as they stand, then to what adds one."""
        stops = [stop for row in self.rows() for stop in (row.grip, row.box, row.line, row.remove)]
        chain(self, [*stops, self.add_button])

    def _begin(self, at: int) -> None:
        """A new row to write in."""
        self._insert(at).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: _Row) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: _Row) -> None:
        rows = self.rows()
        at = rows.index(row)
        beside = rows[at - 1] if at else rows[1] if len(rows) > 1 else None
        self._take_out(row)
        (beside.line if beside is not None else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _move(self, row: _Row, step: int) -> None:
        rows = self.rows()
        at = rows.index(row) + step
        if not 0 <= at < len(rows):
            return
        focused = self.focusWidget()
        self._rows.removeWidget(row)
        self._rows.insertWidget(at, row)
        self._walk()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drag(self, row: _Row, place: QPoint) -> None:
        y = self._holder.mapFromGlobal(place).y()
        rows = self.rows()
        at = rows.index(row)
        if at > 0 and y < rows[at - 1].geometry().center().y():
            self._move(row, -1)
        elif at < len(rows) - 1 and y > rows[at + 1].geometry().center().y():
            self._move(row, 1)

    def _step(self, row: _Row, step: int) -> None:
        rows = self.rows()
        at = rows.index(row) + step
        if 0 <= at < len(rows):
            rows[at].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, row: _Row, on: bool) -> None:
        row.done = self._today().isoformat() if on else ""
        self.edited.emit()

    def _paste(self, row: _Row, lines: list[str]) -> None:
        at = self.rows().index(row)
        first = 0
        if not row.line.text().strip():
            row.line.setText(lines[0])
            first = 1
        last = row
        for number, line in enumerate(lines[first:], 1):
            last = self._insert(at + number, {"title": line})
        last.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
