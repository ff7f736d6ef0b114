"""Dates as badges write them, and whether they are past."""

from datetime import date

import pytest

from portfolio.credentials import dates


@pytest.mark.parametrize(
    "value, expected",
    [
        ("2024-03-01", "2024-03-01"),
        ("20240301", "2024-03-01"),
        ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59+00:00"),
        ("2024-03-01T12:00:00.955254087+02:00", "2024-03-01T12:00:00.955254+02:00"),
        ("2024-03-01t12:00:00z", "2024-03-01T12:00:00+00:00"),
        ("2024-03-01T12:00-0530", "2024-03-01T12:00:00-05:30"),
        ("2024-03-01 12:00:00", "2024-03-01T12:00:00+00:00"),
        ("20240301T120000Z", "2024-03-01T12:00:00+00:00"),
        ("2024-12-31T24:00:00Z", "2025-01-01T00:00:00+00:00"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00"),
        (1359217910, "2013-01-26T16:31:50+00:00"),
        (1359217910.0, "2013-01-26T16:31:50+00:00"),
        ("1359217910", "2013-01-26T16:31:50+00:00"),
        (1359217910000, "2013-01-26T16:31:50+00:00"),
    ],
)
def test_usual_forms_are_read(value: object, expected: str) -> None:
    assert dates.parse(value).isoformat() == expected


@pytest.mark.parametrize(
    "value",
    ["2024-13-45T99:99:99Z", "+99999-01-01T00:00:00Z", "2023-02-29", "0001-01-01", "1 March 2024", "", "2024-03",
     "2024-03-01T12:00:00+99:00", "9999-12-31T24:00:00Z", "２０２４-03-01", True, None, [], {}, 1e300, -5, 2.5],
)  # fmt: skip
def test_dates_nobody_can_mean_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="date"):
        dates.parse(value)


def test_day_is_the_one_the_issuer_wrote() -> None:
    assert dates.day_of(dates.parse("2023-06-01T23:30:00-08:00")) == date(2023, 6, 1)
    assert dates.written(dates.parse("2023-06-01T23:30:00-08:00")) == "1 June 2023"


@pytest.mark.parametrize(
    "until, past",
    [("2024-03-10", False), ("2024-03-09", True), ("2024-03-10T00:00:00Z", True), ("2024-03-10T00:00:01Z", False)],
)
def test_expiry_counts_to_its_end(until: str, past: bool) -> None:
    assert dates.is_past(dates.parse(until), date(2024, 3, 10)) is past


@pytest.mark.parametrize(
    "since, ahead",
    [("2024-03-11", True), ("2024-03-10", False), ("2024-03-11T06:00:00Z", False), ("2024-03-11T12:00:00Z", True)],
)
def test_beginning_counts_wherever_on_earth_it_is(since: str, ahead: bool) -> None:
    assert dates.is_ahead(dates.parse(since), date(2024, 3, 10)) is ahead


def test_time_without_zone_is_noticed() -> None:
    assert not dates.has_zone("2024-03-01T12:00:00")
    assert all(dates.has_zone(value) for value in ("2024-03-01", "2024-03-01T12:00:00Z", 1359217910))


def test_last_moment_of_the_calendar_can_be_compared() -> None:
    end = dates.parse("9999-12-31T23:59:59-05:00")
    assert not dates.is_past(end, date(2026, 1, 1))
    assert dates.precedes(dates.parse("2024-01-01"), end)
