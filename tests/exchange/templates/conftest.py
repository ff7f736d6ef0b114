"""A portfolio in which every word is one that can be looked for, and an empty one."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Conversation,
    EvaluationPlan,
    Framework,
    Goal,
    KnownPerson,
    Position,
    Rating,
    Reflection,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    Step,
    Survey,
    SurveyRun,
    build,
)

DAY = date(2021, 2, 3)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Portfolio]:
    made = Portfolio.create(tmp_path / "empty", device="d" * 32, name="Kofi")
    yield made
    made.close()


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Portfolio]:
    """Texts that may go along begin with “going”, all others with “Staying”."""
    made = Portfolio.create(tmp_path / "full", device="d" * 32, name="Stayingowner Diallo")
    levels = [{"name": "going low", "words": "going meaning"}, {"name": "going high", "words": ""}]
    skill = build(Skill, title="going skill @[Stayingmia Berger]", text="going text", area="going area", levels=levels)
    other = build(Skill, title="going second", code="1", pack="learner")
    survey = build(
        Survey, title="going survey", description="going about", scale=levels,
        questions=[{"id": "1", "text": "going question", "area": "", "skill_id": skill.id, "answers": []}],
    )  # fmt: skip
    role = build(
        Role, title="going role", text="going what Stayingowner Diallo does", rank=3, level="going level",
        track="going track", place="Stayingplace", aimed=True, by=DAY, closes=DAY, advert="Stayingadvert",
    )  # fmt: skip
    needs = [
        build(RoleNeed, role_id=role.id, position=0, skill_id=skill.id, level="going high", weight=3,
              words_asked="going need", answer="Stayinganswer", met=True),
        build(RoleNeed, role_id=role.id, position=1, words_asked="going licence", answer="Stayinganswer"),
    ]  # fmt: skip
    framework = build(Framework, title="going framework")
    plan = build(
        EvaluationPlan, title="going plan", framework_id=framework.id, evaluator="Stayingeva Okafor", start=DAY,
        end=DAY, due=DAY, as_of=date(2025, 1, 1), source="going source, by Stayingeva Okafor",
        rules=[{"kind": "each", "words": "going rule"}], barred=[{"section": "hours", "why": "going why"}],
    )  # fmt: skip
    run = build(
        SurveyRun, survey_id=survey.id, title="Stayinggroup", day=DAY, people=27,
        answers=[{"question": "1", "level": "going low", "note": "Stayingnote"}], note="Stayingrun",
        finished=datetime(2021, 2, 3, tzinfo=UTC),
    )  # fmt: skip
    talk = build(Conversation, title="Stayingtalk", who="Stayingwho", notes="Stayingnotes", day=DAY)
    goal = build(Goal, title="Staying goal", source="Stayingsource", fields=[{"field": "Staying", "text": "Staying"}])
    made.apply(
        added(
            "Begin",
            skill,
            other,
            survey,
            role,
            *needs,
            framework,
            plan,
            run,
            talk,
            goal,
            build(KnownPerson, name="Stayingmia Berger", stands_as="going pupil"),
            build(Step, goal_id=goal.id, title="Stayingstep"),
            build(Rating, skill_id=skill.id, rater="peer", level="going low", who="Stayingpeer", note="Stayingwords"),
            build(SkillEvidence, skill_id=skill.id, record_kind="goal", record_id=goal.id, claim="Stayingclaim"),
            build(SkillTarget, skill_id=skill.id, level="going high", due=DAY, why="Stayingwhy"),
            build(Position, title="Stayingpost", place="Stayingschool", role_id=role.id),
            build(Reflection, title="Stayingthought", text="Stayingthought"),
        )
    )
    yield made
    made.close()
