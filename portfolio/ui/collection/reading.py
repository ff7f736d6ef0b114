"""Reading all that was collected: at once where it is little, on another thread where the window would stand still."""

import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.collection import CollectionRow, collection, how_many
from portfolio.core.storage import DATABASE, unreadable
from portfolio.ui.document import Document

if TYPE_CHECKING:
    from portfolio.ui.jobs import Job, Jobs

READ_HERE = 3000
"""Up to so many entries are read while the place is being made: they take no longer than its first picture."""

SLOW_MS = 300


class Reading(QObject):
    """Without `jobs` everything is read at once."""

    read = Signal(object)
    """All rows, as a list."""
    failed = Signal(object)
    """The PortfolioError of what could not be read."""
    slow = Signal()
    """It takes so long that it should be said."""

    def __init__(self, document: Document, jobs: "Jobs | None", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(self.slow)

    def begin(self) -> None:
        """Read, and say `read` or `failed`."""
        portfolio = self._document.portfolio
        try:
            if self._jobs is None or how_many(portfolio.connection) <= READ_HERE:
                self._end(collection(portfolio.connection))
                return
        except sqlite3.DatabaseError as error:
            self._fail(unreadable(portfolio.folder / DATABASE, error))
            return

        def work(_job: "Job") -> list[CollectionRow]:
            reader = portfolio.reader()
            try:
                return collection(reader)
            except sqlite3.DatabaseError as error:
                raise unreadable(portfolio.folder / DATABASE, error) from error
            finally:
                reader.close()

        self._timer.start()
        self._job = self._jobs.run(self.tr("Reading your collection"), work, self._end, self._fail, quiet=True)

    def stop(self) -> None:
        """What is being read is not wanted any more."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _end(self, rows: list[CollectionRow]) -> None:
        self._timer.stop()
        self._job = None
        self.read.emit(rows)

    def _fail(self, error: PortfolioError) -> None:
        self._timer.stop()
        self._job = None
        self.failed.emit(error)
