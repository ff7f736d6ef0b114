"""On which days something is due that comes again and again: leap days and short months included, none twice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.core.repeating import MOST, Every, days

DATES = st.dates(date(1999, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    "every, first, expected",
    [
        ("week", date(2026, 1, 26), ["01-26", "02-02", "02-09", "02-16", "02-23", "03-02"]),
        ("two_weeks", date(2026, 1, 26), ["01-26", "02-09", "02-23"]),
        ("month", date(2026, 1, 31), ["01-31", "02-28"]),
        ("month", date(2025, 12, 30), ["01-30", "02-28"]),
        ("month", date(2025, 2, 5), ["02-05", "03-05"]),
    ],
)
def test_days_of_six_weeks(every: Every, first: date, expected: list[str]) -> None:
    found = days(every, first, None, date(2026, 1, 26), date(2026, 3, 8))
    assert [day.isoformat()[5:] for day in found] == expected


def test_a_months_31st_is_its_last_day_and_comes_back_to_the_31st() -> None:
    found = days("month", date(2027, 12, 31), None, date(2027, 12, 31), date(2028, 4, 30))
    assert [day.isoformat() for day in found] == ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]


def test_nothing_is_due_before_the_first_day_after_the_last_or_in_days_that_run_backwards() -> None:
    first, until = date(2026, 3, 2), date(2026, 3, 16)
    assert days("week", first, until, date.min, date(2026, 12, 31)) == [
        first, date(2026, 3, 9), until,
    ]  # fmt: skip
    assert days("week", first, until, date(2026, 3, 17), date(2026, 12, 31)) == []
    assert days("week", first, None, date(2026, 4, 1), date(2026, 3, 1)) == []
    assert days("month", first, None, date.min, date(2026, 3, 1)) == []


def test_a_slip_in_the_year_gives_the_newest_days_and_not_all_of_them() -> None:
    found = days("week", date(1900, 1, 1), None, date.min, date(2026, 3, 2))
    assert (len(found), found[-1]) == (MOST, date(2026, 3, 2))


@given(every=st.sampled_from(["week", "two_weeks", "month"]), first=DATES, start=DATES, length=st.integers(0, 800))
def test_any_days_are_in_order_each_once_and_cut_anywhere_they_are_the_same(
    every: Every, first: date, start: date, length: int
) -> None:
    end, middle = start + timedelta(days=length), start + timedelta(days=length // 2)
    found = days(every, first, None, start, end)
    assert found == sorted(set(found))
    assert all(max(first, start) <= day <= end for day in found)
    halves = days(every, first, None, start, middle) + days(every, first, None, middle + timedelta(days=1), end)
    assert found == halves
