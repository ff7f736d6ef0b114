"""What is said of a licence: amounts in its own units, how long it still runs, what is missing, and why."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any

from PySide6.QtCore import QLocale

from portfolio.growth.renewal.amounts import in_units
from portfolio.growth.renewal.counting import Bound, Reason
from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.listing import because
from portfolio.growth.renewal.notice import lacking
from portfolio.growth.renewal.periods import Period
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.standing import Asked, Standing
from portfolio.ui.kit.below import BELOW
from portfolio.ui.kit.dates import day_month, day_month_year, day_of, hours
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate

JOIN = "  ·  "
_MOST_SHOWN = 10**15
"""What is more than that is written as it stands: Qt counts no further."""


def figure(locale: QLocale, value: Decimal) -> str:
    """A number with at most two decimals, none of them a zero at the end."""
    text = f"{value.normalize():f}"
    if abs(value) >= _MOST_SHOWN:
        return text
    decimals = len(text.partition(".")[2])
    return locale.toString(float(value), "f", decimals) if decimals else locale.toString(int(value))


def amount(locale: QLocale, rules: Rules, minutes: Fraction, *, up: bool = False) -> str:
    """Minutes in the units of the rules. What is missing is rounded up: nobody is told less than there is to do."""
    return figure(locale, _units(rules, minutes, up=up))


def amount_named(locale: QLocale, rules: Rules, minutes: Fraction, *, up: bool = False) -> str:
    """The same with the name of the unit, as the rules call it: one thing, whatever direction the words around have."""
    units = _units(rules, minutes, up=up)
    name = rules.unit_one if units == 1 else rules.unit_many
    return isolate(f"{figure(locale, units)} {named(name)}")


def joined(*parts: str) -> str:
    """Parts with a dot between them. Each keeps its own direction: Arabic figures on both sides of it would change
    their places."""
    return JOIN.join(isolate(part) for part in parts if part)


def _units(rules: Rules, minutes: Fraction, *, up: bool) -> Decimal:
    return -in_units(-minutes, rules.unit_minutes) if up else in_units(minutes, rules.unit_minutes)


def percent(locale: QLocale, there: Fraction, needed: Fraction) -> str:
    """How much of it is there, rounded down: 99.9 % are not yet all."""
    whole = min(100, int(there * 100 // needed)) if needed else 100
    return translate("Licences", "{percent} %").format(percent=locale.toString(whole))


def of_all(locale: QLocale, rules: Rules, standing: Standing) -> str:
    """“62 of 100 clock hours”; where no total is asked for, what is still to be done."""
    if standing.needed:
        return translate("Licences", "{counted} of {needed}").format(
            counted=amount(locale, rules, standing.counted), needed=amount_named(locale, rules, standing.needed)
        )
    left = sum(not one.done for one in standing.asked)
    if left:
        return translate("Licences", "{count} things are still to be done", None, left).format(
            count=locale.toString(left)
        )
    return translate("Licences", "All is done") if standing.asked else translate("Licences", "Nothing is asked for")


def missing_words(locale: QLocale, rules: Rules, standing: Standing) -> str:
    """What of the total is missing, or that all is there."""
    if standing.missing:
        return translate("Licences", "{amount} still missing").format(
            amount=amount_named(locale, rules, standing.missing, up=True)
        )
    if not standing.needed:
        return ""
    return translate("Licences", "All is there") if standing.complete else translate("Licences", "The total is there")


def countdown(locale: QLocale, period: Period, today: date) -> str:
    """How long the period still runs."""
    end = day_month_year(locale, period.end, short=True)
    days = (period.end - today).days
    if days < 0:
        return translate("Licences", "Ended on {day}").format(day=end)
    if today < period.start:
        return translate("Licences", "Begins on {day}").format(day=day_month_year(locale, period.start, short=True))
    if not days:
        return translate("Licences", "Ends today")
    left = translate("Licences", "{count} days left", None, days).format(count=locale.toString(days))
    ends = translate("Licences", "Ends on {day}").format(day=end)
    return joined(ends, left)


def period_words(locale: QLocale, period: Period) -> str:
    """A period by its two days."""
    return translate("Licences", "{start} to {end}").format(
        start=day_month_year(locale, period.start, short=True), end=day_month_year(locale, period.end, short=True)
    )


def minimum_words(locale: QLocale, rules: Rules, bound: Bound) -> tuple[str, str]:
    """Of what there is to be some; and how much is there."""
    there = translate("Licences", "{counted} of {needed}").format(
        counted=amount(locale, rules, bound.counted), needed=amount_named(locale, rules, bound.minutes)
    )
    if bound.missing:
        missing = translate("Licences", "{amount} still missing").format(
            amount=amount(locale, rules, bound.missing, up=True)
        )
        there = joined(there, missing)
    return rules.categories.get(bound.category, bound.category), there


def maximum_words(locale: QLocale, rules: Rules, bound: Bound) -> tuple[str, str]:
    """Of what there may be only so much; and how much of it was logged."""
    there = translate("Licences", "At most {most} count; {logged} logged").format(
        most=amount_named(locale, rules, bound.minutes), logged=amount(locale, rules, bound.logged)
    )
    return rules.categories.get(bound.category, bound.category), there


def notes(locale: QLocale, now: LicenceNow, *, ahead: bool = True) -> list[str]:
    """What else there is to be said of the standing: each a sentence. `ahead`: also how it will go on."""
    found, rules, told = now.standing, now.rules, list[str]()
    if found.carried:
        told.append(
            translate("Licences", "{amount} came from the period before.").format(
                amount=amount_named(locale, rules, found.carried)
            )
        )
    if found.unapproved:
        told.append(
            translate("Licences", "{amount} more would count if their providers were marked as approved.").format(
                amount=amount_named(locale, rules, found.unapproved)
            )
        )
    if found.unreported:
        told.append(
            translate(
                "Licences", "{count} entries are still to be reported to the authority.", None, found.unreported
            ).format(count=locale.toString(found.unreported))
        )
    told += _forecast(locale, now) if ahead else []
    if found.window is not None:
        told.append(
            translate("Licences", "It is renewed between {start} and {end}.").format(
                start=day_month_year(locale, found.window.start, short=True),
                end=day_month_year(locale, found.window.end, short=True),
            )
        )
    if found.keep_until is not None:
        told.append(
            translate("Licences", "Keep your proof until {day}.").format(
                day=day_month_year(locale, found.keep_until, short=True)
            )
        )
    return told


def _forecast(locale: QLocale, now: LicenceNow) -> list[str]:
    found, rules = now.standing, now.rules
    if not lacking(now) or not found.period.holds(now.today):
        return []
    ahead = found.forecast
    told = []
    if ahead.reached is None and ahead.weekly:
        sorts = [rules.categories.get(one.category, one.category) for one in found.minimums if one.missing]
        told.append(
            translate(
                "Licences",
                "No day can be told yet: in the last weeks too little counted as {sorts}.",
            ).format(sorts=translate("Licences", " or as ").join(f"“{one}”" for one in sorts))
        )
    elif ahead.reached is None:
        told.append(translate("Licences", "Nothing of the last weeks counted, so no day can be told yet."))
    else:
        in_time = ahead.reached <= found.period.end
        sentence = (
            translate("Licences", "At the pace of the last weeks, all of it will be there by {day}.")
            if in_time
            else translate("Licences", "At the pace of the last weeks, it would be there on {day}, after the end.")
        )
        told.append(sentence.format(day=day_month_year(locale, ahead.reached, short=True)))
    if ahead.needed_weekly:
        weekly = hours(locale, ceil(ahead.needed_weekly))
        told.append(translate("Licences", "{hours} a week would do.").format(hours=weekly))
    return told


def before_words(locale: QLocale, before: LicenceNow) -> str:
    """That the period before ended with something missing, or that something of it is still to be reported."""
    found, day = before.standing, day_month_year(locale, before.standing.period.end, short=True)
    if found.complete:
        return translate(
            "Licences", "{count} entries of the period before, which ended on {day}, are still to be reported.", None,
            found.unreported,
        ).format(count=locale.toString(found.unreported), day=day)  # fmt: skip
    if not lacking(before):
        return translate("Licences", "The period before ended on {day}, and not all was done in it.").format(day=day)
    return translate("Licences", "The period before ended on {day} with {amount} still missing.").format(
        day=day, amount=amount_named(locale, before.rules, lacking(before), up=True)
    )


def lacking_words(locale: QLocale, now: LicenceNow) -> str:
    """What is missing of the total, or of its kinds where that is more; or that all is there."""
    if not lacking(now):
        return missing_words(locale, now.rules, now.standing)
    amounts = amount_named(locale, now.rules, lacking(now), up=True)
    return translate("Licences", "{amount} still missing").format(amount=amounts)


def kinds_missing(locale: QLocale, now: LicenceNow) -> list[str]:
    """What a period lacks of kinds of learning, each a line."""
    pairs = (minimum_words(locale, now.rules, bound) for bound in now.standing.minimums if bound.missing)
    return [translate("Licences", "{sort}: {there}").format(sort=isolate(sort), there=there) for sort, there in pairs]


def year_day(locale: QLocale, month_day: object) -> str:
    """“07-01” as 1 July; a dash for nothing, and anything else as it stands."""
    day = day_of(f"2000-{month_day}") if isinstance(month_day, str) else None
    return day_month(locale, day) if day is not None else str(month_day or "–")


def asked_words(locale: QLocale, one: Asked, *, of_year: bool) -> tuple[str, str]:
    """What is to be done, and by when it is or was. `of_year`: it is asked for in each year, so the year is said."""
    words = one.words
    if of_year:
        words = f"{words} ({period_words(locale, one.year)})"
    if one.done:
        done = day_of(one.done)
        day = day_month_year(locale, done, short=True) if done is not None else one.done
        return words, translate("Licences", "done on {day}").format(day=day)
    return words, translate("Licences", "by {day}").format(day=day_month_year(locale, one.due, short=True))


def reason_words(locale: QLocale, reason: Reason, rules: Rules) -> str:
    """Why an entry does not count, or not all of it."""
    words, values = because(reason, rules.categories, lambda minutes: amount_named(locale, rules, minutes))
    return translate(BELOW, words).format(**values)


def as_of_words(locale: QLocale, rule_set: Mapping[str, Any]) -> str:
    """As of which day the rules were right, and whom to ask."""
    if not rule_set["as_of"]:
        return translate("Licences", "Check with your authority.")
    day = day_month_year(locale, date.fromisoformat(rule_set["as_of"]))
    return translate("Licences", "As of {day} — check with your authority.").format(day=day)
