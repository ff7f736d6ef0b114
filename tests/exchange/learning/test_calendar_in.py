"""Calendars: the minutes that really went by, each time of what comes again, and nothing that runs for ever."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import TimeEntry
from portfolio.exchange.learning.calendar_lines import MOST_EVENTS
from portfolio.exchange.learning.calendar_repeats import MOST_TIMES, days_of, repeat_of
from portfolio.exchange.learning.hours_file import MOST_ROWS, HoursFile, NoHours
from portfolio.exchange.learning.hours_in import hours_coming, read_hours
from tests.exchange.learning.conftest import TODAY

BERLIN = ZoneInfo("Europe/Berlin")
FUZZ = settings(max_examples=120, derandomize=True, database=None, deadline=None)


def event(*lines: str, uid: str = "1") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", "SUMMARY:Course", *lines, "END:VEVENT"])


def calendar(*events: str, before: str = "") -> HoursFile:
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *([before] if before else []), *events, "END:VCALENDAR", ""])
    return read_hours(text.encode(), "a.ics", TODAY, here=BERLIN)


def times(file: HoursFile) -> list[tuple[str, int | None]]:
    return [(row.fields["day"].isoformat(), row.fields.get("minutes")) for row in file.rows if row.why is None]


@pytest.mark.parametrize(
    "start, end, minutes",
    [
        ("DTSTART:20260510T100000Z", "DTEND:20260510T113000Z", 90),
        ("DTSTART:20260510T100000", "DTEND:20260510T113000", 90),
        ("DTSTART;TZID=Europe/Berlin:20260510T100000", "DURATION:PT1H30M", 90),
        # The clocks are put forward on 29 March 2026 at two, and back on 25 October 2026 at three.
        ("DTSTART;TZID=Europe/Berlin:20260328T220000", "DTEND;TZID=Europe/Berlin:20260329T060000", 7 * 60),
        ("DTSTART;TZID=Europe/Berlin:20261024T220000", "DTEND;TZID=Europe/Berlin:20261025T060000", 9 * 60),
        ("DTSTART;TZID=Europe/Berlin:20260328T220000", "DURATION:PT8H", 8 * 60),
        ("DTSTART;TZID=Europe/Berlin:20260328T220000", "DURATION:P1D", 23 * 60),
        ("DTSTART:20260328T220000", "DTEND:20260329T060000", 7 * 60),
        ("DTSTART;TZID=Europe/Berlin:20260510T100000", "DTEND;TZID=America/New_York:20260510T060000", 120),
        ("DTSTART;TZID=W. Europe Standard Time:20260510T100000", "DTEND:20260510T090000Z", 60),
    ],
)  # fmt: skip
def test_the_minutes_are_those_that_really_went_by(start: str, end: str, minutes: int) -> None:
    assert [spent for _, spent in times(calendar(event(start, end)))] == [minutes]


def test_the_day_is_the_one_on_the_clock_of_the_event_and_here_for_utc() -> None:
    file = calendar(
        event("DTSTART:20260510T223000Z", "DURATION:PT1H"),
        event("DTSTART;TZID=America/New_York:20260510T223000", "DURATION:PT1H", uid="2"),
    )
    assert times(file) == [("2026-05-11", 60), ("2026-05-10", 60)]


ZONE = """BEGIN:VTIMEZONE\r
TZID:Our School\r
BEGIN:STANDARD\r
DTSTART:16010101T030000\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r
END:STANDARD\r
BEGIN:DAYLIGHT\r
DTSTART:16010101T020000\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r
END:DAYLIGHT\r
END:VTIMEZONE"""


def test_a_zone_that_the_file_describes_itself_is_understood() -> None:
    lines = ("DTSTART;TZID=Our School:20260328T220000", "DTEND;TZID=Our School:20260329T060000")
    assert times(calendar(event(*lines), before=ZONE)) == [("2026-03-28", 7 * 60)]
    other = ZONE.replace("+0200", "+0300")
    assert times(calendar(event(*lines), before=other)) == [("2026-03-28", 6 * 60)], "another file’s zone of that name"


def test_a_zone_that_nobody_knows_or_that_would_run_for_ever_is_said_and_its_clock_taken() -> None:
    for before in ("", ZONE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=SECONDLY")):
        (row,) = calendar(event("DTSTART;TZID=Our School:20260510T100000", "DURATION:PT1H"), before=before).rows
        assert row.fields["minutes"] == 60
        assert "time zone is not known" in row.notes[0]


def test_what_comes_again_keeps_its_time_on_the_clock_leaves_out_what_is_left_out_and_follows_what_was_moved() -> None:
    file = calendar(
        event("DTSTART;TZID=Europe/Berlin:20260310T173000", "DURATION:PT1H30M", "RRULE:FREQ=WEEKLY;COUNT=5",
              "EXDATE;TZID=Europe/Berlin:20260317T173000"),
        event("RECURRENCE-ID:20260331T153000Z", "DTSTART;TZID=Europe/Berlin:20260401T173000", "DURATION:PT30M"),
        event("RECURRENCE-ID;TZID=Europe/Berlin:20260407T173000", "DTSTART;TZID=Europe/Berlin:20260407T173000",
              "STATUS:CANCELLED"),
    )  # fmt: skip
    assert times(file) == [("2026-03-10", 90), ("2026-03-24", 90), ("2026-04-01", 30)]
    assert [row.why for row in file.rows if row.why] == ["This event was called off."]


def test_of_an_event_that_was_changed_the_last_version_counts() -> None:
    file = calendar(
        event("DTSTART:20260510T100000Z", "DURATION:PT3H", "SEQUENCE:2"),
        event("DTSTART:20260510T100000Z", "DURATION:PT1H", "SEQUENCE:1"),
    )
    assert times(file) == [("2026-05-10", 180)]


def test_what_is_still_to_come_is_counted_and_left_out() -> None:
    file = calendar(event("DTSTART:20261116T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4"))
    assert times(file) == [("2026-11-16", 60), ("2026-11-23", 60)]
    assert file.told == ("Still to come and left out: 2.",)


def test_days_named_one_by_one_are_times_too() -> None:
    file = calendar(event("DTSTART:20260510T100000Z", "DURATION:PT1H", "RDATE:20260517T100000Z,20260510T100000Z"))
    assert times(file) == [("2026-05-10", 60), ("2026-05-17", 60)]


def test_an_event_of_whole_days_takes_the_hours_that_the_person_says_or_none() -> None:
    lines = event("DTSTART;VALUE=DATE:20260510", "DTEND;VALUE=DATE:20260512")
    assert [row.why for row in calendar(lines).rows] == ["This event goes on all day; it does not say how many hours."]
    data = f"BEGIN:VCALENDAR\r\n{lines}\r\nEND:VCALENDAR\r\n".encode()
    assert times(read_hours(data, "a.ics", TODAY, all_day_minutes=360)) == [("2026-05-10", 720)]


@pytest.mark.parametrize(
    "lines, why",
    [
        (("DTSTART:nonsense", "DURATION:PT1H"), "This event has no day."),
        (("DTEND:20260510T100000Z",), "This event has no day."),
        (("DTSTART:20260510T100000Z",), "This event says no end, and no length."),
        (("DTSTART:20260510T100000Z", "DTEND:20260509T100000Z"), "This event ends before it begins."),
        (("DTSTART:20260510T100000Z", "DTEND:20260510T100000Z"), "This event takes no time."),
        (("DTSTART:20260101T100000Z", "DTEND:20260510T100000Z"), "That is more than 1,000 hours."),
    ],
)
def test_an_event_that_cannot_be_is_refused_by_itself(lines: tuple[str, ...], why: str) -> None:
    file = calendar(event(*lines), event("DTSTART:20260510T100000Z", "DURATION:PT1H", uid="2"))
    assert [row.why for row in file.rows] == [why, None]


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=HOURLY;COUNT=3", "FREQ=WEEKLY;INTERVAL=0", "FREQ=NEVER", "FREQ=DAILY;BYEASTER=0",
             "FREQ=WEEKLY;INTERVAL=99999999999999", "x", "FREQ=MONTHLY;BYWEEKNO=3", "FREQ=DAILY;BYYEARDAY=3",
             "FREQ=YEARLY;BYWEEKNO=54", "FREQ=YEARLY;BYYEARDAY=0", "FREQ=YEARLY;BYYEARDAY=-367", "FREQ=WEEKLY;COUNT=0",
             "FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYMONTH=-1",
             "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=0"],
)  # fmt: skip
def test_of_a_rule_that_is_not_understood_the_first_time_is_taken_and_that_is_said(rule: str) -> None:
    (row,) = calendar(event("DTSTART:20260510T100000Z", "DURATION:PT1H", f"RRULE:{rule}")).rows
    assert row.fields["minutes"] == 60
    assert "in a way that this program does not know" in row.notes[0]


def test_what_comes_again_for_ever_ends_within_bounds() -> None:
    file = calendar(event("DTSTART:19800101T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"))
    assert len(file.rows) == MOST_TIMES
    never = calendar(event("DTSTART:20100101T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))
    assert len(never.rows) == 1
    many = [event("DTSTART:19800101T100000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", uid=str(n))
            for n in range(100)]  # fmt: skip
    told = [row.notes for row in calendar(*many).rows]
    assert any("too much in this file" in note for notes in told for note in notes)


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 50,
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR" + b"a" * (8 * 1024 * 1024),
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * (MOST_EVENTS + 1),
        b"BEGIN:VCALENDAR\r\n\xff\xfe\x00\x80",
    ],
)
def test_a_calendar_that_is_nested_endless_empty_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(NoHours):
        read_hours(data, "a.ics", TODAY)


def test_who_was_invited_and_what_was_attached_is_never_read(portfolio: Portfolio) -> None:
    file = calendar(
        event("DTSTART:20260510T100000Z", "DURATION:PT1H", "ATTENDEE;CN=Mia Berger:mailto:mia@example.org",
              "DESCRIPTION:Mia was late", "ATTACH:data", "LOCATION:Hall", "CATEGORIES:Course,Maths")
    )  # fmt: skip
    found = hours_coming(portfolio.connection, file)
    portfolio.apply(found.change())
    (entry,) = portfolio.find(TimeEntry)
    assert (entry.title, entry.place, entry.category, entry.minutes) == ("Course", "Hall", "Course", 60)
    assert "Mia" not in entry.model_dump_json()
    again = hours_coming(portfolio.connection, file)
    assert [one.state for one in again.rows] == ["there"]


RULES = st.builds(
    lambda freq, parts: ";".join([f"FREQ={freq}", *(f"{name}={value}" for name, value in parts.items())]),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.fixed_dictionaries(
        {},
        optional={
            "INTERVAL": st.integers(1, 5), "COUNT": st.integers(1, 30), "WKST": st.sampled_from(["MO", "SU", "SA"]),
            "BYDAY": st.sampled_from(["MO", "TU,TH", "SA,SU", "1MO", "-1FR", "2WE,-2WE"]),
            "BYMONTHDAY": st.sampled_from(["1", "15,31", "-1", "28"]), "BYMONTH": st.sampled_from(["2", "1,7,12"]),
            "BYSETPOS": st.sampled_from(["1", "-1", "1,3"]),
        },
    ),
)  # fmt: skip


@FUZZ
@given(RULES, st.dates(date(2015, 1, 1), date(2024, 12, 31)))
def test_repeats_fall_on_the_days_that_another_implementation_finds(rule: str, first: date) -> None:
    """Against python-dateutil, where a rule means something to both."""
    ordinal = any(one in rule for one in ("1MO", "-1FR", "2WE"))
    assume(not (ordinal and ("FREQ=DAILY" in rule or "FREQ=WEEKLY" in rule)))
    assume(not ("BYSETPOS" in rule and "BY" not in rule.replace("BYSETPOS", "")))
    assume(not ("FREQ=WEEKLY" in rule and "BYMONTHDAY" in rule))
    # A rule that the first day itself does not follow: RFC 5545 leaves it open whether that day counts.
    last = first + timedelta(days=1500)
    start = datetime(first.year, first.month, first.day, 12)  # noqa: DTZ001
    # A rule that never comes true would keep the other one busy up to the year 9999.
    assume("COUNT" not in rule or "BYMONTH=" not in rule or "FREQ=YEARLY" in rule)
    theirs = rrulestr(f"RRULE:{rule}" + ("" if "COUNT" in rule else f";UNTIL={last:%Y%m%d}T120000"), dtstart=start)
    assume(theirs and next(iter(theirs.xafter(start, count=1, inc=True)), None) == start)
    expected = [one.date() for one in theirs.between(start, start + timedelta(days=1500), inc=True)]
    parts = dict(one.split("=") for one in rule.split(";"))
    found = list(days_of(repeat_of({name: value.split(",") for name, value in parts.items()}), first, last))
    assert found == expected


def test_what_is_private_in_a_calendar_stays_private(portfolio: Portfolio) -> None:
    when = ("DTSTART:20260510T100000Z", "DURATION:PT1H")
    file = calendar(
        event(*when, "CLASS:PRIVATE"),
        event(*when, "CLASS:CONFIDENTIAL", uid="2"),
        event(*when, "CLASS:PUBLIC", uid="3"),
    )
    assert [row.fields.get("privacy") for row in file.rows] == ["private", "private", None]
    assert "It is private in that calendar" in file.rows[0].notes[0]
    found = hours_coming(portfolio.connection, file)
    assert found.rows[0].entry is not None
    assert found.rows[0].entry.privacy == "private"


def test_two_events_of_a_title_on_one_day_are_two_and_one_that_stands_in_two_calendars_is_one(
    portfolio: Portfolio,
) -> None:
    file = calendar(
        event("DTSTART:20260510T100000Z", "DURATION:PT1H"),
        event("DTSTART:20260510T150000Z", "DURATION:PT1H", uid="2"),
        event("DTSTART;TZID=Europe/Berlin:20260510T170000", "DURATION:PT1H", uid="3"),
    )
    assert [one.state for one in hours_coming(portfolio.connection, file).rows] == ["new", "new", "there"]


def test_a_zone_whose_name_holds_a_colon_is_found() -> None:
    zone = ZONE.replace("Our School", "(UTC+01:00) Berlin, Bern")
    named = 'TZID="(UTC+01:00) Berlin, Bern"'
    lines = (f"DTSTART;{named}:20260328T220000", f"DTEND;{named}:20260329T060000")
    (row,) = calendar(event(*lines), before=zone).rows
    assert (row.fields["minutes"], row.notes) == (7 * 60, ())


def test_a_calendar_that_names_utc_as_its_zone_is_read_on_the_clock_here() -> None:
    file = calendar(event("DTSTART:20260510T223000Z", "DURATION:PT1H"), before="X-WR-TIMEZONE:UTC")
    assert times(file) == [("2026-05-11", 60)]
    there = calendar(event("DTSTART:20260510T223000Z", "DURATION:PT1H"), before="X-WR-TIMEZONE:America/New_York")
    assert times(there) == [("2026-05-10", 60)]


@pytest.mark.parametrize("end", ["UNTIL=20070130T000000Z", "COUNT=4"])
def test_what_came_again_years_ago_and_ended_costs_nothing_of_what_is_looked_at(end: str) -> None:
    many = [
        event("DTSTART:20070101T100000Z", "DURATION:PT1H", f"RRULE:FREQ=WEEKLY;{end}", uid=str(number))
        for number in range(400)
    ]
    file = calendar(*many)
    assert not any(row.notes for row in file.rows)
    assert len(file.rows) == 400 * (4 if end.startswith("COUNT") else 5)


def test_more_times_than_are_taken_of_any_file_are_told() -> None:
    many = [event("DTSTART:20210101T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=1900", uid=str(number))
            for number in range(12)]  # fmt: skip
    file = calendar(*many)
    assert len(file.rows) == MOST_ROWS
    assert file.told == (f"Only the first {MOST_ROWS:,} times of this file were taken.",)
    long = calendar(event("DTSTART:20150101T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3000"))
    assert "of each the first 2,000 times" in long.told[0]
