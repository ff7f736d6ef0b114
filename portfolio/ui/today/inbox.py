"""The inbox on Today: when the folder is looked into, what is offered, and what is remembered as seen."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from portfolio.core.errors import PortfolioError
from portfolio.ui.today.looking import Looking
from portfolio.ui.today.waiting import InboxCard

if TYPE_CHECKING:
    from portfolio.exchange.inbox import Look


class Inbox(QObject):
    """Offers the new files of one folder on a card.

    “Not now” remembers all of them as seen. Files that were asked for are seen only once they came through: who
    changes their mind half-way finds them waiting again.
    """

    files_requested = Signal(object)
    seen_changed = Signal(object)
    told = Signal()
    """The card says something else now, or nothing."""

    def __init__(self, card: InboxCard, parent: QObject, looking: Looking | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._folder: Path | None = None
        self._seen: frozenset[str] = frozenset()
        self._look: Look | None = None
        self._looking = looking or Looking(self)
        self._looking.looked.connect(self._looked)
        self._looking.failed.connect(self._failed)
        self._looking.slow.connect(self._slow)
        card.add_requested.connect(self._add)
        card.later_requested.connect(self._later)
        card.again_requested.connect(self.look)

    def set_folder(self, folder: Path | None, seen: frozenset[str]) -> None:
        """Which folder it is, or none, and what was seen of it before. Does not look yet."""
        self.stop()
        self._folder, self._seen, self._look = folder, seen, None
        self._hide()

    @Slot()
    def look(self) -> None:
        """Look into the folder now."""
        if self._folder is not None:
            self._looking.look(self._folder, self._seen)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._looking.stop()

    def taken(self, paths: Iterable[Path]) -> None:
        """These files came through: added, known already, or refused with a reason."""
        if self._look is None:
            return
        keys = {file.path: file.key for file in self._look.files}
        taken = frozenset(keys[path] for path in paths if path in keys)
        if taken:
            self._remember(self._look.remembered(self._seen, taken))
            self.stop()  # a look that began before does not know of these yet
            self.look()

    @Slot(object)
    def _looked(self, look: "Look") -> None:
        assert self._folder is not None
        self._look = look
        self._card.show_look(look, self._folder.name or str(self._folder))
        self.told.emit()

    @Slot(object)
    def _failed(self, error: PortfolioError) -> None:
        self._look = None
        self._card.show_trouble(error)
        self.told.emit()

    @Slot()
    def _slow(self) -> None:
        assert self._folder is not None
        if self._look is None:
            self._card.show_slow(self._folder.name or str(self._folder))
            self.told.emit()

    @Slot()
    def _add(self) -> None:
        """Ask for those that are listed. They are out of sight meanwhile; the next look tells what is left."""
        if self._look is not None:
            self._hide()
            self.files_requested.emit([file.path for file in self._look.files])

    @Slot()
    def _later(self) -> None:
        if self._look is not None:
            self.stop()
            self._remember(self._look.remembered(self._seen, self._look.new))
            self._hide()

    def _remember(self, seen: frozenset[str]) -> None:
        self._seen = seen
        self.seen_changed.emit(seen)

    def _hide(self) -> None:
        self._card.hide()
        self.told.emit()
