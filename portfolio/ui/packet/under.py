"""What stands under a point of a page: the entry that begins above it, or the one that a link leads to."""

from collections.abc import Mapping

from portfolio.packet.drawing.live import Standing
from portfolio.packet.drawing.preview import Place, Way

_NEAR = 2.0
"""Points by which a link's end may miss the beginning of what it leads to."""
_LONGEST = 70


class Under:
    """The places of one PDF and what is known of its links."""

    def __init__(
        self, places: Mapping[str, Place] | None = None, entries: Mapping[str, Standing] | None = None
    ) -> None:
        self._entries = dict(entries or {})
        self._places = sorted((place, name) for name, place in (places or {}).items())
        self._ways: dict[int, tuple[Way, ...]] = {}

    def learn(self, page: int, ways: tuple[Way, ...]) -> None:
        """The links of a page, which are read when it is drawn."""
        self._ways[page] = ways

    def at(self, page: int, x: float, y: float) -> Standing | None:
        """What a point leads to: page from 0, points from the upper left corner."""
        for way in self._ways.get(page, ()):
            if way.left <= x <= way.right and way.top <= y <= way.bottom:
                found = self._named(way.to)
                if found is not None:
                    return found
        above = [name for place, name in self._places if place <= (page, y + _NEAR)]
        return self._entries.get(above[-1]) if above else None

    def on_page(self, page: int) -> list[Standing]:
        """The entries that begin on a page, from top to bottom; else the one that goes on there."""
        found = [self._entries[name] for place, name in self._places if place.page == page and name in self._entries]
        going_on = self.at(page, -1.0, 0.0)
        return found or ([going_on] if going_on is not None else [])

    def _named(self, to: Place) -> Standing | None:
        for place, name in self._places:
            if place.page == to.page and abs(place.top - to.top) <= _NEAR and name in self._entries:
                return self._entries[name]
        return None


def short(title: str) -> str:
    """A title that fits into a menu."""
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
