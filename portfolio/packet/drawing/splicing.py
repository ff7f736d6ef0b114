"""Puts large pictures into a PDF that typst wrote with stand-ins for them: the bytes and sizes of these and no more."""

import re
from bisect import bisect
from collections.abc import Mapping
from typing import NamedTuple

from portfolio.packet.drawing.stand_ins import SIDE

_END = re.compile(rb"startxref\n(\d+)\n%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\n0 (\d+)\n")
_ROW, _DIGITS = 20, 10
"""Of a table of places: bytes of a row, and how many of them say the place."""
_PICTURE = re.compile(
    rb"\d+ 0 obj\n(<</Length (\d+)(/Type/XObject/Subtype/Image/Filter/DCTDecode)/Width %d/Height %d(/[^\n]{1,99}>>\n"
    rb"stream\n))" % (SIDE, SIDE)
)
_PARTS = frozenset((0xE0, 0xDB, 0xC0, 0xC4, 0xDD))
"""What a plain JPEG has before its picture: JFIF, tables, size. No notes, no profiles."""
_SIZE, _SCAN = 0xC0, 0xDA


class Picture(NamedTuple):
    """A JPEG and its size in pixels."""

    data: bytes
    width: int
    height: int


def with_pictures(pdf: bytes, pictures: Mapping[bytes, Picture]) -> bytes | None:
    """The PDF with these pictures in place of their stand-ins, which are the keys: all of them and no other.

    None where the file is not built as typst builds it, where a stand-in is not in it, or where a picture is not the
    plain JPEG that it should be.
    """
    end = _END.search(pdf, max(0, len(pdf) - 64))
    table = _TABLE.match(pdf, int(end[1])) if end else None
    if end is None or table is None or not all(_is_plain(one) for one in pictures.values()):
        return None
    first, last = table.end(), table.end() + int(table[1]) * _ROW
    if pdf[last : last + 7] != b"trailer":
        return None
    rows = {int(pdf[at : at + _DIGITS]): at for at in range(first, last, _ROW) if pdf[at + 17 : at + 18] == b"n"}
    pieces: list[bytes] = []
    ends, grown = [0], [0]  # behind which place everything stands how much further back
    met = set()
    for found in _PICTURE.finditer(pdf, 0, table.start()):
        stand_in = pdf[found.end() : found.end() + int(found[2])]
        if found.start() not in rows or stand_in not in pictures:
            continue
        new = pictures[stand_in]
        met.add(stand_in)
        head = b"<</Length %d%b/Width %d/Height %d%b" % (len(new.data), found[3], new.width, new.height, found[4])
        pieces += [pdf[ends[-1] : found.start(1)], head, new.data]
        ends.append(found.end() + len(stand_in))
        grown.append(grown[-1] + len(head) + len(new.data) - (ends[-1] - found.start(1)))
    if met != pictures.keys():
        return None
    pieces.append(pdf[ends[-1] : first])
    places = bytearray(pdf[first:last])
    for place, at in rows.items():
        if more := grown[bisect(ends, place) - 1]:
            places[at - first : at - first + _DIGITS] = b"%010d" % (place + more)
    pieces += [bytes(places), pdf[last : end.start()], b"startxref\n%d\n%%%%EOF" % (table.start() + grown[-1])]
    return b"".join(pieces)


def _is_plain(picture: Picture) -> bool:
    """Whether it is a JPEG with three colours and this size, and nothing beside its picture."""
    data, at, size = picture.data, 2, (0, 0)
    if data[:2] != b"\xff\xd8" or data[-2:] != b"\xff\xd9":
        return False
    while at + 4 <= len(data) and data[at] == 0xFF:
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == _SCAN:
            return size == (picture.width, picture.height)
        if kind not in _PARTS or length < 2:
            return False
        if kind == _SIZE:
            if data[at + 4] != 8 or data[at + 9 : at + 10] != b"\x03":
                return False
            size = int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + length
    return False
