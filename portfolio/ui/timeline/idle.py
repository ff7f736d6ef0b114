"""Work that can be done ahead of time, in pieces, while the window has nothing else to do."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

REST_MS = 4
"""So long after it was asked for the first go begins: after the frame that asked."""
BETWEEN_MS = 1
"""So long between two goes hands come first: a frame waits for one go at most."""
GO_SECONDS = 0.001
"""A go ends with the first piece that is done later than this, so that the frame that waits for it is hardly late."""


class IdleWork(QObject):
    """Calls `piece` again and again until it returns False, in short goes between which events are dealt with."""

    def __init__(self, piece: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._piece = piece
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    @property
    def going_on(self) -> bool:
        """Whether there may still be something to do."""
        return self._timer.isActive()

    def wake(self) -> None:
        """There may be something to do now."""
        if not self._timer.isActive():
            self._timer.start(REST_MS)

    def stop(self) -> None:
        """What is not done yet is of no use any more."""
        self._timer.stop()

    def _go(self) -> None:
        end = perf_counter() + GO_SECONDS
        while self._piece():
            if perf_counter() >= end:
                self._timer.start(BETWEEN_MS)
                return
