"""Dates as badges write them: ISO 8601 in its usual forms, and the 10-digit Unix time of Open Badges 1.x."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from portfolio.credentials.strict_json import Json

# Seconds are optional, fractions may be longer than Python keeps, the colon of the zone may be missing.
_ISO = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})"
    r"(?:[Tt ](?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})(?:[.,](?P<part>[0-9]{1,12}))?)?"
    r" ?(?P<zone>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_EARLIEST = 1900
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# The westernmost clock is 12 hours behind UTC: there `today` lasts that much longer.
_LATEST_ZONE = timedelta(hours=12)


class NoDate(ValueError):
    """What stands where a date should be, and the sentence that says so; {what} is which date it is."""

    def __init__(self, sentence: str, text: str = "") -> None:
        super().__init__(f"{sentence} {text}".strip())
        self.sentence, self.text = sentence, text


def parse(value: Json) -> date | datetime:
    """A date, or an aware datetime with the offset it was written in. Raises NoDate with what is wrong with it.

    Sources: Open Badges 1.1 (ISO 8601 or a 10-digit Unix time), 2.0 (DateTime with zone), VC Data Model 2.0
    (dateTimeStamp). A time without zone is taken as UTC.
    """
    return _kept(value) if isinstance(value, str) and len(value) < _LONGEST else _read(value)


def _read(value: Json) -> date | datetime:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise NoDate("Its {what} is not a date.")
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
    if re.fullmatch("[0-9]{9,10}", text) or re.fullmatch("[0-9]{13}", text):
        seconds = int(text) // 1000 if len(text) == 13 else int(text)
        return datetime.fromtimestamp(seconds, UTC)
    found = _ISO.fullmatch(text) if isinstance(value, str) else None
    if not found:
        raise NoDate("Its {what}: “{text}” is not a date.", text[:40])
    try:
        return _moment(found)
    except (ValueError, OverflowError) as trouble:
        raise NoDate("Its {what}: “{text}” is a date nobody can mean.", text[:40]) from trouble


_LONGEST = 40
_kept = lru_cache(maxsize=64)(_read)
"""A badge's few dates are read several times: as they stand there, and beside what the token says."""


def has_zone(value: Json) -> bool:
    """Whether a written time says its zone; a date alone and a Unix time need none."""
    if not isinstance(value, str):
        return True
    return _kept_zone(value) if len(value) < _LONGEST else _is_zoned(value)


def _is_zoned(text: str) -> bool:
    found = _ISO.fullmatch(text.strip())
    return not found or not found["hour"] or bool(found["zone"])


_kept_zone = lru_cache(maxsize=64)(_is_zoned)


def _moment(found: re.Match[str]) -> date | datetime:
    day = date.fromisoformat(found["day"])
    if day.year < _EARLIEST:
        raise ValueError("before anyone could have earned it")
    if not found["hour"]:
        return day
    hour, minute, second = int(found["hour"]), int(found["minute"]), min(int(found["second"] or 0), 60)
    micro = int((found["part"] or "0")[:6].ljust(6, "0"))
    midnight = datetime(day.year, day.month, day.day, tzinfo=_zone(found["zone"]))
    if hour == 24 and not minute and not second and not micro:  # ISO 8601: the end of the day
        return midnight + timedelta(days=1)
    # A leap second (60) has no place in Python's clock; the second before it stands for it.
    return midnight.replace(hour=hour, minute=minute, second=min(second, 59), microsecond=micro)


def _zone(text: str | None) -> timezone:
    if not text or text in "Zz":
        return UTC
    hours, minutes = int(text[1:3]), int(text[3:].replace(":", "") or 0)
    offset = timedelta(hours=hours, minutes=minutes)
    if offset > timedelta(hours=14) or minutes > 59:
        raise ValueError("no such time zone")
    return timezone(-offset if text[0] == "-" else offset)


def day_of(moment: date | datetime) -> date:
    """The calendar day as the issuer wrote it."""
    return moment.date() if isinstance(moment, datetime) else moment


def is_past(moment: date | datetime, today: date) -> bool:
    """Whether something that is valid until `moment` is over on `today`; a day alone counts to its end."""
    if isinstance(moment, datetime):
        return moment <= _begin_of(today)
    return moment < today


def is_ahead(moment: date | datetime, today: date) -> bool:
    """Whether something that is valid from `moment` has not begun on `today`, wherever on earth that is."""
    if isinstance(moment, datetime):
        return moment >= _end_of(today)
    return moment > today


@lru_cache(maxsize=4)
def _begin_of(today: date) -> datetime:
    return datetime(today.year, today.month, today.day, tzinfo=UTC)


@lru_cache(maxsize=4)
def _end_of(today: date) -> datetime:
    return _begin_of(today) + timedelta(days=1) + _LATEST_ZONE


def precedes(one: date | datetime, other: date | datetime) -> bool:
    """Whether `one` is before `other`; a day and a time are compared by day."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one < other
    return day_of(one) < day_of(other)


def comparable(moment: date | datetime) -> str:
    """In ISO form, so that the later of two is the greater text: a day as written, a moment in UTC to the second."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def written(moment: date | datetime) -> str:
    """The day as a person reads it: "1 March 2024"."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
