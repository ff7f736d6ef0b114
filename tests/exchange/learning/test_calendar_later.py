"""Calendars in which a time and all that follow it were changed at once (RFC 5545, section 3.2.13)."""

import pytest

from portfolio.exchange.learning.hours_file import HoursFile
from portfolio.exchange.learning.hours_in import read_hours
from tests.exchange.learning.conftest import TODAY
from tests.exchange.learning.test_calendar_in import BERLIN, calendar, event, times

TUESDAYS = event("DTSTART;TZID=Europe/Berlin:20260310T173000", "DURATION:PT1H30M", "RRULE:FREQ=WEEKLY;COUNT=5")
"""10, 17, 24 and 31 March, 7 April; the clocks are put forward on 29 March."""


def from_here(which: str, *lines: str) -> str:
    return event(f"RECURRENCE-ID;RANGE=THISANDFUTURE{which}", *lines)


def sums(file: HoursFile) -> list[tuple[str, int | None]]:
    return sorted((day[5:], minutes) for day, minutes in times(file))


@pytest.mark.parametrize(
    "changes, expected",
    [
        # A day later, and shorter.
        ([from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260325T180000", "DURATION:PT1H")],
         [("03-10", 90), ("03-17", 90), ("03-25", 60), ("04-01", 60), ("04-08", 60)]),
        # From the first time on: nothing is left of what it was.
        ([from_here(":20260310T163000Z", "DTSTART;TZID=Europe/Berlin:20260309T173000", "DURATION:PT2H")],
         [("03-09", 120), ("03-16", 120), ("03-23", 120), ("03-30", 120), ("04-06", 120)]),
        # Twice: each from its time on, reckoned from what was planned first.
        ([from_here(":20260331T153000Z", "DTSTART;TZID=Europe/Berlin:20260330T173000", "DURATION:PT2H"),
          from_here(":20260317T163000Z", "DTSTART;TZID=Europe/Berlin:20260318T173000", "DURATION:PT1H")],
         [("03-10", 90), ("03-18", 60), ("03-25", 60), ("03-30", 120), ("04-06", 120)]),
        # Called off from there on.
        ([from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260324T173000", "STATUS:CANCELLED")],
         [("03-10", 90), ("03-17", 90)]),
        # One of those that follow is somewhere else again.
        ([from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260325T173000", "DURATION:PT1H"),
          event("RECURRENCE-ID:20260331T153000Z", "DTSTART;TZID=Europe/Berlin:20260403T100000", "DURATION:PT15M")],
         [("03-10", 90), ("03-17", 90), ("03-25", 60), ("04-03", 15), ("04-08", 60)]),
        # Of the first of them alone something else is said.
        ([from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260325T173000", "DURATION:PT1H"),
          event("RECURRENCE-ID:20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260327T100000", "DURATION:PT15M")],
         [("03-10", 90), ("03-17", 90), ("03-27", 15), ("04-01", 60), ("04-08", 60)]),
        # Of a change that was changed, the last.
        ([from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260326T173000", "DURATION:PT1H", "SEQUENCE:2"),
          from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260325T173000", "DURATION:PT3H", "SEQUENCE:1")],
         [("03-10", 90), ("03-17", 90), ("03-26", 60), ("04-02", 60), ("04-09", 60)]),
        # A day is named where the event has a time.
        ([from_here(";VALUE=DATE:20260324", "DTSTART;TZID=Europe/Berlin:20260324T173000", "DURATION:PT45M")],
         [("03-10", 90), ("03-17", 90), ("03-24", 45), ("03-31", 45), ("04-07", 45)]),
        # What would lie before any calendar is nowhere.
        ([from_here(":20260324T163000Z", "DTSTART:00050325T180000Z", "DURATION:PT1H")], [("03-10", 90), ("03-17", 90)]),
    ],
)  # fmt: skip
def test_what_changed_from_one_time_on_is_so_for_all_that_follow(
    changes: list[str], expected: list[tuple[str, int]]
) -> None:
    assert sums(calendar(TUESDAYS, *changes)) == expected
    assert sums(calendar(*changes, TUESDAYS)) == expected, "in whatever order they stand in the file"


def test_times_of_one_event_stand_in_the_order_of_their_days_and_events_as_in_the_file() -> None:
    moved = from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260325T180000", "DURATION:PT1H")
    single = event("DTSTART:20260101T100000Z", "DURATION:PT1H", uid="2")
    rows = calendar(moved, single, TUESDAYS).rows
    assert [f"{row.fields['day']:%m-%d}" for row in rows] == ["03-10", "03-17", "03-25", "04-01", "04-08", "01-01"]
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]


def test_they_keep_their_time_on_the_clock_when_the_clocks_are_put_forward() -> None:
    moved = from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260324T181500", "DURATION:PT1H")
    moments = {row.fields["day"].isoformat(): row.moment for row in calendar(TUESDAYS, moved).rows}
    assert moments["2026-03-24"] == "2026-03-24T17:15:00+00:00"
    assert moments["2026-03-31"] == "2026-03-31T16:15:00+00:00"


def test_what_they_are_called_and_how_private_they_are_is_said_with_them() -> None:
    moved = from_here(
        ":20260324T163000Z", "DTSTART:20260324T163000Z", "DURATION:PT1H", "CLASS:PRIVATE", "LOCATION:Hall"
    )
    rows = calendar(TUESDAYS, moved).rows
    assert [(row.fields.get("privacy"), row.fields.get("place")) for row in rows] == [
        (None, None), (None, None), ("private", "Hall"), ("private", "Hall"), ("private", "Hall"),
    ]  # fmt: skip
    assert [len(row.notes) for row in rows] == [0, 0, 1, 1, 1]


def test_what_was_called_off_from_one_time_on_is_said_once() -> None:
    off = from_here(":20260324T163000Z", "DTSTART;TZID=Europe/Berlin:20260324T173000", "STATUS:CANCELLED")
    assert [row.why for row in calendar(TUESDAYS, off).rows if row.why] == ["This event was called off."]


@pytest.mark.parametrize(
    "start, expected",
    [("DTSTART;VALUE=DATE:20260513", [("05-05", 360), ("05-13", 360), ("05-20", 360)]),
     ("DTSTART:20260513T080000", [("05-05", 360), ("05-13", 60), ("05-20", 60)])],
)  # fmt: skip
def test_whole_days_are_shifted_and_may_become_hours(start: str, expected: list[tuple[str, int]]) -> None:
    lines = [
        event("DTSTART;VALUE=DATE:20260505", "RRULE:FREQ=WEEKLY;COUNT=3"),
        from_here(";VALUE=DATE:20260512", start, *(["DURATION:PT1H"] if "T0" in start else [])),
    ]
    data = "\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""]).encode()
    assert sums(read_hours(data, "a.ics", TODAY, here=BERLIN, all_day_minutes=360)) == expected


def test_where_what_they_follow_is_not_in_the_file_the_one_time_is_taken_and_that_is_said() -> None:
    (row,) = calendar(from_here(":20260324T163000Z", "DTSTART:20260325T163000Z", "DURATION:PT1H")).rows
    assert row.fields["minutes"] == 60
    assert "only its first time was taken" in row.notes[0]
    nameless = from_here(":20260324T163000Z", "DTSTART:20260325T163000Z", "DURATION:PT1H").replace("UID:1\r\n", "")
    assert sums(calendar(TUESDAYS.replace("UID:1\r\n", ""), nameless))[:2] == [("03-10", 90), ("03-17", 90)]


def test_each_of_many_changes_of_one_event_holds_from_its_own_time_on() -> None:
    daily = event("DTSTART:20200101T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=1900")
    changes = [
        from_here(f":{2020 + at // 336}{1 + at // 28 % 12:02}{1 + at % 28:02}T100000Z",
                  f"DTSTART:{2020 + at // 336}{1 + at // 28 % 12:02}{1 + at % 28:02}T110000Z", "DURATION:PT2H")
        for at in range(1_500)
    ]  # fmt: skip
    assert {minutes for _, minutes in times(calendar(daily, *changes))} == {120}
