"""How far a programme is: what was left out is in no figure, no hour is counted twice, and no currencies are mixed."""

from datetime import UTC, date, datetime
from typing import Any

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.items import items_of
from portfolio.core.queries.programmes import RESTS_AFTER_DAYS, parts_of, progress, stacked_from, stacks_into
from portfolio.core.records import Credential, Link, Part, Programme, Record, TimeEntry, build, kind_of

DAY = date(2026, 3, 2)


def toward(source: Record, target: Record) -> Link:
    return build(Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target),
                 target_id=target.id, role="toward")  # fmt: skip


def spent(**fields: Any) -> TimeEntry:
    return build(TimeEntry, **({"title": "Evening", "day": DAY, "minutes": 60} | fields))


def with_parts(portfolio: Portfolio, **fields: Any) -> tuple[Programme, list[Part]]:
    course = build(Programme, **({"title": "Inclusion"} | fields))
    parts = [
        build(Part, programme_id=course.id, position=0, title="Begin", done=date(2026, 2, 1), started=DAY, minutes=60),
        build(Part, programme_id=course.id, position=1, title="Project", kind="project", started=date(2026, 2, 9)),
        build(Part, programme_id=course.id, position=2, title="Maths", left_out=True, started=date(2026, 12, 1),
              minutes=600),
        build(Part, programme_id=course.id, position=3, title="Exam", kind="exam", due=date(2026, 6, 1), minutes=90),
    ]  # fmt: skip
    portfolio.apply(added("Course", course, *parts))
    return course, parts


def test_parts_say_how_they_stand_in_their_order(portfolio: Portfolio) -> None:
    course, parts = with_parts(portfolio)
    portfolio.apply(added("Log", spent(part_id=parts[1].id), spent(part_id=parts[1].id, minutes=15)))
    assert [(part.title, part.kind, part.state, part.spent) for part in parts_of(portfolio.connection, course.id)] == [
        ("Begin", "module", "done", 0), ("Project", "project", "under_way", 75), ("Maths", "module", "left_out", 0),
        ("Exam", "exam", "open", 0),
    ]  # fmt: skip
    portfolio.apply(edited("Done after all", parts[2], done=DAY))
    assert parts_of(portfolio.connection, course.id)[2].state == "done", "what is done was not left out"


def test_what_was_left_out_is_in_no_figure(portfolio: Portfolio) -> None:
    course, _ = with_parts(portfolio)
    found = progress(portfolio.connection, course.id)
    assert (found.done, found.total, found.planned_minutes) == (1, 3, 150)
    assert found.last == "2026-03-02", "not the day on which the one left out began"


def test_the_programmes_own_plan_goes_before_the_sum_of_its_parts(portfolio: Portfolio) -> None:
    course, _ = with_parts(portfolio, planned_minutes=3000, cost_minor=49_900, currency="USD")
    found = progress(portfolio.connection, course.id)
    assert (found.planned_minutes, found.planned_minor, found.currency) == (3000, 49_900, "USD")
    portfolio.apply(edited("None at all", course, planned_minutes=0))
    assert progress(portfolio.connection, course.id).planned_minutes == 0


def test_an_entry_of_a_module_and_of_its_programme_is_there_once(portfolio: Portfolio) -> None:
    course, parts = with_parts(portfolio)
    both, module = spent(part_id=parts[0].id), spent(part_id=parts[3].id, amount_minor=900, currency="JPY")
    fee = spent(minutes=0, amount_minor=19_900, currency="USD")
    portfolio.apply(added("Log", both, module, fee, spent(), toward(both, course), toward(fee, course)))
    found = progress(portfolio.connection, course.id)
    assert (found.minutes, found.money) == (120, (("JPY", 900), ("USD", 19_900)))
    portfolio.apply(trashed("Away", both))
    assert progress(portfolio.connection, course.id).minutes == 60


def test_it_rests_when_nothing_was_done_for_six_weeks(portfolio: Portfolio) -> None:
    course, _ = with_parts(portfolio, started=date(2026, 1, 7))
    logged = spent(day=date(2026, 4, 1))
    portfolio.apply(added("Log", logged, toward(logged, course)))
    found = progress(portfolio.connection, course.id)
    assert RESTS_AFTER_DAYS == 42
    assert found.rests_since(date(2026, 5, 12)) == ""
    assert found.rests_since(date(2026, 5, 13)) == "2026-04-01", "the day on which Today says it as well"


def test_one_without_parts_hours_or_days_is_empty_and_rests_never(portfolio: Portfolio) -> None:
    course = build(Programme, title="Some day")
    portfolio.apply(added("Course", course))
    found = progress(portfolio.connection, course.id)
    assert (found.done, found.total, found.minutes, found.planned_minutes, found.money, found.last) == (
        0, 0, 0, 0, (), "",
    )  # fmt: skip
    assert found.rests_since(date(2026, 5, 14)) == ""
    assert progress(portfolio.connection, "0" * 32) == found


def test_a_course_stacks_into_a_nanodegree_and_its_badge_into_a_degree(portfolio: Portfolio) -> None:
    course, nano, degree = (build(Programme, title=title) for title in ("Course", "Nanodegree", "Degree"))
    badge = build(Credential, title="Badge", kind="badge", programme_id=course.id)
    portfolio.apply(
        added("Stack", course, nano, degree, badge, toward(course, nano), toward(nano, degree), toward(badge, degree))
    )
    connection = portfolio.connection
    assert [one.title for one in stacks_into(connection, course.id)] == ["Nanodegree"]
    assert [(one.kind, one.title) for one in stacked_from(connection, degree.id)] == [
        ("credential", "Badge"), ("programme", "Nanodegree"),
    ]  # fmt: skip
    portfolio.apply(trashed("Away", nano))
    assert stacks_into(connection, course.id) == []
    assert [one.title for one in stacked_from(connection, degree.id)] == ["Badge"]


def test_modules_of_one_place_stand_in_the_order_in_which_they_were_made(portfolio: Portfolio) -> None:
    course = build(Programme, title="Inclusion")
    moments = [datetime(2026, 3, day, tzinfo=UTC) for day in (3, 1, 2)]
    parts = [build(Part, programme_id=course.id, title=f"{one.day}", created=one) for one in moments]
    portfolio.apply(added("Course", course, *parts))
    assert [part.title for part in parts_of(portfolio.connection, course.id)] == ["1", "2", "3"]
    assert [item.title for item in items_of(portfolio.connection, "programme", course.id)] == ["1", "2", "3"]


def test_it_does_not_rest_while_its_next_module_is_meant_to_begin_later(portfolio: Portfolio) -> None:
    course, parts = with_parts(portfolio, started=date(2026, 1, 7))
    portfolio.apply(edited("Plan", parts[3], begins=date(2026, 9, 1)))
    found = progress(portfolio.connection, course.id)
    assert (found.last, found.begins) == ("2026-03-02", "2026-09-01")
    assert found.rests_since(date(2026, 8, 30)) == found.rests_since(date(2026, 10, 12)) == ""
    assert found.rests_since(date(2026, 10, 13)) == "2026-03-02"
    portfolio.apply(edited("Do", portfolio.find(Part, id=parts[3].id)[0], done=date(2026, 3, 9)))
    assert progress(portfolio.connection, course.id).begins == "", "what is done is not to begin any more"


def test_credits_that_were_logged_are_told(portfolio: Portfolio) -> None:
    course, parts = with_parts(portfolio)
    assert not progress(portfolio.connection, course.id).credits_logged
    portfolio.apply(added("Log", spent(minutes=0, units_hundredths=300, unit="ects", part_id=parts[0].id)))
    assert progress(portfolio.connection, course.id).credits_logged
