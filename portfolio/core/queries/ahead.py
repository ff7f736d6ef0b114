"""The timeline's rows, read on a thread of their own while the window's code is still being imported."""

import json
import sqlite3
import threading
from collections.abc import Callable

from portfolio.core.queries.audience import visible
from portfolio.core.queries.compiled import TIMELINE
from portfolio.core.queries.timeline import TimelineRow, in_order

_COLUMNS = ", ".join(TimelineRow._fields)
_NEWEST_FIRST = "planned DESC, day DESC, id DESC"
_AS_ONE_TEXT = f"SELECT json_group_array(json_array({_COLUMNS})) FROM ({TIMELINE} ORDER BY {_NEWEST_FIRST})"
"""All rows as one JSON text: SQLite makes it in one step, during which Python's other threads run. Fetched row by
row, each would wait for the imports to let go of the interpreter."""


class TimelineAhead:
    """Begins to read at once. `connect` makes a read-only connection, on the thread that uses and closes it."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._text = ""
        self._trouble: Exception | None = None
        self._connected = threading.Event()
        self._thread = threading.Thread(target=self._read, name="timeline-ahead")
        self._thread.start()
        # Connecting is a dozen short statements. Against a thread that imports, each would wait for the interpreter's
        # next turn, five milliseconds away; so this one stands aside until only the long statement is left.
        self._connected.wait()

    def rows(self) -> list[TimelineRow]:
        """What `queries.timeline.timeline` gives. Waits for the end; raises what went wrong on the way."""
        self._thread.join()
        if self._trouble is not None:
            raise self._trouble
        rows = in_order(map(TimelineRow._make, json.loads(self._text)))
        self._text = ""
        return rows

    def _read(self) -> None:
        try:
            connection = self._connect()
            try:
                privacy = json.dumps(visible("owner"))
                self._connected.set()
                self._text = connection.execute(_AS_ONE_TEXT, {"privacy": privacy}).fetchone()[0]
            finally:
                connection.close()
        except Exception as error:  # told on the thread that asks for the rows
            self._trouble = error
        finally:
            self._connected.set()
