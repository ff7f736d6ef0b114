"""The places of entries: what is changed one by one must equal what is laid out from scratch."""

import random

import pytest

from portfolio.ui.timeline.blocks import MOST
from portfolio.ui.timeline.geometry import Geometry, Place

LEADS = {"planned": 10, "today": 32, "undated": 34, "": 30}
ORDER = ["planned", "2026-11", "2026-10", "2025-03", "undated"]

Rows = list[tuple[str, int]]


def laid_out(rows: Rows) -> Geometry:
    geometry = Geometry(LEADS)
    geometry.reset(rows)
    return geometry


def show(geometry: Geometry) -> list[Place]:
    return list(geometry.between(0, geometry.total))


def changed_at_random(chance: random.Random, rows: Rows, geometry: Geometry, most: int) -> None:
    """One change of any sort, made to both."""
    at = chance.randint(0, len(rows))
    fresh = [(chance.choice(ORDER), chance.randint(1, 90)) for _ in range(chance.randint(1, most))]
    act = chance.random()
    if act < 0.5 or not rows:
        rows[at:at] = fresh
        geometry.insert(at, fresh)
        return
    first = chance.randrange(len(rows))
    last = min(len(rows) - 1, first + chance.randint(0, most - 1))
    if act < 0.7:
        del rows[first : last + 1]
        geometry.remove(first, last)
    elif act < 0.85:
        rows[first] = fresh[0]
        geometry.change(first, fresh[:1])
    else:
        taken = rows[first : last + 1]
        if not first <= at <= last + 1:
            del rows[first : last + 1]
            target = at if at < first else at - len(taken)
            rows[target:target] = taken
        geometry.move(first, last, at)


@pytest.mark.parametrize("seed", range(12))
def test_every_change_leaves_what_a_fresh_layout_gives(seed: int) -> None:
    chance = random.Random(seed)
    rows: Rows = sorted(
        ((chance.choice(ORDER), chance.randint(1, 90)) for _ in range(30)), key=lambda row: ORDER.index(row[0])
    )
    geometry = laid_out(rows)
    for _ in range(40):
        changed_at_random(chance, rows, geometry, 4)
        assert show(geometry) == show(laid_out(rows))
        assert geometry.total == laid_out(rows).total


def test_long_months_are_cut_without_a_second_heading() -> None:
    rows: Rows = [("2026-11", 10)] * (3 * MOST)
    geometry = laid_out([])
    for _ in rows:
        geometry.insert(0, rows[:1])
    assert show(geometry) == show(laid_out(rows))
    assert geometry.total == 10 * len(rows) + LEADS["today"] + LEADS[""]


def test_each_row_is_found_at_its_own_place_and_headings_are_no_rows() -> None:
    rows: Rows = [("planned", 50), ("planned", 50), ("2026-11", 40), ("2026-10", 80), ("undated", 40)]
    geometry = laid_out(rows)
    for row, (key, height) in enumerate(rows):
        top = geometry.top(row)
        assert geometry.key(row) == key
        assert geometry.height(row) == height
        assert geometry.row_at(top) == row
        assert geometry.row_at(top + height - 1) == row
    headings = [place for place in geometry.between(0, geometry.total) if place.row < 0]
    assert [place.key for place in headings] == ["planned", "today", "2026-11", "2026-10", "undated"]
    assert {geometry.row_at(place.top) for place in headings} == {-1}


def test_today_stands_between_what_is_planned_and_what_is_done() -> None:
    assert [span.key for span in laid_out([("planned", 5), ("2026-11", 5)]).spans()] == ["planned", "today", "2026-11"]
    assert [span.key for span in laid_out([("2026-11", 5)]).spans()] == ["today", "2026-11"]
    assert [span.key for span in laid_out([("planned", 5)]).spans()] == ["planned", "today"]
    assert laid_out([]).spans() == []


def test_the_first_row_from_a_height_is_the_one_that_is_still_in_sight() -> None:
    geometry = laid_out([("2026-11", 40), ("2026-11", 40)])
    assert geometry.first_from(0) == 0
    assert geometry.first_from(geometry.top(0) + 39) == 0
    assert geometry.first_from(geometry.top(0) + 40) == 1
    assert geometry.first_from(geometry.total) == 2


def test_asking_for_a_row_that_is_not_there_is_an_error() -> None:
    geometry = laid_out([("2026-11", 40)])
    for wrong in (-1, 1):
        with pytest.raises(IndexError):
            geometry.top(wrong)
    with pytest.raises(IndexError):
        geometry.remove(0, 1)
