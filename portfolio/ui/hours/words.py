"""What the place of hours says of an entry, of sums of money, of a refund and of a span of days."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QLocale

from portfolio.core.queries.ledger import LedgerRow, Money, Total
from portfolio.ui.kit.dates import day_month, day_month_year, day_of, hours, month_year, plain_year, short_weekday
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.refund_words import refund_words
from portfolio.ui.kit.words import translate

APART = "  ·  "
SCHOOL_YEAR_BEGINS = 8
"""The month from which most schools of the north count their year; those of the south count the year itself."""
MOST_YEARS = 60


class Span(NamedTuple):
    """Days that are looked at: ISO, both included, or empty for open."""

    name: str
    words: str
    start: str
    end: str


def spans(locale: QLocale, today: date, first: str = "") -> list[Span]:
    """The spans that are offered, all of them first; years back to that of the ISO day `first`, and three at least."""
    monday = today - timedelta(days=today.weekday())
    began = today.year if today.month >= SCHOOL_YEAR_BEGINS else today.year - 1
    school = f"{plain_year(locale, began)}/{plain_year(locale, began + 1)[-2:]}"
    found = [
        Span("all", translate("HoursPlace", "All the time"), "", ""),
        Span(
            "week", translate("HoursPlace", "This week"), monday.isoformat(), (monday + timedelta(days=6)).isoformat()
        ),
        Span("month", translate("HoursPlace", "This month"), *_month(today)),
        Span(
            "school", translate("HoursPlace", "School year {year}").format(year=school),
            date(began, SCHOOL_YEAR_BEGINS, 1).isoformat(),
            (date(began + 1, SCHOOL_YEAR_BEGINS, 1) - timedelta(days=1)).isoformat(),
        ),
    ]  # fmt: skip
    oldest = min(int(first[:4] or today.year), today.year - 2)
    years = range(today.year, max(oldest, today.year - MOST_YEARS) - 1, -1)
    return [*found, *(Span(str(year), plain_year(locale, year), f"{year}-01-01", f"{year}-12-31") for year in years)]


def month_span(locale: QLocale, month: str) -> Span:
    """A month of its own: “2026-05”."""
    first = date.fromisoformat(f"{month}-01")
    return Span(month, month_year(locale, first.year, first.month), *_month(first))


def _month(day: date) -> tuple[str, str]:
    first = day.replace(day=1)
    return first.isoformat(), ((first + timedelta(days=31)).replace(day=1) - timedelta(days=1)).isoformat()


def spent_words(locale: QLocale, row: LedgerRow) -> str:
    """What an entry took: its time, or its money where it took none, or its credits."""
    if row.minutes:
        return hours(locale, row.minutes)
    if row.amount_minor:
        return money_words(locale, row.amount_minor, row.currency)
    return credits_words(locale, row.units_hundredths, row.unit) if row.unit else ""


def about_words(locale: QLocale, row: LedgerRow) -> str:
    """All else about an entry, in one line."""
    money = money_words(locale, row.amount_minor, row.currency) if row.amount_minor and row.minutes else ""
    if row.amount_minor and not row.own_money:
        money = translate("HoursPlace", "{money} paid by the school").format(
            money=money_words(locale, row.amount_minor, row.currency)
        )
    brought = ""
    if row.unit and (row.minutes or row.amount_minor):
        brought = credits_words(locale, row.units_hundredths, row.unit)
    parts = (
        row.category,
        row.provider,
        translate("HoursPlace", "for {title}").format(title=isolate(row.toward))
        if row.toward and row.toward != row.title
        else "",
        brought,
        money,
        "" if row.own_time or not row.minutes else translate("HoursPlace", "school time"),
        refund_words(row.refund),
        translate("HoursPlace", "proof kept") if row.proofs else "",
    )
    return APART.join(part for part in parts if part)


def day_words(locale: QLocale, iso: str) -> str:
    """Sat 21 Nov."""
    day = day_of(iso)
    return f"{short_weekday(locale, day)} {day_month(locale, day, short=True)}" if day is not None else iso


def whole_day_words(locale: QLocale, iso: str) -> str:
    """Sat 21 Nov 2026: where no month stands above it."""
    day = day_of(iso)
    return f"{short_weekday(locale, day)} {day_month_year(locale, day, short=True)}" if day is not None else iso


def purses_words(locale: QLocale, money: Iterable[Money]) -> str:
    """All sums one after the other, each in its currency, with whose money it was where it was not one's own."""
    return APART.join(
        money_words(locale, one.minor, one.currency)
        if one.own
        else translate("HoursPlace", "{money} paid by the school").format(
            money=money_words(locale, one.minor, one.currency)
        )
        for one in money
    )


def hourly_words(locale: QLocale, total: Total) -> str:
    """What an hour cost of one's own money, each currency by itself; empty where nothing was paid or nothing lasted."""
    if not total.minutes:
        return ""
    # To the nearest minor unit, halves up; in whole numbers, as all money is.
    costs = (
        money_words(locale, (one.minor * 120 + total.minutes) // (2 * total.minutes), one.currency)
        for one in total.money
        if one.own
    )
    return APART.join(translate("HoursPlace", "{money} an hour").format(money=money) for money in costs)
