"""Decodes foreign pictures to small ones, upright, in sRGB and without metadata. Only for a child with limits."""

import io
import struct
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 90_000_000
"""Larger pictures are refused. JPEG is read at a smaller scale first, so its own limit is higher."""

MOST_JPEG_PIXELS = 250_000_000
ORIENTATION = 0x0112
"""The Exif tag that says which way up a photograph is."""

DECODERS_RAISE = (
    OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError, struct.error, zlib.error
)  # fmt: skip
"""What Pillow raises on damaged and hostile files. Anything else, a missing module or name, is a bug of ours."""

_STARTS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"BM": "BMP",
}


class Unreadable(Exception):
    """A file that cannot be shown; the text says why, as the end of “could not be shown: …”."""


def raster_kind(data: bytes) -> str:
    """What it is by its first bytes ("PNG", "JPEG" …), or "" for what has no pixels, such as a drawing (SVG)."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), "")


def small_picture(data: bytes, side: int) -> "Image":
    """The picture in `data`, at most `side` pixels wide and high. Mode RGB, or RGBA where parts are transparent.

    Of several frames the first. Raises Unreadable and MemoryError.
    """
    from PIL import Image, ImageFile

    Image.MAX_IMAGE_PIXELS = None  # the limits here are ours; Pillow's warning would only be noise
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    kind = raster_kind(data)
    if not kind:
        raise Unreadable("this kind of file has no picture")
    try:
        return _decoded(data, kind, side)
    except (Unreadable, MemoryError):
        raise
    except DECODERS_RAISE as error:
        raise Unreadable("it is damaged") from error


def _decoded(data: bytes, kind: str, side: int) -> "Image":
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=[kind]) as opened:
        pixels = opened.width * opened.height
        if pixels > (MOST_JPEG_PIXELS if kind == "JPEG" else MOST_PIXELS):
            raise Unreadable(f"it has {pixels // 1_000_000} million pixels")
        if pixels < 1:
            raise Unreadable("it has no size")
        if kind == "JPEG":
            opened.draft("RGB", (side, side))
        opened.load()
        turn, profile = _turn(opened), opened.info.get("icc_profile")
        picture = _plain(opened)
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    small = _in_srgb(picture if turn is None else picture.transpose(turn), profile)
    small.info.clear()  # Pillow would write a photograph's comment into a new file
    return small


def _plain(picture: Any) -> Any:
    """The pixels in a mode that can be made smaller, and that a colour profile can speak of."""
    if picture.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in picture.info:
        return picture.convert("RGBA")
    if picture.mode.startswith("I"):  # sixteen bits of grey, which a plain conversion would cut off at white
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture if picture.mode in {"RGB", "L", "CMYK"} else picture.convert("RGB")


def _turn(picture: Any) -> Any:
    """How to set it upright, or None."""
    from PIL.Image import Transpose

    orientation = 1
    with suppress(Exception):  # a broken note beside the picture makes no broken picture
        orientation = picture.getexif().get(ORIENTATION, 1)
    return {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(orientation)


def _in_srgb(picture: Any, profile: bytes | None) -> "Image":
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    small: Image = picture
    if profile:
        from PIL import ImageCms

        with suppress(ImageCms.PyCMSError, OSError, ValueError):  # a broken profile: the colours as they are
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            small = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode) or small
    return small if small.mode == mode else small.convert(mode)
