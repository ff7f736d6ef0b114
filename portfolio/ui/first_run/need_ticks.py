"""“What do you need ready first?”: what can be ticked, in as many lines as it takes."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Chip
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.whose_words import said_to_learners
from portfolio.ui.needs import needs
from portfolio.ui.theme import Face, Theme


class NeedTicks(QWidget):
    """What is ticked decides which places are there from the start and where one begins. Nothing has to be ticked."""

    changed = Signal()

    def __init__(
        self, theme: Theme, ticked: Collection[str] = (), *, title: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        words = self.tr("What do you need ready first?")
        self.setAccessibleName(words)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if title:
            self._column.addWidget(Label(theme, words, Face("small", 600), "ink2", wrap=True))
        self._flow = FlowLayout()
        self._column.addLayout(self._flow)
        self._kept = frozenset(ticked) - {need.name for need in needs()}  # ticked in a newer version of the program
        self.ticks: dict[str, Chip] = {}
        for need in needs():
            chip = Chip(theme, need.words, icon=need.icon, checked=need.name in ticked)
            chip.setAccessibleDescription(words)
            chip.toggled.connect(lambda on, chip=chip, icon=need.icon: chip.set_icon("check" if on else icon))
            chip.set_icon("check" if chip.isChecked() else need.icon)
            chip.clicked.connect(self.changed)
            self.ticks[need.name] = chip
            self._flow.addWidget(chip)
        theme.changed.connect(self._restyle)
        self._restyle()

    def speak_to(self, *, learner: bool) -> None:
        """Say what can be ticked in the words of a learner, or of a teacher."""
        for need in said_to_learners(needs) if learner else needs():
            self.ticks[need.name].set_label(need.words)

    def ticked(self) -> list[str]:
        """The names of what is ticked, sorted."""
        return sorted(self._kept | {name for name, chip in self.ticks.items() if chip.isChecked()})

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(6))
        self._flow.set_gap(self.theme.gap(6))
