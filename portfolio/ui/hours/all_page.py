"""The page of all that was logged: the list, and which days and what of them is looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.ledger import TEXTS, Text, Total
from portfolio.core.queries.tallies import Tally
from portfolio.ui.document import Document
from portfolio.ui.hours.all_model import HoursModel
from portfolio.ui.hours.all_view import HoursView
from portfolio.ui.hours.span_page import SpanPage
from portfolio.ui.hours.titles import without_words
from portfolio.ui.hours.words import APART, purses_words
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.ui.shell.choosing import Choosing

_APART = ":"
"""Between what an entry says and what it says there: “category:Course”. That may be empty, or have such a sign."""


class AllPage(SpanPage):
    """The list keeps in step also while it is not seen, so that one finds it where one left it."""

    add_requested = Signal(str)
    reflect_many_requested = Signal(object)
    align_many_requested = Signal(object)
    check_requested = Signal(object)
    originals_requested = Signal(object)
    foot_changed = Signal()
    """The bar at the foot came, went or is of another size."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(theme, document, parent)
        self._tally: Tally | None = None
        self._only: tuple[Text, str] | None = None
        self._those: Tally | None = None
        """Beside the kinds of time, where a provider or a topic is looked at: its sums."""
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
        self._choosing: Choosing | None = None
        self.view.entry_opened.connect(self.entry_opened)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.chosen_changed.connect(self._chosen)
        self.view.bin_requested.connect(self._bin)
        self.view.choice_menu_requested.connect(self._show_menu)
        self._nothing.action_requested.connect(lambda: self.add_requested.emit("time_entry"))
        self.kind.activated.connect(lambda _: self._choose_kind())
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On the list, or on what there is to do where it is empty."""
        if self.model.rowCount():
            self.view.take_focus()
        else:
            self._nothing.setFocus()

    def choose(self, span: str, by: str = "", text: str = "") -> None:
        """Show the entries of this span: all, or those of this kind of time, provider or topic."""
        self.span.choose(span, self._document.today())
        self._only = next(((one, text) for one in TEXTS if one == by), None)
        self._again()

    @property
    def choosing(self) -> "Choosing":
        """What can be done with several entries; made when several are chosen for the first time."""
        if self._choosing is None:
            from portfolio.ui.hours.kinds_menu import fill_kinds
            from portfolio.ui.shell.choosing import Choosing, Own

            theme, document = self.theme, self._document
            own = Own(self.tr("Kind of time"), "clock", lambda menu, rows: fill_kinds(menu, theme, document, rows))
            made = self._choosing = Choosing(theme, document, self.view, self, own)
            made.left.connect(self._leave_choosing)
            made.hand_on(self)
            self._column.addWidget(made.bar)
        return self._choosing

    @property
    def foot(self) -> QWidget | None:
        """The bar at the foot, once there was one."""
        return self._choosing.bar if self._choosing is not None else None

    def read(self) -> None:
        """Read everything of the span that is chosen."""
        connection, span, only = self._document.portfolio.connection, self.days(), self._only
        self._tally = Tally(connection, "category", span.start, span.end)
        other = only is not None and only[0] != "category"
        self._those = Tally(connection, only[0], span.start, span.end) if only is not None and other else None
        self._list()

    def follow(self, change: "Change") -> bool:
        """Take in a change."""
        assert self._tally is not None
        self._tally.follow(change)
        if self._those is not None:
            self._those.follow(change)
        self.model.follow(change)
        return True

    def show_all(self) -> None:
        """Say what is there, and which kinds there are."""
        before = self._only
        self._fill_kinds()
        if self._only != before:  # nothing of the sort is left
            self._list()
        self._say()

    # ---- what is looked at

    def _sums(self) -> list[Total]:
        """Of what is looked at; where that is everything, of each kind of time."""
        tally = self._those or self._tally
        assert tally is not None
        return [one for one in tally.totals() if self._only is None or one.key == self._only[1]]

    def _fill_kinds(self) -> None:
        assert self._tally is not None
        if not self._sums():
            self._only = self._those = None
        only = self._only
        self.kind.clear()
        self.kind.addItem(self.tr("Every kind of time"), "")
        for total in self._tally.totals():
            self.kind.addItem(total.key or self.tr("Without a kind"), _APART.join(("category", total.key)))
        if only is not None and self._those is not None:
            self.kind.addItem(self._words(*only), _APART.join(only))
        self.kind.setCurrentIndex(max(0, self.kind.findData(_APART.join(only)) if only is not None else 0))
        self.kind.setVisible(self.kind.count() > 2)

    def _words(self, by: Text, text: str) -> str:
        if not text:
            return without_words(by)
        words = self.tr("Provider: {name}") if by == "provider" else self.tr("Topic: {name}")
        return words.format(name=isolate(text))

    def _list(self) -> None:
        span = self.days()
        self.model.show(span.start, span.end, self._only)

    def _choose_kind(self) -> None:
        by, _, text = str(self.kind.currentData()).partition(_APART)
        self._only = next(((one, text) for one in TEXTS if one == by), None)
        if by not in ("provider", "topic"):
            self._those = None
            self._fill_kinds()
        self._list()
        self._say()

    def _chosen(self) -> None:
        if self._choosing is not None or self.view.chosen_count() > 1:
            self.choosing.refresh(self._count())

    def _bin(self) -> None:
        self.choosing.bin()

    def _show_menu(self, at: QPoint) -> None:
        self.choosing.show_menu(at)

    def _leave_choosing(self) -> None:
        self.view.choose_one()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> int:
        """How many entries the list has, also those that were not scrolled to."""
        return sum(one.entries for one in self._sums())

    def _say(self) -> None:
        locale, those = self.locale(), self._sums()
        count, minutes = self._count(), sum(one.minutes for one in those)
        parts = [
            self.tr("{count} entries", "", count).format(count=locale.toString(count)),
            hours(locale, minutes),
        ]
        if len(those) == 1:
            parts.append(purses_words(locale, those[0].money))
        self.sum.setText(APART.join(part for part in parts if part))
        self.sum.setVisible(bool(count))
        there = self.model.rowCount() > 0
        gone = self._nothing if there else self.view
        had = holds_focus(gone) or (self._choosing is not None and holds_focus(self._choosing.bar))
        self.view.setVisible(there)
        self._nothing.setVisible(not there)
        if had and self.isVisible():
            self.take_focus()

    def _space(self) -> None:
        gap = self.theme.gap
        self._head.set_gap(gap(10))
        self._column.setSpacing(gap(8))
