"""Days that go out as a calendar: only what is still to come, of what is there, and people as others read them."""

from datetime import date, timedelta

import icalendar

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Licence, Part, Programme, RuleSet, TimeRepeat, build
from portfolio.exchange.learning.calendar_out import learning_calendar, licence_days
from tests.exchange.learning.conftest import TODAY


def summaries(data: bytes) -> list[str]:
    return [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(data).walk("VEVENT")]


def test_what_was_due_or_is_over_is_no_day_to_come_and_rules_that_contradict_themselves_hide_no_other_licence(
    portfolio: Portfolio,
) -> None:
    do = {"rule": "do", "key": "talk", "words": "Talk", "every": "period", "by": "07-01"}
    sound = build(RuleSet, title="Sound", rules=[do], period_months=12)
    broken = build(RuleSet, title="Broken", rules=[{"rule": "total", "units": 1}, {"rule": "total", "units": 2}])
    made = [build(Licence, title=one.title, rule_set_id=one.id, starts=date(2026, 1, 1)) for one in (sound, broken)]
    portfolio.apply(added("Add", sound, broken, *made))
    assert [one.words for one in licence_days(portfolio.connection, TODAY)] == ["Sound: the period ends"]
    assert [one.words for one in licence_days(portfolio.connection, date(2026, 7, 1))] == [
        "Sound: Talk", "Sound: the period ends",
    ]  # fmt: skip


def test_people_stand_as_others_read_them_and_parts_of_what_is_in_the_bin_are_not_due(portfolio: Portfolio) -> None:
    programme, other = build(Programme, title="Course with @[Mia Berger]"), build(Programme, title="Gone")
    due = TODAY + timedelta(days=2)
    parts = [build(Part, programme_id=one.id, title="Exam", due=due) for one in (programme, other)]
    portfolio.apply(added("Add", programme, other, *parts))
    portfolio.apply(trashed("Bin", other))
    assert summaries(learning_calendar(portfolio.connection, TODAY)) == ["Course with M. B.: Exam is due"]


def test_a_day_on_which_it_was_not_is_left_out_in_the_other_program_as_well(portfolio: Portfolio) -> None:
    repeat = build(TimeRepeat, title="Evening", minutes=60, first=TODAY, until=date(2027, 1, 4))
    portfolio.apply(added("Add", repeat))
    portfolio.apply(edited("Edit", repeat, left_out=["2026-11-30"]))
    lines = learning_calendar(portfolio.connection, TODAY).decode().splitlines()
    assert {"DTSTART;VALUE=DATE:20261123", "EXDATE;VALUE=DATE:20261130", "RRULE:FREQ=WEEKLY;UNTIL=20270104"} <= {*lines}
