"""Where a licence stands: how much of its learning is there, what is missing, and what is to be done by when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

from portfolio.growth.renewal.counting import Bound, Counted, Heap, count
from portfolio.growth.renewal.periods import Period, day_in, months_after
from portfolio.growth.renewal.terms import Task, Terms

PACE_WEEKS = 26
"""Half a year: long enough to hold a holiday, short enough to be how one lives now."""
MOST_YEARS_AHEAD = 50


class Asked(NamedTuple):
    """Something to be done beside hours, once or in one of the years of the period."""

    key: str
    words: str
    year: Period
    """The year of the period, or all of it, in which it is to be done."""
    due: date
    done: str
    """ISO day on which it was done, or empty."""


class Forecast(NamedTuple):
    """When what is missing will be there if the last weeks go on, and what it would take to be there in time."""

    weekly: Fraction
    """Minutes a week that the last weeks brought of what counts: beyond a bound they brought nothing."""
    reached: date | None
    """The day on which all is there at that pace, each minimum too; None where it never is, or nothing is missing."""
    needed_weekly: Fraction
    """Minutes a week from now to the end of the period; 0 where nothing is missing, or it is over."""


@dataclass(frozen=True)
class Standing:
    """A licence in one period. All amounts are exact minutes."""

    period: Period
    needed: Fraction
    counted: Fraction
    """What counts, with what was carried over."""
    carried: Fraction
    missing: Fraction
    """Of the total. A minimum may be missing beside: `complete` looks at both."""
    logged: Fraction
    minimums: tuple[Bound, ...]
    maximums: tuple[Bound, ...]
    unapproved: Fraction
    unreported: int
    asked: tuple[Asked, ...]
    window: Period | None
    """When it can be renewed."""
    keep_until: date | None
    """Until when proof is to be kept."""
    forecast: Forecast

    @property
    def complete(self) -> bool:
        """Whether hours and minimums are there, and everything else is done that is asked for in this period."""
        hours = not self.missing and not any(bound.missing for bound in self.minimums)
        return hours and all(one.done for one in self.asked)


def standing(
    terms: Terms,
    period: Period,
    heaps: Iterable[Heap],
    today: date,
    *,
    carried: Fraction = Fraction(0),
    before: Counted | None = None,
    done: Iterable[Mapping[str, Any]] = (),
) -> Standing:
    """The standing of one period.

    `heaps` are what was done in it; `carried` is what the period before left over (`carry`); `before` is what counted
    until the last PACE_WEEKS weeks began, or None where the period has no pace; `done` are the licence's {key, day}.
    """
    counted = count(terms, heaps, carried)
    there = counted.minutes + carried
    missing = max(Fraction(0), terms.needed - there)
    return Standing(
        period=period,
        needed=terms.needed,
        counted=there,
        carried=carried,
        missing=missing,
        logged=counted.logged,
        minimums=counted.minimums,
        maximums=counted.maximums,
        unapproved=counted.unapproved,
        unreported=counted.unreported,
        asked=tuple(_asked(terms, period, list(done))),
        window=window_of(terms, period),
        keep_until=months_after(period.end, terms.keep_months) if terms.keep_months is not None else None,
        forecast=_ahead(counted, before or counted, missing, period, today),
    )


def carry(terms: Terms, earlier: Counted, brought: Fraction = Fraction(0)) -> Fraction:
    """What a period leaves for the next: what counted in it beyond what was needed, with what was brought into it, as
    far as the rules let it."""
    return min(terms.carry_over, max(Fraction(0), earlier.minutes + brought - terms.needed))


def _ahead(counted: Counted, before: Counted, missing: Fraction, period: Period, today: date) -> Forecast:
    """The forecast of all that is missing: it is there when the last of the minimums is."""
    lacking = max([missing, sum((bound.missing for bound in counted.minimums), Fraction(0))])
    found = forecast(lacking, max(Fraction(0), counted.minutes - before.minutes), period, today)
    of_minimums = [
        forecast(now.missing, max(Fraction(0), now.counted - then.counted), period, today).reached
        for now, then in zip(counted.minimums, before.minimums, strict=True)
        if now.missing
    ]
    days = [day for day in (found.reached, *of_minimums) if day is not None]
    return found._replace(reached=max(days) if days and len(days) == len(of_minimums) + 1 else None)


def forecast(missing: Fraction, recent: Fraction, period: Period, today: date) -> Forecast:
    """When so many minutes will be there, at the pace of the last weeks."""
    weeks = Fraction(max(1, min(7 * PACE_WEEKS, (today - period.start).days + 1)), 7)
    weekly = recent / weeks
    left = (period.end - today).days + 1
    needed = missing / Fraction(left, 7) if missing and left > 0 else Fraction(0)
    reached = None
    if missing and weekly:
        days = -(-missing * 7 // weekly)  # rounded up: on that day it is all there
        if days <= 366 * MOST_YEARS_AHEAD:
            reached = today + timedelta(days=int(days))
    return Forecast(weekly, reached, needed)


def _asked(terms: Terms, period: Period, done: list[Mapping[str, Any]]) -> Iterable[Asked]:
    for task in terms.tasks:
        for year in years_of(period) if task.every == "year" else [period]:
            yield Asked(task.key, task.words, year, _due(task, year), _done(task, year, done))


def years_of(period: Period) -> list[Period]:
    """The years of a period, counted from its first day; the last may be shorter."""
    found: list[Period] = []
    start = period.start
    while start <= period.end and len(found) < MOST_YEARS_AHEAD:
        following = months_after(period.start, 12 * (len(found) + 1))
        found.append(Period(start, min(period.end, following - timedelta(days=1))))
        start = following
    return found


def _due(task: Task, year: Period) -> date:
    """The last such day of the year that lies in it, else its end."""
    if task.by:
        for number in (year.end.year, year.end.year - 1):
            due = day_in(number, task.by)
            if year.holds(due):
                return due
    return year.end


def _done(task: Task, year: Period, done: list[Mapping[str, Any]]) -> str:
    """The first day in that year on which it was done."""
    days = (_day(one.get("day")) for one in done if one.get("key") == task.key)
    return min((day.isoformat() for day in days if day is not None and year.holds(day)), default="")


def _day(text: object) -> date | None:
    """The day of a portfolio from elsewhere may be none."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def window_of(terms: Terms, period: Period) -> Period | None:
    """When the licence of such a period can be renewed: on the last such days that begin in the period; those that end
    after the turn of the year began the year before."""
    if terms.window is None:
        return None
    first, last = terms.window
    for year in (period.end.year, period.end.year - 1):
        start = day_in(year, first)
        if period.holds(start):
            return Period(start, day_in(year if last >= first else year + 1, last))
    return None
