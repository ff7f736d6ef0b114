"""A gap becomes a goal: title, level, day, hours and three steps, findable again by the gap that it closes."""

from datetime import date

from portfolio.core.change import edited, removed
from portfolio.core.records import Goal, Link, Step
from portfolio.growth.first_steps import draft
from portfolio.ui.career.reading import loaded
from portfolio.ui.document import Document
from portfolio.ui.kit.gap_goal import goal_change, goal_records
from tests.ui.career.conftest import TODAY, only

ROLE = "Head of maths"


def gaps(document: Document):  # type: ignore[no-untyped-def]
    found = loaded(document.portfolio.connection, TODAY)
    role = next(role for role in found.roles if role.title == ROLE)
    return role.id, found.gaps(role.id)


def test_the_goal_of_a_skill_names_skill_level_role_day_and_hours_and_has_three_dated_steps(document: Document) -> None:
    role_id, found = gaps(document)
    leading = next(gap for gap in found if gap.words == "Leading a team")
    goal, *steps = goal_records(draft(leading, TODAY), TODAY)
    assert isinstance(goal, Goal)
    assert leading.skill is not None
    assert (goal.title, goal.target_level, goal.skill_id, goal.role_id) == (
        "Leading a team: secure", "secure", leading.skill.id, role_id,
    )  # fmt: skip
    assert (goal.due, goal.started, goal.planned_minutes) == (date(2028, 9, 1), TODAY, 1200)
    # What was rated and where she wants to go are quoted nowhere: who opens the goal to others does not tell them that.
    assert (goal.source, goal.baseline, goal.privacy) == ("", "", "private")
    assert [step.title for step in steps if isinstance(step, Step)] == [
        "Find a course, or somebody to learn it from: Leading a team",
        "Try it in class once, and write down what happened",
        "Keep what shows it, and ask somebody to look at it",
    ]
    days = [step.due for step in steps if isinstance(step, Step)]
    assert days == sorted(day for day in days if day)
    assert days[-1] == goal.due


def test_a_gap_finds_its_goal_again_also_one_that_no_skill_stands_for(document: Document) -> None:
    document.do(removed("Nothing shows it", only(document, Link)))
    _, found = gaps(document)
    assert {gap.words for gap in found} == {"Leading a team", "Budgeting", "A leadership course"}
    document.do(goal_change([(draft(gap, TODAY), TODAY) for gap in found]))
    for one in document.portfolio.find(Goal):
        document.do(edited("Call it otherwise", one, title=f"My own words {one.id}"))
    assert all(len(gap.goal_ids) == 1 for gap in gaps(document)[1])
    for _ in range(4):
        document.undo()
    assert document.portfolio.find(Goal) == []
    assert document.portfolio.find(Step) == []
    assert document.portfolio.find(Link) == []
