"""From gaps to goals: when they are due, their first steps, a plan at one's own pace, and what that pace is."""

from datetime import date, timedelta

import pytest

from portfolio.growth.first_steps import MINUTES_A_LEVEL, WhatIf, draft, pace, total_minutes, what_if
from portfolio.growth.gaps import Gap, gaps
from tests.growth.rows import lattice, need, one_skill, rated, role, target

SCALE = "A1 A2 B1 B2"
TODAY = date(2026, 11, 23)
AT_A1 = one_skill(SCALE, [rated("k", "self", "A1")])
HOUR = 60


def to(level: str, due: str = "") -> Gap:
    (gap,) = gaps([AT_A1], [], [target("k", level, due)])
    return gap


def line(words: str) -> Gap:
    (gap,) = gaps([], lattice([need("r", words=words)]))
    return gap


def drawn(plan: WhatIf) -> list[str]:
    return [
        f"{one.start} {one.draft.due} {one.draft.gap.words} {one.draft.gap.level} {one.draft.minutes // HOUR} h"
        for one in plan.stretches
    ]


@pytest.mark.parametrize(
    "due,expected,steps",
    [
        ("", "2027-02-21", ["2026-12-23", "2027-01-22", "2027-02-21"]),
        ("2027-02-21", "2027-02-21", ["2026-12-23", "2027-01-22", "2027-02-21"]),
        ("2026-12-14", "2026-12-14", ["2026-11-30", "2026-12-07", "2026-12-14"]),
        ("2026-12-13", "2026-12-14", ["2026-11-30", "2026-12-07", "2026-12-14"]),
        ("2020-01-01", "2026-12-14", ["2026-11-30", "2026-12-07", "2026-12-14"]),
        ("2029-11-22", "2029-11-22", ["2026-12-23", "2028-11-22", "2029-11-22"]),
    ],
)
def test_a_goal_is_due_when_its_gap_is_wanted_and_begins_within_a_month(
    due: str, expected: str, steps: list[str]
) -> None:
    found = draft(to("A2", due), TODAY)
    assert (found.due, [step.due for step in found.steps]) == (expected, steps)


def test_a_level_takes_its_hours_and_a_line_without_a_skill_is_first_found_out_about() -> None:
    found = [draft(to("B2"), TODAY), draft(line("Led a choir"), TODAY)]
    assert [one.minutes for one in found] == [3 * MINUTES_A_LEVEL, MINUTES_A_LEVEL]
    assert total_minutes(found) == 4 * MINUTES_A_LEVEL
    assert [[step.kind for step in one.steps] for one in found] == [
        ["learn", "try", "show"], ["find_out", "ask", "show"],
    ]  # fmt: skip
    assert draft(to("B2"), TODAY, 10).minutes == 30


def test_a_plan_closes_one_gap_after_the_other_at_ones_pace_and_never_faster_than_three_steps_can_be_taken() -> None:
    plan = what_if([to("B1"), line("Led a choir")], TODAY, 5 * HOUR)
    assert drawn(plan) == ["2026-11-23 2027-01-18 k B1 40 h", "2027-01-18 2027-02-15 Led a choir  20 h"]
    assert (plan.minutes // HOUR, plan.pace, plan.end) == (60, 5 * HOUR, "2027-02-15")
    fast = what_if([to("B1"), line("Led a choir")], TODAY, 100 * HOUR)
    assert [one.split()[:2] for one in drawn(fast)] == [["2026-11-23", "2026-12-14"], ["2026-12-14", "2027-01-04"]]


def test_a_level_of_a_skill_is_learnt_once_whatever_number_of_needs_asks_for_it() -> None:
    needs = [need("r", "k", "B1", 3), need("r", "k", "B2", 2), need("r", "k", "A2", 1),
             need("r", "k", "B2", 1, words="Again")]  # fmt: skip
    plan = what_if(gaps([AT_A1], lattice(needs, [AT_A1], role("r"))), TODAY, 5 * HOUR)
    assert drawn(plan) == ["2026-11-23 2027-01-18 k B1 40 h", "2027-01-18 2027-02-15 k B2 20 h"]
    assert plan.minutes == 3 * MINUTES_A_LEVEL


@pytest.mark.parametrize("minutes", [0, -5])
def test_without_a_pace_there_is_nothing_to_date(minutes: int) -> None:
    assert what_if([to("B1")], TODAY, minutes) == WhatIf((), 2 * MINUTES_A_LEVEL, 0, "")


def test_what_would_take_longer_than_a_working_life_is_no_plan() -> None:
    assert what_if([to("B2"), line("Led a choir")], TODAY, 1) == WhatIf((), 4 * MINUTES_A_LEVEL, 1, "")


def test_nothing_missing_is_a_plan_that_ends_today() -> None:
    assert what_if([], TODAY, 300) == WhatIf((), 0, 300, TODAY.isoformat())


@pytest.mark.parametrize(
    "weeks,planned,expected",
    [
        ([60, 60, 60], None, 60),
        ([0, 60, 120, 180], None, 120),
        ([60, 60, 60, 6000], None, 60),
        ([0, 0, 0, 0, 0, 300, 300, 200], 600, 100),
        ([0, 0, 0], 300, 300),
        ([0, 0, 0], None, 0),
        ([], 300, 300),
        ([], None, 0),
    ],
)
def test_the_pace_is_the_middle_week_and_ones_own_plan_only_where_nothing_was_logged(
    weeks: list[int], planned: int | None, expected: int
) -> None:
    assert pace(weeks, planned) == expected


def test_a_stretch_rounds_up_to_whole_days() -> None:
    plan = what_if([to("A2")], TODAY, 299)
    assert date.fromisoformat(plan.end) - TODAY == timedelta(days=29)
