"""The program with a window: puts folders, portfolio, theme and window together, and nothing else."""

import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.storage import DATABASE, damaged, unreadable
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.opening import PROGRAM, Opened, on_its_way, opened
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
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
        self._changed_since_backup = False
        self._backups = _every(BACKUP_EVERY_MS, self._back_up, self)
        self._checkpoints = _every(IDLE_MS, self._checkpoint, self)
        self._days = _every(60_000, self._new_day, self)
        self._today = date.today()

    def start(self, found: Opened | PortfolioError | None) -> None:
        """Fill the window: the portfolio that was opened, or the first run, with what was wrong with the last one."""
        if isinstance(found, Opened):
            self._show(found)
        else:
            self.first_run(found, opening=True)

    # ---- opening

    def open(self, folder: Path, *, take_over: bool = False) -> bool:
        """Open the portfolio in this folder and show it. Says whether it could be opened; if not, why."""
        try:
            found = opened(folder, take_over=take_over)
        except PortfolioError as error:
            self.first_run(error, opening=True)
            return False
        self._show(found)
        return True

    def first_run(self, error: PortfolioError | None = None, *, opening: bool = False) -> None:
        """Ask what to open, and say the error. One of `opening` comes with the backups and the other portfolios."""
        from portfolio.ui.first_run.first_run import FirstRun

        page = FirstRun(self.theme, self.jobs, paths.portfolios_dir(), paths.user_data_dir() / "backups")
        page.start_requested.connect(self._start_new)
        page.sample_requested.connect(self._start_sample)
        page.open_requested.connect(self.open)
        page.restore_requested.connect(lambda path: self._restore(page, path))
        self.window.show_page(page)
        if error is not None:
            if opening:
                page.show_open()
            page.show_error(error)

    def _show(self, found: Opened) -> None:
        self._close_document()
        paths.remember_portfolio(found.portfolio.folder)
        self.document = Document(found.portfolio, self)
        self.document.changed.connect(self._note_change)
        try:
            workspace = Workspace(self.theme, self.document, self.jobs, found.rows)
        except sqlite3.DatabaseError as error:  # a page of it is damaged, which only reading it tells
            self._close_document()
            trouble = isinstance(error, sqlite3.OperationalError)  # the disk or a lock, and no damage
            sentence = unreadable(found.portfolio.folder / DATABASE, error) if trouble else damaged(error)
            self.first_run(sentence, opening=True)
            return
        workspace.theme_requested.connect(self._other_look)
        workspace.add_place(rail.PACKET, self._packet_place)
        workspace.add_place(rail.BIN, self._bin_place)
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

    def _packet_place(self) -> QWidget:
        from portfolio.ui.packet.place import PacketPlace

        assert self.document is not None
        return PacketPlace(self.theme, self.document, self.jobs)

    def _bin_place(self) -> QWidget:
        from portfolio.ui.bin.place import BinPlace

        assert self.document is not None
        return BinPlace(self.theme, self.document)

    # ---- keeping

    def _note_change(self) -> None:
        self._changed_since_backup = True

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
        if self.document is None or not self._changed_since_backup or not self.jobs.idle:
            return
        self._changed_since_backup = False
        portfolio, folder = self.document.portfolio, paths.backups_dir(self.document.portfolio.folder.name)

        def work(job: Job) -> object:
            from portfolio.exchange.backups import backup_now

            return backup_now(portfolio, folder, progress=job.progress, cancelled=job.is_cancelled)

        def failed(error: PortfolioError) -> None:
            self._changed_since_backup = True
            if self.workspace is not None:
                self.workspace.say_error(error)

        self.jobs.run(self.tr("Backing up"), work, lambda _made: None, failed, quiet=True)

    def _checkpoint(self) -> None:
        """Fold the log into the database, only while no job reads: with a reader open this would freeze the window."""
        if self.document is not None and self.jobs.idle:
            self.document.portfolio.checkpoint()

    def _new_day(self) -> None:
        if date.today() != self._today:
            self._today = date.today()
            if self.workspace is not None:
                self.workspace.journal.set_today(self._today)

    def close(self) -> None:
        """Keep what is being typed, back up what changed, close the portfolio, then the window."""
        self.settings.keep(
            ground=self.theme.tokens.bg, window=bytes(self.window.saveGeometry().toBase64().data()).decode()
        )
        if self.workspace is not None:
            self.workspace.leave()
        self.window.hide()
        self.jobs.wait()  # a restore, which needs no open portfolio, ends as well
        self._close_document()
        self.window.close_now()
        self._application.quit()

    def _close_document(self) -> None:
        if self.document is None:
            return
        self.jobs.wait()
        if self.workspace is not None:
            self.workspace.leave()
        if self._changed_since_backup:
            from portfolio.exchange.backups import backup_now

            folder = paths.backups_dir(self.document.portfolio.folder.name)
            try:
                backup_now(self.document.portfolio, folder)
            except PortfolioError as error:
                print(str(error), file=sys.stderr)  # noqa: T201 - the window is closing; nobody could read it there
            self._changed_since_backup = False
        document, self.document, self.workspace = self.document, None, None
        document.close()

    # ---- look

    def _other_look(self) -> None:
        self.theme.set_mode("light" if self.theme.tokens.is_dark else "dark")

    def _remember_look(self) -> None:
        self.settings.keep(look=self.theme.mode, text_size=self.theme.scale, ground=self.theme.tokens.bg)


def _every(milliseconds: int, do: Callable[[], None], parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    timer.start()
    return timer
