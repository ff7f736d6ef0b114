"""What was typed on a line and nothing was made of yet: on disk within two seconds, and there again after a kill."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import CARD, draft_of, keep, throw_away
from portfolio.ui.editors.text_fields import clean

PAUSE_MS = 1000


class LineDraft(QObject):
    """Of one line; `about` tells it from others."""

    def __init__(self, document: Document, about: str, line: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._line, self._key = document, line, f"{CARD}:{about}"
        self._kept, self._restored = "", False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep)
        line.textChanged.connect(self._changed)

    def restore(self) -> None:
        """Put what was kept on the line, the first time that this is asked for, unless something stands there."""
        if self._restored or self._line.text():
            return
        self._restored = True
        with suppress(PortfolioError):
            if (draft := draft_of(self._document, self._key)) is not None:
                self._kept = str(draft.content.get("text") or "")
                self._line.setText(self._kept)

    def touch(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def settle(self) -> None:
        """Keep at once what was typed last."""
        if self._timer.isActive():
            self.keep()

    def keep(self) -> None:
        """Put what stands there on disk now; what cannot be kept is told."""
        self._timer.stop()
        text = clean(self._line.text())
        if not text.strip():
            self.forget()
        elif text != self._kept:
            try:
                keep(self._document, self._key, CARD, "", {"text": text}, {})
                self._kept = text
            except PortfolioError as error:
                self._document.failed.emit(error)

    def _changed(self, text: str) -> None:
        if not text:
            self.forget()

    def forget(self) -> None:
        """Something was made of it, or it was given up."""
        self._timer.stop()
        if self._kept:
            self._kept = ""
            with suppress(PortfolioError):  # it is only tidying
                throw_away(self._document, self._key)
