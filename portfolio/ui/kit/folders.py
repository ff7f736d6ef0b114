"""Where a person keeps files of her own: where a file dialog begins."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> Path:
    """The documents folder of this computer, or the home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return folder if folder.is_dir() else Path.home()
