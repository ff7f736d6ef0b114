"""The window: the first run, or the portfolio that is open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from portfolio.ui.theme import Theme


class Window(QMainWindow):
    """Shows one thing at a time and says when the person wants to close it."""

    close_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._may_close = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle(self.tr("Perpetual Portfolio"))
        self.setMinimumSize(800, 560)

    def show_page(self, page: QWidget) -> None:
        """Show this page, and throw away the one before."""
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    @property
    def page(self) -> QWidget | None:
        return self._stack.currentWidget()

    def close_now(self) -> None:
        """Close without asking again: everything is kept."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()
