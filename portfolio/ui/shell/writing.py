"""The sheet that one writes on: it takes the place of the one before, and nothing that was typed is lost by that."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.feedback import Toast
from portfolio.ui.shell import rail
from portfolio.ui.shell.offers import Offers
from portfolio.ui.shell.stage import Stage


class Writing(QObject):
    """Opens sheets on the stage. One that must be answered (a table of certificates) comes back after the new one."""

    def __init__(
        self, stage: Stage, toast: Toast, offers: Offers, go_to: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stage, self._toast, self._offers, self._go_to = stage, toast, offers, go_to

    def open(self, sheet: QWidget) -> None:
        """Lay this sheet over the place; where it shows no entries, over the timeline."""
        self._toast.hide()  # its Undo would lie over the buttons at the foot of the sheet
        self.keep()
        before = self._stage.sheet
        waits = self.must_end
        if before is not None and not waits:
            self._stage.close_sheet(before)
        if not self._stage.shows_entries:
            self._go_to(rail.TIMELINE)
        self._stage.open_sheet(sheet)
        if before is not None and not waits and getattr(before, "key", "") != getattr(sheet, "key", ""):
            self._offers.closed(before)

    def go_there(self) -> None:
        """The sheet that is open already should be in sight."""
        self._go_to(self._stage.sheet_place)

    def keep(self) -> None:
        """Keep what is being typed."""
        keep = getattr(self._stage.sheet, "keep_draft", None)
        if keep is not None:
            keep()

    @property
    def must_end(self) -> bool:
        """Whether a sheet is open that has to be answered."""
        return bool(getattr(self._stage.sheet, "must_end", False))
