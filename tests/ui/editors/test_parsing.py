"""Dates, times and money as people type them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from portfolio.ui.editors.amount_fields import typed_minutes
from portfolio.ui.editors.day_field import shown_day
from portfolio.ui.editors.parse_amount import parse_minutes, parse_money
from portfolio.ui.editors.parse_day import parse_day
from portfolio.ui.kit.money import money_typed, money_words

TODAY = date(2026, 11, 22)
NINTH = date(2026, 11, 9)


@pytest.mark.parametrize(
    "locale,typed,day",
    [
        ("en_GB", "yesterday", date(2026, 11, 21)),
        ("en_GB", " Today ", TODAY),
        ("en_GB", "9 Nov", NINTH),
        ("en_GB", "Mon 9 Nov", NINTH),
        ("en_GB", "9th of November, 2026", NINTH),
        ("en_GB", "Nov 9, 2026", NINTH),
        ("en_GB", "9/11/2026", NINTH),
        ("en_GB", "9.11.26", NINTH),
        ("en_GB", "2026-11-09", NINTH),
        ("en_GB", "1 Dec", date(2025, 12, 1)),
        ("en_GB", "11/25/2026", date(2026, 11, 25)),
        ("en_US", "11/9/2026", NINTH),
        ("en_US", "25/11/2026", date(2026, 11, 25)),
        ("de_DE", "9. November 2026", NINTH),
        ("es_ES", "9 de noviembre de 2026", NINTH),
        ("fr_FR", "1er mars 2026", date(2026, 3, 1)),
        ("ar", "٩ نوفمبر ٢٠٢٦", NINTH),
        ("zh_CN", "2026年11月9日", NINTH),
        ("en_GB", "", None),
    ],
)
def test_a_date_is_understood_as_people_write_it(locale: str, typed: str, day: date | None) -> None:
    assert parse_day(typed, QLocale(locale), TODAY) == (day, "")


def test_a_due_date_without_a_year_lies_ahead() -> None:
    assert parse_day("9 Nov", QLocale("en_GB"), TODAY, ahead=True).day == date(2027, 11, 9)
    assert parse_day("1 Dec", QLocale("en_GB"), TODAY, ahead=True).day == date(2026, 12, 1)


@pytest.mark.parametrize(
    "typed,sentence",
    [
        ("31 Feb 2026", "That month has no day 31: it ends with 28."),
        ("9 Nov 0203", "The year 203 is outside a working life."),
        ("9 Nov 1899", "The year 1899 is outside a working life."),
        ("2026-13-01", "There is no month 13."),
        ("hello", "“hello” is no date. Try 9 Nov 2026 or 2026-11-09."),
        ("20226-01-01", "“20226-01-01” is no date. Try 9 Nov 2026 or 2026-11-09."),
        ("45", "“45” is no date. Try 9 Nov 2026 or 2026-11-09."),
    ],
)
def test_a_date_nobody_can_mean_gets_a_sentence(typed: str, sentence: str) -> None:
    assert parse_day(typed, QLocale("en_GB"), TODAY) == (None, sentence)


@pytest.mark.parametrize(
    "locale",
    "en_GB en_US de_DE fr_FR es_ES pt_BR ar fa_IR ja_JP ko_KR ru_RU hi_IN th_TH fi_FI hu_HU lt_LT vi_VN".split(),
)
def test_a_date_as_it_is_shown_can_be_read_back(locale: str) -> None:
    for month in range(1, 13):
        day = date(2026, month, 28)
        assert parse_day(shown_day(QLocale(locale), day, TODAY), QLocale(locale), TODAY).day == day


@pytest.mark.parametrize(
    "typed,minutes",
    [
        ("45m", 45), ("45 min", 45), ("1.5h", 90), ("1,5 h", 90), ("2:30", 150), ("1h30", 90), ("1 h 30 min", 90),
        ("90", 90), ("2", 120), ("2.5", 150), ("٤٥", 45), ("2 hours and 5 minutes", 125), ("", None),
    ],
)  # fmt: skip
def test_a_time_is_understood_as_people_write_it(typed: str, minutes: int | None) -> None:
    assert parse_minutes(typed) == (minutes, "")


@pytest.mark.parametrize("typed", ["0", "0m", "abc", "1:75", "99999h", "-5"])
def test_a_time_nobody_can_mean_gets_a_sentence(typed: str) -> None:
    number, sentence = parse_minutes(typed)
    assert number is None
    assert sentence.endswith(".")


@pytest.mark.parametrize("minutes", [1, 45, 60, 61, 119, 120, 60_000])
def test_a_time_as_it_is_typed_again_is_the_same(minutes: int) -> None:
    assert parse_minutes(typed_minutes(minutes)).number == minutes


@pytest.mark.parametrize(
    "typed,currency,locale,minor",
    [
        ("12.50", "EUR", "en_GB", 1250), ("12,50", "EUR", "de_DE", 1250), ("12,50", "EUR", "en_GB", 1250),
        ("€12.50", "EUR", "en_GB", 1250), ("1,234.50", "EUR", "en_GB", 123450), ("1.234,50", "EUR", "de_DE", 123450),
        ("1,234", "EUR", "en_GB", 123400), ("1200", "JPY", "ja_JP", 1200), ("1.234", "KWD", "en_GB", 1234),
        ("0.1", "EUR", "en_GB", 10), ("1'200", "CHF", "de_CH", 120000), ("", "EUR", "en_GB", None),
    ],
)  # fmt: skip
def test_money_is_exact(typed: str, currency: str, locale: str, minor: int | None) -> None:
    assert parse_money(typed, currency, QLocale(locale)) == (minor, "")


@pytest.mark.parametrize("typed,currency", [("x", "EUR"), ("-5", "EUR"), ("12.345", "EUR"), ("1.5", "JPY")])
def test_money_that_cannot_be_gets_a_sentence(typed: str, currency: str) -> None:
    number, sentence = parse_money(typed, currency, QLocale("en_GB"))
    assert number is None
    assert sentence.endswith(".")


@pytest.mark.parametrize("minor,currency,words", [(1250, "EUR", "12.50 EUR"), (5, "EUR", "0.05 EUR"),
                                                  (1200, "JPY", "1,200 JPY"), (1, "KWD", "0.001 KWD")])  # fmt: skip
def test_money_is_shown_and_typed_again_exactly(minor: int, currency: str, words: str) -> None:
    locale = QLocale("en_GB")
    assert money_words(locale, minor, currency) == words
    assert parse_money(money_typed(locale, minor, currency), currency, locale).number == minor
