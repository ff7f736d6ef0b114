"""Hours from a file before they come in: row by row what will be made of it, and why some of it will not."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.hours.columns_box import ColumnsBox, called
from portfolio.ui.hours.countries import usual_currency, usual_order
from portfolio.ui.hours.said_before import SaidBefore
from portfolio.ui.hours.words import APART, whole_day_words
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.base import holds_focus, sides
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.exchange.learning.hours_file import Field, HoursColumn, Order
    from portfolio.exchange.learning.hours_in import HoursComing, RowComing

STEP = 150
"""How many rows are shown at first, and how many more each time: a row is a widget."""


class ComingHoursPage(RowsPage):
    """Nothing is written before the button is pressed; what comes in is one change."""

    added = Signal()

    def __init__(self, theme: Theme, document: Document, jobs: Jobs, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, path.name, "", parent, back=translate("ComingHoursPage", "Back to the hours"))
        self._document, self._jobs, self._path = document, jobs, path
        self.coming: HoursComing | None = None
        self._job: Job | None = None
        self._most = STEP
        self.ticks: dict[int, Tick] = {}
        self._unwanted: set[int] = set()
        self._again: set[int] = set()
        self._order: Order | None = None
        self._chosen: dict[int, Field | None] = {}
        """What the person said of the file: the order of its days, and what a column holds."""
        self._before: SaidBefore | None = SaidBefore(document)
        """What she said of such files before, until it was offered."""
        self._left_before: set[int] = set()
        self.counts = Label(theme, self.tr("Reading the file…"), Face("body", 600), wrap=True)
        self._told = Label(theme, "", Face("small"), "ink2", wrap=True)
        orders = [
            ("dmy", self.tr("Day, month, year"), ""), ("mdy", self.tr("Month, day, year"), ""),
        ]  # fmt: skip
        self.order = Choice(theme, self.tr("How its days are to be read"), orders, "dmy", arrows_choose=False)
        self.columns = ColumnsBox(theme)
        self.whole_day = MinutesField(theme, self.tr("How long was an event of a whole day?"))
        self._rows = QVBoxLayout()
        self.more = Button(theme, self.tr("Show more"), kind="quiet")
        self.add = Button(theme, "", icon="check", kind="primary")
        for part in (self.counts, self._told, self.order, self.columns, self.whole_day):
            self.body.addWidget(part)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)
        self.steps.addStretch(1)
        self.steps.addWidget(self.add)
        hidden: tuple[QWidget, ...] = (self._told, self.order, self.columns, self.whole_day, self.more, self.add)
        for unseen in hidden:
            unseen.setVisible(False)
        self.order.chosen.connect(self._say_order)
        self.columns.said.connect(self._say_column)
        self.whole_day.line.editingFinished.connect(self._say_length)
        self.more.clicked.connect(self._show_more)
        self.add.clicked.connect(self.bring_in)
        self._days_are = 0
        self.read()

    def take_focus(self) -> None:
        """On what brings them in, or on the way back."""
        target = self.add if self.add.isVisible() and self.add.isEnabled() else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Another day has begun: what was still to come may have been by now."""
        self.read()

    def read(self) -> None:
        """Read the file away from the window's thread, as the person said; until it is read nothing can come in."""
        portfolio, path, today = self._document.portfolio, self._path, self._document.today()
        usual, currency = usual_order(self.locale()), usual_currency(self.locale())
        order, chosen, whole_day = self._order, dict(self._chosen), self._days_are
        self.add.setEnabled(False)

        def work(_job: Job) -> "HoursComing":
            from portfolio.exchange.learning.hours_file import MOST_BYTES
            from portfolio.exchange.learning.hours_in import hours_coming, read_hours

            try:
                with path.open("rb") as opened:
                    data = opened.read(MOST_BYTES + 1)
            except OSError as error:
                raise disk_error(error, path) from error
            file = read_hours(
                data, path.name, today, chosen=chosen, order=order, usual=usual, currency=currency,
                all_day_minutes=whole_day,
            )  # fmt: skip
            reader = portfolio.reader()
            try:
                return hours_coming(reader, file)
            finally:
                reader.close()

        self.stop()
        self._job = self._jobs.run(self.tr("Reading the hours"), work, self._show_coming, self._say, quiet=True)

    def stop(self) -> None:
        """Wait for no file any more: the page goes, or it is read in another way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def bring_in(self) -> None:
        """Write what is ticked as one change."""
        coming = self.coming
        if coming is None or not self._document.do(coming.change(self._again, self._unwanted)):
            return
        SaidBefore(self._document).keep(coming, self._chosen, self._again, self._unwanted)
        self.added.emit()

    # ---- what the person says of the file

    def _say_order(self, order: "Order") -> None:
        self._order = order
        self.read()

    def _say_column(self, at: int, field: "Field | Literal['']") -> None:
        self._chosen[at] = field or None
        self.read()

    def _say_length(self) -> None:
        minutes = self.whole_day.minutes() or 0
        if minutes != self._days_are and not self.whole_day.problem():
            self._days_are = minutes
            self.read()

    def _offer(self, columns: "Sequence[HoursColumn]") -> bool:
        """Whether the file is read anew, as the person said of such headings before."""
        before, self._before = self._before, None
        if before is not None and (said := before.columns(columns)):
            self._chosen = said
            self.read()
            return True
        return False

    # ---- showing

    def _say(self, error: PortfolioError) -> None:
        """It cannot be read, or not as the person said: nothing of what was shown before comes in."""
        if self._offer(getattr(error, "columns", ())):
            return
        self.coming = None
        clear(self._rows)
        self.ticks = {}
        for part in (self._told, self.more, self.add):
            part.setVisible(False)
        self.counts.setText(self.tr("Nothing comes of this file."))
        self.say_error(error)
        if columns := getattr(error, "columns", ()):
            self._show_columns(columns)
            self.columns.unfold()
        if not holds_focus(self.columns):
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_columns(self, columns: "Sequence[HoursColumn]") -> None:
        self.columns.show_columns(columns)
        self.columns.setVisible(bool(columns))

    def _show_coming(self, coming: "HoursComing") -> None:
        if self._offer(coming.file.columns):
            return
        self.hush()
        if self.coming is None and not self._left_before:
            self._left_before = SaidBefore(self._document).left_out(coming)
            self._unwanted |= self._left_before
        self.coming, self._most = coming, STEP
        states = {one.number: one.state for one in coming.rows}  # what was unticked or ticked stays so
        self._unwanted = {number for number in self._unwanted if states.get(number) == "new"}
        self._again = {number for number in self._again if states.get(number) == "there"}
        told = [said_words(one) for one in coming.file.told]
        if left := [one for one in coming.file.columns if one.field is None]:
            told.append(self.tr("These columns are left out: {columns}.").format(columns=called(self.locale(), left)))
        self._told.setText("\n".join(told))
        self._told.setVisible(bool(told))
        self.order.setVisible(coming.file.form == "table" and not coming.file.order_is_sure)
        self.order.set_value(coming.file.order)
        self._show_columns(coming.file.columns)
        self.whole_day.setVisible(coming.file.whole_days)
        self._fill()
        self._count()
        said = (self.order, self.columns, self.whole_day)
        if self.isVisible() and not any(holds_focus(part) for part in said):
            self.take_focus()

    def _fill(self) -> None:
        assert self.coming is not None
        clear(self._rows)
        self.ticks = {}
        for one in self.coming.rows[: self._most]:
            self._rows.addWidget(self._row(one))
        self.more.setVisible(len(self.coming.rows) > self._most)

    def _row(self, one: "RowComing") -> QWidget:
        words = self.row_words(one)
        if one.entry is None:
            refused = QWidget()
            across = QHBoxLayout(refused)  # its words begin where those of the others do
            gap = self.theme.gap
            across.setContentsMargins(*sides(self, gap(4) + self.theme.px(18) + gap(10), gap(6), 0, gap(6)))
            across.addWidget(Label(self.theme, words, Face("body"), "ink3", wrap=True), 1)
            return refused
        ticked = one.number not in self._unwanted if one.state == "new" else one.number in self._again
        tick = self.ticks[one.number] = _Wanted(self.theme, words, ticked)
        tick.toggled.connect(lambda on: self._wish(one, on))
        return tick

    def row_words(self, one: "RowComing") -> str:
        """What becomes of a row."""
        locale = self.locale()
        why = said_words(one.why) if one.why is not None else ""
        if one.entry is None:
            day, title = one.row.fields.get("day"), str(one.row.fields.get("title") or "")
            line = self.tr("Line {number}").format(number=locale.toString(one.row.line))
            if isinstance(day, date):
                line = whole_day_words(locale, day.isoformat())
            return APART.join(part for part in (line, title, why) if part)
        entry = one.entry
        spent = hours(locale, entry.minutes) if entry.minutes else ""
        money = money_words(locale, entry.amount_minor, entry.currency) if entry.amount_minor else ""
        brought = credits_words(locale, entry.units_hundredths, entry.unit) if entry.units_hundredths else ""
        aims = [aim.title for aim in (one.toward, *one.also_toward) if aim is not None]
        toward = self.tr("for {title}").format(title=", ".join(aims)) if aims else ""
        day = whole_day_words(locale, entry.day.isoformat())
        left = self.tr("left out last time") if one.number in self._left_before and one.state == "new" else ""
        parts = (day, entry.title, spent, money, brought, entry.category, entry.provider, toward, why, left)
        return APART.join(part.rstrip(".") for part in (*parts, *map(said_words, one.notes)) if part)

    def _wish(self, one: "RowComing", on: bool) -> None:
        if one.state == "new":
            (self._unwanted.discard if on else self._unwanted.add)(one.number)
        else:
            (self._again.add if on else self._again.discard)(one.number)
        self._count()

    def _count(self) -> None:
        assert self.coming is not None
        locale, coming = self.locale(), self.coming
        new, there, refused = (coming.count(state) for state in ("new", "there", "refused"))
        parts = [self.tr("{count} are new", "", new).format(count=locale.toString(new))]
        if there:
            parts.append(self.tr("{count} are here already", "", there).format(count=locale.toString(there)))
        if refused:
            parts.append(self.tr("{count} cannot come in", "", refused).format(count=locale.toString(refused)))
        self.counts.setText(APART.join(parts))
        come = new - len(self._unwanted) + len(self._again)
        self.add.set_label(self.tr("Take in {count} entries", "", come).format(count=locale.toString(come)))
        self.add.setEnabled(come > 0 and not self._document.portfolio.read_only)
        self.add.setVisible(True)

    def _show_more(self) -> None:
        self._most += STEP
        self._fill()


class _Wanted(Tick):
    """A row that comes in when it is ticked."""

    INKS = ("ink3", "ink")
