"""Where a licence stands: what is missing, what is to be done by when, what is carried over, and forecasts."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.renewal.columns import USUAL, columns_of
from portfolio.growth.renewal.counting import Heap, count
from portfolio.growth.renewal.periods import Period
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.standing import MOST_YEARS_AHEAD, Standing, carry, forecast, standing, years_of
from portfolio.growth.renewal.terms import Terms, terms

PERIOD = Period(date(2021, 8, 1), date(2026, 7, 31))
HOUR = 60


def held(*rules: dict[str, Any]) -> Terms:
    categories = [{"key": key, "words": key.upper()} for key in "ab"]
    return terms(read({"title": "R", "categories": categories, "rules": list(rules)}))


def hours(number: float, *categories: str, **fields: Any) -> Heap:
    return Heap(frozenset(categories), round(number * HOUR), **fields)


def found(own: Terms, *heaps: Heap, today: date = date(2026, 1, 1), period: Period = PERIOD, **given: Any) -> Standing:
    return standing(own, period, heaps, today, **given)


TOTAL = {"rule": "total", "units": 50}
LEAST = {"rule": "minimum", "category": "a", "units": 10}


def test_what_was_carried_over_counts_and_is_missing_no_more() -> None:
    told = found(held(TOTAL, {"rule": "carry_over", "units": 20}), hours(30), carried=Fraction(15 * HOUR))
    assert (told.counted, told.carried, told.missing) == (45 * HOUR, 15 * HOUR, 5 * HOUR)


@pytest.mark.parametrize("there, carried", [(40, 0), (50, 0), (65, 15), (90, 20)])
def test_only_what_was_too_much_goes_into_the_next_period_and_no_more_than_the_rules_let(
    there: int, carried: int
) -> None:
    own = held(TOTAL, {"rule": "carry_over", "units": 20})
    assert carry(own, count(own, [hours(there)])) == carried * HOUR
    assert carry(held(TOTAL), count(held(TOTAL), [hours(there)])) == 0


def test_a_minimum_that_is_missing_leaves_it_incomplete_though_the_total_is_there() -> None:
    own = held(TOTAL, LEAST)
    assert not found(own, hours(60)).complete
    assert not found(own, hours(45, "a")).complete
    assert found(own, hours(40), hours(10, "a")).complete
    more = found(own, hours(40), hours(12, "a"))
    assert [bound.missing for bound in more.minimums] == [0], "more than there is to be is nothing missing"


def test_what_is_still_to_be_done_leaves_it_incomplete() -> None:
    own = held(TOTAL, {"rule": "do", "key": "plan", "words": "Plan", "every": "period"})
    assert not found(own, hours(60)).complete
    assert found(own, hours(60), done=[{"key": "plan", "day": "2021-08-01"}]).complete
    assert not found(own, hours(60), done=[{"key": "other", "day": "2021-08-01"}]).complete


@pytest.mark.parametrize("day, there", [("2021-07-31", ""), ("2021-08-01", "2021-08-01"), ("2026-07-31", "2026-07-31"),
                                        ("2026-08-01", "")])  # fmt: skip
def test_a_task_is_done_on_the_first_and_on_the_last_day_and_on_no_other_periods(day: str, there: str) -> None:
    own = held({"rule": "do", "key": "plan", "words": "Plan", "every": "period"})
    (asked,) = found(own, done=[{"key": "plan", "day": day}]).asked
    assert asked.done == there


def test_what_is_asked_each_year_is_due_on_its_day_of_each() -> None:
    own = held({"rule": "do", "key": "talk", "words": "Talk", "every": "year", "by": "07-01"})
    told = found(own, done=[{"key": "talk", "day": "2023-02-01"}, {"key": "talk", "day": "2023-01-01"}]).asked
    assert [one.due for one in told] == [date(year, 7, 1) for year in range(2022, 2027)]
    assert [one.done for one in told] == ["", "2023-01-01", "", "", ""]
    late = held({"rule": "do", "key": "talk", "words": "Talk", "every": "year", "by": "12-15"})
    assert [one.due for one in found(late).asked] == [date(year, 12, 15) for year in range(2021, 2026)]
    last = held({"rule": "do", "key": "talk", "words": "Talk", "every": "year"})
    assert [one.due for one in found(last).asked] == [date(year, 7, 31) for year in range(2022, 2027)]


def test_the_years_of_a_period_of_no_whole_years_end_with_it() -> None:
    short = Period(date(2024, 2, 29), date(2026, 5, 31))
    assert years_of(short) == [
        Period(date(2024, 2, 29), date(2025, 2, 28)), Period(date(2025, 3, 1), date(2026, 2, 28)),
        Period(date(2026, 3, 1), date(2026, 5, 31)),
    ]  # fmt: skip
    outside = held({"rule": "do", "key": "talk", "words": "Talk", "every": "period", "by": "09-01"})
    (asked,) = found(outside, period=Period(date(2026, 3, 1), date(2026, 5, 31))).asked
    assert asked.due == date(2026, 5, 31), "a day that the period does not hold is its end"


@pytest.mark.parametrize(
    "first, last, start, end",
    [
        ("04-01", "08-31", date(2026, 4, 1), date(2026, 8, 31)),
        ("09-01", "10-31", date(2025, 9, 1), date(2025, 10, 31)),
        ("11-01", "02-15", date(2025, 11, 1), date(2026, 2, 15)),
    ],
)
def test_the_window_is_the_last_that_begins_in_the_period(first: str, last: str, start: date, end: date) -> None:
    own = held({"rule": "window", "from": first, "to": last})
    assert found(own).window == Period(start, end)


def test_a_period_that_holds_no_such_day_has_no_window() -> None:
    own = held({"rule": "window", "from": "09-01", "to": "10-31"})
    assert found(own, period=Period(date(2026, 1, 1), date(2026, 5, 31))).window is None


def test_what_is_still_to_be_reported_is_counted_only_where_it_would_count() -> None:
    own = held(TOTAL, {"rule": "report_within", "days": 60}, {"rule": "approved_provider"})
    told = found(own, hours(3, approved="yes", report="open", entries=2), hours(2, report="open"))
    assert told.unreported == 2


def test_at_the_pace_of_half_a_year_it_is_there_on_the_day_when_the_last_minute_is() -> None:
    period = Period(date(2021, 1, 1), date(2026, 12, 31))
    told = forecast(Fraction(10 * HOUR), Fraction(26 * HOUR), period, date(2026, 1, 1))
    assert (told.weekly, told.reached) == (HOUR, date(2026, 3, 12))
    assert told.needed_weekly == Fraction(10 * HOUR * 7, 365)
    part = forecast(Fraction(HOUR) / 2, Fraction(26 * HOUR), period, date(2026, 1, 1))
    assert part.reached == date(2026, 1, 5), "half an hour takes three days and a half: it is there on the fourth"


def test_a_young_period_has_the_pace_of_the_days_since_it_began() -> None:
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert forecast(Fraction(600), Fraction(120), period, date(2026, 1, 14)).weekly == 60
    assert forecast(Fraction(600), Fraction(60), period, date(2026, 1, 1)).weekly == 420


def test_the_last_day_is_a_day_to_learn_on_and_after_it_there_is_none() -> None:
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert forecast(Fraction(60), Fraction(0), period, date(2026, 12, 31)).needed_weekly == 420
    over = forecast(Fraction(60), Fraction(0), period, date(2027, 1, 1))
    assert (over.needed_weekly, over.reached) == (0, None)
    assert forecast(Fraction(0), Fraction(600), period, date(2026, 6, 1))[1:] == (None, 0)


def test_a_day_beyond_a_working_life_is_not_told() -> None:
    period = Period(date(2021, 1, 1), date(2026, 12, 31))
    slow = forecast(Fraction(60_000 * HOUR), Fraction(1), period, date(2026, 1, 1))
    assert slow.reached is None
    years = (MOST_YEARS_AHEAD - 1) * 52
    assert forecast(Fraction(years * HOUR), Fraction(26 * HOUR), period, date(2026, 1, 1)).reached is not None


def test_the_forecast_waits_for_the_minimums_where_more_of_them_is_missing_than_of_the_total() -> None:
    own = held(
        TOTAL, {"rule": "minimum", "category": "a", "units": 10}, {"rule": "minimum", "category": "b", "units": 5}
    )
    last_week = date(2026, 7, 25)
    told = found(own, hours(49), today=last_week)
    assert (told.missing, told.forecast.needed_weekly) == (HOUR, 15 * HOUR)


@given(st.fractions(0, 9000), st.fractions(0, 9000), st.dates(date(2021, 8, 1), date(2026, 7, 31)))
def test_a_forecast_is_the_first_day_on_which_all_is_there(missing: Fraction, recent: Fraction, today: date) -> None:
    told = forecast(missing, recent, PERIOD, today)
    if told.reached is None:
        return
    days = (told.reached - today).days
    assert told.weekly * days / 7 >= missing > told.weekly * (days - 1) / 7


def test_columns_are_those_asked_for_in_their_order_with_the_proof_and_its_hash() -> None:
    assert columns_of(["hours", "date", "nonsense"]) == ("hours", "date", "proof", "sha256")
    assert columns_of(["sha256", "proof"]) == ("sha256", "proof")
    assert columns_of(["nonsense"]) == columns_of([]) == USUAL


@pytest.mark.parametrize("day", ["2022-02-30", "", "yesterday", None, 7, "2022-02-01T10:00"])
def test_a_day_that_is_none_is_no_day_on_which_something_was_done(day: Any) -> None:
    own = held({"rule": "do", "key": "plan", "words": "Plan", "every": "period"})
    (asked,) = found(
        own, done=[{"key": "plan", "day": day}, {"key": "plan"}, {"key": "plan", "day": "2022-03-01"}]
    ).asked
    assert asked.done == "2022-03-01"


def test_what_gave_way_to_a_minimum_is_no_pace_backwards() -> None:
    caps = [{"rule": "maximum", "category": key, "units": 10} for key in "ab"]
    categories = [{"key": key, "words": key} for key in "abc"]
    least = {"rule": "minimum", "category": "c", "units": 12}
    own = terms(read({"title": "R", "categories": categories, "rules": [*caps, least, {"rule": "total", "units": 12}]}))
    earlier = [hours(10, "a"), hours(10, "b"), hours(2)]
    told = found(own, *earlier, hours(10, "a", "b", "c"), before=count(own, earlier))
    assert (told.counted, [bound.missing for bound in told.minimums]) == (12 * HOUR, [2 * HOUR])
    assert (told.forecast.weekly, told.forecast.reached) == (0, None)
