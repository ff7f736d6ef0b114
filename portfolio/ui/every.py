"""A timer that does something again and again for as long as its parent lives."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def every(milliseconds: int, do: Callable[[], None], parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    timer.start()
    return timer
