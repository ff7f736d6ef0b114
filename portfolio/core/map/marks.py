"""What stands where in a lane at one zoom: marks of entries of one day, stacked and gathered. No Qt here.

Positions are pixels from a fixed day, so that they do not change while the map is moved; they are reckoned in chunks,
as they come into sight, and kept.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date
from itertools import accumulate
from math import floor, inf
from typing import NamedTuple

from portfolio.core.map.gather import GAP, Item, Placed, arranged
from portfolio.core.map.lanes import Entry

EPOCH = date(1900, 1, 1).toordinal()
"""The day that lies at 0."""
CHUNK = 512.0
"""Pixels that are reckoned at once."""
_NEAR = 160.0
"""So far from there a stretch may begin where that is better for its marks."""

Edges = tuple[float, float]
"""Left and right of a picture that does not move, as paper's: nothing is drawn beyond them."""
NO_EDGES: Edges = (-inf, inf)

ENTRY, MANY, BAR, COLUMN = "entry", "many", "bar", "column"


class LaneBox(NamedTuple):
    """Where a lane lies, in pixels: so many rows, each `pitch` high, in the middle of its height."""

    name: str
    top: float
    height: float
    rows: int
    pitch: float

    def row_top(self, row: int, rows: int) -> float:
        """Where a row begins, of so many that are used."""
        return self.top + (self.height - rows * self.pitch) / 2 + row * self.pitch


class Mark(NamedTuple):
    """Something that stands in a lane for one entry or for several."""

    lane: str
    form: str
    source: Sequence[Entry]
    first: int
    after: int
    """It stands for the entries of `source` from `first` to before `after`."""
    x: float
    left: float
    top: float
    right: float
    bottom: float
    worded: bool

    @property
    def entries(self) -> Sequence[Entry]:
        return self.source[self.first : self.after]

    @property
    def entry(self) -> Entry:
        return self.source[self.first]

    @property
    def number(self) -> int:
        """How many entries it stands for."""
        return self.after - self.first

    @property
    def key(self) -> tuple[str, str, str, int]:
        """Tells it from all others, also after the map was zoomed."""
        return self.lane, self.form, self.entry.id, self.number


def x_of(day: float, scale: float) -> float:
    """Where a moment lies."""
    return (day - EPOCH) * scale


def day_at(x: float, scale: float) -> float:
    """Which moment lies there."""
    return x / scale + EPOCH


class _Edge(NamedTuple):
    """The number of the first entry after it, and the place that no mark may cross, if there has to be one."""

    number: int
    wall: float | None


class PointMarks:
    """Entries of one day each, stacked and gathered."""

    def __init__(
        self,
        box: LaneBox,
        entries: Sequence[Entry],
        days: Sequence[int],
        scale: float,
        item: Callable[[Entry, float], Item],
        pill: Callable[[int], float],
        reach: float,
        edges: Edges = NO_EDGES,
    ) -> None:
        """`item` measures an entry that stands at x; nothing that it gives reaches further than `reach`.

        No mark reaches over the `edges`, and none stands for an entry beyond them.
        """
        self._box, self._entries, self._days, self._scale = box, entries, days, scale
        self._low, self._high = edges
        self._inside = self._numbers(*edges)
        self._item, self._pill, self._reach = item, pill, reach
        self._chunks: dict[int, list[Mark]] = {}
        self._edges: dict[int, _Edge] = {}
        self._known: dict[int, Item] = {}

    def between(self, left: float, right: float) -> list[Mark]:
        """All marks that cover anything between these."""
        reach = self._reach + _NEAR
        first, last = floor((left - reach) / CHUNK), floor((right + reach) / CHUNK)
        return [
            mark
            for number in range(first, last + 1)
            for mark in self._chunk(number)
            if mark.right >= left and mark.left <= right
        ]

    def of(self, number: int) -> Mark | None:
        """The mark that stands for the entry of this number."""
        chunk = floor(self._x(self._days[number]) / CHUNK)
        while number < self._edge(chunk).number:
            chunk -= 1
        while number >= self._edge(chunk + 1).number:
            chunk += 1
        return next((mark for mark in self._chunk(chunk) if mark.first <= number < mark.after), None)

    def _x(self, day: int) -> float:
        return x_of(day + 0.5, self._scale)

    def _numbers(self, left: float, right: float) -> range:
        """The entries that stand from `left` to before `right`."""
        begin, end = day_at(left, self._scale) - 0.5, day_at(right, self._scale) - 0.5
        return range(bisect_left(self._days, begin), bisect_left(self._days, end))

    def _items(self, numbers: range) -> list[Item]:
        known = self._known
        for number in numbers:
            if number not in known:
                known[number] = self._item(self._entries[number], self._x(self._days[number]))
        return [known[number] for number in numbers]

    def _chunk(self, chunk: int) -> list[Mark]:
        found = self._chunks.get(chunk)
        if found is None:
            begin, end = self._edge(chunk), self._edge(chunk + 1)
            low = self._low if begin.wall is None else max(self._low, begin.wall)
            high = self._high if end.wall is None else min(self._high, end.wall)
            first = max(begin.number, self._inside.start)
            items = self._items(range(first, min(end.number, self._inside.stop)))
            placed = arranged(items, self._box.rows, self._pill, low, high)
            found = self._chunks[chunk] = [self._mark(first, mark) for mark in placed]
        return found

    def _edge(self, chunk: int) -> _Edge:
        """Where a chunk begins: close to its own place, there where marks are least in each other's way."""
        edge = self._edges.get(chunk)
        if edge is None:
            edge = self._edges[chunk] = self._parted(chunk * CHUNK)
        return edge

    def _parted(self, at: float) -> _Edge:
        near, reach = self._numbers(at - _NEAR, at + _NEAR), self._reach
        after = self._numbers(at + _NEAR, at + _NEAR + reach)
        before = self._numbers(at - _NEAR - reach, at - _NEAR)
        least = self._pill(99) / 2
        begins = [item.x - max(item.left, least) for item in self._items(range(near.start, after.stop))]
        begins = [*accumulate(reversed(begins), min, initial=inf)][::-1]
        ends = [item.x + max(item.right, least) for item in self._items(range(before.start, near.stop))]
        ends = [*accumulate(ends, max, initial=-inf)]
        best, clear, far = near.start, -inf, inf
        for number in range(near.start, near.stop + 1):
            room = min(0.0, begins[number - near.start] - ends[number - before.start] - GAP)
            away = abs(self._x(self._days[number]) - at) if number < near.stop else _NEAR
            if (room, -away) > (clear, -far):
                best, clear, far = number, room, away
        if clear >= 0:
            return _Edge(best, None)
        # Marks on both sides are in each other's way: none may cross.
        return _Edge(best, (self._x(self._days[best - 1]) + self._x(self._days[best])) / 2)

    def _mark(self, begin: int, placed: Placed) -> Mark:
        top = self._box.row_top(placed.row, placed.rows)
        first, after = begin + placed.first, begin + placed.after
        return Mark(
            self._box.name, ENTRY if after - first == 1 else MANY, self._entries, first, after, placed.x,
            placed.left, top, placed.right, top + self._box.pitch, placed.worded,
        )  # fmt: skip
