"""Where every entry of the timeline lies: month blocks with cumulative heights, kept up to date one entry at a time.

No Qt here. Rows are numbers, heights are pixels. A block holds at most `MOST` rows of one month, so that finding,
inserting and removing cost the same at 500 and at 50,000 rows.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from operator import itemgetter
from typing import NamedTuple

from portfolio.ui.timeline.blocks import MOST, Block, settled


class Place(NamedTuple):
    """One thing to paint: a row, or (`row` -1) the lead of the block `key`."""

    row: int
    key: str
    top: int
    height: int


class Span(NamedTuple):
    """One month as a whole, for the ruler: where it begins, how high it is, how many entries it has."""

    key: str
    top: int
    height: int
    rows: int


class Geometry:
    """The places of all rows, in the order of the model.

    `leads` gives the height above the first row of a block: for the keys "planned", "today", "undated" and, under "",
    for any month.
    """

    def __init__(self, leads: dict[str, int]) -> None:
        self._leads = leads
        self._blocks: list[Block] = []
        self._tops: list[int] = []
        self._firsts: list[int] = []
        self._stale = True
        self._count = 0
        self.reset([])

    # ---- changing

    def set_leads(self, leads: dict[str, int]) -> None:
        """Use other heights for the headings; `reset` follows, since the rows' heights change with them."""
        self._leads = leads

    def reset(self, rows: Iterable[tuple[str, int]]) -> None:
        """Take all rows anew, as (key, height) in order."""
        self._blocks = []
        self._count = 0
        for key, alike in groupby(rows, itemgetter(0)):
            heights = [height for _, height in alike]
            self._count += len(heights)
            for first in range(0, len(heights), MOST):
                self._blocks.append(Block(key, heights[first : first + MOST]))
        self._settle()

    def insert(self, row: int, rows: Sequence[tuple[str, int]]) -> None:
        """Put new rows before `row`."""
        if not 0 <= row <= self._count:
            raise IndexError(row)
        self._open()
        for offset, (key, height) in enumerate(rows):
            self._insert_one(row + offset, key, height)
        self._settle()

    def remove(self, first: int, last: int) -> None:
        """Take out the rows `first` to `last`, both included."""
        if not 0 <= first <= last < self._count:
            raise IndexError(first)
        self._open()
        self._remove(first, last - first + 1)
        self._settle()

    def change(self, first: int, rows: Sequence[tuple[str, int]]) -> bool:
        """Give rows from `first` on a new key and height. Returns whether anything moved."""
        moved = other_block = False
        for offset, (key, height) in enumerate(rows):
            row = first + offset
            number, inside = self._find(row)
            block = self._blocks[number]
            if block.key != key:
                if not other_block:
                    self._open()
                self._remove(row, 1)
                self._insert_one(row, key, height)
                moved = other_block = True
            elif block.heights[inside] != height:
                block.total += height - block.heights[inside]
                block.heights[inside] = height
                moved = True
        if other_block:
            self._settle()
        elif moved:  # as when rows are read while one scrolls: every block stays what it is
            self._stale = True
        return moved

    def move(self, first: int, last: int, before: int) -> None:
        """Take the rows `first` to `last` to the place before row `before`, counted as before the move."""
        if first <= before <= last + 1:
            return
        taken = [(self.key(row), self.height(row)) for row in range(first, last + 1)]
        self._open()
        self._remove(first, last - first + 1)
        target = before if before < first else before - len(taken)
        for offset, (key, height) in enumerate(taken):
            self._insert_one(target + offset, key, height)
        self._settle()

    # ---- asking

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        """The height of everything."""
        self._sum()
        return self._tops[-1]

    def key(self, row: int) -> str:
        """The block a row belongs to: a month as YYYY-MM, or planned, or undated."""
        return self._blocks[self._find(row)[0]].key

    def height(self, row: int) -> int:
        """How high a row is."""
        number, inside = self._find(row)
        return self._blocks[number].heights[inside]

    def top(self, row: int) -> int:
        """Where a row begins."""
        number, inside = self._find(row)
        block = self._blocks[number]
        return self._tops[number] + block.lead + sum(block.heights[:inside])

    def heading_above(self, row: int) -> int:
        """How much stands between a row and the one before it: the heading of its month, the line of today."""
        return self.top(row) - (self.top(row - 1) + self.height(row - 1) if row else 0)

    def row_at(self, y: int) -> int:
        """The row that covers `y`, or -1 where a heading or nothing is."""
        for place in self.between(y, y):
            return place.row
        return -1

    def first_from(self, y: int) -> int:
        """The first row that ends below `y`; the number of rows when there is none."""
        self._sum()
        number = min(max(0, bisect_right(self._tops, y) - 1), max(0, len(self._blocks) - 1))
        for index in range(number, len(self._blocks)):
            block = self._blocks[index]
            bottom = self._tops[index] + block.lead
            for inside, height in enumerate(block.heights):
                bottom += height
                if bottom > y:
                    return self._firsts[index] + inside
        return self._count

    def between(self, top: int, bottom: int) -> Iterator[Place]:
        """Everything that touches the pixels `top` to `bottom`, both included, from above."""
        self._sum()
        number = max(0, bisect_right(self._tops, top) - 1)
        for index in range(number, len(self._blocks)):
            block, y = self._blocks[index], self._tops[index]
            if y > bottom:
                return
            if block.lead and y + block.lead > top:
                yield Place(-1, block.key, y, block.lead)
            y += block.lead
            row = self._firsts[index]
            for height in block.heights:
                if y > bottom:
                    return
                if y + height > top:
                    yield Place(row, block.key, y, height)
                y += height
                row += 1

    def spans(self) -> list[Span]:
        """The months from above, each once, for the ruler."""
        self._sum()
        spans: list[Span] = []
        for number, block in enumerate(self._blocks):
            top, height = self._tops[number], block.lead + block.total
            if spans and spans[-1].key == block.key:
                last = spans[-1]
                spans[-1] = Span(last.key, last.top, last.height + height, last.rows + len(block.heights))
            else:
                spans.append(Span(block.key, top, height, len(block.heights)))
        return spans

    # ---- inside

    def _open(self) -> None:
        """Make ready for changing: without the line of today, every block has rows."""
        self._blocks = [block for block in self._blocks if block.heights]
        self._stale = True

    def _insert_one(self, row: int, key: str, height: int) -> None:
        block, inside = self._block_for(row, key)
        block.heights.insert(inside, height)
        block.total += height
        self._count += 1
        self._stale = True
        if len(block.heights) > MOST:
            self._split(self._blocks.index(block), len(block.heights) // 2)

    def _block_for(self, row: int, key: str) -> tuple[Block, int]:
        """The block of `key` that takes a row at `row`, and where in it; a new one when no neighbour has the key."""
        self._sum()
        number, inside = len(self._blocks), 0
        if row < self._count:
            number, inside = self._find(row)
            if self._blocks[number].key == key:
                return self._blocks[number], inside
        if inside:
            self._split(number, inside)
            number += 1
        elif number and self._blocks[number - 1].key == key:
            return self._blocks[number - 1], len(self._blocks[number - 1].heights)
        block = Block(key, [])
        self._blocks.insert(number, block)
        return block, 0

    def _split(self, number: int, inside: int) -> None:
        block = self._blocks[number]
        rest = Block(block.key, block.heights[inside:])
        del block.heights[inside:]
        block.total = sum(block.heights)
        self._blocks.insert(number + 1, rest)

    def _remove(self, first: int, count: int) -> None:
        while count:
            number, inside = self._find(first)
            block = self._blocks[number]
            taken = block.heights[inside : inside + count]
            del block.heights[inside : inside + count]
            block.total -= sum(taken)
            if not block.heights:
                del self._blocks[number]
            self._count -= len(taken)
            count -= len(taken)
            self._stale = True

    def _find(self, row: int) -> tuple[int, int]:
        self._sum()
        if not 0 <= row < self._count:
            raise IndexError(row)
        # Of blocks that begin at one row, all but the last are without rows.
        number = bisect_right(self._firsts, row, 0, len(self._blocks)) - 1
        return number, row - self._firsts[number]

    def _sum(self) -> None:
        if self._stale:
            blocks = self._blocks
            self._tops = list(accumulate((block.lead + block.total for block in blocks), initial=0))
            self._firsts = list(accumulate((len(block.heights) for block in blocks), initial=0))
            self._stale = False

    def _settle(self) -> None:
        self._blocks = settled(self._blocks, self._leads)
        self._stale = True
