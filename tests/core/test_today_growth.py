"""Today keeps an eye on days to look at a goal again, on roles that one aims for, and on four years in a role."""

from datetime import date, timedelta
from typing import Any

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.today import soon
from portfolio.core.queries.today_growth import ROLE_MONTHS
from portfolio.core.records import Goal, Position, Record, ReviewPoint, Role, build
from portfolio.growth.lattice import ROLE_YEARS

TODAY = date(2026, 11, 22)


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def put(portfolio: Portfolio, *records: Record) -> None:
    portfolio.apply(added("Add", *records))


def whys(portfolio: Portfolio) -> list[tuple[str, str, str]]:
    return [(row.kind, row.title, row.why) for row in soon(portfolio.connection, TODAY)]


@pytest.mark.parametrize("days, told", [(-400, False), (-20, True), (0, True), (14, True), (15, False)])
def test_a_goal_is_looked_at_again_in_time(portfolio: Portfolio, days: int, told: bool) -> None:
    goal = build(Goal, title="Ask")
    put(portfolio, goal, build(ReviewPoint, goal_id=goal.id, day=day(days)))
    assert whys(portfolio) == ([("goal", "Ask", "look")] if told else [])


def test_one_goal_stands_there_once_whatever_its_days(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Ask", due=day(10))
    put(
        portfolio, goal, build(ReviewPoint, goal_id=goal.id, day=day(3)),
        build(ReviewPoint, goal_id=goal.id, day=day(1)),
    )  # fmt: skip
    (row,) = soon(portfolio.connection, TODAY)
    assert (row.why, row.day) == ("look", day(1).isoformat())


@pytest.mark.parametrize("over", ["held", "met", "bin"])
def test_what_was_looked_at_or_is_over_is_not_brought_up(portfolio: Portfolio, over: str) -> None:
    goal = build(Goal, title="Ask", state="met" if over == "met" else "under_way")
    point = build(ReviewPoint, goal_id=goal.id, day=day(1), held=TODAY if over == "held" else None)
    put(portfolio, goal, point)
    if over == "bin":
        portfolio.apply(trashed("Away", goal))
    assert whys(portfolio) == []


@pytest.mark.parametrize(
    "fields, why",
    [
        ({"closes": day(0)}, "closes"), ({"closes": day(42)}, "closes"), ({"closes": day(43)}, ""),
        ({"closes": day(-1)}, ""), ({"aimed": True, "by": day(90)}, "aimed"), ({"aimed": True, "by": day(91)}, ""),
        ({"by": day(5)}, ""), ({"aimed": True, "by": day(5), "closes": day(9)}, "closes"),
    ],
)  # fmt: skip
def test_a_role_that_one_aims_for_is_told_before_it_is_too_late(
    portfolio: Portfolio, fields: dict[str, Any], why: str
) -> None:
    put(portfolio, build(Role, title="Lead", **fields))
    assert whys(portfolio) == ([("role", "Lead", why)] if why else [])


@pytest.mark.parametrize(
    "started, ended, told",
    [
        (date(2023, 5, 22), None, True), (date(2023, 5, 23), None, False), (date(2022, 9, 1), None, True),
        (date(2021, 11, 22), None, True), (date(2021, 11, 21), None, False), (date(2010, 9, 1), None, False),
        (date(2022, 9, 1), date(2026, 7, 31), False), (date(2022, 9, 1), date(2027, 7, 31), True), (None, None, False),
    ],
)  # fmt: skip
def test_four_years_in_a_role_are_a_quiet_line_for_a_while(
    portfolio: Portfolio, started: date | None, ended: date | None, told: bool
) -> None:
    put(portfolio, build(Position, title="Teacher", started=started, ended=ended))
    assert whys(portfolio) == ([("position", "Teacher", "turns")] if told else [])


def test_the_clock_stands_last_and_once_and_counts_as_the_lattice_does(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Ask", due=day(1))
    put(portfolio, goal, *(build(Position, title=f"{year}", started=date(year, 9, 1)) for year in (2023, 2022)))
    assert whys(portfolio) == [("goal", "Ask", "due"), ("position", "2022", "turns")]
    assert ROLE_MONTHS == 12 * ROLE_YEARS
