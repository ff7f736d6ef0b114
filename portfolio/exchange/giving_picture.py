"""The picture of a badge that is given: the person's own, made safe, or one drawn from the title."""

import base64
import hashlib
import io
from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.credentials.issuing import MOST_IMAGE
from portfolio.exchange.giving_drawing import HUES, Look, Paper
from portfolio.exchange.guarded_child import Unanswered
from portfolio.exchange.guarded_pictures import GuardedPictures, Pixels

SIDE = 512
"""Pixels of the longer side of a picture that a badge is baked into."""

SMALL_SIDE = 256
"""Pixels of one that is written into a badge's own text, so that it has its picture also without the file."""

MOST_TITLE, MOST_GIVER = 240, 90
"""Characters that find room."""

_MOST_DRAWING = 64 * 1024 * 1024
_NO_LETTER = "★"


class BadgePictures(GuardedPictures):
    """Makes pictures of badges in the reading child. A context manager; one thread at a time may use it."""

    def __init__(self, fonts: Path, typst: Path, seconds: float = 20.0) -> None:
        """`fonts` and `typst` are the folders of resources of these names."""
        super().__init__(seconds=seconds, fonts=str(fonts))
        self._typst = str(typst)

    def drawn(self, title: str, giver: str, side: int = SIDE) -> bytes:
        """A picture drawn from the badge's title and its giver's name: PNG, `side` pixels. Raises PortfolioError."""
        return self._badge(title, giver, side)

    def drawing(self, title: str, giver: str) -> bytes:
        """The same as SVG, with letters as outlines. Raises PortfolioError."""
        return self._badge(title, giver, 0)

    def own(self, data: bytes, side: int = SIDE) -> bytes:
        """A picture that the person chose (PNG, JPEG, GIF, WebP, SVG ...) as a PNG without metadata.

        It is square, at most `side` pixels wide, and transparent where the picture is not. Raises PortfolioError with
        a sentence for what is no picture, is damaged or too large.
        """
        pixels = self.small(data, side)
        if pixels is None:
            raise self.trouble or PortfolioError(
                "This picture cannot be used for a badge: it is damaged, far too large, or of another kind.",
                "Choose a PNG, JPEG or SVG picture.",
            )
        return _png(pixels)

    def pages(self, paper: Paper, picture: bytes) -> bytes:
        """A PDF to print, a page for each name, with this PNG on it. Raises PortfolioError."""
        return self._ask_for(list(paper), "pages", picture)

    def _badge(self, title: str, giver: str, side: int) -> bytes:
        return self._ask_for(list(look_of(title, giver)), side, b"")

    def _ask_for(self, words: list[object], side: int | str, data: bytes) -> bytes:
        question = {"badge": words, "typst": self._typst, "fonts": self._fonts, "side": side}
        try:
            answer, blobs = self.ask(question, data, _MOST_DRAWING)
        except Unanswered as unanswered:
            raise _not_drawn() from unanswered
        if "drawn" not in answer or len(blobs) != 1:
            self.close()
            raise _not_drawn()
        return blobs[0]


def look_of(title: str, giver: str) -> Look:
    """What the picture shows; a badge of the same title always has the same hue."""
    hue = hashlib.sha256(" ".join(title.split()).encode("utf-8", "replace")).digest()[0] % HUES
    # More finds no room, and would keep typst busy with trying.
    title, giver = cut_to(title, MOST_TITLE), cut_to(giver, MOST_GIVER)
    initial = next((sign for sign in title if sign.isalnum()), _NO_LETTER)
    if len(initial.upper()) == 1:
        initial = initial.upper()
    return Look(title, giver, initial, hue)


def cut_to(text: str, most: int) -> str:
    """One line of at most so many characters."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def framed(picture: bytes) -> bytes:
    """An SVG that shows a PNG as it is, for those who want the badge as SVG."""
    address = f"data:image/png;base64,{base64.b64encode(picture).decode('ascii')}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f'<image width="{SIDE}" height="{SIDE}" href="{address}"/></svg>'
    ).encode("ascii")


def small_of(picture: bytes) -> tuple[bytes, str]:
    """A PNG of ours, smaller, to be written into a badge's own text, and its media type: JPEG where PNG is large."""
    from PIL import Image

    with Image.open(io.BytesIO(picture), formats=["PNG"]) as opened:
        small = opened.convert("RGBA")
    small.thumbnail((SMALL_SIDE, SMALL_SIDE), Image.Resampling.LANCZOS)
    made = io.BytesIO()
    small.save(made, "PNG", optimize=True)
    if made.tell() <= MOST_IMAGE:
        return made.getvalue(), "image/png"
    made = io.BytesIO()
    white = Image.new("RGBA", small.size, (255, 255, 255, 255))
    Image.alpha_composite(white, small).convert("RGB").save(made, "JPEG", quality=82, optimize=True)
    return made.getvalue(), "image/jpeg"


def _png(pixels: Pixels) -> bytes:
    from PIL import Image

    picture = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba)
    side = max(picture.size)
    square = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    square.paste(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    made = io.BytesIO()
    square.save(made, "PNG", optimize=True)
    return made.getvalue()


def _not_drawn() -> PortfolioError:
    return PortfolioError(
        "The badge's picture could not be drawn.", "Choose a picture of your own for it, or restart the computer."
    )
