"""On which days what comes again comes: the examples of RFC 5545, and its rarer parts with days found by hand."""

import datetime as datetime_module
from datetime import date, datetime, timedelta
from typing import Any
from unittest.mock import patch

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from portfolio.exchange.learning.calendar_repeats import UnknownRuleError, days_of, repeat_of
from tests.exchange.learning.test_calendar_in import FUZZ, calendar, event, times


def found(first: str, rule: str, most: int) -> list[str]:
    """The first days of a rule."""
    parts = dict(one.split("=") for one in rule.split(";"))
    repeat, start = repeat_of({name: value.split(",") for name, value in parts.items()}), date.fromisoformat(first)
    days = list(days_of(repeat, start, start + timedelta(days=366 * 20)))
    return [day.isoformat() for day in days[:most]] if "COUNT" not in parts else [day.isoformat() for day in days]


@pytest.mark.parametrize(
    "first, rule, expected",
    [
        ("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02 09-12 09-22 10-02 10-12"),
        ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
         "1997-09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16"),
        ("1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
         "1997-09-05 10-03 11-07 12-05 1998-01-02 02-06 03-06 04-03 05-01 06-05"),
        ("1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
         "1997-09-07 09-28 11-02 11-30 1998-01-04 01-25 03-01 03-29 05-03 05-31"),
        ("1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22 10-20 11-17 12-22 1998-01-19 02-16"),
        ("1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28 10-29 11-28 12-29 1998-01-29 02-26"),
        ("1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
         "1997-09-30 10-01 10-31 11-01 11-30 12-01 12-31 1998-01-01 01-31 02-01"),
        ("1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
         "1997-09-10 09-11 09-12 09-13 09-14 09-15 1999-03-10 03-11 03-12 03-13"),
        ("1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
         "1997-03-10 1999-01-10 02-10 03-10 2001-01-10 02-10 03-10 2003-01-10 02-10 03-10"),
        ("1997-01-01", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
         "1997-01-01 04-10 07-19 2000-01-01 04-09 07-18 2003-01-01 04-10 07-19 2006-01-01"),
        ("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997-05-19 1998-05-18 1999-05-17"),
        ("1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12 1998-05-11 1999-05-17"),
        ("1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-13 03-20 03-27 1998-03-05 03-12 03-19 03-26"),
        ("1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
         "1997-09-13 10-11 11-08 12-13 1998-01-10 02-07 03-07 04-11 05-09 06-13"),
        ("1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
         "1996-11-05 2000-11-07 2004-11-02"),
        ("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04 10-07 11-06"),
        ("1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
         "1997-09-29 10-30 11-27 12-30 1998-01-29 02-26 03-30"),
        ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05 08-10 08-19 08-24"),
        ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05 08-17 08-19 08-31"),
        ("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15 01-30 02-15 03-15 03-30"),
    ],
)  # fmt: skip
def test_the_examples_of_rfc_5545(first: str, rule: str, expected: str) -> None:
    """Section 3.8.5.3; days that follow one of the same year are written without it."""
    days = written_out(expected)
    assert found(first, rule, len(days)) == days


@pytest.mark.parametrize(
    "first, rule, expected",
    [
        # The first week of 2025 begins in 2024, that of 2026 in 2025; 2027 begins on a Friday.
        ("2024-01-01", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2024-01-01 12-30 2025-12-29 2027-01-04"),
        ("2024-12-30", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO", "2024-12-30 2027-01-04 2029-01-01"),
        # Only years that begin on a Thursday, and leap years that begin on a Wednesday, have 53 weeks.
        ("2015-12-31", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH", "2015-12-31 2020-12-31 2026-12-31"),
        ("2021-01-01", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", "2021-01-01 2027-01-01"),
        ("2023-12-25", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO", "2023-12-25 2024-12-23 2025-12-22 2026-12-28"),
        ("2024-05-15", "FREQ=YEARLY;BYWEEKNO=20", "2024-05-15 2025-05-14 2026-05-13"),
        ("2024-01-31", "FREQ=YEARLY;BYMONTH=1;BYWEEKNO=5;BYDAY=WE,TH", "2024-01-31 2025-01-29 01-30 2026-01-28 01-29"),
        # Where weeks begin on Sundays: 2025 begins on a Wednesday, so its first has four days; 2026 on a Thursday.
        ("2023-01-01", "FREQ=YEARLY;WKST=SU;BYWEEKNO=1;BYDAY=SU", "2023-01-01 12-31 2024-12-29 2026-01-04"),
        ("2024-12-31", "FREQ=YEARLY;BYYEARDAY=-1", "2024-12-31 2025-12-31 2026-12-31"),
        ("2024-12-31", "FREQ=YEARLY;BYYEARDAY=366", "2024-12-31 2028-12-31"),
        ("2024-01-01", "FREQ=YEARLY;BYYEARDAY=-366", "2024-01-01 2028-01-01"),
        ("2024-02-29", "FREQ=YEARLY;BYYEARDAY=60", "2024-02-29 2025-03-01 2026-03-01"),
        ("2024-04-09", "FREQ=YEARLY;BYYEARDAY=100,101;BYDAY=TU,TH", "2024-04-09 2025-04-10 2029-04-10"),
        ("2024-02-10", "FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=10;BYSETPOS=-1", "2024-02-10 2025-02-10 2026-02-10"),
        ("2024-12-29", "FREQ=YEARLY;BYWEEKNO=52;BYSETPOS=-1;BYDAY=SA,SU", "2024-12-29 2025-12-28 2026-12-27"),
        ("2024-01-05", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1", "2024-01-05 01-12 01-19"),
        ("2024-01-01", "FREQ=DAILY;BYDAY=MO,WE;BYSETPOS=1", "2024-01-01 01-03 01-08 01-10"),
    ],
)  # fmt: skip
def test_weeks_and_days_of_a_year_and_the_places_in_a_period(first: str, rule: str, expected: str) -> None:
    days = written_out(expected)
    assert found(first, rule, len(days)) == days


def written_out(days: str) -> list[str]:
    """With the year that those after it have as well."""
    year, full = "", []
    for day in days.split():
        year = day[:5] if len(day) > 5 else year
        full.append(day if len(day) > 5 else year + day)
    return full


@pytest.mark.parametrize(
    "left_out, expected",
    [("20260512T100000Z", ["05-05", "05-19", "05-26"]), ("20260505T100000Z", ["05-12", "05-19", "05-26"]),
     ("20260526T100000Z,20260602T100000Z", ["05-05", "05-12", "05-19"])],
)  # fmt: skip
def test_what_is_left_out_is_one_of_so_many_times_all_the_same(left_out: str, expected: list[str]) -> None:
    file = calendar(
        event("DTSTART:20260505T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4", f"EXDATE:{left_out}")
    )
    assert [day for day, _ in times(file)] == [f"2026-{day}" for day in expected]


@pytest.mark.parametrize("week", [1, 2, 26, 52, 53])
def test_each_day_of_a_week_of_the_year_is_one_that_the_calendar_counts_to_it(week: int) -> None:
    """Against Python's own calendar, in which weeks begin on Mondays; python-dateutil errs around the 53rd."""
    every = [date(2000, 1, 1) + timedelta(days=number) for number in range(366 * 30)]
    expected = [day for day in every if day.isocalendar().week == week]
    rule = {"FREQ": ["YEARLY"], "BYWEEKNO": [str(week)], "BYDAY": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]}
    assert list(days_of(repeat_of(rule), expected[0], every[-1])) == expected


def test_no_month_is_counted_from_the_end_of_the_year() -> None:
    with pytest.raises(UnknownRuleError):
        repeat_of({"FREQ": ["YEARLY"], "BYMONTH": ["-1"]})


YEARLY = st.fixed_dictionaries(
    {"BYDAY": st.sampled_from(["MO", "TU,TH", "SA,SU", "WE,FR,SU"])},
    optional={
        "BYYEARDAY": st.sampled_from(["1,2,3,4,5,6,7", "-1,-2,-3,-4,-5,-6,-7", "60,366", "200,201,202"]),
        "BYWEEKNO": st.sampled_from(["1", "20", "1,2", "19,21,40"]), "BYMONTH": st.sampled_from(["1", "1,7,12"]),
        "WKST": st.sampled_from(["MO", "SU", "SA"]),
    },
)  # fmt: skip


@FUZZ
@given(YEARLY, st.dates(date(2015, 1, 1), date(2024, 12, 31)))
def test_weeks_and_days_of_years_are_those_that_another_implementation_finds(
    parts: dict[str, Any], first: date
) -> None:
    """Against python-dateutil, every year of which is one of days: so each year counts, and no places in it."""
    last = first + timedelta(days=2500)
    rule = ";".join(["FREQ=YEARLY", *(f"{name}={value}" for name, value in parts.items())])
    start = datetime(first.year, first.month, first.day, 12)  # noqa: DTZ001
    theirs = rrulestr(f"RRULE:{rule};UNTIL={last:%Y%m%d}T120000", dtstart=start)
    with patch.object(datetime_module, "MAXYEAR", last.year):  # else it looks for a day that never comes until 9999
        expected = [one.date() for one in theirs]
    assume(expected)
    repeat = repeat_of({name: value.split(",") for name, value in (parts | {"FREQ": "YEARLY"}).items()})
    assert list(days_of(repeat, expected[0], last)) == expected
