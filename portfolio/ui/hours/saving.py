"""The ledger, or what is to be paid back, as a table for a spreadsheet."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.durable import disk_error, write_atomically
from portfolio.ui.document import Document
from portfolio.ui.hours.words import Span
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.words import translate

_ENDING = ".csv"


def ask_ledger(document: Document, span: Span, over: QWidget) -> None:
    """Ask where the entries of these days shall lie as a table, and write it there."""
    path = _asked(over, translate("HoursPlace", "Save the hours as a table"), translate("HoursPlace", "hours"))
    if path is not None:
        save_ledger(document, span, path)


def save_ledger(document: Document, span: Span, path: Path) -> bool:
    """Write all entries of these days."""
    from portfolio.exchange.learning.ledger_out import ledger_csv

    return _written(document, path, ledger_csv(document.portfolio.connection, span.start, span.end))


def ask_refunds(document: Document, over: QWidget) -> None:
    """Ask where the list of what is to be paid back shall lie, and write it there."""
    title = translate("HoursPlace", "Save what is to come back as a table")
    path = _asked(over, title, translate("HoursPlace", "money to come back"))
    if path is not None:
        save_refunds(document, path)


def save_refunds(document: Document, path: Path) -> bool:
    """Write what somebody is to pay back."""
    from portfolio.exchange.learning.ledger_out import refunds_csv

    return _written(document, path, refunds_csv(document.portfolio.connection))


def _asked(over: QWidget, title: str, name: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(over, title, str(documents() / f"{name}{_ENDING}"), f"*{_ENDING}")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == _ENDING else path.with_name(path.name + _ENDING)


def _written(document: Document, path: Path, content: bytes) -> bool:
    try:
        write_atomically(path, content)
    except OSError as error:
        document.failed.emit(disk_error(error, path))
        return False
    return True
