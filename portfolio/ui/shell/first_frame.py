"""The moment when the window shows something for the first time: whatever can wait until then waits for it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


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
