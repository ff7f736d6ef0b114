"""What all versions say alike about learning: criteria, skills, evidence, hours, dates and names."""

import re
from datetime import date, datetime

from portfolio.credentials import dates, words
from portfolio.credentials.limits import MAX_LIST
from portfolio.credentials.model import Alignment, Evidence, Notes
from portfolio.credentials.strict_json import Json, JsonObject

_DURATION = re.compile(r"P(?:(?P<days>[0-9]{1,4})D)?(?:T(?:(?P<hours>[0-9]{1,5})H)?(?:(?P<minutes>[0-9]{1,6})M)?)?")
_HASH = re.compile(r"(?:sha256|md5)\$[0-9a-fA-F]{16,}", re.IGNORECASE)
_DURATION_MEMBERS = ("timeRequired", "estimatedDuration", "duration", "workload")
_HOURS = re.compile(r"(?:(?:clock|contact|cpd|cpe|pd|pdp|learning|training|study) )?hours?", re.IGNORECASE)
_MOST_HOURS = 20_000


def criteria(value: Json) -> tuple[str, str]:
    """What had to be done, as text and as an address; either may be "". A link in 1.x, an object since 2.0."""
    if value is None:
        return "", ""
    texts, addresses = [], []
    for item in words.many(value)[:MAX_LIST]:
        if isinstance(item, str):
            addresses.append(words.web_address(item))
            texts.append("" if words.web_address(item) else words.passage(item))
        elif isinstance(item, dict):
            addresses.append(words.web_address(words.identifier(item)))
            texts.append(words.passage(item.get("narrative")))
    return "\n\n".join(filter(None, texts)), next(filter(None, addresses), "")


def skills(*achievements: JsonObject) -> tuple[str, ...]:
    """Tags and the names of alignments (Open Badges 1.x "name", since 2.0 "targetName"), each once."""
    found: dict[str, None] = {}
    for achievement in filter(None, achievements):
        for name in ("tags", "tag"):
            for tag in words.many(achievement.get(name))[: 2 * MAX_LIST]:
                found[words.line(tag)] = None
        for aligned in words.objects(achievement.get("alignment", achievement.get("alignments")))[: 2 * MAX_LIST]:
            found[words.line(aligned.get("targetName", aligned.get("name")))] = None
    return tuple(name for name in found if name)[:MAX_LIST]


def alignment(*achievements: JsonObject) -> tuple[Alignment, ...]:
    """The standards that an achievement is aligned with, each once.

    Open Badges 1.x: name and url; since 2.0: targetName, targetUrl, targetCode, targetFramework.
    """
    found: dict[Alignment, None] = {}
    for achievement in filter(None, achievements):
        for item in words.objects(achievement.get("alignment", achievement.get("alignments")))[:MAX_LIST]:
            one = Alignment(
                words.line(item.get("targetName", item.get("name"))),
                words.web_address(item.get("targetUrl", item.get("url"))),
                words.line(item.get("targetCode")),
                words.line(item.get("targetFramework")),
            )
            found[one] = None
    return tuple(one for one in found if any((one.name, one.url, one.code)))[:MAX_LIST]


def evidence(value: Json) -> tuple[Evidence, ...]:
    """Evidence given as an address, an object, or a list of either."""
    if value is None:
        return ()
    found = []
    for item in words.many(value)[:MAX_LIST]:
        if isinstance(item, str):
            found.append(Evidence("" if words.web_address(item) else words.line(item), words.web_address(item), ""))
        elif isinstance(item, dict):
            told = [words.passage(item.get("narrative")), words.passage(item.get("description"))]
            address = words.web_address(words.identifier(item)) or words.web_address(item.get("url"))
            found.append(Evidence(words.line(item.get("name")), address, "\n\n".join(filter(None, told))))
    return tuple(filter(any, found))


def is_hashed(identity: str, value: Json) -> bool:
    """Whether an identity is a hash: by its own form, or because `hashed` says so in one of the ways seen."""
    return value in (True, "true") or _HASH.match(identity) is not None


def stated_minutes(holders: list[JsonObject]) -> int | None:
    """Learning time that the issuer states as an ISO 8601 duration, in minutes; None when it is not stated so.

    No number without a unit is ever taken for hours: credits, points and levels are something else.
    """
    for holder in filter(None, holders):
        places = [holder, *[item for name, item in holder.items() if ":" in name and isinstance(item, dict)]]
        for place in places:
            for name in _DURATION_MEMBERS:
                if name in place and (minutes := _duration(place[name])):
                    return minutes
    return None


def hours_of_result(name: str, value: str) -> int | None:
    """Minutes of a result whose name is a number of hours and nothing else ("Clock hours": "12.5")."""
    if not _HOURS.fullmatch(name.strip()) or not re.fullmatch(r"[0-9]{1,5}(?:\.[0-9]{1,2})?", value.strip()):
        return None
    hours = float(value)
    return round(hours * 60) if 0 < hours <= _MOST_HOURS else None


def _duration(value: Json) -> int | None:
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if not found or found["days"]:  # a day of a course has no agreed number of hours
        return None
    minutes = int(found["hours"] or 0) * 60 + int(found["minutes"] or 0)
    return minutes if 0 < minutes <= _MOST_HOURS * 60 else None


def moment(holder: JsonObject, names: tuple[str, ...], what: str, notes: Notes) -> date | datetime | None:
    """The first of `names` that the holder has, as a date; a bad one is a failure, a time without zone a warning."""
    for name in names:
        if (value := holder.get(name)) is not None:
            break
    else:
        return None
    try:
        found = dates.parse(value)
    except dates.NoDate as trouble:
        notes.fail("dates", trouble.sentence, what=what, text=trouble.text)
        return None
    if not dates.has_zone(value):
        notes.warn("dates", "Its {what} has a time without a time zone.", what=what)
    return found


def check_name(what: str, value: Json, notes: Notes) -> None:
    """Warn where a name hides characters or imitates another alphabet."""
    if value is None:
        return
    if words.hides_something(value):
        notes.warn("text", "Hidden or direction-changing characters in the {what} are left out.", what=what)
    if words.mixes_alphabets(words.line(value)):
        notes.warn(
            "text",
            "The {what} mixes letters of different alphabets, so it may not be what it looks like.",
            what=what,
        )


def badge_from(address: str) -> str:
    """A title for a badge whose name is not in the file."""
    host = words.host(address)
    return f"Badge from {host}" if host else "Badge without a name"
