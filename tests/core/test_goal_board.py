"""The rows that the board of goals is made of: groups, orders, counts, and which goals a change concerns."""

from datetime import date
from typing import Any

import pytest

from portfolio.core.change import Change, added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.goal_board import (
    GROUPS,
    BoardGoal,
    board_goals,
    due_by_month_end,
    goals_concerned,
    in_order,
    sources,
)
from portfolio.core.records import Goal, Link, Practice, Record, Role, Step, TimeEntry, build, kind_of

TODAY = date(2026, 11, 22)


def toward(source: Record, goal: Goal) -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind="goal", target_id=goal.id, role="toward"
    )


def show(goals: list[BoardGoal]) -> str:
    return "\n".join(f"{group}: {' | '.join(goal.title for goal in in_order(goals, group))}" for group in GROUPS)


def one(portfolio: Portfolio) -> BoardGoal:
    (goal,) = board_goals(portfolio.connection)
    return goal


def test_open_goals_stand_by_date_or_someday_and_closed_ones_the_last_to_end_first(portfolio: Portfolio) -> None:
    def goal(title: str, **fields: Any) -> Goal:
        return build(Goal, title=title, **fields)

    gone = goal("Gone", due=date(2026, 12, 1))
    portfolio.apply(
        added(
            "Add",
            goal("Late", due=date(2026, 10, 1)), goal("soon", due=date(2026, 12, 1), state="agreed"),
            goal("Later", due=date(2027, 2, 1)), goal("An idea"), goal("proposed with a date", state="proposed",
            due=date(2026, 12, 5)), goal("another idea"), goal("Met", state="met", finished=date(2026, 7, 1)),
            goal("Partly", state="partly", finished=date(2026, 9, 1)), goal("Let go", state="dropped"), gone,
        )
    )  # fmt: skip
    portfolio.apply(trashed("Bin", gone))
    assert show(board_goals(portfolio.connection)) == (
        "dated: Late | soon | Later\n"
        "someday: An idea | another idea | proposed with a date\n"
        "done: Partly | Met | Let go"
    )


def test_a_goal_counts_its_steps_its_hours_and_the_entries_that_are_not_in_the_bin(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Ask more", planned_minutes=600, measure="hands up", baseline="3", result="9")
    steps = [
        build(Step, goal_id=goal.id, position=0, title="Read", done=date(2026, 11, 1)),
        build(Step, goal_id=goal.id, position=1, title="Try", due=date(2026, 12, 9)),
        build(Step, goal_id=goal.id, position=2, title="Tell", due=date(2026, 12, 3)),
    ]
    hour = build(TimeEntry, title="Reading", day=date(2026, 11, 3), minutes=90)
    lesson, other = (build(Practice, title=title, day=date(2026, 11, 4)) for title in ("Lesson", "Talk"))
    links = [toward(record, goal) for record in (hour, lesson, other)]
    portfolio.apply(added("Add", goal, *steps, hour, lesson, other, *links))
    portfolio.apply(trashed("Bin", other))
    row = one(portfolio)
    assert (row.done, row.total, row.next_step, row.next_id) == (1, 3, "Try", steps[1].id)
    assert (row.minutes, row.planned_minutes, row.entries) == (90, 600, 2)
    assert row.steps_due == "2026-12-03"
    assert (row.measure, row.baseline, row.result) == ("hands up", "3", "9")


def test_only_the_goals_that_a_change_concerns_are_asked_for(portfolio: Portfolio) -> None:
    first, second = build(Goal, title="First"), build(Goal, title="Second")
    step = build(Step, goal_id=second.id, position=0, title="Step")
    hour = build(TimeEntry, title="Hour", day=date(2026, 11, 3), minutes=60)
    portfolio.apply(added("Add", first, second, step, hour, toward(hour, first)))

    def concerned(change: Change) -> list[str]:
        ids = goals_concerned(portfolio.connection, change.touched)
        return [goal.title for goal in board_goals(portfolio.connection, ids)]

    assert concerned(edited("Longer", hour, minutes=90)) == ["First"]
    assert concerned(edited("Tick", step, done=TODAY)) == ["Second"]
    assert concerned(edited("Name", second, title="2")) == ["Second"]
    assert concerned(added("Add", build(Practice, title="Lesson", day=TODAY))) == []


@pytest.mark.parametrize(
    "due, step_due, state, expected",
    [
        (None, date(2026, 11, 30), "under_way", True),
        (None, date(2026, 12, 1), "under_way", False),
        (date(2026, 11, 30), None, "agreed", True),
        (date(2026, 9, 1), None, "agreed", True),
        (date(2026, 12, 1), None, "agreed", False),
        (date(2026, 11, 30), None, "proposed", False),
        (date(2026, 11, 30), date(2026, 11, 30), "met", False),
        (None, None, "under_way", False),
    ],
)
def test_due_this_month_is_an_open_goal_or_step_due_until_its_last_day(
    portfolio: Portfolio, due: date | None, step_due: date | None, state: str, expected: bool
) -> None:
    goal = build(Goal, title="Goal", due=due, state=state)
    portfolio.apply(added("Add", goal, build(Step, goal_id=goal.id, position=0, title="Step", due=step_due)))
    assert due_by_month_end(one(portfolio), TODAY) is expected


def test_the_month_ends_with_the_year_too(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", build(Goal, title="Goal", due=date(2027, 1, 1))))
    assert not due_by_month_end(one(portfolio), date(2026, 12, 31))
    assert due_by_month_end(one(portfolio), date(2027, 1, 1))


def test_sources_are_named_once_and_in_order(portfolio: Portfolio) -> None:
    names = ("my own idea", "", "From a gap", "my own idea", "  ")
    portfolio.apply(added("Add", *(build(Goal, title="Goal", source=name) for name in names)))
    assert sources(board_goals(portfolio.connection)) == ["From a gap", "my own idea"]


def test_a_goal_that_says_nothing_else_comes_from_its_role_whatever_that_is_called_by_now(portfolio: Portfolio) -> None:
    role = build(Role, title="Mentor")
    quiet, told = build(Goal, title="Quiet", role_id=role.id), build(Goal, title="Told", role_id=role.id, source="Mine")
    portfolio.apply(added("Add", role, quiet, told))

    def seen() -> dict[str, str]:
        return {goal.title: goal.source for goal in board_goals(portfolio.connection)}

    assert seen() == {"Quiet": "Mentor", "Told": "Mine"}
    portfolio.apply(edited("Call it otherwise", role, title="Coach"))
    assert seen() == {"Quiet": "Coach", "Told": "Mine"}
    assert goals_concerned(portfolio.connection, [role.id]) == {role.id, quiet.id, told.id}
    portfolio.apply(trashed("Delete", *portfolio.find(Role)))
    assert seen() == {"Quiet": "", "Told": "Mine"}
