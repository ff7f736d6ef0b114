"""The events of a calendar, read one by one, and what each says of itself: a broken one costs no other."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.calendar_lines import CalendarLines
from portfolio.exchange.learning.hours_file import LONGEST_TITLE, LONGEST_WORDS, in_one_line

if TYPE_CHECKING:
    from icalendar import Event

MOST_NAMED = 1_000
"""Times that an event adds or leaves out by name."""
When = date | datetime
_BROKEN = (ValueError, KeyError, AttributeError, TypeError, IndexError, OverflowError)


def events_in(lines: CalendarLines) -> Iterator["Event"]:
    # Slow to import, and only needed once somebody brings a calendar.
    import icalendar

    for zone, body in lines.zones.items():
        try:
            icalendar.Timezone.from_ical(_component("VTIMEZONE", [f"TZID:{zone}", *body]))
        except _BROKEN:
            continue
    for event in lines.events:
        try:
            found = icalendar.Event.from_ical(_component("VEVENT", event))
        except _BROKEN:
            found = icalendar.Event()
        for name in [name for name, value in found.items() if _is_broken(value)]:
            # A rule that cannot be read is still a rule: only its first time is taken, and that is told.
            found[name] = {"FREQ": [""]} if name.upper() == "RRULE" else None
        yield found  # type: ignore[misc]


def _is_broken(value: object) -> bool:
    from icalendar.prop import vBroken

    return any(isinstance(one, vBroken) for one in (value if isinstance(value, list) else [value]))


def _component(kind: str, lines: Iterable[str]) -> bytes:
    return "\r\n".join([f"BEGIN:{kind}", *lines, f"END:{kind}", ""]).encode("utf-8", "replace")


def identity(event: "Event") -> tuple[str, str, bool]:
    """Whose event it is, of which of its times it speaks, and whether of all that follow as well."""
    return words_of(event, "UID"), stamp(when_of(event, "RECURRENCE-ID")), is_from_here(event)


def latest_of(events: list[tuple[int, "Event"]]) -> dict[tuple[str, str, bool], int]:
    """Of events that are one and the same, the one that was changed last."""
    best: dict[tuple[str, str, bool], tuple[int, int]] = {}
    for number, event in events:
        if (same := identity(event))[0]:
            version = (_whole(event.get("SEQUENCE")), number)
            best[same] = max(best.get(same, (-1, 0)), version)
    return {key: number for key, (_, number) in best.items()}


def times_moved(events: Iterable["Event"]) -> dict[str, set[str]]:
    """By event, the times that have an event of their own, which says something else of them."""
    found: dict[str, set[str]] = {}
    for event in events:
        if (which := stamp(when_of(event, "RECURRENCE-ID"))) and (uid := words_of(event, "UID")):
            found.setdefault(uid, set()).add(which)
    return found


def fields_of(event: "Event") -> dict[str, Any]:
    fields: dict[str, Any] = {"title": words_of(event, "SUMMARY", LONGEST_TITLE)}
    if place := words_of(event, "LOCATION"):
        fields["place"] = place
    categories = event.get("CATEGORIES")
    first = categories[0] if isinstance(categories, list) and categories else categories
    names = [in_one_line(str(one)) for one in getattr(first, "cats", ())]
    if names and names[0]:
        fields["category"] = shortened(names[0], LONGEST_WORDS)
    if words_of(event, "CLASS").upper() in ("PRIVATE", "CONFIDENTIAL"):
        fields["privacy"] = "private"
    return fields


def words_of(event: "Event", name: str, longest: int = LONGEST_WORDS) -> str:
    value = event.get(name)
    one = value[0] if isinstance(value, list) and value else value
    return shortened(in_one_line(str(one)), longest) if one is not None else ""


def when_of(event: "Event", name: str) -> When | None:
    value = event.get(name)
    return as_when(getattr(value[0] if isinstance(value, list) and value else value, "dt", None))


def as_when(value: object) -> When | None:
    """A day or a moment within the years that a calendar has; None for anything else."""
    if isinstance(value, date) and 2 < value.year < 9_990:
        return value
    return None


def times_listed(event: "Event", name: str) -> list[When]:
    """Times named one by one; of spans the beginning."""
    value = event.get(name)
    found: list[When] = []
    for one in value if isinstance(value, list) else [value]:
        for named in getattr(one, "dts", ())[:MOST_NAMED]:
            dt = named.dt[0] if isinstance(named.dt, tuple) else named.dt
            if (when := as_when(dt)) is not None:
                found.append(when)
    return found[:MOST_NAMED]


def in_series(events: Iterable[tuple[int, "Event"]]) -> list[list[tuple[int, "Event"]]]:
    """Events with those that speak of single times of them, in the order in which they come first."""
    found: dict[str | int, list[tuple[int, Event]]] = {}
    for number, event in events:
        found.setdefault(words_of(event, "UID") or number, []).append((number, event))
    return list(found.values())


def is_from_here(event: "Event") -> bool:
    """Whether it speaks of one time of another event and of all that follow."""
    value = event.get("RECURRENCE-ID")
    one = value[0] if isinstance(value, list) and value else value
    return str(getattr(one, "params", {}).get("RANGE", "")).upper() == "THISANDFUTURE"


def is_lost(event: "Event") -> bool:
    """Whether its beginning names a zone that is not known."""
    start = event.get("DTSTART")
    when = getattr(start, "dt", None)
    return isinstance(when, datetime) and when.tzinfo is None and "TZID" in getattr(start, "params", {})


def stamp(time: When | None) -> str:
    """The same for the same moment, in whatever zone it was written."""
    if isinstance(time, datetime):
        return time.astimezone(UTC).isoformat() if time.tzinfo else time.isoformat()
    return time.isoformat() if time is not None else ""


def day_left_out(time: When, without: set[str]) -> bool:
    """Some programs leave out a day where the event has a time."""
    return isinstance(time, datetime) and time.date().isoformat() in without


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
