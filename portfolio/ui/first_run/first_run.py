"""The first run: what a person sees before there is a portfolio. It asks and tells; it writes nothing itself."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from portfolio.core.errors import PortfolioError
from portfolio.core.glance import Glance
from portfolio.exchange.backups import Backup
from portfolio.ui.first_run.backup_page import BackupPage
from portfolio.ui.first_run.choosing import Choosing, local_files
from portfolio.ui.first_run.drop_panel import DropPanel
from portfolio.ui.first_run.found import (
    BACKUP_SUFFIX,
    FirstRunFolders,
    glances,
    is_portfolio,
    known_backups,
    known_portfolios,
    look_into,
)
from portfolio.ui.first_run.look_switches import LookSwitches
from portfolio.ui.first_run.notes import Notes
from portfolio.ui.first_run.open_page import OpenPage
from portfolio.ui.first_run.portfolios import PortfolioCards
from portfolio.ui.first_run.start_page import StartPage
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme

T = TypeVar("T")
MOST_AT_FIRST = 4


class FirstRun(QWidget):
    """Start, look around, open or restore. `name` is offered; `device` tells this computer from others."""

    start_requested = Signal(str, list, list)
    """The name, the files (paths) that were dropped or chosen, and the names of what is needed first."""
    sample_requested = Signal()
    open_requested = Signal(Path)
    """The folder of a portfolio."""
    restore_requested = Signal(Path)
    """A backup file, after the person saw what is in it."""
    cancel_requested = Signal()

    def __init__(
        self, theme: Theme, jobs: Jobs, folders: FirstRunFolders, *, name: str = "", device: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._jobs, self._backups_folder = theme, jobs, folders.backups
        self._listing = False
        known = known_portfolios(folders.portfolios, folders.elsewhere)
        self.start_page = StartPage(theme, name)
        self.open_page = OpenPage(theme, known)
        self.portfolios = PortfolioCards(
            theme, self.tr("On this computer"), known[:MOST_AT_FIRST], large=True, parent=self
        )
        self.backup_page: BackupPage | None = None
        self._notes = Notes(theme)
        self._notes.cancel_requested.connect(self.cancel_requested)
        self.panel = DropPanel(theme)
        self.switches = LookSwitches(theme)
        self._choosing = Choosing(self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        theme.changed.connect(self._restyle)
        self._restyle()
        if known:
            self._run(
                self.tr("Looking into the portfolios"),
                lambda job: glances(known, folders.backups, device, job.is_cancelled),
                self.show_glances,
            )
        else:
            self.portfolios.hide()
        self.take_focus()

    def take_focus(self) -> None:
        """Where the keyboard begins: on the portfolio used last, or on the name of the first one."""
        if self.open_page.isVisibleTo(self):
            self.open_page.back.setFocus()
        elif self.portfolios.cards:
            self.portfolios.cards[0].setFocus()
        else:
            self.start_page.take_focus()

    # ---- what the program says

    def show_glances(self, seen: Mapping[Path, Glance]) -> None:
        """Say of each portfolio what is in it and how it stands with it."""
        self.portfolios.show_glances(seen)
        self.open_page.portfolios.show_glances(seen)

    @property
    def banner(self) -> Banner | None:
        """What went wrong, while it is said."""
        return self._notes.banner

    @property
    def progress(self) -> ProgressRow | None:
        """How far something is, while it is being done."""
        return self._notes.progress

    def show_error(self, error: PortfolioError, *ways_out: tuple[str, Callable[[], object]]) -> None:
        """Say why what was asked for did not go through, and let the person try again, or do what helps."""
        self.set_busy("")
        self._notes.say(error, ways_out)

    def set_busy(self, words: str) -> ProgressRow | None:
        """Show that something asked for is being done, with Cancel; no words end it."""
        for part in (self._scroll, self.panel):  # not what shows how far it is, whose Cancel must answer
            part.setEnabled(not words)
        if words:
            return self._notes.work(words)
        self._notes.end_work()
        return None

    # ---- what the person does

    @Slot()
    def show_open(self) -> None:
        """Show what can be opened; backups are looked for when this is asked for the first time."""
        self._turn_to(self.open_page)
        self.open_page.back.setFocus()
        if not self._listing:
            self._listing = True
            folder = self._backups_folder
            self._run(self.tr("Looking for backups"), lambda job: known_backups(folder), self.open_page.show_backups)

    def _run(self, words: str, work: Callable[[Job], T], done: Callable[[T], None], *, quiet: bool = True) -> None:
        """Look at something, for as long as this page is there; quietly unless it was asked for."""

        def told(result: T) -> None:
            if isValid(self):
                done(result)

        def failed(error: PortfolioError) -> None:
            if isValid(self):
                self.show_error(error)

        self._jobs.run(words, work, told, failed, quiet=quiet)

    def show_newest_backup(self, folder: Path) -> None:
        """Show what is in the newest backup of this folder."""

        def show(found: Sequence[Backup]) -> None:
            if found:
                self.show_backup(found[0])
            else:
                self.show_error(PortfolioError("There is no backup of it on this computer.", "A stick may have one."))

        self._run(self.tr("Looking for backups"), lambda job: known_backups(folder), show)

    @Slot(object)
    def show_backup(self, backup: Backup) -> None:
        """Show what is in a backup, before it is restored."""
        if self.backup_page is not None:
            self._pages.removeWidget(self.backup_page)
            self.backup_page.deleteLater()
        page = self.backup_page = BackupPage(self.theme, backup)
        page.back_requested.connect(self.show_open)
        page.restore_requested.connect(self.restore_requested)
        self._pages.addWidget(page)
        self._turn_to(page)
        page.restore.setFocus()

    def take(self, paths: Sequence[Path]) -> None:
        """Files or a folder that were dropped or chosen: a portfolio opens, a backup shows itself, the rest starts."""
        if len(paths) == 1 and is_portfolio(paths[0]):
            self.open_requested.emit(paths[0])
        elif len(paths) == 1 and paths[0].suffix.lower() == BACKUP_SUFFIX:
            self._look_into(paths[0])
        elif paths:
            self._start(list(paths))

    def _start(self, files: Sequence[Path] = ()) -> None:
        page = self.start_page
        self.start_requested.emit(page.name.text().strip(), list(files), page.needs.ticked())

    def _open_folder(self, folder: Path) -> None:
        if is_portfolio(folder):
            self.open_requested.emit(folder)
            return
        self.show_error(
            PortfolioError(
                "There is no portfolio in “{folder}”.",
                "Choose the folder that holds a file called portfolio.db.",
                folder=folder.name,
            )
        )

    def _look_into(self, path: Path) -> None:
        self._run(self.tr("Looking into the backup"), lambda job: look_into(path), self.show_backup, quiet=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) and self._scroll.isEnabled():
            self.panel.set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.panel.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.panel.set_over(False)
        event.acceptProposedAction()
        self.take(local_files(event.mimeData()))

    # ---- look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The left column has what its words need; the other half only what is left, or nothing."""
        theme = self.theme
        side = theme.gap(72) if self.width() >= theme.px(1240) else theme.gap(32)
        self._column.setContentsMargins(side, theme.gap(20), side, theme.gap(20))
        column = theme.px(420) + 2 * side
        both = self.width() >= column + theme.px(340)
        self.panel.setVisible(both)
        if self.portfolios.cards:
            (self.panel if both else self.start_page).hold(self.portfolios)
        self.start_page.offer_badge(not both)
        if both:
            self._left.setFixedWidth(max(column, min(round(self.width() * 0.46), theme.px(640))))
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16777215)

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(12))
        self._pages.setContentsMargins(*sides(self, 0, 0, self.theme.gap(10), 0))
        self._fit()

    def _turn_to(self, page: QWidget) -> None:
        self._notes.clear()
        for other in (self.start_page, self.open_page, self.backup_page):
            if other is not None:
                other.setVisible(other is page)
        self.panel.set_opening(page is not self.start_page)
        self._scroll.verticalScrollBar().setValue(0)

    def _connect(self) -> None:
        start, others = self.start_page, self.open_page
        start.start_requested.connect(self._start)
        start.sample_requested.connect(self.sample_requested)
        start.whose.chosen.connect(lambda kind: self.panel.hints.speak_to(learner=kind == "learner"))
        start.others_requested.connect(self.show_open)
        self.portfolios.open_requested.connect(self.open_requested)
        start.choose_requested.connect(self._choosing.badge)
        self.panel.choose_requested.connect(self._choosing.badge)
        self.panel.backup_requested.connect(self._choosing.backup)
        self._choosing.files_chosen.connect(self.take)
        self._choosing.folder_chosen.connect(self._open_folder)
        self._choosing.backup_chosen.connect(self._look_into)
        others.back_requested.connect(self._show_start)
        others.open_requested.connect(self.open_requested)
        others.folder_requested.connect(self._choosing.folder)
        others.file_requested.connect(self._choosing.backup)
        others.backup_chosen.connect(self.show_backup)

    @Slot()
    def _show_start(self) -> None:
        self._turn_to(self.start_page)
        self.start_page.others.setFocus()

    def _lay_out(self) -> None:
        self._holder = QWidget()
        self._pages = QVBoxLayout(self._holder)
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.open_page)
        self.open_page.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._holder)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        InSight(self._scroll)
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._column.addWidget(self._notes)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.switches)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(self.panel, 1)
