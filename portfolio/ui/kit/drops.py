"""Telling files from words in what is dragged or pasted."""

from PySide6.QtCore import QMimeData


def holds_files(data: QMimeData) -> bool:
    """Whether these are files of this computer. A field for words lets them pass, to be added as what they are."""
    return any(url.isLocalFile() for url in data.urls())
