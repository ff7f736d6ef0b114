"""The picture of generated badges and photos: a small PNG in one of sixteen colours."""

import struct
import zlib


def square(shade: int, side: int = 24) -> bytes:
    """A PNG of one colour, `shade` 0 to 15: enough for a picture, and few files however many entries there are."""
    pixel = bytes((30 + shade * 8, 120 - shade * 4, 90 + shade * 6))
    rows = b"".join(b"\0" + pixel * side for _ in range(side))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
