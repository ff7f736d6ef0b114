"""Files that say who made them, and where: every place in which a photograph or a document may tell it."""

import io
import struct
import zipfile
from collections.abc import Callable
from functools import cache

from PIL import Image
from pypdf import PdfReader, PdfWriter

from tests.packet.a_year import certificate_pdf

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
TEXT_DOCUMENT = "application/vnd.oasis.opendocument.text"

Next = Callable[[], str]


def photograph_by(word: Next) -> bytes:
    """A photograph with a place, a camera, an artist, maker's notes, XMP and a comment."""
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x010E] = word(), word(), word()
    exif.get_ifd(0x8769)[0x927C] = word().encode()
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 12.0), 3: "E", 4: (11.0, 34.0, 0.0), 27: word().encode()})
    out = io.BytesIO()
    xmp = f"<x:xmpmeta><photoshop:City>{word()}</photoshop:City></x:xmpmeta>".encode()
    _square().save(out, "JPEG", exif=exif, xmp=xmp, comment=word().encode())
    return with_iptc(out.getvalue(), word().encode())


def with_iptc(jpeg: bytes, city: bytes) -> bytes:
    """The JPEG with the city in which it was taken, as agencies write it."""
    told = b"\x1c\x02\x5a" + struct.pack(">H", len(city)) + city
    told += b"\0" * (len(told) % 2)
    body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(told)) + told
    return jpeg[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def drawing_by(word: Next) -> bytes:
    """A PNG with texts."""
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    notes.add_text("Author", word())
    notes.add_itxt("XML:com.adobe.xmp", f"<dc:creator>{word()}</dc:creator>")
    out = io.BytesIO()
    _square().save(out, "PNG", pnginfo=notes)
    return out.getvalue()


def _square() -> Image.Image:
    return Image.new("RGB", (24, 24), (120, 60, 20))


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


def _office(word: Next) -> dict[str, str | bytes]:
    return {
        "[Content_Types].xml": "<Types/>",
        "docProps/core.xml": f"<x><dc:creator>{word()}</dc:creator><cp:lastModifiedBy>{word()}</cp:lastModifiedBy></x>",
        "docProps/app.xml": f"<x><Company>{word()}</Company><Manager>{word()}</Manager></x>",
        "docProps/custom.xml": f"<x><vt:lpwstr>{word()}</vt:lpwstr></x>",
    }


def word_by(word: Next) -> bytes:
    """A document with an author, comments, tracked changes, a template on somebody's disk, and a photograph."""
    return zipped(_office(word) | {
        "word/document.xml": f'<w:document><w:ins w:id="1" w:author="{word()}"><w:r>Kept</w:r></w:ins></w:document>',
        "word/comments.xml": f'<w:comment w:author="{word()}" w:initials="{word()}"/>',
        "word/people.xml": f'<w15:person w15:author="{word()}"><w15:presenceInfo userId="{word()}"/></w15:person>',
        "word/_rels/settings.xml.rels": f'<Relationship Target="file:///C:/Users/{word()}/Normal.dotm"/>',
        "word/media/image1.jpeg": photograph_by(word),
    })  # fmt: skip


def sheet_by(word: Next) -> bytes:
    """A workbook with comments and the folder that it lay in."""
    return zipped(_office(word) | {
        "xl/workbook.xml": f'<workbook><x15ac:absPath url="/home/{word()}/"/>'
        f'<fileSharing userName="{word()}"/></workbook>',
        "xl/comments1.xml": f"<comments><authors><author>{word()}</author></authors></comments>",
        "xl/persons/person.xml": f'<personList><person displayName="{word()}" id="1" userId="{word()}"/></personList>',
    })  # fmt: skip


def slides_by(word: Next) -> bytes:
    """A talk with comments, old and new ones."""
    return zipped(_office(word) | {
        "ppt/presentation.xml": "<p:presentation>Kept</p:presentation>",
        "ppt/commentAuthors.xml": f'<p:cmAuthor id="1" name="{word()}" initials="{word()}" lastIdx="1"/>',
        "ppt/authors.xml": f'<p188:author id="1" name="{word()}" initials="{word()}" userId="{word()}"/>',
    })  # fmt: skip


def open_by(word: Next) -> bytes:
    """An OpenDocument text with its properties, an annotation and a printer."""
    return zipped({
        "mimetype": TEXT_DOCUMENT,
        "meta.xml": f"<office:meta><meta:initial-creator>{word()}</meta:initial-creator></office:meta>",
        "content.xml": f"<office:annotation><dc:creator>{word()}</dc:creator>"
        f"<meta:creator-initials>{word()}</meta:creator-initials></office:annotation><text:p>Kept</text:p>",
        "settings.xml": f'<config:config-item config:name="PrinterName">{word()}</config:config-item>',
    })  # fmt: skip


def pdf_by(word: Next) -> bytes:
    """A PDF that says who wrote it in its properties, in XMP, in a comment, in a program's notes and in an earlier
    version of itself."""
    return _pdf(word, signed=False)


def signed_by(word: Next) -> bytes:
    """A PDF whose signature a copy would break."""
    return _pdf(word, signed=True)


@cache
def _minutes() -> bytes:
    return certificate_pdf("Minutes of a meeting", 2)


def _pdf(word: Next, signed: bool) -> bytes:
    from pypdf.annotations import Text
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(_minutes())))
    writer.add_metadata({"/Author": word(), "/Company": word()})
    xmp = DecodedStreamObject()
    xmp.set_data(f"<x:xmpmeta>{word()}</x:xmpmeta>".encode())
    xmp.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(xmp)
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject({NameObject("/App"): TextStringObject(word())})
    note = writer.add_annotation(0, Text(text="Kept", rect=(10, 10, 30, 30)))
    note[NameObject("/T")] = TextStringObject(word())
    if signed:
        writer.root_object[NameObject("/Perms")] = DictionaryObject({NameObject("/DocMDP"): TextStringObject("x")})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
