"""What would it take? The gaps of a role one after the other, dated at the pace one has, and goals made of them."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.growth.first_steps import GoalDraft, WhatIf, what_if
from portfolio.growth.gaps import Gap
from portfolio.ui.career.reading import Pace
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import average, day_month_year, day_of, due_day, hours
from portfolio.ui.kit.gap_goal import goal_title
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.theme import Face, Theme

LEAST, MOST, STEP = 60, 600, 30
"""Minutes a week that can be reckoned with, and how much an arrow key changes."""
SHOWN = 12


class PaceField(MinutesField):
    """Hours a week, from 1 to 10. Up and Down change them by half an hour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", plan=True)
        self.line.setAccessibleName(self.tr("Hours a week"))
        self.line.setPlaceholderText(self.tr("3h"))
        self.line.setMaximumWidth(theme.px(110))

    def pace(self) -> int:
        """Minutes a week; 0 where nothing of use is typed."""
        minutes = self.minutes() or 0
        return minutes if LEAST <= minutes <= MOST else 0

    def problem(self) -> str:
        fits = self.pace() or not self.line.text().strip()
        return super().problem() or ("" if fits else self.tr("From 1 to 10 hours a week."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.set_minutes(min(MOST, max(LEAST, (self.pace() or LEAST) + step)))
        self.edited.emit()


class WhatIfPart(QWidget):
    """Shows the plan; `goals_requested` carries a list of (GoalDraft, first day)."""

    goals_requested = Signal(object)

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self._gaps: tuple[Gap, ...] = ()
        self._today = date.min
        self._by: date | None = None
        self._plan = WhatIf((), 0, 0, "")
        self._key: tuple[str, Pace] | None = None
        self.title = Label(theme, self.tr("What would it take?"), Face("h3", 600, serif=True))
        self.pace = PaceField(theme)
        self.pace_words = Label(theme, self.tr("Hours a week that I can give"), Face("small"), "ink2", wrap=True)
        self.sum = Label(theme, "", Face("body", 600), "ink", wrap=True)
        self.late = Label(theme, "", Face("small"), "warn", wrap=True)
        self._stretches = QVBoxLayout()
        self.note = Label(theme, "", Face("small"), "ink3", wrap=True)
        self.make = Button(theme, self.tr("Make these my goals"), icon="target", kind="primary")
        self.make.clicked.connect(self._make)
        self.pace.edited.connect(self._reckon)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.pace_words, self.pace, self.sum, self.late):
            column.addWidget(part)
        column.addLayout(self._stretches)
        column.addWidget(self.note)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._space)
        self._space()

    @property
    def plan(self) -> WhatIf:
        """What is shown."""
        return self._plan

    def show_gaps(self, gaps: tuple[Gap, ...], pace: Pace, today: date, role_id: str, by: str = "") -> None:
        """Plan for these. What was typed as pace stays for the same role. `by`: ISO day by which the role is wanted, or
        empty."""
        self._gaps, self._today, self._by = tuple(gap for gap in gaps if not gap.goal_ids), today, day_of(by)
        planned = len(gaps) - len(self._gaps)
        if self._key != (role_id, pace):
            self._key = (role_id, pace)
            words = self.tr("Hours a week; of late it was {time}").format(time=average(QLocale(), pace.minutes))
            self.pace_words.setText(words if pace.logged else self.tr("Hours a week that I can give"))
            known = min(MOST, max(LEAST, round(pace.minutes / STEP) * STEP)) if pace.minutes else None
            self.pace.set_minutes(known)  # where nobody knows it is asked, and nothing is dated
            self.pace.check()
        words = self.tr("{count} of them have a goal already.", "", planned).format(count=self._count(planned))
        self.note.setText(words if planned else "")
        self.note.setVisible(bool(planned))
        self.setVisible(bool(gaps))
        self._reckon()

    def _reckon(self) -> None:
        pace = self.pace.pace()
        self._plan = what_if(self._gaps, self._today, pace)
        locale = QLocale()
        end = day_of(self._plan.end)
        if not self._gaps:
            self.sum.setText(self.tr("Everything that is missing has a goal."))
        elif pace and end is None:
            self.sum.setText(self.tr("About {time} in all: longer than a working life at this pace.").format(
                time=hours(locale, self._plan.minutes)
            ))  # fmt: skip
        elif end is None:
            self.sum.setText(self.tr("About {time} in all.").format(time=hours(locale, self._plan.minutes)))
        else:
            self.sum.setText(self.tr("About {time} in all: ready by {day}.").format(
                time=hours(locale, self._plan.minutes), day=day_month_year(locale, end)
            ))  # fmt: skip
        late = end is not None and self._by is not None and self._by < end
        if late and self._by is not None:
            self.late.setText(self.tr("That is after {day}, by when you want to be there.").format(
                day=day_month_year(locale, self._by)
            ))  # fmt: skip
        self.late.setVisible(late)
        self._show_stretches(locale)
        count = len(self._plan.stretches)
        self.make.setVisible(self._writes and bool(count))
        for part in (self.pace, self.pace_words):
            part.setVisible(bool(self._gaps))
        self.make.set_tip(self.tr("One goal for each, with steps and days") if count > 1 else "")

    def _show_stretches(self, locale: QLocale) -> None:
        clear(self._stretches)
        for one in self._plan.stretches[:SHOWN]:
            start, due = day_of(one.start), day_of(one.draft.due)
            if start is None or due is None:
                continue
            self._line(
                named(goal_title(one.draft.gap)),
                self.tr("{start} to {end}, {time}").format(
                    start=due_day(locale, start, self._today), end=due_day(locale, due, self._today),
                    time=hours(locale, one.draft.minutes),
                ),
            )  # fmt: skip
        if (left := len(self._plan.stretches) - SHOWN) > 0:
            self._line(self.tr("and {count} more", "", left).format(count=self._count(left)), "")

    def _line(self, title: str, sub: str) -> None:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self.theme, isolate(title), Face("small", 600), "ink", wrap=True))
        if sub:
            column.addWidget(Label(self.theme, sub, Face("small"), "ink2", wrap=True))
        self._stretches.addWidget(line)
        line.show()

    def _make(self) -> None:
        plan: list[tuple[GoalDraft, date]] = [
            (one.draft, date.fromisoformat(one.start)) for one in self._plan.stretches
        ]
        if plan:
            self.goals_requested.emit(plan)

    def _count(self, count: int) -> str:
        return QLocale().toString(count)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(7))
        self._stretches.setSpacing(gap(7))
