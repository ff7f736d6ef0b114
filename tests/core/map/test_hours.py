"""Hours a week: as many in every month and year as in every week."""

from datetime import date, timedelta

import pytest

from portfolio.core.map import calendar
from portfolio.core.map.hours import ALWAYS, HoursColumns, Period
from portfolio.core.map.lanes import MapData
from tests.core.map.careers import row

SCALES = {calendar.WEEK: 3.0, calendar.MONTH: 0.5, calendar.YEAR: 0.05}


def averages(days: list[date], today: date, unit: str, period: Period = ALWAYS) -> dict[str, float]:
    """Minutes of the average week of each month or year, of ten hours on each of these days."""
    rows = [row(f"{n:032}", "time_entry", day.isoformat(), minutes=600) for n, day in enumerate(days)]
    hours = MapData(rows, today=today).hours
    columns = HoursColumns(hours, SCALES[unit], today.toordinal(), None, 15, period).between(-1e6, 1e6)
    assert {column.unit for column in columns} == {unit}
    return {date.fromordinal(column.start).isoformat(): column.minutes for column in columns}


def weekly(first: date, last: date) -> list[date]:
    return [first + timedelta(7 * number) for number in range((last - first).days // 7 + 1)]


@pytest.mark.parametrize("unit", [calendar.WEEK, calendar.MONTH, calendar.YEAR])
@pytest.mark.parametrize("weekday", range(7))
def test_ten_hours_every_week_are_ten_hours_in_every_month_and_year(weekday: int, unit: str) -> None:
    first, today = date(2018, 1, 1) + timedelta(weekday), date(2026, 11, 22)
    found = averages(weekly(first, today), today, unit)
    assert len(found) >= 9
    assert set(found.values()) == {600.0}


@pytest.mark.parametrize("unit", [calendar.MONTH, calendar.YEAR])
def test_so_it_is_on_every_day_of_the_month_that_goes_on(unit: str) -> None:
    for day in range(60):
        today = date(2026, 9, 20) + timedelta(day)
        monday = today - timedelta(today.weekday())
        assert set(averages(weekly(date(2025, 1, 6), monday), today, unit).values()) == {600.0}


@pytest.mark.parametrize("first, last", [
    (date(2024, 9, 25), date(2026, 11, 10)), (date(2024, 9, 29), date(2025, 2, 3)),
    (date(2025, 1, 1), date(2025, 1, 9)),
])  # fmt: skip
@pytest.mark.parametrize("unit", [calendar.MONTH, calendar.YEAR])
def test_a_period_that_begins_and_ends_inside_a_month_has_only_its_own_weeks(
    first: date, last: date, unit: str
) -> None:
    period = Period(first.toordinal(), last.toordinal())
    mondays = weekly(first - timedelta(first.weekday()), last)
    found = averages([max(first, monday) for monday in mondays], date(2026, 11, 22), unit, period)
    assert set(found.values()) == {600.0}


def test_weeks_without_hours_count_in_the_average() -> None:
    days = [date(2026, 3, 4), date(2026, 3, 20)]
    assert averages(days, date(2026, 11, 22), calendar.MONTH) == {"2026-03-01": 1200 / 5}
