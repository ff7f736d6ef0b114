"""Dates, hours and numbers as each country writes them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from portfolio.ui.kit.dates import day_month, day_month_year, day_of, due_day, hours, month_year, number, short_weekday

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


def test_hours_are_said_as_a_person_says_them() -> None:
    english, german = QLocale("en_GB"), QLocale("de_DE")
    assert [hours(english, minutes) for minutes in (0, 45, 60, 150, 1440)] == ["0 h", "45 min", "1 h", "2.5 h", "24 h"]
    assert hours(german, 150) == "2,5 h"
    assert number(english, 24.0) == "24"


def test_a_day_from_a_column_is_a_day_or_nothing() -> None:
    assert day_of("2026-11-22") == date(2026, 11, 22)
    assert [day_of(text) for text in (None, "", "soon", "2026-13-40")] == [None] * 4
