"""Whose portfolio it is: the name in the bar and in the title of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from portfolio.ui.document import Document

if TYPE_CHECKING:
    from portfolio.core.change import Change


class Owner(QObject):
    """Asked without importing the records: the name is part of the first frame."""

    named = Signal(str)
    """What the portfolio is called now."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        document.changed.connect(self._on_changed)

    @property
    def id(self) -> str:
        """Empty while nobody has said who she is."""
        return self._found()[0]

    def tell(self) -> None:
        """Say the name."""
        self.named.emit(self._found()[1])

    def _found(self) -> tuple[str, str]:
        row = self._document.portfolio.connection.execute("SELECT id, name FROM person LIMIT 1").fetchone()
        return (row[0], row[1]) if row else ("", "")

    def _on_changed(self, change: "Change") -> None:
        if "person" in change.kind_names:
            self.tell()
