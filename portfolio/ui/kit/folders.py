"""Where a person keeps files of her own: where a file dialog begins, what a folder is called, and showing one."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices


def documents() -> Path:
    """The documents folder of this computer, or the home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return folder if folder.is_dir() else Path.home()


def shown_folder(folder: Path) -> str:
    """A folder as one says it: without the way to one's own."""
    try:
        return str(folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)


def open_folder(folder: Path) -> None:
    """Show it in the program of this computer that shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
