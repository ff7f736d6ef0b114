"""What badges are proven with: the pages that were saved of issuers, and checking all badges again."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.preferences.group import Group
from portfolio.ui.shelf.words import count_words
from portfolio.ui.theme import Theme


class ProofsGroup(Group):
    """`pages` counts those that are saved now."""

    shelf_requested = Signal()
    check_requested = Signal()

    def __init__(self, theme: Theme, pages: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pages = pages
        self.name(self.tr("Proof of badges"))
        self._words = self.say(" ", "ink")
        self.say(
            self.tr(
                "Signatures are checked on this computer, with the keys and lists that you saved once from issuers’ "
                "pages. Nothing is fetched by the program."
            )
        )
        shelf = Button(theme, self.tr("Saved pages…"), icon="globe")
        shelf.clicked.connect(self.shelf_requested)
        check = Button(theme, self.tr("Check all badges again"), icon="refresh-cw")
        check.clicked.connect(self.check_requested)
        self.buttons(shelf, check)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._words.setText(count_words(self.locale(), self._pages()))
