"""One open portfolio: the rail, the top bar and the places, wired together in one list."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.feedback import Toast
from portfolio.ui.kit.folders import documents
from portfolio.ui.shell import rail
from portfolio.ui.shell.adding import Adding, Source, sources_in
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.keys import bind_keys, bind_list_keys
from portfolio.ui.shell.messages import Messages
from portfolio.ui.shell.offers import Offers
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.shell.rail import Rail
from portfolio.ui.shell.telling import Telling
from portfolio.ui.shell.toasts import Toasts
from portfolio.ui.shell.topbar import TopBar
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.queries.ahead import TimelineAhead
    from portfolio.exchange.addition import Additions, Existing
    from portfolio.ui.detail.pane import DetailPane
    from portfolio.ui.shell.search import SearchResults

FINISH_AFTER_MS = 150


class Workspace(QWidget):
    """Everything about the portfolio that is open. What needs SQLModel is made after the first frame."""

    theme_requested = Signal()
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
        self.entries = Entries(theme, document, self)
        self.rail = Rail(theme)
        self.bar = TopBar(theme, document)
        self.journal = Journal(theme, document, self.pictures, ahead)
        self.places = QStackedWidget()
        self.places.addWidget(self.journal)
        self.detail: DetailPane | None = None
        self._place_makers: dict[str, Callable[[], QWidget]] = {}
        self._places: dict[str, QWidget] = {rail.TIMELINE: self.journal}
        self._evidence_of: tuple[str, str] | None = None
        self._painted = self._left = False
        self._last_folder = ""
        self._lay_out()
        self.toast = Toast(theme, self)
        self.toasts = Toasts(self.toast, document, self.entries, self)
        self.messages = Messages(theme, self.places, self.toast, self)
        self.offers = Offers(document, self.entries, self.messages, self)
        self.telling = Telling(self.messages, self._show_existing, self)
        self.setAcceptDrops(True)
        self._wire()
        self._watch()
        bind_keys(self, theme, document, self.bar, self.add, self.paste)
        of_current = (
            ("Delete", self.entries.delete),
            ("Return", self.entries.write),
            ("R", self.entries.reflect_on),
            ("E", self.choose_evidence),
        )
        bind_list_keys(self.journal.view, tuple((keys, partial(self._with_current, do)) for keys, do in of_current))
        self.rail.show_place(rail.TIMELINE)
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
        bar.add_requested.connect(self.add)
        bar.search_requested.connect(self._search)
        self.rail.place_requested.connect(self.go_to)
        journal.entry_shown.connect(self._show_detail)
        journal.add_requested.connect(self.add)
        journal.menu_requested.connect(entries.show_menu)
        journal.step_tick_requested.connect(entries.tick_step)
        entries.sheet_opened.connect(self._open_sheet)
        entries.sheet_closed.connect(journal.close_sheet)
        entries.sheet_closed.connect(lambda _sheet: self._make_way())
        entries.saved.connect(self._saved)
        entries.evidence_requested.connect(self.choose_evidence)
        entries.confirmed.connect(lambda additions: self.adding.write(additions, self._evidence_of))
        self.adding.to_confirm.connect(self._confirm)
        self.adding.added.connect(self._say_added)
        self.adding.failed.connect(self.say_error)
        self.jobs.started.connect(self.messages.follow)

    def _watch(self) -> None:
        self.bar.search.installEventFilter(self)
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
        detail.evidence_requested.connect(self.choose_evidence)
        detail.edit_requested.connect(self.entries.write)
        self.detail = detail
        self.journal.set_detail(detail)
        self.bar.refresh()
        self.offers.offer()
        self._with_current(self._show_detail)

    # ---- places

    def add_place(self, place: str, make: Callable[[], QWidget]) -> None:
        """A place that is made when it is first asked for."""
        self._place_makers[place] = make

    def go_to(self, place: str) -> None:
        """Show a place."""
        if place == rail.ABOUT:
            self.entries.write("person", self._person()[0])
            return
        if place not in self._places:
            self._places[place] = self._place_makers[place]()
            self.places.addWidget(self._places[place])
        self.places.setCurrentWidget(self._places[place])
        self.rail.show_place(place)
        self._make_way()

    def _make_way(self) -> None:
        self.messages.step_aside(self.places.currentWidget() is not self.journal or self.journal.sheet is not None)

    def open_entry(self, kind: str, record_id: str) -> None:
        """Show an entry: on the timeline where it stands there, and in the detail pane."""
        self.go_to(rail.TIMELINE)
        self.journal.show_entry(record_id)
        self._show_detail(kind, record_id)

    def leave(self) -> None:
        """Keep what is being typed and set up, and let go of all work, before the portfolio is closed."""
        self._left = True
        self._keep_sheet()
        for place in self._places.values():
            leave = getattr(place, "leave", None)
            if leave is not None:
                leave()
        self.pictures.close()

    # ---- adding

    def add(self, what: str) -> None:
        """Add something: files, or a new entry in its editor."""
        if what == "files":
            self._choose_files(self.tr("Add badges, certificates or evidence"), None)
        else:
            self.entries.write(what, goal_id=self.journal.goals.picked)

    def add_sources(self, sources: Sequence[Source], evidence_of: tuple[str, str] | None = None) -> None:
        """Add these files."""
        if sources:
            self._evidence_of = evidence_of
            self.adding.add(sources, evidence_of)

    def choose_evidence(self, kind: str, record_id: str) -> None:
        """Ask for files that are evidence of an entry."""
        self._choose_files(self.tr("Add evidence"), (kind, record_id))

    def paste(self) -> None:
        """Add what is on the clipboard: files, a picture, or a credential as text."""
        self.add_sources(sources_in(QApplication.clipboard().mimeData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _holds_something(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_sources(sources_in(event.mimeData()))
        event.acceptProposedAction()

    def _choose_files(self, title: str, evidence_of: tuple[str, str] | None) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, title, self._last_folder or str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._take_files(names, evidence_of))
        dialog.open()

    def _take_files(self, names: Sequence[str], evidence_of: tuple[str, str] | None) -> None:
        self._last_folder = str(Path(names[0]).parent) if names else ""
        self.add_sources([Path(name) for name in names], evidence_of)

    def _confirm(self, additions: "Additions", evidence_of: tuple[str, str] | None) -> None:
        self._evidence_of = evidence_of
        self.entries.confirm(additions)

    # ---- sheets and entries

    def _open_sheet(self, sheet: QWidget) -> None:
        self.toast.hide()  # its Undo would lie over the buttons at the foot of the sheet
        self.go_to(rail.TIMELINE)
        self._keep_sheet()
        before = self.journal.sheet
        if before is not None:
            self.journal.close_sheet(before)
        self.journal.open_sheet(sheet)
        if before is not None and getattr(before, "key", "") != getattr(sheet, "key", ""):
            self.offers.closed(before)
        self._make_way()

    def _keep_sheet(self) -> None:
        keep = getattr(self.journal.sheet, "keep_draft", None)
        if keep is not None:
            keep()

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

    # ---- search

    @cached_property
    def results(self) -> "SearchResults":
        """What was found, below the field; made for the first search."""
        from portfolio.ui.shell.search import SearchResults

        made = SearchResults(self.theme, self.document, self)
        made.opened.connect(self._open_result)
        made.left.connect(self._leave_search)
        return made

    def _search(self, words: str) -> None:
        field = self.bar.search
        self.results.look_for(words, QRect(field.mapTo(self, QPoint(0, 0)), field.size()))

    def _open_result(self, kind: str, record_id: str) -> None:
        self._leave_search()
        self.open_entry(kind, record_id)

    def _leave_search(self) -> None:
        self.results.hide()
        self.bar.search.clear()
        self.journal.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked by type as well, for Qt hands over a ShortcutOverride as a QKeyEvent too.
        if watched is self.bar.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.results.take_key(event)
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
        column.addWidget(self.places, 1)
        row.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "results" in self.__dict__ and self.results.isVisible():
            self._search(self.bar.search.text())


def _holds_something(mime: QMimeData) -> bool:
    return mime.hasUrls() or mime.hasImage() or mime.hasText()
