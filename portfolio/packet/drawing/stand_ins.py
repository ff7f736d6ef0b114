"""Small pictures that stand in for large ones while typst is at work, and how large those will be; in the child."""

import io
import math
from collections.abc import Callable
from pathlib import Path

from portfolio.core.raster import MOST_JPEG_PIXELS, ORIENTATION

SIDE = 8
"""In pixels: what tells a stand-in from any other picture is its words; its size only makes it quick to find."""

_ON_ITS_SIDE = range(5, 9)
_END, _LAST = b"\xff\xd9", 4096


def size_to_be(data: bytes, side: int) -> tuple[int, int] | None:
    """Width and height that `raster.small_picture` will give the JPEG in `data`, from its beginning alone.

    None where that is not to be told, or where the file looks cut short. May raise whatever Pillow raises.
    """
    from PIL import Image

    if _END not in data[-_LAST:]:
        return None
    with Image.open(io.BytesIO(data), formats=["JPEG"]) as opened:
        if not 1 <= opened.width * opened.height <= MOST_JPEG_PIXELS:
            return None
        opened.draft("RGB", (side, side))
        width, height = _fitted(opened.width, opened.height, side)
        return (height, width) if opened.getexif().get(ORIENTATION, 1) in _ON_ITS_SIDE else (width, height)


def write_stand_in(file: str, words: str) -> None:
    """A white picture of a few hundred bytes, which no other picture is like: its comment holds `words`."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (SIDE, SIDE), "white").save(out, "JPEG", comment=words.encode())
    Path(file).write_bytes(out.getvalue())


def _fitted(width: int, height: int, side: int) -> tuple[int, int]:
    """As `Image.thumbnail` makes it fit into a square: the shorter side is rounded to what keeps the shape best."""
    if width <= side and height <= side:
        return width, height
    shape = width / height
    if shape <= 1:
        return _nearest(side * shape, lambda short: abs(shape - short / side)), side
    return side, _nearest(side / shape, lambda short: abs(shape - side / short) if short else 0.0)


def _nearest(exact: float, off: Callable[[int], float]) -> int:
    return max(min(math.floor(exact), math.ceil(exact), key=off), 1)
