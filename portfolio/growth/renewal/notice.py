"""What of a licence is worth a line today: its end comes near, something is to be reported or to be done, or a period
is over in which something was left undone."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.periods import Period
from portfolio.growth.renewal.standing import window_of
from portfolio.growth.renewal.terms import Terms

ENDS_WITHIN_DAYS = 180
"""Half a year: enough for a course that is given once a term."""
MUCH_A_WEEK = 120
"""Minutes. What takes so much every week is told however far the end is: it cannot be left for the last half year."""
DUE_WITHIN_DAYS = 30
LET_GO_AFTER_DAYS = 60
"""What should have been done is named so long, and then no more: it stands on the licence all the same."""
TOLD_DAYS = 180
"""So long it is told that a period ended with something missing, where nothing says until when that can be mended."""


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


class Ended(NamedTuple):
    """A period that is over, and of which something can still be put right."""

    licence_id: str
    title: str
    ends: date
    missing: Fraction
    """As of a Notice; 0 where it is not hours that are missing."""
    unit_minutes: int
    unit_one: str
    unit_many: str
    undone: tuple[str, ...]
    """What was to be done beside hours and was not, in words, each once."""
    unreported: int
    report_by: date | None
    """The last day on which something of it can be reported; None where nobody asks, or that is over."""
    renew_by: date | None
    """The last day on which the licence can be renewed; None where the rules name none after the end, or it is over."""

    @property
    def id(self) -> str:
        """Another than that of its licence, of which there may be something to say as well."""
        return f"{self.licence_id} {self.ends.isoformat()}"


def notice(now: LicenceNow) -> Notice | None:
    """What is to be said of a licence today, or None."""
    found, today = now.standing, now.today
    days = (found.period.end - today).days
    ends_soon = days >= 0 and (days <= ENDS_WITHIN_DAYS or _presses(now))
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
        missing=lacking(now),
        unit_minutes=now.rules.unit_minutes,
        unit_one=now.rules.unit_one,
        unit_many=now.rules.unit_many,
        unreported=found.unreported,
        to_do=tuple((words, due) for due, words in to_do),
    )


def _presses(now: LicenceNow) -> bool:
    """Whether so much is missing that it takes hours of every week from now on, and the last weeks did not bring it."""
    ahead, end = now.standing.forecast, now.standing.period.end
    in_time = ahead.reached is not None and ahead.reached <= end
    return ahead.needed_weekly >= MUCH_A_WEEK and not in_time


def lacking(now: LicenceNow) -> Fraction:
    """Minutes that are missing of the total, or of its minimums where more of those is missing."""
    found = now.standing
    return max(found.missing, sum((one.missing for one in found.minimums), Fraction(0)))


def left_undone(now: LicenceNow, stood: Callable[[Period], LicenceNow]) -> LicenceNow | None:
    """The period before as it ended, where something was left undone in it and is still to be told; `stood` tells how
    the licence stood in a period.

    It is told until she says that it is settled, at most TOLD_DAYS, or as long as it can be put right. A period that
    was over before the licence came here, and of which nothing is known, is not told of.
    """
    earlier = now.periods.earlier
    if earlier is None or now.today > max([_told_until(earlier), *_last_days(now.terms, earlier)]):
        return None
    then = stood(earlier)
    found = then.standing
    known = then.added <= earlier.end or found.logged or any(one.done for one in found.asked)
    undone = found.unreported or not found.complete
    return then if known and undone and not then.settled else None


def ended(then: LicenceNow) -> Ended | None:
    """What is to be said today of a period in which something was `left_undone`: as long as it can be put right, where
    the rules say so; None after that."""
    found, today = then.standing, then.today
    days = _last_days(then.terms, found.period)
    if today > max(days, default=_told_until(found.period)):
        return None
    report_by, renew_by = _report_by(then.terms, found.period), _renew_by(then.terms, found.period)
    return Ended(
        licence_id=then.id,
        title=then.title,
        ends=found.period.end,
        missing=lacking(then),
        unit_minutes=then.rules.unit_minutes,
        unit_one=then.rules.unit_one,
        unit_many=then.rules.unit_many,
        undone=tuple(dict.fromkeys(one.words for one in found.asked if not one.done)),
        unreported=found.unreported,
        report_by=report_by if report_by is not None and report_by >= today else None,
        renew_by=renew_by if renew_by is not None and renew_by >= today else None,
    )


def _told_until(period: Period) -> date:
    return period.end + timedelta(days=TOLD_DAYS)


def _last_days(terms: Terms, period: Period) -> list[date]:
    """The days after its end until which something of a period can be put right, as far as the rules name any."""
    return [day for day in (_report_by(terms, period), _renew_by(terms, period)) if day is not None]


def _report_by(terms: Terms, period: Period) -> date | None:
    return period.end + timedelta(days=terms.report_days) if terms.report_days is not None else None


def _renew_by(terms: Terms, period: Period) -> date | None:
    window = window_of(terms, period)
    return window.end if window is not None and window.end > period.end else None
