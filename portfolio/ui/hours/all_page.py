"""The page of all that was logged: the list, and which days and what kind of time are looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.tallies import Tally
from portfolio.ui.document import Document
from portfolio.ui.hours.all_model import HoursModel
from portfolio.ui.hours.all_view import HoursView
from portfolio.ui.hours.span_page import SpanPage
from portfolio.ui.hours.words import APART, purses_words
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.palette.words import time_words
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

_ALL = "\x00"
"""The value that stands for every kind of time; a kind may be empty."""


class AllPage(SpanPage):
    """The list keeps in step also while it is not seen, so that one finds it where one left it."""

    add_requested = Signal(str)

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(theme, document, parent)
        self._tally: Tally | None = None
        self.model = HoursModel(document.portfolio.connection, self)
        self.view = HoursView(theme, self.model)
        self.kind = Combo(theme, self.tr("Which kind of time"))
        self.kind.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.sum = Label(theme, "", Face("small"), "ink2")
        self._nothing = EmptyState(
            theme, "clock", self.tr("Nothing was logged here yet"),
            self.tr("What you log stands here by its day, with what it cost and what it was for."),
            self.tr("Log time") if not document.portfolio.read_only else "", keys=self.tr("Ctrl+L"),
        )  # fmt: skip
        self._head = FlowLayout()
        for part in (self.span, self.kind, self.sum):
            self._head.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self._nothing, 1)
        self.view.entry_opened.connect(self.entry_opened)
        self.view.menu_requested.connect(self.menu_requested)
        self._nothing.action_requested.connect(lambda: self.add_requested.emit("time_entry"))
        self.kind.activated.connect(lambda _: self._show_kind())
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On the list, or on what there is to do where it is empty."""
        if self.model.rowCount():
            self.view.take_focus()
        else:
            self._nothing.setFocus()

    def choose(self, span: str, category: str | None = None) -> None:
        """Show the entries of this span, of one kind or of all."""
        self.span.choose(span, self._document.today())
        self._again()
        self.kind.setCurrentIndex(max(0, self.kind.findData(_ALL if category is None else category)))
        self._show_kind()

    def read(self) -> None:
        """Read everything of the span that is chosen."""
        span = self.days()
        self._tally = Tally(self._document.portfolio.connection, "category", span.start, span.end)
        self._list()

    def follow(self, change: "Change") -> bool:
        """Take in a change."""
        assert self._tally is not None
        self._tally.follow(change)
        self.model.follow(change)
        return True

    def show_all(self) -> None:
        """Say what is there, and which kinds there are."""
        before = self._category()
        self._fill_kinds()
        if self._category() != before:  # nothing of that kind is left
            self._list()
        self._say()

    # ---- what is looked at

    def _category(self) -> str | None:
        value = self.kind.currentData()
        return None if value in (None, _ALL) else str(value)

    def _fill_kinds(self) -> None:
        assert self._tally is not None
        kept = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(self.tr("Every kind of time"), _ALL)
        for total in self._tally.totals():
            self.kind.addItem(total.key or self.tr("Without a kind"), total.key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kept)))
        self.kind.setVisible(self.kind.count() > 2)

    def _list(self) -> None:
        span = self.days()
        self.model.show(span.start, span.end, self._category())

    def _show_kind(self) -> None:
        self._list()
        self._say()

    def _say(self) -> None:
        assert self._tally is not None
        locale, only = self.locale(), self._category()
        those = [one for one in self._tally.totals() if only is None or one.key == only]
        count, minutes = sum(one.entries for one in those), sum(one.minutes for one in those)
        parts = [
            self.tr("{count} entries", "", count).format(count=locale.toString(count)),
            time_words(locale, minutes),
        ]
        if len(those) == 1:
            parts.append(purses_words(locale, those[0].money))
        self.sum.setText(APART.join(part for part in parts if part))
        self.sum.setVisible(bool(count))
        there = self.model.rowCount() > 0
        self.view.setVisible(there)
        self._nothing.setVisible(not there)

    def _space(self) -> None:
        gap = self.theme.gap
        self._head.set_gap(gap(10))
        self._column.setSpacing(gap(8))
