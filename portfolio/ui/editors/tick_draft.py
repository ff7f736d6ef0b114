"""What was ticked for entries and how they show it, kept for when the same entries are taken up again."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away

PAUSE_MS = 1000

Ticks = Mapping[str, tuple[str, ...]]
"""What is ticked, by id, each with what is said of it."""


class TickDraft(QObject):
    """Of these entries, by their ids. What was touched is on disk a second later.

    `kind` is that of the card: no kind of record, so that the list of drafts leaves it to the card. `there` is what is
    said of all the entries now.
    """

    def __init__(
        self, document: Document, kind: str, entries: Sequence[tuple[str, str]], there: Ticks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._kind, self._there = document, kind, dict(there)
        self._key = f"{kind}:{','.join(record_id for _, record_id in entries)[:2000]}"
        self._kept = self.dirty = False
        self._ticked: Ticks = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep)

    def kept(self) -> Ticks | None:
        """What was ticked when it was left; None where nothing was kept. What else was said of the entries since then
        stays said."""
        with suppress(PortfolioError):
            draft = draft_of(self._document, self._key)
            ticked = draft.content.get("ticked") if draft is not None else None
            if draft is not None and isinstance(ticked, dict):
                self._kept = self.dirty = True
                typed = _ticks(ticked)
                before = _ticks(draft.content.get("there", {}))
                touched = {one for one in {*typed, *before} if typed.get(one) != before.get(one)}
                merged = {one: said for one, said in self._there.items() if one not in touched}
                self._ticked = merged | {one: said for one, said in typed.items() if one in touched}
                return self._ticked
        return None

    def touch(self, ticked: Ticks) -> None:
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
            content = {"ticked": _plain(self._ticked), "there": _plain(self._there)}
            keep(self._document, self._key, self._kind, "", content, {})
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


def _plain(ticks: Ticks) -> dict[str, list[str]]:
    return {one: list(said) for one, said in ticks.items()}


def _ticks(kept: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """As kept; a text alone is what an older version kept."""
    return {one: (said,) if isinstance(said, str) else tuple(map(str, said)) for one, said in kept.items()}
