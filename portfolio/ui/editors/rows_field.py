"""A list of rows of several small fields each, such as the values of a measure: rows come, go, and keep their ids."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.records import new_id
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.merging import merged_items
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class ListRow(QWidget):
    """One row. A subclass gives `lay_out` its parts, says what it holds, and emits `edited`."""

    edited = Signal()
    gone_wanted = Signal()

    def __init__(self, theme: Theme, item: dict[str, Any]) -> None:
        super().__init__()
        self.theme = theme
        self.held = {**item, "id": str(item.get("id") or new_id())}
        self.remove = Button(theme, "", icon="x", kind="ghost", tip=translate("Editors", "Take this line away"))
        self.remove.clicked.connect(self.gone_wanted)

    def lay_out(self, *parts: QWidget, shares: tuple[int, ...], narrowest: int = 96) -> None:
        """The parts side by side where there is room for them, and what takes the row away at the end."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.gap(4))
        row.addWidget(Side(self.theme, *parts, narrowest=narrowest, shares=shares), 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def item(self) -> dict[str, Any]:
        """What stands here, as plain values, with the id of the row."""
        raise NotImplementedError

    def says(self) -> bool:
        """Whether it says anything: a row that does not is passed over."""
        raise NotImplementedError

    def problem(self) -> str:
        """The sentence on what is wrong, or empty."""
        return ""

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order, without what takes the row away."""
        raise NotImplementedError

    def begins(self) -> QWidget:
        """Where one begins to write in a new row."""
        return self.stops()[0]


class RowsField(Field):
    """`raw` is a list of what its rows hold, each with its `id`; rows that say nothing are not `items`."""

    def __init__(
        self, theme: Theme, label: str, add_words: str, make: Callable[[dict[str, Any]], ListRow],
        spoken: Callable[[dict[str, Any]], str], *, hint: str = "",
    ) -> None:  # fmt: skip
        """`spoken` says a row in words, for whoever has to choose between two of them."""
        holder = QWidget()
        self._make, self._spoken = make, spoken
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.gap(6))
        super().__init__(theme, label, holder, hint=hint)
        self.add_button = Button(theme, add_words, icon="plus", kind="ghost")
        self.add_button.clicked.connect(self.begin)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._column.addLayout(foot)
        holder.setFocusProxy(self.add_button)

    def rows(self) -> list[ListRow]:
        """The rows from the top."""
        found = [self._rows.itemAt(number) for number in range(self._rows.count())]
        return [row for item in found if item is not None and isinstance(row := item.widget(), ListRow)]

    def items(self) -> list[dict[str, Any]]:
        """What the rows hold that say something."""
        return [row.item() for row in self.rows() if row.says()]

    def raw(self) -> list[dict[str, Any]]:
        return [row.item() for row in self.rows()]

    def set_raw(self, raw: Any) -> None:
        for row in self.rows():
            self._take_out(row)
        for item in raw or []:
            self._insert(dict(item))
        self._walk()

    def words(self, raw: Any) -> str:
        return "; ".join(filter(None, (self._spoken(item) for item in raw or [])))

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        return merged_items(was or [], typed, now)

    def problem(self) -> str:
        return next((words for row in self.rows() if row.says() and (words := row.problem())), "")

    def complain(self) -> None:
        super().complain()
        wrong = next((row for row in self.rows() if row.says() and row.problem()), None)
        if wrong is not None:
            wrong.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """One more row, to write in."""
        row = self._insert({})
        row.show()
        self._walk()
        row.begins().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _insert(self, item: dict[str, Any]) -> ListRow:
        row = self._make(item)
        self._rows.addWidget(row)
        row.edited.connect(self._row_edited)
        row.gone_wanted.connect(lambda: self._remove(row))
        return row

    def _row_edited(self) -> None:
        if not self.problem():
            self.check()  # what was wrong and is mended is said no longer
        self.edited.emit()

    def _take_out(self, row: ListRow) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: ListRow) -> None:
        rows = self.rows()
        at = rows.index(row)
        beside = rows[at - 1] if at else rows[1] if len(rows) > 1 else None
        self._take_out(row)
        (beside.stops()[0] if beside is not None else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _walk(self) -> None:
        stops: Sequence[QWidget] = [stop for row in self.rows() for stop in (*row.stops(), row.remove)]
        chain(self, [*stops, self.add_button])
