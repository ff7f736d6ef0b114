"""What was being typed when the program ended, offered when it starts again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.messages import Messages
from portfolio.ui.theme import kind_of

if TYPE_CHECKING:
    from portfolio.ui.editors import Waiting

MOST = 4
DRAFTS = "drafts"


class Offers(QObject):
    """One message for all drafts that wait. Who has gone on with one is asked about the others when it is closed."""

    kept = Signal(object)
    """The draft of a sheet that was closed before it was done: a Waiting."""

    def __init__(self, document: Document, entries: Entries, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._entries, self._messages = document, entries, messages
        self._left: list[str] = []
        entries.sheet_closed.connect(self.closed)

    def offer(self) -> None:
        """Ask about the drafts that wait now."""
        self._messages.forget(DRAFTS)
        self._ask(self._waiting()[:MOST])

    def _ask(self, drafts: "list[Waiting]") -> None:
        if len(drafts) == 1:
            go_on = (self.tr("Go on writing"), partial(self._go_on, drafts[0], []))
            forget = (self.tr("Throw away"), partial(self._throw_away, drafts[0]))
            self._messages.say(drafts[0].sentence, actions=(go_on, forget), about=DRAFTS)
        elif drafts:
            actions = tuple(
                (_name(draft), partial(self._go_on, draft, [other.key for other in drafts if other is not draft]))
                for draft in drafts
            )
            self._messages.say(
                self.tr("What you were writing is kept. Where do you want to go on?"), actions=actions, about=DRAFTS
            )

    def _go_on(self, draft: "Waiting", left: list[str]) -> None:
        self._left = left
        self._entries.go_on(draft)

    def _throw_away(self, draft: "Waiting") -> None:
        from portfolio.ui.editors import throw_away

        try:
            throw_away(self._document, draft.key)
        except PortfolioError as error:
            self._document.failed.emit(error)

    def closed(self, sheet: object) -> None:
        """A sheet was closed: ask about the drafts that are left, and say where the words of this one are."""
        left, self._left = self._left, []
        key = getattr(sheet, "key", "")
        drafts = self._waiting()
        self._ask([draft for draft in drafts if draft.key in left])
        for draft in drafts:
            if draft.key == key:
                self.kept.emit(draft)

    def _waiting(self) -> "list[Waiting]":
        """The drafts that wait. A sheet closes even where they cannot be read, and that is said."""
        from portfolio.ui.editors import waiting

        try:
            return waiting(self._document)
        except PortfolioError as error:
            self._document.failed.emit(error)
            return []


def _name(draft: "Waiting") -> str:
    words = draft.title or kind_of(draft.kind).label()
    return words if len(words) <= 28 else words[:27] + "…"
