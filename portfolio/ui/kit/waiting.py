"""The pointer says that the program is at work."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@contextmanager
def waiting(long: bool = True) -> Iterator[None]:
    """While this lasts the window answers nothing; with `long` that is noticed, and the pointer says so."""
    if long:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        if long:
            QGuiApplication.restoreOverrideCursor()
