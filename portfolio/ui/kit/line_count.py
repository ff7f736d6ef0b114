"""In how many lines a text is written: thousands are asked for when a list is shown, and laying one out takes long."""

from portfolio.ui.kit.paint import wrapped
from portfolio.ui.theme import Face, Theme

_LETTERS = "cp1252"
"""Those of Western European languages, whose letters stand side by side: together they are as wide as one by one."""
_SPARE = 1.02
"""Two letters may stand a little further from one another than each from itself."""


class LineCount:
    """Counts lines in the theme's type. What fits into one beyond doubt is not laid out, and nothing is twice."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._widths: dict[Face, list[float]] = {}
        self._counted: dict[tuple[str, Face, float, int], int] = {}

    def forget(self) -> None:
        """The type is another now, or the room."""
        self._widths.clear()
        self._counted.clear()

    def lines(self, text: str, face: Face, room: float, most: int) -> int:
        """How many lines of `room` pixels it takes, at most `most`; none for no text."""
        if not text:
            return 0
        if self._at_most(text, face) < room:
            return 1
        key = (text, face, room, most)
        if (count := self._counted.get(key)) is None:
            count = self._counted[key] = len(wrapped(self._theme, text, face, room, most))
        return count

    def _at_most(self, text: str, face: Face) -> float:
        """How wide it is at most on one line; without end where letters may change one another."""
        try:
            # What keeps the direction of a part by itself takes no room.
            letters = text.replace("\u2068", "").replace("\u2069", "").encode(_LETTERS)
        except UnicodeEncodeError:
            return float("inf")
        if (widths := self._widths.get(face)) is None:
            advance = self._theme.metrics(face).horizontalAdvance
            every = (bytes([one]).decode(_LETTERS, "replace") for one in range(256))
            widths = self._widths[face] = [advance(letter) for letter in every]
        return sum(map(widths.__getitem__, letters)) * _SPARE + 2
