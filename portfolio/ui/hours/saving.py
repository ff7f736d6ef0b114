"""The ledger, or what is to be paid back, as a table for a spreadsheet: where it shall lie, and writing it there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.durable import disk_error, write_atomically
from portfolio.ui.document import Document
from portfolio.ui.kit.folders import documents

_ENDING = "csv"


def ask_where(over: QWidget, title: str, name: str, then: Callable[[Path], object]) -> None:
    """The dialog itself adds the ending, and asks before a file that is there is written over."""
    dialog = QFileDialog(over, title, str(documents() / f"{name}.{_ENDING}"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"*.{_ENDING}"])
    dialog.setDefaultSuffix(_ENDING)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def written(document: Document, path: Path, content: bytes) -> bool:
    """Write a table. Says whether it lies there; if not, `failed` has said why."""
    try:
        write_atomically(path, content)
    except OSError as error:
        document.failed.emit(disk_error(error, path))
        return False
    return True
