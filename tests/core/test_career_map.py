"""The query of the career map: where each entry stands in time, for whom, and what a period holds."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.career_map import MapRow, map_rows
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    TimeEntry,
    build,
)

Put = Callable[..., Any]


@pytest.fixture
def put(portfolio: Portfolio) -> Put:
    def do(kind: type[Record], **fields: Any) -> Record:
        record = build(kind, **fields)
        portfolio.apply(added("Add", record))
        return record

    return do


def found(portfolio: Portfolio, record: Record, audience: str = "owner") -> MapRow | None:
    rows = {row.id: row for row in map_rows(portfolio.connection, audience)}
    assert rows.get(record.id) == next(iter(map_rows(portfolio.connection, audience, [record.id])), None)
    return rows.get(record.id)


def places(portfolio: Portfolio, record: Record) -> tuple[str, str, str]:
    row = found(portfolio, record)
    assert row is not None
    return row.start, row.end, row.state


def test_a_goal_stands_where_it_ended_or_is_due(portfolio: Portfolio, put: Put) -> None:
    due = put(Goal, title="Talk less", due="2026-12-19", state="agreed")
    met = put(Goal, title="Mentor", due="2026-06-30", finished="2026-06-26", state="met")
    never = put(Goal, title="Some day")
    assert places(portfolio, due) == ("2026-12-19", "2026-12-19", "agreed")
    assert places(portfolio, met) == ("2026-06-26", "2026-06-26", "met")
    assert found(portfolio, never) is None


def test_steps_and_modules_are_counted(portfolio: Portfolio, put: Put) -> None:
    goal = put(Goal, title="Talk less", due="2026-12-19")
    put(Step, goal_id=goal.id, title="One", done="2026-11-01")
    put(Step, goal_id=goal.id, title="Two")
    programme = put(Programme, title="Universal Design", started="2026-09-01", due="2027-01-30")
    put(Part, programme_id=programme.id, title="One")
    gone = put(Part, programme_id=programme.id, title="Two", done="2026-10-01")
    portfolio.apply(trashed("Delete", gone))
    rows = {row.id: row for row in map_rows(portfolio.connection)}
    assert (rows[goal.id].done, rows[goal.id].total) == (1, 2)
    assert (rows[programme.id].done, rows[programme.id].total) == (0, 1)


def test_a_programme_lasts_until_it_was_finished_or_is_due(portfolio: Portfolio, put: Put) -> None:
    done = put(Programme, title="A", started="2025-09-01", due="2026-03-01", finished="2026-02-01")
    going = put(Programme, title="B", started="2026-09-01", due="2027-01-30")
    only_end = put(Programme, title="C", finished="2024-05-01")
    assert places(portfolio, done) == ("2025-09-01", "2026-02-01", "finished")
    assert places(portfolio, going) == ("2026-09-01", "2027-01-30", "under_way")
    assert places(portfolio, only_end) == ("2024-05-01", "2024-05-01", "finished")


def test_a_programme_left_long_ago_does_not_reach_for_ever(portfolio: Portfolio, put: Put) -> None:
    programme = put(Programme, title="Digital accessibility", started="2016-02-01")
    assert places(portfolio, programme) == ("2016-02-01", "2017-02-01", "endless")
    put(Part, programme_id=programme.id, title="One", done="2016-11-05")
    assert places(portfolio, programme) == ("2016-02-01", "2017-11-05", "endless")


def test_what_has_no_day_or_lies_in_the_bin_is_not_on_the_map(portfolio: Portfolio, put: Put) -> None:
    undated = put(Credential, title="Lab safety")
    gone = put(Reflection, title="A bad day", day="2026-05-01")
    portfolio.apply(trashed("Delete", gone))
    assert found(portfolio, undated) is None
    assert found(portfolio, gone) is None


def test_a_credential_brings_its_picture_and_hours_their_minutes(portfolio: Portfolio, put: Put) -> None:
    image = put(Attachment, purpose="image", name="badge.png", media_type="image/png", sha256="ab" * 32)
    badge = put(Credential, title="Feedback", earned="2026-11-09", image_id=image.id, minutes=1440)
    time = put(TimeEntry, title="Module 4", day="2026-11-21", minutes=150)
    rows = {row.id: row for row in map_rows(portfolio.connection)}
    assert (rows[badge.id].image, rows[badge.id].minutes) == ("ab" * 32, 1440)
    assert (rows[time.id].image, rows[time.id].minutes) == ("", 150)
    assert image.id not in rows


def test_a_file_stands_by_itself_only_while_no_entry_holds_it(portfolio: Portfolio, put: Put) -> None:
    file = put(Attachment, name="tickets.pdf", sha256="cd" * 32, day="2026-10-02")
    row = found(portfolio, file)
    assert row is not None
    assert row.title == "tickets.pdf"
    lesson = put(Practice, title="Ratios", day="2026-10-01")
    put(Link, source_kind="attachment", source_id=file.id, target_kind="practice", target_id=lesson.id, role="evidence")
    assert found(portfolio, file) is None
    portfolio.apply(trashed("Delete", portfolio.get(Practice, lesson.id)))
    assert found(portfolio, file) is not None


def test_the_map_holds_what_the_timeline_holds_with_a_day(portfolio: Portfolio, put: Put) -> None:
    put(Goal, title="Talk less", due="2026-12-19")
    put(Credential, title="Feedback", earned="2026-11-09")
    put(Credential, title="No day")
    put(Practice, title="Ratios", day="2026-10-01")
    put(Reflection, title="Tickets", day="2026-11-18")
    put(TimeEntry, title="Module 4", day="2026-11-21", minutes=150)
    put(Attachment, name="tickets.pdf", sha256="cd" * 32, day="2026-10-02")
    dated = {(row.id, row.kind, row.title, row.day) for row in timeline(portfolio.connection) if row.day}
    assert {(row.id, row.kind, row.title, row.end) for row in map_rows(portfolio.connection)} == dated


def test_each_audience_sees_only_what_it_may(portfolio: Portfolio, put: Put) -> None:
    put(Credential, title="For all", earned="2026-03-01", privacy="public")
    goal = put(Goal, title="For my evaluator", due="2026-06-01", privacy="evaluator")
    put(Step, goal_id=goal.id, title="Told", done="2026-05-01", privacy="evaluator")
    put(Step, goal_id=goal.id, title="Kept to myself", privacy="private")
    put(Reflection, title="For me", day="2026-05-01", privacy="private")
    put(TimeEntry, title="Alone", day="2026-05-04", minutes=60, privacy="private")

    def seen(audience: str) -> dict[str, int]:
        return {row.title: row.total for row in map_rows(portfolio.connection, audience)}

    assert seen("owner") == {"For all": 0, "For my evaluator": 2, "For me": 0, "Alone": 0}
    assert seen("evaluator") == {"For all": 0, "For my evaluator": 1}
    assert seen("public") == {"For all": 0}


def test_an_entry_that_changed_is_found_by_its_id(portfolio: Portfolio, put: Put) -> None:
    lesson = put(Practice, title="Ratios", day="2026-10-01")
    other = put(Practice, title="Other", day="2026-10-01")
    portfolio.apply(edited("Move", lesson, day=date(2026, 9, 1)))
    rows = map_rows(portfolio.connection, ids=[lesson.id, "nobody"])
    assert [(row.id, row.start) for row in rows] == [(lesson.id, "2026-09-01")]
    assert other.id not in {row.id for row in rows}
