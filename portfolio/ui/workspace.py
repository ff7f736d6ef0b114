"""One open portfolio: the rail, the top bar and the places, wired together in one list."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.feedback import Toast
from portfolio.ui.shell import rail
from portfolio.ui.shell.adding import Adding
from portfolio.ui.shell.aligning import Aligning
from portfolio.ui.shell.closing import Closing
from portfolio.ui.shell.dropping import Dropping
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.finding import Finding
from portfolio.ui.shell.first_frame import Beginning
from portfolio.ui.shell.following import Following
from portfolio.ui.shell.going import Going
from portfolio.ui.shell.hands import Answers, Hands
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.messages import Messages
from portfolio.ui.shell.offers import Offers
from portfolio.ui.shell.owner import Owner
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.shell.proving import Proving
from portfolio.ui.shell.rail import Rail
from portfolio.ui.shell.showing import Showing
from portfolio.ui.shell.skilling import Skilling
from portfolio.ui.shell.stage import Stage
from portfolio.ui.shell.telling import Telling
from portfolio.ui.shell.toasts import Toasts
from portfolio.ui.shell.topbar import TopBar
from portfolio.ui.shell.ways_in import WaysIn
from portfolio.ui.shell.wishes import acts, wishes
from portfolio.ui.shell.working import Working
from portfolio.ui.shell.writing import Writing
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.queries.ahead import TimelineAhead
    from portfolio.ui.detail.pane import DetailPane


class Workspace(QWidget):
    """Everything about the portfolio that is open. What needs SQLModel is made after the first frame."""

    theme_requested = Signal()
    another_requested = Signal()
    backup_requested = Signal()
    rows_shown = Signal()
    """The timeline has been painted for the first time and can be used."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, ahead: "TimelineAhead | None" = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self.document, self.jobs = theme, document, jobs
        self.pictures = Pictures(document.portfolio.attachments, self, jobs)
        self.adding = Adding(document, jobs, self)
        self.entries = Entries(theme, document, self, jobs=jobs, open_sheet=lambda: self.stage.sheet)
        # Each is made where it will stay: what moves with all it holds asks every part of it for its size once more.
        self.rail = Rail(theme, self)
        self.bar = TopBar(theme, document, self)
        self.stage = Stage(theme, self)
        self.journal = Journal(theme, document, self.pictures, ahead, jobs, self.stage.room)
        self.stage.add(rail.TIMELINE, self.journal)
        self.showing = Showing(self.stage, self.journal, self.go_to, self)
        self._lay_out()
        self.toast = Toast(theme, self)
        self.toasts = Toasts(self.toast, document, self.entries, self)
        self.messages = Messages(theme, self.stage, self.toast, self)
        self.offers = Offers(theme, document, self.entries, self)
        self.writing = Writing(self.stage, self.toast, self.messages, self.offers, self.go_to, self)
        self._closing = Closing(jobs, self.messages, self.writing, self)
        self.owner = Owner(document, self)
        self._beginning = Beginning(self.journal, self.finish, self)
        self.working = Working(theme, jobs, self.bar.work, self)
        self.proving = Proving(theme, document, jobs, self.adding, self.toasts, self.say_error, self)
        self.telling = Telling(self.messages, self.showing.existing, self, self.proving.show_list)
        self.aligning = Aligning(theme, document, self.entries, self.stage, self, self.toast.hide)
        self.skilling = Skilling(theme, document, self.entries, self.stage, self)
        self._ways_in = WaysIn(self.adding, self.entries, self.skilling, lambda: self.journal.goals.picked)
        answering = (self.entries, self.showing, self.adding, self.aligning, self.proving, self.messages)
        answered = wishes(*answering, self.add, self.go_to, self.skilling)
        self._following = Following(self.showing.chosen, answered, self)
        self._going = Going(self.stage, self.showing, self._following)
        self.aligning.goes_with(self._going)
        self.skilling.goes_with(self._going)
        self._ways_in.goes_with(self._going)
        self._wire()
        self.finding = Finding(theme, document, self.bar.search, lambda: self.hands.commands, self)
        self.dropping = Dropping(
            theme, self, document, self.stage, self.rail, self.adding, lambda: self.showing.shown, self.toast.say
        )
        letters = acts(self.entries, self.aligning, self.skilling, self._ways_in.choose_evidence, self.finding.log)
        parts = lambda: [self.rail, self.bar, *self.stage.parts()]  # noqa: E731 - in reading order, for F6
        self.hands = Hands(theme, self, self._answers(), self.rail.table(), parts, letters, self._letters_set)
        for name in (rail.TIMELINE, rail.ABOUT):
            self.rail.offer(name)
        self.showing.opened.connect(self.finding.note_opened)
        self.finding.entry_opened.connect(self.open_entry)
        self.finding.write_requested.connect(self.entries.write)
        self.finding.reflect_requested.connect(self.entries.reflect_on)
        self.go_to(rail.TIMELINE)
        self.owner.tell()

    def _wire(self) -> None:
        """The window's whole wiring, as one list: facts on the left, wishes answered on the right."""
        document, bar, journal, entries = self.document, self.bar, self.journal, self.entries
        document.failed.connect(self.say_error)
        self._beginning.rows_shown.connect(self.rows_shown)
        self.owner.named.connect(bar.set_person)
        self.owner.named.connect(self.setWindowTitle)
        self.offers.kept.connect(self.toasts.say_kept)
        self.offers.counted.connect(bar.set_drafts)
        show_drafts = lambda: bar.pop_up_drafts(self.offers.menu(self))  # noqa: E731
        self.offers.found.connect(lambda drafts: self.toasts.say_waiting(drafts, show_drafts))
        self.toast.stand_above(lambda: self.stage.foot_height)
        bar.undo_requested.connect(document.undo)
        bar.redo_requested.connect(document.redo)
        bar.theme_requested.connect(self.theme_requested)
        bar.another_requested.connect(self.another_requested)
        bar.backup_requested.connect(self.backup_requested)
        bar.drafts_requested.connect(show_drafts)
        bar.about_requested.connect(lambda: self.go_to(rail.ABOUT))
        bar.add_requested.connect(self.add)
        self.rail.place_requested.connect(self.go_to)
        self.stage.changed.connect(self._make_way)
        self.stage.changed.connect(self.messages.place)
        self._following.follow(journal)
        entries.sheet_opened.connect(self.writing.open)
        entries.sheet_requested.connect(self.writing.go_there)
        entries.sheet_closed.connect(self.stage.close_sheet)
        entries.saved.connect(self.showing.saved)
        entries.told.connect(self.telling.made)
        entries.evidence_requested.connect(self._ways_in.choose_evidence)
        entries.align_requested.connect(self.aligning.align_one)
        entries.skills_requested.connect(self.skilling.say_one)
        entries.card_requested.connect(self._going.go_on)
        for changed in (self.document.history_changed, self.document.drafts_changed):
            changed.connect(self.offers.count, Qt.ConnectionType.QueuedConnection)
        self.adding.to_confirm.connect(entries.confirm)
        self.adding.added.connect(self.telling.tell)
        self.adding.added.connect(self.showing.added)
        self.adding.failed.connect(self.say_error)

    def _answers(self) -> Answers:
        def go_to(name: str) -> None:
            self.go_to(name)
            self.stage.take_keyboard()  # who goes by a key or by name goes on with the keyboard there

        return Answers(
            add=self.add, go_to=go_to, undo=self.document.undo, redo=self.document.redo,
            paste=self.dropping.enclosing.paste, search=self.finding.search, show_add_menu=self.bar.show_menu,
            show_map=self.show_map, other_look=self.theme_requested.emit, back_up=self.backup_requested.emit,
            open_another=self.another_requested.emit, check_all=self.proving.check_all,
        )  # fmt: skip

    def _letters_set(self, on: bool) -> None:
        self.entries.letters = on
        self.showing.set_letters(on)
        self.stage.tell("set_letters", on)

    def show_map(self) -> None:
        """The timeline as a map, or as a list again."""
        self.go_to(rail.TIMELINE)
        self.journal.show_map(not self.journal.as_map)

    # ---- the first frame, and what comes after it

    def finish(self) -> None:
        """Make what the first frame did not need: the detail pane, whose records import SQLModel."""
        detail = self.showing.make_detail(self.theme, self.document, self.pictures)
        self._following.follow(detail)
        detail.evidence_requested.connect(self._ways_in.choose_evidence)
        detail.edit_requested.connect(self.entries.write)
        detail.badge_requested.connect(self.entries.end_in_badge)
        self.bar.refresh()
        self.offers.greet()

    @property
    def detail(self) -> "DetailPane | None":
        """The pane beside the place, once it was made."""
        return self.showing.detail

    # ---- places

    def put_above(self, strip: QWidget) -> None:
        """Give a line room of its own above the places."""
        self._column.insertWidget(self._column.indexOf(self.stage), strip)

    def add_place(self, name: str, make: Callable[[], QWidget]) -> None:
        """A place that is made when it is first asked for."""
        self._going.add(name, make)
        self.rail.offer(name)

    def keep_place(self, name: str, make: Callable[[], QWidget]) -> None:
        """A place that can be gone to by its name, and that the rail shows only once one is there."""
        self._going.add(name, make)

    def go_to(self, name: str) -> None:
        """Show a place."""
        if name == rail.ABOUT:
            self.entries.write("person", self.owner.id)
            self._make_way()
        else:
            self._going.to(name)

    def _make_way(self) -> None:
        """The rail says where one is; what can wait is out of sight while one writes, or is not at the timeline."""
        about_me = self.stage.written_on and getattr(self.stage.sheet, "KIND", "") == "person"
        self.rail.show_place(rail.ABOUT if about_me else self.stage.name)
        writing = self.stage.written_on
        self.messages.step_aside(self.stage.name != rail.TIMELINE or writing, writing=writing)

    def open_entry(self, kind: str, record_id: str) -> None:
        """Show an entry: on the timeline where it stands there, and in the detail pane."""
        self.showing.open_entry(kind, record_id)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self.stage.tell("set_today", today)
        self.showing.again()

    def keep(self) -> None:
        """Keep what is being typed."""
        self.writing.keep()

    def may_close(self, close: Callable[[], object], *, window: bool = True) -> bool:
        """Whether the window, or only the portfolio, may close now. If not, what waits is said: see Closing."""
        return self._closing.may_close(close, window=window)

    def leave(self) -> None:
        """Keep what is being typed and set up, and let go of all work, before the portfolio is closed."""
        self._beginning.leave()
        self.offers.leave(self.window())
        self.hide()  # each place keeps what it has to while the portfolio is open; what is asked of it later comes late
        self.keep()
        self.finding.keep()
        self.stage.tell("leave")
        self.pictures.close()

    # ---- adding

    def add(self, what: str) -> None:
        """Add something: files, or a new entry in its editor."""
        self._ways_in.add(what)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nothing nearer took: keys for the entry in focus; Escape takes a message away, else it leads home."""
        escape = event.key() == Qt.Key.Key_Escape
        if self.hands.press(event) or (escape and self.messages.dismiss()):
            return
        if escape and not self.stage.shows_entries:
            self.go_to(rail.TIMELINE)
            self.stage.take_focus()
        else:
            super().keyPressEvent(event)

    # ---- what is said

    def say_error(self, error: PortfolioError) -> None:
        """A sentence and what to do, above the places, until it is dismissed."""
        self.messages.say_error(error)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stage, 1)
        row.addLayout(column, 1)
