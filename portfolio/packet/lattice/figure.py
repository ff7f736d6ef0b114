"""Where roles and moves lie on paper: lines of work side by side, ranks one above the other. All places in points.

Nothing is drawn here and nothing measured there: the template only sets ink at these places.
"""

from collections import Counter
from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from portfolio.packet.map.widths import Widths

WIDTH = 470.5
"""As wide as the column of text and its rail together."""
GUTTER, HEAD = 84.0, 24.0
CARD, BETWEEN, ASIDE = 50.0, 22.0, 26.0
"""How high a role is, the room between two of them, and between two lines of work."""
TITLE, MOST_LINES = 7.6, 3
MOST_TRACKS, MOST_HIGH = 5, 560.0
"""As many lines of work as have room for words, and as high as the lower of the papers has room for."""
_MARK, _SHORT = 6.5, 50.0
"""Half the width of the sign that numbers a move, and how long an arrow must be for it to stand on it."""


class Spot(NamedTuple):
    """A role to be placed: one that is held or was, or one that is aimed at."""

    id: str
    title: str
    rank: int
    track: str
    told: str
    """The line below its title: years, or how ready one is."""
    aimed: bool = False
    done: int = 0
    of: int = 0
    """Readiness of a role that is aimed at."""


class Way(NamedTuple):
    """A move from one spot to another. `number` is 0 for one that is only possible."""

    start: str
    end: str
    number: int


class Card(NamedTuple):
    """A spot on paper: its left and upper edge, its width, the lines of its title."""

    spot: Spot
    x: float
    y: float
    width: float
    lines: tuple[str, ...]


class Arrow(NamedTuple):
    """A way on paper: from where to where, and where its number stands."""

    way: Way
    x1: float
    y1: float
    x2: float
    y2: float
    number_x: float
    number_y: float


class Figure(NamedTuple):
    """All of it."""

    height: float
    tracks: tuple[tuple[tuple[str, ...], float, float], ...]
    """The lines of its name, left edge and width."""
    ranks: tuple[tuple[int, float, float], ...]
    """Rank, upper edge and height; the highest first."""
    cards: tuple[Card, ...]
    arrows: tuple[Arrow, ...]


def lattice_figure(spots: Sequence[Spot], ways: Sequence[Way], widths: Widths) -> Figure | None:
    """The figure of these spots; None where there is nothing to compare: fewer than two, or too many lines of work.

    Where a page has no room for all of them, the first ones are left out: the list beside it has them all.
    """
    for first in range(len(spots) - 1):
        shown = spots[first:]
        if len({_folded(spot.track) for spot in shown}) <= MOST_TRACKS and _height(shown) <= MOST_HIGH:
            return _figure(shown, ways, widths)
    return None


def _height(spots: Sequence[Spot]) -> float:
    """How high the figure of these would be: each rank as high as its fullest line of work."""
    fullest: dict[int, int] = {}
    for (rank, _), count in Counter((spot.rank, _folded(spot.track)) for spot in spots).items():
        fullest[rank] = max(count, fullest.get(rank, 0))
    return HEAD + sum(fullest.values()) * (CARD + BETWEEN)


def _figure(spots: Sequence[Spot], ways: Sequence[Way], widths: Widths) -> Figure:
    tracks = list(dict.fromkeys(_folded(spot.track) for spot in spots))
    names = {_folded(spot.track): spot.track for spot in reversed(spots)}
    wide = (WIDTH - GUTTER) / len(tracks)
    cells: dict[tuple[int, str], list[Spot]] = {}
    for spot in spots:
        cells.setdefault((spot.rank, _folded(spot.track)), []).append(spot)
    top, ranks, cards = HEAD, [], []
    for rank in sorted({spot.rank for spot in spots}, reverse=True):
        most = max(len(found) for (level, _), found in cells.items() if level == rank)
        height = most * (CARD + BETWEEN)
        ranks.append((rank, top, height))
        for place, track in enumerate(tracks):
            found = cells.get((rank, track), [])
            # The first of a line of work lies lowest: what came later grows upwards.
            lowest = top + (height + (len(found) * (CARD + BETWEEN))) / 2
            for number, spot in enumerate(found, 1):
                y = lowest - number * (CARD + BETWEEN) + BETWEEN / 2
                width = min(wide - ASIDE, 118.0)
                x = GUTTER + place * wide + (wide - width) / 2
                cards.append(Card(spot, x, y, width, _lines(spot.title, width - 12, widths)))
        top += height
    there = {card.spot.id: card for card in cards}
    drawn = [way for way in ways if way.start in there and way.end in there and way.start != way.end]
    pairs = {(way.start, way.end) for way in drawn}
    arrows = tuple(_arrow(way, there[way.start], there[way.end], (way.end, way.start) in pairs) for way in drawn)
    lanes = tuple(
        (_lines(names[track], wide - 12, widths, 2), GUTTER + place * wide, wide) for place, track in enumerate(tracks)
    )
    return Figure(top, lanes, tuple(ranks), tuple(cards), arrows)


def _folded(track: str) -> str:
    return " ".join(track.split()).casefold()


def _lines(title: str, room: float, widths: Widths, most: int = MOST_LINES) -> tuple[str, ...]:
    """The title in at most so many lines; the last one is cut."""
    words, lines = title.split(), [""]
    for place, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if widths.width(longer, TITLE) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join((lines[-1], *words[place:]))
            break
    return tuple(widths.cut(line, TITLE, room) for line in lines if line)


def _arrow(way: Way, start: Card, end: Card, has_twin: bool) -> Arrow:
    """From edge to edge, on the straight line between the middles; beside its twin where there is a move back."""
    x1, y1 = start.x + start.width / 2, start.y + CARD / 2
    x2, y2 = end.x + end.width / 2, end.y + CARD / 2
    long = hypot(x2 - x1, y2 - y1) or 1.0
    across, down = (x2 - x1) / long, (y2 - y1) / long
    if has_twin:
        aside = 8.0
        x1, x2, y1, y2 = x1 - down * aside, x2 - down * aside, y1 + across * aside, y2 + across * aside
    out, into = _edge(start.width, across, down), _edge(end.width, across, down)
    x1, y1, x2, y2 = x1 + across * out, y1 + down * out, x2 - across * into, y2 - down * into
    rest = hypot(x2 - x1, y2 - y1)
    # On a long arrow the number stands before its head; beside a short one, which it would cover.
    short = rest < _SHORT
    part, beside = (0.5, _MARK + 4) if short else (1 - 24 / rest, 0.0)
    side = -1 if across < 0 else 1
    return Arrow(
        way,
        x1,
        y1,
        x2,
        y2,
        x1 + (x2 - x1) * part + down * beside * side,
        y1 + (y2 - y1) * part - across * beside * side,
    )


def _edge(width: float, across: float, down: float) -> float:
    """How far it is from a card's middle to its edge in this direction."""
    sideways = width / 2 / abs(across) if abs(across) > 1e-6 else float("inf")
    upright = CARD / 2 / abs(down) if abs(down) > 1e-6 else float("inf")
    return min(sideways, upright)
