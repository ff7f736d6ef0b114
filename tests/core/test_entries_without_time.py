"""An entry that only cost money, or only brought credits, is an entry everywhere and an hour nowhere."""

from datetime import date

import pytest

from portfolio.core.change import added, edited
from portfolio.core.map.calendar import WEEK
from portfolio.core.map.hours import HoursColumns
from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import x_of
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.career_map import map_rows
from portfolio.core.queries.goals import week_minutes
from portfolio.core.queries.timeline import timeline
from portfolio.core.queries.today import logs_time
from portfolio.core.records import TimeEntry, build

TODAY = date(2026, 3, 4)


@pytest.fixture
def fee(portfolio: Portfolio) -> TimeEntry:
    fee = build(TimeEntry, title="Fee", day=TODAY, amount_minor=30_000, currency="USD")
    earned = build(TimeEntry, title="Credits", day=TODAY, units_hundredths=300, unit="semester_hour")
    portfolio.apply(added("Log", fee, earned))
    return fee


def map_of(portfolio: Portfolio) -> MapData:
    return MapData(map_rows(portfolio.connection), today=TODAY)


def columns(data: MapData) -> list[float]:
    found = HoursColumns(data.hours, 8.0, TODAY.toordinal(), None, 40.0)
    assert found.unit == WEEK
    left, right = (x_of(TODAY.toordinal() + days, 8.0) for days in (-40, 40))
    return [one.minutes for one in found.between(left, right)]


def test_the_week_and_today_know_no_hours_of_it(portfolio: Portfolio, fee: TimeEntry) -> None:
    assert week_minutes(portfolio.connection, TODAY) == [0] * 7
    assert not logs_time(portfolio.connection, TODAY)
    portfolio.apply(edited("It took time", fee, minutes=45))
    assert week_minutes(portfolio.connection, TODAY) == [0, 0, 45, 0, 0, 0, 0]
    assert logs_time(portfolio.connection, TODAY)


def test_it_stands_on_the_timeline_like_any_other(portfolio: Portfolio, fee: TimeEntry) -> None:
    assert {(row.title, row.minutes) for row in timeline(portfolio.connection)} == {("Fee", 0), ("Credits", 0)}


def test_it_has_no_column_on_the_map_until_it_took_time(portfolio: Portfolio, fee: TimeEntry) -> None:
    data = map_of(portfolio)
    assert columns(data) == []
    portfolio.apply(edited("It took time", fee, minutes=45))
    data.patch([fee.id], map_rows(portfolio.connection, ids=[fee.id]))
    assert columns(data) == [45]
    portfolio.history.undo()
    data.patch([fee.id], map_rows(portfolio.connection, ids=[fee.id]))
    assert columns(data) == []
    assert len(data.lanes["hours"]) == 2
