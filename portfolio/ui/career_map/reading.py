"""Reading all that the map shows, off the window's thread where there are jobs; no change meanwhile is lost."""

import sqlite3
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from portfolio.core.map.lanes import MapData
from portfolio.core.queries.career_map import WeekPlan, map_rows
from portfolio.core.queries.roles import roles_held
from portfolio.core.queries.week_plan import week_plan
from portfolio.ui.document import Document

if TYPE_CHECKING:
    from portfolio.core.errors import PortfolioError
    from portfolio.ui.jobs import Job, Jobs


def read_map(connection: sqlite3.Connection, today: date) -> tuple[MapData, WeekPlan]:
    """All entries and roles, and the hours that are meant for each week."""
    return MapData(map_rows(connection), roles_held(connection), today=today), week_plan(connection)


class Reading:
    """Reads once. `done` is given what there is at that moment; `failed` is called when nothing could be read."""

    def __init__(
        self, document: Document, today: date, done: Callable[[MapData, WeekPlan], None], failed: Callable[[], None]
    ) -> None:
        self._document, self._today, self._done, self._failed = document, today, done, failed
        self._missed: frozenset[str] = frozenset()
        self._stopped = False
        self.going_on = True

    def start(self, jobs: "Jobs | None", label: str) -> None:
        """Begin; without jobs it is over at once."""
        portfolio, today = self._document.portfolio, self._today
        if jobs is None:
            self._read(read_map(portfolio.connection, today))
            return

        def work(_job: "Job") -> tuple[MapData, WeekPlan]:
            reader = portfolio.reader()
            try:
                return read_map(reader, today)
            finally:
                reader.close()

        jobs.run(label, work, self._read, self._give_up, quiet=True)

    def note(self, ids: frozenset[str]) -> None:
        """These entries have changed while it went on."""
        self._missed |= ids

    def stop(self) -> None:
        """What is still read is of no use any more."""
        self._stopped = True

    def _read(self, found: tuple[MapData, WeekPlan]) -> None:
        if self._stopped:
            return
        data, plan = found
        if self._missed:
            # Whether what was read saw these changes cannot be known.
            connection = self._document.portfolio.connection
            data.patch(self._missed, map_rows(connection, ids=self._missed))
            data.set_roles(roles_held(connection))
            plan = week_plan(connection)
        self.going_on = False
        self._done(data, plan)

    def _give_up(self, error: "PortfolioError") -> None:
        self.going_on = False
        if not self._stopped:
            self._document.failed.emit(error)
            self._failed()
