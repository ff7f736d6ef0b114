"""One of many, in a list that drops down."""

from collections.abc import Sequence
from typing import Any

from portfolio.ui.editors.field import Field
from portfolio.ui.kit.combo import Combo
from portfolio.ui.theme import Theme


class ComboField(Field):
    """`raw` is the value that is chosen; the first option stands for nothing. A value that is not offered is kept."""

    def __init__(self, theme: Theme, label: str, options: Sequence[tuple[str, str]], *, hint: str = "") -> None:
        """`options`: pairs of a value and its words."""
        self.combo = Combo(theme, label)
        for value, words in options:
            self.combo.addItem(words, value)
        self._kept = ""
        super().__init__(theme, label, self.combo, hint=hint)
        self.combo.activated.connect(self._chosen)

    def raw(self) -> str:
        return self._kept or str(self.combo.currentData() or "")

    def set_raw(self, raw: Any) -> None:
        value = str(raw) if raw is not None else ""
        at = self.combo.findData(value)
        self._kept = value if at < 0 else ""
        self.combo.setCurrentIndex(max(0, at))

    def words(self, raw: Any) -> str:
        at = self.combo.findData(str(raw)) if raw else -1
        return self.combo.itemText(at) if at >= 0 else ""

    def _chosen(self, _at: int) -> None:
        self._kept = ""
        self.edited.emit()
