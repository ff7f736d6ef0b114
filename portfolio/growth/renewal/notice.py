"""What of a licence is worth a line today: its end comes near, something is to be reported or to be done."""

from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from portfolio.growth.renewal.licence import LicenceNow

ENDS_WITHIN_DAYS = 180
"""Half a year: enough for a course that is given once a term."""
DUE_WITHIN_DAYS = 30
LET_GO_AFTER_DAYS = 60
"""What should have been done is named so long, and then no more: it stands on the licence all the same."""


class Notice(NamedTuple):
    """A licence on a day on which there is something to say of it."""

    id: str
    title: str
    ends: date
    days: int
    """Until the period ends."""
    ends_soon: bool
    complete: bool
    missing: Fraction
    """Minutes of the total, and of its minimums where more of those is missing."""
    unit_minutes: int
    unit_one: str
    unit_many: str
    unreported: int
    to_do: tuple[tuple[str, date], ...]
    """What is to be done before long, in words, and by when; the first first."""


def notice(now: LicenceNow) -> Notice | None:
    """What is to be said of a licence today, or None."""
    found, today = now.standing, now.today
    days = (found.period.end - today).days
    ends_soon = 0 <= days <= ENDS_WITHIN_DAYS
    first, last = today - timedelta(days=LET_GO_AFTER_DAYS), today + timedelta(days=DUE_WITHIN_DAYS)
    to_do = sorted((one.due, one.words) for one in found.asked if not one.done and first <= one.due <= last)
    if not (ends_soon or found.unreported or to_do):
        return None
    return Notice(
        id=now.id,
        title=now.title,
        ends=found.period.end,
        days=days,
        ends_soon=ends_soon,
        complete=found.complete,
        missing=max([found.missing, sum((one.missing for one in found.minimums), Fraction(0))]),
        unit_minutes=now.rules.unit_minutes,
        unit_one=now.rules.unit_one,
        unit_many=now.rules.unit_many,
        unreported=found.unreported,
        to_do=tuple((words, due) for due, words in to_do),
    )
