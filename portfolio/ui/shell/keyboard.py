"""The keyboard is never nowhere: where what had it is gone, and nothing took it, the place or its sheet does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Keyboard(QObject):
    """Qt gives it on when its holder is hidden, but to nobody when that is taken away or turned off."""

    def __init__(self, part: QWidget, take: Callable[[], object]) -> None:
        """`take` gives it to what is in sight in this part of the window."""
        super().__init__(part)
        self._part, self._take = part, take
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    @Slot("QWidget*", "QWidget*")
    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:  # for the moment: something else may be about to take it
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        elsewhere = QApplication.focusWidget() or QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if elsewhere is None and self._part.isVisible() and self._part.window().isActiveWindow():
            self._take()
