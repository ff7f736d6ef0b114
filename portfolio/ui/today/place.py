"""Today as a place: what waits, the next steps, this week, what to keep an eye on, and a year ago."""

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.goals import week_minutes
from portfolio.core.queries.ledger import due_repeats
from portfolio.core.queries.today import NextStep, Soon, is_fresh, logs_time, next_steps, soon
from portfolio.core.queries.week_plan import plan_of_week
from portfolio.core.queries.year_ago import memory
from portfolio.core.storage import DATABASE, unreadable
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from portfolio.ui.today.inbox import Inbox
from portfolio.ui.today.page import TodayPage
from portfolio.ui.today.soon import SoonRow
from portfolio.ui.today.steps import StepRow
from portfolio.ui.today.watch import show_due, show_watch
from portfolio.ui.today.words import heading

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.exchange.addition import Additions
    from portfolio.growth.renewal.notice import Ended, Notice
    from portfolio.ui.licences.reading import Reader
    from portfolio.ui.licences.today_row import LicenceRow

ENTRIES = frozenset({
    "credential", "programme", "position", "practice", "reflection", "goal", "time_entry", "conversation", "attachment",
})  # fmt: skip
WATCHES = {
    "steps": frozenset({"goal", "step"}),
    "week": frozenset({"time_entry", "time_repeat", "person"}),
    "soon": frozenset(
        {
            "credential",
            "programme",
            "part",
            "goal",
            "step",
            "time_entry",
            "link",
            "conversation",
            "review_point",
            "role",
            "position",
        }
    ),
    "licences": frozenset({"licence", "rule_set", "time_entry"}),
    "memory": ENTRIES | {"link"},
}
"""Which kinds of record each section is made of. A change to others does not concern it."""


class TodayPlace(QWidget):
    """Follows the document by itself, while it is seen; what changed meanwhile it reads when it is shown again.

    `images(sha256)` gives a picture or None; connect what brings later ones to `image_arrived`. `set_inbox` gives the
    folder in which new files wait; what `seen_changed` carries is to be kept and given back to it.
    """

    shows_entries = True
    entry_opened = Signal(str, str)
    add_requested = Signal(str)
    write_requested = Signal(str, str)
    reflect_requested = Signal(str, str)
    """Kind and id of the entry to write about."""
    menu_requested = Signal(str, str, QPoint)
    step_tick_requested = Signal(str)
    place_requested = Signal(str)
    role_requested = Signal(str)
    """Go to a role that one may hold."""
    licence_requested = Signal(str, int)
    """Go to a licence, among the hours, and to the period so many before the current one."""
    files_requested = Signal(object)
    """The files of the inbox to add: list[Path]."""
    seen_changed = Signal(object)
    """What was seen of the inbox by now: frozenset[str]."""

    def __init__(
        self, theme: Theme, document: Document, images: Callable[[str], QPixmap | None], *, today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._today = today or document.today()
        self._stale = set(WATCHES)
        self._licences: Reader | None = None
        self._writes = not document.portfolio.read_only
        self.page = TodayPage(
            theme, images, self._step_row, self._soon_row, self._licence_row, writes=self._writes, parent=self
        )
        self.inbox = Inbox(self.page.inbox, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._wire()
        self.setAccessibleName(self.tr("Today"))
        self.setFocusProxy(self.page.quick.buttons[0])

    def _wire(self) -> None:
        page, inbox = self.page, self.inbox
        self._document.changed.connect(self._changed)
        page.quick.add_requested.connect(self.add_requested)
        page.empty.action_requested.connect(lambda: self.add_requested.emit("practice"))
        page.week.clicked.connect(lambda: self.add_requested.emit("time_entry"))
        for row in (page.watch, page.due):
            row.clicked.connect(lambda: self.place_requested.emit("hours"))
        page.memory.open_requested.connect(self.entry_opened)
        page.memory.reflect_requested.connect(self.reflect_requested)
        page.memory.menu_requested.connect(self.menu_requested)
        page.again_requested.connect(self._refresh)
        inbox.files_requested.connect(self.files_requested)
        inbox.seen_changed.connect(self.seen_changed)
        inbox.told.connect(page.arrange)

    # ---- what the window asks

    def set_inbox(self, folder: Path | None, seen: frozenset[str] = frozenset()) -> None:
        """The folder in which new files wait, or None; and what was seen of it before."""
        self.inbox.set_folder(folder if self._writes else None, seen)
        if self.isVisible():
            self.inbox.look()

    @Slot(object)
    def files_added(self, additions: "Additions") -> None:
        """These were looked through: those of them that lay in the inbox are not new any more.

        What was put off waits there again.
        """
        self.inbox.taken([item.path for item in additions.items if item.path is not None and not item.put_off])
        if self.isVisible() and any(item.put_off for item in additions.items):
            self.inbox.look()

    @Slot(str)
    def image_arrived(self, sha256: str) -> None:
        """A picture that was not there is there now."""
        self.page.memory.image_arrived(sha256)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._stale = set(WATCHES)
        for rows in (self.page.steps, self.page.licences, self.page.soon):
            rows.set_today(today)
        if self._licences is not None:
            self._licences.forget()
        if self.isVisible():
            self._refresh()

    def take_focus(self) -> None:
        """Where the keyboard begins: on the first of the four things to do, or on the one where all is still empty."""
        first = self.page.empty if self.page.empty.isVisible() else self.page.quick.buttons[0]
        first.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def leave(self) -> None:
        """Wait for no folder any more."""
        self.inbox.stop()

    # ---- following

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self.inbox.look()

    @Slot(object)
    def _changed(self, change: "Change") -> None:
        if self._licences is not None:
            self._licences.note(change)
        self._stale |= {name for name, kinds in WATCHES.items() if kinds & change.kind_names}
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Read again what has changed, and nothing else."""
        portfolio, page, today = self._document.portfolio, self.page, self._today
        page.say_today(heading(self.locale(), today))
        stale = set(self._stale)
        try:
            connection = portfolio.connection
            if "steps" in stale:
                page.steps.show_items(next_steps(connection))
            if "week" in stale:
                page.week.set_week(week_minutes(connection, today), today, plan_of_week(connection, today))
                page.week.setVisible(logs_time(connection, today))
                show_due(page.due, due_repeats(connection, today) if self._writes else [])
            watched = show_watch(page.watch, portfolio.stopwatch(), today)  # it is no change: nobody tells of it
            page.week_section.setVisible(watched or not (page.week.isHidden() and page.due.isHidden()))
            if "licences" in stale:
                page.licences.show_items(self._notices(connection))
            if "soon" in stale:
                page.soon.show_items(soon(connection, today))
            if "memory" in stale:
                page.memory.show_memory(memory(connection, today))
            page.arrange(fresh=is_fresh(connection) if stale else None)
        except sqlite3.DatabaseError as error:
            page.say_trouble(unreadable(portfolio.folder / DATABASE, error))
            return
        self._stale -= stale
        page.say_trouble(None)

    def _notices(self, connection: sqlite3.Connection) -> "list[Notice | Ended]":
        """What there is to say of licences. Who has none pays for nothing of it."""
        if not connection.execute("SELECT 1 FROM licence WHERE trashed IS NULL LIMIT 1").fetchone():
            return []
        from portfolio.ui.licences.reading import Reader
        from portfolio.ui.licences.today_row import notices

        if self._licences is None:
            self._licences = Reader(self._document, lambda: self._today)
        return list(notices(self._licences))

    # ---- rows

    def _step_row(self, item: NextStep) -> StepRow:
        row = StepRow(self.theme, item, self._today, writes=self._writes)
        row.ticked.connect(self.step_tick_requested)
        row.write_requested.connect(lambda goal: self.write_requested.emit("goal", goal))
        row.open_requested.connect(lambda goal: self.entry_opened.emit("goal", goal))
        row.menu_requested.connect(lambda goal, at: self.menu_requested.emit("goal", goal, at))
        return row

    def _soon_row(self, item: Soon) -> SoonRow:
        row = SoonRow(self.theme, item, self._today)
        row.open_requested.connect(self._open_soon)
        row.menu_requested.connect(self._soon_menu)
        return row

    def _licence_row(self, item: "Notice | Ended") -> "LicenceRow":
        from portfolio.ui.licences.acts import settled
        from portfolio.ui.licences.today_row import LicenceRow

        row = LicenceRow(self.theme, item, self._today, writes=self._writes)
        row.licence_requested.connect(self.licence_requested)
        row.settle_requested.connect(lambda licence, ended: self._document.do(settled(self._document, licence, ended)))
        return row

    def _open_soon(self, item: Soon) -> None:
        if item.kind == "role":
            self.role_requested.emit(item.id)
        else:
            self.entry_opened.emit(item.kind, item.id)

    def _soon_menu(self, item: Soon, at: QPoint) -> None:
        if item.kind in ENTRIES:  # a role that one may hold has its menu where roles stand
            self.menu_requested.emit(item.kind, item.id, at)
