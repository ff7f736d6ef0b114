"""What can be asked of an archival, accessible PDF with pikepdf and pypdf alone."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pikepdf
from pypdf import PdfReader
from pypdfium2 import PdfDocument


@dataclass
class Findings:
    """What is wrong, and what was seen in the structure tree."""

    wrong: list[str] = field(default_factory=list)
    tags: Counter[str] = field(default_factory=Counter)
    headings: list[int] = field(default_factory=list)
    alts: list[str] = field(default_factory=list)

    def demand(self, holds: bool, otherwise: str) -> None:
        """Note `otherwise` unless it holds."""
        if not holds:
            self.wrong.append(otherwise)


def examine(pdf: bytes) -> Findings:
    """Check the claims of PDF/A-3a and PDF/UA-1 as far as pikepdf reaches."""
    found = Findings()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root: Any = document.Root
        found.demand(document.pdf_version == "1.7" and "/Version" not in root, "version is not 1.7")
        found.demand("/Lang" in root, "no language")
        found.demand(bool(root.get("/MarkInfo", {}).get("/Marked", False)), "not marked as tagged")
        found.demand(bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)), "title not displayed")
        found.demand("/OutputIntents" in root, "no output intent")
        found.demand("/Encrypt" not in document.trailer and "/ID" in document.trailer, "no file id, or encrypted")
        for name in ("/OpenAction", "/AA", "/JavaScript"):
            found.demand(name not in root, f"{name} in the catalogue")
        metadata = root.Metadata.read_bytes().decode()
        for claim in ("<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
                      "<pdfuaid:part>1</pdfuaid:part>", "<dc:title>", "pdfaExtension:schemas"):  # fmt: skip
            found.demand(claim in metadata, f"metadata lacks {claim}")
        _structure(root.StructTreeRoot.K, found)
        last = 0
        for level in found.headings:
            found.demand(level <= last + 1, f"heading skips from {last} to {level}")
            last = level
        found.demand(not found.tags["Table"] or found.tags["TH"] > 0, "a table without header cells")
        for number, page in enumerate(document.pages, 1):
            _page(number, page, found)
        _attached(root, found)
    return found


def _structure(node: Any, found: Findings) -> None:
    stack = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, pikepdf.Array):
            stack.extend(reversed(list(node)))
        elif isinstance(node, pikepdf.Dictionary):
            tag = str(node.get("/S", ""))[1:]
            found.tags[tag] += 1
            if len(tag) == 2 and tag[0] == "H" and tag[1].isdigit():
                found.headings.append(int(tag[1]))
            if tag in ("Figure", "Formula"):
                found.demand("/Alt" in node, f"{tag} without alternative text")
                found.alts.append(str(node.get("/Alt", "")))
            if "/K" in node:
                stack.append(node.K)


def _page(number: int, page: Any, found: Findings) -> None:
    found.demand(page.get("/Tabs") == "/S" or "/Annots" not in page, f"page {number}: tab order is not the structure’s")
    for font in (page.get("/Resources", {}).get("/Font", {}) or {}).values():
        inner = font.get("/DescendantFonts", [font])[0].get("/FontDescriptor", {})
        embedded = any(key in inner for key in ("/FontFile", "/FontFile2", "/FontFile3"))
        found.demand(embedded and "/ToUnicode" in font, f"page {number}: {font.get('/BaseFont')} is not whole")
    left, bottom, right, top = (float(edge) for edge in page.get("/CropBox", page.MediaBox))
    for annotation in page.get("/Annots", []):
        box = [float(edge) for edge in annotation.Rect]
        outside = box[2] <= left or box[0] >= right or box[3] <= bottom or box[1] >= top
        if annotation.Subtype == "/Widget":
            found.demand(outside, f"page {number}: a widget on the page that is not in the structure")
            found.demand("/AP" in annotation and "/Font" not in annotation.AP.N.get("/Resources", {}),
                         f"page {number}: a widget without appearance, or with a font of its own")  # fmt: skip
        else:
            found.demand("/Contents" in annotation and "/StructParent" in annotation,
                         f"page {number}: a link that a screen reader cannot name")  # fmt: skip
            action = annotation.get("/A", {})
            if "/URI" in action:
                allowed = str(action.URI).startswith(("http://", "https://", "mailto:"))
                found.demand(allowed, f"page {number}: a link to {action.URI}")
        found.demand(int(annotation.get("/F", 0)) & 4 == 4, f"page {number}: an annotation that does not print")


def _attached(root: Any, found: Findings) -> None:
    names = {str(file.UF) for file in root.get("/AF", [])}
    for file in root.get("/AF", []):
        found.demand(str(file.get("/AFRelationship", "")) in {"/Source", "/Data", "/Supplement"},
                     f"{file.UF} without a relationship")  # fmt: skip
        found.demand("/Subtype" in file.EF.F and "/Desc" in file, f"{file.UF} without type or description")
    found.demand({"portfolio.json", "manifest.json"} <= names, "records or manifest are not attached")


def attachments(pdf: bytes) -> dict[str, bytes]:
    """The attached files by name."""
    return {entry.name: entry.content for entry in PdfReader(io.BytesIO(pdf)).attachment_list}


@lru_cache(maxsize=2)
def pages_of(pdf: bytes) -> tuple[str, ...]:
    """The text of each page as a program extracts it that asks of no letter where it stands or whether it is seen."""
    return tuple(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def text_of(pdf: bytes) -> str:
    """The text of all pages, each blank as one space."""
    return " ".join(" ".join(pages_of(pdf)).split())


def text_seen_in(pdf: bytes) -> str:
    """The text of all pages as a browser finds and copies it, each blank as one space. For what must be there.

    Text that lies on itself is there once, and none is of no width: what must be nowhere is looked for in `text_of`.
    """
    document = PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def everything_in(pdf: bytes) -> Iterator[bytes]:
    """Every stream decoded and every string, in metadata, attachments, structure and outline; and the pages' text."""
    yield pdf
    yield text_of(pdf).encode()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                try:
                    yield item.read_bytes()
                except pikepdf.PdfError:  # a photograph: its bytes are its own format
                    yield item.read_raw_bytes()
            yield from _strings(item)


def _strings(item: Any) -> Iterator[bytes]:
    stack = [item]
    seen = 0
    while stack and seen < 200_000:
        seen += 1
        one = stack.pop()
        if isinstance(one, pikepdf.String):
            yield str(one).encode("utf-8", "replace")
        elif isinstance(one, pikepdf.Array):
            stack.extend(part for part in one if not getattr(part, "is_indirect", False))
        elif isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
            stack.extend(part for _, part in one.items() if not getattr(part, "is_indirect", False))
