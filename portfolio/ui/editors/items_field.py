"""A list of steps or modules to write, order, tick and take away: by keys and by dragging."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.editors.item_row import ItemRow
from portfolio.ui.editors.merging import merged_items
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.theme import Face, Theme


class ItemsField(Field):
    """`raw` is a list of {id, title, done, due}; rows without words are not `items`."""

    def __init__(self, theme: Theme, label: str, words: dict[str, str], *, today: Callable[[], date]) -> None:
        """`words`: placeholder, line, add, tick ("Done: {title}"), move and remove; and `due`, where each has a day by
        which it is to be done."""
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

    def rows(self) -> list[ItemRow]:
        """The rows from the top."""
        found = [self._rows.itemAt(number) for number in range(self._rows.count())]
        return [row for item in found if item is not None and isinstance(row := item.widget(), ItemRow)]

    def items(self) -> list[tuple[str, dict[str, Any]]]:
        """(id, fields) of all rows that say something, in order: title, the day it was done, and when it is due where
        that can be said."""
        return [(row.item_id, fields) for row in self.rows() if (fields := row.fields())]

    def problem(self) -> str:
        return next((words for row in self.rows() if (words := row.problem())), "")

    def complain(self) -> None:
        super().complain()
        wrong = next((row for row in self.rows() if row.problem()), None)
        if wrong is not None:
            wrong.complain()

    def raw(self) -> list[dict[str, Any]]:
        return [row.item() for row in self.rows()]

    def set_raw(self, raw: Any) -> None:
        for row in self.rows():
            self._take_out(row)
        for at, item in enumerate(raw or []):
            self._insert(at, item, tell=False)
        self._walk()

    def words(self, raw: Any) -> str:
        return ", ".join(f"✓ {item['title']}" if item.get("done") else str(item["title"]) for item in raw or [])

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        return merged_items(was or [], typed, now)

    # ---- rows

    def _insert(self, at: int, item: dict[str, Any] | None = None, *, tell: bool = True) -> ItemRow:
        row = self._made(item or {})
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
        if row.due is not None:
            row.due.edited.connect(self.edited)
        if tell:
            row.show()
            self._walk()
            self.edited.emit()
        return row

    def _made(self, item: dict[str, Any]) -> ItemRow:
        return ItemRow(self.theme, item, self._words, self._today)

    def _walk(self) -> None:
        """Tab goes through the rows as they stand, then to what adds one."""
        stops = [stop for row in self.rows() for stop in row.stops()]
        chain(self, [*stops, self.add_button])

    def _begin(self, at: int) -> None:
        """A new row to write in."""
        self._insert(at).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: ItemRow) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: ItemRow) -> None:
        rows = self.rows()
        at = rows.index(row)
        beside = rows[at - 1] if at else rows[1] if len(rows) > 1 else None
        self._take_out(row)
        (beside.line if beside is not None else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _move(self, row: ItemRow, step: int) -> None:
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

    def _drag(self, row: ItemRow, place: QPoint) -> None:
        y = self._holder.mapFromGlobal(place).y()
        rows = self.rows()
        at = rows.index(row)
        if at > 0 and y < rows[at - 1].geometry().center().y():
            self._move(row, -1)
        elif at < len(rows) - 1 and y > rows[at + 1].geometry().center().y():
            self._move(row, 1)

    def _step(self, row: ItemRow, step: int) -> None:
        rows = self.rows()
        at = rows.index(row) + step
        if 0 <= at < len(rows):
            rows[at].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, row: ItemRow, on: bool) -> None:
        row.tick(self._today().isoformat() if on else "")
        self.edited.emit()

    def _paste(self, row: ItemRow, lines: list[str]) -> None:
        at = self.rows().index(row)
        first = 0
        if not row.line.text().strip():
            row.line.setText(lines[0])
            first = 1
        last = row
        for number, line in enumerate(lines[first:], 1):
            last = self._insert(at + number, {"title": line}, tell=False)
            last.show()
        self._walk()  # once for all of them: a list of two hundred modules is pasted in a moment
        last.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
