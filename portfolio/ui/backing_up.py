"""Backups of the open portfolio: every half hour, when asked for, and before it is closed; only what has changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs


class BackingUp(QObject):
    """Counts changes, so that one made while a backup is written is not taken for saved, nor one that was cancelled."""

    made = Signal()
    """A backup that the person asked for is there."""
    failed = Signal(object)

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._changes = self._kept = 0
        document.changed.connect(self._count)

    @property
    def owed(self) -> bool:
        """Whether anything has changed since the last backup."""
        return self._changes > self._kept

    def every_so_often(self) -> None:
        """Back up in the background what has changed, unless other work is going on."""
        if self.owed and self._jobs.idle:
            self._run(self._nothing_more, self.failed.emit, quiet=True)

    def now(self) -> None:
        """The person asks for one: it is made whatever else is going on, and said."""
        self._run(self.made.emit, self.failed.emit, quiet=False)

    def then(self, do: Callable[[PortfolioError | None], None]) -> None:
        """Back up what has changed, with progress and Cancel, and go on; with the reason if it could not be done."""
        if self.owed:
            self._run(lambda: do(None), do, quiet=False)
        else:
            do(None)

    def at_the_end(self) -> PortfolioError | None:
        """Back up what has changed on this thread, with nothing else running. Returns why it could not be done."""
        if not self.owed:
            return None
        from portfolio.exchange.backups import backup_now

        try:
            backup_now(self._document.portfolio, self._folder())
        except PortfolioError as error:
            return error
        self._kept = self._changes
        return None

    def _run(self, done: Callable[[], None], failed: Callable[[PortfolioError], None], *, quiet: bool) -> None:
        portfolio, folder, changes = self._document.portfolio, self._folder(), self._changes

        def work(job: Job) -> None:
            from portfolio.exchange.backups import backup_now

            backup_now(portfolio, folder, progress=job.progress, cancelled=job.is_cancelled)

        def kept(_none: None) -> None:
            self._kept = changes
            done()

        self._jobs.run(self.tr("Backing up"), work, kept, failed, quiet=quiet)

    def _folder(self) -> Path:
        return paths.backups_dir(self._document.portfolio.folder.name)

    def _count(self, _change: object) -> None:
        self._changes += 1

    def _nothing_more(self) -> None:
        """Nobody asked for this one, so nothing is said."""
