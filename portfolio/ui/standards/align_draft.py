"""What was ticked and typed on the card for aligning, kept for when the same entries are aligned again."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away

KIND = "aligning"
"""No kind of record, so that the list of drafts leaves it to the card."""


class AlignDraft:
    """Of these entries, by their ids."""

    def __init__(self, document: Document, entries: Sequence[tuple[str, str]]) -> None:
        self._document = document
        self._key = f"{KIND}:{','.join(record_id for _, record_id in entries)[:2000]}"
        self._kept = False

    def kept(self) -> dict[str, str] | None:
        """Standards that were ticked, each with its claim; None where nothing was kept."""
        with suppress(PortfolioError):
            draft = draft_of(self._document, self._key)
            ticked = draft.content.get("ticked") if draft is not None else None
            if isinstance(ticked, dict):
                self._kept = True
                return {str(one): str(claim) for one, claim in ticked.items()}
        return None

    def keep(self, ticked: Mapping[str, str]) -> None:
        """Put this on disk; what cannot be kept is told."""
        try:
            keep(self._document, self._key, KIND, "", {"ticked": dict(ticked)}, {})
            self._kept = True
        except PortfolioError as error:
            self._document.failed.emit(error)

    def forget(self) -> None:
        """It is written, or was given up."""
        if self._kept:
            self._kept = False
            with suppress(PortfolioError):  # it is only tidying
                throw_away(self._document, self._key)
