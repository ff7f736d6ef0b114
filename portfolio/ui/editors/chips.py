"""What was chosen, as chips that a click takes away, and after them the button that chooses more."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.theme import Theme

NARROWEST = 90
"""Pixels at 100 % text to which a chip with a long name is cut where there is no room for it."""


class Chosen(NamedTuple):
    """One chip: what it says, its whole name, what kind of thing it is, and what takes it away."""

    words: str
    title: str
    kind: str
    drop: Callable[[], None]


class Chips(QWidget):
    """In as many lines as they need, never wider than their place."""

    def __init__(self, theme: Theme, button: Button) -> None:
        super().__init__()
        self.theme, self.button = theme, button
        self.chips: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, gap=theme.gap(6))
        self._flow.addWidget(button)
        self._let_shrink(button)
        theme.changed.connect(self._restyle)

    def show_chosen(self, chosen: list[Chosen]) -> None:
        """Show these and no others."""
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = []
        for number, one in enumerate(chosen):
            chip = Button(self.theme, one.words, icon="x", tip=self.tr("Take away: {title}").format(title=one.title))
            if one.kind:
                chip.setAccessibleDescription(one.kind)
            chip.clicked.connect(one.drop)
            self._let_shrink(chip)
            self._flow.insert(number, chip)
            self.chips.append(chip)
        chain(self, [*self.chips, self.button])
        self._flow.invalidate()
        self.updateGeometry()

    def _let_shrink(self, button: Button) -> None:
        button.setMinimumWidth(min(button.sizeHint().width(), self.theme.px(NARROWEST)))

    def _restyle(self) -> None:
        for button in (*self.chips, self.button):
            self._let_shrink(button)
