"""Gaps: which there are, in which order, why each is one, and which goals are about it."""

from typing import Any

import pytest

from portfolio.growth.gaps import Why, gaps, whys
from portfolio.growth.skills import skill_rows
from tests.growth.rows import draw, goal, lattice, need, one_skill, rated, role, shows, skill, target

SCALE = "A1 A2 B1 B2"
AT_A2 = one_skill(SCALE, [rated("k", "self", "A2", "2026-01-01")])
NOTHING = one_skill(SCALE)


def test_roles_aimed_at_and_targets_have_gaps_and_other_roles_none() -> None:
    roles = lattice([need("aim", "k", "B1", 3), need("else", "k", "B2")], [AT_A2], role("aim"), role("else", aimed=0))
    assert draw(gaps([AT_A2], roles, [target("k", "B2")])) == (
        "3 k to B1 +1 (rated_below self A2)\n2 k to B2 +2 (rated_below self A2)"
    )
    assert draw(gaps([AT_A2], roles, [target("k", "B2")], role_id="else")) == "2 k to B2 +2 (rated_below self A2)"
    assert gaps([AT_A2], roles, role_id="nowhere") == ()


def test_what_is_needed_most_stands_first_then_most_levels_then_the_soonest_then_by_name_whatever_came_first() -> None:
    needs = [
        need("r", words="Zither"), need("r", words="accordion"), need("r", words="Useful", weight=1),
        need("r", "k", "B2"), need("soon", words="Violin"), need("r", words="Essential", weight=3),
    ]  # fmt: skip
    roles = [role("r"), role("soon", by="2027-01-01")]
    expected = ["Essential", "k", "Violin", "accordion", "Zither", "Useful"]
    for order in (needs, needs[::-1]):
        assert [gap.words for gap in gaps([NOTHING], lattice(order, [NOTHING], *roles))] == expected
    assert [gap.due for gap in gaps([NOTHING], lattice(needs, [NOTHING], *roles))][2] == "2027-01-01"


def test_ties_in_everything_keep_one_order() -> None:
    needs = [need(f"r{at}", words="Same") for at in range(4)]
    keys = [gap.key for gap in gaps([], lattice(needs))]
    assert keys == [gap.key for gap in gaps([], lattice(needs[::-1]))] == sorted(keys)


@pytest.mark.parametrize(
    "level,expected",
    [
        ("A1", ""),
        ("A2", ""),
        ("B1", "2 k to B1 +1 (rated_below self A2)"),
        ("B2", "2 k to B2 +2 (rated_below self A2)"),
        ("a level of long ago", ""),
    ],
)
def test_a_target_is_a_gap_until_its_level_is_reached(level: str, expected: str) -> None:
    assert draw(gaps([AT_A2], [], [target("k", level)])) == expected


def test_a_target_whose_level_the_scale_lost_asks_for_any() -> None:
    assert draw(gaps([NOTHING], [], [target("k", "long ago")])) == "2 k +1 (nothing_yet)"
    assert gaps([one_skill(SCALE, (), [shows("Lesson", "k")])], [], [target("k", "long ago")]) == ()


def test_a_target_for_a_skill_in_the_bin_is_no_gap() -> None:
    assert gaps([AT_A2], [], [target("gone", "B1")]) == ()


def test_a_gap_knows_where_its_target_came_from() -> None:
    row = target("k", "B1", "2027-06-30") | {"conversation_id": "talk", "run_id": "answers"}
    (gap,) = gaps([AT_A2], [], [row])
    assert (gap.due, gap.conversation_id, gap.run_id, gap.target_id, gap.role_id, gap.need_id) == (
        "2027-06-30", "talk", "answers", row["id"], "", "",
    )  # fmt: skip


@pytest.mark.parametrize(
    "ratings,evidence,place,expected",
    [
        ([], [], 2, [Why("nothing_yet")]),
        ([], [], -1, [Why("nothing_yet")]),
        ([], ["A1"], 2, [Why("shown_below", level="A1")]),
        ([], [""], 2, [Why("level_unsaid")]),
        ([], ["", "A2"], 2, [Why("shown_below", level="A2")]),
        ([("self", "A2")], [], 2, [Why("rated_below", "self", "A2", "2026-05-12")]),
        ([("self", "A2")], [""], 2, [Why("rated_below", "self", "A2", "2026-05-12"), Why("level_unsaid")]),
        ([("peer", "A1"), ("self", "B2"), ("students", "B1"), ("manager", "A2")], ["A2"], 2,
         [Why("rated_below", "manager", "A2", "2026-05-12"), Why("rated_below", "peer", "A1", "2026-05-12"),
          Why("shown_below", level="A2")]),
    ],
)  # fmt: skip
def test_a_gap_says_why_it_is_one(
    ratings: list[tuple[str, str]], evidence: list[str], place: int, expected: list[Why]
) -> None:
    row = one_skill(
        SCALE, [rated("k", *one) for one in ratings],
        [shows(f"Lesson {at}", "k", level) for at, level in enumerate(evidence)],
    )  # fmt: skip
    assert list(whys(row, place)) == expected


def test_a_line_that_no_skill_stands_for_is_a_gap_until_something_shows_it() -> None:
    roles = lattice([need("r", words="Led a choir"), need("r", words="A driving licence", met=1)])
    assert draw(gaps([], roles)) == "2 Led a choir +1 (not_shown)"


@pytest.mark.parametrize(
    "goals,expected",
    [
        ([goal("g", "k")], ("g",)),
        ([goal("g", "k", "r")], ("g",)),
        ([goal("g", "k", "another role")], ("g",)),
        ([goal("late", "k", due="2027-01-01"), goal("none", "k"), goal("soon", "k", due="2026-12-01")],
         ("soon", "late", "none")),
        ([goal("g", "k", open=0, state="met")], ()),
        ([goal("g", "another skill", "r")], ()),
        ([goal("g", "", "r")], ()),
        ([goal("g", "k", target_level="B1")], ("g",)),
        ([goal("g", "k", target_level="B2")], ("g",)),
        ([goal("g", "k", target_level="A2")], ()),
        ([goal("g", "k", target_level="a level of long ago")], ("g",)),
    ],
)  # fmt: skip
def test_goals_that_are_to_reach_its_level_are_its_goals_whatever_role_they_were_made_for(
    goals: list[dict[str, Any]], expected: tuple[str, ...]
) -> None:
    for found in (gaps([NOTHING], lattice([need("r", "k", "B1")], [NOTHING]), (), goals),
                  gaps([NOTHING], [], [target("k", "B1")], goals)):  # fmt: skip
        assert [gap.goal_ids for gap in found] == [expected]


def test_a_line_without_a_skill_finds_the_goal_that_was_made_for_it_whatever_either_is_called() -> None:
    line = need("r", words="Led a choir")
    goals = [
        goal("other role", role_id="else", needs=[line["id"]]), goal("same words", role_id="r", title="Led a choir"),
        goal("other line", role_id="r", needs=["n"]), goal("its own", role_id="r", needs=["n", line["id"]]),
    ]  # fmt: skip
    assert [gap.goal_ids for gap in gaps([], lattice([line]), (), goals)] == [("its own",)]


@pytest.mark.parametrize(
    "skill_privacy,target_privacy,expected",
    [
        ("evaluator", "private", "private"), ("evaluator", "evaluator", "evaluator"), ("public", "public", "public"),
        ("private", "evaluator", "private"),
    ],
)  # fmt: skip
def test_what_closes_a_gap_is_told_no_further_than_what_asks_for_it(
    skill_privacy: str, target_privacy: str, expected: str
) -> None:
    (row,) = skill_rows([skill("k", SCALE, privacy=skill_privacy)])
    (own,) = gaps([row], [], [target("k", "B1") | {"privacy": target_privacy}])
    assert own.privacy == expected
    roles = lattice([need("r", "k", "B1")], [row], role("r", privacy="public"))
    assert [gap.privacy for gap in gaps([row], roles)] == ["private"]
