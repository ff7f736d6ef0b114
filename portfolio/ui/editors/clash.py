"""Below a field: what was changed elsewhere while one typed, and the buttons to choose which of the two stays."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme

SHOWN_LETTERS = 300
"""More is not read here; it is all there once it is taken."""


class Clash(Card):
    """Holds the one of the two that is not in the field. Neither is lost: after a choice it can be swapped again."""

    swapped = Signal()
    """The person wants what is held here; the field gives what it has for it, with `hold`."""
    joined = Signal()
    """The person wants both, one below the other."""
    decided = Signal()

    def __init__(self, theme: Theme, name: str, theirs: Any, words: Callable[[Any], str], *, can_join: bool) -> None:
        super().__init__(theme, fill="warn_soft", border="warn")
        self._words, self._can_join = words, can_join
        self.held, self.is_decided = theirs, False
        self._is_mine = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        self._label = Label(theme, "", Face("small"), "ink", wrap=True)
        column.addWidget(self._label)
        row = FlowLayout(gap=theme.gap(8))
        self.keep = Button(theme, self.tr("Keep mine"))
        self.swap = Button(theme, self.tr("Take the other"))
        self.both = Button(theme, self.tr("Keep both"))
        for button, act in ((self.keep, self._decide), (self.swap, self._swap), (self.both, self._join)):
            button.setAccessibleDescription(name)
            button.clicked.connect(act)
            row.addWidget(button)
        column.addLayout(row)
        self.setAccessibleName(name)
        self._show()

    def hold(self, other: Any) -> None:
        """Keep this in place of what was given away."""
        self.held, self._is_mine = other, not self._is_mine
        self._show()

    def sentence(self) -> str:
        """What it says."""
        words = self._words(self.held)
        words = words if len(words) <= SHOWN_LETTERS else words[: SHOWN_LETTERS - 1] + "…"
        if self._is_mine:
            said = self.tr("Yours was: “{text}”.") if words else self.tr("You had emptied this.")
        elif words:
            said = self.tr("This was changed elsewhere after you had begun: “{text}”.")
        else:
            said = self.tr("This was emptied elsewhere after you had begun.")
        return said.format(text=isolate(words))

    def _swap(self) -> None:
        self.swapped.emit()
        self._decide()

    def _join(self) -> None:
        self.joined.emit()
        self.hide()
        self._decide()

    def _decide(self) -> None:
        self.is_decided = True
        self._show()
        self.decided.emit()

    def _show(self) -> None:
        self._label.setText(self.sentence())
        self.setAccessibleDescription(self.sentence())
        self.keep.setVisible(not self.is_decided)
        self.both.setVisible(not self.is_decided and self._can_join)
        self.swap.set_label(self.tr("Take mine back") if self._is_mine else self.tr("Take the other"))
