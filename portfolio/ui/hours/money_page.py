"""The page of money: what was spent in each currency, and what somebody is to pay back."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.ledger import LedgerRow, refunds
from portfolio.core.queries.tallies import Tally
from portfolio.ui.document import Document
from portfolio.ui.hours.figure_card import FigureCard
from portfolio.ui.hours.money_figures import Figure, back_figures, spent_figures
from portfolio.ui.hours.refund_row import NEXT, RefundRow
from portfolio.ui.hours.span_page import SpanPage
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import Scrolled, clear, give_keyboard, rest_keyboard
from portfolio.ui.saving import ask_where, written
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

STEP = 60


class MoneyPage(SpanPage):
    """Each currency stands by itself, and they are never added."""

    add_requested = Signal(str)

    def __init__(self, theme: Theme, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(theme, document, parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._writes, self._letters = not document.portfolio.read_only, True
        self._tally: Tally | None = None
        self._refunds: list[LedgerRow] = []
        self._most = STEP
        self.rows: list[RefundRow] = []
        self.table = Button(theme, self.tr("Save as a table…"), icon="download", kind="quiet")
        self.table.set_tip(self.tr("Save the hours and the money of these days as a table"))
        self.spent = FlowLayout()
        self._unspent = Label(theme, self.tr("Nothing was spent on these days."), Face("small"), "ink3", wrap=True)
        self._back = SectionTitle(theme, self.tr("Money that is to come back"), "h3")
        self.back_table = Button(theme, self.tr("Save this list…"), icon="download", kind="quiet")
        self._none = Label(
            theme, self.tr("Nothing. Where somebody pays something back, say so on the entry; it stands here then."),
            Face("small"), "ink3", wrap=True,
        )  # fmt: skip
        self.back = FlowLayout()
        self.saved = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._list = QVBoxLayout()
        self.more = Button(theme, self.tr("Show more"), kind="quiet")
        self._head = FlowLayout()
        self._head.addWidget(self.span)
        self._head.addWidget(self.table)
        back_head = QHBoxLayout()
        back_head.addWidget(self._back)
        back_head.addStretch(1)
        back_head.addWidget(self.back_table)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, theme.gap(6), theme.gap(12))
        self._body.addLayout(self._head)
        self._body.addWidget(self._unspent)
        self._body.addLayout(self.spent)
        self._body.addLayout(back_head)
        self._body.addWidget(self._none)
        self._body.addLayout(self.back)
        self._body.addLayout(self._list)
        self._body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._body.addWidget(self.saved)
        self.saved.setVisible(False)
        self._body.addStretch(1)
        self.area = Scrolled(inside)
        self.area.keep_room()
        self.nothing = EmptyState(
            theme, "wallet", self.tr("What does your learning cost you?"),
            self.tr(
                "Say on an hour, or by itself, what a course, a book or a journey cost, in its own currency. Here you"
                " then see what you paid, what the school paid, and what is still to come back."
            ),
            self.tr("Log what it cost") if self._writes else "", keys=self.tr("Ctrl+L"),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        column.addWidget(self.nothing)
        self.nothing.action_requested.connect(lambda: self.add_requested.emit("time_entry"))
        self.table.clicked.connect(self._ask_ledger)
        self.back_table.clicked.connect(self._ask_refunds)
        self.more.clicked.connect(self._show_more)
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On the first sum for which something is to be done, or on the days, or on what there is to do at all."""
        if not self.nothing.isHidden():
            self.nothing.setFocus()
            return
        open_ones = [row for row in self.rows if row.buttons]
        (open_ones[0].line if open_ones else self.span).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self._letters = on
        if self._tally is not None:
            self._show_refunds()

    def read(self) -> None:
        """Add up all that there is."""
        span = self.days()
        self._tally = Tally(self._document.portfolio.connection, "all", span.start, span.end)

    def follow(self, change: "Change") -> bool:
        """Take in a change."""
        assert self._tally is not None
        self._tally.follow(change)
        return "time_entry" in change.kind_names

    def show_all(self) -> None:
        """Show what was spent, and list what is to come back."""
        found = refunds(self._document.portfolio.connection)
        self._refunds = sorted(found, key=lambda row: row.refund not in ("wanted", "asked"))  # what is open first
        self._show_spent()
        self._show_refunds()

    # ---- showing

    def _spent_figures(self) -> list[Figure]:
        assert self._tally is not None
        total = next(iter(self._tally.totals()), None)
        return spent_figures(self.locale(), total, self._refunds, self.days())

    def _show_spent(self) -> None:
        figures = self._spent_figures()
        self._fill(self.spent, figures)
        self._unspent.setVisible(not figures)

    def _fill(self, flow: FlowLayout, figures: list[Figure]) -> None:
        clear(flow)
        for name, figure in figures:
            flow.addWidget(FigureCard(self.theme, name, figure))

    def _show_refunds(self) -> None:
        at, had = next(
            ((at, row.entry_at(None)[1]) for at, row in enumerate(self.rows) if rest_keyboard(row)), (0, None)
        )
        found = self._refunds
        clear(self._list)
        self.rows = [self._row(row) for row in found[: self._most]]
        for row in self.rows:
            self._list.addWidget(row)
        self._none.setVisible(not found)
        self._fill(self.back, back_figures(self.locale(), found))
        self.more.setVisible(len(found) > self._most)
        self.back_table.setVisible(bool(found))
        bare = not found and self.span.currentData() == "all" and not self._spent_figures()
        self.area.setVisible(not bare)
        self.nothing.setVisible(bare)
        if had is not None and self.isVisible():
            same = [row for row in self.rows if row.entry_at(None)[1] == had]
            beside = same or self.rows[min(at, max(0, len(self.rows) - 1)) :]
            give_keyboard(beside[0].line if beside else self.span)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._say_saved("")  # what was said of a table is old when one comes back

    # ---- as tables

    def _ask_ledger(self) -> None:
        title = self.tr("Save the hours as a table")
        ask_where(self, title, self.tr("hours"), "csv", self.save_ledger)

    def _ask_refunds(self) -> None:
        title = self.tr("Save what is to come back as a table")
        ask_where(self, title, self.tr("money to come back"), "csv", self.save_refunds)

    def save_ledger(self, path: Path) -> None:
        """Write all entries of the days that are looked at."""
        from portfolio.exchange.learning.ledger_out import ledger_csv

        span = self.days()
        self._save(path, lambda reader: ledger_csv(reader, span.start, span.end))

    def save_refunds(self, path: Path) -> None:
        """Write what somebody is to pay back."""
        from portfolio.exchange.learning.ledger_out import private_refunds, refunds_csv

        self._save(path, refunds_csv, private_refunds)

    def stop(self) -> None:
        """The portfolio closes: nothing is read for a table any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _save(
        self, path: Path, table: "Callable[[sqlite3.Connection], bytes]",
        left_out: "Callable[[sqlite3.Connection], int]" = lambda _: 0,
    ) -> None:  # fmt: skip
        portfolio, name = self._document.portfolio, isolate(path.name)

        def work(_job: Job) -> tuple[bytes, int]:
            reader = portfolio.reader()
            try:
                return table(reader), left_out(reader)
            finally:
                reader.close()

        def done(made: tuple[bytes, int]) -> None:
            content, private = made
            saved = self.tr("“{name}” is saved.").format(name=name)
            if private:
                count = self.locale().toString(private)
                told = self.tr("{count} entries are private and stay out.", "", private).format(count=count)
                saved = f"{saved} {told}"
            self._say_saved(saved if written(document, path, content) else "")

        def failed(error: PortfolioError) -> None:
            self._say_saved("")
            document.failed.emit(error)

        document = self._document
        self.stop()
        self._say_saved(self.tr("Writing “{name}”…").format(name=name))
        self._job = self._jobs.run(self.tr("Writing a table"), work, done, failed)

    def _say_saved(self, words: str) -> None:
        self.saved.setText(words)
        self.saved.setVisible(bool(words))
        if words:
            announce(self.saved, words)

    # ---- what comes back

    def _row(self, row: LedgerRow) -> RefundRow:
        made = RefundRow(self.theme, row, writes=self._writes, letters=self._letters)
        made.opened.connect(lambda: self.entry_opened.emit("time_entry", row.id))
        made.menu_requested.connect(lambda at: self.menu_requested.emit("time_entry", row.id, at))
        made.moved.connect(lambda state: self.move_refund(row.id, state))
        return made

    def move_refund(self, entry_id: str, state: str) -> None:
        """It was asked for, paid back, or is not: from today on."""
        from portfolio.core.change import edited
        from portfolio.core.records import TimeEntry

        entry = self._document.portfolio.get(TimeEntry, entry_id)
        if entry is None or state not in NEXT.get(entry.refund, ()):
            return
        labels = {
            "asked": self.tr("Ask for the money for “{title}”"), "paid": self.tr("Money for “{title}” is paid back"),
            "refused": self.tr("Money for “{title}” is not paid back"),
        }  # fmt: skip
        label = labels[state].format(title=entry.title[:60])
        self._document.do(edited(label, entry, refund=state, refund_day=self._document.today()))

    def _show_more(self) -> None:
        self._most += STEP
        self._show_refunds()

    def _space(self) -> None:
        gap = self.theme.gap
        self._head.set_gap(gap(10))
        self.spent.set_gap(gap(10))
        self.back.set_gap(gap(10))
        self._body.setSpacing(gap(8))
        self._list.setSpacing(gap(6))
