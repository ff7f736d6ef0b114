"""Where one writes: after “@” the people of the list are offered, and to put somebody new on it."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from portfolio.ui.document import Document
from portfolio.ui.theme import Theme


def offer_names(theme: Theme, document: Document, widget: QWidget) -> None:
    """Offer names after “@” in this field for one or more lines; nothing where nothing may be written."""
    if isinstance(widget, QLineEdit | QPlainTextEdit) and not document.portfolio.read_only:
        _Watch(theme, document, widget)


class _Watch(QObject):
    """Waits for an “@” that begins a word; until then nothing is made."""

    def __init__(self, theme: Theme, document: Document, widget: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(widget)
        self._theme, self._document, self._widget = theme, document, widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() == "@":
            QTimer.singleShot(0, self, self._offer)  # once it stands there
        return False

    def _offer(self) -> None:
        from portfolio.ui.people.offer import NamesOffer, typed_before

        before, sign, _ = typed_before(self._widget).rpartition("@")
        # In an e-mail address it is no beginning.
        if sign and not (before[-1:].isalnum() or before[-1:] in tuple("._-")):
            NamesOffer(self._theme, self._document, self._widget).open()
