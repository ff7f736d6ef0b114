"""Roles, what each needs and positions held as rows; surveys with their runs; and the pace of learning."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import careers, surveys
from portfolio.core.records import (
    Credential,
    Link,
    Position,
    Practice,
    Record,
    Role,
    RoleNeed,
    Skill,
    Survey,
    SurveyRun,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.growth.roles import role_rows
from portfolio.growth.skills import skill_rows


def shown(entry: Record, need: RoleNeed, **fields: Any) -> Link:
    return build(
        Link, source_kind=kind_of(entry), source_id=entry.id, target_kind="role_need", target_id=need.id,
        role="evidence", **fields,
    )  # fmt: skip


@pytest.fixture
def mentor(portfolio: Portfolio) -> Role:
    role = build(Role, title="Mentor", rank=3, track="Advising", privacy="evaluator", aimed=True, by=date(2028, 9, 1))
    portfolio.apply(added("Add", role))
    return role


def needs(portfolio: Portfolio, audience: str = "owner") -> list[str]:
    return [
        f"{row['position']} {row['words']}{' *' * bool(row['skill_id'])}"
        + "".join(f" <{one['title']}>" for one in row["shown"])
        for row in careers.role_needs(portfolio.connection, audience)
    ]


def test_roles_stand_by_title_and_start_private(portfolio: Portfolio, mentor: Role) -> None:
    portfolio.apply(added("Add", build(Role, title="adviser")))
    rows = careers.roles(portfolio.connection)
    assert [(row["title"], row["rank"], row["aimed"], row["by"], row["closes"]) for row in rows] == [
        ("adviser", None, 0, "", ""), ("Mentor", 3, 1, "2028-09-01", ""),
    ]  # fmt: skip
    assert [row["title"] for row in careers.roles(portfolio.connection, "evaluator")] == ["Mentor"]
    assert careers.roles(portfolio.connection, "public") == []


def test_needs_stand_in_their_order_with_the_entries_that_show_them(portfolio: Portfolio, mentor: Role) -> None:
    lesson = build(Practice, title="Bridges", day=date(2026, 3, 1))
    first, second = (
        build(RoleNeed, role_id=mentor.id, words_asked=words, position=at) for at, words in enumerate(("One", "Two"))
    )
    portfolio.apply(added("Add", lesson, second, first, shown(lesson, second)))
    assert needs(portfolio) == ["0 One", "1 Two <Bridges>"]
    (one,) = careers.role_needs(portfolio.connection)[1]["shown"]
    assert (one["record_id"], one["record_kind"], one["day"], one["need_id"]) == (
        lesson.id, "practice", "2026-03-01", second.id,
    )  # fmt: skip
    (row,) = role_rows(careers.roles(portfolio.connection), careers.role_needs(portfolio.connection), ())
    assert tuple(row.readiness) == (1, 2)
    portfolio.apply(trashed("Bin", lesson))
    assert needs(portfolio) == ["0 One", "1 Two"]


def test_a_renewed_badge_shows_a_need_by_its_renewal(portfolio: Portfolio, mentor: Role) -> None:
    new = build(Credential, title="New", kind="badge", earned=date(2026, 1, 1))
    old = build(Credential, title="Old", kind="badge", earned=date(2023, 1, 1), replaced_by_id=new.id)
    asked = build(RoleNeed, role_id=mentor.id, words_asked="A badge")
    portfolio.apply(added("Add", new, old, asked, shown(old, asked)))
    assert needs(portfolio) == ["0 A badge <New>"]
    portfolio.apply(added("Show", shown(new, asked, privacy="private")))
    assert needs(portfolio) == ["0 A badge <New>"]
    assert needs(portfolio, "evaluator") == ["0 A badge"]


def test_who_may_see_a_need_and_what_shows_it(portfolio: Portfolio, mentor: Role) -> None:
    """Nobody sees a need of a hidden role, nor one that is called by a hidden skill, nor a hidden entry or tie."""
    secret = build(Role, title="Secret")
    known, hidden = build(Skill, title="Known"), build(Skill, title="Hidden", privacy="private")
    open_lesson, closed = build(Practice, title="Open"), build(Practice, title="Closed", privacy="private")
    tied_privately = build(Practice, title="Tied privately")
    asked = [
        build(RoleNeed, role_id=role.id, words_asked=words, position=at, skill_id=skill, privacy=privacy)
        for at, (role, words, skill, privacy) in enumerate([
            (secret, "Of a secret role", None, "evaluator"), (mentor, "Hidden skill", hidden.id, "evaluator"),
            (mentor, "Known", known.id, "evaluator"), (mentor, "Mine alone", None, "private"),
        ])
    ]  # fmt: skip
    ties = [shown(open_lesson, asked[2]), shown(closed, asked[2]), shown(tied_privately, asked[2], privacy="private")]
    portfolio.apply(added("Add", secret, known, hidden, open_lesson, closed, tied_privately, *asked, *ties))
    assert [line.partition(" <")[0] for line in needs(portfolio)] == [
        "0 Of a secret role", "1 Hidden skill *", "2 Known *", "3 Mine alone",
    ]  # fmt: skip
    assert {one["title"] for one in careers.role_needs(portfolio.connection)[2]["shown"]} == {
        "Open", "Closed", "Tied privately",
    }  # fmt: skip
    assert needs(portfolio, "evaluator") == ["2 Known * <Open>"]
    assert needs(portfolio, "public") == []


def test_a_need_outlives_its_skill_in_the_bin_as_words(portfolio: Portfolio, mentor: Role) -> None:
    skill = build(Skill, title="Coaching")
    asked = build(RoleNeed, role_id=mentor.id, words_asked="Coaching", skill_id=skill.id, level="secure")
    portfolio.apply(added("Add", skill, asked))
    assert needs(portfolio) == ["0 Coaching *"]
    portfolio.apply(trashed("Bin", skill))
    assert needs(portfolio) == ["0 Coaching"]
    rows = role_rows(careers.roles(portfolio.connection), careers.role_needs(portfolio.connection), skill_rows([]))
    assert [(need.skill, need.level, need.missing) for need in rows[0].needs] == [(None, "", 1)]


def test_the_bin_is_in_no_row(portfolio: Portfolio, mentor: Role) -> None:
    asked = build(RoleNeed, role_id=mentor.id, words_asked="x")
    gone = build(RoleNeed, role_id=mentor.id, words_asked="gone")
    held = build(Position, title="Held")
    portfolio.apply(added("Add", asked, gone, held))
    portfolio.apply(trashed("Bin", gone, held))
    assert (needs(portfolio), careers.positions(portfolio.connection)) == (["0 x"], [])
    portfolio.apply(trashed("Bin", mentor))
    assert (needs(portfolio), careers.roles(portfolio.connection)) == ([], [])


def test_positions_stand_the_earliest_first_and_take_rank_and_track_from_their_role_where_they_say_none(
    portfolio: Portfolio, mentor: Role
) -> None:
    secret = build(Role, title="Secret", rank=7, track="Leadership")
    portfolio.apply(
        added(
            "Add", secret, build(Position, title="No day"),
            build(Position, title="Now", started=date(2024, 9, 1), role_id=mentor.id),
            build(Position, title="Before", started=date(2020, 9, 1), ended=date(2024, 8, 31), rank=2, track="Teaching",
                  role_id=mentor.id),
            build(Position, title="Known", started=date(2025, 1, 1), role_id=secret.id),
        )
    )  # fmt: skip

    def drawn(audience: str) -> list[tuple[Any, ...]]:
        return [(row["title"], row["rank"], row["track"]) for row in careers.positions(portfolio.connection, audience)]

    before, now, blank = ("Before", 2, "Teaching"), ("Now", 3, "Advising"), ("No day", None, "")
    assert drawn("owner") == [before, now, ("Known", 7, "Leadership"), blank]
    assert drawn("evaluator") == [before, now, ("Known", None, ""), blank]
    portfolio.apply(trashed("Bin", mentor))
    assert drawn("owner")[1] == ("Now", None, "")


def test_minutes_are_counted_in_the_whole_weeks_before_this_one(portfolio: Portfolio) -> None:
    wednesday = date(2026, 11, 25)
    days = [0, 2, 3, 9, 10, 10, 16, 17, 100]
    logged = [build(TimeEntry, minutes=2**at, day=wednesday - timedelta(days=day)) for at, day in enumerate(days)]
    gone = build(TimeEntry, minutes=1000, day=wednesday - timedelta(days=9))
    portfolio.apply(added("Add", *logged, gone))
    portfolio.apply(trashed("Bin", gone))
    assert careers.minutes_by_week(portfolio.connection, wednesday, 3) == [128, 16 + 32 + 64, 4 + 8]
    assert careers.minutes_by_week(portfolio.connection, date(2026, 11, 23), 1) == [4 + 8]
    assert len(careers.minutes_by_week(portfolio.connection, wednesday)) == careers.PACE_WEEKS


def test_surveys_tell_how_often_they_were_answered_to_the_end(portfolio: Portfolio) -> None:
    scale, questions = [{"name": "yes", "words": ""}], [{"id": "a", "text": "A?"}]
    survey = build(Survey, title="Feedback", scale=scale, questions=questions)
    other = build(Survey, title="a second", privacy="private")
    done = datetime(2026, 6, 1, tzinfo=UTC)
    answers = [{"question": "a", "level": "yes"}]
    runs = [
        build(SurveyRun, survey_id=survey.id, day=date(2026, 6, 1), finished=done, answers=answers),
        build(SurveyRun, survey_id=survey.id, day=date(2025, 6, 1), finished=done, privacy="evaluator"),
        build(SurveyRun, survey_id=survey.id, day=date(2026, 9, 1)),
        build(SurveyRun, survey_id=other.id, finished=done, privacy="evaluator"),
    ]
    portfolio.apply(added("Add", survey, other, *runs))
    connection = portfolio.connection
    assert [(row["title"], row["runs"]) for row in surveys.surveys(connection)] == [("a second", 1), ("Feedback", 2)]
    assert [(row["title"], row["runs"]) for row in surveys.surveys(connection, "evaluator")] == [("Feedback", 1)]
    rows = surveys.survey_runs(connection)
    assert [(row["day"], bool(row["finished"])) for row in rows] == [
        ("", True), ("2025-06-01", True), ("2026-06-01", True), ("2026-09-01", False),
    ]  # fmt: skip
    assert (rows[2]["answers"], surveys.surveys(connection)[1]["scale"]) == (answers, scale)
    assert [row["day"] for row in surveys.survey_runs(connection, "evaluator")] == ["2025-06-01"]
    portfolio.apply(trashed("Bin", survey))
    assert [row["day"] for row in surveys.survey_runs(connection)] == [""]
