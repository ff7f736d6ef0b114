"""The sample’s four years of growth: rated by four, not all alike; gaps with and without a goal; aims and moves."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.careers import positions, role_needs, roles
from portfolio.core.queries.skills import goals_for_gaps, skill_evidence, skill_ratings, skill_targets, skills
from portfolio.core.queries.surveys import survey_runs, surveys
from portfolio.core.records import Conversation, Goal, Measurement, Rating, ReviewPoint, SurveyRun
from portfolio.exchange.check import check_portfolio
from portfolio.exchange.making.sample import add_sample
from portfolio.growth.gaps import Gap, gaps
from portfolio.growth.lattice import moves_made, possible_moves
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import SkillRow, skill_rows
from portfolio.growth.surveys import results

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portfolio]:
    folder: Path = tmp_path_factory.mktemp("sample") / "a"
    portfolio = Portfolio.create(folder, device="d" * 32, name="Amina Diallo")
    add_sample(portfolio, paths.resource("sample"), TODAY)
    yield portfolio
    portfolio.close()


@pytest.fixture(scope="module")
def rows(sample: Portfolio) -> tuple[SkillRow, ...]:
    held = sample.connection
    return skill_rows(skills(held), skill_ratings(held), skill_evidence(held))


@pytest.fixture(scope="module")
def lattice(sample: Portfolio, rows: tuple[SkillRow, ...]) -> tuple[RoleRow, ...]:
    return role_rows(roles(sample.connection), role_needs(sample.connection), rows)


@pytest.fixture(scope="module")
def missing(sample: Portfolio, rows: tuple[SkillRow, ...], lattice: tuple[RoleRow, ...]) -> dict[str, Gap]:
    held = sample.connection
    return {gap.skill.code: gap for gap in gaps(rows, lattice, skill_targets(held), goals_for_gaps(held)) if gap.skill}


def test_she_rated_herself_in_four_years_and_it_rises(rows: tuple[SkillRow, ...]) -> None:
    for row in rows:
        places = [seen.place for seen in row.by("self")]
        assert len(places) == 4
        assert places == sorted(places)
    totals = [sum(row.by("self")[year].place for row in rows) for year in range(4)]
    assert totals == sorted(set(totals))
    years = [date.fromisoformat(seen.day).year for seen in rows[0].by("self")]
    assert years == [2023, 2024, 2025, 2026]


def test_all_four_kinds_of_rater_stand_side_by_side_and_the_manager_sees_one_skill_lower(
    rows: tuple[SkillRow, ...],
) -> None:
    assert {rater for row in rows for rater in row.latest} == {"self", "manager", "peer", "students"}
    lower = [
        row.title for row in rows if row.latest.get("manager", row.latest["self"]).place < row.latest["self"].place
    ]
    assert "Leading a team" in lower
    row = next(row for row in rows if row.code == "S3")
    assert (row.latest["self"].level, row.latest["manager"].level) == ("secure", "developing")
    assert "sit still" in row.latest["manager"].note


def test_what_a_manager_said_stands_in_a_conversation_of_that_day_and_is_no_more_open_than_it(
    sample: Portfolio,
) -> None:
    talks = {talk.id: talk for talk in sample.find(Conversation)}
    given = [one for one in sample.find(Rating) if one.conversation_id]
    assert {one.rater for one in given} == {"manager"}
    for one in given:
        talk = talks[one.conversation_id or ""]
        assert (one.day, one.privacy) == (talk.day, talk.privacy)


def test_pupils_answered_twice_as_counts_and_nobody_is_named(sample: Portfolio) -> None:
    (asked,) = (row for row in surveys(sample.connection) if row["rater"] == "students")
    found = results(asked, survey_runs(sample.connection))
    assert [len(question.answers) for question in found.questions] == [2] * 12
    for run in sample.find(SurveyRun, survey_id=asked["id"]):
        assert all(sum(answer["counts"]) == run.people and not answer["level"] for answer in run.answers)
    higher = [one for one in found.questions if one.answers[1].middle >= one.answers[0].middle]
    assert len(higher) == 12


def test_she_aims_for_two_roles_sideways_and_diagonally_and_some_of_each_is_carried(
    sample: Portfolio, lattice: tuple[RoleRow, ...]
) -> None:
    aims = {role.title: role for role in lattice if role.aimed}
    ready = {title: tuple(role.readiness) for title, role in aims.items()}
    assert ready == {"Mentor of new teachers": (6, 7), "Phase leader": (5, 8)}
    moves = {move.to_id: move.type for move in possible_moves(positions(sample.connection), lattice, TODAY)}
    assert {title: moves[role.id] for title, role in aims.items()} == {
        "Mentor of new teachers": "lateral", "Phase leader": "diagonal",
    }  # fmt: skip


def test_she_has_moved_sideways_and_diagonally(sample: Portfolio) -> None:
    assert [move.type for move in moves_made(positions(sample.connection))] == ["lateral", "diagonal"]


def test_some_gaps_have_a_goal_and_some_have_none_yet(missing: dict[str, Gap]) -> None:
    assert {code for code, gap in missing.items() if gap.goal_ids} == {"S3", "A2"}
    assert {code for code, gap in missing.items() if not gap.goal_ids} == {"S5", "E1", "A3", "L5"}
    assert missing["A2"].conversation_id
    assert missing["L5"].run_id


def test_an_advert_is_partly_answered(lattice: tuple[RoleRow, ...]) -> None:
    (post,) = (role for role in lattice if role.closes)
    assert [(need.words, need.carried_by) for need in post.needs] == [
        ("At least three years of teaching in primary school", "hand"),
        ("Has improved mathematics beyond their own class", "evidence"),
        ("Experience of coaching colleagues", "evidence"),
        ("Good at working with families", "evidence"),
        ("Knows early number, from Reception to Year 2", ""),
        ("A driving licence", ""),
    ]


def test_goals_were_measured_over_time_and_are_looked_at_again(sample: Portfolio) -> None:
    by_goal: dict[str, list[Measurement]] = {}
    for one in sample.find(Measurement):
        by_goal.setdefault(one.goal_id, []).append(one)
    goals = {goal.id: goal for goal in sample.find(Goal)}
    assert len(by_goal) == 3
    for goal_id, values in by_goal.items():
        values.sort(key=lambda one: one.day or date.min)
        assert (values[0].value, values[-1].value) == (goals[goal_id].baseline, goals[goal_id].result)
    points = sample.find(ReviewPoint)
    assert {bool(one.held) for one in points} == {True, False}
    assert all(one.notes for one in points if one.held)
    assert all(one.day and one.day - TODAY < timedelta(days=30) for one in points if not one.held)


def test_a_goal_is_written_with_a_template_and_says_which_gap_it_closes(sample: Portfolio) -> None:
    (written,) = (goal for goal in sample.find(Goal) if goal.template)
    assert [one["field"] for one in written.fields] == [
        "Specific", "Measurable", "Achievable", "Relevant", "Time-bound",
    ]  # fmt: skip
    assert all(one["text"] for one in written.fields)
    assert written.skill_id
    assert all(goal.reason for goal in sample.find(Goal) if goal.state == "dropped")


def test_nothing_is_wrong_with_it(sample: Portfolio) -> None:
    # What has no words, as most ratings and ties, is not missed by search.
    assert check_portfolio(sample.connection, sample.folder / "attachments") == []
