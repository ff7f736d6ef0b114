"""What stands where in one lane at one zoom: marks, gathered marks, bars, or columns of counts. No Qt here.

Positions are pixels from a fixed day, so that they do not change while the map is moved; they are reckoned in chunks,
as they come into sight, and kept.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from math import floor, inf, log2
from typing import NamedTuple

from portfolio.ui.career_map.calendar import DAYS, MONTH, YEAR
from portfolio.ui.career_map.gather import GAP, Item, Placed, arranged
from portfolio.ui.career_map.lanes import Entry, Lane

EPOCH = date(1900, 1, 1).toordinal()
"""The day that lies at 0."""
CHUNK = 512.0
"""Pixels that are reckoned at once."""
LEAST_BAR = 8.0

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
    ) -> None:
        """`item` measures an entry that stands at x; nothing that it gives reaches further than `reach`."""
        self._box, self._entries, self._days, self._scale = box, entries, days, scale
        self._item, self._pill, self._reach = item, pill, reach
        self._chunks: dict[int, list[Mark]] = {}
        self._walls: dict[int, bool] = {}
        self._known: dict[int, Item] = {}

    def between(self, left: float, right: float) -> list[Mark]:
        """All marks that cover anything between these."""
        first, last = floor((left - self._reach) / CHUNK), floor((right + self._reach) / CHUNK)
        return [
            mark
            for number in range(first, last + 1)
            for mark in self._chunk(number)
            if mark.right >= left and mark.left <= right
        ]

    def of(self, number: int) -> Mark | None:
        """The mark that stands for the entry of this number."""
        marks = self._chunk(floor(self._x(self._days[number]) / CHUNK))
        return next((mark for mark in marks if mark.first <= number < mark.after), None)

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
            left, right = chunk * CHUNK, (chunk + 1) * CHUNK
            numbers = self._numbers(left, right)
            low = left if self._wall(chunk) else -inf
            high = right if self._wall(chunk + 1) else inf
            placed = arranged(self._items(numbers), self._box.rows, self._pill, low, high)
            found = self._chunks[chunk] = [self._mark(numbers.start, mark) for mark in placed]
        return found

    def _wall(self, chunk: int) -> bool:
        """Whether marks on both sides of where the chunk begins are in each other's way, so that none may cross."""
        wall = self._walls.get(chunk)
        if wall is None:
            edge = chunk * CHUNK
            before = self._items(self._numbers(edge - self._reach, edge))
            after = self._items(self._numbers(edge, edge + self._reach))
            least = self._pill(99) / 2
            ends = max((item.x + max(item.right, least) for item in before), default=-inf)
            begins = min((item.x - max(item.left, least) for item in after), default=inf)
            wall = self._walls[chunk] = ends + GAP > begins
        return wall

    def _mark(self, begin: int, placed: Placed) -> Mark:
        top = self._box.row_top(placed.row, placed.rows)
        first, after = begin + placed.first, begin + placed.after
        return Mark(
            self._box.name, ENTRY if after - first == 1 else MANY, self._entries, first, after, placed.x,
            placed.left, top, placed.right, top + self._box.pitch, placed.worded,
        )  # fmt: skip


class BarMarks:
    """Entries that last, as bars in a few rows; those that find no row stand in the last one like entries of a day."""

    def __init__(
        self,
        box: LaneBox,
        lane: Lane,
        scale: float,
        item: Callable[[Entry, float], Item],
        pill: Callable[[int], float],
        reach: float,
    ) -> None:
        self._box, self._lane, self._scale = box, lane, scale
        # The rows are the same for all zooms of one octave, so that bars do not jump at every turn of the wheel.
        gap = (GAP + LEAST_BAR) / 2 ** floor(log2(scale))
        self._rows = lane.kept((box.rows, gap), lambda: _rows(lane.entries, box.rows, gap))
        over: list[int] = []
        if -1 in self._rows and box.rows > 1:
            self._rows = lane.kept((box.rows - 1, gap), lambda: _rows(lane.entries, box.rows - 1, gap))
            over = [number for number, row in enumerate(self._rows) if row < 0]
        self._used = box.rows if over else 1 + max(self._rows, default=0)
        below = box._replace(top=box.row_top(box.rows - 1, box.rows), height=box.pitch, rows=1)
        entries = [lane.entries[number] for number in over]
        self._over = PointMarks(below, entries, [entry.first for entry in entries], scale, item, pill, reach)
        self._place = {number: place for place, number in enumerate(over)}

    def between(self, left: float, right: float) -> list[Mark]:
        """All marks that cover anything between these."""
        first, last = day_at(left - LEAST_BAR, self._scale), day_at(right, self._scale)
        bars = [self._bar(n) for n in self._lane.between(first, last) if self._rows[n] >= 0]
        return bars + (self._over.between(left, right) if self._place else [])

    def of(self, number: int) -> Mark | None:
        """The mark that stands for the entry of this number."""
        place = self._place.get(number)
        return self._bar(number) if place is None else self._over.of(place)

    def _bar(self, number: int) -> Mark:
        entry = self._lane.entries[number]
        left = x_of(entry.first, self._scale)
        right = max(x_of(entry.last + 1, self._scale), left + LEAST_BAR)
        top = self._box.row_top(max(0, self._rows[number]), self._used)
        bottom = top + self._box.pitch
        return Mark(
            self._box.name, BAR, self._lane.entries, number, number + 1, left, left, top, right, bottom, True
        )  # fmt: skip


def _rows(entries: Sequence[Entry], rows: int, gap: float) -> list[int]:
    """A row for each entry in which nothing else lasts at the same time, or -1."""
    ends = [-inf] * rows
    result = []
    for entry in entries:
        row = next((row for row in range(rows) if entry.first >= ends[row]), -1)
        if row >= 0:
            ends[row] = max(entry.last + 1, entry.first + gap)
        result.append(row)
    return result


class ColumnMarks:
    """How many entries each month or year has, where single marks would be a blur."""

    LEAST = 9.0

    def __init__(self, box: LaneBox, lane: Lane, scale: float, widest: float, words: float) -> None:
        """No column is wider than `widest`; above them is room for `words`, the height of their numbers."""
        self._box, self._lane, self._scale, self._widest, self._words = box, lane, scale, widest, words
        self.unit = MONTH if DAYS[MONTH] * scale >= self.LEAST else YEAR
        self._counts = lane.counts(self.unit)

    def between(self, left: float, right: float) -> list[Mark]:
        """All columns that cover anything between these."""
        starts = self._counts.starts
        first = max(0, bisect_right(starts, day_at(left, self._scale)) - 1)
        last = bisect_left(starts, day_at(right, self._scale))
        numbers = range(first, min(last, len(starts) - 1))
        return [mark for number in numbers if (mark := self._column(number)) is not None]

    def of(self, number: int) -> Mark | None:
        """The column in which the entry of this number is counted."""
        return self._column(bisect_right(self._counts.places, number) - 1)

    def _column(self, step: int) -> Mark | None:
        starts, places, most = self._counts
        first, after = places[step], places[step + 1]
        if after == first:
            return None
        box = self._box
        left, right = x_of(starts[step], self._scale), x_of(starts[step + 1], self._scale)
        middle, half = (left + right) / 2, column_half(right - left, self._widest)
        foot = box.top + box.height - box.height * 0.1
        room = foot - box.top - self._words - 3
        high = max(3.0, room * (after - first) / most)
        return Mark(
            box.name, COLUMN, self._lane.entries, first, after, middle, middle - half, foot - high, middle + half, foot,
            right - left > 2 * half,
        )  # fmt: skip


def column_half(step: float, widest: float) -> float:
    """Half the width of a column in a step so wide."""
    return min(step - min(4.0, step * 0.25), widest) / 2


LaneMarks = PointMarks | BarMarks | ColumnMarks
