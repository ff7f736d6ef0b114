"""The strips drawn last, so that scrolling is a matter of copying pixels."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap

# About eight screens of the timeline on an ordinary laptop, the same for 50 entries and for 50,000.
MOST_BYTES = 12 * 1024 * 1024


class StripCache:
    """Pixmaps by what they show. What was used longest ago is let go first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._strips: OrderedDict[Hashable, tuple[QPixmap, int, str]] = OrderedDict()
        self._most = most_bytes
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._strips)

    def hold(self, most_bytes: int) -> None:
        """Keep so much from now on: the view is of another size."""
        self._most = most_bytes

    def get(self, key: Hashable) -> QPixmap | None:
        """The strip under `key`, which is now the newest."""
        found = self._strips.get(key)
        if found is None:
            return None
        self._strips.move_to_end(key)
        return found[0]

    def put(self, key: Hashable, strip: QPixmap, image: str = "") -> None:
        """Keep a strip; `image` is the sha256 of the picture it should show, or several in one text."""
        size = strip.width() * strip.height() * 4
        self._strips[key] = (strip, size, image)
        self._bytes += size
        while self._bytes > self._most and len(self._strips) > 1:
            _, (_, size, _) = self._strips.popitem(last=False)
            self._bytes -= size

    def forget_image(self, image: str) -> bool:
        """Let go of the strips that should show this picture. Returns whether there were any."""
        keys = [key for key, (_, _, shown) in self._strips.items() if image in shown]
        for key in keys:
            self._bytes -= self._strips.pop(key)[1]
        return bool(keys)

    def clear(self) -> None:
        """Let go of all."""
        self._strips.clear()
        self._bytes = 0
