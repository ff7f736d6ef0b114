"""PNG pictures: finds baked badges in the text chunks, tells the size, and makes a plain copy that is safe to draw.

Sources: PNG specification, third edition (chunk layout, textual information), Open Badges baking specification
(`iTXt`, keyword "openbadges"), Open Badges 3.0, "Baked Badge" (keyword "openbadgecredential"). Badges of 1.0 and
before stand in `tEXt`; `zTXt` and compressed `iTXt` are seen in the wild and read within a bound.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from portfolio.credentials.containers.baked import OPEN_BADGES_1_2, OPEN_BADGES_3, Baked, first_of_each
from portfolio.credentials.limits import MAX_BAKED, MAX_CHUNKS, MAX_FILE, MAX_PIXELS, MAX_TEXT
from portfolio.credentials.model import WARNING, Finding
from portfolio.credentials.refusal import broken, not_a_badge

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MARKS = (OPEN_BADGES_1_2, OPEN_BADGES_3)
_COMPRESSED = Finding("container", WARNING, "The badge inside this picture is compressed, which is unusual.")
_LONGEST_CHUNK = 2**31 - 1
_DRAWN = frozenset((b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"IDAT", b"IEND"))


class Chunk(NamedTuple):
    """One chunk: its type, its data and the checksum it was written with."""

    kind: bytes
    data: memoryview
    checksum: int

    @property
    def intact(self) -> bool:
        return zlib.crc32(self.data, zlib.crc32(self.kind)) == self.checksum


def baked(data: bytes) -> list[Baked]:
    """The badges in a PNG file, in file order, the first of each mark. Raises `Refused` if damaged or without badge."""
    found: list[Baked] = []
    ended = False
    for chunk in chunks(data):
        ended = ended or chunk.kind == b"IEND"
        mark = _mark(chunk)
        if not mark:
            continue
        if len(found) >= MAX_BAKED:
            raise broken("it holds more badges than any picture needs")
        if len(data) > MAX_FILE:
            raise broken("the picture is bigger than 10 MB", "Ask its issuer for a smaller copy.")
        if not chunk.intact:
            raise broken("the badge inside this picture was damaged or changed after it was made")
        text, remarks = _text(chunk)
        found.append(Baked(text, mark, remarks))
    if not ended:
        raise broken("the picture is cut off before its end")
    if not found:
        raise not_a_badge("it is a picture with no badge inside")
    return first_of_each(found)


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as the file claims them. Raises `Refused` if it has no header."""
    header = next(chunks(data), None)
    if header is None:
        raise broken("the picture is cut off before its end")
    width, height = struct.unpack(">II", header.data[:8])
    return width, height


def plain(data: bytes) -> bytes | None:
    """A copy with only what is needed to draw it: no text, no colour profile, nothing after the end.

    None when it claims more than `MAX_PIXELS` pixels, which no badge needs and no memory holds.
    """
    width, height = size(data)
    if not 0 < width * height <= MAX_PIXELS:
        return None
    parts: list[bytes | memoryview] = [SIGNATURE]
    for chunk in chunks(data):
        if chunk.kind in _DRAWN:
            parts += [struct.pack(">I", len(chunk.data)), chunk.kind, chunk.data, struct.pack(">I", chunk.checksum)]
    return b"".join(parts)


def chunks(data: bytes) -> Iterator[Chunk]:
    """The chunks up to IEND, each within the file. Raises `Refused` when the file ends inside one."""
    if not data.startswith(SIGNATURE):
        raise broken("the picture is not a PNG file")
    view = memoryview(data)
    position, count = len(SIGNATURE), 0
    while position < len(data):
        if position + 12 > len(data):
            raise broken("the picture is cut off before its end")
        length, kind = struct.unpack_from(">I4s", data, position)
        start, end = position + 8, position + 8 + length
        if length > _LONGEST_CHUNK or end + 4 > len(data) or not kind.isalpha():
            raise broken("the picture is damaged or cut off")
        if count == 0 and (kind != b"IHDR" or length != 13):
            raise broken("the picture has no header")
        count += 1
        if count > MAX_CHUNKS:
            raise broken("the picture is made of more parts than any badge needs")
        (checksum,) = struct.unpack_from(">I", data, end)
        yield Chunk(kind, view[start:end], checksum)
        if kind == b"IEND":
            return
        position = end + 4


def _mark(chunk: Chunk) -> str:
    if chunk.kind not in (b"tEXt", b"zTXt", b"iTXt"):
        return ""
    keyword = bytes(chunk.data[:80]).split(b"\0", 1)[0]
    return next((mark for mark in _MARKS if keyword == mark.encode()), "")


def _text(chunk: Chunk) -> tuple[str, tuple[Finding, ...]]:
    body = bytes(chunk.data[len(_mark(chunk)) + 1 :])
    if chunk.kind == b"tEXt":
        return _decoded(body), ()
    if chunk.kind == b"zTXt":
        if body[:1] != b"\0":
            raise broken("the badge inside this picture is packed in an unknown way")
        return _decoded(_inflated(body[1:])), (_COMPRESSED,)
    # iTXt: compression flag, method, language tag, translated keyword, text
    fields = body[2:].split(b"\0", 2)
    if len(body) < 2 or len(fields) < 3 or body[0] not in (0, 1):
        raise broken("the badge inside this picture is damaged")
    if body[0] == 0:
        return _decoded(fields[2]), ()
    if body[1] != 0:
        raise broken("the badge inside this picture is packed in an unknown way")
    return _decoded(_inflated(fields[2])), (_COMPRESSED,)


def _inflated(packed: bytes) -> bytes:
    engine = zlib.decompressobj()
    try:
        text = engine.decompress(packed, MAX_TEXT + 1)
    except zlib.error as trouble:
        raise broken("the badge inside this picture is damaged") from trouble
    if len(text) > MAX_TEXT:
        raise broken("the badge inside this picture unpacks to more than any badge needs")
    if not engine.eof:
        raise broken("the badge inside this picture is cut off")
    return text


def _decoded(raw: bytes) -> str:
    """UTF-8; a `tEXt` chunk is Latin-1 by its standard, but bakers write UTF-8 into it."""
    if len(raw) > MAX_TEXT:
        raise broken("the badge inside this picture is longer than any badge needs")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
