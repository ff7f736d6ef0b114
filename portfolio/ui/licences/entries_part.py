"""Beside the cards: the entries of the chosen licence’s period, which of them to show, and the periods before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.stated_hours import Stated
from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.periods import Period
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import clear, give_keyboard, rest_keyboard
from portfolio.ui.licences.lines import COUNTS, OPEN, Line, counts_words
from portfolio.ui.licences.reading import Held
from portfolio.ui.licences.several_foot import SeveralFoot
from portfolio.ui.licences.stated_line import StatedLine
from portfolio.ui.licences.task_row import TaskRow
from portfolio.ui.licences.view import EntriesView
from portfolio.ui.licences.words import (
    joined,
    kinds_missing,
    lacking_words,
    missing_words,
    of_all,
    period_words,
)
from portfolio.ui.theme import Face, Theme

MOST_UNDONE = 3
"""Of what was not done: when one of them is ticked, the next stands there."""


class EntriesPart(QWidget):
    """Shows what it is told to; the filter is its own."""

    period_chosen = Signal(int)
    """Which of the periods that were given."""
    back_requested = Signal()
    ticked = Signal(object, bool)
    """What was to be done in a period that is over (Asked), and whether it was."""
    day_requested = Signal(object)
    """Its day shall be said."""
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
        self._lacks = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.period = Combo(theme, self.tr("Which period"))
        self.period.activated.connect(self.period_chosen)
        self._head = QHBoxLayout()
        self._head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.period, 1)
        self.foot = SeveralFoot(theme)
        self.foot.clear_requested.connect(self.view.choose_one)
        self.foot.acted.connect(lambda what: self.view.acted.emit(what, self.view.meant()))
        self.foot.menu_requested.connect(lambda at: self.view.menu_requested.emit(self.view.meant(), at))
        self.view.chosen_changed.connect(self._show_foot)
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
        column.addWidget(self._lacks)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeading)
        self._undone = QWidget()
        self._tasks = QVBoxLayout(self._undone)
        self._tasks.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._undone)
        self.stated = StatedLine(theme, writes=writes)
        column.addWidget(self.stated)
        column.addLayout(self._chips)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
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

    @property
    def sorts(self) -> Mapping[str, str]:
        """What an entry may count as by the rules of the licence: words by key."""
        return self._now.rules.categories if self._now is not None else {}

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

    def show_entries(
        self, held: Held | None, now: LicenceNow | None, lines: Sequence[Line], stated: Sequence[Stated] = ()
    ) -> None:
        """Show the entries of a licence’s period, and which certificates state hours that are not among them; where its
        rules cannot be used, what is wrong."""
        self._lines, self._now = lines, now
        self._title.setText(str(held.row["title"]) if held is not None else "")
        told: list[str] = []
        past = now if held is not None and now is not held.now else None  # what is missing now, its card says
        if now is not None:
            locale = self.locale()
            missing = missing_words(locale, now.rules, now.standing) if past is None else lacking_words(locale, past)
            told = [of_all(locale, now.rules, now.standing), missing]
            if len(self._periods) < 2:
                told.append(period_words(locale, now.standing.period))
        elif held is not None and held.rule_set is None:
            told = [self.tr("Without rules nothing is counted. Choose by which rules it is renewed.")]
            self.mend.set_label(self.tr("Choose its rules…"))
        elif held is not None:
            told = [held.trouble]
            self.mend.set_label(self.tr("Change its rules…"))
        self._stands.setText(joined(*told))
        self._lacks.setText("\n".join(kinds_missing(self.locale(), past)) if past is not None else "")
        self._lacks.setVisible(bool(self._lacks.text()))
        self.mend.setVisible(self._writes and held is not None and now is None)
        focus = self.window().focusWidget()
        name = focus.objectName() if focus is not None else ""
        had = rest_keyboard(self._undone) or (holds_focus(self.stated) and not stated)
        self.stated.show_stated(stated)
        self._show_tasks(past)
        self._show()
        if had:
            again = self._undone.findChild(QWidget, name) if name else None
            if again is not None:
                give_keyboard(again)
            else:
                self.take_focus()

    def go_to(self, entry_id: str) -> None:
        """Go to this entry, whichever are shown; nowhere where it is none of them."""
        if self._only:
            self.show_only("")
        row = self.view.entries.row_of(entry_id)
        if row >= 0:
            self.view.setCurrentIndex(self.view.entries.index(row))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

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
        had = self.view.hasFocus() or holds_focus(self.foot)
        self.view.show_lines(shown)
        self._show_foot()
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

    def _show_tasks(self, now: LicenceNow | None) -> None:
        """What was to be done in a period that is over: it can still be said that it was. Of much only what was not."""
        clear(self._tasks)
        asked = now.standing.asked if now is not None else ()
        undone = [one for one in asked if len(asked) <= MOST_UNDONE or not one.done]
        for one in undone[:MOST_UNDONE]:
            assert now is not None
            row = TaskRow(self.theme, one, now.standing.period, writes=self._writes)
            row.ticked.connect(self.ticked)
            row.day_requested.connect(self.day_requested)
            self._tasks.addWidget(row)
        left = len(undone) - MOST_UNDONE
        if left > 0:
            words = self.tr("and {count} more", "", left).format(count=self.locale().toString(left))
            self._tasks.addWidget(Label(self.theme, words, Face("small"), "ink2"))
        self._undone.setVisible(bool(undone))

    def _show_foot(self) -> None:
        had = holds_focus(self.foot)
        self.foot.show_chosen(self.view.chosen() if self._writes and self.view.chosen_count() > 1 else ())
        if had and self.foot.isHidden():
            self.take_focus()

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(8))
        self._head.setSpacing(gap(8))
        self._chips.set_gap(gap(6))
