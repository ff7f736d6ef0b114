"""PNG without its metadata: chunks that draw are copied; texts, times, EXIF and what follows the end are not."""

import zlib
from datetime import date
from email.utils import parsedate_to_datetime

from portfolio.exchange.intake.broken import BrokenPicture
from portfolio.exchange.intake.exif import PhotoFacts, day_in, orientation_only, read_exif

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEPT = frozenset(
    (
        b"IHDR",
        b"PLTE",
        b"IDAT",
        b"IEND",
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"cICP",
        b"sBIT",
        b"pHYs",
        b"bKGD",
    )
    + (b"hIST", b"sPLT", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT")
)
MAX_CHUNKS = 200_000


def strip(data: bytes) -> tuple[bytes, PhotoFacts]:
    """Copy the chunks of KEPT; orientation is written again as an eXIf chunk of its own."""
    kept: list[bytes] = []
    facts, taken = PhotoFacts(), None
    at, drawn = len(SIGNATURE), False
    for _ in range(MAX_CHUNKS):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if len(kind) < 4 or end > len(data):
            raise BrokenPicture("it ends too early")
        body = data[at + 8 : end - 4]
        if kind in KEPT:
            if zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
                raise BrokenPicture("a part of it has changed since it was written")
            if kind == b"IDAT" and not drawn:
                drawn = True
                _add_orientation(kept, facts)
            kept.append(data[at:end])
        elif kind == b"eXIf" and not drawn:
            facts = read_exif(body)
        elif kind == b"tEXt" and body.startswith(b"Creation Time\0"):
            taken = _creation_time(body[14:64].decode("latin-1"))
        elif not kind[0] & 0x20:  # upper case: a chunk that a reader must understand
            raise BrokenPicture("it is of a kind that cannot be read")
        at = end
        if kind == b"IEND":
            break
    else:
        raise BrokenPicture("it has too many parts")
    if not drawn or kept[0][4:8] != b"IHDR":
        raise BrokenPicture("the picture itself is missing")
    return SIGNATURE + b"".join(kept), facts._replace(taken=facts.taken or taken)


def _add_orientation(kept: list[bytes], facts: PhotoFacts) -> None:
    if facts.orientation != 1:
        chunk = b"eXIf" + orientation_only(facts.orientation)
        kept.append((len(chunk) - 4).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big"))


def _creation_time(text: str) -> date | None:
    if (day := day_in(text)) is not None:
        return day
    try:
        return parsedate_to_datetime(text).date()
    except (TypeError, ValueError, IndexError):
        return None
