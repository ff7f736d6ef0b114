"""While something is dragged near the upper or lower edge of an area, the area goes on scrolling."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

EVERY_MS = 30


class EdgeScroll(QObject):
    """Told where the dragged thing is held; it scrolls until it is held elsewhere or let go."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._go)

    def hold(self, y: int) -> None:
        """It is held at this height of the viewport."""
        high = self._area.viewport().height()
        edge = min(48, high // 5)
        self._step = -12 if y < edge else 12 if y > high - edge else 0
        if self._step:
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def area(self) -> QAbstractScrollArea:
        return self._area

    def let_go(self) -> None:
        """It is held no more."""
        self._timer.stop()

    def _go(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._step)
