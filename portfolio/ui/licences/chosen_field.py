"""What is true for the holder of a licence: a tick for each choice that its rules know."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.theme import Theme


class ChosenField(Field):
    """`raw` is the list of keys that are ticked. One that these rules do not know is kept: others may."""

    def __init__(self, theme: Theme, label: str) -> None:
        self.ticks: dict[str, Tick] = {}
        self._chosen: list[str] = []
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.gap(4))
        super().__init__(theme, label, holder)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer these, by key; the field hides where there are none."""
        self._chosen = self.raw()
        clear(self._list)
        self.ticks = {}
        for key, words in choices.items():
            tick = Tick(self.theme, words, key in self._chosen)
            tick.setObjectName(f"so:{key}")
            tick.toggled.connect(lambda _on: self.edited.emit())
            self.ticks[key] = tick
            self._list.addWidget(tick)
        self.setVisible(bool(choices))

    def raw(self) -> list[str]:
        kept = [key for key in self._chosen if key not in self.ticks]
        return sorted({*kept, *(key for key, tick in self.ticks.items() if tick.isChecked())})

    def set_raw(self, raw: Any) -> None:
        self._chosen = [str(one) for one in raw] if isinstance(raw, list) else []
        self.blockSignals(True)
        for key, tick in self.ticks.items():
            tick.setChecked(key in self._chosen)
        self.blockSignals(False)

    def words(self, raw: Any) -> str:
        return ", ".join(tick.label for key, tick in self.ticks.items() if key in (raw or ()))
