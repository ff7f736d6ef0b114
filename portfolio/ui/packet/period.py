"""Which period the packet is about: this school year, since the last PDF, all, or two dates of one's own."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.packet.setup import Known, Period
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.labels import Label
from portfolio.ui.packet.choices import Choices
from portfolio.ui.theme import Face, Theme

_PERIODS: dict[str, Period] = {"year": "year", "since": "since", "all": "all", "own": "own"}


class PeriodPicker(QWidget):
    """`changed` carries nothing: ask `into` for what was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._known = known
        self.choice = Choice(
            theme,
            self.tr("Period"),
            (
                ("year", self.tr("This school year"), ""),
                ("since", self.tr("Since last PDF"), ""),
                ("all", self.tr("All"), ""),
                ("own", self.tr("Own dates"), ""),
            ),
            "year",
        )
        self._words = Label(theme, "", Face("small"), "ink2", wrap=True)
        needed = self.tr("Please give a day.")
        self.start = DateField(theme, self.tr("First day"), needed=needed, today=lambda: self._known.today)
        self.end = DateField(theme, self.tr("Last day"), needed=needed, today=lambda: self._known.today)
        self._days: tuple[date | None, date | None] = (None, None)
        self._own = QWidget()
        days = QVBoxLayout(self._own)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self.start)
        days.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._columns = (days, column)
        column.addWidget(self.choice)
        column.addWidget(self._words)
        column.addWidget(self._own)
        self.choice.chosen.connect(self._chosen)
        for field in (self.start, self.end):
            field.edited.connect(self._typed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_choices(self, choices: Choices, known: Known) -> None:
        """Show what is chosen, telling no one."""
        self._known = known
        self.choice.buttons()[1].setVisible(known.last is not None or choices.period == "since")
        self.choice.set_value(choices.period)
        start, end = choices.days(known)
        for field, day in ((self.start, start or known.year), (self.end, end or known.today)):
            if field.day() != day:  # what is being typed is left alone
                field.set_day(day)
        self._days = (start, end)
        self._say(choices)

    @property
    def known(self) -> Known:
        """What periods are reckoned from."""
        return self._known

    def into(self, choices: Choices) -> Choices:
        """`choices` with this period."""
        period = _PERIODS[self.choice.value()]
        if period != "own":
            return replace(choices, period=period)
        start, end = self._days  # while half a date stands there, the whole one before it holds
        return replace(choices, period=period, start=self.start.day() or start, end=self.end.day() or end)

    def words(self) -> str:
        """What is said of the period."""
        return self._words.text()

    def _chosen(self) -> None:
        if self.choice.value() != "own":
            start, end = self.into(Choices()).days(self._known)
            for field, day in ((self.start, start), (self.end, end)):
                if day is not None:
                    field.set_day(day)
        self._days = (self.start.day(), self.end.day())
        self._dated()

    def _typed(self) -> None:
        self._days = (self.start.day() or self._days[0], self.end.day() or self._days[1])
        self._dated()

    def _dated(self) -> None:
        self._say(self.into(Choices()))
        self.changed.emit()

    def _say(self, choices: Choices) -> None:
        start, end = choices.days(self._known)
        own = choices.period == "own"
        self._own.setVisible(own)
        if choices.backwards:
            self._words.setText(self.tr("The last day lies before the first. Please correct one of them."))
        elif own:
            self._words.setText("")
        elif start is None:
            self._words.setText(self.tr("Everything, with or without a date"))
        else:
            shown = [day_month_year(self.locale(), day) for day in (start, end or self._known.today)]
            self._words.setText(self.tr("{start} to {end}").format(start=shown[0], end=shown[1]))
        self._words.set_color("overdue" if choices.backwards else "ink2")
        self._words.setVisible(bool(self._words.text()))

    def _restyle(self) -> None:
        for column in self._columns:
            column.setSpacing(self.theme.gap(6))
