"""The columns of the list for an audit, in their order: each a line that is moved, taken away or added."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.tab_order import chain, stops_in
from portfolio.ui.licences.column_words import column_words, columns_offered
from portfolio.ui.theme import Face, Theme


class ColumnsField(Field):
    """`raw` is the list of their names; one that this program does not know stays where it is."""

    def __init__(self, theme: Theme, label: str, *, hint: str = "") -> None:
        self._columns: list[str] = []
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.gap(2))
        super().__init__(theme, label, holder, hint=hint)
        self.more = Combo(theme, self.tr("One more column"))
        self.more.activated.connect(self._add)
        self._column.addWidget(self.more)
        holder.setFocusProxy(self.more)
        self._show()

    def raw(self) -> list[str]:
        return list(self._columns)

    def set_raw(self, raw: Any) -> None:
        self._columns = [str(one) for one in raw] if isinstance(raw, list | tuple) else []
        self._show()

    def words(self, raw: Any) -> str:
        return ", ".join(column_words(str(one)) for one in raw or [])

    def rows(self) -> "list[ColumnRow]":
        """A row for each column, in their order."""
        found = [self._rows.itemAt(at) for at in range(self._rows.count())]
        return [row for item in found if item is not None and isinstance(row := item.widget(), ColumnRow)]

    # ---- inside

    def _show(self) -> None:
        clear(self._rows)
        for at, column in enumerate(self._columns):
            first, last = not at, at == len(self._columns) - 1
            row = ColumnRow(self.theme, column_words(column), first=first, last=last)
            row.moved.connect(lambda by, at=at: self._move(at, by))
            row.gone_requested.connect(lambda at=at: self._drop(at))
            self._rows.addWidget(row)
            row.show()  # at once, for the keyboard may be given to something on it
        self.more.clear()
        self.more.addItem(self.tr("One more column…"), "")
        for column, words in columns_offered():
            if column not in self._columns:
                self.more.addItem(words, column)
        self.more.setEnabled(self.more.count() > 1)
        chain(self, [*(stop for row in self.rows() for stop in stops_in(row)), self.more])

    def _add(self, at: int) -> None:
        if column := self.more.itemData(at):
            self._columns.append(str(column))
            self._show()
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _move(self, at: int, by: int) -> None:
        columns = self._columns
        columns[at], columns[at + by] = columns[at + by], columns[at]
        self._show()
        row = self.rows()[at + by]
        first, second = (row.up, row.down) if by < 0 else (row.down, row.up)
        (first if first.isEnabled() else second).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, at: int) -> None:
        del self._columns[at]
        self._show()
        rows = self.rows()
        (rows[min(at, len(rows) - 1)].gone if rows else self.more).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()


class ColumnRow(QWidget):
    """A column by its words, and what moves it or takes it away."""

    moved = Signal(int)
    """By so many places: -1 or 1."""
    gone_requested = Signal()

    def __init__(self, theme: Theme, words: str, *, first: bool, last: bool) -> None:
        super().__init__()
        before, after = self.tr("Further to the front: {column}"), self.tr("Further to the end: {column}")
        away = self.tr("Take this column away: {column}")
        self.up = Button(theme, "", icon="chevron-up", kind="ghost", tip=before.format(column=words))
        self.down = Button(theme, "", icon="chevron-down", kind="ghost", tip=after.format(column=words))
        self.gone = Button(theme, "", icon="x", kind="ghost", tip=away.format(column=words))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.gone.clicked.connect(self.gone_requested)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.gap(2))
        across.addWidget(Label(theme, words, Face("body"), "ink"), 1)
        for button in (self.up, self.down, self.gone):
            across.addWidget(button)
