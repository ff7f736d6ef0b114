"""The bin and what grows: answers, ratings, needs and scales come back whole, and nothing points at nowhere."""

from datetime import date

import pytest

from portfolio.core.bin import BELONGS_TO, put_back, trashed_entries
from portfolio.core.change import added, edited, trashed
from portfolio.core.emptying import empty
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.careers import role_needs
from portfolio.core.queries.skills import skill_ratings, skills
from portfolio.core.queries.surveys import survey_runs
from portfolio.core.records import (
    KINDS,
    Excerpt,
    Framework,
    Link,
    Privacy,
    Rating,
    Record,
    Reflection,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    Standard,
    Survey,
    SurveyRun,
    build,
    table_of,
)
from portfolio.core.remembered import POINTS_AT
from portfolio.growth.skills import skill_rows


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_whatever_names_another_record_goes_with_it_or_lets_it_go(kind: str) -> None:
    named = {key.parent.name for key in table_of(KINDS[kind]).foreign_keys}
    assert named <= {*BELONGS_TO.get(kind, ()), *POINTS_AT.get(kind, ())}


def put_back_only(portfolio: Portfolio, kind: str) -> None:
    portfolio.apply(
        put_back(portfolio, "Put back", [e for e in trashed_entries(portfolio.connection) if e.kind == kind])
    )


def answered(portfolio: Portfolio) -> tuple[Skill, Survey, SurveyRun, Rating]:
    skill, survey = build(Skill, title="Questioning"), build(Survey, title="How I teach")
    run = build(SurveyRun, survey_id=survey.id, day=date(2026, 3, 1))
    rating = build(Rating, skill_id=skill.id, rater="self", level="secure", run_id=run.id)
    portfolio.apply(added("Add", skill, survey, run, rating, build(SurveyRun, survey_id=survey.id)))
    return skill, survey, run, rating


def test_answers_come_back_with_their_survey_and_the_ratings_read_from_them_and_outlive_the_next_emptying(
    portfolio: Portfolio,
) -> None:
    _, survey, run, rating = answered(portfolio)
    portfolio.apply(trashed("Delete the answers", run, rating))
    portfolio.apply(trashed("Delete the survey", survey, *portfolio.find(SurveyRun, trashed=None)))
    answers = [entry for entry in trashed_entries(portfolio.connection) if entry.id == run.id]
    portfolio.apply(put_back(portfolio, "Put back", answers))
    assert [row["id"] for row in survey_runs(portfolio.connection)] == [run.id]
    assert [row["id"] for row in skill_ratings(portfolio.connection)] == [rating.id]
    assert empty(portfolio).entries == 1
    assert [row["id"] for row in survey_runs(portfolio.connection)] == [run.id]
    assert [row["run_id"] for row in skill_ratings(portfolio.connection)] == [run.id]


def test_a_passage_comes_back_with_the_reflection_that_it_is_of(portfolio: Portfolio) -> None:
    note = build(Reflection, title="Note", text="One sentence. Another.")
    passage = build(Excerpt, reflection_id=note.id, title="Passage", text="One sentence.")
    portfolio.apply(added("Add", note, passage))
    portfolio.apply(trashed("Delete", note, passage))
    put_back_only(portfolio, "excerpt")
    assert trashed_entries(portfolio.connection) == []
    portfolio.history.undo()
    assert len(trashed_entries(portfolio.connection)) == 2


def test_all_that_hangs_on_what_goes_for_good_goes_along_however_deep(portfolio: Portfolio) -> None:
    """Nothing but the survey and the role themselves lies in the bin, as an older version may have left it."""
    skill, survey, run, rating = answered(portfolio)
    role, note = build(Role, title="Mentor"), build(Reflection, title="Note")
    need = build(RoleNeed, role_id=role.id, words_asked="Led a team")
    link = build(Link, source_kind="reflection", source_id=note.id, target_kind="role_need", target_id=need.id,
                 role="evidence")  # fmt: skip
    target = build(SkillTarget, skill_id=skill.id, level="leading", run_id=run.id)
    portfolio.apply(added("Add", role, note, need, link, target))
    portfolio.apply(trashed("Delete", survey, role))
    assert empty(portfolio).entries == 4  # the survey, its two runs, the role
    gone: tuple[type[Record], ...] = (Survey, SurveyRun, Rating, Role, RoleNeed, Link)
    assert [portfolio.find(kind) for kind in gone] == [[]] * len(gone)
    assert [(one.id, one.run_id) for one in portfolio.find(SkillTarget)] == [(target.id, None)]
    assert portfolio.get(Rating, rating.id) is None


def test_a_skill_that_was_a_standard_keeps_its_scale_when_the_framework_goes_for_good(portfolio: Portfolio) -> None:
    scale = [{"name": "A1", "words": "newcomer"}, {"name": "A2", "words": "explorer"}]
    framework = build(Framework, title="Digital", levels=scale)
    standard = build(Standard, framework_id=framework.id, code="1.1", title="Communicating")
    skill, own = (
        build(Skill, title="Communicating", standard_id=standard.id, levels=levels)
        for levels in ([], [{"name": "yes", "words": ""}])
    )
    rating = build(Rating, skill_id=skill.id, rater="self", level="A2", day=date(2026, 3, 1))
    portfolio.apply(added("Add", framework, standard, skill, own, rating))
    portfolio.apply(trashed("Delete the framework", framework, standard))
    empty(portfolio)
    rows = {row["id"]: row for row in skills(portfolio.connection)}
    assert (rows[skill.id]["levels"], rows[skill.id]["standard_id"]) == (scale, "")
    assert rows[own.id]["levels"] == [{"name": "yes", "words": ""}]
    (known,) = (row for row in skill_rows(rows.values(), skill_ratings(portfolio.connection)) if row.id == skill.id)
    assert known.levels[known.carried] == "A2"


@pytest.mark.parametrize("privacy, told", [("private", 0), ("evaluator", 1)])
def test_what_a_role_asks_for_is_told_no_further_once_its_private_skill_is_gone(
    portfolio: Portfolio, privacy: Privacy, told: int
) -> None:
    skill = build(Skill, title="Leaving this school", privacy=privacy)
    role = build(Role, title="Mentor", privacy="evaluator")
    need = build(RoleNeed, role_id=role.id, skill_id=skill.id, words_asked=skill.title)
    portfolio.apply(added("Add", skill, role, need))
    assert len(role_needs(portfolio.connection, "evaluator")) == told
    portfolio.apply(trashed("Delete", skill))
    assert len(role_needs(portfolio.connection, "evaluator")) == told
    empty(portfolio)
    assert len(role_needs(portfolio.connection, "evaluator")) == told
    assert [row["words"] for row in role_needs(portfolio.connection)] == ["Leaving this school"]


def test_a_skill_comes_back_with_its_ratings_targets_and_what_shows_it_and_all_can_be_undone(
    portfolio: Portfolio,
) -> None:
    skill, note = build(Skill, title="Questioning"), build(Reflection, title="Note")
    hanging: list[Record] = [
        build(Rating, skill_id=skill.id, rater="peer", note="Good"),
        build(SkillTarget, skill_id=skill.id, level="leading"),
        build(SkillEvidence, skill_id=skill.id, record_kind="reflection", record_id=note.id),
    ]
    portfolio.apply(added("Add", skill, note, *hanging))
    portfolio.apply(edited("Write", skill, text="More"))
    portfolio.apply(trashed("Delete", *portfolio.find(Skill), *hanging))
    put_back_only(portfolio, "skill")
    kinds = (Skill, Rating, SkillTarget, SkillEvidence)
    assert [[one.trashed for one in portfolio.find(kind)] for kind in kinds] == [[None]] * 4
    portfolio.history.undo()
    assert all(one.trashed for kind in kinds for one in portfolio.find(kind))
    for _ in range(3):
        portfolio.history.undo()
    assert [portfolio.find(kind) for kind in kinds] == [[]] * 4
