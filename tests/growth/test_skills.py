"""Where a person stands on a skill: every rater by itself, the lowest of the latest, what entries show, no average."""

from typing import Any

import pytest

from portfolio.growth.skills import NO_LEVEL, OWN_LEVELS, scale_of, skill_rows
from tests.growth.rows import one_skill, rated, shows, skill

SCALE = "A1 A2 B1 B2"
NONE = NO_LEVEL


@pytest.mark.parametrize(
    "ratings,expected",
    [
        ([], NONE),
        ([rated("k", "self", "A1")], 0),
        ([rated("k", "self", "B2")], 3),
        ([rated("k", "self", "B2"), rated("k", "manager", "A2")], 1),
        ([rated("k", "self", "A1"), rated("k", "manager", "A1"), rated("k", "peer", "B2")], 0),
        ([rated("k", "self", "A1", "2024-01-01"), rated("k", "self", "B1", "2026-01-01")], 2),
        ([rated("k", "self", "B1", "2024-01-01"), rated("k", "self", "A1", "2026-01-01")], 0),
        ([rated("k", "self", "B1", ""), rated("k", "self", "A1", "2020-01-01")], 0),
        ([rated("k", "self", "gone")], NONE),
        ([rated("k", "self", "A2", "2024-01-01"), rated("k", "self", "gone", "2026-01-01")], 1),
        ([rated("k", "peer", "", note="A pleasure to watch.")], NONE),
        ([rated("k", "self", "B1"), rated("k", "peer", "", note="A pleasure to watch.")], 2),
        ([rated("k", "self", "b1")], NONE),
        ([rated("other", "self", "B1")], NONE),
    ],
)
def test_what_all_grant_is_the_lowest_of_the_latest_of_each(ratings: list[dict[str, Any]], expected: int) -> None:
    row = one_skill(SCALE, ratings)
    assert (row.rated, row.evident, row.carried) == (expected, NONE, expected)


def test_ratings_of_all_raters_stand_side_by_side_over_the_years() -> None:
    ratings = [
        rated("k", "students", "B1", "2026-02-01", people=24), rated("k", "self", "A1", "2024-06-01"),
        rated("k", "manager", "A2", "2025-06-01", who="Ms Head"), rated("k", "self", "B1", "2026-06-01"),
    ]  # fmt: skip
    row = one_skill(SCALE, ratings)
    assert [(seen.rater, seen.level) for seen in row.ratings] == [
        ("self", "A1"), ("manager", "A2"), ("students", "B1"), ("self", "B1"),
    ]  # fmt: skip
    assert [seen.level for seen in row.by("self")] == ["A1", "B1"]
    assert list(row.latest) == ["self", "manager", "students"]
    assert row.latest["students"].people == 24


def test_of_two_ratings_on_one_day_the_one_written_down_last_counts() -> None:
    first = rated("k", "self", "B2", created="2026-05-12T09:00:00+00:00", id="z")
    second = rated("k", "self", "A1", created="2026-05-12T11:00:00+00:00", id="a")
    assert one_skill(SCALE, [second, first]).rated == 0


@pytest.mark.parametrize(
    "evidence,evident,carried",
    [
        ([shows("Lesson", "k")], NONE, 1),
        ([shows("Lesson", "k", "A1")], 0, 1),
        ([shows("Lesson", "k", "B2")], 3, 3),
        ([shows("Lesson", "k", "A1"), shows("Badge", "k", "B1")], 2, 2),
        ([shows("Lesson", "k", "gone")], NONE, 1),
    ],
)
def test_an_entry_carries_the_level_that_it_is_said_to_show_and_lowers_nothing(
    evidence: list[dict[str, Any]], evident: int, carried: int
) -> None:
    row = one_skill(SCALE, [rated("k", "self", "A2")], evidence)
    assert (row.evident, row.carried) == (evident, carried)


def test_an_entry_tied_twice_is_there_once_with_the_higher_level() -> None:
    ties = [
        shows("Lesson", "k", "A2", minutes=60), shows("Lesson", "k", "", via="standard", minutes=60),
        shows("Badge", "k", "A1", "2020-01-01", minutes=30),
    ]  # fmt: skip
    row = one_skill(SCALE, (), ties)
    assert [(shown.record_id, shown.level, shown.via) for shown in row.evidence] == [
        ("Badge", "A1", "skill"), ("Lesson", "A2", "skill"),
    ]  # fmt: skip
    assert row.minutes == 90


def test_what_was_said_of_the_skill_itself_goes_before_what_was_said_of_its_standard() -> None:
    ties = [shows("Lesson", "k", claim="of it", tie_id="1"), shows("Lesson", "k", via="standard", tie_id="2")]
    assert [shown.claim for shown in one_skill(SCALE, (), ties).evidence] == ["of it"]


@pytest.mark.parametrize(
    "ratings,evidence,level,by",
    [
        ([], [], "A1", ""),
        ([rated("k", "self", "A2")], [], "A1", "rating"),
        ([rated("k", "self", "A2")], [], "A2", "rating"),
        ([rated("k", "self", "A2")], [], "B1", ""),
        ([rated("k", "self", "A2")], [shows("Lesson", "k", "A2")], "A2", "evidence"),
        ([], [shows("Lesson", "k", "A2")], "B1", ""),
        ([], [shows("Lesson", "k")], "A1", ""),
        ([], [shows("Lesson", "k")], "gone", "evidence"),
        ([rated("k", "self", "A1")], [], "gone", "rating"),
        ([], [], "gone", ""),
    ],
)
def test_what_carries_a_level(
    ratings: list[dict[str, Any]], evidence: list[dict[str, Any]], level: str, by: str
) -> None:
    row = one_skill(SCALE, ratings, evidence)
    assert row.carried_by(row.place_of(level)) == by


def test_a_skill_without_a_scale_has_the_programs_own() -> None:
    row = one_skill("")
    assert (row.levels, row.level_words) == (OWN_LEVELS, ("", "", "", ""))
    assert row.place_of("leading") == 3


@pytest.mark.parametrize(
    "levels,expected",
    [
        ([{"name": "A", "words": "first"}, {"name": "B"}], (("A", "first"), ("B", ""))),
        ([{"name": ""}, {"words": "no name"}, {"name": "B", "words": None}], (("B", ""),)),
        ([{"name": "A", "words": "lower"}, {"name": "B"}, {"name": "A", "words": "higher"}],
         (("A", "lower"), ("B", ""))),
        (["A", 3, None], tuple((name, "") for name in OWN_LEVELS)),
    ],
)  # fmt: skip
def test_a_scale_is_read_whatever_was_written_into_it(levels: Any, expected: tuple[tuple[str, str], ...]) -> None:
    assert scale_of(levels) == expected


def test_skills_stand_in_the_order_given_and_what_names_none_of_them_is_left_out() -> None:
    rows = skill_rows(
        [skill("b"), skill("a")], [rated("a", "self", "secure"), rated("gone", "self", "secure")],
        [shows("Lesson", "gone"), shows("Lesson", "b", "leading")],
    )  # fmt: skip
    assert [(row.id, row.rated, row.evident) for row in rows] == [("b", NONE, 3), ("a", 2, NONE)]
