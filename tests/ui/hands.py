"""What a hand does with a mouse, whole: whatever it presses it lets go of."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton


def double_click(widget: QWidget, at: QPoint | None = None) -> None:
    """Press, let go, press again in time, and let go: Qt's own helper sends only the second press and no release."""
    place = at or widget.rect().center()
    QTest.mouseClick(widget, LEFT, pos=place)
    QTest.mouseDClick(widget, LEFT, pos=place)
    QTest.mouseRelease(widget, LEFT, pos=place)
