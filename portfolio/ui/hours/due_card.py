"""What comes again and again: what of it is due, to be logged by one key, and all of it, to be changed."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.ledger import DueRepeat, due_repeats, repeats
from portfolio.ui.document import Document
from portfolio.ui.hours.words import APART, day_words, whole_day_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card, RowButton
from portfolio.ui.kit.dates import day_month_year, day_of, hours
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import clear, give_keyboard, rest_keyboard
from portfolio.ui.theme import Face, Theme

MOST = 12


class DueRow(QWidget):
    """One day on which it was due."""

    log_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, due: DueRepeat, today: date) -> None:
        super().__init__()
        locale = self.locale()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.gap(8))
        near = today.isoformat()[:4] == due.day[:4]
        day = day_words(locale, due.day) if near else whole_day_words(locale, due.day)
        words = APART.join((due.title, day, hours(locale, due.minutes)))
        across.addWidget(Label(theme, words, Face("body"), wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        self.log = Button(theme, self.tr("Log it"), icon="check", kind="quiet")
        self.leave = Button(theme, self.tr("Not this time"), icon="x", kind="ghost")
        for button in (self.log, self.leave):
            button.setAccessibleDescription(words)
            across.addWidget(button)
        self.log.clicked.connect(self.log_requested)
        self.leave.clicked.connect(self.leave_requested)


class DueCard(Card):
    """Nothing of it is ever logged by itself."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._document = document
        self.due: list[DueRepeat] = []
        self.rows: list[DueRow] = []
        self._title = Label(theme, self.tr("Comes again and again"), Face("small", 600), "ink2")
        self._more = Label(theme, "", Face("small"), "ink3", wrap=True)
        self._waiting, self._all = QVBoxLayout(), QVBoxLayout()
        self.log_all = Button(theme, "", icon="check", kind="primary")
        self.add = Button(theme, self.tr("Something that comes again…"), icon="plus", kind="ghost")
        self._foot = FlowLayout()
        self._foot.addWidget(self.log_all)
        self._foot.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._waiting)
        self._column.addWidget(self._more)
        self._column.addLayout(self._all)
        self._column.addLayout(self._foot)
        self.log_all.clicked.connect(lambda: self.log_due(self.due))
        self.add.clicked.connect(lambda: self.edit(""))
        self.setAccessibleName(self._title.text())
        theme.changed.connect(self._space)
        self._space()

    def read(self) -> None:
        """Show what is due today, and all that comes again."""
        connection, locale = self._document.portfolio.connection, self.locale()
        had_focus = rest_keyboard(self)
        self.due = due_repeats(connection, self._document.today())
        clear(self._waiting)
        self.rows = [self._row(one) for one in self.due[:MOST]]
        for row in self.rows:
            self._waiting.addWidget(row)
        left = len(self.due) - len(self.rows)
        self._more.setText(self.tr("And {count} more", "", left).format(count=locale.toString(left)) if left else "")
        self._more.setVisible(left > 0)
        count = len(self.due)
        self.log_all.set_label(self.tr("Log all {count}", "", count).format(count=locale.toString(count)))
        self.log_all.setVisible(count > 1)
        clear(self._all)
        for one in repeats(connection):
            often = self._often(one["every"])
            until = day_of(one["until"])
            ends = self.tr("until {day}").format(day=day_month_year(locale, until, short=True)) if until else ""
            sub = APART.join(part for part in (often, hours(locale, one["minutes"]), ends) if part)
            button = RowButton(self.theme, "refresh-cw", one["title"], sub)
            button.clicked.connect(lambda _=False, record_id=one["id"]: self.edit(record_id))
            self._all.addWidget(button)
        if had_focus and self.isVisible():
            give_keyboard(self.rows[0].log if self.rows else self.add)

    def log_due(self, due: list[DueRepeat]) -> None:
        """Log these days as one change."""
        from portfolio.core.records import TimeRepeat
        from portfolio.core.repeated import logged

        found = {one.id: one for one in self._document.portfolio.find(TimeRepeat, id=[one.repeat_id for one in due])}
        self._document.do(
            logged(
                self._document.portfolio.connection,
                ((found[one.repeat_id], date.fromisoformat(one.day)) for one in due if one.repeat_id in found),
            )
        )

    def leave_out(self, due: DueRepeat) -> None:
        """It was not on this day."""
        from portfolio.core.records import TimeRepeat
        from portfolio.core.repeated import not_this_time

        repeat = self._document.portfolio.get(TimeRepeat, due.repeat_id)
        if repeat is not None:
            self._document.do(not_this_time(repeat, date.fromisoformat(due.day)))

    def edit(self, repeat_id: str) -> None:
        """Open the card of one, or of a new one."""
        from portfolio.core.records import TimeRepeat
        from portfolio.ui.editors.repeat import RepeatCard

        repeat = self._document.portfolio.get(TimeRepeat, repeat_id) if repeat_id else None
        RepeatCard(self.theme, self._document, self.window(), repeat).open()

    def _row(self, due: DueRepeat) -> DueRow:
        row = DueRow(self.theme, due, self._document.today())
        row.log_requested.connect(lambda: self.log_due([due]))
        row.leave_requested.connect(lambda: self.leave_out(due))
        return row

    def _often(self, every: str) -> str:
        return {
            "week": self.tr("every week"), "two_weeks": self.tr("every two weeks"), "month": self.tr("every month"),
        }[every]  # fmt: skip

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(8))
        self._waiting.setSpacing(gap(6))
        self._all.setSpacing(gap(6))
        self._foot.set_gap(gap(8))
