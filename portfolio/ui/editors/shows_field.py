"""The standards that a new entry is begun for: it is said to show them in the change that makes it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

SHOWS = "shows"
"""The name of the field."""


class ShowsField(Field):
    """Each standard as a button that takes it off again. `raw` is their ids; drafts keep it with the words."""

    def __init__(self, theme: Theme, document: Document, standards: Sequence[str]) -> None:
        self._document = document
        self._ids: list[str] = []
        self._flow = FlowLayout(gap=theme.gap(6))
        holder = QWidget()
        holder.setLayout(self._flow)
        super().__init__(theme, translate("Editors", "Shows"), holder)
        self.set_raw(list(standards))

    def raw(self) -> list[str]:
        return list(self._ids)

    def set_raw(self, raw: Any) -> None:
        self._ids = [str(one) for one in raw or []]
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for standard_id in list(self._ids):
            if not (words := self._called(standard_id)):
                self._ids.remove(standard_id)
                continue
            tip = self.tr("It shall not show “{standard}”").format(standard=words)
            button = Button(self.theme, words if len(words) < 70 else f"{words[:69]}…", icon="x", tip=tip)
            button.clicked.connect(lambda _=False, one=standard_id: self._take_off(one))
            self._flow.addWidget(button)
        if not self._ids or self.parentWidget() is not None:  # without one it would be a window for a moment
            self.setVisible(bool(self._ids))

    def words(self, raw: Any) -> str:
        return ", ".join(filter(None, map(self._called, map(str, raw or []))))

    def _take_off(self, standard_id: str) -> None:
        self.set_raw([one for one in self._ids if one != standard_id])
        self.edited.emit()

    def _called(self, standard_id: str) -> str:
        sql = "SELECT code, title FROM standard WHERE id = ? AND trashed IS NULL"
        row = self._document.portfolio.connection.execute(sql, (standard_id,)).fetchone()
        return " ".join(part for part in row if part) if row else ""


def with_shown(change: "Change", kind: str, record_id: str, field: Field | None) -> "Change":
    """The change that also says that what it makes shows these standards."""
    from portfolio.core.change import Change, Edit
    from portfolio.core.records import Alignment, build

    ids = field.raw() if field is not None else []
    if not ids or not change:
        return change
    made = [
        Edit(None, build(Alignment, record_kind=kind, record_id=record_id, standard_id=one))
        for one in dict.fromkeys(ids)
    ]
    return Change(change.label, (*change.edits, *made))
