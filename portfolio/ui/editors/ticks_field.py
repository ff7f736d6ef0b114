"""What is ticked on a card, as a field: skills under their areas, or parts of a template; a draft keeps it."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.theme import Face, Theme


class TicksField(Field):
    """`raw` is a list of the names that are ticked, from above."""

    def __init__(self, theme: Theme, ticks: Mapping[str, Tick], heads: Mapping[str, str] | None = None) -> None:
        """`heads`: words that stand above the tick of a name."""
        self.ticks = dict(ticks)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        for name, tick in ticks.items():
            if heads and name in heads:
                column.addWidget(Label(theme, heads[name], Face("small", 600), "ink2", wrap=True))
            column.addWidget(tick)
        super().__init__(theme, "", holder)
        for tick in ticks.values():
            tick.toggled.connect(lambda _on: self.edited.emit())

    def raw(self) -> list[str]:
        return [name for name, tick in self.ticks.items() if tick.isChecked()]

    def set_raw(self, raw: Any) -> None:
        wanted = {str(one) for one in raw} if isinstance(raw, list) else set()
        self.blockSignals(True)
        for name, tick in self.ticks.items():
            tick.setChecked(name in wanted)
        self.blockSignals(False)


def skill_ticks(theme: Theme, rows: Iterable[Mapping[str, Any]], chosen: Collection[str]) -> TicksField:
    """A tick for each skill, by its id. `rows` as `core.queries.skills` gives them; `chosen` are ticked at first."""
    ticks, heads, area = dict[str, Tick](), dict[str, str](), None
    for row in rows:
        if row["area"] != area and row["area"]:
            heads[row["id"]] = row["area"]
        area = row["area"]
        ticks[row["id"]] = Tick(theme, named(row["title"]), row["id"] in chosen)
    return TicksField(theme, ticks, heads)
