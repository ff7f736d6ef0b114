"""What can be done to a finished packet, by kind and by the program that does it: for the tests of its proof."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, TextStringObject

Changed = Callable[[bytes], bytes]


def saved_again(pdf: bytes, change: Callable[[pikepdf.Pdf], None] = lambda document: None) -> bytes:
    """The packet changed and written anew by another program."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def added_to(pdf: bytes, change: Callable[[PdfWriter], None]) -> bytes:
    """The packet with an update behind its end, as programs write that add to a file."""
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _annotation(subtype: str) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(subtype),
            NameObject("/Rect"): ArrayObject([FloatObject(edge) for edge in (20, 20, 60, 60)]),
            NameObject("/Contents"): TextStringObject("Well done"),
        }
    )


def comment(writer: PdfWriter) -> None:
    """A note on a page."""
    writer.add_annotation(1, _annotation("/Text"))


def field_over_page(writer: PdfWriter) -> None:
    """A field to fill in that hides what is under it."""
    field = _annotation("/Widget")
    field[NameObject("/FT")] = NameObject("/Tx")
    field[NameObject("/T")] = TextStringObject("Rating")
    writer.add_annotation(0, field)


def link_over_page(writer: PdfWriter) -> None:
    """Something on a page that is no comment."""
    writer.add_annotation(1, _annotation("/Link"))


def turn(writer: PdfWriter) -> None:
    writer.pages[1].rotate(180)


def cover(writer: PdfWriter) -> None:
    """Other words on the first page."""
    page = writer.pages[0]
    contents = page["/Contents"].get_object()
    (contents[0].get_object() if isinstance(contents, ArrayObject) else contents).set_data(b"BT ET")


def blank_page(writer: PdfWriter) -> None:
    writer.add_blank_page(595, 842)


def another_file(writer: PdfWriter) -> None:
    writer.add_attachment("more.txt", b"more")


def without_files(writer: PdfWriter) -> None:
    """As a gateway does that takes attachments out of what passes it."""
    del writer.root_object["/Names"].get_object()[NameObject("/EmbeddedFiles")]
    del writer.root_object[NameObject("/AF")]


def without_one_file(document: pikepdf.Pdf) -> None:
    del document.attachments["A4 friday-evening.eml"]


def other_words_in_file(document: pikepdf.Pdf) -> None:
    for file in document.Root.AF:
        if str(file.UF) == "A4 friday-evening.eml":
            file.EF.F.write(b"From: somebody else\n\nNot what was written.")


def one_more_file(document: pikepdf.Pdf) -> None:
    document.attachments["more.txt"] = pikepdf.AttachedFileSpec(document, b"more", filename="more.txt")


def with_manifest(change: Callable[[dict[str, Any]], None]) -> Callable[[pikepdf.Pdf], None]:
    """The list of what belongs in it, changed."""

    def changed(document: pikepdf.Pdf) -> None:
        for file in document.Root.AF:
            if str(file.UF) == "manifest.json":
                manifest = json.loads(file.EF.F.read_bytes())
                change(manifest)
                file.EF.F.write(json.dumps(manifest).encode())

    return changed


def note(document: pikepdf.Pdf) -> None:
    one = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents="x")
    document.pages[0].Annots.append(document.make_indirect(one))


def by_pypdf(pdf: bytes) -> bytes:
    """Written anew by pypdf, nothing else."""
    out = io.BytesIO()
    PdfWriter(clone_from=PdfReader(io.BytesIO(pdf))).write(out)
    return out.getvalue()


def page_removed(document: pikepdf.Pdf) -> None:
    del document.pages[2]


def page_twice(document: pikepdf.Pdf) -> None:
    document.pages.append(document.pages[0])


def page_turned(document: pikepdf.Pdf) -> None:
    document.pages[1].rotate(180, relative=True)


def pages_swapped(document: pikepdf.Pdf) -> None:
    document.pages.reverse()


def _anew(change: Callable[[pikepdf.Pdf], None]) -> Changed:
    return lambda pdf: saved_again(pdf, change)


def _behind(change: Callable[[PdfWriter], None]) -> Changed:
    return lambda pdf: added_to(pdf, change)


def _no_manifest(document: pikepdf.Pdf) -> None:
    del document.attachments["manifest.json"]


def _no_files(document: pikepdf.Pdf) -> None:
    for name in list(document.attachments):
        del document.attachments[name]


KINDS: dict[str, tuple[Changed, str]] = {
    "saved again": (saved_again, "resaved"),
    "saved again by another": (by_pypdf, "resaved"),
    "a page removed": (_anew(page_removed), "resaved"),
    "a page added": (_anew(page_twice), "resaved"),
    "a page turned": (_anew(page_turned), "resaved"),
    "pages swapped": (_anew(pages_swapped), "resaved"),
    "an annotation": (_anew(note), "resaved"),
    "a file removed": (_anew(without_one_file), "attachments_removed"),
    "a file changed": (_anew(other_words_in_file), "altered"),
    "a file added": (_anew(one_more_file), "altered"),
    "the list removed": (_anew(_no_manifest), "altered"),
    "all files removed": (_anew(_no_files), "attachments_removed"),
    "the list names another certificate": (
        _anew(with_manifest(lambda manifest: manifest.update(packet_certificate_sha256="0" * 64))), "resaved"),
    "behind the end: a comment": (_behind(comment), "commented"),
    "behind the end: a link": (_behind(link_over_page), "altered"),
    "behind the end: a field over the page": (_behind(field_over_page), "altered"),
    "behind the end: a page turned": (_behind(turn), "altered"),
    "behind the end: other words": (_behind(cover), "altered"),
    "behind the end: a page added": (_behind(blank_page), "altered"),
    "behind the end: a file added": (_behind(another_file), "altered"),
    "behind the end: all files removed": (_behind(without_files), "attachments_removed"),
    "behind the end: a line": (lambda pdf: pdf + b"\n", "altered"),
    "behind the end: a remark": (lambda pdf: pdf + b"%", "altered"),
    "behind the end: another end": (lambda pdf: pdf + b"startxref\n0\n%%EOF\n", "altered"),
    "before the beginning": (lambda pdf: b"%PDF-1.7\n" + pdf, "resaved"),
    "cut short": (lambda pdf: pdf[:-1], "resaved"),
}  # fmt: skip
"""What was done, and what `verify` is to call it."""


def signed_by(
    pdf: bytes,
    key: bytes,
    certificate: bytes,
    folder: Path,
    box: tuple[int, int, int, int] | None = None,
    field: str = "Evaluator",
) -> bytes:
    """The packet with another signature of somebody else's, seen in this box on its first page."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    (folder / "key.pem").write_bytes(key)
    (folder / "certificate.pem").write_bytes(certificate)
    signer = signers.SimpleSigner.load(str(folder / "key.pem"), str(folder / "certificate.pem"))
    out = io.BytesIO()
    signers.PdfSigner(
        signers.PdfSignatureMetadata(field_name=field),
        signer=signer,
        new_field_spec=fields.SigFieldSpec(field, on_page=0, box=box),
    ).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), output=out, bytes_reserved=8192)
    return out.getvalue()
