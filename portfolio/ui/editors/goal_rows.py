"""What a goal's editor lists below one another: values of its measure with their days, and days to look at it again."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.goal_detail import reviews_of, values_of
from portfolio.ui.editors.rows_field import ListRow, RowsField
from portfolio.ui.editors.small_fields import Today, put_day, small_day, small_line, typed_day
from portfolio.ui.editors.text_fields import clean
from portfolio.ui.kit.buttons import Chip
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class ValueRow(ListRow):
    """{id, day, value, note}: what was measured, and when."""

    def __init__(self, theme: Theme, item: dict[str, Any], today: Today) -> None:
        super().__init__(theme, item)
        self.day = small_day(theme, translate("GoalEditor", "Day"), today)
        self.value = small_line(theme, translate("GoalEditor", "Value"), translate("GoalEditor", "74 %"))
        self.note = small_line(theme, translate("GoalEditor", "Note, if you like"))
        if item:
            put_day(self.day, item.get("day"))
        else:
            self.day.set_day(today())
        self.value.setText(str(item.get("value") or ""))
        self.note.setText(str(item.get("note") or ""))
        self.day.edited.connect(self.edited)
        for line in (self.value, self.note):
            line.setCursorPosition(0)
            line.textEdited.connect(lambda _: self.edited.emit())
        self.lay_out(self.day, self.value, self.note, shares=(3, 2, 4))

    def item(self) -> dict[str, Any]:
        value, note = clean(self.value.text()), clean(self.note.text())
        return {"id": self.held["id"], "day": typed_day(self.day), "value": value, "note": note}

    def says(self) -> bool:
        return bool(self.value.text().strip() or self.note.text().strip())

    def problem(self) -> str:
        if not self.value.text().strip():
            return translate("GoalEditor", "A line says a note and no value. What was it then?")
        return self.day.problem()

    def stops(self) -> list[QWidget]:
        return [self.day.line, self.day.button, self.value, self.note]

    def begins(self) -> QWidget:
        return self.value  # its day is filled in already


class ReviewRow(ListRow):
    """{id, day, held, notes}: when to look at the goal again; once that was done, what was seen."""

    def __init__(self, theme: Theme, item: dict[str, Any], today: Today) -> None:
        super().__init__(theme, item)
        self._today = today
        self.day = small_day(theme, translate("GoalEditor", "Look at it again on"), today, ahead=True)
        self.done = Chip(theme, translate("GoalEditor", "Looked at it"), checked=bool(item.get("held")))
        self.notes = small_line(theme, translate("GoalEditor", "What I saw, and what changes"))
        put_day(self.day, item.get("day"))
        self.notes.setText(str(item.get("notes") or ""))
        self.notes.setCursorPosition(0)
        self.notes.setEnabled(self.done.isChecked())
        self.day.edited.connect(self.edited)
        self.done.clicked.connect(self._press)
        self.notes.textEdited.connect(lambda _: self.edited.emit())
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStrut(self.notes.sizeHint().height())  # as high as the lines beside it
        across.addWidget(self.done)
        self.lay_out(self.day, middle, self.notes, shares=(3, 2, 5))

    def item(self) -> dict[str, Any]:
        held = str(self.held.get("held") or "") if self.done.isChecked() else ""
        return {"id": self.held["id"], "day": typed_day(self.day), "held": held, "notes": clean(self.notes.text())}

    def says(self) -> bool:
        return bool(self.day.raw().strip() or self.done.isChecked() or self.notes.text().strip())

    def problem(self) -> str:
        if not self.day.raw().strip() and not self.done.isChecked():
            return translate("GoalEditor", "On which day do you want to look at it again?")
        return self.day.problem()

    def stops(self) -> list[QWidget]:
        return [self.day.line, self.day.button, self.done, self.notes]

    def _press(self, on: bool) -> None:
        if on and not self.held.get("held"):
            self.held["held"] = self._today().isoformat()
        self.notes.setEnabled(on or bool(self.notes.text()))
        self.edited.emit()


def values_field(theme: Theme, today: Today) -> RowsField:
    """The values of a goal's measure."""

    def spoken(item: dict[str, Any]) -> str:
        return " ".join(str(item.get(name) or "") for name in ("day", "value", "note")).strip()

    return RowsField(
        theme, translate("GoalEditor", "Values over time"), translate("GoalEditor", "Add a value"),
        lambda item: ValueRow(theme, item, today), spoken,
    )  # fmt: skip


def reviews_field(theme: Theme, today: Today) -> RowsField:
    """When a goal is looked at again."""

    def spoken(item: dict[str, Any]) -> str:
        return " ".join(str(item.get(name) or "") for name in ("day", "notes")).strip()

    return RowsField(
        theme, translate("GoalEditor", "Look at it again on"), translate("GoalEditor", "Add a day"),
        lambda item: ReviewRow(theme, item, today), spoken,
    )  # fmt: skip


def values_raw(portfolio: Portfolio, goal_id: str) -> list[dict[str, Any]]:
    """As the field holds them."""
    return [value._asdict() for value in values_of(portfolio.connection, goal_id)]


def reviews_raw(portfolio: Portfolio, goal_id: str) -> list[dict[str, Any]]:
    """As the field holds them."""
    return [review._asdict() for review in reviews_of(portfolio.connection, goal_id)]


def values_wanted(field: RowsField) -> list[tuple[str, dict[str, Any]]]:
    """(id, fields) of each record that its rows stand for."""
    return [
        (
            row.held["id"],
            {"day": row.day.day(), "value": row.value.text().strip(), "note": clean(row.note.text()).strip()},
        )
        for row in field.rows()
        if isinstance(row, ValueRow) and row.says()
    ]


def reviews_wanted(field: RowsField) -> list[tuple[str, dict[str, Any]]]:
    """(id, fields) of each record that its rows stand for."""
    return [
        (
            row.held["id"],
            {
                "day": row.day.day(),
                "held": date.fromisoformat(row.item()["held"]) if row.item()["held"] else None,
                "notes": clean(row.notes.text()).strip(),
            },
        )
        for row in field.rows()
        if isinstance(row, ReviewRow) and row.says()
    ]
