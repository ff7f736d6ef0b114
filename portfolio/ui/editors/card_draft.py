"""What was typed on a card, on disk within two seconds, and there again when the same card is opened once more."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import CARD, draft_of, keep, throw_away
from portfolio.ui.editors.field import Field

PAUSE_MS = 1000


class CardDraft(QObject):
    """Follows the fields of a card. `about` tells one card from another: what it says, and of which skill."""

    def __init__(self, document: Document, about: str, fields: Mapping[str, Field], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._fields, self._key = document, dict(fields), f"{CARD}:{about}"
        self._kept = self._dirty = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep)
        for field in self._fields.values():
            field.edited.connect(self._touched)

    def restore(self) -> bool:
        """Put what was kept into the fields. Says whether anything was."""
        with suppress(PortfolioError):
            draft = draft_of(self._document, self._key)
            if draft is not None:
                for name, field in self._fields.items():
                    if name in draft.content:
                        field.set_raw(draft.content[name])
                self._kept = self._dirty = True
        return self._kept

    def keep(self) -> None:
        """Put what stands there on disk now; what cannot be kept is told."""
        self._timer.stop()
        if not self._dirty:
            return
        try:
            keep(self._document, self._key, CARD, "", {name: one.raw() for name, one in self._fields.items()}, {})
            self._kept = True
        except PortfolioError as error:
            self._document.failed.emit(error)

    def forget(self) -> None:
        """It is written."""
        self._timer.stop()
        self._dirty = False
        if self._kept:
            self._kept = False
            with suppress(PortfolioError):  # it is only tidying
                throw_away(self._document, self._key)

    def _touched(self) -> None:
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)
