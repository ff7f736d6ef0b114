"""Marks on a line that must not overlap: stacked up to a few rows, and gathered where even that is not enough.

No Qt here. Positions and widths are pixels; what is handed in is in order from left to right.
"""

from collections.abc import Callable, Sequence
from math import inf
from typing import NamedTuple

GAP = 4.0
"""Between two marks of one row."""


class Item(NamedTuple):
    """Something at `x`. Whole it reaches `left` and `right` of there; bare, without its words, `half` to both sides.

    `words` is how much room some of its words need at least; `centred` tells that they stand around `x`.
    """

    x: float
    left: float
    right: float
    half: float
    words: float
    centred: bool


class Placed(NamedTuple):
    """The items from `first` to before `after`, standing at `x` and covering `left` to `right`.

    `row` is one of the `rows` that its neighbours and it need together.
    """

    first: int
    after: int
    x: float
    left: float
    right: float
    row: int
    rows: int
    worded: bool


class _Mark:
    """A mark while it is being placed."""

    __slots__ = ("after", "first", "left", "right", "row", "worded", "x")

    def __init__(self, first: int, after: int, x: float, left: float, right: float) -> None:
        self.first, self.after, self.x, self.left, self.right = first, after, x, left, right
        self.row, self.worded = 0, False


def arranged(
    items: Sequence[Item], rows: int, pill: Callable[[int], float], low: float = -inf, high: float = inf
) -> list[Placed]:
    """Place the items in at most `rows` rows between `low` and `high`.

    Where all of a run fit with their words, they are stacked so. Where not, each first gets room for its icon; those
    without any are gathered, `pill(count)` wide; and words come back where rows, or room in a row, are left.
    """
    wholes = [_whole(item, low, high) for item in items]
    # A gathered mark may be wider than what it gathers: it must find its room within the run, too.
    least = pill(len(items)) / 2
    reaches = [
        _inside(min(left, item.x - least), max(right, item.x + least), low, high)
        for item, (left, right) in zip(items, wholes, strict=True)
    ]
    result: list[Placed] = []
    begin, end = 0, -inf
    for number, (left, right) in enumerate(reaches):
        if number > begin and left >= end + GAP:
            result += _run(items, wholes, begin, number, rows, pill, _edges(reaches[begin:number]))
            begin, end = number, -inf
        end = max(end, right)
    if items:
        result += _run(items, wholes, begin, len(items), rows, pill, _edges(reaches[begin:]))
    return result


def _edges(reaches: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return min(left for left, _ in reaches), max(right for _, right in reaches)


def _inside(left: float, right: float, low: float, high: float) -> tuple[float, float]:
    """Moved between the two bounds; the lower one counts where both cannot be kept."""
    if right > high:
        left, right = left - (right - high), high
    if left < low:
        left, right = low, right + (low - left)
    return left, right


def _whole(item: Item, low: float, high: float) -> tuple[float, float]:
    """What an item covers with its words. Words around it move aside at a bound, those beside it are cut there."""
    if item.centred:
        return _inside(item.x - item.left, item.x + item.right, low, high)
    left, right = _inside(item.x - item.half, item.x + item.half, low, high)
    end = min(left + item.left + item.right, high)
    return left, max(right, end if end - right >= item.words else right)


def _run(
    items: Sequence[Item],
    wholes: Sequence[tuple[float, float]],
    begin: int,
    end: int,
    rows: int,
    pill: Callable[[int], float],
    edges: tuple[float, float],
) -> list[Placed]:
    """Items that are in each other's way, placed between the edges of their run."""
    marks = _stacked(items, wholes, begin, end, rows)
    if marks is None:
        marks = _gathered(items, begin, end, rows, pill, *edges)
        while _lift(items, wholes, marks, rows):
            pass  # a row that all its marks have left is free again
        _give_words(items, marks, *edges)
    used = sorted({mark.row for mark in marks})
    return [Placed(m.first, m.after, m.x, m.left, m.right, used.index(m.row), len(used), m.worded) for m in marks]


def _stacked(
    items: Sequence[Item], wholes: Sequence[tuple[float, float]], begin: int, end: int, rows: int
) -> list[_Mark] | None:
    """All of them with their words, or None where the rows are too few."""
    ends = [-inf] * rows
    marks = []
    for number in range(begin, end):
        left, right = wholes[number]
        row = next((row for row in range(rows) if left >= ends[row] + GAP), -1)
        if row < 0:
            return None
        item = items[number]
        mark = _Mark(number, number + 1, _stand(item, left, right), left, right)
        mark.row, mark.worded = row, _has_words(item, left, right)
        ends[row] = right
        marks.append(mark)
    return marks


def _has_words(item: Item, left: float, right: float) -> bool:
    return 0 < item.words <= right - left - (0 if item.centred else 2 * item.half)


def _stand(item: Item, left: float, right: float) -> float:
    """Where the icon stands when the whole covers `left` to `right`: at its day, or as near to it as may be."""
    if item.centred:
        return min(max(item.x, left + item.half), right - item.half)
    return left + item.half


def _gathered(
    items: Sequence[Item], begin: int, end: int, rows: int, pill: Callable[[int], float], low: float, high: float
) -> list[_Mark]:
    """Each bare, and gathered with those before it where it finds no room."""
    lines: list[list[_Mark]] = [[] for _ in range(rows)]
    order: list[_Mark] = []
    for number in range(begin, end):
        mark = _bare(items, number, low, high)
        while not _put(mark, lines, order):
            # The one placed last stands at the end of its row, so taking it back leaves no hole.
            before = order.pop()
            lines[before.row].pop()
            wide = pill(mark.after - before.first)
            middle = (items[before.first].x + items[mark.after - 1].x) / 2
            left, right = _inside(middle - wide / 2, middle + wide / 2, low, high)
            mark = _Mark(before.first, mark.after, (left + right) / 2, left, right)
    return order


def _bare(items: Sequence[Item], number: int, low: float, high: float) -> _Mark:
    left, right = _inside(items[number].x - items[number].half, items[number].x + items[number].half, low, high)
    return _Mark(number, number + 1, (left + right) / 2, left, right)


def _lift(items: Sequence[Item], wholes: Sequence[tuple[float, float]], marks: list[_Mark], rows: int) -> bool:
    """Let marks with all their words use the rows in which nothing stands. Says whether any did."""
    taken, lifted = {mark.row for mark in marks}, False
    ends = {row: -inf for row in range(rows) if row not in taken}
    for mark in marks:
        if mark.worded or mark.after - mark.first > 1:
            continue
        left, right = wholes[mark.first]
        row = next((row for row, end in ends.items() if left >= end + GAP), -1)
        if row >= 0 and _has_words(items[mark.first], left, right):
            ends[row], lifted = right, True
            mark.x = _stand(items[mark.first], left, right)
            mark.left, mark.right, mark.row, mark.worded = left, right, row, True
    return lifted


def _put(mark: _Mark, lines: list[list[_Mark]], order: list[_Mark]) -> bool:
    for row, line in enumerate(lines):
        if not line or mark.left >= line[-1].right + GAP:
            mark.row = row
            line.append(mark)
            order.append(mark)
            return True
    return False


def _give_words(items: Sequence[Item], marks: list[_Mark], low: float, high: float) -> None:
    """Let single marks have their words, or the beginning of them, where their row has room."""
    lines: dict[int, list[_Mark]] = {}
    for mark in marks:
        lines.setdefault(mark.row, []).append(mark)
    for line in lines.values():
        for at, mark in enumerate(line):
            item = items[mark.first]
            if mark.after - mark.first > 1 or mark.worded or not item.words:
                continue
            least = line[at - 1].right + GAP if at else low
            following = line[at + 1] if at + 1 < len(line) else None
            most = high if following is None else following.left - GAP
            if following is not None and item.centred and following.after - following.first == 1:
                # Two that stand close share the room between them, if both can use their half.
                middle = (mark.x + following.x - GAP) / 2
                if 2 * (middle - mark.x) >= item.words:
                    most = min(most, middle) if middle > mark.right else most
            left, right = max(least, mark.x - item.left), min(most, mark.x + item.right)
            if item.centred:
                reach = min(mark.x - left, right - mark.x)
                left, right = mark.x - reach, mark.x + reach
            elif left > mark.x - item.left:
                continue
            room = right - left if item.centred else right - mark.x - item.half
            if room >= item.words:
                mark.left, mark.right, mark.worded = min(left, mark.left), max(right, mark.right), True
