"""Files that are saved for somebody else: where one shall lie, writing it there, and what is said then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.durable import disk_error, write_atomically
from portfolio.ui.document import Document
from portfolio.ui.kit.folders import documents, open_folder, shown_folder
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

Told = tuple[str, str, tuple[tuple[str, Callable[[], object]], ...]]
"""A title, what else there is to know, and words with what they do: as the window's messages take them."""


def ask_where(over: QWidget, title: str, name: str, ending: str, then: Callable[[Path], object]) -> None:
    """Ask where a file shall lie. The dialog itself adds the ending, and asks before one that is there is written
    over."""
    dialog = QFileDialog(over, title, str(documents() / f"{name}.{ending}"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"*.{ending}"])
    dialog.setDefaultSuffix(ending)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def file_name(title: str, otherwise: str) -> str:
    """A title as a name that every system can save."""
    plain = " ".join("".join(one if one.isalnum() or one in " -_." else " " for one in title).split())
    return plain[:80] or otherwise


def written(document: Document, path: Path, content: bytes) -> bool:
    """Write a file whole or not at all. Says whether it lies there; if not, `failed` has said why."""
    try:
        write_atomically(path, content)
    except OSError as error:
        document.failed.emit(disk_error(error, path))
        return False
    return True


def saved(path: Path, more: str = "") -> Told:
    """That it lies there, `more` about it, and the way to it."""
    where = translate("Saving", "It is in “{folder}”.").format(folder=isolate(shown_folder(path.parent)))
    return (
        translate("Saving", "“{name}” is saved.").format(name=isolate(path.name)),
        f"{where}\n{more}".strip(),
        ((translate("Saving", "Show in folder"), partial(open_folder, path.parent)),),
    )
