"""Steps of time: where they begin, which of them fit, and how many entries each has."""

import random
from datetime import date, timedelta

import pytest

from portfolio.core.map import calendar
from portfolio.core.map.calendar import counted, fitting_unit, starts


def days(unit: str, first: date, last: date, years: int = 1) -> list[str]:
    found = starts(unit, first.toordinal(), last.toordinal(), years)
    return [date.fromordinal(day).isoformat() for day in found]


def test_steps_begin_inside_the_span_only() -> None:
    first, last = date(2026, 11, 22), date(2027, 1, 4)
    assert days(calendar.MONTH, first, last) == ["2026-12-01", "2027-01-01"]
    assert days(calendar.WEEK, first, last)[:2] == ["2026-11-23", "2026-11-30"]
    assert days(calendar.DAY, first, date(2026, 11, 24)) == ["2026-11-22", "2026-11-23", "2026-11-24"]
    assert days(calendar.QUARTER, first, date(2027, 7, 1)) == ["2027-01-01", "2027-04-01", "2027-07-01"]
    assert days(calendar.YEAR, date(2025, 1, 1), last) == ["2025-01-01", "2026-01-01", "2027-01-01"]
    assert days(calendar.YEAR, date(2011, 1, 1), date(2026, 1, 1), 5) == ["2015-01-01", "2020-01-01", "2025-01-01"]


def test_the_smallest_unit_whose_words_fit_is_taken() -> None:
    widths = {calendar.DAY: 50, calendar.WEEK: 60, calendar.MONTH: 40, calendar.QUARTER: 40, calendar.YEAR: 45}
    chosen = [fitting_unit(scale, widths) for scale in (60, 20, 2, 0.6, 0.2, 0.06, 0.02, 0.0001)]
    assert chosen == [
        (calendar.DAY, 1), (calendar.WEEK, 1), (calendar.MONTH, 1), (calendar.QUARTER, 1), (calendar.YEAR, 1),
        (calendar.YEAR, 5), (calendar.YEAR, 10), (calendar.YEAR, 100),
    ]  # fmt: skip


@pytest.mark.parametrize("unit", [calendar.MONTH, calendar.YEAR])
@pytest.mark.parametrize("seed", range(5))
def test_every_entry_is_counted_in_its_own_step(unit: str, seed: int) -> None:
    chance = random.Random(seed)
    entries = sorted((date(2019, 1, 1) + timedelta(days=chance.randrange(2500))).toordinal() for _ in range(200))
    counts = counted(entries, unit)
    assert counts.places[0] == 0
    assert counts.places[-1] == 200
    for step in range(len(counts.starts) - 1):
        begin, end = counts.starts[step], counts.starts[step + 1]
        inside = [day for day in entries if begin <= day < end]
        assert counts.places[step + 1] - counts.places[step] == len(inside) <= counts.most
        first, last = date.fromordinal(begin), date.fromordinal(end)
        assert first.day == last.day == 1
        assert (last - first).days in ((28, 29, 30, 31) if unit == calendar.MONTH else (365, 366))


def test_one_entry_on_the_first_of_a_month_is_counted() -> None:
    counts = counted([date(2026, 3, 1).toordinal()], calendar.MONTH)
    assert [date.fromordinal(day).isoformat() for day in counts.starts] == ["2026-03-01", "2026-04-01"]
    assert counts.most == 1
    assert counted([], calendar.YEAR).most == 0
