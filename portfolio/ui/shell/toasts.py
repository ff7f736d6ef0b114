"""The short words at the foot of the window: what was just done, with the way back."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from portfolio.ui.document import Document
from portfolio.ui.kit.feedback import Toast
from portfolio.ui.shell.entries import Entries

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.ui.editors import Waiting

TOLD_ELSEWHERE = frozenset({"packet", "issued_packet"})
"""Changes that the PDF's own place speaks of; to undo the note of a saved file takes no file back."""


class Toasts(QObject):
    """Follows the document. The toast's button undoes, or goes on with a draft."""

    def __init__(self, toast: Toast, document: Document, entries: Entries, parent: QObject) -> None:
        super().__init__(parent)
        self._toast, self._document, self._entries = toast, document, entries
        self._does: Callable[[], object] = _nothing
        self._newest: Change | None = None
        self._undoes: Change | None = None
        """What the toast's Undo takes back, as long as that is what is undone next."""
        document.changed.connect(self._note)
        document.done.connect(self._done)
        document.undone.connect(self._undone)
        toast.action_requested.connect(self._act)

    def say_waiting(self, drafts: "list[Waiting]", show: Callable[[], object]) -> None:
        """Words from the time before wait: the one draft is a press away, of several one chooses by `show`."""
        self._undoes = None
        self._does = partial(self._entries.go_on, drafts[0]) if len(drafts) == 1 else show
        words = drafts[0].sentence if len(drafts) == 1 else self.tr("What you were writing is kept.")
        self._toast.say(words, self.tr("Go on writing"))

    def say_kept(self, draft: "Waiting") -> None:
        """A sheet was closed before it was done: its words are safe, and one press away."""
        self._undoes, self._does = None, partial(self._entries.go_on, draft)
        self._toast.say(self.tr("Kept as a draft"), self.tr("Go on writing"))

    def say_result(self, words: str) -> None:
        """What came of the change that was just made, in place of its name, with its Undo while it is the last."""
        if self._undoes is not None and self._undoes is self._newest:
            self._toast.say(words, self.tr("Undo"), "Ctrl+Z")
        else:
            self._toast.say(words)

    def _note(self, change: "Change") -> None:
        """Undo would now take back this change, and not the one that the toast speaks of."""
        self._newest = change
        if self._undoes is not None:
            self._undoes = None
            self._toast.hide()

    def _done(self, label: str) -> None:
        if self._newest is not None and not self._newest.kind_names <= TOLD_ELSEWHERE:
            self._undoes, self._does = self._newest, self._undo
            self._toast.say(self.tr("Done: {what}").format(what=label), self.tr("Undo"), "Ctrl+Z")

    def _undone(self, label: str) -> None:
        self._undoes = None
        self._toast.say(self.tr("Undone: {what}").format(what=label))

    def _undo(self) -> None:
        if self._undoes is not None and self._undoes is self._newest:
            self._document.undo()

    def _act(self) -> None:
        self._does()


def _nothing() -> None:
    """Nothing was offered yet."""
