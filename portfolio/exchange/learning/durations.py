"""Times as tables write them: “1:30”, “1.5 h”, “90”, “90 min”, “1 h 30 min”; what a bare number is, its column says."""

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from portfolio.core.said import Said, said
from portfolio.exchange.learning.figures import LONGEST, Mark, figured, number
from portfolio.exchange.learning.hours_file import MOST_MINUTES

BareUnit = Literal["hours", "minutes"]
_HOURS = (
    r"(?:h|hr|hrs|hour|hours|clock hours?|std|stdn|stunde|stunden|zeitstunden?|heure|heures|hora|horas|ساعة|ساعات|ساعه)"
)
_MINUTES = r"(?:m|min|mins|mn|minute|minutes|minuten|minuto|minutos|دقيقة|دقائق|دقيقه)"
_NUMBER = r"\d[\d.,' ]*"
_PARTS = re.compile(
    rf"(?:(?P<h>{_NUMBER}?)\s*{_HOURS}\.?)?\s*(?:(?:and|und|et|y|و)\s*)?(?:(?P<m>{_NUMBER}?)\s*(?:{_MINUTES}\.?)?)?"
)
_CLOCK = re.compile(rf"(\d{{1,4}}):([0-5]?\d)(?::([0-5]\d))?\s*({_HOURS}\.?)?")
_ISO = re.compile(r"pt?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?")
_BARE = re.compile(r"[\d.,' ]+")
_DAY = 24 * 60


def unit_of(cells: Iterable[str], mark: Mark) -> BareUnit:
    """What bare numbers of a column are that does not say it: minutes where one is more than a day has hours and none
    has a part, else hours."""
    values = [value for cell in cells if (value := _bare(figured(cell[:LONGEST]), mark)) is not None]
    if any(value % 1 for value in values):
        return "hours"
    return "minutes" if any(value > 24 for value in values) else "hours"


def is_bare(cell: str) -> bool:
    """Whether a cell is a number alone, which says no unit."""
    return bool(_BARE.fullmatch(figured(cell[:LONGEST])))


def minutes_in(cell: str, mark: Mark, bare: BareUnit, most: int = MOST_MINUTES) -> int | Said | None:
    """Minutes that a cell means, None for an empty one; or the sentence that says why it is no time.

    Parts of a minute are rounded to the nearest one. `most`: in minutes; a degree takes more than any one entry.
    """
    text = figured(cell[: LONGEST + 1]).casefold().strip(" .")
    if not text:
        return None
    if text.startswith("-") or (text.startswith("(") and text.endswith(")")):
        return said("“{cell}” is less than nothing.", cell=_short(cell))
    minutes = _minutes(text, mark, bare)
    if minutes is None:
        return said("“{cell}” is no time.", cell=_short(cell))
    if minutes > most:
        return said("“{cell}” is more than {most:,} hours.", cell=_short(cell), most=most // 60)
    return int(minutes.quantize(Decimal(1), ROUND_HALF_UP))


def _minutes(text: str, mark: Mark, bare: BareUnit) -> Decimal | None:
    if (clock := _CLOCK.fullmatch(text)) is not None:
        minutes = Decimal(60 * int(clock[1]) + int(clock[2])) + Decimal(int(clock[3] or 0)) / 60
        # “45:00” may be 45 minutes as well as 45 hours: then neither is taken.
        return minutes if minutes <= _DAY or clock[4] else None
    if (iso := _ISO.fullmatch(text)) is not None and any(iso.groups()):
        whole = [int(part or 0) for part in iso.groups()]
        return Decimal(60 * whole[0] + whole[1]) + Decimal(whole[2]) / 60
    if (value := _bare(text, mark)) is not None:
        return value * 60 if bare == "hours" else value
    parts = _PARTS.fullmatch(text)
    if parts is None or (parts["h"] is None and parts["m"] is None) or _BARE.fullmatch(text):
        return None
    found = Decimal(0)
    for name, worth in (("h", 60), ("m", 1)):
        if parts[name] is not None:
            value = _bare(parts[name].strip(), mark)
            if value is None:
                return None
            found += value * worth
    return found


def _bare(text: str, mark: Mark) -> Decimal | None:
    """A number alone. A time is seldom in thousands: one mark is a decimal one unless three figures stand behind it."""
    if not _BARE.fullmatch(text):
        return None
    other: Mark = "," if mark == "." else "."
    marks = [sign for sign in text if sign in ".,"]
    if marks == [other] and len(text) - text.index(other) - 1 != 3:
        mark = other
    return number(text, mark)


def _short(cell: str) -> str:
    return " ".join(cell[:30].split())
