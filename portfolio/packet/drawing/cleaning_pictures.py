"""Makes copies of pictures without what they say of place, camera and people, in the child."""

import io

from portfolio.core.raster import raster_kind, small_picture

QUALITY, LARGEST_SIDE = 93, 12_000
_SOS, _COM = 0xDA, 0xFE
_NOTES = (0xE1, 0xED, _COM)
"""Exif and XMP, IPTC, comments."""


def clean_picture(data: bytes) -> bytes | None:
    """The picture written anew, upright, and nothing else; None for what has several pictures in it, or is of a kind
    that is not written here. Raises Unreadable.

    Photographs lose their notes when they are added. This is for one that came another way.
    """
    from PIL import Image

    kind = raster_kind(data)
    if kind not in ("JPEG", "PNG", "WEBP", "GIF"):
        return None
    with Image.open(io.BytesIO(data)) as opened:
        if getattr(opened, "n_frames", 1) > 1:
            return None
    picture = small_picture(data, LARGEST_SIDE)
    out = io.BytesIO()
    if kind in ("JPEG", "WEBP"):
        picture.save(out, kind, quality=QUALITY)
    else:
        picture.save(out, kind)
    return out.getvalue()


def bare_jpeg(data: bytes) -> bytes:
    """A JPEG without its notes, its coded picture untouched; as it is where its parts do not follow one another. Which
    way up it is, is said there too: only for where a document says that."""
    kept, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _SOS:
            return b"".join(kept) + data[at:]
        if marker not in _NOTES:
            kept.append(data[at:end])
        at = end
    return data
