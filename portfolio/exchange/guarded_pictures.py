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
    """`small_picture` and `drawn` in a child with limits of time and memory."""

    def __init__(
        self, command: Sequence[str] | None = None, seconds: float = SECONDS_A_PICTURE, *, fonts: str = ""
    ) -> None:
        """`fonts` is the folder of those that words in a drawing (SVG) are set in."""
        super().__init__(seconds, command)
        self._fonts = fonts
        self.trouble: PortfolioError | None = None
        """Why there are no pictures anywhere, for the person; None while there are."""

    def small(self, data: bytes, side: int) -> Pixels | None:
        """The picture in `data`, upright and in sRGB, at most `side` pixels wide and high.

        None for what is no picture, is damaged or too large, took too long or killed the child. Where the child cannot
        be started, or comes upon a bug of ours, there are no pictures anywhere: that is logged once, and `trouble`.
        """
        try:
            answer = self.ask({"picture": side, "fonts": self._fonts}, data, HEAD_BYTES + side * side * BYTES_A_PIXEL)
        except Unanswered:
            return None
        except (PortfolioError, RuntimeError) as trouble:
            self._note(trouble)
            return None
        match answer:
            case {"size": [int(width), int(height)]}, [rgba]:
                if 0 < width <= side and 0 < height <= side and len(rgba) == width * height * BYTES_A_PIXEL:
                    return Pixels(width, height, rgba)
            case {"unreadable": True}, []:
                return None
        self.close()  # out of memory, or it no longer speaks sense
        return None

    def _note(self, trouble: Exception) -> None:
        import logging  # only here: pictures are asked for while the window is being painted for the first time

        if self.trouble is None:
            self.trouble = PortfolioError(
                "Pictures cannot be shown at the moment; they are kept as they are, and all else works.",
                "Restart the computer. If it stays so, install Perpetual Portfolio again.",
            )
            logging.getLogger(__name__).error("No pictures can be shown.", exc_info=trouble)
