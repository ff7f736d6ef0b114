"""The sample: every kind of record, dates that are right on any day, and the same sample on the same day."""

from collections import Counter
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import renewal
from portfolio.core.queries.ledger import due_repeats, refunds
from portfolio.core.queries.programmes import parts_of
from portfolio.core.queries.roles import roles_held
from portfolio.core.queries.standards import aligned, crosswalks, other_entries, plans, ratings, standards
from portfolio.core.queries.timeline import timeline
from portfolio.core.queries.today import soon
from portfolio.core.queries.week_plan import week_plan
from portfolio.core.queries.year_ago import memory
from portfolio.core.records import (
    KINDS,
    OPEN_STATES,
    Alignment,
    Conversation,
    Credential,
    EvaluationPlan,
    Excerpt,
    Framework,
    Goal,
    IssuedPacket,
    KnownPerson,
    Link,
    Packet,
    Part,
    Person,
    Position,
    Programme,
    Record,
    Reflection,
    ReviewPoint,
    Role,
    StandardRating,
    Step,
    Tag,
    TimeEntry,
    TimeRepeat,
)
from portfolio.exchange.making.rhythm import spells
from portfolio.exchange.making.sample import add_sample
from portfolio.exchange.making.school_days import LEAST_DAYS_AGO, SchoolDays
from portfolio.growth.renewal.licence import licence_now
from portfolio.growth.standards.plans import standing
from portfolio.growth.standards.rules import OtherEntry

TODAY = date(2026, 11, 20)
DAYS = [date(2026, 10, 26) + timedelta(days=29 * number) for number in range(14)] + [date(2028, 2, 29)]
"""Days all over a year: the sample is looked at on any of them."""
AHEAD = {"due", "expires", "next_day", "by", "closes"}
"""Days that may lie ahead: what is planned, and what runs out."""


def made(folder: Path, today: date) -> Portfolio:
    portfolio = Portfolio.create(folder, device="d" * 32, name="Amina Diallo")
    add_sample(portfolio, paths.resource("sample"), today)
    return portfolio


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Portfolio:
    return made(tmp_path_factory.mktemp("sample") / "a", TODAY)


def everything(portfolio: Portfolio) -> list[Record]:
    return [record for kind in KINDS.values() for record in portfolio.find(kind)]


def test_every_kind_of_record_and_every_privacy_is_in_it(sample: Portfolio) -> None:
    # What a check found is asked for by a person; all else is there to look at.
    assert [name for name, kind in KINDS.items() if not sample.find(kind)] in ([], ["credential_check"])
    seen = {row.privacy for row in timeline(sample.connection)}
    assert seen == {"private", "evaluator", "public"}
    assert not sample.drafts.all()
    assert sample.is_sample
    assert sample.history.undo_label == ""


def test_three_years_and_more_with_one_move_to_another_school(sample: Portfolio) -> None:
    before, first, second = roles_held(sample.connection)
    assert date.fromisoformat(first.start) - date.fromisoformat(before.end) == timedelta(days=1)
    assert first.place != second.place
    assert date.fromisoformat(second.start) - date.fromisoformat(first.end) == timedelta(days=1)
    assert second.end == ""
    days = sorted(row.day for row in timeline(sample.connection) if row.day)
    assert date.fromisoformat(days[0]) <= TODAY - timedelta(days=3 * 365)


def test_two_evaluations_one_of_them_handed_in(sample: Portfolio) -> None:
    before, now = sorted(sample.find(Packet), key=lambda packet: packet.start or date.min)
    (issued,) = sample.find(IssuedPacket)
    assert issued.packet_id == before.id
    assert before.end is not None
    assert now.start is not None
    assert before.end < now.start
    assert now.end == TODAY
    known = {record.id for record in everything(sample)}
    for packet in (before, now):
        assert len(packet.picks) == 3
        assert set(packet.picks) <= known
        assert 50 <= len(packet.statement.split()) <= 80
    states = Counter(goal.state for goal in sample.find(Goal) if before.end and (goal.finished or TODAY) <= before.end)
    assert states == {"met": 1, "partly": 2}
    carried = [goal for goal in sample.find(Goal) if goal.source.startswith("Carried over")]
    assert len(carried) == 1


def test_one_goal_is_late_one_was_let_go_with_a_reason_and_something_expires(sample: Portfolio) -> None:
    goals = sample.find(Goal)
    late = [goal for goal in goals if goal.state in OPEN_STATES and goal.due and goal.due < TODAY]
    dropped = [goal for goal in goals if goal.state == "dropped"]
    assert len(late) == len(dropped) == 1
    assert dropped[0].what_changed
    expiring = [one for one in soon(sample.connection, TODAY) if one.why == "expires"]
    assert [one.title for one in expiring] == ["Safeguarding Children, level 2"]
    under_way = Counter(programme.finished is None for programme in sample.find(Programme))
    assert under_way == {True: 1, False: 2}


def test_badges_of_several_formats_are_read_and_have_their_pictures(sample: Portfolio) -> None:
    credentials = sample.find(Credential)
    assert {credential.container for credential in credentials} == {"png", "svg", "json", "jwt", "pdf"}
    assert {"Open Badges 2.0", "Open Badges 3.0", ""} == {credential.standard for credential in credentials}
    assert all(credential.image_id for credential in credentials if credential.standard)
    assert all(credential.original_id and credential.issuer and credential.minutes for credential in credentials)


def test_most_of_the_teachers_standards_are_shown_and_one_whole_standard_is_not(sample: Portfolio) -> None:
    (framework,) = (one for one in sample.find(Framework) if one.pack == "england-ts-2011")
    rows = [row for row in standards(sample.connection, framework.id) if row["code"].startswith("TS") and row["leaf"]]
    shown = {row["standard_id"] for row in aligned(sample.connection, framework.id)}
    there = [row["code"] for row in rows if row["id"] in shown]
    assert 0.6 <= len(there) / len(rows) <= 0.7
    assert {code.partition(".")[0] for code in there} == {f"TS{number}" for number in (1, 2, 3, 4, 5, 6, 8)}
    known = {record.id for record in everything(sample)}
    assert all({one.record_id, one.standard_id} <= known for one in sample.find(Alignment))


def test_standards_are_rated_by_herself_and_by_evaluators_over_two_years_on_the_schools_own_scale(
    sample: Portfolio,
) -> None:
    (framework,) = (one for one in sample.find(Framework) if one.pack == "england-ts-2011")
    rated = sample.find(StandardRating)
    assert {rating.rater for rating in rated} == {"self", "evaluator"}
    assert {rating.level for rating in rated} <= {level["name"] for level in framework.levels}
    days = [rating.day for rating in rated if rating.day]
    assert max(days) - min(days) > timedelta(days=2 * 365)
    talks = {talk.id: talk for talk in sample.find(Conversation)}
    assert len(talks) == 2
    for rating in rated:
        assert (rating.rater == "evaluator") == bool(rating.who) == bool(rating.conversation_id)
        assert not rating.conversation_id or talks[rating.conversation_id].day == rating.day
    assert {talk.privacy for talk in talks.values()} == {"private", "evaluator"}


def test_the_second_framework_is_shown_by_crosswalk(sample: Portfolio) -> None:
    one, other = sorted(sample.find(Framework), key=lambda framework: framework.pack)
    assert (one.pack, other.pack) == ("england-ts-2011", "intasc-2011")
    tied = {(row["from_id"], row["to_id"]) for row in crosswalks(sample.connection, [one.id])}
    tied |= {(there, here) for here, there in tied}
    first, second = (aligned(sample.connection, framework.id) for framework in (one, other))
    shown = {(row["record_id"], row["standard_id"]) for row in first}
    assert len(second) > 8
    for row in second:
        assert any((row["record_id"], here) in shown for here, there in tied if there == row["standard_id"])


def test_an_excerpt_a_plan_and_two_people_are_in_it_and_their_names_only_in_what_is_private(sample: Portfolio) -> None:
    (excerpt,), (plan,) = sample.find(Excerpt), sample.find(EvaluationPlan)
    (whole,) = sample.find(Reflection, id=excerpt.reflection_id)
    assert (whole.privacy, excerpt.privacy) == ("private", "evaluator")
    assert excerpt.text in whole.text
    assert plan.framework_id in {framework.id for framework in sample.find(Framework)}
    people = sample.find(KnownPerson)
    names = [name for person in people for name in (person.name, *person.aliases)]
    assert len(people) == 2
    named = [
        record
        for record in everything(sample)
        if not isinstance(record, KnownPerson) and any(name in str(record.model_dump()) for name in names)
    ]
    assert named
    assert {record.privacy for record in named} == {"private"}


def test_the_plan_of_the_sample_can_be_read_and_is_nearly_met(sample: Portfolio) -> None:
    (plan,) = (row for row in plans(sample.connection))
    framework = plan["framework_id"]
    found, _ = standing(
        plan, standards(sample.connection, framework), aligned(sample.connection, framework),
        ratings(sample.connection, framework), TODAY, [OtherEntry(*one) for one in other_entries(sample.connection)],
    )  # fmt: skip
    assert [result.state for result in found.results] == ["open", "met", "met", "met", "by_hand"]
    assert found.contradictions == ()
    assert found.over == ()
    assert found.results[0].missing == ("TS7",)


def test_hours_follow_the_school_year(sample: Portfolio) -> None:
    entries = sample.find(TimeEntry)
    days = SchoolDays(TODAY)
    weeks: Counter[date] = Counter()
    for entry in entries:
        weeks[entry.day - timedelta(days=entry.day.weekday())] += entry.minutes
    mondays = [min(weeks) + timedelta(weeks=number) for number in range((max(weeks) - min(weeks)).days // 7)]
    term = [weeks[monday] for monday in mondays if not days.is_holiday(monday)]
    holiday = [weeks[monday] for monday in mondays if days.is_holiday(monday)]
    assert sum(holiday) / len(holiday) < 0.5 * sum(term) / len(term)
    assert not any(entry.day.month == 8 and entry.day.day < 15 for entry in entries)
    assert max(weeks.values()) < 24 * 60
    assert week_plan(sample.connection) == (240, 480)


def test_a_licence_has_some_of_its_hours_and_says_of_the_others_why_they_do_not_count(sample: Portfolio) -> None:
    connection = sample.connection
    rules = {row["id"]: row for row in renewal.rule_sets(connection)}
    assert {row["origin"] for row in rules.values()} == {"US-NY-CTLE", "CONTRACT-HOURS"}
    found = {
        row["title"]: licence_now(row, rules[row["rule_set_id"]], partial(renewal.heaps, connection), TODAY)
        for row in renewal.licences(connection)
    }
    york, contract = found["New York teaching certificate"], found["Learning in my contract"]
    assert 0 < york.standing.counted < york.standing.needed
    (language,) = york.standing.minimums
    assert 0 < language.counted < language.minutes
    verdicts = york.verdicts(renewal.activities(connection, york.question(york.periods.current)))
    assert {one.counts for one in verdicts} == {"all", "none"}
    assert {reason.kind for one in verdicts for reason in one.reasons} >= {"not_approved", "taken_out"}
    assert sum(one.minutes for one in verdicts) == york.standing.counted
    verdicts = contract.verdicts(renewal.activities(connection, contract.question(contract.periods.current)))
    assert {one.counts for one in verdicts} == {"all", "part", "none"}
    assert "capped" in {reason.kind for one in verdicts for reason in one.reasons}
    assert contract.standing.complete


def test_something_comes_again_and_is_due_money_is_to_come_back_and_there_are_pauses(sample: Portfolio) -> None:
    assert len(sample.find(TimeRepeat)) == 2
    assert {one.title for one in due_repeats(sample.connection, TODAY)} == {
        "Maths network of six schools, online", "An evening with the journal",
    }  # fmt: skip
    assert {row.refund for row in refunds(sample.connection)} == {"asked", "paid"}
    assert {row.currency for row in refunds(sample.connection)} == {"GBP"}
    (person,) = sample.find(Person)
    assert all(one["start"] < one["end"] and one["words"] for one in person.pauses)
    assert len(person.pauses) == 3


def test_a_programme_under_way_has_a_project_an_exam_a_part_that_was_left_out_and_credits(sample: Portfolio) -> None:
    (programme,) = (one for one in sample.find(Programme) if one.finished is None)
    assert (programme.credits_hundredths, programme.credit_unit, programme.currency) == (1200, "ects", "GBP")
    parts = parts_of(sample.connection, programme.id)
    assert {part.kind for part in parts} == {"module", "project", "exam"}
    assert {part.state for part in parts} == {"done", "under_way", "open", "left_out"}
    assert any(part.spent for part in parts)
    entries = sample.find(TimeEntry)
    assert {"language", "pedagogy", "content", "promotional"} <= {key for one in entries for key in one.counts_as}
    assert any(one.units_hundredths for one in entries)
    assert {one.currency for one in entries if one.amount_minor} == {"GBP", "EUR"}


def test_same_day_makes_the_same_sample(sample: Portfolio, tmp_path: Path) -> None:
    again = made(tmp_path / "b", TODAY)
    both = [
        sorted(tuple(row)[:2] + tuple(row)[3:] for row in timeline(portfolio.connection))
        for portfolio in (sample, again)
    ]
    again.close()
    assert both[0] == both[1]


@pytest.mark.parametrize("today", [DAYS[0], DAYS[6], DAYS[10], DAYS[-1]])
def test_on_any_day_what_is_done_lies_behind_and_what_is_planned_ahead(today: date, tmp_path: Path) -> None:
    portfolio = made(tmp_path / "a", today)
    records = everything(portfolio)
    late = [
        (type(record).__name__, record.label(), name, day)
        for record in records
        if not isinstance(record, Person | Packet | EvaluationPlan)
        if not (isinstance(record, ReviewPoint) and record.held is None)
        for name, day in record.model_dump().items()
        if type(day) is date and name not in AHEAD and day > today
    ]
    assert late == []
    assert all(goal.due > today for goal in portfolio.find(Goal) if goal.due and goal.state == "agreed")
    assert all(one.day > today for one in portfolio.find(ReviewPoint) if one.day and one.held is None)
    assert all(role.by > today for role in portfolio.find(Role) if role.by)
    found = memory(portfolio.connection, today)
    assert found is not None
    assert found.years == 1
    assert [one.why for one in soon(portfolio.connection, today)].count("expires") == 1
    this_week = today - timedelta(days=today.weekday())
    week_before = (this_week - timedelta(weeks=1)).isoformat()
    recent = [row for row in timeline(portfolio.connection) if row.day >= week_before]
    assert {"time_entry", "practice", "reflection"} <= {row.kind for row in recent}
    portfolio.close()


def test_steps_and_modules_are_ticked_in_their_order_and_links_lead_to_what_is_there(sample: Portfolio) -> None:
    ticked = [(step.goal_id, step.position, step.done) for step in sample.find(Step) if step.done]
    ticked += [(part.programme_id, part.position, part.done) for part in sample.find(Part) if part.done]
    assert sorted(ticked) == sorted(ticked, key=lambda one: (one[0], one[2]))
    known = {record.id for record in everything(sample)}
    assert all({link.source_id, link.target_id} <= known for link in sample.find(Link))
    assert all(tag.record_id in known for tag in sample.find(Tag))


@pytest.mark.parametrize("today", DAYS)
def test_school_years_are_counted_so_that_the_sample_is_never_old(today: date) -> None:
    days = SchoolDays(today)
    third, fourth = days.day("Y3 09-01"), days.day("Y4 09-01")
    assert LEAST_DAYS_AGO <= (today - third).days < LEAST_DAYS_AGO + 367
    assert third < days.day("Y3 07-14") < fourth < days.day("~0.0") + timedelta(days=1) <= days.day("~0.5") < today
    assert days.day("Y4 10-05") <= today == days.day("now")
    assert days.day("now-12") == today - timedelta(days=12)
    assert days.day("now+24") == today + timedelta(days=24)
    for text in ("Y2 02-15", "Y3 05-15", "~0.5", "now-3"):
        assert days.school_day(text).weekday() < 5
        assert timedelta(0) <= days.day(text) - days.school_day(text) <= timedelta(days=50)
    assert not days.is_holiday(days.school_day("Y2 12-25"))


@pytest.mark.parametrize("today", DAYS)
def test_hours_never_lie_ahead_nor_before_their_beginning(today: date) -> None:
    days = SchoolDays(today)
    habit = {"weekday": 1, "every": 1, "minutes": [60, 30], "holidays": False, "from": "Y3 09-01", "to": "now"}
    found = list(spells([habit], days))
    assert found == list(spells([habit], days))
    assert all(days.day("Y3 09-01") <= spell.day <= today for spell in found)
    assert 25 <= len(found) <= 110


def test_sample_has_one_person_with_the_role_that_is_held(sample: Portfolio) -> None:
    (person,) = sample.find(Person)
    (held,) = (position for position in sample.find(Position) if position.ended is None)
    assert (person.role, person.school) == (held.title, held.place)
