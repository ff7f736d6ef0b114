"""Copies of kept files, opened in another program or saved; and addresses, opened in the browser."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.detail.opening import Opener, save_copy
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate


class Copies:
    """Hands over to other programs; what goes wrong is said by the document."""

    def __init__(self, document: Document, opener: Opener, pane: QWidget) -> None:
        """`pane` is where the dialog for a copy opens."""
        self._document, self._opener, self._pane = document, opener, pane

    def open_file(self, sha256: str, name: str) -> None:
        """Open a copy of a kept file."""
        try:
            self._opener.open_file(self._document.portfolio.attachments, sha256, name)
        except PortfolioError as error:
            self._document.failed.emit(error)

    def save_file(self, sha256: str, name: str) -> None:
        """Save a copy of a kept file where the person says."""
        offered = str(Path.home() / Path(name).name)
        chosen, _ = QFileDialog.getSaveFileName(self._pane, translate("Detail", "Save a copy"), offered)
        if chosen:
            try:
                save_copy(self._document.portfolio.attachments, sha256, Path(chosen))
            except PortfolioError as error:
                self._document.failed.emit(error)

    def open_address(self, address: str) -> None:
        """Open it in the browser."""
        if not self._opener.open_address(address):
            self._document.failed.emit(
                PortfolioError("{address} could not be opened.", "Copy it into your browser.", address=address)
            )
