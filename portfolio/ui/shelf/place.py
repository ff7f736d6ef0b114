"""The saved pages as a place: what was saved of issuers, whose and when, and what rests on it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.ui.detail.question import AddressQuestion
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus, is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner, EmptyState, announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.shelf.reading import PageRow, saved_pages
from portfolio.ui.shelf.row import SavedRow
from portfolio.ui.shelf.words import count_words
from portfolio.ui.theme import Face, Theme

STEP = 60
"""How many pages are shown at first, and how many more each time: a row is a widget."""
_WATCHED = frozenset({"saved_page", "credential_check", "credential"})


class ShelfPlace(QWidget):
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
    back_requested = Signal()

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._writes = not document.portfolio.read_only
        self._shown, self._stale = STEP, True
        self._pages: list[PageRow] = []
        self._said: QWidget | None = None
        self._title = SectionTitle(theme, self.tr("Saved pages"))
        words = self.tr(
            "What you saved from issuers’ web pages: their keys, and which badges they took back. Badges are proven "
            "with it on this computer; the program itself opens no connection."
        )
        self._sub = Label(theme, words, Face("body"), "ink2", wrap=True)
        self.back = Button(theme, "", icon="arrow-left", kind="ghost", tip=self.tr("Back to the settings"), keys="Esc")
        self.back.clicked.connect(self.back_requested)
        self.add = Button(theme, self.tr("Add a saved page…"), icon="plus", kind="primary")
        self.add.clicked.connect(lambda: self.page_requested.emit("", ""))
        self.check = Button(theme, self.tr("Check all badges again"), icon="refresh-cw")
        self.check.clicked.connect(lambda: self.check_requested.emit(None))
        self._more = Button(theme, "", kind="quiet")
        self._more.clicked.connect(self._show_more)
        self._nothing = EmptyState(
            theme, "globe", self.tr("No page is saved yet"),
            self.tr("Each badge says under “How do we know?” which page would prove it. Open it in your browser, save "
                    "it there, and drop the saved file here."),
        )  # fmt: skip
        self._lay_out()
        self.setAccessibleName(self._title.text())
        document.changed.connect(self._changed)
        theme.changed.connect(self._renew)
        self._space()

    # ---- what the window asks

    @property
    def rows(self) -> list[SavedRow]:
        """The rows that are shown."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), SavedRow)]

    def take_focus(self) -> None:
        """On what most people come for."""
        (self.add if self._writes else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_today(self, _today: object) -> None:
        """Another day has begun: a list may be old by now."""
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_inside"):
            self._space()

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if change.kind_names & _WATCHED:
            self._renew()

    def _renew(self) -> None:
        """Read again, now or when it is looked at."""
        self._space()
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._pages = saved_pages(self._document.portfolio.connection)
        self._fill()

    def _fill(self) -> None:
        had_focus = holds_focus(self._scroll)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for page in self._pages[: self._shown]:
            row = SavedRow(self.theme, page, self._document.today(), self._writes)
            row.open_requested.connect(self._ask)
            row.again_requested.connect(lambda page: self.page_requested.emit(page.address, page.owner))
            row.delete_requested.connect(self._delete)
            self._rows.addWidget(row)
        left = min(STEP, len(self._pages) - self._shown)
        self._more.set_label(self.tr("Show {count} more", "", left).format(count=self.locale().toString(left)))
        self._more.setVisible(left > 0)
        there = bool(self._pages)
        self._nothing.setVisible(not there)
        self._scroll.setVisible(there)
        self.setAccessibleDescription(count_words(self.locale(), len(self._pages)))
        if had_focus and self.isVisible():
            self.take_focus()

    def _show_more(self) -> None:
        self._shown += STEP
        self._fill()

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
        banner = Banner(
            self.theme,
            self.tr("{count} badges rested on it.", "", len(ids)).format(count=count),
            self.tr("Check them again to see what can still be proven."),
            (("check", self.tr("Check again")),), tone="accent", icon="info",
        )  # fmt: skip

        def check() -> None:
            self._drop()
            self.check_requested.emit(list(ids))

        banner.action_requested.connect(check)
        banner.dismissed.connect(self._drop)
        self._say(banner)
        banner.announce()

    @Slot(object)
    def _ask(self, page: PageRow) -> None:
        """The whole address, before anything opens."""
        question = AddressQuestion(self.theme, page.address)
        question.link.clicked.connect(lambda: self.open_requested.emit(page.address))
        self._say(question)
        question.link.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, question.spoken)

    def _say(self, widget: QWidget) -> None:
        self._drop()
        self._said = widget
        self._told.addWidget(widget)
        widget.show()

    def _drop(self) -> None:
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
            self._said = None

    # ---- layout

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._rows = QVBoxLayout()
        self._inside.addLayout(self._rows)
        self._inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        InSight(self._scroll)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        head = self._head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self._buttons = FlowLayout()
        for button in (self.add, self.check):
            self._buttons.addWidget(button)
            button.setVisible(self._writes)
        self._told = QVBoxLayout()
        middle = self._middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._sub)
        self._column.addLayout(self._buttons)
        self._column.addLayout(self._told)
        self._column.addWidget(self._nothing, 1)
        self._column.addWidget(self._scroll, 1)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)

    def _space(self) -> None:
        gap = self.theme.gap
        self.back.set_icon("arrow-right" if is_rtl(self) else "arrow-left")
        self._middle.setMaximumWidth(self.theme.px(self.WIDEST))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(gap(20), gap(16), gap(20), gap(12))
        self._head.setSpacing(gap(8))
        self._buttons.set_gap(gap(8))
        self._column.setSpacing(gap(10))
        self._rows.setSpacing(gap(8))
        self._inside.setContentsMargins(*sides(self, 0, 0, gap(8), gap(8)))
        self._told.setContentsMargins(*sides(self, 0, 0, gap(8), 0))
