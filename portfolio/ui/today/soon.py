"""What is worth keeping an eye on: credentials that run out, goals and nanodegrees that are due or rest."""

from PySide6.QtCore import QPoint

from portfolio.core.queries.today import Soon
from portfolio.ui.today.entry_row import EntryRow
from portfolio.ui.today.words import soon_late, soon_words


class SoonRow(EntryRow[Soon]):
    """One of these, with how far off its day is."""

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        return self.item.kind, self.item.id

    def carried(self) -> list[tuple[str, str]]:
        # A role that one may hold is no entry: nothing could be done with it where it is let go.
        return [] if self.item.kind == "role" else super().carried()

    def say(self, item: Soon) -> None:
        below = soon_words(self.locale(), item, self.today)
        self.words.set_words(item.kind, item.title, below, late=soon_late(item, self.today))
