"""What a role asks for, line by line: a skill at a level, or words as they stand in an advert, each with its weight."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.skills import SkillRow
from portfolio.ui.career.need_line import NeedLine, SkillsByTitle
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.merging import merged_items
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.theme import Face, Theme


class NeedsField(Field):
    """`raw` is a list of {id, title, skill_id, level, weight}; lines without words are not `items`."""

    def __init__(self, theme: Theme, label: str, skills: Callable[[], Sequence[SkillRow]]) -> None:
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.gap(4))
        self._read, self._skills = skills, SkillsByTitle(())
        super().__init__(theme, label, self._holder)
        self.add_button = Button(theme, self.tr("One more line"), icon="plus", kind="ghost")
        self.add_button.clicked.connect(lambda: self._begin(len(self.rows())))
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(Label(theme, self.tr("Several pasted lines become several rows"), Face("micro"), "ink3"))
        self._column.addLayout(foot)
        self._holder.setFocusProxy(self.add_button)

    def rows(self) -> list[NeedLine]:
        """The lines from the top."""
        found = [self._rows.itemAt(number) for number in range(self._rows.count())]
        return [row for item in found if item is not None and isinstance(row := item.widget(), NeedLine)]

    def items(self) -> list[dict[str, Any]]:
        """All lines that say something, in order, with their words tidied."""
        return [item | {"title": " ".join(item["title"].split())} for item in self.raw() if item["title"].strip()]

    def raw(self) -> list[dict[str, Any]]:
        return [row.item() for row in self.rows()]

    def set_raw(self, raw: Any) -> None:
        self._skills = SkillsByTitle(self._read())
        for row in self.rows():
            self._take_out(row)
        for item in raw or []:
            self._insert(len(self.rows()), dict(item), tell=False)
        self._walk()

    def words(self, raw: Any) -> str:
        return ", ".join(str(item["title"]) for item in raw or [])

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        return merged_items(was or [], typed, now)

    # ---- rows

    def _insert(self, at: int, item: dict[str, Any], *, tell: bool = True) -> NeedLine:
        row = NeedLine(self.theme, item, self._skills)
        self._rows.insertWidget(at, row)
        row.edited.connect(self.edited)
        row.next_wanted.connect(lambda: self._begin(self.rows().index(row) + 1))
        row.gone_wanted.connect(lambda: self._remove(row))
        row.moved.connect(lambda step: self._move(row, step))
        row.pasted.connect(lambda lines: self._paste(row, lines))
        if tell:
            row.show()
            self._walk()
            self.edited.emit()
        return row

    def _walk(self) -> None:
        stops = [stop for row in self.rows() for stop in row.stops()]
        chain(self, [*stops, self.add_button])

    def _begin(self, at: int) -> None:
        self._insert(at, {}).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: NeedLine) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: NeedLine) -> None:
        rows = self.rows()
        at = rows.index(row)
        beside = rows[at - 1] if at else rows[1] if len(rows) > 1 else None
        self._take_out(row)
        (beside.line if beside is not None else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _move(self, row: NeedLine, step: int) -> None:
        at = self.rows().index(row) + step
        if 0 <= at < len(self.rows()):
            self._rows.removeWidget(row)
            self._rows.insertWidget(at, row)
            self._walk()
            row.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _paste(self, row: NeedLine, lines: list[str]) -> None:
        at, first = self.rows().index(row), 0
        if not row.line.text().strip():
            row.line.setText(lines[0])
            first = 1
        last = row
        for number, line in enumerate(lines[first:], 1):
            last = self._insert(at + number, {"title": line})
        last.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
