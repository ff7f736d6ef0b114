"""Drafts, what was being written and is not done: the menu of the sign in the bar, and what is said about them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.kit.overlay import Overlay
from portfolio.ui.kit.paint import isolate
from portfolio.ui.shell.entries import Entries
from portfolio.ui.theme import Theme, kind_of

if TYPE_CHECKING:
    from portfolio.ui.editors import Waiting

MOST = 12
"""Drafts in the menu: a person has one or two."""
MOST_LETTERS = 44


class Offers(QObject):
    """There is one way to them all: the sign in the bar, which stays as long as a draft waits."""

    kept = Signal(object)
    """The draft of a sheet that was closed before it was done: a Waiting."""
    found = Signal(object)
    """Drafts wait from the time before: list[Waiting]. Said once, when the window is whole."""
    counted = Signal(int)
    """How many wait now."""

    def __init__(self, theme: Theme, document: Document, entries: Entries, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._document, self._entries = theme, document, entries
        self._left = False
        entries.sheet_closed.connect(self.closed)

    def greet(self) -> None:
        """Say what waits from the time before."""
        drafts = self._waiting()
        self.counted.emit(len(drafts))
        if drafts:
            self.found.emit(drafts)

    def leave(self, window: QWidget) -> None:
        """The portfolio is being closed: cards over the window keep what is typed on them, and nothing is counted any
        more, also where it was asked for before."""
        for card in window.findChildren(Overlay):
            card.close()
        self._left = True

    def count(self) -> None:
        """Drafts may have come or gone."""
        if self._left:
            return
        self.counted.emit(len(self._waiting()))

    def closed(self, sheet: object) -> None:
        """A sheet was closed: say where its words are."""
        drafts = self._waiting()
        self.counted.emit(len(drafts))
        for draft in drafts:
            if draft.key == getattr(sheet, "key", ""):
                self.kept.emit(draft)

    def menu(self, parent: QWidget) -> QMenu:
        """Each draft to go on with; below, those to throw away."""
        menu, drafts, today = QMenu(parent), self._waiting()[:MOST], self._document.today()
        for draft in drafts:
            kind = kind_of(draft.kind)
            action = menu.addAction(self._theme.icon(kind.icon, kind.token), _name(draft, today))
            action.triggered.connect(lambda _=False, draft=draft: self._entries.go_on(draft))
        menu.addSeparator()
        away = menu.addMenu(self._theme.icon("trash-2"), self.tr("Throw away"))
        for draft in drafts:
            action = away.addAction(_name(draft, today))
            action.triggered.connect(lambda _=False, draft=draft: self._throw_away(draft))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _throw_away(self, draft: "Waiting") -> None:
        from portfolio.ui.editors import throw_away

        try:
            throw_away(self._document, draft.key)
        except PortfolioError as error:
            self._document.failed.emit(error)
        self.count()

    def _waiting(self) -> "list[Waiting]":
        """The drafts that wait. A sheet closes even where they cannot be read, and that is said."""
        from portfolio.ui.editors import waiting

        try:
            return waiting(self._document)
        except PortfolioError as error:
            self._document.failed.emit(error)
            return []


def _name(draft: "Waiting", today: date) -> str:
    from portfolio.ui.today.words import JOIN, saved_words

    title = draft.title if len(draft.title) <= MOST_LETTERS else draft.title[: MOST_LETTERS - 1] + "…"
    saved = saved_words(QLocale(), draft.saved, today)
    parts = (isolate(title) if title else "", kind_of(draft.kind).label(), saved)
    return JOIN.join(part for part in parts if part).replace("&", "&&")
