"""How many entries a month or a year has, as columns, where single marks would be a blur. No Qt here."""

from bisect import bisect_left, bisect_right

from portfolio.core.map.calendar import DAYS, MONTH, YEAR
from portfolio.core.map.lanes import Lane
from portfolio.core.map.marks import COLUMN, NO_EDGES, Edges, LaneBox, Mark, day_at, x_of


class ColumnMarks:
    """How many entries each month or year has, where single marks would be a blur."""

    LEAST = 9.0

    def __init__(
        self, box: LaneBox, lane: Lane, scale: float, widest: float, words: float, edges: Edges = NO_EDGES
    ) -> None:
        """No column is wider than `widest`; above them is room for `words`, the height of their numbers.

        A step that goes over one of the `edges` has its column in the part that lies between them.
        """
        self._edges = edges
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
        left, right = between(x_of(starts[step], self._scale), x_of(starts[step + 1], self._scale), self._edges)
        if left >= right:
            return None
        middle, half = (left + right) / 2, column_half(right - left, self._widest)
        foot = box.top + box.height - box.height * 0.1
        room = foot - box.top - self._words - 3
        high = max(3.0, room * (after - first) / most)
        return Mark(
            box.name, COLUMN, self._lane.entries, first, after, middle, middle - half, foot - high, middle + half, foot,
            right - left > 2 * half,
        )  # fmt: skip


def between(left: float, right: float, edges: Edges) -> tuple[float, float]:
    """The part of a step that lies between the edges; nothing does where the left comes after the right."""
    return max(left, edges[0]), min(right, edges[1])


def column_half(step: float, widest: float) -> float:
    """Half the width of a column in a step so wide."""
    return min(step - min(4.0, step * 0.25), widest) / 2
