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
from portfolio.ui.licences.lines import COUNTS, OPEN, Line, counts_words
from portfolio.ui.licences.reading import Held
from portfolio.ui.licences.view import EntriesView
from portfolio.ui.licences.words import joined, missing_words, of_all, period_words
from portfolio.ui.theme import Face, Theme


class EntriesPart(QWidget):
    """Shows what it is told to; the filter is its own."""

    period_chosen = Signal(int)
    """Which of the periods that were given."""
    back_requested = Signal()
    mend_requested = Signal()
    """The licence has no rules, or none by which it can be kept: somebody wants to put that right."""

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self._lines: Sequence[Line] = ()
        self._periods: list[Period] = []
        self._now: LicenceNow | None = None
        self._only = ""
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
        for name, words in (named | {OPEN: self.tr("To be reported")}).items():
            chip = Chip(theme, words)
            chip.setObjectName(f"show:{name}")
            chip.clicked.connect(lambda _=False, name=name: self.show_only(name))
            self.chips[name] = chip
            self._chips.addWidget(chip)
        self._nothing = EmptyState(
            theme, "clock", self.tr("Nothing was logged in this period"),
            self.tr("Log what you learn under Hours. What counts here, and why, is told for each entry."),
        )  # fmt: skip
        self._none_of = Label(theme, self.tr("There is none of these."), Face("body"), "ink2", wrap=True)
        self.mend = Button(theme, self.tr("Choose its rules…"), icon="pencil")
        self.mend.clicked.connect(self.mend_requested)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head)
        column.addWidget(self._stands)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._chips)
        column.addWidget(self.view, 1)
        column.addWidget(self._none_of)
        column.addWidget(self._nothing, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        theme.changed.connect(self._space)
        self._space()

    @property
    def shown(self) -> str:
        """Which are shown: “all”, “part”, “none”, “open”, or empty for every one."""
        return self._only

    def show_only(self, name: str) -> None:
        """Show only those that count, count in part or do not; or those that are to be reported."""
        self._only = name
        self._show()

    def show_periods(self, periods: Sequence[Period], at: int) -> None:
        """Offer these periods, the newest first."""
        if list(periods) != self._periods:
            self._periods = list(periods)
            self.period.clear()
            for period in self._periods:
                self.period.addItem(isolate(period_words(self.locale(), period)))
        self.period.setCurrentIndex(at)
        self.period.setVisible(len(self._periods) > 1)

    def show_entries(self, held: Held | None, now: LicenceNow | None, lines: Sequence[Line]) -> None:
        """Show the entries of a licence’s period; where its rules cannot be used, what is wrong."""
        self._lines, self._now = lines, now
        self._title.setText(str(held.row["title"]) if held is not None else "")
        told: list[str] = []
        if now is not None:
            locale = self.locale()
            told = [of_all(locale, now.rules, now.standing), missing_words(locale, now.rules, now.standing)]
            if len(self._periods) < 2:
                told.append(period_words(locale, now.standing.period))
        elif held is not None and held.rule_set is None:
            told = [self.tr("Without rules nothing is counted. Choose by which rules it is renewed.")]
            self.mend.set_label(self.tr("Choose its rules…"))
        elif held is not None:
            told = [held.trouble]
            self.mend.set_label(self.tr("Change its rules…"))
        self._stands.setText(joined(*told))
        self.mend.setVisible(self._writes and held is not None and now is None)
        self._show()

    def take_focus(self) -> None:
        """On the list, or on what can be done."""
        able = (self.view, self.mend, self.chips[""], self.back)
        first = next((one for one in able if one.isVisibleTo(self)), self.view)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        reports = self._now is not None and self._now.terms.report_days is not None
        if self._only == OPEN and not reports:
            self._only = ""
        shown = [line for line in self._lines if line.is_one_of(self._only)]
        had = self.view.hasFocus()
        self.view.show_lines(shown)
        for name, chip in self.chips.items():
            chip.setChecked(name == self._only)
            chip.set_count(sum(line.is_one_of(name) for line in self._lines))
            chip.setVisible(bool(self._lines) and (name != OPEN or reports))
        self.view.setVisible(bool(shown))
        self._nothing.setVisible(self._now is not None and not self._lines)
        self._rest.setVisible(self._now is None)
        self._none_of.setVisible(bool(self._lines) and not shown)
        if had and not shown:
            (self.chips[self._only] if self._lines else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(8))
        self._head.setSpacing(gap(8))
        self._chips.set_gap(gap(6))
