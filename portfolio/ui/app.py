"""The program with a window: puts folders, portfolio, theme and window together, and nothing else."""

import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from portfolio import paths
from portfolio.core.errors import Held, HeldElsewhere, PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.storage import DATABASE, damaged, unreadable
from portfolio.ui.backing_up import BackingUp
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.opening import PROGRAM, Opened, on_its_way, opened
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Mode, Theme
from portfolio.ui.window import Window
from portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from portfolio.ui.first_run.first_run import FirstRun

BACKUP_EVERY_MS = 30 * 60 * 1000
IDLE_MS = 5 * 60 * 1000


class App(QObject):
    """Opens portfolios, keeps them backed up, and closes them in the right order."""

    def __init__(self, application: QApplication, window: Window, settings: Settings) -> None:
        super().__init__()
        self._application = application
        self.settings = settings
        mode = self.settings.text("look", "system")
        self.theme = Theme(
            paths.resource("fonts"), paths.resource("icons"), cast(Mode, mode), self.settings.number("text_size", 1.0)
        )
        self.theme.apply(application)
        self.theme.changed.connect(self._remember_look)
        self.jobs = Jobs(self)
        self.window = window
        self.window.close_requested.connect(self.close)
        self.document: Document | None = None
        self.workspace: Workspace | None = None
        self._backing_up: BackingUp | None = None
        self._backups = _every(BACKUP_EVERY_MS, self._back_up, self)
        self._checkpoints = _every(IDLE_MS, self._checkpoint, self)
        self._days = _every(60_000, self._new_day, self)
        self._today = date.today()

    def start(self, found: Opened | PortfolioError | None, folder: Path | None = None) -> None:
        """Fill the window: the portfolio that was opened, or the first run, with what was wrong with this `folder`."""
        if isinstance(found, Opened):
            self._show(found)
        else:
            self.first_run(found, opening=folder)

    # ---- opening

    def open(self, folder: Path, *, take_over: bool = False) -> bool:
        """Open the portfolio in this folder and show it. Says whether it could be opened; if not, why."""
        try:
            found = opened(folder, take_over=take_over)
        except PortfolioError as error:
            self.first_run(error, opening=folder)
            return False
        self._show(found)
        return True

    def open_another(self) -> None:
        """Close the portfolio that is open, and show what else can be opened or restored: itself among it."""

        def go_on(trouble: PortfolioError | None) -> None:
            trouble = self._close_document() or trouble
            page = self.first_run()
            page.show_open()
            if trouble is not None:
                page.show_error(trouble)

        if self._backing_up is None:
            go_on(None)
            return
        if self.workspace is not None:
            self.workspace.keep()
        self._backing_up.then(go_on)

    def first_run(self, error: PortfolioError | None = None, *, opening: Path | None = None) -> "FirstRun":
        """Ask what to open, and say the error. One of `opening` comes with the backups and the other portfolios."""
        from portfolio.ui.first_run.first_run import FirstRun

        page = FirstRun(self.theme, self.jobs, paths.portfolios_dir(), paths.user_data_dir() / "backups")
        page.start_requested.connect(self._start_new)
        page.sample_requested.connect(self._start_sample)
        page.open_requested.connect(self.open)
        page.restore_requested.connect(lambda path: self._restore(page, path))
        self.window.show_page(page)
        if error is not None and opening is not None:
            page.show_open()
        if isinstance(error, HeldElsewhere) and opening is not None:
            page.show_error(error, self.tr("Use it here"), lambda: self.open(opening, take_over=True))
        elif isinstance(error, Held) and opening is not None:
            page.show_error(error, self.tr("Try again"), lambda: self.open(opening))
        elif error is not None:
            page.show_error(error)
        return page

    def _show(self, found: Opened) -> None:
        self._close_document()
        with suppress(OSError):  # it costs a click at the next start, and nothing else
            paths.remember_portfolio(found.portfolio.folder)
        self.document = Document(found.portfolio, self)
        self._backing_up = BackingUp(self.document, self.jobs, self.document)
        try:
            workspace = Workspace(self.theme, self.document, self.jobs, found.rows)
        except (PortfolioError, sqlite3.DatabaseError) as error:  # what only reading it tells
            self._close_document()
            self.first_run(_sentence(found.portfolio.folder / DATABASE, error), opening=found.portfolio.folder)
            return
        self._backing_up.made.connect(lambda: workspace.toast.say(self.tr("Backed up on this computer")))
        self._backing_up.failed.connect(workspace.say_error)
        workspace.theme_requested.connect(self._other_look)
        workspace.another_requested.connect(self.open_another)
        workspace.backup_requested.connect(self._backing_up.now)
        Places(self.theme, self.settings, self.document, self.jobs, workspace).offer()
        workspace.hands.set_letters(self.settings.text("letters") != "off")
        self.workspace = workspace
        self.window.show_page(workspace)
        QTimer.singleShot(1500, self, self._examine)

    def _start_new(self, name: str, files: Sequence[Path]) -> None:
        self._make(name, lambda portfolio: None)
        if self.workspace is not None and files:
            self.workspace.add_sources([Path(file) for file in files])

    def _start_sample(self) -> None:
        from portfolio.exchange.making.sample import add_sample

        self._make("Amina Diallo", lambda portfolio: add_sample(portfolio, paths.resource("sample")), folder="sample")

    def _make(self, name: str, fill: Callable[[Portfolio], None], folder: str = "") -> None:
        try:
            portfolio = Portfolio.create(
                paths.free_folder(folder or name), device=paths.device_id(), name=name, program=PROGRAM
            )
        except PortfolioError as error:
            self.first_run(error)
            return
        try:
            fill(portfolio)
        except PortfolioError as error:
            portfolio.close()
            self.first_run(error)
            return
        self._show(on_its_way(portfolio))

    def _restore(self, page: "FirstRun", file: Path) -> None:
        target = paths.free_folder(file.stem)

        def work(job: Job) -> Path:
            from portfolio.exchange.restore import restore_snapshot

            restore_snapshot(file, target, progress=job.progress, cancelled=job.is_cancelled)
            return target

        def done(folder: Path) -> None:
            self.open(folder)

        words = self.tr("Restoring “{name}”").format(name=file.stem)
        job = self.jobs.run(words, work, done, page.show_error, quiet=True)
        row = page.set_busy(words)
        if row is not None:
            job.progressed.connect(row.set_progress)
            row.cancel_requested.connect(row.cancelling)
        page.cancel_requested.connect(job.cancel)
        job.ended.connect(lambda: page.set_busy(""))

    # ---- keeping

    def _examine(self) -> None:
        """Look for damage after the first frame, on a connection of its own."""
        if self.document is None:
            return
        portfolio = self.document.portfolio

        def work(_job: Job) -> None:
            from portfolio.core import storage

            reader = portfolio.reader()
            try:
                storage.examine(reader)
            finally:
                reader.close()

        def failed(error: PortfolioError) -> None:
            if self.workspace is not None:
                self.workspace.say_error(error)

        self.jobs.run(self.tr("Checking the portfolio"), work, lambda _none: None, failed, quiet=True)

    def _back_up(self) -> None:
        if self._backing_up is not None:
            self._backing_up.every_so_often()

    def _checkpoint(self) -> None:
        """Fold the log into the database, only while no job reads: with a reader open this would freeze the window."""
        if self.document is not None and self.jobs.idle:
            self.document.portfolio.checkpoint()

    def _new_day(self) -> None:
        if date.today() != self._today:
            self._today = date.today()
            if self.workspace is not None:
                self.workspace.set_today(self._today)

    def close(self) -> None:
        """Keep what is being typed, back up what changed, close the portfolio, then the window."""
        self.settings.keep(
            ground=self.theme.tokens.bg, window=bytes(self.window.saveGeometry().toBase64().data()).decode()
        )
        self.window.hide()
        self.jobs.wait()  # a restore, which needs no open portfolio, ends as well
        if trouble := self._close_document():
            print(str(trouble), file=sys.stderr)  # noqa: T201 - the window is gone; nobody could read it there
        self.window.close_now()
        self._application.quit()

    def _close_document(self) -> PortfolioError | None:
        """Back up what changed and close. Returns why it could not be backed up; it is closed all the same."""
        if self.document is None or self._backing_up is None:
            return None
        self.jobs.wait()
        trouble: PortfolioError | None = None
        try:
            if self.workspace is not None:
                self.workspace.leave()
        except PortfolioError as error:  # a full disk: whatever can still be kept is, and the way out stays open
            trouble = error
        trouble = self._backing_up.at_the_end() or trouble
        document, self.document, self.workspace, self._backing_up = self.document, None, None, None
        document.close()
        return trouble

    # ---- look

    def _other_look(self) -> None:
        looks: tuple[Mode, ...] = ("light", "dark", "high-contrast")
        now = looks.index(cast(Mode, self.theme.tokens.name))
        self.theme.set_mode(looks[(now + 1) % len(looks)])

    def _remember_look(self) -> None:
        self.settings.keep(look=self.theme.mode, text_size=self.theme.scale, ground=self.theme.tokens.bg)


def _sentence(file: Path, error: PortfolioError | sqlite3.DatabaseError) -> PortfolioError:
    """What a person is told of it: the disk or a lock, or damage to a page of the database."""
    if isinstance(error, PortfolioError):
        return error
    return unreadable(file, error) if isinstance(error, sqlite3.OperationalError) else damaged(error)


def _every(milliseconds: int, do: Callable[[], None], parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    timer.start()
    return timer
