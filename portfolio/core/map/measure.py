"""How much room the mark of one entry needs, with its words and without."""

from collections.abc import Callable
from typing import NamedTuple

from portfolio.core.map import lanes
from portfolio.core.map.gather import Item
from portfolio.core.map.lanes import Entry


class Sizes(NamedTuple):
    """How large marks and words are, in the unit of the picture."""

    pill: float
    """How high the flag of a goal is; without its words it is as wide."""
    picture: float
    """The side of a badge."""
    mark: float
    """The diameter of any other mark."""
    least: float
    """Words with less room than this are left out."""
    apart: float
    """Between two captions side by side, so that they do not read as one: half of it on each side."""
    beside: float
    """Between a mark and its words."""
    flag: Callable[[str], float]
    """How wide the flag with this title is, at most."""
    caption: Callable[[str], float]
    """How wide this title is below a badge, at most."""
    note: Callable[[str], float]
    """How wide this title is beside a mark, at most."""


class Measure:
    """Measures the entries of one lane. Called with an entry and where it stands."""

    def __init__(self, name: str, sizes: Sizes, notes: bool) -> None:
        """With `notes`, reflections and things done have their titles beside them."""
        self._name, self._sizes, self._notes = name, sizes, notes
        self._half = {lanes.GOALS: sizes.pill, lanes.CREDENTIALS: sizes.picture}.get(name, sizes.mark) / 2

    def __call__(self, entry: Entry, x: float) -> Item:
        half, sizes = self._half, self._sizes
        if self._name == lanes.GOALS:
            return Item(x, half, sizes.flag(entry.row.title) - half, half, sizes.least, False)
        if self._name == lanes.CREDENTIALS:
            reach = max(half, sizes.caption(entry.row.title) / 2 + sizes.apart)
            return Item(x, reach, reach, half, sizes.least, True)
        if not self._notes:
            return Item(x, half, half, half, 0.0, False)
        words = sizes.note(entry.row.title) + sizes.beside
        # A few letters of a title say less than the mark alone: all of it, or nothing.
        return Item(x, half, half + words, half, words, False)
