"""A move between two editions: every standard has one way, and nothing that was aligned is ever lost on it."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.core.folding import folded
from portfolio.growth.standards.moving import Move, plan_move
from tests.growth.standards.boards import outline, shows


def walk(one: str, other: str, relation: str) -> dict[str, Any]:
    return {"from_id": one, "to_id": other, "relation": relation}


def planned(old: str, new: str, *walks: dict[str, Any], aligned: Any = (), already: Any = ()) -> Move:
    return plan_move(outline(old, "old"), outline(new, "new"), walks, aligned, already, folded)


def draw(move: Move) -> str:
    return "\n".join(
        f"{way.from_id} > {' + '.join(way.to_ids) or 'stays'} {way.how}{'' if way.sure else ' ?'}".rstrip()
        for way in move.ways
    )


@pytest.mark.parametrize(
    "old,new,walks,expected",
    [
        ("1 Planning", "1 Planning", [], "old-1 > new-1 name"),
        ("1 PLANNING ", "1 Planning", [], "old-1 > new-1 name"),
        ("1 Planning", "2 Planning", [], "old-1 > new-2 title ?"),
        ("1 Planning", "1 Preparation", [], "old-1 > new-1 code ?"),
        ("1 Planning", "9 Ethics", [], "old-1 > stays  ?"),
        ("1 A\n2 B", "2 A\n1 B", [], "old-1 > new-2 title ?\nold-2 > new-1 title ?"),
        ("1 A", "1 A\n2 B", [walk("old-1", "new-2", "same")], "old-1 > new-2 crosswalk"),
        ("1 A", "1 A\n2 B", [walk("new-2", "old-1", "same")], "old-1 > new-2 crosswalk"),
        ("1 A", "2 B\n3 C", [walk("old-1", "new-2", "broader"), walk("old-1", "new-3", "broader")],
         "old-1 > new-2 + new-3 crosswalk ?"),
        ("1 A", "2 B\n3 C", [walk("new-2", "old-1", "narrower"), walk("new-3", "old-1", "related")],
         "old-1 > new-2 crosswalk ?"),
        ("1 A", "2 B", [walk("old-1", "new-2", "narrower")], "old-1 > new-2 crosswalk"),
        ("1 A", "2 B", [walk("old-1", "new-2", "related")], "old-1 > new-2 crosswalk ?"),
        ("1 A\n2 B", "9 C", [walk("old-1", "new-9", "same"), walk("old-2", "new-9", "same")],
         "old-1 > new-9 crosswalk\nold-2 > new-9 crosswalk"),
        ("1 A", "2 B", [walk("old-1", "other-2", "same")], "old-1 > stays  ?"),
        ("1 A\n2 A", "3 A", [], "old-1 > stays  ?\nold-2 > stays  ?"),
    ],
)  # fmt: skip
def test_where_a_standard_goes_and_whether_that_is_beyond_doubt(
    old: str, new: str, walks: list[dict[str, Any]], expected: str
) -> None:
    assert draw(planned(old, new, *walks)) == expected


def test_what_shows_a_split_standard_goes_to_all_its_places_and_what_has_none_is_named() -> None:
    aligned = [*shows("practice Bridges", "1", "2", framework="old"), *shows("practice Log", "3", framework="old")]
    move = planned(
        "1 A\n2 B\n3 Gone", "1 A\n4 C\n5 D\n6 New",
        walk("old-2", "new-4", "broader"), walk("old-2", "new-5", "broader"), aligned=aligned,
    )  # fmt: skip
    assert [(one.record_id, one.to_ids) for one in move.moved] == [("practice Bridges", ("new-1",))]
    assert [(one.record_id, one.to_ids) for one in move.split] == [("practice Bridges", ("new-4", "new-5"))]
    assert [(one.record_id, one.from_id) for one in move.stays] == [("practice Log", "old-3")]
    assert [way.from_id for way in move.ways if not way.to_ids] == ["old-3"]
    assert move.new == ("new-6",)


def test_a_record_that_shows_the_new_standard_already_joins_what_it_says_there() -> None:
    walks = [walk("old-1", "new-9", "same"), walk("old-2", "new-9", "same")]
    aligned = shows("practice Bridges", "1", "2", framework="old")
    first, second = planned("1 A\n2 B", "9 C", *walks, aligned=aligned).moved
    assert (first.joins, second.joins) == ((), ("new-9",))
    already = shows("practice Bridges", "9", framework="new")
    both = planned("1 A\n2 B", "9 C", *walks, aligned=aligned, already=already).moved
    assert [one.joins for one in both] == [("new-9",), ("new-9",)]


CODES = st.lists(st.sampled_from("123456"), unique=True, min_size=1)
TITLES = st.sampled_from(["A", "B", "C", "D"])
WALKS = st.lists(
    st.tuples(
        st.sampled_from("123456"), st.sampled_from("123456"),
        st.sampled_from(["same", "broader", "narrower", "related"]), st.booleans(),
    ),
    max_size=6,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    CODES,
    CODES,
    st.lists(TITLES, min_size=12, max_size=12),
    WALKS,
    st.lists(st.tuples(TITLES, st.sampled_from("123456")), max_size=12),
)
def test_nothing_aligned_is_ever_lost_moved_split_or_named_as_staying(
    old: list[str],
    new: list[str],
    titles: list[str],
    walks: list[tuple[str, str, str, bool]],
    told: list[tuple[str, str]],
) -> None:
    old_rows = outline("\n".join(f"{code} {titles[int(code) - 1]}" for code in old), "old")
    new_rows = outline("\n".join(f"{code} {titles[int(code) + 5]}" for code in new), "new")
    ties = [
        walk(f"old-{one}", f"new-{other}", relation) if forth else walk(f"new-{other}", f"old-{one}", relation)
        for one, other, relation, forth in walks
    ]
    aligned = [row | {"alignment_id": str(place)} for place, (record, code) in enumerate(told)
               for row in shows(f"practice {record}", code, framework="old")]  # fmt: skip
    move = plan_move(old_rows, new_rows, ties, aligned, (), folded)
    theirs = [row for row in aligned if row["standard_id"] in {one["id"] for one in old_rows}]
    carried = [*move.moved, *move.split, *move.stays]
    assert sorted(one.alignment_id for one in carried) == sorted(row["alignment_id"] for row in theirs)
    assert [way.from_id for way in move.ways] == [one["id"] for one in old_rows]
    ways = {way.from_id: way.to_ids for way in move.ways}
    new_ids = {one["id"] for one in new_rows}
    for way in move.ways:
        assert set(way.to_ids) <= new_ids
        assert len(set(way.to_ids)) == len(way.to_ids)
        assert bool(way.to_ids) == bool(way.how)
    arrives: set[tuple[str, str]] = set()
    for one in sorted(carried, key=lambda piece: int(piece.alignment_id)):
        assert one.to_ids == ways[one.from_id]
        assert set(one.joins) == {to for to in one.to_ids if (one.record_id, to) in arrives}
        arrives |= {(one.record_id, to) for to in one.to_ids}
    assert set(move.new) == new_ids - {to for way in move.ways for to in way.to_ids}
