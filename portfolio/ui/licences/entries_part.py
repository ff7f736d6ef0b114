"""Beside the cards: the entries of the chosen licence’s period, which of them to show, and the periods before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.periods import Period
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.licences.model import COUNTS, Line, counts_words
from portfolio.ui.licences.view import EntriesView
from portfolio.ui.licences.words import missing_words, of_all, period_words
from portfolio.ui.theme import Face, Theme


class EntriesPart(QWidget):
    """Shows what it is told to; the filter is its own."""

    period_chosen = Signal(int)
    """Which of the periods that were given."""
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._lines: Sequence[Line] = ()
        self._periods: list[Period] = []
        self.view = EntriesView(theme)
        self.back = Button(
            theme, "", icon="arrow-left", kind="ghost", tip=self.tr("Back to the licences"), keys=self.tr("Esc")
        )
        self.back.clicked.connect(self.back_requested)
        self.back.hide()
        self._title = Label(theme, "", Face("h3", 600, serif=True), wrap=True)
        self._stands = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.period = Combo(theme, self.tr("Which period"))
        self.period.activated.connect(self.period_chosen)
        self._head = QHBoxLayout()
        self._head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.period, 1)
        self._chips = FlowLayout()
        self.chips: dict[str, Chip] = {}
        named = {"": self.tr("All entries")} | {one: counts_words(one) for one in COUNTS}
        for name, words in named.items():
            chip = Chip(theme, words)
            chip.setObjectName(f"show:{name}")
            chip.clicked.connect(lambda _=False, name=name: self.show_only(name))
            self.chips[name] = chip
            self._chips.addWidget(chip)
        self._only = ""
        self._nothing = EmptyState(
            theme, "clock", self.tr("Nothing was logged in this period"),
            self.tr("Log what you learn under Hours. What counts here, and why, is told for each entry."),
        )  # fmt: skip
        self._none_of = Label(theme, self.tr("There is none of these."), Face("body"), "ink2", wrap=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head)
        column.addWidget(self._stands)
        column.addLayout(self._chips)
        column.addWidget(self.view, 1)
        column.addWidget(self._none_of)
        column.addWidget(self._nothing, 1)
        theme.changed.connect(self._space)
        self._space()

    @property
    def shown(self) -> str:
        """Which are shown: “all”, “part”, “none”, or empty for every one."""
        return self._only

    def show_only(self, name: str) -> None:
        """Show only those that count, count in part or do not."""
        self._only = name
        self._show()

    def show_periods(self, periods: Sequence[Period], at: int) -> None:
        """Offer these periods, the newest first."""
        self._periods = list(periods)
        self.period.clear()
        for period in self._periods:
            self.period.addItem(isolate(period_words(self.locale(), period)))
        self.period.setCurrentIndex(at)
        self.period.setVisible(len(self._periods) > 1)

    def show_entries(self, title: str, now: LicenceNow | None, lines: Sequence[Line]) -> None:
        """Show the entries of a licence’s period."""
        self._lines = lines
        self._title.setText(title)
        told: list[str] = []
        if now is not None:
            locale = self.locale()
            told = [of_all(locale, now.rules, now.standing), missing_words(locale, now.rules, now.standing)]
            if len(self._periods) < 2:
                told.append(period_words(locale, now.standing.period))
        self._stands.setText("  ·  ".join(words for words in told if words))
        self._show()

    def take_focus(self) -> None:
        """On the list, or on what can be chosen."""
        first = self.view if self.view.isVisibleTo(self) else self.chips[""]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        shown = [line for line in self._lines if self._only in ("", line.counts)]
        had = self.view.hasFocus()
        self.view.show_lines(shown)
        for name, chip in self.chips.items():
            chip.setChecked(name == self._only)
            chip.set_count(sum(name in ("", line.counts) for line in self._lines))
            chip.setVisible(bool(self._lines))
        self.view.setVisible(bool(shown))
        self._nothing.setVisible(not self._lines)
        self._none_of.setVisible(bool(self._lines) and not shown)
        if had and not shown:
            self.chips[self._only].setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(8))
        self._head.setSpacing(gap(8))
        self._chips.set_gap(gap(6))
