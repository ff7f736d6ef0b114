"""Reading all that the map shows: at once where it is little, else off the window's thread; no change is lost."""

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from portfolio.core.errors import PortfolioError
from portfolio.core.map.lanes import MapData
from portfolio.core.queries.career_map import WeekPlan, how_many, map_rows
from portfolio.core.queries.roles import roles_held
from portfolio.core.queries.week_plan import week_plan
from portfolio.core.storage import DATABASE, unreadable
from portfolio.ui.career_map.awaited import Awaited
from portfolio.ui.document import Document

if TYPE_CHECKING:
    from portfolio.ui.jobs import Job, Jobs

READ_HERE = 3000
"""Up to so many entries are read while the map is being made: they take no longer than its first picture."""

SLOW_MS = 300


def read_map(connection: sqlite3.Connection, today: date) -> tuple[MapData, WeekPlan | None]:
    """All entries and roles, and the hours that she means for each week, where she said so."""
    return MapData(map_rows(connection), roles_held(connection), today=today), week_plan(connection)


class Reading(QObject):
    """Without `jobs` everything is read at once."""

    awaited = Signal(object)
    """It takes a while. Until then there is this `Awaited` to show."""
    slow = Signal()
    """It takes so long that it should be said."""
    read = Signal(object, object)
    """What there is at this moment: a MapData, and a WeekPlan or None."""
    failed = Signal(object)
    """The PortfolioError of what could not be read."""

    def __init__(self, document: Document, jobs: "Jobs | None", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._job: Job | None = None
        self._missed: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(self.slow)

    @property
    def going_on(self) -> bool:
        return self._job is not None

    def begin(self, label: str, today: date) -> None:
        """Read, and say `read` or `failed`."""
        portfolio, jobs = self._document.portfolio, self._jobs
        try:
            # Behind other work, which may take minutes, it would have to wait for its turn.
            if jobs is None or not jobs.idle or how_many(portfolio.connection) <= READ_HERE:
                found = read_map(portfolio.connection, today)
                jobs = None
            else:
                awaited = Awaited((), roles_held(portfolio.connection), today=today)
        except PortfolioError as error:
            self.failed.emit(error)
            return
        except sqlite3.DatabaseError as error:
            self.failed.emit(unreadable(portfolio.folder / DATABASE, error))
            return
        if jobs is None:
            self.read.emit(*found)
            return

        def work(_job: "Job") -> tuple[MapData, WeekPlan | None]:
            reader = portfolio.reader()
            try:
                return read_map(reader, today)
            except sqlite3.DatabaseError as error:
                raise unreadable(portfolio.folder / DATABASE, error) from error
            finally:
                reader.close()

        self._missed = frozenset()
        self._timer.start()
        self._job = jobs.run(label, work, self._end, self._fail, quiet=True)
        self.awaited.emit(awaited)

    def note(self, ids: frozenset[str]) -> None:
        """These entries have changed while it went on."""
        self._missed |= ids

    def stop(self) -> None:
        """What is still read is of no use any more."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _end(self, found: tuple[MapData, WeekPlan | None]) -> None:
        self._timer.stop()
        self._job = None
        data, plan = found
        if self._missed:
            # Whether what was read saw these changes cannot be known.
            connection = self._document.portfolio.connection
            data.patch(self._missed, map_rows(connection, ids=self._missed))
            data.set_roles(roles_held(connection))
            plan = week_plan(connection)
        self.read.emit(data, plan)

    def _fail(self, error: PortfolioError) -> None:
        self._timer.stop()
        self._job = None
        self.failed.emit(error)
