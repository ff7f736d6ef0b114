"""WebP without its metadata: chunks that draw are copied; EXIF, XMP, unknown ones and what follows are not."""

from portfolio.exchange.intake.broken import BrokenPicture
from portfolio.exchange.intake.exif import PhotoFacts, orientation_only, read_exif

KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
IN_FRAME = frozenset((b"VP8 ", b"VP8L", b"ALPH"))
FRAME_HEADER = 16
HAS_EXIF, HAS_XMP = 0x08, 0x04
MAX_CHUNKS = 100_000


def strip(data: bytes) -> tuple[bytes, PhotoFacts]:
    """Copy the chunks of KEPT (and, inside an animation's frames, of IN_FRAME); orientation is written again."""
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise BrokenPicture("it ends too early")
    facts, kept = PhotoFacts(), []
    for kind, body in _chunks(data[12:end]):
        if kind == b"EXIF":
            facts = read_exif(body.removeprefix(b"Exif\0\0"))
        elif kind == b"ANMF":
            frame = b"".join(_chunk(k, b) for k, b in _chunks(body[FRAME_HEADER:]) if k in IN_FRAME)
            kept.append((kind, body[:FRAME_HEADER] + frame))
        elif kind in KEPT:
            kept.append((kind, body))
    if not any(kind in (b"VP8 ", b"VP8L", b"ANMF") for kind, _ in kept):
        raise BrokenPicture("the picture itself is missing")
    if kept[0][0] == b"VP8X" and kept[0][1]:
        flags = kept[0][1][0] & ~(HAS_EXIF | HAS_XMP)
        if facts.orientation != 1:
            flags |= HAS_EXIF
            kept.append((b"EXIF", orientation_only(facts.orientation)))
        kept[0] = (b"VP8X", bytes([flags]) + kept[0][1][1:])
    body = b"WEBP" + b"".join(_chunk(kind, content) for kind, content in kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body, facts


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    at = 0
    while at + 8 <= len(data):
        end = at + 8 + int.from_bytes(data[at + 4 : at + 8], "little")
        if end > len(data) or len(found) >= MAX_CHUNKS:
            raise BrokenPicture("it ends too early")
        found.append((data[at : at + 4], data[at + 8 : end]))
        at = end + (end - at) % 2  # chunks are padded to an even length
    return found


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)
