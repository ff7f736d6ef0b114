"""The saved pages as a place: what was saved of issuers, whose and when, and what rests on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change
from portfolio.ui.detail.question import AddressQuestion
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.list_page import ListPage
from portfolio.ui.kit.words import translate
from portfolio.ui.shelf.reading import PageRow, saved_pages
from portfolio.ui.shelf.row import SavedRow
from portfolio.ui.shelf.words import count_words
from portfolio.ui.theme import Theme

_WATCHED = frozenset({"saved_page", "credential_check", "credential"})


class ShelfPlace(ListPage[PageRow, SavedRow]):
    """Follows the document by itself. What is added, opened and checked is a wish."""

    WIDEST = 860
    takes_page = ("", "")
    """A file that is let go anywhere here is a page of an issuer."""

    page_requested = Signal(str, str)
    """A saved page is to be added: of this address and issuer, or of none that is known yet."""
    open_requested = Signal(str)
    """This address is to be opened in the browser; the person has said yes to it."""
    check_requested = Signal(object)
    """These credentials are to be checked again: their ids, or None for all."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        words = translate(
            "ShelfPlace",
            "What you saved from issuers’ web pages: their keys, and which badges they took back. Badges are proven "
            "with it on this computer; the program itself opens no connection.",
        )
        nothing = EmptyState(
            theme, "globe", translate("ShelfPlace", "No page is saved yet"),
            translate(
                "ShelfPlace",
                "Each badge says under “How do we know?” which page would prove it. Open it in your browser, save "
                "it there, and drop the saved file here.",
            ),
        )  # fmt: skip
        title, back = translate("ShelfPlace", "Saved pages"), translate("ShelfPlace", "Back to the settings")
        super().__init__(theme, title, words, nothing, parent, back=back)
        self._document = document
        self._writes = not document.portfolio.read_only
        self.add = Button(theme, self.tr("Add a saved page…"), icon="plus", kind="primary")
        self.add.clicked.connect(lambda: self.page_requested.emit("", ""))
        self.check = Button(theme, self.tr("Check all badges again"), icon="refresh-cw")
        self.check.clicked.connect(lambda: self.check_requested.emit(None))
        for button in (self.add, self.check):
            self.buttons.addWidget(button)
            button.setVisible(self._writes)
        document.changed.connect(self._changed)

    # ---- what the window asks

    def take_focus(self) -> None:
        """On what most people come for."""
        (self.add if self._writes else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_today(self, _today: object) -> None:
        """Another day has begun: a list may be old by now."""
        self.renew()

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if change.kind_names & _WATCHED:
            self.renew()

    def read(self) -> list[PageRow]:
        return saved_pages(self._document.portfolio.connection)

    def row_of(self, item: PageRow) -> SavedRow:
        row = SavedRow(self.theme, item, self._document.today(), self._writes)
        row.open_requested.connect(self._ask)
        row.again_requested.connect(lambda page: self.page_requested.emit(page.address, page.owner))
        row.delete_requested.connect(self._delete)
        return row

    def refill(self) -> None:
        super().refill()
        self.setAccessibleDescription(count_words(self.locale(), len(self._items)))

    # ---- doing

    @Slot(object)
    def _delete(self, page: PageRow) -> None:
        """Into the bin; what rested on it is offered to be checked again."""
        from portfolio.core.change import trashed
        from portfolio.core.records import SavedPage

        record = self._document.portfolio.get(SavedPage, page.id)
        if record is None:
            return
        label = self.tr("Delete the saved page of “{title}”").format(title=page.title[:60])
        if self._document.do(trashed(label, record)) and page.rests:
            self._offer(sorted(page.rests))

    def _offer(self, ids: Sequence[str]) -> None:
        count = self.locale().toString(len(ids))
        self.say(
            self.tr("{count} badges rested on it.", "", len(ids)).format(count=count),
            self.tr("Check them again to see what can still be proven."),
            ((self.tr("Check again"), lambda: self.check_requested.emit(list(ids))),),
            tone="accent", icon="info",
        )  # fmt: skip

    @Slot(object)
    def _ask(self, page: PageRow) -> None:
        """The whole address, before anything opens."""
        question = AddressQuestion(self.theme, page.address)
        question.link.clicked.connect(lambda: self.open_requested.emit(page.address))
        self.put(question)
        question.link.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, question.spoken)
