"""Readiness for a role: each boundary of what carries a need, what is missing, and roles that ask for nothing."""

from typing import Any

import pytest

from portfolio.growth.roles import Need, Readiness, need_of
from portfolio.growth.skills import SkillRow
from tests.growth.rows import entry, lattice, need, one_skill, rated, role, shows

SCALE = "A1 A2 B1 B2"
AT_A2 = one_skill(SCALE, [rated("k", "self", "A2")])
SHOWN_AT_A2 = one_skill(SCALE, (), [shows("Lesson", "k", "A2")])
SHOWN = one_skill(SCALE, (), [shows("Lesson", "k")])
NOTHING = one_skill(SCALE)
ENTRY = [entry("Lesson")]


@pytest.mark.parametrize(
    "skill,asked,by,missing",
    [
        (AT_A2, need("r", "k", "A1"), "rating", 0),
        (AT_A2, need("r", "k", "A2"), "rating", 0),
        (AT_A2, need("r", "k", "B1"), "", 1),
        (AT_A2, need("r", "k", "B2"), "", 2),
        (SHOWN_AT_A2, need("r", "k", "A2"), "evidence", 0),
        (SHOWN_AT_A2, need("r", "k", "B1"), "", 1),
        (NOTHING, need("r", "k", "A1"), "", 1),
        (NOTHING, need("r", "k", "B2"), "", 4),
        (NOTHING, need("r", "k"), "", 1),
        (AT_A2, need("r", "k"), "rating", 0),
        (SHOWN, need("r", "k"), "evidence", 0),
        (SHOWN, need("r", "k", "A1"), "", 1),
        (NOTHING, need("r", "k", shown=ENTRY), "evidence", 0),
        (NOTHING, need("r", "k", "A1", shown=ENTRY), "", 1),
        (NOTHING, need("r", "k", "a level of long ago"), "", 1),
        (AT_A2, need("r", "k", "a level of long ago"), "rating", 0),
        (SHOWN, need("r", "k", "a level of long ago"), "evidence", 0),
        (NOTHING, need("r", "k", "B2", met=1), "hand", 0),
        (None, need("r", words="A driving licence"), "", 1),
        (None, need("r", words="A driving licence", met=1), "hand", 0),
        (None, need("r", words="Led a choir", shown=ENTRY), "evidence", 0),
        (None, need("r", "a skill in the bin", "B2"), "", 1),
        (None, need("r", "a skill in the bin", "B2", shown=ENTRY), "evidence", 0),
    ],
)  # fmt: skip
def test_what_carries_a_need_and_how_many_levels_are_missing(
    skill: SkillRow | None, asked: dict[str, Any], by: str, missing: int
) -> None:
    found = need_of(asked, skill)
    assert (found.carried_by, found.carried, found.missing) == (by, bool(by), missing)


def test_a_level_that_the_scale_lost_is_no_longer_asked_for() -> None:
    found = need_of(need("r", "k", "a level of long ago"), NOTHING)
    assert (found.level, found.place) == ("", -1)
    assert need_of(need("r", "k", "B1"), NOTHING).level == "B1"


@pytest.mark.parametrize(
    "needs,expected,share",
    [
        ([], (0, 0), None),
        ([need("r", "k", "B1")], (0, 1), 0.0),
        ([need("r", "k", "A2")], (1, 1), 1.0),
        ([need("r", "k", "A2"), need("r", "k", "B1"), need("r", words="x"), need("r", words="y", met=1)], (2, 4), 0.5),
    ],
)
def test_readiness_is_a_share_that_says_of_how_many(
    needs: list[dict[str, Any]], expected: tuple[int, int], share: float | None
) -> None:
    (found,) = lattice(needs, [AT_A2], role("r"))
    assert found.readiness == Readiness(*expected)
    assert found.readiness.share == share


def test_a_role_without_needs_misses_nothing_and_is_not_ready_either() -> None:
    (found,) = lattice([need("other", "k")], [AT_A2], role("r"))
    assert (found.needs, found.missing, found.brought, found.readiness.share) == ((), (), (), None)


def names(needs: tuple[Need, ...]) -> list[str]:
    return [one.words for one in needs]


def test_what_is_missing_stands_the_most_needed_first_and_then_as_it_was_asked() -> None:
    asked = [
        need("r", words="useful", weight=1, position=0), need("r", words="second", position=2),
        need("r", words="brought", weight=3, position=3, met=1), need("r", words="first", position=1),
        need("r", words="essential", weight=3, position=9),
    ]  # fmt: skip
    (found,) = lattice(asked)
    assert names(found.missing) == ["essential", "first", "second", "useful"]
    assert names(found.brought) == ["brought"]
    assert names(found.needs) == ["useful", "first", "second", "brought", "essential"]


def test_one_skill_asked_for_twice_counts_twice_each_at_its_own_level() -> None:
    (found,) = lattice([need("r", "k", "A2"), need("r", "k", "B2")], [AT_A2])
    assert found.readiness == Readiness(1, 2)


def test_a_need_of_a_role_that_is_gone_is_left_out() -> None:
    assert [one.id for one in lattice([need("gone", "k")], [AT_A2], role("r"))] == ["r"]
