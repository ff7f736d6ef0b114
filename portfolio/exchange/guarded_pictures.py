"""Small pictures for the screen, made of foreign files in the reading child."""

from collections.abc import Sequence
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.exchange.guarded_child import GuardedChild, Unanswered

SECONDS_A_PICTURE = 10.0
BYTES_A_PIXEL = 4
HEAD_BYTES = 1_000
"""More than the child says beside the pixels."""


class Pixels(NamedTuple):
    """A picture as red, green, blue and alpha, a byte each; rows without padding."""

    width: int
    height: int
    rgba: bytes


class GuardedPictures(GuardedChild):
    """`small_picture` in a child with limits of time and memory."""

    def __init__(self, command: Sequence[str] | None = None, seconds: float = SECONDS_A_PICTURE) -> None:
        super().__init__(seconds, command)

    def small(self, data: bytes, side: int) -> Pixels | None:
        """The picture in `data`, upright and in sRGB, at most `side` pixels wide and high.

        None for what is no picture, is damaged or too large, took too long or killed the child.
        """
        try:
            answer = self.ask({"picture": side}, data, HEAD_BYTES + side * side * BYTES_A_PIXEL)
        except (Unanswered, PortfolioError):
            return None
        match answer:
            case {"size": [int(width), int(height)]}, [rgba]:
                if 0 < width <= side and 0 < height <= side and len(rgba) == width * height * BYTES_A_PIXEL:
                    return Pixels(width, height, rgba)
            case {"unreadable": True}, []:
                return None
        self.close()  # out of memory, or it no longer speaks sense
        return None
