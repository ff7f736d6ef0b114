"""Removes what a photo says beside its picture (place, camera, names, comments, hidden films), losing no pixel."""

from datetime import date
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.exchange.intake import photo_gif, photo_jpeg, photo_png, photo_webp
from portfolio.exchange.intake.broken import BrokenPicture


class CleanPhoto(NamedTuple):
    """The picture without its metadata, the day it was taken if it said so, and whether a place was taken out."""

    data: bytes
    media_type: str
    taken: date | None
    place_removed: bool


FORMATS = {
    "image/jpeg": photo_jpeg.strip,
    "image/png": photo_png.strip,
    "image/webp": photo_webp.strip,
    "image/gif": photo_gif.strip,
}


def clean_photo(data: bytes, media_type: str, name: str) -> CleanPhoto:
    """Strip `data`, a picture of `media_type`. Pixels, colour profile and orientation stay; same in, same out.

    Raises PortfolioError when the picture is cut short or broken.
    """
    try:
        clean, facts = FORMATS[media_type](data)
    except BrokenPicture as broken:
        raise PortfolioError(
            "The picture “{name}” is damaged: {reason}.",
            "Copy it from the camera or download it again.",
            name=name,
            reason=broken,
        ) from broken
    return CleanPhoto(clean, media_type, facts.taken, facts.place)
