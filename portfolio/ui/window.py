"""The window: the first run, or the portfolio that is open."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

PROGRAM = "Perpetual Portfolio"


class Window(QMainWindow):
    """Shows one thing at a time and says when the person wants to close it."""

    close_requested = Signal()
    painted = Signal()
    """The empty frame has been painted for the first time: now there is time to fill it."""

    def __init__(self) -> None:
        super().__init__()
        self._may_close = self._was_painted = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(800, 480)

    def show_page(self, page: QWidget) -> None:
        """Show this page, and throw away the one before."""
        before = self._stack.currentWidget()
        page.windowTitleChanged.connect(self._take_title)
        self._take_title(page.windowTitle())
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    @property
    def room(self) -> QWidget:
        """Where pages stand: the parent for one that is made to be shown."""
        return self._stack

    @property
    def page(self) -> QWidget | None:
        """What is shown now."""
        return self._stack.currentWidget()

    def _take_title(self, name: str) -> None:
        # Qt takes this mark in a title for the sign of unsaved changes.
        name = name.replace("[*]", "[ * ]")
        self.setWindowTitle(self.tr("{name} – Perpetual Portfolio").format(name=name) if name else PROGRAM)

    def close_now(self) -> None:
        """Close without asking again: everything is kept."""
        self._may_close = True
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or self.page is None:  # with nothing on it there is nobody to ask
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()
