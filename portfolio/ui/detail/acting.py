"""What a person does with the entry that the detail pane shows: who may see it, the bin, its files and addresses."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.detail.opening import Opener, save_copy
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate

if TYPE_CHECKING:
    from portfolio.core.records import Record


class Acting:
    """Makes changes and hands copies to other programs; what goes wrong is said by the document."""

    def __init__(self, document: Document, opener: Opener, pane: QWidget) -> None:
        """`pane` is where the dialog for a copy opens."""
        self._document, self._opener, self._pane = document, opener, pane

    def set_privacy(self, kind: str, record_id: str, value: str) -> bool:
        """Let others see it, or no one. Returns whether that was written."""
        from portfolio.core.change import edited

        record = self._record(kind, record_id)
        if record is None:
            return False
        words = {
            "private": translate("Detail", "Keep “{title}” to myself"),
            "evaluator": translate("Detail", "Show “{title}” to my evaluator"),
            "public": translate("Detail", "Show “{title}” to everyone"),
        }
        return self._document.do(edited(words[value].format(title=record.label()[:60]), record, privacy=value))

    def delete(self, kind: str, record_id: str) -> None:
        """Move it to the bin."""
        from portfolio.core.change import trashed

        if (record := self._record(kind, record_id)) is not None:
            label = translate("Detail", "Move “{title}” to the bin").format(title=record.label()[:60])
            self._document.do(trashed(label, record))

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

    def _record(self, kind: str, record_id: str) -> "Record | None":
        from portfolio.core.records import KINDS

        return self._document.portfolio.get(KINDS[kind], record_id) if kind else None
