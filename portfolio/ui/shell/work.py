"""One piece of work as it is told of: what it is, how far it has come, how it ended."""

from PySide6.QtCore import QObject, Signal

from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job

RUNNING, DONE, FAILED = "running", "done", "failed"


class Work(QObject):
    """One piece of work as the list shows it. It outlives its job."""

    over = Signal()
    changed = Signal()

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self.label, self.quiet, self.can_stop = job.label, job.quiet, job.can_stop
        self.state = RUNNING
        self.begun = self.stopping = self.shown = False
        self.done = self.total = 0
        self.what = ""
        self.error: PortfolioError | None = None
        self._job: Job | None = job
        job.begun.connect(self._begin)
        job.progressed.connect(self._progress)

    def stop(self) -> None:
        """The person wants it to end."""
        if self._job is not None:
            self.stopping = True
            self._job.cancel()
            self.changed.emit()

    def end(self) -> bool:
        """Its job is over. Says whether there is anything to tell of it."""
        job, self._job = self._job, None
        if job is None or job.quiet or job.is_cancelled():
            return False
        self.error = job.error
        self.state = FAILED if job.error is not None else DONE
        self.changed.emit()
        return True

    def _begin(self) -> None:
        self.begun = True
        self.changed.emit()

    def _progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.what = self._job.what if self._job is not None else ""
        self.changed.emit()
