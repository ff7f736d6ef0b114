"""What is said of one time of an event and of all that follow (RFC 5545, RANGE=THISANDFUTURE): they are shifted as it
was, and take what it says."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, tzinfo
from typing import Generic, NamedTuple, TypeVar

from portfolio.exchange.learning.calendar_events import When

SaysT = TypeVar("SaysT")


class FromHere(NamedTuple, Generic[SaysT]):
    """From which time on, as it was planned first; where that one lies now; and what is said of it."""

    which: When
    now: When
    says: SaysT


class Later(Generic[SaysT]):
    """All that is said so of the times of one event."""

    def __init__(self, start: When, found: Iterable[FromHere[SaysT]], in_utc: Callable[[datetime], datetime]) -> None:
        """`start` is its first time; `in_utc` gives a moment in UTC, also of a time that has no zone."""
        self._in_utc = in_utc
        alike = (one._replace(which=_as(start, one.which)) for one in found)
        self._found = sorted(alike, key=lambda one: self._moment(one.which))
        self._moments = [self._moment(one.which) for one in self._found]

    def of(self, planned: When) -> FromHere[SaysT] | None:
        """What is said of this time, as it was planned first; None where that is only what the event itself says."""
        at = bisect_right(self._moments, self._moment(planned)) if self._moments else 0
        return self._found[at - 1] if at else None

    def _moment(self, when: When) -> datetime:
        return self._in_utc(when) if isinstance(when, datetime) else datetime.combine(when, time.min, UTC)


def shifted(planned: When, change: "FromHere[SaysT]", here: tzinfo | None) -> When | None:
    """When this is now: as far away, on its clock, as the time from which on it changed. `here` is the zone of times
    that have none. None behind the ends of the calendar."""
    which, now = change.which, change.now
    try:
        if isinstance(planned, datetime) and isinstance(which, datetime) and isinstance(now, datetime):
            return planned + (_on_clock(now, planned.tzinfo, here) - _on_clock(which, planned.tzinfo, here))
        day = _day(planned) + (_day(now) - _day(which))
    except OverflowError:
        return None
    return datetime.combine(day, now.timetz()) if isinstance(now, datetime) else day


def _as(start: When, which: When) -> When:
    """Some programs name a day where the event has a time, or a time where it has none."""
    if isinstance(start, datetime) and not isinstance(which, datetime):
        return datetime.combine(which, start.timetz())
    return which if isinstance(start, datetime) else _day(which)


def _day(when: When) -> date:
    return when.date() if isinstance(when, datetime) else when


def _on_clock(moment: datetime, zone: tzinfo | None, here: tzinfo | None) -> datetime:
    return moment if moment.tzinfo is None else moment.astimezone(zone or here).replace(tzinfo=None)
