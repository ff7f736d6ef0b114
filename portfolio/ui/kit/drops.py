"""Telling files, entries and words apart in what is dragged or pasted."""

from PySide6.QtCore import QMimeData

ENTRIES = "application/x-perpetual-portfolio-entries"
"""What dragged entries are called: a line for each with its kind and its id, for this window only."""


def holds_entries(data: QMimeData) -> bool:
    """Whether these are entries of a portfolio."""
    return data.hasFormat(ENTRIES)


def holds_files(data: QMimeData) -> bool:
    """Whether these are files of this computer. A field for words lets them pass, to be added as what they are."""
    return any(url.isLocalFile() for url in data.urls())
