"""Slow work off the window's thread. Jobs read and return; only the window's thread writes."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from portfolio.core.errors import PortfolioError

T = TypeVar("T")


class Job(QObject):
    """One piece of slow work: what it is, how far it is, and the way to stop it."""

    begun = Signal()
    """Its turn has come."""
    progressed = Signal(int, int)
    """Done, of how many. (0, 0) while that is not known."""
    ended = Signal()
    """It is over; `error` says why, where it failed."""

    def __init__(self, label: str, parent: QObject, *, quiet: bool = False, can_stop: bool = True) -> None:
        super().__init__(parent)
        self.label, self.quiet, self.can_stop = label, quiet, can_stop
        self.what = ""
        """What it is at, such as the name of a file."""
        self.error: PortfolioError | None = None
        self.is_broken = False
        """A mistake of the program ended it, which is told elsewhere."""
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop. What it had made so far is thrown away."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Called by the work, on its own thread."""
        self.what = what
        self.progressed.emit(done, total)


class Jobs(QObject):
    """Runs jobs one after the other and brings each result home to the window's thread."""

    started = Signal(object)
    """The Job that was asked for; it may have to wait for its turn."""
    emptied = Signal()
    """All that a person waits for is over."""
    _home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)  # Qt's own threads: text painted on Python's prints timer warnings
        self._pool.setMaxThreadCount(1)
        self._running: dict[Job, None] = {}
        self._home.connect(self._at_home)

    @property
    def idle(self) -> bool:
        return not self._running

    @property
    def awaited(self) -> list[Job]:
        """What a person waits for, the oldest first."""
        return [job for job in self._running if not job.quiet]

    def run(
        self,
        label: str,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[PortfolioError], None],
        *,
        quiet: bool = False,
        can_stop: bool | None = None,
    ) -> Job:
        """Do `work(job)` elsewhere, then `done(result)` or `failed(error)` here. A cancelled job calls neither.

        `quiet`: nobody waits for it, or its own place shows how far it is. Such a job offers no Cancel in the list of
        all work, unless `can_stop` says that its place knows what to do then.

        An error that is not a PortfolioError is a bug of ours: it is raised here, with its traceback.
        """
        job = Job(label, self, quiet=quiet, can_stop=not quiet if can_stop is None else can_stop)
        self._running[job] = None

        def runnable() -> None:
            if job.is_cancelled():  # while it waited in the line
                self._home.emit(lambda: self._finish(job, _nothing))
                return
            job.begun.emit()
            try:
                result = work(job)
            except BaseException as error:
                caught = error  # the name `error` ends with the except block
                self._home.emit(lambda: self._fail(job, caught, failed))
            else:
                self._home.emit(lambda: self._finish(job, lambda: done(result)))

        self.started.emit(job)
        self._pool.start(runnable)
        return job

    def wait(self) -> None:
        """Cancel what runs and wait for it to end, as at close."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()

    @Slot(object)
    def _at_home(self, deliver: Callable[[], None]) -> None:
        deliver()

    def _finish(self, job: Job, deliver: Callable[[], None]) -> None:
        del self._running[job]
        job.ended.emit()
        job.deleteLater()
        try:
            if not job.is_cancelled():
                deliver()
        finally:
            if not job.quiet and not self.awaited:
                self.emptied.emit()

    def _fail(self, job: Job, error: BaseException, failed: Callable[[PortfolioError], None]) -> None:
        def deliver() -> None:
            if not isinstance(error, PortfolioError):
                raise error
            failed(error)

        job.is_broken = not isinstance(error, PortfolioError)
        if isinstance(error, PortfolioError) and not job.is_cancelled():
            job.error = error
        self._finish(job, deliver)


def _nothing() -> None:
    """What a job that never began brings home."""
