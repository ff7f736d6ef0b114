"""The lines of a calendar file that are looked at at all, cut into events before anything reads them as such.

Who was invited, what was attached and what rings is never read; what is nested or endless is refused.
"""

import hashlib
import re
from dataclasses import dataclass, field

from portfolio.exchange.frameworks.file import NoFramework
from portfolio.exchange.frameworks.text import cleaned, decoded
from portfolio.exchange.learning.hours_file import MOST_BYTES, NoHours

MOST_EVENTS = 10_000
_MOST_DEEP = 6
_MOST_LINES = 1_000_000
_LONGEST_LINE, _LONGEST_LISTS = 2_000, 200_000
"""Of a line, and of all together that list times; what is longer is not read."""
_READ = frozenset(
    "UID SEQUENCE DTSTART DTEND DURATION SUMMARY LOCATION CATEGORIES STATUS CLASS RRULE RDATE EXDATE"
    " RECURRENCE-ID".split()
)
_OF_ZONES = frozenset("TZID TZOFFSETFROM TZOFFSETTO TZNAME DTSTART RRULE".split())
_YEARLY = re.compile(
    r"RRULE:FREQ=YEARLY(?=[A-Z0-9=;+-]*;BYMONTH=(?:[1-9]|1[0-2])(?:;|$))(?=[A-Z0-9=;+-]*;BYDAY=(?:\+?[1-4]|-[1-4])[A-Z]{2})"
    r"(?:;(?:INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d[A-Z]{2}|UNTIL=[0-9TZ]{8,16}|WKST=[A-Z]{2})){2,5}"
)
"""How the clocks of a real zone are put forward and back: on the last Sunday of October. Any other rule could be made
to run for ever."""
_BEGUN = re.compile(r"DTSTART[^:]*:(1[6-9]|20)\d{6}T\d{6}Z?")
_MOST_ZONES, _MOST_RULES, _MOST_IN_A_ZONE = 20, 4, 1_000
_BROKEN = "BROKEN"
_NAME = re.compile(r"[A-Za-z0-9-]+")
_ZONE = re.compile(r';TZID=(?:"([^"]*)"|([^";:]*))')
_HEAD = re.compile(r'(?:[^":]|"[^"]*")*')
"""What stands before the colon of a line: one between quotation marks is part of a name."""


@dataclass
class CalendarLines:
    """A calendar, cut."""

    events: list[list[str]] = field(default_factory=list)
    """The lines of each."""
    zones: dict[str, list[str]] = field(default_factory=dict)
    """Zones that the file describes itself, by the name under which the events now speak of them."""
    named: dict[str, str] = field(default_factory=dict)
    """What the file calls each of them, by that name."""
    zone: str = ""
    """The zone that the whole calendar names for itself."""
    lists_cut: bool = False
    """Whether there were more lists of times than are read."""


def calendar_lines(data: bytes, name: str) -> CalendarLines:
    """Cut a calendar. Raises NoHours for what is none, or more than a calendar can be."""
    if len(data) > MOST_BYTES:
        raise NoHours(
            "“{name}” is larger than any calendar of learning.",
            "Save the events of one calendar alone, or of fewer years.",
            name=name,
        )  # fmt: skip
    try:
        text = cleaned(decoded(data, name))
    except NoFramework as error:
        raise no_calendar(name) from error
    if text.count("\n") > _MOST_LINES or "BEGIN:VCALENDAR" not in text.upper()[:100_000]:
        raise no_calendar(name)
    return _cut(re.sub(r"\n[ \t]", "", text), name)


def no_calendar(name: str) -> NoHours:
    """The error that says that a file is no calendar."""
    return NoHours(
        "“{name}” is no calendar that can be read.", "Save it anew as iCalendar (.ics) where it came from.", name=name
    )


def is_calendar(data: bytes) -> bool:
    """Whether a file begins as a calendar does, in any encoding."""
    return b"BEGIN:VCALENDAR" in data[:400].replace(b"\0", b"").upper()


class _Cutter:
    """Goes through the lines, and knows what is open."""

    def __init__(self, name: str) -> None:
        self.found = CalendarLines()
        self._name = name
        self._open: list[str] = []
        self._kept: list[str] = []
        self._listed = 0

    def line(self, line: str) -> None:
        word, _, value = line.partition(":")
        word, value = word.strip().upper(), value.strip().upper()
        if word == "BEGIN":
            self._begin(value)
        elif word == "END":
            self._end(value)
        elif self._open and (named := _NAME.match(line[:40])) is not None:
            lists = named[0].upper() in ("EXDATE", "RDATE")
            self._listed += len(line) if lists else 0
            self.found.lists_cut = self.found.lists_cut or self._listed > _LONGEST_LISTS
            if (self._listed <= _LONGEST_LISTS) if lists else (len(line) <= _LONGEST_LINE):
                self._property(named[0].upper(), line)

    def _begin(self, what: str) -> None:
        self._open.append(what)
        if len(self._open) > _MOST_DEEP:
            raise no_calendar(self._name)
        if what in ("VEVENT", "VTIMEZONE"):
            self._kept = []
        elif "VTIMEZONE" in self._open:
            self._kept.append(f"BEGIN:{what}" if what in ("STANDARD", "DAYLIGHT") else _BROKEN)

    def _end(self, what: str) -> None:
        if what not in self._open:
            return
        while self._open.pop() != what:
            pass
        if what == "VEVENT":
            self.found.events.append(self._kept)
            if len(self.found.events) > MOST_EVENTS:
                raise NoHours(
                    "“{name}” has more than {most:,} events.", "Save fewer years of it.",
                    name=self._name, most=MOST_EVENTS,
                )  # fmt: skip
        elif what == "VTIMEZONE":
            _keep_zone(self._kept, self.found)
        elif "VTIMEZONE" in self._open:
            self._kept.append(f"END:{what}")

    def _property(self, named: str, line: str) -> None:
        in_zone = "VTIMEZONE" in self._open and named in _OF_ZONES
        if in_zone or (self._open[-1] == "VEVENT" and named in _READ):
            self._kept.append(line)
        elif named == "X-WR-TIMEZONE" and self._open[-1] == "VCALENDAR":
            self.found.zone = line.partition(":")[2].strip()[:100]


def _cut(text: str, name: str) -> CalendarLines:
    cutter = _Cutter(name)
    for line in text.split("\n"):
        cutter.line(line)
    for event in cutter.found.events:
        event[:] = [_renamed(line, cutter.found) for line in event]
    return cutter.found


def _keep_zone(lines: list[str], found: CalendarLines) -> None:
    """A zone that nobody else knows, under a name made of what it says: no other file can mean another by it."""
    called = next((line.partition(":")[2].strip() for line in lines if line.upper().startswith("TZID")), "")
    rules = [line for line in lines if line.upper().startswith("RRULE")]
    begun = [line for line in lines if line.upper().startswith("DTSTART")]
    sound = _BROKEN not in lines and all(_YEARLY.fullmatch(rule.upper().strip()) for rule in rules)
    sound = sound and all(_BEGUN.fullmatch(line.upper().strip()) for line in begun)
    if not called or not sound or len(rules) > _MOST_RULES or len(lines) > _MOST_IN_A_ZONE or _is_known(called):
        return
    if len(found.zones) < _MOST_ZONES:
        body = [line for line in lines if not line.upper().startswith("TZID")]
        digest = f"X-{hashlib.sha256('/'.join(body).encode()).hexdigest()[:32]}"
        found.zones[digest] = body
        found.named.setdefault(called, digest)


def _renamed(line: str, found: CalendarLines) -> str:
    def other(zone: re.Match[str]) -> str:
        called = zone[1] if zone[1] is not None else zone[2]
        return f";TZID={found.named[called]}" if called in found.named else zone[0]

    start = _HEAD.match(line)
    head = start[0] if start is not None else ""
    return _ZONE.sub(other, head) + line[len(head) :] if found.named and ";TZID=" in head else line


def _is_known(zone: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        return False
    return True
