"""A page, and the sheet one writes on, which lies over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class SheetStack(QStackedWidget):
    """Holds one page for good and at most one sheet over it."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.addWidget(page)

    @property
    def sheet(self) -> QWidget | None:
        """The sheet that lies over the page, if any."""
        return self.currentWidget() if self.currentIndex() > 0 else None

    def open_sheet(self, sheet: QWidget, *, begin: bool = True) -> None:
        """Lay a sheet over the page, and `begin` to write on it."""
        self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        if begin and sheet.focusProxy() is not None:
            sheet.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def hold_back(self, sheet: QWidget) -> None:
        """Take the sheet away for now; it is opened again later."""
        self.removeWidget(sheet)
        sheet.hide()

    def close_sheet(self, sheet: QWidget) -> None:
        """Take the sheet away again."""
        self.removeWidget(sheet)
        sheet.deleteLater()
