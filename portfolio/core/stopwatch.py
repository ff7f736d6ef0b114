"""The stopwatch: since when it runs, kept in the portfolio so that neither a restart nor a flat battery stops it.

It is nothing that was done yet, so it has no line of history; stopping it makes an entry like any other.
"""

import json
import sqlite3
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from portfolio.core import meta

if TYPE_CHECKING:  # SQLModel takes half a second to import; that it runs is shown before
    from portfolio.core.change import Change
    from portfolio.core.history import Journal

KEY = "stopwatch"
LONG = timedelta(hours=12)
"""Nobody learns for longer at a stretch: it was forgotten, and one is asked when it was."""
_MOST_SECONDS = 10_000 * 3600
"""Whoever wrote more was not this program."""


@dataclass(frozen=True)
class Stopwatch:
    """A stopwatch that was started. Moments are aware, in UTC, as ISO text."""

    begun: str
    running_since: str
    """Empty while it rests."""
    seconds: int
    """Measured before it last rested."""
    title: str = ""
    aims: tuple[tuple[str, str], ...] = ()
    """What the time is for: kind and id."""

    @property
    def runs(self) -> bool:
        return bool(self.running_since)

    def measured(self, now: datetime) -> timedelta:
        """How long it ran. A clock that was set back gives no negative time."""
        since = timedelta(seconds=self.seconds)
        if not self.running_since:
            return since
        return since + max(timedelta(0), now - datetime.fromisoformat(self.running_since))

    def minutes(self, now: datetime) -> int:
        """Whole minutes, at least one once it ran at all."""
        return max(1, round(self.measured(now).total_seconds() / 60))

    def paused(self, now: datetime) -> "Stopwatch":
        return replace(self, running_since="", seconds=int(self.measured(now).total_seconds()))

    def going_on(self, now: datetime) -> "Stopwatch":
        return self if self.runs else replace(self, running_since=_text(now))


def started(now: datetime, title: str = "", aims: tuple[tuple[str, str], ...] = ()) -> Stopwatch:
    """One that begins now."""
    return Stopwatch(_text(now), _text(now), 0, title, aims)


def kept(connection: sqlite3.Connection) -> Stopwatch | None:
    """The stopwatch that was started and not stopped yet. What cannot be read is none: it costs an entry, no error."""
    try:
        found = json.loads(meta.value(connection, KEY) or "null")
        if not isinstance(found, dict):
            return None
        aims = tuple((str(kind), str(one)) for kind, one in found["aims"])
        seconds = int(found["seconds"])
        if not 0 <= seconds <= _MOST_SECONDS:
            return None
        watch = Stopwatch(str(found["begun"]), str(found["running_since"]), seconds, str(found["title"]), aims)
        moments = (watch.begun, watch.running_since) if watch.running_since else (watch.begun,)
        if any(datetime.fromisoformat(moment).tzinfo is None for moment in moments):
            return None
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return watch


def keep(connection: sqlite3.Connection, watch: Stopwatch | None, database: Path) -> None:
    """Keep it, or that there is none. Raises PortfolioError as `meta.keep` does."""
    meta.keep(connection, KEY, json.dumps(asdict(watch) if watch is not None else None), database)


def stopped(change: "Change", device: str) -> "Journal":
    """What the change that logs the measured time leaves in the history, and that the stopwatch is no more, in the
    change's own transaction: whoever is stopped between the two would log the same time twice."""
    from portfolio.core.history import written

    journal = written(change, device)

    def both(connection: sqlite3.Connection) -> None:
        journal(connection)
        connection.execute("DELETE FROM meta WHERE key = ?", (KEY,))

    return both


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
