"""Entries that last, as bars. No Qt here."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from math import floor, inf, log2

from portfolio.core.map.gather import GAP, Item
from portfolio.core.map.lanes import Entry, Lane
from portfolio.core.map.marks import BAR, NO_EDGES, Edges, LaneBox, Mark, PointMarks, day_at, x_of

LEAST_BAR = 8.0


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
        edges: Edges = NO_EDGES,
    ) -> None:
        """Of those that find no row only what lies between the `edges` is there, at the left one if it began before."""
        self._box, self._lane, self._scale = box, lane, scale
        # The rows are the same for all zooms of one octave, so that bars do not jump at every turn of the wheel.
        gap = (GAP + LEAST_BAR) / 2 ** floor(log2(scale))
        self._rows = lane.kept((box.rows, gap), lambda: _rows(lane.entries, box.rows, gap))
        over: list[int] = []
        if -1 in self._rows:
            # Of one row nothing is left for bars: then all stand in it like entries of a day.
            self._rows = lane.kept((box.rows - 1, gap), lambda: _rows(lane.entries, box.rows - 1, gap))
            over = [number for number, row in enumerate(self._rows) if row < 0]
        self._used = box.rows if over else 1 + max(self._rows, default=0)
        below = box._replace(top=box.row_top(box.rows - 1, box.rows), height=box.pitch, rows=1)
        left = floor(day_at(edges[0], scale)) if edges[0] > -inf else 0
        over = [number for number in over if lane.entries[number].last >= left]
        entries = [lane.entries[number] for number in over]
        days = [max(entry.first, left) for entry in entries]
        self._over = PointMarks(below, entries, days, scale, item, pill, reach, edges)
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
    """A row for each entry in which nothing else lasts at the same time, or -1. What is still open comes first."""
    taken: list[tuple[list[float], list[float]]] = [([], []) for _ in range(rows)]
    result = [-1] * len(entries)
    for number in sorted(range(len(entries)), key=lambda number: not entries[number].row.is_open):
        begin, end = entries[number].first, max(entries[number].last + 1, entries[number].first + gap)
        for row, (begins, ends) in enumerate(taken):
            at = bisect_right(begins, begin)
            if (at == 0 or ends[at - 1] <= begin) and (at == len(begins) or end <= begins[at]):
                begins.insert(at, begin)
                ends.insert(at, end)
                result[number] = row
                break
    return result
