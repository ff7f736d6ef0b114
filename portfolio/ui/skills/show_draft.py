"""Which skills were ticked for entries and how they show them, kept for when the same entries are taken up again."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QTimer

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.skills.acts import Pair, Shows

KIND = "skills_shown"
"""No kind of record, so that the list of drafts leaves it to the card."""
PAUSE_MS = 1000


class ShowDraft:
    """Of these entries, by their ids. What was touched is on disk a second later."""

    def __init__(self, document: Document, entries: Sequence[Pair]) -> None:
        self._document = document
        self._key = f"{KIND}:{','.join(record_id for _, record_id in entries)[:2000]}"
        self._kept = self.dirty = False
        self._ticked: dict[str, Shows] = {}
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self.keep)

    def kept(self) -> dict[str, Shows] | None:
        """Skills that were ticked, by id; None where nothing was kept."""
        with suppress(PortfolioError):
            draft = draft_of(self._document, self._key)
            ticked = draft.content.get("ticked") if draft is not None else None
            if isinstance(ticked, dict):
                self._kept = self.dirty = True
                self._ticked = {str(one): Shows(*map(str, said[:2])) for one, said in ticked.items()}
                return dict(self._ticked)
        return None

    def touch(self, ticked: Mapping[str, Shows]) -> None:
        """This is what is ticked now."""
        self.dirty, self._ticked = True, dict(ticked)
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def keep(self) -> None:
        """Put it on disk; what cannot be kept is told."""
        self._timer.stop()
        if not self.dirty:
            return
        try:
            content = {"ticked": {one: list(shows) for one, shows in self._ticked.items()}}
            keep(self._document, self._key, KIND, "", content, {})
            self._kept = True
        except PortfolioError as error:
            self._document.failed.emit(error)

    def forget(self) -> None:
        """It is written, or was given up."""
        self._timer.stop()
        self.dirty = False
        if self._kept:
            self._kept = False
            with suppress(PortfolioError):  # it is only tidying
                throw_away(self._document, self._key)
