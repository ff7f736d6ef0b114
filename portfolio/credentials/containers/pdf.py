"""PDF documents: finds the files attached to them, and gives only those that may be credentials.

Source: ISO 32000-1 sections 7.7.4 (name trees) and 7.11.4 (embedded file streams). Pages are never drawn here. Call it
in a child process: PDF is too rich a format to bound its time from inside.
"""

import time
import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from typing import Any

from portfolio.credentials.limits import MAX_ATTACHMENTS, MAX_FILE, MAX_PDF_OBJECTS
from portfolio.credentials.quiet import quiet
from portfolio.credentials.refusal import not_a_badge

SIGNATURE = b"%PDF-"
_BOUNDED = (
    "zlib_maximum_output_length", "lzw_maximum_output_length", "run_length_maximum_output_length",
    "array_based_stream_maximum_output_length",
)  # fmt: skip
AS_CERTIFICATE = "If it is a certificate, add it as a certificate instead."
_MAX_TREE = 500
_MAX_UNPACKED = 2_000_000
"""Bytes of a stream of objects or of their table: a reader goes through them letter by letter."""
_SECONDS = 0.8
"""Seconds of processor until the attached files are found; real ones take a tenth."""


def attached(data: bytes) -> list[bytes]:
    """The attached files, unpacked within bounds. Raises `Refused` when there is none or the PDF cannot be read."""
    if len(data) > MAX_FILE:
        raise not_a_badge("it is a PDF of more than 10 MB, which is not searched for badges")
    if data.count(b" obj") > MAX_PDF_OBJECTS:
        raise not_a_badge("it is a PDF of more parts than are searched for badges", AS_CERTIFICATE)
    if b"EmbeddedFile" not in data and b"/ObjStm" not in data:
        raise not_a_badge("it is a PDF with no badge attached", AS_CERTIFICATE)
    # pypdf takes 0.1 s to import and most files are no PDF.
    from pypdf import PdfReader, apply_configuration

    most: dict[str, Any] = dict.fromkeys(_BOUNDED, _MAX_UNPACKED)
    try:
        with quiet("pypdf"), apply_configuration(**most):
            reader = PdfReader(BytesIO(data), strict=False)
            if reader.is_encrypted:
                reader.decrypt("")
            files = list(_files(reader.trailer["/Root"].get_object(), time.thread_time() + _SECONDS))
    except Exception as trouble:
        # A parser of a format this wide raises anything on hostile input, and the file is no badge then.
        raise not_a_badge("it is a PDF that cannot be searched for badges", AS_CERTIFICATE) from trouble
    if not files:
        raise not_a_badge("it is a PDF with no badge attached", AS_CERTIFICATE)
    return files


def _files(catalogue: Any, end: float) -> Iterator[bytes]:
    left = 2 * MAX_FILE
    for specification in islice(_specifications(catalogue, end), MAX_ATTACHMENTS):
        streams = _at(specification, "/EF")
        unpacked = _unpacked(_at(streams, "/UF") or _at(streams, "/F"))
        left -= len(unpacked)
        if left < 0:
            return
        if unpacked:
            yield unpacked


def _specifications(catalogue: Any, end: float) -> Iterator[Any]:
    """The file specifications of the name tree, then those that are only associated files (PDF/A-3)."""
    waiting = [_at(_at(catalogue, "/Names"), "/EmbeddedFiles")]
    for _ in range(_MAX_TREE):
        if not waiting:
            break
        node = waiting.pop(0)
        names = _at(node, "/Names") or []
        yield from (_timely(item, end) for item in names[1::2])
        waiting += [_timely(kid, end) for kid in (_at(node, "/Kids") or [])[: _MAX_TREE - len(waiting)]]
    else:
        return
    if not _at(_at(catalogue, "/Names"), "/EmbeddedFiles"):
        yield from (_object(item) for item in _at(catalogue, "/AF") or [])


def _unpacked(stream: Any) -> bytes:
    """The bytes of an embedded file stream that is stored plainly or deflated; b"" for other filters or too much."""
    raw = getattr(stream, "_data", None)
    if not isinstance(raw, bytes) or len(raw) > MAX_FILE or _at(stream, "/DecodeParms"):
        return b""
    filters = _at(stream, "/Filter")
    names = [str(item) for item in filters] if isinstance(filters, list) else [str(filters)] if filters else []
    if not names:
        return raw
    if names != ["/FlateDecode"]:
        return b""
    try:
        unpacked = zlib.decompressobj().decompress(raw, MAX_FILE + 1)
    except zlib.error:
        return b""
    return unpacked if len(unpacked) <= MAX_FILE else b""


def _at(holder: Any, key: str) -> Any:
    return _object(holder[key]) if isinstance(holder, dict) and key in holder else None


def _timely(value: Any, end: float) -> Any:
    """As `_object`. Raises TimeoutError where finding them all takes too long."""
    if time.thread_time() > end:
        raise TimeoutError
    return _object(value)


def _object(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value
