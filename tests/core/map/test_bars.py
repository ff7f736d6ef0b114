"""Bars in rows: whatever lasts is there at every zoom, as a bar or gathered with what finds no row."""

from itertools import pairwise

import pytest

from portfolio.core.map import lanes
from portfolio.core.map.bars import BarMarks
from portfolio.core.map.gather import Item
from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.marks import BAR, LaneBox, x_of
from portfolio.core.queries.career_map import MapRow
from tests.core.map.careers import TODAY, many, row

SCALES = (20.0, 6.0, 2.2, 0.5, 0.1, 0.02, 0.004)
WHOLE = -1e7, 1e7
"""No edge anywhere near."""


def dot(_entry: Entry, x: float) -> Item:
    return Item(x, 4, 4, 4, 0, False)


def bars(rows: list[MapRow], count: int, scale: float, edges: tuple[float, float] = WHOLE) -> BarMarks:
    lane = MapData(rows, today=TODAY).lanes[lanes.PROGRAMMES]
    return BarMarks(LaneBox(lanes.PROGRAMMES, 0, 90, count, 15), lane, scale, dot, lambda _n: 20.0, 40.0, edges)


def whole(scale: float) -> tuple[float, float]:
    """All that these tests have, at a scale."""
    return x_of(date_of(1980), scale) - 500, x_of(date_of(2040), scale) + 500


def date_of(year: int) -> int:
    return TODAY.replace(year=year, month=1, day=1).toordinal()


WORKSHOPS = [row("a", "programme", "2026-03-03"), row("b", "programme", "2026-03-06")]


@pytest.mark.parametrize("scale", SCALES)
def test_two_workshops_days_apart_are_both_there_in_one_row(scale: float) -> None:
    marks = bars(WORKSHOPS, 1, scale).between(*whole(scale))
    assert sorted(entry.id for mark in marks for entry in mark.entries) == ["a", "b"]
    by_place = sorted(marks, key=lambda mark: mark.left)
    assert all(one.right <= other.left for one, other in pairwise(by_place))


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("count", [1, 2, 4])
@pytest.mark.parametrize("seed", range(3))
def test_nothing_that_lasts_is_lost_at_any_zoom_in_any_number_of_rows(seed: int, count: int, scale: float) -> None:
    rows = [one for one in many(200, seed) if one.kind == "programme"]
    made = bars(rows, count, scale)
    assert sum(mark.number for mark in made.between(*whole(scale))) == len(rows)
    for number, entry in enumerate(MapData(rows, today=TODAY).lanes[lanes.PROGRAMMES].entries):
        mark = made.of(number)
        assert mark is not None
        assert entry in mark.entries


def test_two_short_ones_close_together_ask_for_two_rows() -> None:
    assert MapData(WORKSHOPS, today=TODAY).lanes[lanes.PROGRAMMES].useful_rows() == 2


def test_what_began_before_the_edge_and_finds_no_row_stands_at_the_edge() -> None:
    rows = [row(f"p{number}", "programme", f"201{number}-01-01", "2026-06-01") for number in range(5)]
    rows.append(row("over", "programme", "2011-01-01", "2012-01-01"))
    scale = 0.5
    edges = x_of(date_of(2026), scale), x_of(date_of(2027), scale)
    marks = bars(rows, 2, scale, edges).between(*edges)
    assert sorted(entry.id for mark in marks for entry in mark.entries) == ["p0", "p1", "p2", "p3", "p4"]
    gathered = [mark for mark in marks if mark.form != BAR]
    assert all(edges[0] <= mark.left and mark.right <= edges[1] for mark in gathered)
