"""What can be done with a sample, for as long as it is one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.preferences.group import Group
from portfolio.ui.theme import Theme


class SampleGroup(Group):
    """The same three ways that the line over the timeline offers, which may have been dismissed."""

    start_requested = Signal()
    throw_away_requested = Signal()
    keep_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("This is a sample"))
        self.say(self.tr("Everyone in it is invented. Try whatever you like."), "ink")
        start = Button(theme, self.tr("Start mine"), icon="sparkles")
        start.clicked.connect(self.start_requested)
        throw = Button(theme, self.tr("Throw it away"), icon="trash-2")
        throw.clicked.connect(self.throw_away_requested)
        keep = Button(theme, self.tr("Keep it"), icon="check")
        keep.clicked.connect(self.keep_requested)
        self.buttons(start, throw, keep)
