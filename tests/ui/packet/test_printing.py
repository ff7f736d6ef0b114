"""Printing: every page of the packet reaches the printer, drawn for its dots."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from portfolio.ui.packet.printing import PrintRun
from tests.ui.packet.test_pages import pdf_of


@pytest.mark.parametrize("first,last,printed", [(0, 0, 5), (2, 3, 2)])
def test_the_pages_asked_for_are_printed(qtbot: QtBot, tmp_path: Path, first: int, last: int, printed: int) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFromTo(first, last)
    parent = QObject()
    run = PrintRun(pdf_of(5), printer, parent)
    with qtbot.waitSignal(run.destroyed, timeout=30_000):
        pass
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == printed
