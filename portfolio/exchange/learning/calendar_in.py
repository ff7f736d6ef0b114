"""Hours from a calendar (iCalendar, RFC 5545): each time of each event, with the minutes that really went by."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.core.said import Said, said
from portfolio.exchange.learning.calendar_events import (
    When,
    as_when,
    day_left_out,
    events_in,
    fields_of,
    identity,
    in_series,
    is_from_here,
    is_lost,
    latest_of,
    stamp,
    times_listed,
    times_moved,
    when_of,
    words_of,
)
from portfolio.exchange.learning.calendar_later import FromHere, Later, shifted
from portfolio.exchange.learning.calendar_lines import calendar_lines, no_calendar
from portfolio.exchange.learning.calendar_repeats import MOST_TIMES, MOST_YEARS, UnknownRuleError, days_of, repeat_of
from portfolio.exchange.learning.hours_file import MOST_MINUTES, MOST_ROWS, HoursFile, HoursRow

if TYPE_CHECKING:
    from icalendar import Event

_MOST_STEPS = 500_000
"""Days that are looked at in one file for what comes again: a second or two."""


class _Says(NamedTuple):
    """What an event says of each of its times."""

    line: int
    """Which event of the file it is, from 1."""
    fields: dict[str, Any]
    length: timedelta | None
    notes: list[Said]
    called_off: bool


@dataclass
class _Read:
    """What is gathered while a calendar is read."""

    here: tzinfo | None
    """The zone of times that have none; None for this computer's."""
    today: date
    all_day_minutes: int
    rows: list[HoursRow] = field(default_factory=list)
    ahead: int = 0
    steps: int = 0
    cut: bool = False
    full: bool = False
    """Whether there was more than is taken of any file."""
    latest: dict[tuple[str, str, bool], int] = field(default_factory=dict)
    moved: dict[str, set[str]] = field(default_factory=dict)
    """By event, its times that have an event of their own."""
    whole_days: bool = False
    later: dict[str, list[tuple[int, "Event"]]] = field(default_factory=dict)
    """By event, those that speak of one of its times and of all that follow."""


def read_calendar(
    data: bytes, name: str, today: date, *, here: tzinfo | None = None, all_day_minutes: int = 0
) -> HoursFile:
    """The times of a calendar called `name` up to `today`; later ones are counted, and left out.

    `here` is the zone of times that have none (this computer's, if it is not given); an event's day is the one in its
    own zone, or here for times in UTC. Events of whole days take `all_day_minutes` for each day; with 0 they are told
    and left out. Raises NoHours where it is no calendar, or holds no events.
    """
    lines = calendar_lines(data, name)
    read = _Read(_zone(lines.zone) or here, today, all_day_minutes)
    events = list(enumerate(events_in(lines), start=1))
    if not events:
        raise no_calendar(name)
    read.latest = latest_of(events)
    events = [(number, event) for number, event in events if read.latest.get(identity(event), number) == number]
    read.moved = times_moved(event for _, event in events)
    for number, event in events:
        if is_from_here(event) and words_of(event, "UID"):
            read.later.setdefault(words_of(event, "UID"), []).append((number, event))
    for series in in_series(events):
        begun = len(read.rows)
        for number, event in series:
            _times(number, event, read)
        read.rows[begun:] = sorted(read.rows[begun:], key=lambda row: row.fields.get("day", date.max))
    told: list[Said] = []
    if read.ahead:
        told.append(said("Still to come and left out: {count}.", count=read.ahead))
    if read.cut:
        told.append(said("Some events come again too often; of each the first {most:,} times were taken.",
                         most=MOST_TIMES))  # fmt: skip
    if lines.lists_cut:
        told.append(said("Its lists of single days are too long: some days may be missing, or be there though they were"
                         " left out. Save fewer years of it."))  # fmt: skip
    if read.full:
        told.append(said("Only the first {most:,} times of this file were taken.", most=MOST_ROWS))
    rows = tuple(replace(row, number=at) for at, row in enumerate(read.rows, start=1))
    return HoursFile(name, "calendar", rows, told=tuple(told), whole_days=read.whole_days)


def _times(number: int, event: "Event", read: _Read) -> None:
    start, uid = when_of(event, "DTSTART"), words_of(event, "UID")
    if start is None or not EARLIEST <= _day(start, read) <= LATEST:
        _add(read, number, fields_of(event), said("This event has no day."))
        return
    says, alone = _says(number, event, start, read), event.get("RECURRENCE-ID") is not None
    if is_from_here(event):
        if (uid, identity(event)[1], False) in read.latest:
            return  # of this one time something else is said
        if (uid, "", False) not in read.latest:
            says.notes.append(_only_first())
    if says.called_off:
        _add(read, number, says.fields | {"day": _day(start, read)}, said("This event was called off."))
        return
    later = Later(start, () if alone else _changes(uid, read), lambda moment: _in_utc(moment, read))
    own = set() if alone else read.moved.get(uid, set())
    without = own | {stamp(one) for one in times_listed(event, "EXDATE")}
    for time in _starts(event, start, read, says.notes):
        if len(read.rows) >= MOST_ROWS:
            read.full = True
            return
        if stamp(time) in without or day_left_out(time, without):
            continue
        change = later.of(time)
        if change is None:
            _one(says, time, read)
        elif not change.says.called_off and (now := shifted(time, change, read.here)) is not None:
            _one(change.says, now, read)


def _says(number: int, event: "Event", start: When, read: _Read) -> _Says:
    fields, notes = fields_of(event), list[Said]()
    if is_lost(event):
        notes.append(said("Its time zone is not known; its time was taken as it is on the clock here."))
    if fields.get("privacy") == "private":
        notes.append(said("It is private in that calendar, and stays so."))
    off = words_of(event, "STATUS").upper() == "CANCELLED"
    return _Says(number, fields, _length(event, start, read), notes, off)


def _changes(uid: str, read: _Read) -> Iterator[FromHere[_Says]]:
    for number, event in read.later.get(uid, ()):
        which, now = when_of(event, "RECURRENCE-ID"), when_of(event, "DTSTART")
        if which is not None and now is not None:
            yield FromHere(which, now, _says(number, event, now, read))


def _one(says: _Says, start: When, read: _Read) -> None:
    day, length = _day(start, read), says.length
    if day < EARLIEST:
        _add(read, says.line, says.fields, said("This event has no day."))
        return
    if day > read.today:
        read.ahead += 1
        return
    number, found = says.line, says.fields | {"day": day}
    if length is None or length < timedelta(0):
        no_end = said("This event says no end, and no length.")
        _add(read, number, found, no_end if length is None else said("This event ends before it begins."))
        return
    if not isinstance(start, datetime):
        read.whole_days, days = True, max(1, length.days)
        if not read.all_day_minutes:
            _add(read, number, found, said("This event goes on all day; it does not say how many hours."))
            return
        minutes = days * read.all_day_minutes
    else:
        minutes = round(length.total_seconds() / 60)
    if minutes > MOST_MINUTES:
        _add(read, number, found, said("That is more than 1,000 hours."))
    elif not minutes:
        _add(read, number, found, said("This event takes no time."))
    else:
        _add(read, number, found | {"minutes": minutes}, None, says.notes, stamp(start))


def _starts(event: "Event", start: When, read: _Read, notes: list[Said]) -> Iterator[When]:
    """All times at which it begins, each once, in no order but that of the rule and then the named ones."""
    told: set[str] = set()
    rule = event.get("RRULE")
    times: Iterable[When] = [start]
    if rule is not None and event.get("RECURRENCE-ID") is None:
        times = _by_rule(rule, start, read, notes)
    for one in (*times, *times_listed(event, "RDATE")):
        same = one if isinstance(one, datetime) == isinstance(start, datetime) else None
        if same is not None and (moment := stamp(same)) not in told:
            told.add(moment)
            yield same


def _only_first() -> Said:
    return said("It comes again in a way that this program does not know; only its first time was taken.")


def _by_rule(rule: Any, start: When, read: _Read, notes: list[Said]) -> Iterator[When]:
    try:
        repeat = repeat_of(rule)
    except (UnknownRuleError, AttributeError, TypeError):
        notes.append(_only_first())
        yield start
        return
    until = next((as_when(one) for one in rule.get("UNTIL", ())), None)
    # What is still to come is only counted, and a year of it is enough.
    last = min(read.today + timedelta(days=366), date.max - timedelta(days=2))
    if until is not None:
        # The end may lie in another zone, where it is a day later.
        last = min(last, (until.date() if isinstance(until, datetime) else until) + timedelta(days=1))
    first = start.date() if isinstance(start, datetime) else start
    looked = max(0, min((last - first).days, 366 * MOST_YEARS))
    if read.steps + looked > _MOST_STEPS:
        notes.append(said("There is too much in this file that comes again; only its first time was taken."))
        yield start
        return
    most = min(repeat.times or MOST_TIMES, MOST_TIMES)
    for count, day in enumerate(days_of(repeat, first, last), start=1):
        time = datetime.combine(day, start.timetz()) if isinstance(start, datetime) else day
        if until is not None and _after(time, until, read):
            break
        if count == most:
            looked = (day - first).days
            read.cut = read.cut or (repeat.times or MOST_TIMES + 1) > MOST_TIMES
        yield time
    read.steps += looked


def _after(time: When, until: When, read: _Read) -> bool:
    if isinstance(time, datetime) and isinstance(until, datetime):
        return _in_utc(time, read) > _in_utc(until, read)
    day = time.date() if isinstance(time, datetime) else time
    return day > (until.date() if isinstance(until, datetime) else until)


def _in_utc(time: datetime, read: _Read) -> datetime:
    try:
        return (time if time.tzinfo else time.replace(tzinfo=read.here)).astimezone(UTC)
    except (OverflowError, ValueError):
        return datetime.max.replace(tzinfo=UTC)


def _length(event: "Event", start: When, read: _Read) -> timedelta | None:
    """The time that goes by from its beginning to its end, whatever the clocks are put to between them; each of its
    times takes as long as the first. None where it does not say."""
    end = when_of(event, "DTEND")
    length = getattr(event.get("DURATION"), "dt", None)
    if not isinstance(start, datetime):
        if end is None:
            return length if isinstance(length, timedelta) else timedelta(days=1)
        return None if isinstance(end, datetime) else end - start
    if isinstance(end, datetime):
        return _in_utc(end, read) - _in_utc(start, read)
    if not isinstance(length, timedelta):
        return None
    # Days are days on the clock, hours are hours that go by.
    days = timedelta(days=length.days)
    try:
        return _in_utc(start + days, read) - _in_utc(start, read) + (length - days)
    except OverflowError:
        return None


def _day(start: When, read: _Read) -> date:
    if not isinstance(start, datetime):
        return start
    return (start.astimezone(read.here) if start.tzinfo is not None and _is_utc(start.tzinfo) else start).date()


def _is_utc(zone: tzinfo) -> bool:
    return zone is UTC or str(zone) in ("UTC", "Etc/UTC", "Z")


def _zone(name: str) -> tzinfo | None:
    """The zone that a calendar names as its own. Where that is UTC, nobody chose one."""
    try:
        return ZoneInfo(name) if name and not _is_utc(ZoneInfo(name)) else None
    except (ValueError, OSError, KeyError):
        return None


def _add(
    read: _Read, line: int, fields: dict[str, Any], why: Said | None, notes: Iterable[Said] = (), moment: str = ""
) -> None:
    if len(read.rows) < MOST_ROWS:
        read.rows.append(HoursRow(len(read.rows) + 1, line, fields, why, tuple(notes), moment=moment))
    else:
        read.full = True
