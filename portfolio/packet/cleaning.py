"""Makes copies of documents without their properties (author, program, times), in the child."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Answer = dict[str, Any]

MOST_UNPACKED = 300_000_000
"""Office files that unfold to more octets than this are kept as they are."""

OFFICE = ("application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.")

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_MORE = "http://schemas.openxmlformats.org/officeDocument/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Emptied, not left out: the package names these parts elsewhere, and Word calls a package without them damaged.
_EMPTY = {
    "docProps/core.xml": f'{_HEAD}<cp:coreProperties xmlns:cp="{_CORE}"/>',
    "docProps/app.xml": f'{_HEAD}<Properties xmlns="{_MORE}/extended-properties"/>',
    "docProps/custom.xml": f'{_HEAD}<Properties xmlns="{_MORE}/custom-properties"/>',
    "meta.xml": f"{_HEAD}<office:document-meta"
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>',
}
_SIGNED = re.compile(r"_xmlsignatures/|META-INF/.*signatures\.xml$")
_NAMES_INSIDE = re.compile(rb"\bw:author=|[<:]cmAuthor\b|<author>|<dc:creator>")
_DAY_ONE = (1980, 1, 1, 0, 0, 0)


class Kept(Exception):
    """A document that cannot be copied without harm; the text says why, as the end of “…, because …”."""


def can_clean(data: bytes, media_type: str) -> bool:
    """Whether a file is of a kind whose properties can be taken out."""
    return b"%PDF-" in data[:1024] or (data[:2] == b"PK" and media_type.startswith(OFFICE))


def clean_files(_task: Answer, jobs: Iterable[Answer]) -> Iterator[Answer]:
    """Answers each job {"file"} with {"clean": file, "names": bool}, or with {"bad": why} what stays as it is.

    `names`: people are still named in comments or tracked changes, which are what the document says.
    """
    for job in jobs:
        try:
            data = Path(job["file"]).read_bytes()
            clean, names = _pdf(data) if b"%PDF-" in data[:1024] else _office(data)
            file = f"clean-{job['file']}"
            Path(file).write_bytes(clean)
            yield {"clean": file, "names": names}
        except Kept as why:
            yield {"bad": str(why)}
        except MemoryError:
            yield {"bad": "it needs too much memory"}
        except Exception:  # a reader may raise anything on a hostile file; one file never blocks the rest
            yield {"bad": "it is damaged"}


def _pdf(data: bytes) -> tuple[bytes, bool]:
    """Pages, text and attached files stay as they are; earlier versions that the file still holds go."""
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise Kept("it is locked with a password")
    root = reader.root_object
    if "/Perms" in root or any(field.get("/FT") == "/Sig" for field in (reader.get_fields() or {}).values()):
        raise Kept("a signature in it would no longer hold")
    names = _without_notes(root)
    # Copied after that: the writer takes along what can be reached from the root and nothing else.
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    writer.metadata = None
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue(), names


def _without_notes(root: Any) -> bool:
    """Take XMP and programs' own notes out of everything under `root`. Returns whether a comment names its author."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

    names = False
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
            names = names or ("/T" in one and "/Rect" in one and one.get("/Subtype") != "/Widget")
            stack.extend(one.values())
        elif isinstance(one, ArrayObject):
            stack.extend(one)
    return names


def _office(data: bytes) -> tuple[bytes, bool]:
    out = io.BytesIO()
    names = False
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        parts = old.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Kept("it is too large")
        if any(_SIGNED.search(part.filename) for part in parts):
            raise Kept("a signature in it would no longer hold")
        for part in parts:
            fresh = zipfile.ZipInfo(part.filename, _DAY_ONE)
            fresh.compress_type = part.compress_type
            content = _EMPTY[part.filename].encode() if part.filename in _EMPTY else old.read(part)
            names = names or (part.filename not in _EMPTY and bool(_NAMES_INSIDE.search(content)))
            new.writestr(fresh, content)
    return out.getvalue(), names
