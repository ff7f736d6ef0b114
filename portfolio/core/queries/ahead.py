"""The timeline's rows, read on a thread of their own while the window's code is still being imported."""

import json
import sqlite3
import threading
from collections.abc import Callable

from portfolio.core.queries.audience import visible
from portfolio.core.queries.compiled import TIMELINE
from portfolio.core.queries.timeline import TimelineRow

_COLUMNS = ", ".join(TimelineRow._fields)
_AS_ONE_TEXT = f"SELECT json_group_array(json_array({_COLUMNS})) FROM ({TIMELINE})"
"""All rows as one JSON text: SQLite makes it in one step, during which Python's other threads run. Fetched row by
row, each row would wait for the imports to let go of the interpreter."""


class TimelineAhead:
    """Begins to read at once. `connect` makes a read-only connection, on the thread that uses and closes it."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._text = ""
        self._trouble: Exception | None = None
        self._thread = threading.Thread(target=self._read, name="timeline-ahead")
        self._thread.start()

    def rows(self) -> list[TimelineRow]:
        """What `queries.timeline.timeline` gives. Waits for the end; raises what went wrong on the way."""
        self._thread.join()
        if self._trouble is not None:
            raise self._trouble
        rows = [TimelineRow._make(values) for values in json.loads(self._text)]
        rows.sort(reverse=True)
        return rows

    def _read(self) -> None:
        try:
            connection = self._connect()
            try:
                privacy = json.dumps(visible("owner"))
                self._text = connection.execute(_AS_ONE_TEXT, {"privacy": privacy}).fetchone()[0]
            finally:
                connection.close()
        except Exception as error:  # told on the thread that asks for the rows
            self._trouble = error
