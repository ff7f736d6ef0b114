"""Puts large pictures into a PDF that typst wrote with stand-ins for them: the bytes and sizes of these and no more."""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from portfolio.packet.drawing.stand_ins import SIDE

_END = re.compile(rb"startxref\n(\d+)\n%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\n0 (\d+)\n")
_ROW, _DIGITS, _ROWS_END = 20, 10, b"\r\n"
"""Of a table of places: bytes of a row, how many of them say the place, and what stands between two rows."""
_KIND = b"/Type/XObject/Subtype/Image/Filter/DCTDecode"
_SMALL = b"%b/Width %d/Height %d/" % (_KIND, SIDE, SIDE)
_BEFORE = re.compile(rb"\d+ 0 obj\n(<</Length (\d+))\Z")
_REST = re.compile(rb"[^\n]{1,99}>>\nstream\n")
_HEAD = 60
"""How far before its kind a picture's object begins, at most."""
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
    rows = pdf[first:last].split(_ROWS_END)
    pieces: list[bytes] = []
    ends, grown = [0], [0]  # behind which place everything stands how much further back
    begun, met = [], set()
    for place, body, length, rest in _stand_ins(pdf, table.start()):
        after = rest.end() + length
        stand_in = pdf[rest.end() : after]
        if stand_in not in pictures:
            continue
        new = pictures[stand_in]
        met.add(stand_in)
        begun.append(place)
        head = b"<</Length %d%b/Width %d/Height %d/%b" % (len(new.data), _KIND, new.width, new.height, rest[0])
        pieces += [pdf[ends[-1] : body], head, new.data]
        ends.append(after)
        grown.append(grown[-1] + len(head) + len(new.data) - (after - body))
    if met != pictures.keys():
        return None
    moved = _behind(rows, begun[0]) if begun else {}
    if not moved.keys() >= set(begun):
        return None
    for place, number in moved.items():
        rows[number] = b"%010d" % (place + grown[bisect(ends, place) - 1]) + rows[number][_DIGITS:]
    pieces += [pdf[ends[-1] : first], _ROWS_END.join(rows), pdf[last : end.start()]]
    return b"".join(pieces) + b"startxref\n%d\n%%%%EOF" % (table.start() + grown[-1])


def _stand_ins(pdf: bytes, last: int) -> Iterator[tuple[int, int, int, re.Match[bytes]]]:
    """What has the size of a stand-in, before `last`: where its object begins, where that object's body does, how long
    the picture is, and what comes before the picture."""
    at = pdf.find(_SMALL, 0, last)
    while at >= 0:
        start = max(0, at - _HEAD)
        before, rest = _BEFORE.search(pdf[start:at]), _REST.match(pdf, at + len(_SMALL))
        if before and rest:
            yield start + before.start(), start + before.start(1), int(before[2]), rest
        at = pdf.find(_SMALL, at + 1, last)


def _behind(rows: list[bytes], place: int) -> dict[int, int]:
    """Of a table of places the rows at `place` and behind it: their places, and their numbers."""
    least = b"%010d" % place
    return {int(row[:_DIGITS]): number for number, row in enumerate(rows) if row >= least and row.endswith(b"n")}


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
