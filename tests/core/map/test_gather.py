"""Marks that must not overlap: stacked first, gathered where even that is not enough, words where room is left."""

import random
from itertools import pairwise
from math import inf

import pytest

from portfolio.core.map.gather import GAP, Item, Placed, arranged

PILL = 30.0


def flag(x: float, words: float = 100) -> Item:
    """A mark of 20 with words beside it."""
    return Item(x, 10, 10 + words, 10, 40, False)


def badge(x: float, words: float = 80) -> Item:
    """A mark of 38 with words below it."""
    return Item(x, words / 2, words / 2, 19, 40, True)


def dot(x: float) -> Item:
    """A mark of 20 without words."""
    return Item(x, 10, 10, 10, 0, False)


def place(items: list[Item], rows: int = 2, low: float = -inf, high: float = inf) -> list[Placed]:
    return arranged(items, rows, lambda _count: PILL, low, high)


def show(placed: list[Placed]) -> str:
    """1w: one mark with words, 1: a bare one, +3: three gathered; the row after a colon."""
    said = (f"{'+' if p.after - p.first > 1 else ''}{p.after - p.first}{'w' * p.worded}:{p.row}" for p in placed)
    return " ".join(said)


def check(items: list[Item], placed: list[Placed], rows: int, low: float, high: float) -> None:
    """Every item stands in one mark, in order; no two marks of a row overlap; none leaves the bounds."""
    marks = sorted(placed, key=lambda mark: mark.first)
    assert [mark.first for mark in marks] == [0, *(mark.after for mark in marks[:-1])]
    assert marks[-1].after == len(items)
    for mark in placed:
        assert 0 <= mark.row < mark.rows <= rows
        assert mark.left - 1e-6 <= mark.x <= mark.right + 1e-6
        assert low - 1e-6 <= mark.left
        assert mark.right <= high + 1e-6
    # Rows of runs with other numbers of rows lie at other heights, but runs do not meet at all.
    runs: dict[int, list[Placed]] = {}
    for mark in placed:
        runs.setdefault(mark.row, []).append(mark)
    for line in runs.values():
        line.sort(key=lambda mark: mark.left)
        for before, after in pairwise(line):
            assert before.right <= after.left + 1e-6, f"{before} lies on {after}"


def test_what_stands_apart_keeps_its_words_in_one_row() -> None:
    assert show(place([flag(0), flag(200), flag(400)])) == "1w:0 1w:0 1w:0"


def test_what_collides_is_stacked_before_anything_is_lost() -> None:
    assert show(place([flag(0), flag(50), flag(130)])) == "1w:0 1w:1 1w:0"


def test_bare_marks_come_before_gathered_ones() -> None:
    assert show(place([dot(0), dot(30), dot(60)], rows=1)) == "1:0 1:0 1:0"
    crowd = place([flag(0), flag(25), flag(50), flag(75)], rows=1)
    assert show(crowd) == "1:0 1:0 1:0 1w:0"
    # Nor are they stacked while one row is enough for them.
    assert show(place([dot(0), dot(26), dot(52)], rows=2)) == "1:0 1:0 1:0"


def test_what_finds_no_room_is_gathered_with_its_neighbours() -> None:
    assert show(place([dot(0), dot(5), dot(10)], rows=1)) == "+3:0"
    assert show(place([dot(0), dot(5), dot(10)], rows=2)) == "1:0 +2:1"
    assert show(place([dot(100)] * 7, rows=2)) in ("1:0 +6:1", "+7:0", "+6:0 1:1")


def test_rows_that_icons_do_not_need_are_used_for_words() -> None:
    crowd = place([flag(x, 90) for x in (0, 25, 50, 75, 100)], rows=2)
    assert show(crowd) == "1w:1 1:0 1:0 1:0 1w:0"


def test_two_badges_share_the_room_between_them() -> None:
    placed = place([badge(0, 120), badge(60, 120)], rows=1)
    assert show(placed) == "1w:0 1w:0"
    assert placed[0].right == pytest.approx(placed[1].left - GAP)


def test_a_wall_is_not_crossed_and_nothing_leaves_its_day_for_it() -> None:
    placed = place([flag(0), flag(85)], rows=2, low=-10, high=150)
    check([flag(0), flag(85)], placed, 2, -10, 150)
    assert show(placed) == "1w:0 1w:1"
    assert [mark.x for mark in placed] == [0, 85]
    # So near to the wall that no words are left, and then so near that even the icon has to move.
    assert [(mark.x, mark.worded) for mark in place([flag(120)], low=0, high=150)] == [(120, False)]
    assert [(mark.x, mark.worded) for mark in place([flag(146)], low=0, high=150)] == [(140, False)]


@pytest.mark.parametrize("make", [flag, badge, dot])
@pytest.mark.parametrize("seed", range(40))
def test_nothing_overlaps_whatever_lies_where(make: type[Item], seed: int) -> None:
    chance = random.Random(seed)
    rows, density = chance.randrange(1, 4), chance.choice((3, 12, 40, 120))
    positions = sorted(chance.uniform(0, 60 * density) for _ in range(60))
    items = [make(x) for x in positions]
    low, high = chance.choice(((-inf, inf), (0.0, 60.0 * density), (0.0, inf)))
    if high - low < 400:
        high = low + 400
    placed = place(items, rows, low, high)
    runs: list[list[Placed]] = []
    for mark in sorted(placed, key=lambda mark: mark.first):
        if runs and mark.rows == runs[-1][-1].rows:
            runs[-1].append(mark)
        else:
            runs.append([mark])
    check(items, placed, rows, low, high)
    # Marks of different runs may use other heights, so they must not meet in any row.
    for first, second in pairwise(runs):
        assert max(mark.right for mark in first) <= min(mark.left for mark in second) + GAP


def test_the_same_items_are_always_placed_the_same_way() -> None:
    items = [flag(x) for x in (0, 10, 35, 60, 200, 205)]
    assert place(items) == place(items)
    assert place([]) == []
