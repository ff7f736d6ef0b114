"""What an authority gets: the list in its own columns, with what counts, why the rest does not, and the proofs."""

import csv
import io
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from random import Random

import icalendar
import pytest

from portfolio import paths
from portfolio.core.change import added, edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import renewal
from portfolio.core.records import (
    Alignment,
    Attachment,
    Credential,
    Framework,
    Goal,
    Licence,
    Link,
    Part,
    Programme,
    Record,
    ReviewPoint,
    RuleSet,
    Standard,
    TimeEntry,
    TimeRepeat,
    build,
)
from portfolio.core.repeating import Every, days
from portfolio.exchange.learning.audit_out import audit_csv, private_entries
from portfolio.exchange.learning.calendar_out import learning_calendar, licence_calendar, licence_days, rule_of
from portfolio.exchange.learning.calendar_repeats import days_of, repeat_of
from portfolio.exchange.learning.hours_in import read_hours
from portfolio.exchange.learning.ledger_out import ledger_csv
from portfolio.exchange.learning.rule_files import shipped, shipped_one
from portfolio.exchange.learning.rules_in_out import rules_coming
from portfolio.growth.renewal.amounts import in_units
from portfolio.growth.renewal.licence import licence_now
from portfolio.growth.renewal.periods import Period
from tests.exchange.learning.conftest import TODAY

SHIPPED = [one.id for one in shipped(paths.resource("renewal"))]
RULES = [
    {"rule": "total", "units": 10}, {"rule": "maximum", "category": "mentoring", "units": 1},
    {"rule": "approved_provider"},
    {"rule": "do", "key": "talk", "words": "Talk with the head", "every": "period", "by": "07-01"},
    {"rule": "window", "from": "04-01", "to": "08-31"},
]  # fmt: skip
CATEGORIES = [{"key": "mentoring", "words": "Mentoring"}, {"key": "content", "words": "Content"}]


def table(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


@pytest.fixture
def licence(portfolio: Portfolio) -> Licence:
    rules = build(
        RuleSet, title="Ours", rules=RULES, categories=CATEGORIES, period_months=24,
        columns=["date", "title", "hours", "categories", "proof", "sha256"],
    )  # fmt: skip
    made = build(Licence, title="Licence", rule_set_id=rules.id, starts=date(2026, 1, 1))
    entries = [
        build(TimeEntry, title="=Course", day=date(2026, 2, 1), minutes=120, approved="yes", counts_as=["content"]),
        build(TimeEntry, title="Mentor", day=date(2026, 3, 1), minutes=90, approved="yes", counts_as=["mentoring"]),
        build(TimeEntry, title="Fair", day=date(2026, 4, 1), minutes=60),
        build(TimeEntry, title="Before", day=date(2025, 4, 1), minutes=60, approved="yes"),
    ]
    file = build(Attachment, name="slip.pdf", title="Slip", sha256="a" * 64)
    original = build(Attachment, name="badge.json", sha256="b" * 64, purpose="original")
    badge = build(Credential, title="Badge", original_id=original.id)
    links = [
        build(Link, role="evidence", source_kind=kind, source_id=one.id, target_kind="time_entry",
              target_id=entries[0].id)
        for kind, one in (("attachment", file), ("credential", badge))
    ]  # fmt: skip
    records: list[Record] = [rules, made, *entries, file, original, badge, *links]
    portfolio.apply(added("Add", *records))
    return made


def test_the_audit_list_has_the_columns_of_the_rules_and_says_of_each_entry_what_counts_and_why_not(
    portfolio: Portfolio, licence: Licence
) -> None:
    assert table(audit_csv(portfolio.connection, licence.id, TODAY)) == [
        ["Date", "Activity", "Hours", "Counts as", "Counts", "Because", "Proof", "SHA-256 of the proof"],
        ["2026-02-01", "'=Course", "2", "Content", "2", "", "Badge; Slip", "b" * 64 + "; " + "a" * 64],
        ["2026-03-01", "Mentor", "1.5", "Mentoring", "1", "Of “Mentoring” no more than 1 hour counts.", "", ""],
        ["2026-04-01", "Fair", "1", "", "0", "Its provider is not marked as approved.", "", ""],
        ["In all", "", "", "", "3", "", "", ""],
    ]


def test_a_licence_that_is_not_there_or_has_no_rules_is_said(portfolio: Portfolio) -> None:
    bare = build(Licence, title="Bare", starts=TODAY)
    portfolio.apply(added("Add", bare))
    with pytest.raises(PortfolioError, match="is not in the portfolio"):
        audit_csv(portfolio.connection, "0" * 32, TODAY)
    with pytest.raises(PortfolioError, match="“Bare” has no rules yet"):
        audit_csv(portfolio.connection, bare.id, TODAY)


@pytest.mark.parametrize("name", ["US-NY-CTLE", "US-MA-PDP", "US-IL-PD", "GB-SCT-PU", "CONTRACT-DAYS"])
def test_the_list_can_be_made_by_every_authoritys_rules(name: str, portfolio: Portfolio) -> None:
    coming = rules_coming(portfolio.connection, shipped_one(paths.resource("renewal"), name))
    licence = build(Licence, title="L", rule_set_id=coming.rule_set.id, starts=date(2026, 1, 1), birth_month=1)
    entry = build(TimeEntry, title="A", day=date(2026, 2, 1), minutes=100, units_hundredths=100, unit="ects")
    portfolio.apply(coming.change)
    portfolio.apply(added("Add", licence, entry))
    rows = table(audit_csv(portfolio.connection, licence.id, TODAY))
    assert len({len(row) for row in rows}) == 1
    assert len(rows) == (2 if name == "CONTRACT-DAYS" else 3)


def test_the_days_of_a_licence_come_as_a_calendar_that_another_program_reads(
    portfolio: Portfolio, licence: Licence
) -> None:
    found = licence_days(portfolio.connection, TODAY)
    assert [(one.day, one.words) for one in found] == [
        (date(2027, 4, 1), "Licence: can be renewed from today"),
        (date(2027, 7, 1), "Licence: Talk with the head"),
        (date(2027, 12, 31), "Licence: the period ends"),
    ]
    read = icalendar.Calendar.from_ical(licence_calendar(portfolio.connection, TODAY))
    events = list(read.walk("VEVENT"))
    assert [event["DTSTART"].dt for event in events] == [one.day for one in found]
    assert all(event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1) for event in events)
    assert licence_calendar(portfolio.connection, TODAY) == licence_calendar(portfolio.connection, TODAY)


@pytest.mark.parametrize("every", ["week", "two_weeks", "month"])
@pytest.mark.parametrize("first", [date(2026, 1, 31), date(2026, 1, 30), date(2028, 2, 29), date(2026, 5, 4)])
def test_what_comes_again_falls_on_the_same_days_in_another_program(every: Every, first: date) -> None:
    last = first + timedelta(days=1000)
    rule = icalendar.vRecur(rule_of(every, first, None)).to_ical().decode()
    read = repeat_of({name: value.split(",") for name, value in (part.split("=") for part in rule.split(";"))})
    assert list(days_of(read, first, last)) == days(every, first, None, first, last)


def test_the_calendar_of_learning_holds_reviews_parts_and_what_comes_again(portfolio: Portfolio) -> None:
    goal, programme = build(Goal, title="Goal", state="under_way"), build(Programme, title="Course")
    portfolio.apply(
        added(
            "Add", goal, programme,
            build(ReviewPoint, goal_id=goal.id, day=TODAY + timedelta(days=3)),
            build(Part, programme_id=programme.id, title="Exam", due=TODAY + timedelta(days=2)),
            build(Part, programme_id=programme.id, title="Done", due=TODAY + timedelta(days=2), done=TODAY),
            build(Part, programme_id=programme.id, title="Left", due=TODAY + timedelta(days=2), left_out=True),
            build(TimeRepeat, title="Evening", minutes=60, first=TODAY, until=TODAY + timedelta(days=30),
                  left_out=[(TODAY + timedelta(days=7)).isoformat()]),
        )
    )  # fmt: skip
    data = learning_calendar(portfolio.connection, TODAY)
    assert [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(data).walk("VEVENT")] == [
        "Course: Exam is due", "Look again: Goal", "Evening",
    ]  # fmt: skip
    found = read_hours(data, "a.ics", TODAY + timedelta(days=60), all_day_minutes=60)
    evenings = [row.fields["day"] - TODAY for row in found.rows if row.fields["title"] == "Evening"]
    assert [one.days for one in evenings] == [0, 14, 21, 28]


def test_private_entries_and_proofs_and_what_was_taken_out_stay_behind_and_people_stand_as_others_read_them(
    portfolio: Portfolio, licence: Licence
) -> None:
    one, other, third = portfolio.find(TimeEntry, title="=Course") + portfolio.find(TimeEntry, title="Mentor") + (
        portfolio.find(TimeEntry, title="Fair")
    )  # fmt: skip
    (slip,) = portfolio.find(Attachment, name="slip.pdf")
    portfolio.apply(edited("Edit", one, title="Course with @[Mia Berger]", topic="Talk"))
    portfolio.apply(edited("Edit", other, privacy="private"))
    portfolio.apply(edited("Edit", slip, privacy="private"))
    portfolio.apply(edited("Edit", portfolio.find(Licence)[0], excluded=[third.id]))
    assert table(audit_csv(portfolio.connection, licence.id, TODAY))[1:] == [
        ["2026-02-01", "Course with M. B.", "2", "Content", "2", "", "Badge", "b" * 64],
        ["In all", "", "", "", "2", "", "", ""],
    ]
    assert private_entries(portfolio.connection, licence.id, TODAY) == 1
    assert b"Mia" not in ledger_csv(portfolio.connection)


def test_each_proof_has_its_place_among_the_hashes_and_an_entry_without_a_title_is_called_by_its_kind(
    portfolio: Portfolio, licence: Licence
) -> None:
    (course,) = portfolio.find(TimeEntry, title="=Course")
    paper = build(Credential, title="Aardvark certificate")
    tie = build(Link, role="evidence", source_kind="credential", source_id=paper.id, target_kind="time_entry",
                target_id=course.id)  # fmt: skip
    portfolio.apply(added("Add", paper, tie))
    portfolio.apply(edited("Edit", course, title="", category="course"))
    row = table(audit_csv(portfolio.connection, licence.id, TODAY))[1]
    assert (row[1], row[-2], row[-1]) == (
        "course", "Aardvark certificate; Badge; Slip", "–; " + "b" * 64 + "; " + "a" * 64,
    )  # fmt: skip


def test_the_list_is_told_in_the_language_of_the_window(portfolio: Portfolio, licence: Licence) -> None:
    rules = portfolio.find(RuleSet)[0]
    portfolio.apply(edited("Edit", rules, columns=["date", "approved", "own_time", "because"]))
    rows = table(audit_csv(portfolio.connection, licence.id, TODAY, tell=lambda one: f"<{one.template}>"))
    assert rows[1][1:5] == ["<yes>", "<yes>", "", "2"]
    assert rows[2][3] == "<Of “{category}” no more than {amount} counts.>"
    assert rows[3][1:3] == ["", "<yes>"]


def test_the_list_of_an_earlier_period_its_standards_and_no_private_badge(
    portfolio: Portfolio, licence: Licence
) -> None:
    (rules,), (course,) = portfolio.find(RuleSet), portfolio.find(TimeEntry, title="=Course")
    (badge,) = portfolio.find(Credential)
    framework = build(Framework, title="F")
    shown, gone = (build(Standard, framework_id=framework.id, code=code, title=code) for code in ("S1", "S2"))
    ties = [
        build(Alignment, record_kind="time_entry", record_id=course.id, standard_id=one.id) for one in (shown, gone)
    ]
    portfolio.apply(added("Add", framework, shown, gone, *ties))
    portfolio.apply(trashed("Bin", ties[1]))
    portfolio.apply(edited("Edit", badge, privacy="private"))
    portfolio.apply(edited("Edit", rules, columns=["title", "standards", "proof"]))
    now = table(audit_csv(portfolio.connection, licence.id, TODAY))
    assert now[1] == ["'=Course", "S1", "2", "", "Slip", "a" * 64]
    later = date(2028, 6, 1)
    assert len(table(audit_csv(portfolio.connection, licence.id, later))) == 2, "a heading and the sum"
    earlier = Period(date(2026, 1, 1), date(2027, 12, 31))
    assert [row[0] for row in table(audit_csv(portfolio.connection, licence.id, later, earlier))[1:]] == [
        "'=Course", "Mentor", "Fair", "In all",
    ]  # fmt: skip


def test_the_list_counts_as_the_licence_does_where_a_rule_asks_for_a_least_amount_on_a_topic(
    portfolio: Portfolio,
) -> None:
    rules = build(
        RuleSet, title="R", rules=[{"rule": "total", "units": 9}, {"rule": "block", "units": 2, "by": "topic"}],
        columns=["title", "topic"],
    )  # fmt: skip
    licence = build(Licence, title="L", rule_set_id=rules.id, starts=date(2026, 1, 1))
    spent = (("Alone", "", 60), ("Twice", "", 60), ("twice", "", 60), ("One", "Talk", 90), ("Two", "talk ", 90))
    entries = [
        build(TimeEntry, title=title, topic=topic, minutes=minutes, day=date(2026, 2, 1 + at))
        for at, (title, topic, minutes) in enumerate(spent)
    ]
    portfolio.apply(added("Add", rules, licence, *entries))
    rows = table(audit_csv(portfolio.connection, licence.id, TODAY))[1:]
    assert [row[:4] for row in rows] == [
        ["Alone", "", "0", "Less than 2 hours on one topic does not count; here it is 1 hour."], ["Twice", "", "1", ""],
        ["twice", "", "1", ""], ["One", "Talk", "1.5", ""], ["Two", "talk ", "1.5", ""], ["In all", "", "5", ""],
    ]  # fmt: skip
    row, rule_set = renewal.licences(portfolio.connection)[0], renewal.rule_sets(portfolio.connection)[0]
    now = licence_now(row, rule_set, partial(renewal.heaps, portfolio.connection), TODAY)
    assert now.standing.counted == 5 * 60


@pytest.mark.parametrize("name", SHIPPED)
def test_each_entry_counts_in_the_list_as_it_does_in_the_licence(name: str, portfolio: Portfolio) -> None:
    coming, dice = rules_coming(portfolio.connection, shipped_one(paths.resource("renewal"), name)), Random(name)
    kinds = [one["key"] for one in coming.rule_set.categories] or ["content"]
    licence = build(Licence, title="L", rule_set_id=coming.rule_set.id, starts=date(2026, 1, 1), birth_month=1)
    entries = [
        build(
            TimeEntry, title=f"Title {dice.randrange(40)}", topic=dice.choice(("", "", "T")),
            minutes=dice.randrange(1, 900), day=date(2026, 2, 1 + at % 28), category="Course",
            reported=date(2026, 3, dice.randrange(1, 31)), approved=dice.choice(("yes", "yes", "no", "")),
            counts_as=sorted(set(dice.choices(kinds, k=dice.randrange(3)))),
            **dice.choice(({}, {}, {"units_hundredths": 100, "unit": "semester_hour"})),
        )
        for at in range(80)
    ]  # fmt: skip
    portfolio.apply(coming.change)
    portfolio.apply(added("Add", licence, *entries))
    summer = date(2026, 6, 1)
    rows = table(audit_csv(portfolio.connection, licence.id, summer))
    licences, rule_sets = renewal.licences(portfolio.connection), renewal.rule_sets(portfolio.connection)
    now = licence_now(licences[0], rule_sets[0], partial(renewal.heaps, portfolio.connection), summer)
    asked = renewal.activities(portfolio.connection, now.question(now.standing.period))
    expected = [str(in_units(one.minutes, now.rules.unit_minutes)) for one in reversed(now.verdicts(asked))]
    at = rows[0].index("Counts")
    told = [Decimal(row[at]) for row in rows[1:-1]]
    assert all(abs(one - Decimal(other)) <= Decimal("0.01") for one, other in zip(told, expected, strict=True))
    assert sum(told) == Decimal(rows[-1][at]) == in_units(now.standing.counted, now.rules.unit_minutes)
    assert len(expected) > 5
