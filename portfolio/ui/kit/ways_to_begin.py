"""A place while nothing is in it: what it is for, and the ways to begin, the usual one first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.theme import Face, Theme

WIDEST = 560


class WaysToBegin(QWidget):
    """Scrolled where the place is low. A subclass says what stands there, by `offer`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)

    def offer(self, title: str, words: str, ways: Sequence[WayIn], *, writes: bool) -> None:
        """Show these ways; none of them where nothing may be written. The keyboard begins at the first."""
        theme, column = self.theme, self._column
        labels = (
            Label(theme, title, Face("h2", 600, serif=True), wrap=True),
            Label(theme, words, Face("body"), "ink2", wrap=True),
        )
        column.addStretch(1)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        for way in ways:
            column.addWidget(way)
            way.setVisible(writes)
        column.addStretch(2)
        self.setFocusProxy(ways[0])
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inside))
        self.setAccessibleName(title)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._middle.setMaximumWidth(self.theme.px(WIDEST))
        self._column.setSpacing(self.theme.gap(10))
