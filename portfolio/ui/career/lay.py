"""Where each node stands: columns are lines of work, rows are ranks with the low ones at the foot. Pure reckoning."""

from collections.abc import Iterable, Sequence
from math import ceil, sqrt
from typing import NamedTuple

from portfolio.ui.career.nodes import Node

ABREAST = 3
"""So many that are not placed stand side by side at least."""


class Place(NamedTuple):
    """A rectangle of the scene at zoom 1, read from left to right."""

    x: float
    y: float
    wide: float
    high: float

    @property
    def right(self) -> float:
        return self.x + self.wide

    @property
    def bottom(self) -> float:
        return self.y + self.high

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.wide / 2, self.y + self.high / 2


class Column(NamedTuple):
    """A line of work, as it was written first."""

    words: str
    x: float
    wide: float


class Row(NamedTuple):
    """A rank; None holds what is not placed yet."""

    rank: int | None
    y: float
    high: float


class Sizes(NamedTuple):
    """How large things are, in pixels at zoom 1."""

    wide: float
    high: float
    now_high: float
    past_high: float
    beside: float
    """Between two columns."""
    between: float
    """Above and below what stands in a row."""
    apart: float
    """Between two nodes of one place."""
    empty: float
    """A row in which nothing stands."""


class Scene(NamedTuple):
    """Everything in its place."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    """From above."""
    places: dict[str, Place]
    wide: float
    high: float


def lay_out(nodes: Sequence[Node], sizes: Sizes) -> Scene:
    """Place the nodes. Lines of work stand in the order in which one came to them, then by name."""
    tracks = _tracks(nodes)
    placed = [node for node in nodes if node.placed]
    ranks = [node.rank for node in placed if node.rank is not None]
    cells: dict[tuple[int, str], list[Node]] = {}
    for node in placed:
        assert node.rank is not None
        cells.setdefault((node.rank, _key(node.track)), []).append(node)
    across = {track: max((_abreast(len(cell)) for (_, one), cell in cells.items() if one == track), default=1)
              for track in tracks}  # fmt: skip
    columns, x = [], 0.0
    for track, words in tracks.items():
        wide = across[track] * (sizes.wide + sizes.apart) - sizes.apart
        columns.append(Column(words, x, wide))
        x += wide + sizes.beside
    total = max(x - sizes.beside, sizes.wide)
    loose = [node for node in nodes if not node.placed]
    if loose:
        total = max(total, min(len(loose), ABREAST) * (sizes.wide + sizes.apart) - sizes.apart)
    places: dict[str, Place] = {}
    rows, y = [], 0.0
    for rank in range(max(ranks), min(ranks) - 1, -1) if ranks else ():
        high = 0.0
        for column, track in zip(columns, tracks, strict=True):
            here = cells.get((rank, track), [])
            high = max(high, _stand(here, column.x, y + sizes.between, column.wide, sizes, places, _abreast(len(here))))
        high = high + 2 * sizes.between if high else sizes.empty
        rows.append(Row(rank, y, high))
        y += high
    if loose:
        abreast = max(1, int((total + sizes.apart) // (sizes.wide + sizes.apart)))
        high = _stand(loose, 0.0, y + sizes.between, total, sizes, places, abreast, start=True) + 2 * sizes.between
        rows.append(Row(None, y, high))
        y += high
    return Scene(tuple(columns), tuple(rows), places, total, y)


def _tracks(nodes: Iterable[Node]) -> dict[str, str]:
    """Lines of work by their key: those of roles held in the order of time, then the others by name."""
    placed = [node for node in nodes if node.placed]
    held = sorted((node for node in placed if node.kind == "position"), key=lambda node: (node.started, node.id))
    others = sorted((node for node in placed if node.kind != "position"), key=lambda node: _key(node.track))
    found: dict[str, str] = {}
    for node in (*held, *others):
        found.setdefault(_key(node.track), node.track.strip())
    return found


def _key(track: str) -> str:
    """As moves are told apart: case and spaces make no other line of work."""
    return " ".join(track.split()).casefold()


def _abreast(count: int) -> int:
    """How many of so many nodes stand side by side in one place, so that it is about as high as it is wide."""
    return 1 if count <= 3 else 2 if count <= 8 else ceil(sqrt(count / 2.2))


def _stand(
    nodes: Sequence[Node], x: float, y: float, wide: float, sizes: Sizes, places: dict[str, Place], abreast: int,
    *, start: bool = False,
) -> float:  # fmt: skip
    """Place these in lines of `abreast`, in the middle of the width. Returns how high they are together."""
    line = y
    for first in range(0, len(nodes), abreast):
        part = nodes[first : first + abreast]
        high = max(_high(node, sizes) for node in part)
        used = len(part) * (sizes.wide + sizes.apart) - sizes.apart
        left = x if start else x + (wide - used) / 2
        for at, node in enumerate(part):
            own = _high(node, sizes)
            places[node.id] = Place(left + at * (sizes.wide + sizes.apart), line + (high - own) / 2, sizes.wide, own)
        line += high + sizes.apart
    return max(0.0, line - sizes.apart - y)


def _high(node: Node, sizes: Sizes) -> float:
    return {"now": sizes.now_high, "past": sizes.past_high}.get(node.state, sizes.high)


def beside(places: dict[str, Place], at: str, across: int, down: int) -> str:
    """The nearest node in a direction (1 right or down, -1 left or up) from the one of this id; empty where none is.

    What lies straight ahead is nearer than what lies aside.
    """
    here = places[at]
    x, y = here.middle
    best, least = "", float("inf")
    for node_id, place in places.items():
        along = (place.middle[0] - x) * across + (place.middle[1] - y) * down
        aside = abs((place.middle[1] - y) * across) + abs((place.middle[0] - x) * down)
        if node_id == at or along <= 1:
            continue
        far = along + 2.5 * aside
        if far < least:
            best, least = node_id, far
    return best
