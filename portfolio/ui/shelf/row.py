"""One saved page in the list: whose and what it is, where it lies, what rests on it, and what can be done with it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.shelf.address import Address
from portfolio.ui.shelf.reading import PageRow
from portfolio.ui.shelf.sign import Sign
from portfolio.ui.shelf.words import KINDS, kind_words, old_words, page_words
from portfolio.ui.theme import Face, Theme


class SavedRow(Card):
    """A newer copy of the page may be let go on it."""

    open_requested = Signal(object)
    """The page shall be opened in the browser."""
    again_requested = Signal(object)
    """A newer copy of the page was saved, and is to be added."""
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, page: PageRow, today: date, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.page = page
        self.takes_page = (page.address, page.owner)
        """Files that are let go here were saved from the same address."""
        old = old_words(page, today)
        words = QVBoxLayout()
        words.setSpacing(theme.gap(3))
        words.addWidget(Label(theme, page.title, Face("body", 600), wrap=True))
        below = page_words(self.locale(), page)
        words.addWidget(Label(theme, below, Face("small"), "ink2", wrap=True))
        if page.address:
            words.addWidget(Address(theme, page.address))
        if old:
            words.addWidget(Label(theme, old, Face("small", 600), "warn", wrap=True))
        steps = FlowLayout(gap=theme.gap(8))
        for words_on, icon, name, wish, shown in (
            (self.tr("Open in the browser"), "external-link", "open", self.open_requested, bool(page.address)),
            (self.tr("Add a newer copy…"), "plus", "again", self.again_requested, writes and bool(page.address)),
            (self.tr("Delete"), "trash-2", "delete", self.delete_requested, writes),
        ):
            if shown:
                button = Button(theme, words_on, icon=icon, kind="ghost" if name == "delete" else "quiet")
                button.setObjectName(f"{name}:{page.id}")
                button.setAccessibleDescription(f"{page.title}: {kind_words(page)}")
                button.clicked.connect(lambda _=False, wish=wish: wish.emit(self.page))
                steps.addWidget(button)
        words.addSpacing(theme.gap(4))
        words.addLayout(steps)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        sign = QVBoxLayout()
        sign.addWidget(Sign(theme, KINDS[page.kind][1]))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{isolate(page.title)}: {kind_words(page)}")
        self.setAccessibleDescription(" ".join(part for part in (below, page.address, old) if part))
