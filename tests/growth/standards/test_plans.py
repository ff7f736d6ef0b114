"""An evaluation plan at work: its period, its limits, what it bars, and the day it is due."""

from datetime import date
from typing import Any

import pytest

from portfolio.growth.standards.plans import barred_sections, days_left, standing
from portfolio.growth.standards.rules import OtherEntry
from tests.growth.standards.boards import DANIELSON, outline, shows

PLAN: dict[str, Any] = {
    "start": "2025-09-01", "end": date(2026, 8, 31), "due": "2026-05-29", "most_pieces": 2,
    "rules": [{"kind": "each", "standards": ["4"], "apart": True}, {"kind": "entries", "of": ["goal"]}],
    "barred": [{"section": "money", "why": "No costs, says the contract."}, {"section": ""}, "rubbish"],
}  # fmt: skip
ALIGNED = [
    *shows("practice First", "4a", day="2025-10-01"), *shows("practice Second", "4b", "4c", day="2026-01-10"),
    *shows("practice Third", "4d", day="2026-03-01"), *shows("practice Old", "4e", day="2025-08-31"),
    *shows("practice Undated", "4f", "4e", day=""),
]  # fmt: skip


def test_only_what_lies_in_its_period_counts_and_the_rest_is_told_by_name() -> None:
    entries = [
        OtherEntry("goal", "a", "2025-08-31"),
        OtherEntry("goal", "b", ""),
        OtherEntry("goal", "c", "2026-01-01"),
    ]
    stands, found = standing(PLAN, outline(DANIELSON), ALIGNED, [], date(2026, 5, 1), entries)
    assert [piece.title for piece in found.pieces] == ["First", "Second", "Third"]
    assert (stands.undated, stands.outside) == (("Undated",), ("Old",))
    assert [(one.state, one.have, one.missing) for one in stands.results] == [
        ("open", 3, ("4c", "4e", "4f")),
        ("met", 1, ()),
    ]
    assert [one.kind for one in stands.results if not one.ok] == ["each"]


def test_pieces_beyond_the_most_it_takes_are_the_newest_and_rules_that_ask_for_more_are_named() -> None:
    stands, _ = standing(PLAN, outline(DANIELSON), ALIGNED, [], date(2026, 5, 1))
    assert (stands.pieces, [piece.title for piece in stands.over]) == (3, ["Third"])
    assert [(one.first, one.least, one.most) for one in stands.contradictions] == [(0, 6, 2)]
    unlimited, _ = standing(PLAN | {"most_pieces": None}, outline(DANIELSON), ALIGNED, [], date(2026, 5, 1))
    assert (unlimited.over, unlimited.contradictions) == ((), ())


def test_barred_sections_say_why_and_lines_that_name_none_bar_nothing() -> None:
    assert barred_sections(PLAN) == {"money": "No costs, says the contract."}
    assert barred_sections(None) == {}


@pytest.mark.parametrize(
    "due,today,expected",
    [
        ("2026-05-29", date(2026, 5, 1), 28),
        ("2026-05-29", date(2026, 5, 29), 0),
        (date(2026, 5, 29), date(2026, 6, 1), -3),
        (None, date(2026, 6, 1), None),
        ("soon", date(2026, 6, 1), None),
    ],
)
def test_days_until_it_is_due(due: object, today: date, expected: int | None) -> None:
    assert days_left({"due": due}, today) == expected
