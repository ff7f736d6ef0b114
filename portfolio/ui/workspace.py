"""One open portfolio: the rail, the top bar and the places, wired together in one list."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.feedback import Toast
from portfolio.ui.shell import rail
from portfolio.ui.shell.adding import Adding, Source
from portfolio.ui.shell.dropping import Dropping
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.finding import Finding
from portfolio.ui.shell.hands import Answers, Hands
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.messages import Messages
from portfolio.ui.shell.offers import Offers
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.shell.rail import Rail
from portfolio.ui.shell.stage import Stage
from portfolio.ui.shell.telling import Telling
from portfolio.ui.shell.toasts import Toasts
from portfolio.ui.shell.topbar import TopBar
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.queries.ahead import TimelineAhead
    from portfolio.exchange.addition import Additions, Existing
    from portfolio.ui.detail.pane import DetailPane

FINISH_AFTER_MS = 150


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
        self.pictures = Pictures(document.portfolio.attachments, self)
        self.adding = Adding(document, jobs, self)
        self.entries = Entries(theme, document, self, jobs=jobs, open_sheet=lambda: self.stage.sheet)
        self.rail = Rail(theme)
        self.bar = TopBar(theme, document)
        self.journal = Journal(theme, document, self.pictures, ahead)
        self.stage = Stage(theme, self)
        self.stage.add(rail.TIMELINE, self.journal)
        self.detail: DetailPane | None = None
        self._place_makers: dict[str, Callable[[], QWidget]] = {}
        self._painted = self._left = False
        self._lay_out()
        self.toast = Toast(theme, self)
        self.toasts = Toasts(self.toast, document, self.entries, self)
        self.messages = Messages(theme, self.stage, self.toast, self)
        self.offers = Offers(document, self.entries, self.messages, self)
        self.telling = Telling(self.messages, self._show_existing, self)
        self._wire()
        self._watch()
        self.finding = Finding(theme, document, self.bar.search, lambda: self.hands.commands, self)
        self.hands = Hands(
            theme, self, self._answers(), self.rail.table(), self._parts, self.journal.view, self._of_current()
        )
        self.dropping = Dropping(theme, self, self.stage, self.rail, self.adding, self._in_detail)
        self.rail.offer(rail.TIMELINE)
        self.rail.offer(rail.ABOUT)
        self.finding.entry_opened.connect(self.open_entry)
        self.finding.write_requested.connect(self.entries.write)
        self.finding.reflect_requested.connect(self.entries.reflect_on)
        self.go_to(rail.TIMELINE)
        self._name_it()

    def _wire(self) -> None:
        """The window's whole wiring, as one list: facts on the left, wishes answered on the right."""
        document, bar, journal, entries = self.document, self.bar, self.journal, self.entries
        document.failed.connect(self.say_error)
        document.changed.connect(self._on_changed)
        self.offers.kept.connect(self.toasts.say_kept)
        bar.undo_requested.connect(document.undo)
        bar.redo_requested.connect(document.redo)
        bar.theme_requested.connect(self.theme_requested)
        bar.another_requested.connect(self.another_requested)
        bar.backup_requested.connect(self.backup_requested)
        bar.drafts_requested.connect(self.offers.offer)
        bar.about_requested.connect(lambda: self.go_to(rail.ABOUT))
        bar.add_requested.connect(self.add)
        self.rail.place_requested.connect(self.go_to)
        self.stage.changed.connect(self._make_way)
        self.stage.changed.connect(self._count_drafts)
        self._follow(journal)
        entries.sheet_opened.connect(self._open_sheet)
        entries.sheet_requested.connect(lambda: self.go_to(self.stage.sheet_place))
        entries.sheet_closed.connect(self.stage.close_sheet)
        entries.saved.connect(self._saved)
        entries.evidence_requested.connect(self._choose_evidence)
        self.adding.to_confirm.connect(entries.confirm)
        self.adding.added.connect(self._say_added)
        self.adding.failed.connect(self.say_error)
        self.jobs.started.connect(self.messages.follow)

    def _answers(self) -> Answers:
        return Answers(
            add=self.add, go_to=self.go_to, undo=self.document.undo, redo=self.document.redo,
            paste=self.adding.paste, search=self.finding.search, show_add_menu=self.bar.show_menu,
            show_map=self.show_map, other_look=self.theme_requested.emit, back_up=self.backup_requested.emit,
            open_another=self.another_requested.emit,
        )  # fmt: skip

    def _of_current(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Keys that act on the entry that is chosen on the timeline."""
        acting = (
            ("Delete", self.entries.delete),
            ("Return", self.entries.write),
            ("R", self.entries.reflect_on),
            ("E", self._choose_evidence),
        )
        return tuple((keys, partial(self._with_current, do)) for keys, do in acting)

    def show_map(self) -> None:
        """The timeline as a map, or as a list again."""
        self.go_to(rail.TIMELINE)
        self.journal.show_map(not self.journal.as_map)

    def _parts(self) -> list[QWidget]:
        """The parts of the window in reading order, for F6."""
        sheet = self.stage.sheet if self.stage.written_on else None
        detail = [self.detail] if self.detail is not None else []
        inside = getattr(self.stage.place, "parts", lambda: [self.stage.place])()
        return [self.rail, self.bar, *([sheet] if sheet is not None else inside), *detail]

    def _follow(self, place: QWidget) -> None:
        """Answer the wishes of a place. Each place has only those that it needs."""
        for wish, answer in (
            ("entry_shown", self._show_detail),
            ("entry_opened", self._open_detail),
            ("add_requested", self.add),
            ("menu_requested", self.entries.show_menu),
            ("write_requested", self.entries.write),
            ("step_tick_requested", self.entries.tick_step),
            ("place_requested", self.go_to),
            ("reflect_requested", self.entries.reflect_on),
            ("go_on_requested", self.entries.go_on),
            ("files_requested", self.add_sources),
        ):
            if (signal := getattr(place, wish, None)) is not None:
                signal.connect(answer)

    def _watch(self) -> None:
        self.journal.view.viewport().installEventFilter(self)
        self.journal.empty.installEventFilter(self)

    def _with_current(self, do: Callable[[str, str], None]) -> None:
        """Do this with the kind and id of the entry that is chosen on the timeline, if any."""
        row = self.journal.model.row_of(self.journal.view.current_id())
        if row >= 0:
            entry = self.journal.model.rows[row]
            do(entry.kind, entry.id)

    # ---- after the first frame

    def finish(self) -> None:
        """Make what the first frame did not need: the detail pane, whose records import SQLModel."""
        if self._left:  # closed before it was whole
            return
        from portfolio.ui.detail.pane import DetailPane

        detail = DetailPane(self.theme, self.document, self.pictures.picture)
        self.pictures.arrived.connect(detail.image_arrived)
        detail.open_requested.connect(self.open_entry)
        detail.reflect_requested.connect(self.entries.reflect_on)
        detail.evidence_requested.connect(self._choose_evidence)
        detail.edit_requested.connect(self.entries.write)
        self.detail = detail
        self.stage.set_detail(detail)
        self.bar.refresh()
        self.offers.offer()
        self._count_drafts()
        self._with_current(self._show_detail)

    # ---- places

    def add_place(self, name: str, make: Callable[[], QWidget]) -> None:
        """A place that is made when it is first asked for."""
        self._place_makers[name] = make
        self.rail.offer(name)

    def go_to(self, name: str) -> None:
        """Show a place."""
        if name == rail.ABOUT:
            self.entries.write("person", self._person()[0])
            return
        if not self.stage.has(name) and name not in self._place_makers:
            return
        if not self.stage.has(name):
            place = self._place_makers[name]()
            self._follow(place)
            self.stage.add(name, place)
        self.stage.show_place(name)
        self.rail.show_place(name)

    def _make_way(self) -> None:
        """What can wait is out of sight while one writes, or is at another place than the timeline."""
        self.messages.step_aside(self.stage.name != rail.TIMELINE or self.stage.written_on)

    def _count_drafts(self) -> None:
        if self.detail is None or self._left:  # not whole yet: the editors are imported after the first frame
            return
        from portfolio.ui.editors import waiting

        self.bar.set_drafts(len(waiting(self.document)))

    def open_entry(self, kind: str, record_id: str) -> None:
        """Show an entry: on the timeline where it stands there, and in the detail pane."""
        self.go_to(rail.TIMELINE)
        self.journal.show_entry(record_id)
        self._open_detail(kind, record_id)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        for place in self.stage.places:
            if (tell := getattr(place, "set_today", None)) is not None:
                tell(today)
        if self.detail is not None:
            self.detail.show_entry(*self.detail.shown)

    def keep(self) -> None:
        """Keep what is being typed."""
        keep = getattr(self.stage.sheet, "keep_draft", None)
        if keep is not None:
            keep()

    def leave(self) -> None:
        """Keep what is being typed and set up, and let go of all work, before the portfolio is closed."""
        self._left = True
        self.keep()
        for place in self.stage.places:
            leave = getattr(place, "leave", None)
            if leave is not None:
                leave()
        self.pictures.close()

    # ---- adding

    def add(self, what: str) -> None:
        """Add something: files, or a new entry in its editor."""
        if what == "files":
            self.adding.choose()
        else:
            self.entries.write(what, goal_id=self.journal.goals.picked)

    def add_sources(self, sources: Sequence[Source]) -> None:
        """Add these files."""
        self.adding.add(sources)

    def _choose_evidence(self, kind: str, record_id: str) -> None:
        self.adding.choose((kind, record_id))

    def _in_detail(self) -> tuple[str, str, str]:
        kind, record_id = self.detail.shown if self.detail is not None else ("", "")
        return kind, record_id, self.detail.title if self.detail is not None else ""

    # ---- sheets and entries

    def _open_sheet(self, sheet: QWidget) -> None:
        self.toast.hide()  # its Undo would lie over the buttons at the foot of the sheet
        self.keep()
        before = self.stage.sheet
        waits = bool(getattr(before, "must_end", False))
        if before is not None and not waits:
            self.stage.close_sheet(before)
        if not self.stage.shows_entries:
            self.go_to(rail.TIMELINE)
        self.stage.open_sheet(sheet)
        if before is not None and not waits and getattr(before, "key", "") != getattr(sheet, "key", ""):
            self.offers.closed(before)

    def _saved(self, kind: str, record_id: str) -> None:
        if kind != "person":
            self.journal.show_entry(record_id)
            self._show_detail(kind, record_id)

    def _show_detail(self, kind: str, record_id: str) -> None:
        if self.detail is None:
            return
        if record_id:
            self.detail.show_entry(kind, record_id)
        else:
            self.detail.clear()

    def _open_detail(self, kind: str, record_id: str) -> None:
        self._show_detail(kind, record_id)
        self.finding.note_opened(kind, record_id)
        if record_id:
            self.stage.draw_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, when nothing nearer takes it, leads home from a place that shows no entries."""
        if event.key() == Qt.Key.Key_Escape and not self.stage.shows_entries:
            self.go_to(rail.TIMELINE)
            self.stage.take_focus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.journal.view.viewport(), self.journal.empty) and event.type() == QEvent.Type.Paint:
            self._first_frame()
        return super().eventFilter(watched, event)

    def _first_frame(self) -> None:
        if not self._painted:
            # The rows are on the screen; the records take half a second to import, and nobody waited for them.
            self._painted = True
            QTimer.singleShot(0, self, self.rows_shown.emit)
            QTimer.singleShot(0, self, self.journal.goals.fill)
            self.journal.choose_newest()
            self.journal.take_focus()
            QTimer.singleShot(FINISH_AFTER_MS, self, self.finish)

    # ---- what is said

    def say_error(self, error: PortfolioError) -> None:
        """A sentence and what to do, above the places, until it is dismissed."""
        self.messages.say_error(error)

    def _say_added(self, additions: "Additions") -> None:
        self.telling.tell(additions)
        added = [record_id for item in additions.items for record_id in item.added_ids]
        if added:
            self.journal.show_entry(added[0])

    def _show_existing(self, entry: "Existing") -> None:
        if entry.in_bin:
            self.go_to(rail.BIN)
        else:
            self.open_entry(entry.kind, entry.id)

    # ---- following

    def _on_changed(self, change: "Change") -> None:
        if "person" in change.kind_names:
            self._name_it()

    def _name_it(self) -> None:
        name = self._person()[1]
        self.bar.set_person(name)
        self.setWindowTitle(name)

    def _person(self) -> tuple[str, str]:
        """Id and name of the owner, without importing the records."""
        row = self.document.portfolio.connection.execute("SELECT id, name FROM person LIMIT 1").fetchone()
        return (row[0], row[1]) if row else ("", "")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stage, 1)
        row.addLayout(column, 1)
