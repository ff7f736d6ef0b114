"""The page of sums: by kind of time, provider, topic, programme, goal, badge, skill or month, kept as things change."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.ledger import TEXTS, By, Total
from portfolio.core.queries.tallies import Tally
from portfolio.ui.document import Document
from portfolio.ui.hours.span_page import SpanPage
from portfolio.ui.hours.sum_row import SumRow
from portfolio.ui.hours.titles import titles_of
from portfolio.ui.hours.words import APART, purses_words
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled, clear, give_keyboard, rest_keyboard
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

STEP = 60
_ENTRIES = ("programme", "goal", "credential")


class TotalsPage(SpanPage):
    """A line each, the most time first. What it is of is a press away, where there is something to go to."""

    skill_requested = Signal(str)
    entries_requested = Signal(str, str, str)
    """Show the entries of this span: of this “category”, “provider” or “topic”, or all where that is empty."""
    add_requested = Signal(str)

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(theme, document, parent)
        self._tally: Tally | None = None
        self._whole: Tally | None = None
        self._most = STEP
        self.rows: list[SumRow] = []
        self.by = Combo(theme, self.tr("Sums by"))
        self.by.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        for value, words in (
            ("category", self.tr("By kind of time")), ("programme", self.tr("By programme")),
            ("goal", self.tr("By goal")), ("skill", self.tr("By skill")),
            ("credential", self.tr("By badge or certificate")), ("provider", self.tr("By provider")),
            ("topic", self.tr("By topic")), ("month", self.tr("By month")),
        ):  # fmt: skip
            self.by.addItem(words, value)
        self.sum = Label(theme, "", Face("small"), "ink2")
        self._told = Label(theme, "", Face("small"), "ink3", wrap=True)
        self._list = QVBoxLayout()
        self.more = Button(theme, self.tr("Show more"), kind="quiet")
        self.nothing = EmptyState(
            theme, "layers", self.tr("What do your hours go into?"),
            self.tr(
                "Once you log hours, they are added up here: by kind, programme, goal, skill, badge, provider, topic"
                " and month, with what an hour of each cost you."
            ),
            "" if document.portfolio.read_only else self.tr("Log time"), keys=self.tr("Ctrl+L"),
        )  # fmt: skip
        self.nothing.action_requested.connect(lambda: self.add_requested.emit("time_entry"))
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, theme.gap(6), theme.gap(12))
        body.addLayout(self._list)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
        self.area = Scrolled(inside)
        self.area.keep_room()
        self._head = FlowLayout()
        for part in (self.by, self.span, self.sum):
            self._head.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._told)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self.nothing, 1)
        self.by.activated.connect(lambda _: self._again())
        self.more.clicked.connect(self._show_more)
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On what the sums are by, or on what there is to do where nothing was ever logged."""
        first = self.by if self.nothing.isHidden() else self.nothing
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, by: str, span: str = "all") -> None:
        """Show the sums by this, of this span."""
        self.span.choose(span, self._document.today())
        self.by.setCurrentIndex(max(0, self.by.findData(by)))
        self._again()

    def read(self) -> None:
        """Add up all that there is."""
        connection, span = self._document.portfolio.connection, self.days()
        self._most = STEP
        self._tally = Tally(connection, self._by(), span.start, span.end)
        self._whole = Tally(connection, "all", span.start, span.end)

    def follow(self, change: "Change") -> bool:
        """Take in a change."""
        assert self._tally is not None
        assert self._whole is not None
        followed = [self._tally.follow(change), self._whole.follow(change)]
        return any(followed) or self._by() in change.kind_names

    def _by(self) -> By:
        return cast("By", self.by.currentData())

    def show_all(self) -> None:
        """Show the lines, and the keyboard on the one it was on."""
        assert self._tally is not None
        assert self._whole is not None
        had_focus, by = holds_focus(self.area), self._by()
        was = next((row.key for row in self.rows if rest_keyboard(row)), None)
        clear(self._list)
        totals = self._tally.totals()
        if by == "month":
            totals.sort(key=lambda one: one.key, reverse=True)
        shown = totals[: self._most]
        titles = titles_of(self._document.portfolio.connection, self.locale(), by, [one.key for one in shown])
        most = max((one.minutes for one in totals), default=0)
        self.rows = [self._row(titles[one.key], one, most) for one in shown]
        for row in self.rows:
            self._list.addWidget(row)
        self.more.setVisible(len(totals) > self._most)
        self._say(self._whole.totals(), several=by in (*_ENTRIES, "skill"))
        if had_focus and self.isVisible():
            again = next((row for row in self.rows if row.key == was), self.by)
            give_keyboard(again)

    def _say(self, whole: list[Total], *, several: bool) -> None:
        for total in whole[:1]:
            words = (hours(self.locale(), total.minutes), purses_words(self.locale(), total.money))
            self.sum.setText(self.tr("In all: {sums}").format(sums=APART.join(part for part in words if part)))
        self.sum.setVisible(bool(whole))
        nothing = self.tr("Nothing was logged on these days.")
        twice = self.tr("What was for two of them is in both: these sums make up no whole.")
        bare = not whole and self.span.currentData() == "all"
        self._told.setText("" if bare else nothing if not whole else twice if several else "")
        self._told.setVisible(bool(self._told.text()))
        for part in (self.by, self.span, self.area):
            part.setVisible(not bare)
        self.nothing.setVisible(bare)

    def _row(self, title: str, total: Total, most: int) -> SumRow:
        by = self._by()
        leads = by in TEXTS or bool(total.key)
        row = SumRow(self.theme, title, total, most, leads=leads, hourly=bool(total.key) and by != "month")
        row.clicked.connect(lambda: self._go(total.key))
        return row

    def _go(self, key: str) -> None:
        by = self._by()
        if by in TEXTS:
            self.entries_requested.emit(str(self.span.currentData()), by, key)
        elif key and by == "month":
            self.entries_requested.emit(key, "", "")
        elif key and by in _ENTRIES:
            self.entry_opened.emit(by, key)
        elif key and by == "skill":
            self.skill_requested.emit(key)

    def _show_more(self) -> None:
        self._most += STEP
        self._show()

    def _space(self) -> None:
        gap = self.theme.gap
        self._head.set_gap(gap(10))
        self._column.setSpacing(gap(8))
        self._list.setSpacing(gap(6))
