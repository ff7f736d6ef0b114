"""Printing the packet: each page drawn for the printer's own dots, one after the other."""

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from portfolio.ui.packet.drawing import Drawer

MOST_DOTS = 300
"""Dots an inch: more cannot be seen on paper, and costs memory."""


class PrintRun(QObject):
    """One PDF on its way to one printer. It takes itself away at the end."""

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._painter = QPainter()
        self._pages: list[int] = []
        self._scale = min(MOST_DOTS, printer.resolution()) / 72
        self._drawer = Drawer(self)
        self._drawer.opened.connect(self._opened)
        self._drawer.drawn.connect(self._drawn)
        self._drawer.refused.connect(self._end)
        self._drawer.open(pdf)

    @Slot(int, object)
    def _opened(self, _document: int, sizes: list[tuple[float, float]]) -> None:
        first = self._printer.fromPage() or 1
        last = self._printer.toPage() or len(sizes)
        self._pages = [page for page in range(len(sizes)) if first <= page + 1 <= last]
        if not self._pages or not self._painter.begin(self._printer):
            self._end()
            return
        self._next()

    @Slot(int, int, float, object)
    def _drawn(self, _document: int, _page: int, _scale: float, picture: QImage) -> None:
        room = self._printer.pageRect(QPrinter.Unit.DevicePixel)
        shown = picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(
            QRectF(
                (room.width() - shown.width()) / 2, (room.height() - shown.height()) / 2, shown.width(), shown.height()
            ),
            picture,
        )
        self._pages.pop(0)
        if self._pages:
            self._printer.newPage()
            self._next()
        else:
            self._end()

    def _next(self) -> None:
        self._drawer.want({self._pages[0]: self._scale})

    @Slot()
    def _end(self, *_: object) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._drawer.close()
        self.deleteLater()


def ask_printer(pdf: bytes, name: str, parent: QWidget) -> QPrintDialog:
    """Ask which printer and which pages, without holding up the window, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: PrintRun(pdf, printer, parent))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own `open` wants a slot's name
    return dialog
