"""What is wanted from a photo's EXIF block (which way is up, when, whether a place), and writing the first."""

import re
import struct
from datetime import date
from typing import NamedTuple

ORIENTATION, MODIFIED, EXIF_IFD, GPS_IFD = 0x0112, 0x0132, 0x8769, 0x8825
TAKEN, DIGITISED = 0x9003, 0x9004
MAX_ENTRIES = 500  # an IFD of a real camera has fewer than 100
SHORT, LONG, ASCII = 3, 4, 2


class PhotoFacts(NamedTuple):
    """Orientation 1…8 as in EXIF (1 is upright), the day the photo was taken if known, whether it names a place."""

    orientation: int = 1
    taken: date | None = None
    place: bool = False


def read_exif(tiff: bytes) -> PhotoFacts:
    """Facts from a TIFF-structured EXIF block (without the `Exif` prefix). A broken block gives what could be read."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return PhotoFacts()
    first = _entries(tiff, order, _number(tiff, order, 4, LONG))
    exif = _entries(tiff, order, _value(tiff, order, first.get(EXIF_IFD)))
    orientation = _value(tiff, order, first.get(ORIENTATION))
    days = (_day(tiff, order, entry) for entry in (exif.get(TAKEN), exif.get(DIGITISED), first.get(MODIFIED)))
    return PhotoFacts(
        orientation if 1 <= orientation <= 8 else 1,
        next((day for day in days if day is not None), None),
        GPS_IFD in first,
    )


def orientation_only(orientation: int) -> bytes:
    """A whole TIFF block that says nothing but which way is up."""
    return b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, ORIENTATION, SHORT, 1, orientation, 0, 0)


def day_in(text: str) -> date | None:
    """The day in `2026:11:09 14:30:00`, as EXIF prescribes, or with other separators. None if no one can mean it."""
    match = re.match(r"\s*(\d{4})[:/.-](\d{1,2})[:/.-](\d{1,2})", text)
    if not match:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return day if 1900 <= day.year <= 2200 else None  # cameras with no clock write year 0


def _entries(tiff: bytes, order: str, at: int) -> dict[int, tuple[int, int, int]]:
    """tag → (type, count, where its value field is). Only the IFD asked for: chains and loops are never followed."""
    if not 8 <= at <= len(tiff) - 2:
        return {}
    count = min(_number(tiff, order, at, SHORT), MAX_ENTRIES)
    found = {}
    for place in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, number = struct.unpack_from(order + "HHI", tiff, place)
        found[tag] = (kind, number, place + 8)
    return found


def _number(tiff: bytes, order: str, at: int, kind: int) -> int:
    number: int = struct.unpack_from(order + ("H" if kind == SHORT else "I"), tiff, at)[0]
    return number


def _value(tiff: bytes, order: str, entry: tuple[int, int, int] | None) -> int:
    return _number(tiff, order, entry[2], entry[0]) if entry and entry[0] in (SHORT, LONG) else 0


def _day(tiff: bytes, order: str, entry: tuple[int, int, int] | None) -> date | None:
    if entry is None or entry[0] != ASCII or not 10 <= entry[1] <= 100:
        return None
    at = _number(tiff, order, entry[2], LONG)
    return day_in(tiff[at : at + entry[1]].decode("ascii", "replace"))
