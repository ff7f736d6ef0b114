"""JPEG without its metadata: segments are copied or left out, the coded picture is never touched."""

from portfolio.exchange.intake.broken import BrokenPicture
from portfolio.exchange.intake.exif import PhotoFacts, orientation_only, read_exif

SOI, EOI, SOS, COM = 0xD8, 0xD9, 0xDA, 0xFE
APP0, APP1, APP2, APP14, APP15 = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF
BARE = {0x01, *range(0xD0, 0xD8)}  # TEM and restart markers stand alone
MAX_SEGMENTS = 20_000


def strip(data: bytes) -> tuple[bytes, PhotoFacts]:
    """Keep what draws the picture, its ICC profile and (rewritten) orientation; stop at the end of the image."""
    kept: list[bytes] = []
    facts = PhotoFacts()
    at, ended, scanned = 2, False, False
    for _ in range(MAX_SEGMENTS):
        if at + 2 > len(data):
            break
        if data[at] != 0xFF:
            raise BrokenPicture("its parts do not follow one another")
        marker = data[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        if marker == EOI:
            kept.append(b"\xff\xd9")
            ended = True
            break
        if marker in BARE:
            kept.append(data[at : at + 2])
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end > len(data) or end < at + 4:
            break
        segment, body = data[at:end], data[at + 4 : end]
        if marker == APP1 and body.startswith(b"Exif\0\0") and facts == PhotoFacts():
            facts = read_exif(body[6:])
        if (keep := _kept(marker, segment, body)) is not None:
            kept.append(keep)
        at = end
        if marker == SOS:
            scanned = True
            at = _end_of_scan(data, end)
            kept.append(data[end:at])
    if not ended or not scanned:
        raise BrokenPicture("it ends too early")
    if facts.orientation != 1:
        # After JFIF's own APP0, which has to come first.
        place = 1 if kept and kept[0][1] == APP0 else 0
        body = b"Exif\0\0" + orientation_only(facts.orientation)
        kept.insert(place, b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body)
    return b"\xff\xd8" + b"".join(kept), facts


def _kept(marker: int, segment: bytes, body: bytes) -> bytes | None:
    if marker == APP0:
        # JFIF without its thumbnail; the JFXX extension is nothing but a thumbnail.
        return b"\xff\xe0\x00\x10" + body[:12] + b"\0\0" if body.startswith(b"JFIF\0") and len(body) >= 14 else None
    if marker == APP2:
        return segment if body.startswith(b"ICC_PROFILE\0") else None
    if marker == APP14:
        # How colours are coded: without it CMYK and RGB pictures turn into false colours.
        return segment if body.startswith(b"Adobe") else None
    if APP0 <= marker <= APP15 or marker == COM:
        return None
    return segment


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the coded data stops: at a marker that is neither a stuffed zero nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        following = data[at + 1]
        if following == 0 or 0xD0 <= following <= 0xD7:
            at += 2
        elif following == 0xFF:
            at += 1
        else:
            return at
