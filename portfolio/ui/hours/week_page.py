"""The page of this week: its hours, the quick line, the stopwatch, what is due again, and what was logged."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.goals import week_minutes
from portfolio.core.queries.ledger import LedgerRow, entries
from portfolio.core.queries.week_plan import pauses_of_week, plan_of_week, week_plan
from portfolio.ui.document import Document
from portfolio.ui.goals.week import WeekCard
from portfolio.ui.hours.due_card import DueCard
from portfolio.ui.hours.quick import QuickLine
from portfolio.ui.hours.watch_card import WatchCard
from portfolio.ui.hours.words import APART, about_words, day_words, spans, spent_words
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.dates import hours_span
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.scrolled import Scrolled, clear, give_keyboard, rest_keyboard
from portfolio.ui.kit.tab_order import chain, laid_out
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

WIDEST = 820
MOST = 30
_CONCERN = frozenset({
    "time_entry", "time_repeat", "person", "link", "goal", "programme", "credential", "conversation",
})  # fmt: skip


class WeekPage(QWidget):
    """Follows the document by itself, while it is seen; what changed meanwhile it reads when it is shown again."""

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    add_requested = Signal(str)
    all_requested = Signal()

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._stale, self._writes = True, not document.portfolio.read_only
        self.week = WeekCard(theme)
        self.week.clicked.connect(lambda: self.add_requested.emit("time_entry"))
        self.week.setEnabled(self._writes)
        self.rests = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.quick = QuickLine(theme, document)
        self.watch = WatchCard(theme, document)
        self.plan = Button(theme, self.tr("Set a plan for the week…"), icon="target", kind="ghost")
        self.plan.clicked.connect(self.set_plan)
        self.due = DueCard(theme, document)
        self._title = SectionTitle(theme, self.tr("Logged this week"), "h3")
        self._none = Label(theme, self.tr("Nothing yet this week."), Face("small"), "ink3", wrap=True)
        self.more = Button(theme, self.tr("All that was logged"), icon="list", kind="ghost")
        self.more.clicked.connect(self.all_requested)
        self._list = QVBoxLayout()
        self.rows: list[EntryButton] = []
        inside = QWidget()
        self._middle = QWidget()
        self._across = QHBoxLayout(inside)
        self._across.addStretch(1)
        self._across.addWidget(self._middle, 1000)
        self._across.addStretch(1)
        self._body = QVBoxLayout(self._middle)
        self._body.addWidget(self.quick)
        self._body.addWidget(self.week)
        self._body.addWidget(self.rests)
        self._body.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeading)
        self._body.addWidget(self.watch)
        self._body.addWidget(self.due)
        self._body.addWidget(self._title)
        self._body.addWidget(self._none)
        self._body.addLayout(self._list)
        self._body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._body.addStretch(1)
        hidden: tuple[QWidget, ...] = (self.rests, self.quick, self.plan, self.watch, self.due)
        for part in hidden:
            part.setVisible(False)
        self.area = Scrolled(inside, whole=self._card_around)
        self.area.keep_room()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        document.changed.connect(self._changed)
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On the quick line."""
        (self.quick.line if self._writes else self.more).setFocus()

    def log_line(self) -> None:
        """L was pressed: the quick line, with what was logged last."""
        if self._writes:
            self.quick.begin()

    def set_plan(self) -> None:
        """Open the card on which the plan for a week is set."""
        from portfolio.ui.hours.plan_card import set_plan

        set_plan(self.theme, self._document, self.window())

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self.quick.set_letters(on)

    def renew(self) -> None:
        """Read again, now or when it is looked at."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    @Slot(object)
    def _changed(self, change: "Change") -> None:
        if change.kind_names & _CONCERN:
            self.renew()

    def _read(self) -> None:
        self._stale = False
        connection, today = self._document.portfolio.connection, self._document.today()
        monday = today - timedelta(days=today.weekday())
        self.week.set_week(week_minutes(connection, today), today, plan_of_week(connection, monday))
        self.rests.setText(self._rests_words(today))
        self.rests.setVisible(bool(self.rests.text()))
        self.quick.setVisible(self._writes)
        self.watch.setVisible(self._writes)
        self.watch.read()
        self.plan.setVisible(self._writes)
        planned = week_plan(connection) is not None
        self.plan.set_label(self.tr("Change the plan…") if planned else self.tr("Set a plan for the week…"))
        self.due.setVisible(self._writes)
        self.due.read()
        span = next(one for one in spans(self.locale(), today) if one.name == "week")
        self._show(entries(connection, span.start, span.end, limit=MOST))

    def _rests_words(self, today: date) -> str:
        """Why the plan of this week is less than that of others."""
        connection, locale = self._document.portfolio.connection, self.locale()
        plan, parts = week_plan(connection), []
        for start, end, why in pauses_of_week(connection, today):
            days = self.tr("{first} to {last}").format(
                first=day_words(locale, start.isoformat()), last=day_words(locale, end.isoformat())
            )
            parts.append(f"{why} ({days})" if why else days)
        if plan is None or not parts:
            return ""
        if plan_of_week(connection, today) is None:
            return self.tr("The plan rests this week: {pauses}.").format(pauses=", ".join(parts))
        whole = hours_span(locale, *plan)
        return self.tr("Of {hours} in a whole week; some days rest: {pauses}.").format(
            hours=whole, pauses=", ".join(parts)
        )

    def _show(self, rows: list[LedgerRow]) -> None:
        had = next((one.entry_at(None)[1] for one in self.rows if rest_keyboard(one)), "")
        clear(self._list)
        self.rows = [self._row(row) for row in rows]
        for one in self.rows:
            self._list.addWidget(one)
        self._none.setVisible(not rows)
        chain(self, laid_out(self.layout()))
        if had:
            again = next((one for one in self.rows if one.entry_at(None)[1] == had), None)
            give_keyboard(again or self.more)

    def _card_around(self, widget: QWidget) -> QWidget:
        """The card on which one types, to be seen with its name."""
        return next((card for card in (self.quick, self.watch) if card.isAncestorOf(widget)), widget)

    def _row(self, row: LedgerRow) -> "EntryButton":
        made = EntryButton(self.theme, row, self)
        made.clicked.connect(lambda: self.entry_opened.emit("time_entry", row.id))
        made.menu_requested.connect(lambda at: self.menu_requested.emit("time_entry", row.id, at))
        return made

    def _space(self) -> None:
        gap = self.theme.gap
        self._middle.setMaximumWidth(self.theme.px(WIDEST))
        self._body.setContentsMargins(*sides(self, 0, 0, gap(6), gap(16)))
        self._across.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(gap(10))
        self._list.setSpacing(gap(6))


class EntryButton(RowButton):
    """One entry; Enter, Delete and single letters act on it as at every place."""

    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, row: LedgerRow, parent: QWidget) -> None:
        locale = parent.locale()
        title = APART.join((row.title or row.category, spent_words(locale, row)))
        sub = APART.join(part for part in (day_words(locale, row.day), about_words(locale, row)) if part)
        super().__init__(theme, "clock" if row.minutes else "wallet", title, sub, color="hours")
        self._entry = row.id

    def entry_at(self, _point: QPoint | None) -> tuple[str, str]:
        """Its kind and id."""
        return "time_entry", self._entry

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
