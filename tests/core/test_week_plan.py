"""A plan for the week is there only once the person set one, and a pause takes its days off it."""

from datetime import date
from typing import Any

import pytest

from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.week_plan import plan_of_week, week_plan
from portfolio.core.records import Person

MONDAY = date(2026, 3, 2)


def set_plan(portfolio: Portfolio, *pauses: Any, least: int | None = 300, most: int | None = 600) -> None:
    (person,) = portfolio.find(Person)
    portfolio.apply(edited("Plan", person, weekly_least=least, weekly_most=most, pauses=list(pauses)))


def pause(start: str, end: str) -> dict[str, str]:
    return {"start": start, "end": end, "words": "Holidays"}


def of_week(portfolio: Portfolio, monday: date = MONDAY) -> tuple[int, int] | None:
    return plan_of_week(portfolio.connection, monday)


def test_nobody_has_a_plan_before_she_set_one_nor_after_she_took_it_away(portfolio: Portfolio) -> None:
    assert week_plan(portfolio.connection) is None
    assert of_week(portfolio) is None
    set_plan(portfolio, pause("2026-03-02", "2026-03-03"))
    assert week_plan(portfolio.connection) == (300, 600)
    set_plan(portfolio, pause("2026-03-02", "2026-03-03"), least=None, most=None)
    assert week_plan(portfolio.connection) is None
    assert of_week(portfolio) is None


@pytest.mark.parametrize(
    "pauses, plan",
    [
        ([], (300, 600)),
        ([pause("2026-03-02", "2026-03-02")], (257, 514)),
        ([pause("2026-03-07", "2026-03-29")], (214, 429)),
        ([pause("2026-02-20", "2026-03-04"), pause("2026-03-04", "2026-03-06")], (86, 171)),
        ([pause("2026-03-02", "2026-03-08")], None),
        ([pause("2026-02-01", "2026-03-04"), pause("2026-03-05", "2026-12-31")], None),
        ([pause("2026-02-23", "2026-03-01"), pause("2026-03-09", "2026-03-15")], (300, 600)),
        ([pause("2026-03-08", "2026-03-02")], (300, 600)),
    ],
)
def test_a_pause_takes_its_days_off_the_week_each_once(
    pauses: list[dict[str, str]], plan: tuple[int, int] | None, portfolio: Portfolio
) -> None:
    set_plan(portfolio, *pauses)
    assert of_week(portfolio) == plan
    assert week_plan(portfolio.connection) == (300, 600), "the plan itself stays"


def test_a_pause_that_cannot_be_read_takes_nothing_off(portfolio: Portfolio) -> None:
    wrong: list[Any] = [
        {}, {"start": "2026-03-02"}, {"start": None, "end": None}, {"start": 7, "end": ["2026-03-08"]},
        {"start": "March", "end": "2026-03-08"},
    ]  # fmt: skip
    set_plan(portfolio, *wrong)
    assert of_week(portfolio) == (300, 600)


def test_a_week_over_the_turn_of_the_year_is_a_week_like_any_other(portfolio: Portfolio) -> None:
    set_plan(portfolio, pause("2026-12-24", "2026-12-31"), least=70, most=140)
    for day in (date(2026, 12, 28), date(2027, 1, 1), date(2027, 1, 3)):
        assert of_week(portfolio, day) == (30, 60)
    assert of_week(portfolio, date(2027, 1, 4)) == (70, 140)
