"""The stretches of the map drawn last, so that moving it is a matter of copying pixels."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from portfolio.ui.career_map.drawing import MapPainter
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.lettering import LetteredCanvas
from portfolio.ui.timeline.strips import MOST_BYTES, StripCache

IN_SIGHT = 12
"""So many tiles are as wide as what is in sight: narrow ones, of which none has to draw much at once, but not narrower
than a step of a wheel on a small screen, which would draw two of them now and then."""
TOGETHER = 2
"""So many are drawn in one piece of work where a person waits for them: one by one it is half as much again."""


class Tiles:
    """Tiles of one scene, for one density of pixels and one direction of reading.

    The first of them begins at `origin`, where the scene began to be seen, so that at a new zoom no more is drawn than
    can be seen.
    """

    def __init__(
        self, theme: Theme, painter: MapPainter, stamps: Stamps, rtl: bool, origin: float, seen: float
    ) -> None:
        self._theme, self._painter, self._stamps = theme, painter, stamps
        self._ratio, self._rtl, self._origin = stamps.ratio, rtl, origin
        # A whole number of the screen's own pixels at every usual density.
        self._width = ceil(max(120.0, seen) / IN_SIGHT / 4) * 4
        # Each step copies all that is in sight: it finds room, with some more, also on a large screen of many pixels.
        tile = round(self._width * self.height * 4 * self._ratio**2)
        most = max(MOST_BYTES, (IN_SIGHT + 3) * tile)
        self._cache = StripCache(most)
        self._ahead = min(IN_SIGHT, most // tile - IN_SIGHT - 1)
        self._waiting: dict[str, set[int]] = {}

    @property
    def height(self) -> int:
        return ceil(self._painter.scene.look.height)

    def picture_came(self, sha256: str) -> bool:
        """Let go of the tiles that were drawn without this picture. Says whether there were any."""
        numbers = self._waiting.pop(sha256, set())
        for number in numbers:
            self._cache.forget_image(_name(number))
        return bool(numbers)

    def draw(self, painter: QPainter, rect: QRectF, left: float, begin: float, end: float, down: float) -> None:
        """Copy what `rect` shows of the content, which lies from `begin` to `end` and is scrolled up by `down`.

        `left` is the place in the scene where the content begins to be seen.
        """
        first, last = self._along(rect, begin, end)
        width, left = self._width, left - self._origin
        numbers = range(floor((first + left) / width), ceil((last + left) / width))
        found = [tile for number in numbers if (tile := self._cache.get(number)) is not None]
        if len(found) < len(numbers):
            self._prepare(numbers)
            found = [self.tile(number) for number in numbers]
        for number, tile in zip(numbers, found, strict=True):
            x = number * width - left
            painter.drawPixmap(QPointF(end - x - width if self._rtl else begin + x, -down), tile)

    def draw_next(self, begin: float, end: float, forward: bool) -> bool:
        """Draw one of the tiles that come into sight when what lies from `begin` to `end` is moved on, the nearest
        first, as far as there is room for them. Says whether any was missing."""
        first, after = floor((begin - self._origin) / self._width), ceil((end - self._origin) / self._width)
        numbers = range(after, after + self._ahead) if forward else range(first - 1, first - 1 - self._ahead, -1)
        missing = next((number for number in numbers if self._cache.get(number) is None), None)
        if missing is not None:
            self._draw(missing, 1)
        return missing is not None

    def draw_missing(self, begin: float, end: float) -> bool:
        """Draw some of the tiles from `begin` to `end`. Says whether any was missing."""
        origin, width = self._origin, self._width
        numbers = range(floor((begin - origin) / width), ceil((end - origin) / width))
        missing = next((number for number in numbers if self._cache.get(number) is None), None)
        if missing is not None:
            self._draw(missing, min(TOGETHER, numbers.stop - missing))
        return missing is not None

    def tile(self, number: int) -> QPixmap:
        """The tile of this number, drawn if need be."""
        found = self._cache.get(number)
        if found is None:
            self._draw(number, 1)
            found = self._cache.get(number)
            assert found is not None
        return found

    def _prepare(self, numbers: range) -> None:
        """Draw those that are missing side by side in one go: what reaches from one into the next is drawn once."""
        missing = [number for number in numbers if self._cache.get(number) is None]
        while missing:
            count = 1
            while count < len(missing) and missing[count] == missing[0] + count:
                count += 1
            self._draw(missing[0], count)
            del missing[:count]

    def _draw(self, first: int, count: int) -> None:
        self._stamps.awaited.clear()
        wide, canvas = self._blank(self._width * count)
        self._painter.content(canvas, self._origin + first * self._width)
        canvas.painter.end()
        size = round(self._width * self._ratio)
        for number in range(count):
            at = count - 1 - number if self._rtl else number
            tile = wide if count == 1 else wide.copy(at * size, 0, size, wide.height())
            self._cache.put(first + number, tile, _name(first + number))
            for sha256 in self._stamps.awaited:
                self._waiting.setdefault(sha256, set()).add(first + number)

    def gutter(self) -> QPixmap:
        """The names of the lanes."""
        pixmap, canvas = self._blank(self._painter.scene.look.gutter)
        self._painter.gutter(canvas)
        canvas.painter.end()
        return pixmap

    def _along(self, rect: QRectF, begin: float, end: float) -> tuple[float, float]:
        """Where `rect` begins and ends in the content, in the order of reading."""
        return (end - rect.right(), end - rect.left()) if self._rtl else (rect.left() - begin, rect.right() - begin)

    def _blank(self, width: float) -> tuple[QPixmap, LetteredCanvas]:
        pixmap = QPixmap(round(width * self._ratio), ceil(self.height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        bounds = QRectF(0, 0, width, self.height)
        return pixmap, LetteredCanvas(QPainter(pixmap), self._theme, bounds, self._rtl, self._stamps.letters)


def _name(number: int) -> str:
    return f"tile {number}"
