"""How large and how bright things are, at the foot of the first screen."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.kit.buttons import Chip
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.theme import Theme

LARGER = 1.3
"""What “Larger text” sets; the settings go on to 2."""


class LookSwitches(QWidget):
    """Larger text, dark and high contrast, understood by their pictures before a word is read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.larger = Chip(theme, self.tr("Larger text"), icon="a-large-small")
        self.dark = Chip(theme, self.tr("Dark"), icon="moon")
        self.contrast = Chip(theme, self.tr("High contrast"), icon="contrast")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=theme.gap(8))
        row.addLayout(flow, 1)
        for chip in (self.larger, self.dark, self.contrast):
            flow.addWidget(chip)
        self.larger.clicked.connect(lambda on: theme.set_scale(LARGER if on else 1.0))
        self.dark.clicked.connect(lambda on: theme.set_mode("dark" if on else "light"))
        self.contrast.clicked.connect(lambda on: theme.set_mode("high-contrast" if on else "light"))
        theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        name = self.theme.tokens.name
        self.larger.setChecked(self.theme.scale > 1.0)
        self.dark.setChecked(name == "dark")
        self.contrast.setChecked(name == "high-contrast")
