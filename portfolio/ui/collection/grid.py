"""Where the cards of a grid stand: reckoned from the width alone, so that 50,000 cost no more than five."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple


class Grid(NamedTuple):
    """Cells of one size, row by row. All places in pixels, from where reading begins, the top edge being 0."""

    columns: int
    width: int
    """Of a cell, without the gap."""
    height: int
    gap: int
    left: int
    top: int
    """The room before the first cell."""

    def lines(self, count: int) -> int:
        """How many lines of cells so many entries take."""
        return -(-count // self.columns)

    def total(self, count: int) -> int:
        """How high everything is."""
        return 2 * self.top + self.lines(count) * (self.height + self.gap) - self.gap if count else 0

    def place(self, at: int) -> tuple[int, int]:
        """The corner of the cell where reading begins."""
        line, column = divmod(at, self.columns)
        return self.left + column * (self.width + self.gap), self.top + line * (self.height + self.gap)

    def above(self, at: int) -> int:
        """Where what is to be seen with an entry begins."""
        return self.place(at)[1]

    def at(self, x: int, y: int, count: int) -> int:
        """The entry at a point, or -1 between cells and outside."""
        line, below = divmod(y - self.top, self.height + self.gap)
        column, beside = divmod(x - self.left, self.width + self.gap)
        if line < 0 or not 0 <= column < self.columns or below >= self.height or beside >= self.width:
            return -1
        at = line * self.columns + column
        return at if at < count else -1

    def nearest(self, x: int, y: int, count: int) -> int:
        """The entry nearest to a point, for choosing from one to another; -1 when there is none."""
        if not count:
            return -1
        line = min(max((y - self.top) // (self.height + self.gap), 0), self.lines(count) - 1)
        column = min(max((x - self.left) // (self.width + self.gap), 0), self.columns - 1)
        return min(line * self.columns + column, count - 1)

    def step(self, at: int, lines: int, count: int) -> int:
        """The entry so many lines further down, or up; where the last line is shorter, its last one."""
        line = min(max(at // self.columns + lines, 0), self.lines(count) - 1)
        return min(line * self.columns + at % self.columns, count - 1)

    def between(self, top: int, bottom: int, count: int) -> range:
        """The entries of which something lies between these two heights."""
        step = self.height + self.gap
        first = max(0, (top - self.top + self.gap) // step) * self.columns
        last = ((bottom - self.top) // step + 1) * self.columns
        return range(min(first, count), max(0, min(last, count)))


def grid_for(room: int, least: int, most: int, height: int, gap: int, edge: int) -> Grid:
    """As many columns as fit with cells of at least `least` pixels; no cell grows beyond `most`."""
    inside = max(1, room - 2 * edge)
    columns = max(1, (inside + gap) // (least + gap))
    width = (inside - (columns - 1) * gap) // columns
    return Grid(columns, max(1, min(width, most)), height, gap, edge, gap // 2)


class GroupedGrid:
    """A grid in parts, each with a heading of its own above it. Finds a place among the parts by bisection."""

    def __init__(self, grid: Grid, starts: Sequence[int], count: int, head: int) -> None:
        """`starts` are the first entries of the parts, the first of them 0; `head` is how high a heading is."""
        self._grid, self._starts, self._count, self.head = grid, list(starts), count, head
        self.columns, self.width, self.height = grid.columns, grid.width, grid.height
        self.gap, self.left, self.top = grid.gap, grid.left, grid.top
        ends = [*self._starts[1:], count]
        sizes = [head + grid.lines(end - start) * self._line for start, end in zip(self._starts, ends, strict=True)]
        self._tops = list(accumulate(sizes, initial=0))

    @property
    def _line(self) -> int:
        return self.height + self.gap

    def total(self, count: int) -> int:
        """How high everything is."""
        return 2 * self.top + self._tops[-1] - self.gap if count else 0

    def heading(self, part: int) -> int:
        """Where the heading of a part begins."""
        return self.top + self._tops[part]

    def headings_between(self, top: int, bottom: int) -> range:
        """The parts of whose heading something lies between these two heights."""
        first, last = self._part_at(top), self._part_at(bottom)
        return range(first, last + 1)

    def place(self, at: int) -> tuple[int, int]:
        """The corner of the cell where reading begins."""
        part = self._part_of(at)
        x, y = self._grid.place(at - self._starts[part])
        return x, y + self._tops[part] + self.head

    def above(self, at: int) -> int:
        """Where what is to be seen with an entry begins: the heading, for those in the first line below it."""
        part = self._part_of(at)
        return self.heading(part) if at - self._starts[part] < self.columns else self.place(at)[1]

    def at(self, x: int, y: int, count: int) -> int:
        """The entry at a point, or -1 between cells, on a heading and outside."""
        part = self._part_at(y)
        found = self._grid.at(x, y - self._tops[part] - self.head, self._size(part))
        return self._starts[part] + found if found >= 0 else -1

    def nearest(self, x: int, y: int, count: int) -> int:
        """The entry nearest to a point; -1 when there is none."""
        if not count:
            return -1
        part = self._part_at(y)
        return self._starts[part] + self._grid.nearest(x, y - self._tops[part] - self.head, self._size(part))

    def step(self, at: int, lines: int, count: int) -> int:
        """The entry so many lines further down, or up, through the parts; in its column, or the last of the line."""
        while lines:
            part = self._part_of(at)
            start, size = self._starts[part], self._size(part)
            line, column = divmod(at - start, self.columns)
            if 0 <= line + (1 if lines > 0 else -1) < self._grid.lines(size):
                at = start + min((line + (1 if lines > 0 else -1)) * self.columns + column, size - 1)
            elif lines > 0 and part + 1 < len(self._starts):
                at = self._starts[part + 1] + min(column, self._size(part + 1) - 1)
            elif lines < 0 and part:
                above = self._size(part - 1)
                last = (self._grid.lines(above) - 1) * self.columns
                at = self._starts[part - 1] + min(last + column, above - 1)
            else:
                break
            lines += -1 if lines > 0 else 1
        return at

    def between(self, top: int, bottom: int, count: int) -> range:
        """The entries of which something lies between these two heights."""
        if not count:
            return range(0)
        first, last = self._part_at(top), self._part_at(bottom)
        begins = self._in_part(first, top, bottom)
        ends = self._in_part(last, top, bottom)
        return range(self._starts[first] + begins.start, self._starts[last] + ends.stop)

    def _in_part(self, part: int, top: int, bottom: int) -> range:
        above = self._tops[part] + self.head
        return self._grid.between(max(0, top - above), max(0, bottom - above), self._size(part))

    def _size(self, part: int) -> int:
        end = self._starts[part + 1] if part + 1 < len(self._starts) else self._count
        return end - self._starts[part]

    def _part_of(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def _part_at(self, y: int) -> int:
        return min(max(bisect_right(self._tops, y - self.top) - 1, 0), len(self._starts) - 1)
