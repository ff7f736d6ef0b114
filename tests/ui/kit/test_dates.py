"""Dates, hours and numbers as each country writes them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from portfolio.ui.kit.dates import (
    average,
    day_month,
    day_month_year,
    day_of,
    due_day,
    hours,
    hours_of,
    hours_span,
    month_year,
    number,
    short_weekday,
)

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "name,wanted,short",
    [
        ("en_GB", "22 November", "22 Nov"),
        ("en_US", "November 22", "Nov 22"),
        ("de_DE", "22. November", "22. Nov."),
        ("fr_FR", "22 novembre", "22 nov."),
        ("es_ES", "22 de noviembre", "22 de nov"),
        ("ja_JP", "11月22日", "11月22日"),
    ],
)
def test_day_and_month_stand_in_the_order_of_the_country(name: str, wanted: str, short: str) -> None:
    assert day_month(QLocale(name), DAY) == wanted
    assert day_month(QLocale(name), DAY, short=True) == short


def test_every_language_of_qt_gives_a_day_and_a_month() -> None:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        words = day_month(locale, DAY)
        assert locale.toString(22) in words
        assert locale.toString(2026) not in words
        assert "y" not in words or any(letter.isalpha() for letter in words)
        assert day_month_year(locale, DAY)


def test_a_due_date_far_away_has_its_year() -> None:
    locale = QLocale("en_GB")
    assert due_day(locale, date(2027, 1, 30), DAY) == "30 Jan"
    assert due_day(locale, date(2028, 1, 30), DAY) == "30 Jan 2028"


def test_a_year_is_never_grouped_into_thousands() -> None:
    assert month_year(QLocale("en_GB"), 2026, 11) == "November 2026"
    assert short_weekday(QLocale("en_GB"), DAY) == "Sun"


@pytest.mark.parametrize(
    "minutes, words",
    [
        (0, "0 h"), (1, "1 min"), (45, "45 min"), (59, "59 min"), (60, "1 h"), (65, "1 h 5 min"), (90, "1 h 30 min"),
        (100, "1 h 40 min"), (135, "2 h 15 min"), (1440, "24 h"), (72_061, "1,201 h 1 min"),
    ],
)  # fmt: skip
def test_hours_are_said_to_the_minute(minutes: int, words: str) -> None:
    assert hours(QLocale("en_GB"), minutes) == words


@pytest.mark.parametrize(
    "done, planned, words",
    [
        (0, 0, ""), (90, 0, "1 h 30 min"), (0, 1440, "0 of 24 h"), (1080, 1440, "18 of 24 h"), (0, 45, "0 of 45 min"),
        (135, 1440, "2 h 15 min of 24 h"), (60, 90, "1 h of 1 h 30 min"), (5, 60, "5 min of 1 h"),
    ],
)  # fmt: skip
def test_what_was_done_stands_exactly_beside_what_was_planned(done: int, planned: int, words: str) -> None:
    assert hours_of(QLocale("en_GB"), done, planned) == words


@pytest.mark.parametrize(
    "least, most, words",
    [
        (300, 600, "5 to 10 h"), (60, 60, "1 h"), (0, 120, "up to 2 h"), (90, 90, "1 h 30 min"),
        (60, 90, "1 h to 1 h 30 min"), (45, 60, "45 min to 1 h"),
    ],
)  # fmt: skip
def test_a_plan_is_said_from_and_to(least: int, most: int, words: str) -> None:
    assert hours_span(QLocale("en_GB"), least, most) == words


def test_only_an_average_is_rounded() -> None:
    english = QLocale("en_GB")
    told = [average(english, minutes) for minutes in (0.0, 44.6, 59.4, 59.6, 90.0, 137.2, 1440.0)]
    assert told == ["0 h", "45 min", "59 min", "1 h", "1.5 h", "2.3 h", "24 h"]
    assert average(QLocale("de_DE"), 150) == "2,5 h"
    assert number(english, 24.0) == "24"


def test_a_day_from_a_column_is_a_day_or_nothing() -> None:
    assert day_of("2026-11-22") == date(2026, 11, 22)
    assert [day_of(text) for text in (None, "", "soon", "2026-13-40")] == [None] * 4
