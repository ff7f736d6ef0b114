"""A sum of money on a card of its own: whose it is, and large below that how much."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

_WIDE = 168


class FigureCard(Card):
    """`name` and `figure` are also what a screen reader reads, as one sentence."""

    def __init__(self, theme: Theme, name: str, figure: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.name, self.figure = name, figure
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)  # the card keeps its own
        self._column.addWidget(Label(theme, name, Face("small", 600), "ink2"))
        self._column.addWidget(Label(theme, figure, Face("h2", 600, serif=True, tabular=True)))
        self.setAccessibleName(self.tr("{name}: {figure}").format(name=name, figure=figure))
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(2))
        self.setMinimumWidth(self.theme.px(_WIDE))
