"""Looking into the inbox folder off the window's thread, without ever being waited for."""

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from portfolio.core.errors import PortfolioError

if TYPE_CHECKING:
    from portfolio.exchange.inbox import Look

SLOW_AFTER_MS = 3000


class Looking(QObject):
    """At most one look into a folder at a time.

    A drive of the network that does not answer holds a read for minutes, and nothing can end it. So it is no job among
    the others, which would wait behind it, as the end of the program would: each look has a thread that dies with the
    program.
    """

    looked = Signal(object)
    """The Look."""
    failed = Signal(object)
    """The PortfolioError."""
    slow = Signal()
    """There is no answer yet."""
    _home = Signal(int, object)

    def __init__(self, parent: QObject, slow_after_ms: int = SLOW_AFTER_MS) -> None:
        super().__init__(parent)
        self._number = 0
        self._folder: Path | None = None
        self._ended = threading.Event()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(slow_after_ms)
        self._slow.timeout.connect(self.slow)
        self._home.connect(self._at_home)

    def look(self, folder: Path, seen: frozenset[str]) -> None:
        """Begin to look; one signal tells the end. A folder that is being looked at is not asked again."""
        if folder == self._folder:
            return
        self.stop()
        self._folder = folder
        ended, number = threading.Event(), self._number
        self._ended = ended
        self._slow.start()

        def work() -> None:
            found: Look | Exception
            try:
                from portfolio.exchange.inbox import look_into

                found = look_into(folder, seen, ended.is_set)
            except Exception as error:  # told on the window's thread
                found = error
            with suppress(RuntimeError):  # the place is gone, and with it whoever wanted to know
                self._home.emit(number, found)

        threading.Thread(target=work, name="inbox", daemon=True).start()

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._number += 1
        self._folder = None
        self._ended.set()
        self._slow.stop()

    @Slot(int, object)
    def _at_home(self, number: int, found: object) -> None:
        if number != self._number:
            return
        self.stop()
        if isinstance(found, PortfolioError):
            self.failed.emit(found)
        elif isinstance(found, Exception):
            raise found
        else:
            self.looked.emit(found)
