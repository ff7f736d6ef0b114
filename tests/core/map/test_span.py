"""The days in sight: moving and zooming keep to the whole, and a zoom keeps the day under the pointer."""

import random
from datetime import date

import pytest

from portfolio.core.map.span import (
    ALL,
    MONTH,
    SHORTEST,
    TERM,
    YEAR,
    Span,
    chosen_span,
    close_to,
    month_start,
    whole_span,
)

TODAY = date(2026, 11, 22)
WHOLE = whole_span(date(2019, 5, 3), date(2027, 2, 27), TODAY)


def shown(span: Span) -> str:
    return f"{span.first_day} to {span.last_day}"


def test_the_whole_has_whole_years_and_room_for_what_is_planned() -> None:
    assert shown(WHOLE) == "2019-01-01 to 2027-12-31"
    assert shown(whole_span(None, None, TODAY)) == "2025-01-01 to 2027-12-31"
    assert shown(whole_span(date(2026, 11, 22), date(2026, 11, 22), TODAY)) == "2025-01-01 to 2027-12-31"
    assert shown(whole_span(date(2026, 1, 1), date(2031, 6, 1), TODAY)) == "2025-01-01 to 2031-12-31"


def test_the_choices_around_today() -> None:
    assert shown(chosen_span(MONTH, TODAY, TODAY, WHOLE)) == "2026-11-01 to 2026-11-30"
    assert shown(chosen_span(TERM, TODAY, TODAY, WHOLE)) == "2026-09-01 to 2026-12-31"
    assert shown(chosen_span(YEAR, TODAY, TODAY, WHOLE)) == "2026-03-01 to 2027-05-31"
    assert chosen_span(ALL, TODAY, TODAY, WHOLE) == WHOLE


@pytest.mark.parametrize("choice", [MONTH, TERM, YEAR])
def test_a_choice_elsewhere_holds_the_day_it_is_around(choice: str) -> None:
    day = date(2021, 2, 10)
    span = chosen_span(choice, day, TODAY, WHOLE)
    assert span.holds(day.toordinal())
    assert abs(span.middle - day.toordinal()) < 40


def test_a_choice_longer_than_the_whole_is_the_whole() -> None:
    short = Span(date(2026, 11, 1).toordinal(), date(2027, 1, 1).toordinal())
    assert chosen_span(YEAR, TODAY, TODAY, short) == short


@pytest.mark.parametrize("seed", range(20))
def test_a_zoom_keeps_the_day_under_the_pointer_unless_the_whole_ends(seed: int) -> None:
    chance = random.Random(seed)
    days = chance.uniform(20, 800)
    first = chance.uniform(WHOLE.first, WHOLE.last - days)
    span = Span(first, first + days)
    at = chance.uniform(span.first, span.last)
    zoomed = span.zoomed(chance.uniform(1.01, 3), at, WHOLE)
    assert (at - zoomed.first) / zoomed.days == pytest.approx((at - span.first) / span.days)
    far = span.zoomed(0.01, at, WHOLE)
    assert far == WHOLE


def test_no_zoom_goes_closer_than_a_week_or_farther_than_all() -> None:
    span = Span(WHOLE.middle, WHOLE.middle + 30)
    assert span.zoomed(1000, span.middle, WHOLE).days == SHORTEST
    assert span.zoomed(0.0001, span.middle, WHOLE) == WHOLE


@pytest.mark.parametrize("days", [-1e6, -10, 0, 25, 1e6])
def test_moving_stops_at_the_ends_and_keeps_the_length(days: float) -> None:
    span = Span(WHOLE.first + 100, WHOLE.first + 200)
    moved = span.moved(days, WHOLE)
    assert moved.days == pytest.approx(100)
    assert moved.first >= WHOLE.first
    assert moved.last <= WHOLE.last


def test_a_closer_look_has_room_on_both_sides() -> None:
    first, last = date(2024, 3, 1).toordinal(), date(2024, 3, 31).toordinal()
    span = close_to(first, last, WHOLE)
    assert span.first < first - 2
    assert span.last > last + 3
    assert close_to(first, first, WHOLE).days == SHORTEST


def test_months_begin_where_they_do_across_years() -> None:
    assert month_start(date(2026, 11, 22), 2) == date(2027, 1, 1)
    assert month_start(date(2026, 1, 31), -1) == date(2025, 12, 1)
    assert month_start(date(2026, 1, 31), -25) == date(2023, 12, 1)
