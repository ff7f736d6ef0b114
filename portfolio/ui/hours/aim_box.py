"""What the stopwatch measures for: one of the goals and programmes under way, or what it was started with elsewhere."""

import sqlite3

from portfolio.core.queries.named import entries_named
from portfolio.core.queries.palette import aims
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

Aims = tuple[tuple[str, str], ...]
"""Kinds and ids."""


class AimBox(Combo):
    """It shows the first of several that the command line gave: as long as it does, all of them stay."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("WatchCard", "Toward which goal or programme"))
        self._tied: Aims = ()

    def chosen(self) -> Aims:
        """What is chosen, of what is still there."""
        kind, _, one = str(self.currentData() or "").partition(":")
        chosen = ((kind, one),) if one else ()
        return self._tied if chosen == self._tied[:1] else chosen

    def offer(self, connection: sqlite3.Connection, kept: Aims) -> None:
        """Offer what is under way, and the first of what is `kept`; where nothing is, what was chosen stays chosen."""
        there = entries_named(connection, {kind: [one for other, one in kept if other == kind] for kind, _ in kept})
        self.hold(tuple((kind, one) for kind, one in kept if one in there))
        value = ":".join(self._tied[0]) if self._tied else "" if kept else self.currentData()
        offered = {f"{one.kind}:{one.id}": one.title for one in aims(connection)}
        for kind, one in self._tied[:1]:
            offered.setdefault(f"{kind}:{one}", there[one].title)
        self.clear()
        self.addItem(translate("WatchCard", "Toward nothing in particular"), "")
        for key, title in offered.items():
            self.addItem(title, key)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.setVisible(self.count() > 1)

    def hold(self, tied: Aims) -> None:
        """This is what it measures for."""
        self._tied = tied
