"""The stopwatch: start it, let it rest, go on, stop it, which logs what it measured. It outlives the window."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core import stopwatch
from portfolio.core.errors import PortfolioError
from portfolio.core.stopwatch import Stopwatch
from portfolio.ui.document import Document
from portfolio.ui.editors.line_draft import LineDraft
from portfolio.ui.editors.parse_amount import parse_minutes
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.hours.aim_box import AimBox
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.dates import hours, moment_words
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 1000
_THERE = "SELECT 1 FROM time_entry WHERE id = ? AND trashed IS NULL"
KEEP_AFTER_MS = 800
"""Who types what it is for has it kept when she pauses."""


def clock_words(seconds: int) -> str:
    """1:05:09, as a clock shows it."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


class WatchCard(Card):
    """It ticks only while it is seen."""

    def __init__(
        self, theme: Theme, document: Document, parent: QWidget | None = None,
        *, now: "Callable[[], datetime]" = lambda: datetime.now(UTC),
    ) -> None:  # fmt: skip
        super().__init__(theme, parent=parent)
        self._document, self._now = document, now
        self.kept: Stopwatch | None = None
        self._thrown: Stopwatch | None = None
        """What was thrown away last, or logged and undone: nothing else would bring it back."""
        self._logged: tuple[str, Stopwatch] | None = None
        """The id of the entry that was made last, and what was measured for it."""
        self.title = Line(theme, self.tr("What for, for instance: module 4"))
        self.title.setAccessibleName(self.tr("What the stopwatch measures"))
        self.aim = AimBox(theme)
        self.time = Label(theme, "", Face("h1", 600, serif=True, tabular=True))
        self.said = Label(theme, "", Face("small"), "ink3", wrap=True)
        self.really = Line(theme, self.tr("2h 30m"))
        self.really.setAccessibleName(self.tr("How long it really was"))
        self.start = Button(theme, self.tr("Start the stopwatch"), icon="clock", kind="quiet")
        self.rest = Button(theme, self.tr("Pause"), icon="hourglass", kind="quiet")
        self.stop = Button(theme, self.tr("Stop and log it"), icon="check", kind="primary")
        self.away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Throw what was measured away"))
        self.again = Button(theme, self.tr("Bring back what was measured"), icon="undo-2", kind="ghost")
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER_MS)
        self._later.timeout.connect(self._keep_words)
        self._waiting = LineDraft(document, "stopwatch", self.title, self)
        """The words on one that was not started: once it runs, it has them."""
        self._lay_out()
        self.start.clicked.connect(self.begin)
        self.rest.clicked.connect(self.pause_or_go_on)
        self.stop.clicked.connect(self.end)
        self.away.clicked.connect(self.throw_away)
        self.again.clicked.connect(self.bring_back)
        self.title.textEdited.connect(lambda _: self._later.start() if self.kept is not None else self._waiting.touch())
        self.title.returnPressed.connect(lambda: self.begin() if self.kept is None else self._keep_words())
        self.really.returnPressed.connect(self.end)
        self.aim.activated.connect(lambda _: self._keep_words())
        self._show()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        top, self._flow = QHBoxLayout(), FlowLayout()
        top.addWidget(Label(self.theme, self.tr("Stopwatch"), Face("small", 600), "ink2"), 1)
        top.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTrailing)
        fields = QHBoxLayout()
        fields.addWidget(self.title, 3)
        fields.addWidget(self.aim, 2)
        self._column.addLayout(top)
        self._column.addLayout(fields)
        self._column.addWidget(self.said)
        self._column.addWidget(self.really)
        for button in (self.start, self.stop, self.rest, self.away, self.again):
            self._flow.addWidget(button)
        self._column.addLayout(self._flow)
        self.theme.changed.connect(self._space)
        self._space()

    # ---- what one does

    def read(self) -> None:
        """Show what the portfolio keeps: the command line may have started it. What is being typed stays."""
        if self._later.isActive():
            self._keep_words()
        before, self.kept = self.kept, self._document.portfolio.stopwatch()
        self._offer_aims()
        if self.kept is None and self._logged is not None:
            entry, watch = self._logged
            there = self._document.portfolio.connection.execute(_THERE, (entry,)).fetchone()
            self._thrown = None if there else watch
        if self.kept != before:
            self.title.setText(self.kept.title if self.kept is not None else "")
        if self.kept is None:
            self._waiting.restore()
        self._show()

    def toggle(self) -> None:
        """Start it, or stop it and log what it measured."""
        self.read()
        if self.kept is None:
            self.begin()
        else:
            self.end()

    def begin(self) -> None:
        """Start it now."""
        if self.kept is None:
            self._keep(stopwatch.started(self._now(), self._words(), self.aim.chosen()), self.tr("The stopwatch runs"))
            if self.stop.isVisible():
                self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def pause_or_go_on(self) -> None:
        """Let it rest, or go on."""
        if self.kept is not None and self.kept.runs:
            self._keep(self.kept.paused(self._now()), self.tr("The stopwatch rests"))
        elif self.kept is not None:
            self._keep(self.kept.going_on(self._now()), self.tr("The stopwatch runs"))

    def throw_away(self) -> None:
        """Log nothing of it. Until another is started it can be brought back."""
        watch = self.kept
        self._keep(None, self.tr("The stopwatch was thrown away"))
        if self.kept is None:
            self._thrown = watch
            self._waiting.touch()
            self._show()
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_back(self) -> None:
        """Go on as if it had not been thrown away: one that ran has run on."""
        if (watch := self._thrown) is not None:
            if not self.title.text():
                self.title.setText(watch.title)
            self._keep(watch, self.tr("The stopwatch is back"))
            self._offer_aims()
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Stop it and log what it measured; where it ran too long to be true, how long is asked first."""
        watch = self.kept
        if watch is None:
            return
        minutes = watch.minutes(self._now())
        if self._forgotten():
            amount = parse_minutes(self.really.text())
            if amount.number is None:
                self._show()
                self.said.setText(amount.problem or self._asked())
                self.really.setFocus(Qt.FocusReason.OtherFocusReason)
                announce(self.really, self.said.text())
                return
            minutes = amount.number
        if entry := self._log(watch, minutes):
            if self.kept is not None:  # who reads what changed may have seen that it is over, and brought other words
                self.title.clear()
            self.really.clear()
            self._now_is(None)
            self._logged = entry, watch.paused(self._now())
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _log(self, watch: Stopwatch, minutes: int) -> str:
        """The id of the entry that was made; empty where it could not be."""
        from portfolio.core.change import Change, added
        from portfolio.core.records import TimeEntry, build
        from portfolio.ui.editors.links import link_edits

        aims_now = self.aim.chosen()
        title = self._words() or (self.aim.currentText() if aims_now else self.tr("Time"))
        day = datetime.fromisoformat(watch.begun).astimezone().date()
        entry = build(TimeEntry, title=title, day=min(day, self._document.today()), minutes=minutes)
        label = self.tr("Log {time} on “{title}”").format(time=hours(self.locale(), minutes), title=title[:60])
        links = link_edits(self._document.portfolio, ("time_entry", entry.id), "toward", aims_now)
        change = Change(label, (*added(label, entry).edits, *links))
        return entry.id if self._document.stop_stopwatch(change) else ""

    # ---- keeping

    def _words(self) -> str:
        return clean(self.title.text()).strip()

    def _keep_words(self) -> None:
        from dataclasses import replace

        self._later.stop()
        if self.kept is not None:
            self._keep(replace(self.kept, title=self._words(), aims=self.aim.chosen()), "")

    def _keep(self, watch: Stopwatch | None, said: str) -> None:
        portfolio = self._document.portfolio
        self._later.stop()
        try:
            portfolio.keep_stopwatch(watch)
        except PortfolioError as error:
            self._document.failed.emit(error)
            return
        self._now_is(watch)
        if said:
            announce(self, said)

    def _now_is(self, watch: Stopwatch | None) -> None:
        self.kept, self._thrown, self._logged = watch, None, None
        if watch is not None:
            self._waiting.forget()
        self.aim.hold(watch.aims if watch is not None else ())
        self._later.stop()
        self._show()

    # ---- showing

    def _offer_aims(self) -> None:
        self.aim.offer(self._document.portfolio.connection, self.kept.aims if self.kept is not None else ())

    def _forgotten(self) -> bool:
        return self.kept is not None and self.kept.measured(self._now()) > stopwatch.LONG

    def _asked(self) -> str:
        assert self.kept is not None
        begun = moment_words(self.locale(), datetime.fromisoformat(self.kept.begun))
        return self.tr("It was started on {moment}. How long was it really?").format(moment=begun)

    def _show(self) -> None:
        watch, there = self.kept, self.kept is not None
        self.start.setVisible(not there)
        for part in (self.stop, self.rest, self.away, self.time):
            part.setVisible(there)
        self.again.setVisible(self._thrown is not None)
        if watch is not None:
            self.rest.set_label(self.tr("Pause") if watch.runs else self.tr("Go on"))
        long = self._forgotten()
        self.really.setVisible(long)
        self.said.setText(self._asked() if long else "")
        self.said.setVisible(long)
        state = "" if watch is None else self.tr("Runs") if watch.runs else self.tr("Rests")
        self.setAccessibleName(". ".join(part for part in (self.tr("Stopwatch"), state) if part))
        self._tick()
        self._run_ticks()

    def _tick(self) -> None:
        if self.kept is not None:
            self.time.setText(clock_words(int(self.kept.measured(self._now()).total_seconds())))
            self.time.set_color("hours" if self.kept.runs else "ink3")
            if self._forgotten() and self.really.isHidden():
                self._show()  # it ran too long while one looked on

    def _run_ticks(self) -> None:
        if self.isVisible() and self.kept is not None and self.kept.runs:
            self._ticks.start()
        else:
            self._ticks.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.isActive():
            self._keep_words()
        self._waiting.settle()
        self._ticks.stop()

    def _space(self) -> None:
        self._column.setSpacing(self.theme.gap(8))
        self._flow.set_gap(self.theme.gap(8))
