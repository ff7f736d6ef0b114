"""Calendars at their borders: the last day of a rule, days left out, lines that go on, what is nested, too much."""

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.exchange.learning.calendar_events import MOST_NAMED
from portfolio.exchange.learning.hours_file import NoHours
from portfolio.exchange.learning.hours_in import hours_coming, read_hours
from tests.exchange.learning.conftest import TODAY
from tests.exchange.learning.test_calendar_in import calendar, event, times


@pytest.mark.parametrize(
    "until", ["20260519", "20260519T100000Z", "20260519T100000", "20260520T000000Z", "20260525T235959Z"]
)
def test_the_last_time_of_a_rule_is_the_one_on_its_last_day(until: str) -> None:
    start = "DTSTART:20260512T100000" + ("" if until.endswith("T100000") else "Z")
    file = calendar(event(start, "DURATION:PT1H", f"RRULE:FREQ=WEEKLY;UNTIL={until}"))
    assert [day for day, _ in times(file)] == ["2026-05-12", "2026-05-19"]


def test_a_moment_before_its_last_time_a_rule_is_over() -> None:
    file = calendar(event("DTSTART:20260512T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;UNTIL=20260519T095959Z"))
    assert [day for day, _ in times(file)] == ["2026-05-12"]


def test_a_day_that_is_left_out_leaves_out_its_time() -> None:
    lines = ("DTSTART:20260512T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20260519")
    assert [day for day, _ in times(calendar(event(*lines)))] == ["2026-05-12", "2026-05-26"]


def test_an_event_that_ends_on_the_day_on_which_it_began_takes_one_whole_day() -> None:
    lines = event("DTSTART;VALUE=DATE:20260510", "DTEND;VALUE=DATE:20260510")
    data = f"BEGIN:VCALENDAR\r\n{lines}\r\nEND:VCALENDAR\r\n".encode()
    assert times(read_hours(data, "a.ics", TODAY, all_day_minutes=360)) == [("2026-05-10", 360)]


def test_a_line_goes_on_in_the_next_and_what_an_alarm_says_is_not_said_of_the_event() -> None:
    text = event(
        "DTSTART:20260510T100000Z", "DURATION:PT1H", "LOCATION:The long\r\n  hall", "BEGIN:VALARM", "LOCATION:Bell",
        "DURATION:PT15M", "SUMMARY:Ring", "END:VALARM",
    )  # fmt: skip
    (row,) = calendar(text).rows
    assert (row.fields["place"], row.fields["title"], row.fields["minutes"]) == ("The long hall", "Course", 60)


def test_a_line_that_never_ends_is_not_read_and_its_event_is() -> None:
    (row,) = calendar(event("DTSTART:20260510T100000Z", "DURATION:PT1H", f"LOCATION:{'a ' * 50_000}")).rows
    assert (row.fields["minutes"], "place" in row.fields) == (60, False)


def test_what_is_nested_beside_a_sound_event_is_refused() -> None:
    sound = event("DTSTART:20260510T100000Z", "DURATION:PT1H")
    nested = "BEGIN:X\r\n" * 20 + "END:X\r\n" * 20
    with pytest.raises(NoHours):
        calendar(sound, nested)


def test_times_named_one_by_one_are_taken_within_bounds() -> None:
    named = ",".join(f"20260510T{at // 60:02}{at % 60:02}00Z" for at in range(1_200))
    file = calendar(event("DTSTART:20260509T100000Z", "DURATION:PT1H", f"RDATE:{named}"))
    assert len(file.rows) == MOST_NAMED + 1 == 1_001


def test_lists_of_days_that_are_too_long_to_be_read_are_told() -> None:
    days = ",".join(f"2025{1 + at % 12:02}{1 + at % 28:02}T100000Z" for at in range(13_000))
    file = calendar(event("DTSTART:20260512T100000Z", "DURATION:PT1H", f"EXDATE:{days}"))
    assert len(file.rows) == 1
    assert "Its lists of single days are too long" in file.told[0]


def test_a_time_named_of_long_ago_is_refused_by_itself(portfolio: Portfolio) -> None:
    file = calendar(event("DTSTART:20260512T100000Z", "DURATION:PT1H", "RDATE:00150510T100000Z"))
    assert [row.why for row in file.rows] == [None, "This event has no day."]
    assert len(hours_coming(portfolio.connection, file).change().edits) == 1
