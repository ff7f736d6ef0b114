"""Printing the packet as a job: each page drawn for the printer's own dots, one after the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.packet.drawing.preview import Preview
from portfolio.ui.jobs import Job
from portfolio.ui.kit.words import translate

MOST_DOTS = 300
"""Dots an inch: more cannot be seen on paper, and costs memory."""


def print_pages(job: Job, pdf: bytes, printer: QPrinter) -> int:
    """Print the pages that the printer was asked for, on the thread of the job; returns how many.

    A cancelled job stops before its next page, and a file that was printed to is taken away. Raises PortfolioError.
    """
    file = Path(printer.outputFileName()) if printer.outputFileName() else None
    try:
        with Preview(pdf) as preview:
            first, last = printer.fromPage() or 1, printer.toPage() or preview.pages
            pages = [page for page in range(preview.pages) if first <= page + 1 <= last]
            if not pages:
                raise PortfolioError(
                    translate("Printing", "None of these pages is in the PDF."),
                    translate("Printing", "Choose other pages."),
                )
            _print(job, preview, pages, printer)
        if file is not None and not job.is_cancelled() and not _is_whole(file):
            raise _refused()
    except PortfolioError:
        _take_away(file)
        raise
    if job.is_cancelled():
        _take_away(file)
    return len(pages)


def ask_printer(name: str, parent: QWidget, chosen: Callable[[QPrinter], None]) -> QPrintDialog:
    """Ask which printer and which pages, without holding up the window; `chosen` is called with the answer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own `open` wants a slot's name
    return dialog


def _print(job: Job, preview: Preview, pages: list[int], printer: QPrinter) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused()
    try:
        scale = min(MOST_DOTS, printer.resolution()) / 72
        for number, page in enumerate(pages):
            job.progress(number, len(pages))
            if job.is_cancelled():
                printer.abort()
                return
            if number and not printer.newPage():
                raise _refused()
            image = preview.draw(page, scale)
            shown = QImage(image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888)
            _lay_on(painter, printer, shown)
        job.progress(len(pages), len(pages))
    finally:
        # Always, and on this thread: a printer must not go while it is painted on.
        painter.end()


def _lay_on(painter: QPainter, printer: QPrinter, picture: QImage) -> None:
    """As large as the paper allows, in its middle."""
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    shown = picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    x, y = (room.width() - shown.width()) / 2, (room.height() - shown.height()) / 2
    painter.drawImage(QRectF(x, y, shown.width(), shown.height()), picture)


def _is_whole(file: Path) -> bool:
    """Whether a PDF that was printed to is there to its end: Qt does not say that a disk was full."""
    try:
        with file.open("rb") as printed:
            printed.seek(max(0, file.stat().st_size - 1024))
            return b"%%EOF" in printed.read()
    except OSError:
        return False


def _take_away(file: Path | None) -> None:
    if file is None or not file.is_file():
        return
    try:
        file.unlink()
    except OSError as error:
        raise PortfolioError(
            translate("Printing", "A part of it is left in “{file}”."),
            translate("Printing", "It is not whole; please delete it."),
            file=file,
        ) from error


def _refused() -> PortfolioError:
    return PortfolioError(
        translate("Printing", "It could not be printed."),
        translate(
            "Printing",
            "Look whether the printer is on and has paper, or choose another one; for a file, choose another folder.",
        ),
    )
