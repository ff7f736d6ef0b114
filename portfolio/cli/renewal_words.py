"""Where a licence stands, as the command line says it and as data."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any

from portfolio.cli.printing import clock, counted
from portfolio.growth.renewal.amounts import in_units
from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.standing import Standing


def amount(now: LicenceNow, minutes: Fraction, *, up: bool = False) -> str:
    """Minutes in the units of the licence. What is missing is rounded up: nobody is told less than there is to do."""
    return f"{units(now, minutes, up=up).normalize():f}"


def units(now: LicenceNow, minutes: Fraction, *, up: bool = False) -> Decimal:
    """The same as a number."""
    return -in_units(-minutes, now.rules.unit_minutes) if up else in_units(minutes, now.rules.unit_minutes)


def named(now: LicenceNow, minutes: Fraction, *, up: bool = False) -> str:
    """The same with the unit's name."""
    one = units(now, minutes, up=up) == 1
    return f"{amount(now, minutes, up=up)} {now.rules.unit_one if one else now.rules.unit_many}"


def summary(now: LicenceNow) -> str:
    """A licence in a line."""
    found = now.standing
    if not found.needed:
        open_tasks = sum(not one.done for one in found.asked)
        told = f"{counted(open_tasks, 'thing is', 'things are')} still to be done" if open_tasks else "all is done"
        return f"{now.title}: {told}; {_left(found, now.today)}"
    told = f"{amount(now, found.counted)} of {named(now, found.needed)}"
    missing = f", {amount(now, found.missing, up=True)} still missing" if found.missing else "".join(
        f", {amount(now, one.missing, up=True)} of “{now.rules.categories[one.category]}” still missing"
        for one in found.minimums if one.missing
    )  # fmt: skip
    return f"{now.title}: {told}{missing}; {_left(found, now.today)}"


def _left(found: Standing, today: date) -> str:
    days = (found.period.end - today).days
    if days < 0:
        return f"the period ended on {found.period.end}"
    return f"it ends on {found.period.end}, {f'in {days} day' + 's' * (days > 1) if days else 'today'}"


def lines(now: LicenceNow) -> list[str]:
    """A licence with all that is said of it."""
    found, told = now.standing, [summary(now)]
    told.append(f"  period {found.period.start} to {found.period.end}")
    if found.carried:
        told.append(f"  {named(now, found.carried)} of it from the period before")
    for one in found.minimums:
        missing = f": {amount(now, one.missing, up=True)} still missing" if one.missing else ""
        words = now.rules.categories[one.category]
        told.append(f"  at least {named(now, one.minutes)} of “{words}”, {amount(now, one.counted)} there{missing}")
    for one in found.maximums:
        over = one.logged - one.counted
        lost = f", {amount(now, over)} beyond that" if over else ""
        words = now.rules.categories[one.category]
        told.append(f"  at most {named(now, one.minutes)} of “{words}”, {amount(now, one.counted)} counted{lost}")
    if found.unapproved:
        told.append(f"  {named(now, found.unapproved)} more would count if their providers were marked as approved")
    if found.unreported:
        told.append(f"  {counted(found.unreported, 'entry is', 'entries are')} still to be entered with the authority")
    for task in found.asked:
        done = f"done {task.done}" if task.done else f"to be done by {task.due}"
        told.append(f"  {task.key}: {task.words} ({done})")
    told += [f"  {line}" for line in _ahead(now)]
    return told


def _ahead(now: LicenceNow) -> list[str]:
    found, told = now.standing, []
    ahead = found.forecast
    if ahead.needed_weekly:
        told.append(f"{_weekly(ahead.needed_weekly)} a week from now on bring it there in time")
    if ahead.weekly and ahead.reached:
        told.append(f"at the pace of the last weeks ({_weekly(ahead.weekly)} a week) it is there on {ahead.reached}")
    elif ahead.needed_weekly and ahead.weekly:
        told.append("at the pace of the last weeks it takes longer than can be told")
    elif ahead.needed_weekly:
        told.append("nothing of the last weeks counted, so no day can be told")
    if found.window:
        told.append(f"it is renewed from {found.window.start} to {found.window.end}")
    if found.keep_until:
        told.append(f"proof is kept until {found.keep_until}")
    return told


def _weekly(minutes: Fraction) -> str:
    """As many whole minutes as would do."""
    return clock(ceil(minutes))


def standing_data(now: LicenceNow) -> dict[str, Any]:
    """A standing as data; amounts in the unit of the rules, as text, for they are exact."""

    def plain(minutes: Fraction) -> str:
        return amount(now, minutes)

    found = now.standing
    bounds = {
        name: [
            {"category": one.category, "words": now.rules.categories[one.category], "units": plain(one.minutes),
             "logged": plain(one.logged), "counted": plain(one.counted),
             "missing": amount(now, one.missing, up=True) if name == "minimums" else "0"}
            for one in list_of
        ]
        for name, list_of in (("minimums", found.minimums), ("maximums", found.maximums))
    }  # fmt: skip
    return {
        "licence_id": now.id, "title": now.title, "rules": now.rules.title, "unit": now.rules.unit_many,
        "start": str(found.period.start), "end": str(found.period.end), "needed": plain(found.needed),
        "counted": plain(found.counted), "carried": plain(found.carried), "logged": plain(found.logged),
        "missing": amount(now, found.missing, up=True), "complete": found.complete, **bounds,
        "unapproved": plain(found.unapproved), "unreported": found.unreported,
        "to_do": [{"key": one.key, "words": one.words, "due": str(one.due), "done": one.done} for one in found.asked],
        "keep_until": str(found.keep_until or ""),
        "window": [str(found.window.start), str(found.window.end)] if found.window else [],
        "forecast": {
            "minutes_a_week": float(found.forecast.weekly), "reached": str(found.forecast.reached or ""),
            "needed_minutes_a_week": float(found.forecast.needed_weekly),
        },
    }  # fmt: skip
