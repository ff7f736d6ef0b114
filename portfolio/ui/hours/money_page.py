"""The page of money: what was spent in each currency, and what somebody is to pay back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.ledger import LedgerRow, refunds
from portfolio.core.queries.tallies import Tally
from portfolio.ui.document import Document
from portfolio.ui.hours.refund_row import NEXT, RefundRow
from portfolio.ui.hours.saving import ask_ledger, ask_refunds
from portfolio.ui.hours.spans_box import SpanBox
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

STEP = 60


class MoneyPage(QWidget):
    """Follows the document by itself, once it was shown. Currencies stand one below the other and are never added."""

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._writes, self._letters = not document.portfolio.read_only, True
        self._tally: Tally | None = None
        self._most = STEP
        self.rows: list[RefundRow] = []
        self.span = SpanBox(theme)
        self.table = Button(theme, self.tr("Save as a table…"), icon="download", kind="quiet")
        self.table.set_tip(self.tr("Save the hours and the money of these days as a table"))
        self.spent = QVBoxLayout()
        self._back = SectionTitle(theme, self.tr("Money that is to come back"), "h3")
        self.back_table = Button(theme, self.tr("Save this list…"), icon="download", kind="ghost")
        self._none = Label(
            theme, self.tr("Nothing. Where somebody pays something back, say so on the entry; it stands here then."),
            Face("small"), "ink3", wrap=True,
        )  # fmt: skip
        self._list = QVBoxLayout()
        self.more = Button(theme, self.tr("Show more"), kind="quiet")
        self._head = FlowLayout()
        self._head.addWidget(self.span)
        self._head.addWidget(self.table)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, theme.gap(6), theme.gap(12))
        self._body.addWidget(SectionTitle(theme, self.tr("Spent"), "h3"))
        self._body.addLayout(self._head)
        self._body.addLayout(self.spent)
        self._body.addWidget(self._back)
        self._body.addWidget(self._none)
        self._body.addLayout(self._list)
        self._body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._body.addWidget(self.back_table, 0, Qt.AlignmentFlag.AlignLeading)
        self._body.addStretch(1)
        self.area = Scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.span.activated.connect(lambda _: self.read())
        self.table.clicked.connect(lambda: ask_ledger(document, self.span.span(document.today()), self))
        self.back_table.clicked.connect(lambda: ask_refunds(document, self))
        self.more.clicked.connect(self._show_more)
        document.changed.connect(self._changed)
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On the first sum for which something is to be done, or on the days."""
        open_ones = [row for row in self.rows if row.buttons]
        (open_ones[0].line if open_ones else self.span).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self._letters = on
        if self._tally is not None:
            self._show_refunds()

    def renew(self) -> None:
        """Another day has begun."""
        self._tally = None
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Add up all that there is, and list what is to come back."""
        span = self.span.span(self._document.today())
        self._tally = Tally(self._document.portfolio.connection, "all", span.start, span.end)
        self._show_spent()
        self._show_refunds()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._tally is None:
            self.read()

    @Slot(object)
    def _changed(self, change: "Change") -> None:
        if self._tally is None:
            return
        if self._tally.follow(change):
            self._show_spent()
        if "time_entry" in change.kind_names:
            self._show_refunds()

    # ---- showing

    def spent_words(self) -> list[str]:
        """What stands under “Spent”, line by line."""
        assert self._tally is not None
        total = next(iter(self._tally.totals()), None)
        lines = []
        for one in total.money if total is not None else ():
            who = self.tr("I paid: {money}") if one.own else self.tr("The school paid: {money}")
            lines.append(who.format(money=money_words(self.locale(), one.minor, one.currency)))
        return lines

    def _show_spent(self) -> None:
        clear(self.spent)
        for words in self.spent_words() or [self.tr("Nothing was spent on these days.")]:
            self.spent.addWidget(Label(self.theme, words, Face("body", tabular=True)))

    def _show_refunds(self) -> None:
        had = next((row.entry_at(None)[1] for row in self.rows if holds_focus(row)), None)
        at = next((number for number, row in enumerate(self.rows) if holds_focus(row)), 0)
        found = refunds(self._document.portfolio.connection)
        found.sort(key=lambda row: row.refund not in ("wanted", "asked"))  # what is open stands first
        clear(self._list)
        self.rows = [self._row(row) for row in found[: self._most]]
        for row in self.rows:
            self._list.addWidget(row)
        self._none.setVisible(not found)
        self.more.setVisible(len(found) > self._most)
        self.back_table.setVisible(bool(found))
        if had is not None and self.isVisible():
            same = [row for row in self.rows if row.entry_at(None)[1] == had]
            beside = same or self.rows[min(at, max(0, len(self.rows) - 1)) :]
            (beside[0].line if beside else self.span).setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._body.setSpacing(gap(8))
        self._list.setSpacing(gap(6))
