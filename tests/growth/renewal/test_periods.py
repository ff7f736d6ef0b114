"""Periods of a licence: leap days, birth months, school years, and a last day that the authority set itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.renewal.periods import Period, Periods, before, day_in, months_after, periods
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.terms import Terms, terms


def made(begins: str = "issued", months: int = 60, year_begins: int = 9) -> tuple[Rules, Terms]:
    rules = read({"title": "R", "begins": begins, "period_months": months, "year_begins": year_begins})
    return rules, terms(rules)


DAYS = st.dates(date(1980, 1, 1), date(2060, 12, 31))


@given(DAYS, DAYS, st.integers(1, 120), st.sampled_from(["issued", "birth_month", "year"]), st.integers(1, 12))
def test_every_day_since_the_first_lies_in_one_period_and_they_follow_one_another(
    starts: date, today: date, months: int, begins: str, month: int
) -> None:
    found = periods(*made(begins, months, month), starts, today, birth_month=month)
    current = found.current
    assert current.holds(max(today, current.start))
    assert found.later.start == current.end + timedelta(days=1)
    if found.earlier is not None:
        assert found.earlier.end == current.start - timedelta(days=1)
        assert today >= current.start
    else:
        assert current.start <= starts


def test_a_licence_of_a_leap_day_has_its_years_full_on_the_last_of_february() -> None:
    found = periods(*made(), date(2024, 2, 29), date(2029, 2, 28))
    assert found.current == Period(date(2024, 2, 29), date(2029, 2, 28))
    assert periods(*made(), date(2024, 2, 29), date(2029, 3, 1)).current.start == date(2029, 3, 1)
    assert periods(*made(months=48), date(2024, 2, 29), date(2028, 2, 29)).current.start == date(2028, 2, 29)


def test_an_entry_on_the_first_and_on_the_last_day_is_in_the_period() -> None:
    current = periods(*made(), date(2021, 7, 1), date(2026, 6, 30)).current
    assert current.holds(date(2021, 7, 1))
    assert current.holds(date(2026, 6, 30))
    assert not current.holds(date(2026, 7, 1))


@pytest.mark.parametrize(
    "starts, first",
    [
        (date(2021, 5, 1), date(2021, 5, 1)),
        (date(2021, 4, 30), date(2020, 5, 1)),
        (date(2021, 12, 31), date(2021, 5, 1)),
    ],
)
def test_a_birth_month_begins_its_period_at_or_before_the_day_given(starts: date, first: date) -> None:
    assert periods(*made("birth_month"), starts, starts, birth_month=5).current.start == first


def test_without_a_birth_month_the_period_begins_on_the_day_given() -> None:
    assert periods(*made("birth_month"), date(2021, 4, 12), date(2021, 4, 12)).current.start == date(2021, 4, 12)


def test_a_last_day_of_the_authoritys_own_moves_all_that_follow() -> None:
    first = periods(*made(), date(2021, 7, 1), date(2026, 1, 1), ends=date(2026, 8, 31))
    assert first.current == Period(date(2021, 7, 1), date(2026, 8, 31))
    assert first.later == Period(date(2026, 9, 1), date(2031, 8, 31))
    second = periods(*made(), date(2021, 7, 1), date(2026, 9, 1), ends=date(2026, 8, 31))
    assert (second.earlier, second.current) == (first.current, first.later)


def test_before_the_first_period_it_is_the_first() -> None:
    found = periods(*made(), date(2027, 1, 1), date(2026, 1, 1))
    assert (found.earlier, found.current.start) == (None, date(2027, 1, 1))


@given(DAYS, st.integers(-240, 240))
def test_months_go_forth_and_back_to_the_same_month(day: date, months: int) -> None:
    there = months_after(day, months)
    gone = (there.year - day.year) * 12 + there.month - day.month
    assert gone in (months, months + 1)
    assert there.day == (day.day if gone == months else 1)


def test_a_day_of_the_year_is_its_months_last_where_there_is_none() -> None:
    assert (day_in(2027, "02-29"), day_in(2028, "02-29")) == (date(2027, 2, 28), date(2028, 2, 29))


def test_the_last_day_that_the_authority_set_is_still_in_its_period() -> None:
    found = periods(*made(), date(2021, 7, 1), date(2026, 8, 31), ends=date(2026, 8, 31))
    assert (found.earlier, found.current) == (None, Period(date(2021, 7, 1), date(2026, 8, 31)))


def test_the_periods_before_are_told_back_to_the_first_one_which_the_authority_may_have_ended() -> None:
    rules, held = made(months=12)

    def at(today: date) -> Periods:
        return periods(rules, held, date(2022, 3, 1), today, ends=date(2023, 5, 31))

    assert list(before(at(date(2025, 6, 1)), at)) == [
        Period(date(2024, 6, 1), date(2025, 5, 31)), Period(date(2023, 6, 1), date(2024, 5, 31)),
        Period(date(2022, 3, 1), date(2023, 5, 31)),
    ]  # fmt: skip
    assert list(before(at(date(2022, 4, 1)), at)) == []
