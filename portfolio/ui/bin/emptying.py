"""Emptying a bin of thousands: what goes is found elsewhere, with a way to stop, and then deleted at once."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from portfolio.core.emptying import Doomed, carry_out, find_doomed
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.waiting import waiting

if TYPE_CHECKING:
    from portfolio.core.change import Change


class Emptying(QObject):
    """Reading is four fifths of the work, and changes nothing: a job does it, while the window goes on."""

    deleting = Signal()
    """All is found, and now it is deleted: until that is over the window answers nothing."""
    emptied = Signal(object)
    """Carries the Emptied."""
    failed = Signal(object)
    """Carries the PortfolioError. Nothing has changed."""
    stopped = Signal()
    """A person did not want it after all, or a mistake of the program ended it. Nothing has changed."""

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._job: Job | None = None
        self._before: datetime | None = None
        self._outdated = False
        document.changed.connect(self._changed)

    @property
    def going_on(self) -> bool:
        return self._job is not None

    def begin(self, before: datetime | None) -> None:
        """Empty the bin; with `before` only of what was thrown away before that moment."""
        portfolio, self._before, self._outdated = self._document.portfolio, before, False

        def work(job: Job) -> Doomed | None:
            def step(done: int, total: int) -> bool:
                job.progress(done, total)
                return not job.is_cancelled()

            reader = portfolio.reader()
            try:
                return find_doomed(reader, before, step)
            finally:
                reader.close()

        self._job = self._jobs.run(self.tr("Emptying the bin"), work, self._found, self._fail)
        self._job.ended.connect(self._ended)

    def stop(self) -> None:
        """Leave everything as it is."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _changed(self, change: "Change") -> None:
        self._outdated = True

    @Slot()
    def _ended(self) -> None:
        job, self._job = self._job, None
        if job is not None and (job.is_cancelled() or job.is_broken):
            self.stopped.emit()

    def _found(self, doomed: Doomed | None) -> None:
        if doomed is None:
            return
        if self._outdated:  # what was found may have been put back since
            self.begin(self._before)
            return
        self.deleting.emit()
        try:
            with waiting():
                done = carry_out(self._document.portfolio, doomed)
        except PortfolioError as error:
            self._fail(error)
            return
        except BaseException:
            self.stopped.emit()
            raise
        self.emptied.emit(done)

    def _fail(self, error: PortfolioError) -> None:
        self.failed.emit(error)
