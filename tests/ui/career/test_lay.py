"""Where each role stands: ranks from the foot up, lines of work side by side, no card over another."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from portfolio.ui.career.lay import Sizes, beside, lay_out
from portfolio.ui.career.nodes import Node, State

SIZES = Sizes(200, 70, 90, 40, 44, 17, 12, 34)


def node(title: str, rank: int | None, track: str, state: State = "may", started: str = "") -> Node:
    kind = "role" if state == "may" else "position"
    return Node(kind, title, state, title, rank, "", track, "", started=started)


def test_a_higher_rank_stands_above_a_lower_one_and_a_rank_between_keeps_its_row() -> None:
    scene = lay_out([node("low", 2, "T"), node("high", 4, "T")], SIZES)
    assert [row.rank for row in scene.rows] == [4, 3, 2]
    assert scene.places["high"].bottom < scene.places["low"].y
    assert scene.rows[1].high == SIZES.empty


def test_lines_of_work_stand_in_the_order_in_which_one_came_to_them_then_by_name() -> None:
    nodes = [
        node("a", 2, "Zoo"), node("b", 2, "Advising"), node("now", 3, "Leading", "now", "2020-09-01"),
        node("then", 2, "Teaching", "past", "2010-09-01"), node("c", 3, " teaching "),
    ]  # fmt: skip
    scene = lay_out(nodes, SIZES)
    assert [column.words for column in scene.columns] == ["Teaching", "Leading", "Advising", "Zoo"]
    assert scene.places["c"].x == scene.places["then"].x


def test_what_has_no_rank_or_no_line_of_work_stands_in_a_row_of_its_own_at_the_foot() -> None:
    scene = lay_out([node("a", 2, "T"), node("b", None, "T"), node("c", 3, "")], SIZES)
    assert [row.rank for row in scene.rows] == [2, None]
    assert scene.places["b"].y == scene.places["c"].y > scene.places["a"].bottom
    assert lay_out([node("only", None, "")], SIZES).places.keys() == {"only"}
    assert lay_out([], SIZES).places == {}


ANY = st.builds(
    node, st.uuids().map(str), st.none() | st.integers(1, 9), st.sampled_from(["", "A", "B", "C"]),
    st.sampled_from(["now", "may", "past"]),
)  # fmt: skip


@given(st.lists(ANY, max_size=40))
def test_every_role_has_its_place_within_the_scene_and_none_lies_over_another(nodes: list[Node]) -> None:
    scene = lay_out(nodes, SIZES)
    assert scene.places.keys() == {one.id for one in nodes}
    for place in scene.places.values():
        assert place.x >= -0.01
        assert place.right <= scene.wide + 0.01
        assert place.bottom <= scene.high + 0.01
    for one, other in combinations(scene.places.values(), 2):
        apart = one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y
        assert apart


def test_arrows_go_to_what_lies_straight_ahead_before_what_lies_aside() -> None:
    scene = lay_out([node("a", 2, "A"), node("b", 2, "B"), node("up", 3, "A"), node("far", 3, "B")], SIZES)
    places = scene.places
    assert beside(places, "a", 1, 0) == "b"
    assert beside(places, "a", 0, -1) == "up"
    assert beside(places, "up", 1, 0) == "far"
    assert beside(places, "far", 0, 1) == "b"
    assert beside(places, "a", -1, 0) == ""
