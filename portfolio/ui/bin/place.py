"""The bin as a place: what lies in it, putting back, and deleting all of it or what is old after one question."""

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.bin import TrashedEntry, long_ago, put_back, trashed_entries
from portfolio.core.change import Change
from portfolio.core.emptying import Emptied, empty
from portfolio.core.errors import PortfolioError
from portfolio.ui.bin.aged import AgedLine
from portfolio.ui.bin.emptying import Emptying
from portfolio.ui.bin.row import BinRow
from portfolio.ui.bin.words import content_words, day_words, done_words, question_words
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import local_day
from portfolio.ui.kit.feedback import Banner, EmptyState, announce
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme

STEP = 60
"""How many entries are shown at first, and how many more each time: a row is a widget, and a bin may hold thousands."""

MANY = 300
"""Entries from which it takes so long to find all that goes with them that it is noticed."""


class BinPlace(QWidget):
    """What was thrown away, the newest first. It follows the document by itself."""

    WIDEST = 860

    def __init__(
        self, theme: Theme, document: Document, parent: QWidget | None = None, *, jobs: Jobs | None = None
    ) -> None:
        """`jobs` are those of the window, which show how far a long one is; else it has its own."""
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._emptying = Emptying(document, jobs or Jobs(self), self)
        self._shown = STEP
        self._entries: list[TrashedEntry] = []
        self._today = document.today()
        self._banner: Banner | None = None
        self._asked_from: Button | None = None
        self._title = SectionTitle(theme, self.tr("Bin"))
        self._sub = Label(theme, "", Face("body"), "ink2", wrap=True)
        self.empty_button = Button(theme, self.tr("Empty the bin"), icon="trash-2")
        self.empty_button.clicked.connect(self._ask_all)
        self._aged = AgedLine(theme)
        self._aged.empty_requested.connect(self._ask_aged)
        self._rows = QVBoxLayout()
        self._more = Button(theme, "", kind="quiet")
        self._more.clicked.connect(self._show_more)
        self._nothing = EmptyState(
            theme, "trash-2", self.tr("The bin is empty"),
            self.tr("What you delete waits here, so that you can put it back. Nothing goes from here by itself."),
        )  # fmt: skip
        self._lay_out()
        document.changed.connect(self._changed)
        theme.changed.connect(self._restyle)
        self._emptying.deleting.connect(self._say_deleting)
        self._emptying.emptied.connect(self._gone)
        self._emptying.failed.connect(self._not_gone)
        self._emptying.stopped.connect(self._stopped)
        self._restyle()
        self.refresh()

    def refresh(self) -> None:
        """Read the bin again. A question about what lay in it before is taken back."""
        if self._asked_from is not None:
            self._drop_banner()
        self._today = self._document.today()
        self._entries = trashed_entries(self._document.portfolio.connection)
        self._fill()

    @property
    def rows(self) -> list[BinRow]:
        """The rows that are shown."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), BinRow)]

    @property
    def aged(self) -> AgedLine:
        """The line about what has been here for long."""
        return self._aged

    def question(self) -> Banner | None:
        """The question that waits for an answer, or what was said last."""
        return self._banner

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._today != self._document.today():
            self.refresh()

    @Slot(object)
    def _changed(self, change: Change) -> None:
        touched = {entry.id for entry in self._entries} & change.touched
        thrown = any((edit.after or edit.before) and edit.record.trashed is not None for edit in change.edits)
        if touched or thrown:
            self.refresh()

    def _fill(self) -> None:
        had_focus = holds_focus(self)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for entry in self._entries[: self._shown]:
            row = BinRow(self.theme, entry, self._today)
            row.put_back_requested.connect(self._put_back)
            self._rows.addWidget(row)
        left = len(self._entries) - self._shown
        self._more.set_label(
            self.tr("Show {count} more", "", min(left, STEP)).format(count=self.locale().toString(min(left, STEP)))
        )
        self._more.setVisible(left > 0)
        there = bool(self._entries)
        self._nothing.setVisible(not there)
        self._scroll.setVisible(there)
        self.empty_button.setVisible(there)
        self._sub.setVisible(there)
        self._sub.setText(content_words(self.locale(), len(self._entries)))
        self._aged.set_count(len(self._old()))
        if had_focus and self.isVisible():
            (self.rows[0].button if self.rows else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _old(self) -> list[TrashedEntry]:
        limit = long_ago(self._today)
        return [entry for entry in self._entries if entry.since < limit]

    def _show_more(self) -> None:
        self._shown += STEP
        self._fill()

    @Slot(object)
    def _put_back(self, entry: TrashedEntry) -> None:
        title = entry.title.strip() or self.tr("an entry")
        change = put_back(self._document.portfolio, self.tr("Put back “{title}”").format(title=title), [entry])
        if self._document.do(change):
            announce(self, self.tr("Put back: {title}").format(title=isolate(title)))

    def _ask_all(self) -> None:
        self._ask(self.empty_button, question_words(self.locale(), len(self._entries)))

    def _ask_aged(self) -> None:
        old = self._old()
        if old:
            # The day lets a person notice that the clock, and not the calendar, made the entries old.
            since = day_words(self.locale(), local_day(old[0].since), self._today)
            self._ask(self._aged.button, question_words(self.locale(), len(old), since))

    def _ask(self, button: Button, words: tuple[str, str]) -> None:
        banner = self._say(*words, (("keep", self.tr("Keep")), ("empty", self.tr("Delete for good"))))
        self._asked_from = button
        banner.action_requested.connect(self._answer)
        banner.dismissed.connect(lambda: self._answer("keep"))

    @Slot(str)
    def _answer(self, name: str) -> None:
        button, before = self._asked_from, long_ago(self._today)
        self._drop_banner()
        if button is None:
            return
        if name != "empty":
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        aged = button is self._aged.button
        if len(self._old() if aged else self._entries) > MANY:
            self._begin(before if aged else None)
            return
        try:
            self._gone(empty(self._document.portfolio, before if aged else None))
        except PortfolioError as error:
            self._not_gone(error)

    def _begin(self, before: datetime | None) -> None:
        self._emptying.begin(before)
        self._let_ask(False)
        banner = self._say(
            self.tr("Looking for everything that goes with it…"),
            self.tr("You can go on working. Nothing is deleted before all is found."),
            (("stop", self.tr("Cancel")),),
            tone="accent",
        )
        banner.action_requested.connect(self._emptying.stop)
        banner.dismissed.connect(self._emptying.stop)

    def _let_ask(self, may: bool) -> None:
        for button in (self.empty_button, self._aged.button):
            button.setEnabled(may)

    def _say_deleting(self) -> None:
        self._say(self.tr("Deleting for good. This takes a moment…"), "", tone="accent")
        self.repaint()  # now, for until it is over nothing is painted

    def _gone(self, done: Emptied) -> None:
        self.refresh()
        self._let_ask(True)
        self._document.history_changed.emit()
        title, advice = done_words(self.locale(), done)
        self._say(title, advice, tone="warn" if advice else "accent")

    def _not_gone(self, error: PortfolioError) -> None:
        self._let_ask(True)
        self._say(*error_words(error))

    def _stopped(self) -> None:
        self._let_ask(True)
        self._drop_banner()
        announce(self, self.tr("Nothing was deleted"))

    def _say(self, title: str, advice: str, actions: tuple[tuple[str, str], ...] = (), tone: str = "warn") -> Banner:
        self._drop_banner()
        icon = "circle-alert" if tone == "warn" else "check"
        banner = self._banner = Banner(self.theme, title, advice, actions, tone=tone, icon=icon)
        self._banner_place.addWidget(banner)
        banner.show()
        banner.announce()
        for button in banner.findChildren(Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            break
        return banner

    def _drop_banner(self) -> None:
        self._asked_from = None
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._rows)
        rows.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        InSight(self._scroll)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.empty_button)
        self._banner_place = QVBoxLayout()
        middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._middle = middle
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._sub)
        self._column.addWidget(self._aged)
        self._column.addLayout(self._banner_place)
        self._column.addWidget(self._nothing, 1)
        self._column.addWidget(self._scroll, 1)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.setAccessibleName(self._title.text())

    def _restyle(self) -> None:
        theme = self.theme
        self._middle.setMaximumWidth(theme.px(self.WIDEST))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.gap(20), theme.gap(16), theme.gap(20), theme.gap(12))
        self._column.setSpacing(theme.gap(10))
        self._rows.setSpacing(theme.gap(8))
