"""The moment when the window shows something for the first time, and what has waited for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.shell.journal import Journal

FINISH_AFTER_MS = 150


class FirstFrame(QObject):
    """Says once that one of these parts is painted."""

    painted = Signal()

    def __init__(self, parts: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        for part in self._parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._parts and event.type() == QEvent.Type.Paint:
            parts, self._parts = self._parts, []
            for part in parts:
                part.removeEventFilter(self)
            self.painted.emit()
        return super().eventFilter(watched, event)


class Beginning(QObject):
    """The rows are on the screen first; the records take half a second to import, and nobody waited for them."""

    rows_shown = Signal()
    """The timeline has been painted for the first time and can be used."""

    def __init__(self, journal: Journal, finish: Callable[[], object], parent: QObject) -> None:
        """`finish` makes what the first frame did not need."""
        super().__init__(parent)
        self._journal, self._finish = journal, finish
        self._left = False
        first = FirstFrame((journal.view.viewport(), journal.empty), self)
        first.painted.connect(self._begin)

    def leave(self) -> None:
        """The window closes: what has not begun by now is left."""
        self._left = True

    def _begin(self) -> None:
        if self._left:  # closed before it was seen
            return
        QTimer.singleShot(0, self, self._rows_stand)
        self._journal.choose_newest()
        self._journal.take_focus()
        QTimer.singleShot(FINISH_AFTER_MS, self, self._end)

    def _rows_stand(self) -> None:
        if not self._left:
            self.rows_shown.emit()
            self._journal.goals.fill()

    def _end(self) -> None:
        if not self._left:  # closed before it was whole
            self._finish()
