"""The timeline's rows, read on a thread of their own while the window's code is still being imported."""

import json
import sqlite3
import threading
from bisect import bisect_left
from collections.abc import Callable

from portfolio.core.queries.audience import visible
from portfolio.core.queries.compiled import TIMELINE_PLACES, TIMELINE_SOME
from portfolio.core.queries.timeline import TimelineRow, as_places

_COLUMNS = ", ".join(TimelineRow._fields)
_PLACES = f"SELECT json_group_array(json_array(planned, day, id, kind)) FROM ({TIMELINE_PLACES})"
_SOME = f"SELECT json_group_array(json_array({_COLUMNS})) FROM ({TIMELINE_SOME})"
"""All rows as one JSON text: SQLite makes it in one step, during which Python's other threads run. Fetched row by
row, each would wait for the imports to let go of the interpreter."""

BEFORE, AFTER = 40, 80
"""Entries around today that are read whole: more than the tallest screen shows, whose timeline begins there."""


class TimelineAhead:
    """Begins to read at once. `connect` makes a read-only connection, on the thread that uses and closes it."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._rows: list[TimelineRow] = []
        self._trouble: Exception | None = None
        self._connected = threading.Event()
        self._thread = threading.Thread(target=self._read, name="timeline-ahead")
        self._thread.start()
        # Connecting is a dozen short statements. Against a thread that imports, each would wait for the interpreter's
        # next turn, five milliseconds away; so this one stands aside until only the long statement is left.
        self._connected.wait()

    def rows(self) -> list[TimelineRow]:
        """What `queries.timeline.timeline_places` gives, those around today read whole. Waits for the end; raises
        what went wrong on the way."""
        self._thread.join()
        if self._trouble is not None:
            raise self._trouble
        rows, self._rows = self._rows, []
        return rows

    def _read(self) -> None:
        try:
            connection = self._connect()
            try:
                privacy = json.dumps(visible("owner"))
                self._connected.set()
                places = connection.execute(_PLACES, {"privacy": privacy}).fetchone()[0]
                rows = self._rows = as_places(json.loads(places))
                today = bisect_left(rows, True, key=lambda row: not row.planned)
                around = slice(max(0, today - BEFORE), today + AFTER)
                ids = json.dumps([row.id for row in rows[around]])
                some = connection.execute(_SOME, {"privacy": privacy, "ids": ids}).fetchone()[0]
                known = {row.id: row for row in map(TimelineRow._make, json.loads(some))}
                rows[around] = [known.get(row.id, row) for row in rows[around]]
            finally:
                connection.close()
        except Exception as error:  # told on the thread that asks for the rows
            self._trouble = error
        finally:
            self._connected.set()
