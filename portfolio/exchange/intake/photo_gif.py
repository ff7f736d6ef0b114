"""GIF without its comments: blocks that draw the picture are copied, comments, XMP and what follows the end are not."""

from portfolio.exchange.intake.broken import BrokenPicture
from portfolio.exchange.intake.exif import PhotoFacts

IMAGE, EXTENSION, TRAILER = 0x2C, 0x21, 0x3B
GRAPHIC_CONTROL, PLAIN_TEXT, COMMENT, APPLICATION = 0xF9, 0x01, 0xFE, 0xFF
KEPT_APPLICATIONS = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")  # how often it repeats; its colour profile


def strip(data: bytes) -> tuple[bytes, PhotoFacts]:
    """Copy header, palettes, frames and their timing."""
    try:
        return _strip(data), PhotoFacts()
    except IndexError as error:
        raise BrokenPicture("it ends too early") from error


def _strip(data: bytes) -> bytes:
    at = 13 + _palette(data[10])
    kept = [data[:at]]
    drawn = False
    while data[at] != TRAILER:
        start = at
        if data[at] == IMAGE:
            at = _end_of_blocks(data, at + 10 + _palette(data[at + 9]) + 1)
            keep, drawn = True, True
        elif data[at] == EXTENSION:
            label = data[at + 1]
            application = data[at + 3 : at + 14]
            at = _end_of_blocks(data, at + 2)
            keep = label in (GRAPHIC_CONTROL, PLAIN_TEXT) or (label == APPLICATION and application in KEPT_APPLICATIONS)
        else:
            raise BrokenPicture("its parts do not follow one another")
        if keep:
            kept.append(data[start:at])
    if not drawn:
        raise BrokenPicture("the picture itself is missing")
    return b"".join(kept) + bytes([TRAILER])


def _palette(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _end_of_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
