"""Skills from anywhere in the window: saying which ones entries show, beginning one, and the goal of a gap."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.shell import rail
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.going import Going
from portfolio.ui.shell.stage import Stage
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.records import Record
    from portfolio.ui.skills.show_card import ShowCard

Pair = tuple[str, str]


class Skilling:
    """The card lies over the window; the place is made when it is first gone to."""

    def __init__(self, theme: Theme, document: Document, entries: Entries, stage: Stage, window: QWidget) -> None:
        self._theme, self._document, self._entries = theme, document, entries
        self._stage, self._window = stage, window
        self._going: Going | None = None
        self.card: ShowCard | None = None

    def goes_with(self, going: Going) -> None:
        """How one goes from place to place."""
        self._going = going

    def say_one(self, kind: str, record_id: str) -> None:
        """Say which skills this entry shows."""
        self.say([(kind, record_id)])

    def say(self, entries: Sequence[Pair]) -> None:
        """Say which skills these entries show."""
        from portfolio.core.queries.standards import ALIGNED_KINDS
        from portfolio.ui.skills.show_card import ShowCard

        fitting = [entry for entry in entries if entry[0] in ALIGNED_KINDS]
        if not fitting or self._document.portfolio.read_only:
            return
        card = self.card = ShowCard(self._theme, self._document, fitting, self._window)
        card.skills_requested.connect(self.add_skills)
        card.open()

    def add_skills(self) -> None:
        """Go to the skills that can be added."""
        if (place := self._place()) is not None:
            place.show_adding()

    def begin(self, what: str) -> None:
        """Write a new “skill” at its place, or go there for a “rating”."""
        if (place := self._place()) is None:
            return
        if what == "skill":
            place.act("new", "")
        else:
            place.show_page("skills")
            place.take_focus()

    def begin_goal(self, records: "Sequence[Record]") -> None:
        """Look at a goal that was thought out for a gap, before it is made."""
        self._entries.begin_goal(records)

    def _place(self) -> Any:
        """The place of skills, gone to; None in a window that has none."""
        assert self._going is not None
        self._going.to(rail.SKILLS)
        return self._stage.place if self._stage.name == rail.SKILLS else None
