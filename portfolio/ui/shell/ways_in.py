"""How something is added by its name: files, an entry in its editor, a skill at its place, a template, an answer."""

from collections.abc import Callable

from portfolio.ui.shell.adding import Adding
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.going import PAGES, Going
from portfolio.ui.shell.skilling import Skilling


class WaysIn:
    """`picked`: the goal that is picked beside the timeline, toward which a new entry counts; or nothing."""

    def __init__(self, adding: Adding, entries: Entries, skilling: Skilling, picked: Callable[[], str]) -> None:
        self._adding, self._entries, self._skilling, self._picked = adding, entries, skilling, picked
        self._going: Going | None = None

    def goes_with(self, going: Going) -> None:
        """How one goes from place to place."""
        self._going = going

    def add(self, what: str) -> None:
        """Add something: files, or a new entry in its editor."""
        if what == "files":
            self._adding.choose()
        elif what in ("skill", "rating"):
            self._skilling.begin(what)
        elif what == "outline":
            self._entries.outlines.bring()
        elif what == "answer":
            self._adding.answer_wanted.emit()
        elif what in ("ask", "save_template", "choose_template", "own_words"):
            self._adding.sharing_wanted.emit(what, ())
        elif what in PAGES and self._going is not None:
            self._going.to(what)
        else:
            self._entries.write(what, goal_id=self._picked())

    def choose_evidence(self, kind: str, record_id: str) -> None:
        """Choose files that are evidence for this entry."""
        self._adding.choose((kind, record_id))
