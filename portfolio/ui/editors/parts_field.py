"""The modules, projects and exams of a programme, in order."""

from collections.abc import Iterable
from typing import Any

from portfolio.core.records import Part
from portfolio.ui.editors.item_row import ItemRow
from portfolio.ui.editors.items_field import ItemsField
from portfolio.ui.editors.part_row import PartRow

_MORE = ("kind", "minutes", "begins", "due", "started", "left_out", "result")


class PartsField(ItemsField):
    """`raw` is a list of what each `PartRow` holds."""

    def _made(self, item: dict[str, Any]) -> ItemRow:
        row = PartRow(self.theme, item, self._words, self._today)
        row.edited.connect(self._row_edited)
        row.unfolded.connect(self._walk)
        return row

    def _row_edited(self) -> None:
        if self.said() and not self.problem():
            self.check()  # what was wrong and is mended is said no longer
        self.edited.emit()


def parts_raw(parts: Iterable[Part]) -> list[dict[str, Any]]:
    """The form in which the field holds them."""
    return [
        {"id": part.id, "title": part.title, "done": part.done.isoformat() if part.done else ""}
        | {name: "" if value is None and name in ("begins", "due", "started") else value
           for name, value in part.model_dump(mode="json", include=set(_MORE)).items()}
        for part in parts
    ]  # fmt: skip
