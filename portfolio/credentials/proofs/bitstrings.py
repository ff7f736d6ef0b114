"""The packed list inside a status list: a bit, or a few, for each badge, unpacked with a bound.

Sources: Bitstring Status List 1.0 section 3.3 ("Bitstring Expansion Algorithm": multibase "u", GZIP, the first badge
leftmost), StatusList2021 (base64 without the "u"), Revocation List 2020 (ZLIB). Functions of the text alone.
"""

import base64
import binascii
import zlib

MAX_UNPACKED = 4_000_000
"""Bytes of an unpacked list: places for 32 million badges. The standard asks for 16 KB."""

MINIMUM_BITS = 131_072
"""So long is every list at least, that nobody is told apart by it (Bitstring Status List 1.0 section 3.3)."""

MAX_SIZE = 16
"""Bits for one badge that are read."""

_EITHER_FORM = zlib.MAX_WBITS | 32
"""GZIP or ZLIB, by what stands there."""


def unpacked(text: object) -> bytes:
    """The bytes of an `encodedList`. Raises ValueError, and nothing else, for what is damaged or too long."""
    if not isinstance(text, str):
        raise ValueError("no packed list")
    bare = text.removeprefix("u").replace("-", "+").replace("_", "/").rstrip("=")
    try:
        packed = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
        work = zlib.decompressobj(_EITHER_FORM)
        data = work.decompress(packed, MAX_UNPACKED)
    except (binascii.Error, ValueError, zlib.error) as trouble:
        raise ValueError("a damaged list") from trouble
    if not work.eof:
        raise ValueError("a list that breaks off, or is longer than any")
    return data


def value_at(data: bytes, index: int, size: int = 1) -> int | None:
    """The value of the badge at `index`, counted from the left, each `size` bits wide; None where there is no such."""
    start = index * size
    if not 1 <= size <= MAX_SIZE or index < 0 or start + size > 8 * len(data):
        return None
    first, last = start // 8, (start + size - 1) // 8
    bits = int.from_bytes(data[first : last + 1])
    return bits >> (8 * (last + 1) - start - size) & ((1 << size) - 1)
