"""What is needed first, to be changed at any time: where one begins, and which places stand at the side."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.first_run.need_ticks import NeedTicks
from portfolio.ui.needs import first_of
from portfolio.ui.preferences.group import Group
from portfolio.ui.theme import Theme


class NeedsGroup(Group):
    """Kept with the portfolio. `names` are the names of the places."""

    needs_changed = Signal(list)

    def __init__(
        self, theme: Theme, ticked: Collection[str], names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("What you need first"))
        self._names = names
        self.ticks = NeedTicks(theme, ticked, title=False)
        self.ticks.changed.connect(self._changed)
        self.add(self.ticks)
        self._where = self.say(" ")
        self._tell()

    def _changed(self) -> None:
        self._tell()
        self.needs_changed.emit(self.ticks.ticked())

    def _tell(self) -> None:
        """Where one begins with what is ticked."""
        first = first_of(self.ticks.ticked())
        if first is None:
            self._where.setText(self.tr("Tick what you need: while your portfolio is empty, it opens there."))
            return
        begins = self.tr("While your portfolio is empty, it opens at “{place}”.")
        self._where.setText(begins.format(place=self._names.get(first.place, first.place)))
