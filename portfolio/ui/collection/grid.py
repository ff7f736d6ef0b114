"""Where the cards of a grid stand: reckoned from the width alone, so that 50,000 cost no more than five."""

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
