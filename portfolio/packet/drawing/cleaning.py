"""Makes copies of files without their properties (author, place, times) and says what they tell, in the child."""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from portfolio.core.raster import raster_kind
from portfolio.packet.drawing.cleaning_office import Kept, clean_office
from portfolio.packet.drawing.cleaning_pictures import bare_jpeg, clean_picture
from portfolio.packet.leaving.properties import properties_of

Answer = dict[str, Any]

OFFICE = ("application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.")


def can_clean(data: bytes, media_type: str) -> bool:
    """Whether a file is of a kind whose properties can be taken out."""
    return is_document(data, media_type) or raster_kind(data) in ("JPEG", "PNG", "WEBP", "GIF")


def is_document(data: bytes, media_type: str) -> bool:
    """Whether a file is a PDF or an office document."""
    return b"%PDF-" in data[:1024] or (data[:2] == b"PK" and media_type.startswith(OFFICE))


def clean_files(task: Answer, jobs: Iterable[Answer]) -> Iterator[Answer]:
    """Answers each job {"file", "copy"} with {"told": what the file tells, as pairs}; where a `copy` was asked for also
    with {"clean": file, "left": what that still tells}, or with {"bad": why} it cannot be had. One that cannot be
    looked into is answered without "told". A picture that tells nothing needs no copy, and gets none. A task that is
    "ahead" of its jobs, of which some will be PDFs, uses that time.
    """
    if task.get("ahead"):
        import pypdf  # noqa: F401  (a tenth of a second, while others still look for what there is to copy)
    for job in jobs:
        told: Answer = {}
        try:
            data = Path(job["file"]).read_bytes()
            told = {"told": [list(one) for one in properties_of(data)]}
            if not job["copy"] or (raster_kind(data) and not told["told"]):
                yield told
                continue
            clean = _clean(data)
            file = f"clean-{job['file']}"
            Path(file).write_bytes(clean)
            yield {**told, "clean": file, "left": properties_of(clean)}
        except Kept as why:
            yield {**told, "bad": str(why)}
        except MemoryError:
            yield {**told, "bad": "it needs too much memory"}
        except Exception:  # a reader may raise anything on a hostile file; one file never blocks the rest
            yield {**told, "bad": "it is damaged"}


def _clean(data: bytes) -> bytes:
    if b"%PDF-" in data[:1024]:
        return _pdf(data)
    if not raster_kind(data):
        return clean_office(data)
    picture = clean_picture(data)
    if picture is None:
        raise Kept("it holds several pictures")
    return picture


def _pdf(data: bytes) -> bytes:
    """Pages, text and attached files stay as they are; earlier versions that the file still holds go."""
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise Kept("it is locked with a password")
    root = reader.root_object
    if "/Perms" in root or any(field.get("/FT") == "/Sig" for field in (reader.get_fields() or {}).values()):
        raise Kept("a signature in it would no longer hold")
    _without_notes(root)
    # Copied after that: the writer takes along what can be reached from the root and nothing else.
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    writer.metadata = None
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _without_notes(root: Any) -> None:
    """Take XMP, programs' own notes, the authors of comments and the notes of photographs out of all under `root`."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

    stack: list[Any] = [root]
    met: set[int] = set()
    while stack:
        one = stack.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in met:
                continue
            met.add(one.idnum)
            one = one.get_object()
        if isinstance(one, DictionaryObject):
            for key in ("/Metadata", "/PieceInfo", "/LastModified"):
                one.pop(key, None)
            if "/T" in one and "/Rect" in one and one.get("/Subtype") != "/Widget":
                one.pop("/T")
            if isinstance(one, StreamObject) and one.get("/Filter") in ("/DCTDecode", ["/DCTDecode"]):
                one._data = bare_jpeg(one._data)
            stack.extend(one.values())
        elif isinstance(one, ArrayObject):
            stack.extend(one)
