"""What a PDF from elsewhere may ask for: memory and time by its size, and what its objects may unpack to.

The limits of the child in which it is read hold whatever a PDF does. The counting before that tells the usual bomb at
once and in a better sentence; a name that is spelled so that it is not found there meets the limits.
"""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from portfolio.core.limits import physical_memory

SMALL = 10_000_000
"""Bytes of a PDF that the least of all limits is for: what is saved “with proof” has no more."""
LEAST_MEMORY, LEAST_SECONDS = 190_000_000, 1.0
"""For such a PDF, with the program itself: 32 pages take 60 MB and 0.2 seconds of the processor."""
MOST_MEMORY = max(2_000_000_000, physical_memory() // 4)
FOR_BADGES = 0.5
"""The part of the time after which no further badge of a PDF is checked: the PDF itself has its answer in any case."""
SECONDS_TO_ANSWER = 60.0
"""By the clock on the wall, with the child's start and a slow disk: for what waits and does not work."""
LEAST_OBJECTS, LEAST_FILES = 2_000_000, 20_000_000
"""Bytes that any file may hold unpacked: in streams of objects, which a reader goes through letter by letter, and in
all attached files."""

_MEMORY_A_BYTE, _SECONDS_A_BYTE = 6, 2e-8
_MORE_MEMORY, _SECONDS_AN_OBJECT, _MOST_SECONDS = 20_000_000, 0.001, 20.0
_OBJECTS = re.compile(rb"/(?:ObjStm|XRef)\b")
_BOUNDED = (
    "zlib_maximum_output_length", "lzw_maximum_output_length", "run_length_maximum_output_length",
    "array_based_stream_maximum_output_length",
)  # fmt: skip


def memory_for(size: int) -> int:
    """Bytes of memory for a PDF of so many bytes: it is held whole, unpacked, and as it was when it was signed."""
    return min(MOST_MEMORY, LEAST_MEMORY + _MEMORY_A_BYTE * max(0, size - SMALL))


def seconds_for(size: int) -> float:
    """Seconds of the processor for a PDF of so many bytes: each byte is unpacked and hashed, and more than once."""
    return LEAST_SECONDS + _SECONDS_A_BYTE * max(0, size - SMALL)


def longer_for(size: int, objects: int) -> tuple[int, float]:
    """Memory and seconds from when pyHanko is loaded and goes through all objects: for what its own signature shows to
    be a packet, and to have been signed once more."""
    seconds = min(_MOST_SECONDS, LEAST_SECONDS + _SECONDS_AN_OBJECT * objects)
    return memory_for(size) + _MORE_MEMORY, seconds + _SECONDS_A_BYTE * size


def most_objects(pdf: bytes) -> int:
    """So many bytes may all streams of objects unpack to: what they describe is a part of the file."""
    return max(LEAST_OBJECTS, 3 * len(pdf))


def most_files(pdf: bytes) -> int:
    """So many bytes may all attached files unpack to: photographs and documents are packed already."""
    return max(LEAST_FILES, 4 * len(pdf))


@contextmanager
def bounded(pdf: bytes) -> Iterator[None]:
    """Read this file with pypdf inside. Raises ValueError where its objects unpack to more than any real file's do."""
    from pypdf import apply_configuration

    left = most_objects(pdf)
    view = memoryview(pdf)
    begin = 0
    while found := _OBJECTS.search(pdf, begin):
        begin = pdf.find(b"stream", found.end())
        if begin < 0:
            break
        begin += len(b"stream\r\n") if pdf[begin + 6 : begin + 8] == b"\r\n" else len(b"stream\n")
        try:
            left -= len(zlib.decompressobj().decompress(view[begin:], left + 1))
        except zlib.error:
            continue
        if left < 0:
            raise ValueError("its objects unpack to more than those of any packet")
    most: dict[str, Any] = dict.fromkeys(_BOUNDED, most_files(pdf))
    with apply_configuration(**most):
        yield
