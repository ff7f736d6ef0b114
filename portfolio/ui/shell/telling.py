"""What is said once files have been added: what is here already, and what could not be taken."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.shell.messages import MADE, Messages

if TYPE_CHECKING:
    from portfolio.exchange.addition import Addition, Additions, Existing
    from portfolio.ui.shell.came_in import CameIn

MOST_SHOWN, MOST_NAMED = 3, 4
BATCH = 12
"""Files from which what became of them is a list to be opened; fewer are told of at once."""
FILES = "files"


class Telling(QObject):
    """One message on all that is here already, and one on all that was refused. Nothing is left out in silence."""

    def __init__(
        self, messages: Messages, show: Callable[["Existing"], None], parent: QObject,
        show_list: "Callable[[Sequence[CameIn]], object]" = lambda _rows: None,
    ) -> None:  # fmt: skip
        """`show` goes to an entry, `show_list` opens the list of what became of each file of a batch."""
        super().__init__(parent)
        self._messages, self._show, self._show_list = messages, show, show_list

    def tell(self, additions: "Additions") -> None:
        """Say what did not become an entry, and why."""
        self._messages.forget(FILES)
        if len(additions.items) > BATCH:
            self._tell_batch(additions)
            return
        self._tell_already_there([item for item in additions.already_there if not item.added_ids])
        self._tell_refused(additions.refused)
        self._tell_notes([item for item in additions.items if item.added_ids and item.note[0]])

    def _tell_batch(self, additions: "Additions") -> None:
        from portfolio.ui.shell.came_in import came_in, summary_words

        rows = came_in(additions)
        actions = ((self.tr("Show the list"), partial(self._show_list, rows)),)
        self._messages.say(*summary_words(QLocale(), rows), actions, about=FILES, keeps=True)

    def made(self, title: str, advice: str, actions: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        """Say what came of files that were made to be handed out. It stays until it was read, or one writes again."""
        self._messages.forget(MADE)
        self._messages.say(title, advice, actions, about=MADE, stays=True)

    def _tell_already_there(self, items: Sequence["Addition"]) -> None:
        there = list({entry.id: entry for item in items for entry in item.existing[:1]}.values())[:MOST_SHOWN]
        words = self.tr("Show it") if len(there) == 1 else self.tr("Show “{title}”")
        show = tuple((words.format(title=entry.title[:30]), partial(self._show, entry)) for entry in there)
        if len(items) == 1:
            self._messages.say(items[0].already_there, actions=show, about=FILES)
        elif items:
            title = self.tr("{count} files are here already. They were not added twice.", "", len(items))
            title = title.format(count=QLocale().toString(len(items)))
            self._messages.say(title, self._some([item.already_there for item in items]), show, about=FILES)

    def _tell_notes(self, items: Sequence["Addition"]) -> None:
        """What came in and is worth a second look: another version of a badge, a link instead of the badge."""
        if len(items) == 1:
            self._messages.say(*items[0].note, about=FILES)
        elif items:
            title = self.tr("{count} of the files that were added are worth a second look.", "", len(items))
            title = title.format(count=QLocale().toString(len(items)))
            self._messages.say(title, self._some([item.note[0] for item in items]), about=FILES)

    def _tell_refused(self, items: Sequence["Addition"]) -> None:
        errors = [item.error for item in items if item.error is not None]
        if len(errors) == 1:
            self._messages.say_error(errors[0], about=FILES)
        elif errors:
            why = self._some([error_words(error)[0] for error in errors])
            title = self.tr("{count} files could not be added.", "", len(errors))
            title = title.format(count=QLocale().toString(len(errors)))
            self._messages.say_error(PortfolioError("{what}", "{why}", what=title, why=why), about=FILES)

    def _some(self, lines: Sequence[str]) -> str:
        more = len(lines) - MOST_NAMED
        rest = (self.tr("… and {count} more", "", more).format(count=QLocale().toString(more)),) if more > 0 else ()
        return "\n".join((*lines[:MOST_NAMED], *rest))
