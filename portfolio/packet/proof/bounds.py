"""What a PDF may unpack to before it is read further: a small file that holds hundreds of megabytes is no packet."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

LEAST_OBJECTS, LEAST_FILES = 2_000_000, 20_000_000
"""Bytes that any file may hold unpacked: in streams of objects, which a reader goes through letter by letter, and in
all attached files."""

_OBJECTS = re.compile(rb"/(?:ObjStm|XRef)\b")
_BOUNDED = (
    "zlib_maximum_output_length", "lzw_maximum_output_length", "run_length_maximum_output_length",
    "array_based_stream_maximum_output_length",
)  # fmt: skip


def most_objects(pdf: bytes) -> int:
    """So many bytes may all streams of objects unpack to: what they describe is a part of the file."""
    return max(LEAST_OBJECTS, 3 * len(pdf))


def most_files(pdf: bytes) -> int:
    """So many bytes may all attached files unpack to: photographs and documents are packed already."""
    return max(LEAST_FILES, 4 * len(pdf))


@contextmanager
def bounded(pdf: bytes) -> Iterator[None]:
    """Read this file with pypdf inside. Raises ValueError where its objects unpack to more than any real file's do.

    A name that is spelled so that it is not found here is still held to the bound of a single stream.
    """
    from pypdf import apply_configuration

    left = most_objects(pdf)
    view = memoryview(pdf)
    for found in _OBJECTS.finditer(pdf):
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
