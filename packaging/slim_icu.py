"""Makes ICU's data small: Qt for Linux brings all of ICU, 31 MB, of which it can use less than half.

Of the trees of data those are left out that hold names (of units, currencies, languages, regions, time zones), rules
for spelling out numbers and for other scripts, and dictionaries for breaking lines: Qt has its own (CLDR) or asks for
none. Kept are collation, calendars, case, normal forms and encodings. Sources: ICU's "udata.h" and "ucmndata.h" (the
common data: a header, then a table of contents whose names are in order); System V ABI, ELF-64 ("Program Header").
"""

import struct
import sys
from pathlib import Path

LEFT_OUT = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
_COMMON_DATA = b"CmnD"
_ALIGNED = 16
_PAGE = 4096
_LOAD = 1
_PROGRAM_HEADERS, _SECTION_HEADERS, _COUNTS = 32, 40, 54
"""Where an ELF-64 file says where these lie; `_COUNTS` are the sizes and numbers of both."""
_HEADER = "<IIQQQQQQ"
_TYPE, _OFFSET, _FILE_SIZE, _MEMORY = 0, 2, 5, 6
"""A program header and its parts that are looked at here."""


def slimmed(library: bytes) -> bytes:
    """A libicudata.so with less in it. Raises ValueError for one that is built otherwise than expected."""
    if library[:6] != b"\x7fELF\x02\x01":
        raise ValueError("not a little-endian ELF-64 file")
    headers = _headers(library)
    loaded = [header for header in headers if header[_TYPE] == _LOAD]
    if len(loaded) != 2 or loaded[0][_OFFSET] or loaded[1][_OFFSET] < loaded[0][_FILE_SIZE]:
        raise ValueError("its segments lie otherwise than expected")
    end = loaded[0][_FILE_SIZE]
    start = library.find(_COMMON_DATA) - 12
    if not 0 < start < end or library[start + 2 : start + 4] != b"\xda\x27":
        raise ValueError("no ICU data where it is expected")
    return _put_together(library, headers, start, _fewer(library[start:end]))


def _fewer(data: bytes) -> bytes:
    """The common data without some of its items."""
    base = int.from_bytes(data[:2], "little")
    count = int.from_bytes(data[base : base + 4], "little")
    entries = list(struct.iter_unpack("<II", data[base + 4 : base + 4 + 8 * count]))
    names = [data[base + at : data.index(b"\0", base + at)] for at, _ in entries]
    ends = [*(at for _, at in entries[1:]), len(data) - base]
    kept = [
        (name, data[base + at : base + end])
        for name, (_, at), end in zip(names, entries, ends, strict=True)
        if not any(f"/{tree}/".encode() in name for tree in LEFT_OUT)
    ]
    at_name = 4 + 8 * len(kept)
    texts = b"".join(name + b"\0" for name, _ in kept)
    at_items = _rounded(base + at_name + len(texts), _ALIGNED) - base
    table, items = [struct.pack("<I", len(kept))], bytearray()
    for name, item in kept:
        items += bytes(-len(items) % _ALIGNED)
        table.append(struct.pack("<II", at_name, at_items + len(items)))
        items += item
        at_name += len(name) + 1
    head = data[:base] + b"".join(table) + texts
    return head + bytes(base + at_items - len(head)) + bytes(items)


def _headers(library: bytes) -> list[list[int]]:
    (table,) = struct.unpack_from("<Q", library, _PROGRAM_HEADERS)
    size, count = struct.unpack_from("<HH", library, _COUNTS)
    return [list(struct.unpack_from(_HEADER, library, table + size * number)) for number in range(count)]


def _put_together(library: bytes, headers: list[list[int]], start: int, data: bytes) -> bytes:
    """With other data in the first segment; the second keeps its address and moves up in the file. No sections."""
    first, second = [header for header in headers if header[_TYPE] == _LOAD]
    after = library[second[_OFFSET] : second[_OFFSET] + second[_FILE_SIZE]]
    first[_FILE_SIZE] = first[_MEMORY] = start + len(data)
    moved = _rounded(start + len(data), _PAGE) - second[_OFFSET] // _PAGE * _PAGE
    old = second[_OFFSET]
    for header in headers:
        if header[_OFFSET] >= old:
            header[_OFFSET] += moved
    made = bytearray(library[:start] + data)
    (table,) = struct.unpack_from("<Q", library, _PROGRAM_HEADERS)
    for number, header in enumerate(headers):
        struct.pack_into(_HEADER, made, table + struct.calcsize(_HEADER) * number, *header)
    struct.pack_into("<Q", made, _SECTION_HEADERS, 0)
    struct.pack_into("<HHH", made, _COUNTS + 4, 0, 0, 0)
    return bytes(made) + bytes(second[_OFFSET] - len(made)) + after


def _rounded(size: int, unit: int) -> int:
    return -(-size // unit) * unit


def main() -> int:
    """`slim_icu.py LIBRARY OUT`."""
    Path(sys.argv[2]).write_bytes(slimmed(Path(sys.argv[1]).read_bytes()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
