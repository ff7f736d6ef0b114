"""What a file says beside its contents: read in the child, for a person to know before it leaves."""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Any

Told = tuple[str, str]
"""What it is, as `data.Property` names it, and how it stands there."""

MOST_LETTERS, MOST_TOLD, MOST_READ = 160, 40, 40_000_000
_XMP_PLACE = re.compile(
    rb"(?:exif:GPSLatitude|photoshop:City|Iptc4xmp\w*:(?:City|Location|Sublocation)|drone)[^<>]{0,80}"
)
_XMP_NAME = re.compile(
    rb"<(?:dc:creator|photoshop:Credit|xmpRights:Owner)>.{0,400}?<rdf:li[^>]*>([^<]{1,160})", re.DOTALL
)


def properties_of(data: bytes) -> list[Told]:
    """What this file tells, each thing once. Raises whatever a hostile file makes its reader raise."""
    if b"%PDF-" in data[:1024]:
        found = _of_pdf(data)
    elif data[:4] == b"PK\x03\x04":
        found = _of_zip(data)
    elif data[:3] == b"\xff\xd8\xff" or data[:8] == b"\x89PNG\r\n\x1a\n" or data[8:12] == b"WEBP" or _is_tiff(data):
        found = _of_picture(data)
    elif data[:6] in (b"GIF87a", b"GIF89a"):
        found = iter((("comments", "1"),) if b"\x21\xfe" in data else ())
    elif data[4:8] == b"ftyp":
        found = _of_film(data)
    else:
        found = _of_other(data)
    told = [(what, " ".join(value.split())[:MOST_LETTERS]) for what, value in found]
    return list(dict.fromkeys((what, value) for what, value in told if value))[:MOST_TOLD]


def _is_tiff(data: bytes) -> bool:
    return data[:4] in (b"II*\0", b"MM\0*")


# ---- pictures and films

_CAMERA = {0x010F: "camera", 0x0110: "camera", 0x013B: "author", 0x8298: "author", 0x9C9D: "author", 0x0131: "program",
           0x9C9B: "title", 0x9C9C: "comments", 0x9C9E: "keywords", 0x010E: "title", 0x0132: "changed"}  # fmt: skip
_OF_SHOT = {0x9003: "created", 0x927C: "maker_notes", 0x9286: "comments", 0xA430: "author", 0xA431: "camera",
            0xA435: "camera"}  # fmt: skip
_EXIF, _GPS = 0x8769, 0x8825
_IPTC = {(2, 80): "author", (2, 85): "author", (2, 110): "author", (2, 90): "place", (2, 92): "place", (2, 95): "place",
         (2, 101): "place", (2, 105): "title", (2, 120): "title", (2, 25): "keywords", (2, 122): "author"}  # fmt: skip


def _of_picture(data: bytes) -> Iterator[Told]:
    from PIL import Image, IptcImagePlugin

    with Image.open(io.BytesIO(data)) as picture:
        iptc = IptcImagePlugin.getiptcinfo(picture) or {}
        exif, info = picture.getexif(), {str(name): value for name, value in picture.info.items()}
    for tag, value in exif.items():
        if tag in _CAMERA:
            yield _CAMERA[tag], _text(value)
    for tag, value in exif.get_ifd(_EXIF).items():
        if tag in _OF_SHOT:
            yield _OF_SHOT[tag], _text(value) if _OF_SHOT[tag] != "maker_notes" else f"{len(bytes(value))}"
    if gps := exif.get_ifd(_GPS):
        yield "place", _place(gps)
    xmp = info.get("xmp") or info.get("XML:com.adobe.xmp") or b""
    yield from _of_xmp(xmp.encode() if isinstance(xmp, str) else bytes(xmp))
    for field, values in iptc.items():
        for value in values if isinstance(values, list) else [values]:
            yield _IPTC.get(field, "other"), _text(value)
    for name, value in info.items():
        if name == "comment":
            yield "comments", _text(value)
        elif isinstance(value, str) and not name.startswith("XML:"):  # texts of a PNG
            # A badge's own text is what the file is there for; whom it names is looked for elsewhere.
            what = {"Author": "author", "Software": "program", "Title": "title", "Comment": "comments"}.get(
                name, "other"
            )
            if name.lower() not in ("openbadges", "openbadgecredential"):
                yield what, value


def _place(gps: dict[int, Any]) -> str:
    """The place in degrees, or that there is one."""
    try:
        sides = []
        for side, at in ((gps[1], gps[2]), (gps[3], gps[4])):
            degrees, minutes, seconds = (float(part) for part in at)
            sign = "-" if str(side) in ("S", "W") else ""
            sides.append(f"{sign}{degrees + minutes / 60 + seconds / 3600:.4f}")
        return ", ".join(sides)
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return "GPS"


def _of_xmp(xmp: bytes) -> Iterator[Told]:
    if not xmp:
        return
    yield from (("author", _text(found)) for found in _XMP_NAME.findall(xmp))
    yield "other", "XMP"
    if place := _XMP_PLACE.search(xmp):
        yield "place", _text(place[0])


def _of_film(data: bytes) -> Iterator[Told]:
    head = data[: 1 << 20] + data[-(1 << 20) :]
    if found := re.search(rb"\xa9xyz..\x15\xc7([+-][\d.]+[+-][\d.]+)", head, re.DOTALL):
        yield "place", _text(found[1])
    elif b"com.apple.quicktime.location" in head or b"loci" in head:
        yield "place", "GPS"
    if b"com.apple.quicktime.author" in head or b"\xa9ART" in head or b"\xa9aut" in head:
        yield "author", "…"
    if b"Exif" in head:
        yield "other", "EXIF"
    if found := re.search(rb"com\.apple\.quicktime\.model|\xa9mod", head):
        yield "camera", "…"


def _of_other(data: bytes) -> Iterator[Told]:
    head = data[:200_000]
    if re.search(rb"(?im)^(?:from|to|cc|bcc):[^\n]*@", head):
        for line in re.findall(rb"(?im)^(?:from|to|cc|bcc|reply-to): *([^\n]*@[^\n]*)", head):
            yield "recipient", _text(line)
    if re.search(rb"<\?xml|<svg", head[:1000]):
        yield from (
            ("author", _text(found)) for found in re.findall(rb"<dc:creator>.*?>([^<>]{2,80})<", head, re.DOTALL)
        )
        yield from (("comments", _text(found)) for found in re.findall(rb"<!--(.{3,200}?)-->", head, re.DOTALL)[:3])


# ---- PDF

_INFO = {"/Author": "author", "/Creator": "program", "/Producer": "program", "/Title": "title", "/Subject": "subject",
         "/Keywords": "keywords", "/CreationDate": "created", "/ModDate": "changed", "/Company": "company",
         "/Manager": "manager", "/SourceModified": "changed"}  # fmt: skip
_NO_COMMENT = {"/Widget", "/Link", "/Popup"}


def _of_pdf(data: bytes) -> Iterator[Told]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        return
    info = reader.trailer.get("/Info")
    for name, value in (info.get_object() if info else {}).items():
        yield _INFO.get(name, "other"), _text(value)
    if data.count(b"%%EOF") > 1:
        yield "hidden", "earlier versions"
    root: Any = reader.trailer["/Root"]
    if metadata := root.get("/Metadata"):
        yield from _of_xmp(metadata.get_object().get_data())
    yield from (("embedded", name) for name in list(reader.attachments)[:MOST_TOLD])
    comments = 0
    for page in reader.pages[:2000]:
        if "/PieceInfo" in page:
            yield "other", "PieceInfo"
        for one in page.get("/Annots") or ():
            note = one.get_object()
            if note.get("/Subtype") not in _NO_COMMENT:
                comments += 1
                if note.get("/T"):
                    yield "author", _text(note["/T"])
    if comments:
        yield "comments", str(comments)


# ---- documents in a zip

_CORE = {"creator": "author", "lastModifiedBy": "last_saved_by", "title": "title", "subject": "subject",
         "description": "comments", "keywords": "keywords", "Company": "company", "Manager": "manager",
         "Application": "program", "Template": "template", "generator": "program", "initial-creator": "author",
         "creation-date": "created", "created": "created", "modified": "changed", "date": "changed",
         "printed-by": "last_saved_by", "HyperlinkBase": "path"}  # fmt: skip
_ABOUT = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml")
_ELEMENT = re.compile(r"<(?:[\w-]+:)?([\w-]+)(?: [^<>]*)?>([^<>]+)</")
NAMED = re.compile(
    r'w(?:15|16\w*)?:author="([^"]*)"|<author>([^<]*)</author>|<dc:creator>([^<]*)</dc:creator>'
    r'|<(?:\w+:)?(?:cmAuthor|author|person)\b[^>]*?\b(?:name|displayName)="([^"]*)"'
)
_HIDDEN = {
    "hidden text": re.compile(r"<w:vanish(?:/>| )|text:display=\"none\""),
    "hidden sheets": re.compile(r'<sheet [^>]*state="(?:hidden|veryHidden)"|table:display="false"'),
    "hidden slides": re.compile(r'<p:sld [^>]*show="0"|presentation:visibility="hidden"'),
}
_CHANGES = re.compile(r"<w:(?:ins|del|moveFrom|moveTo) |<text:tracked-changes|<revisions?\b")


def _of_zip(data: bytes) -> Iterator[Told]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = file.infolist()
        if sum(part.file_size for part in parts) > MOST_READ * 5:
            yield "other", "…"
            return
        for part in parts:
            name = part.filename
            if re.search(r"(?:^|/)embeddings/.|^Object |^attachments?/", name) and not part.is_dir():
                yield "embedded", name.rsplit("/", 1)[-1]
            elif re.search(r"\.jpe?g$|\.tiff?$|\.png$", name, re.IGNORECASE) and part.file_size < MOST_READ:
                yield from (told for told in _safely(file.read(part)) if told[0] == "place")
            elif re.search(r"\.(?:xml|rels)$", name) and part.file_size < MOST_READ:
                text = file.read(part).decode("utf-8", "replace")
                yield from _of_part(name, text)


def _of_part(name: str, text: str) -> Iterator[Told]:
    if name in _ABOUT:
        for element, value in _ELEMENT.findall(text):
            if element in _CORE:
                yield _CORE[element], unescape(value)
        if name == "docProps/custom.xml":
            yield from (("other", unescape(value)) for _, value in _ELEMENT.findall(text))
        return
    people = {unescape(next(filter(None, found), "")) for found in NAMED.findall(text)} - {"", "Author"}
    yield from (("author", person) for person in sorted(people))
    if re.search(r"comments?\d*\.xml$|threadedComments?", name) or "<office:annotation" in text:
        yield (
            "comments",
            str(max(1, len(re.findall(r"<(?:w:comment|comment|p:cm|threadedComment|office:annotation)\b", text)))),
        )
    if _CHANGES.search(text):
        yield "tracked_changes", str(len(_CHANGES.findall(text)))
    yield from (("hidden", what) for what, shape in _HIDDEN.items() if shape.search(text))
    for path in re.findall(r'Target="(file:[^"]{1,200})"', text):
        yield "path", path


def _safely(data: bytes) -> list[Told]:
    try:
        return list(_of_picture(data))
    except Exception:  # a broken picture in a document says nothing
        return []


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-16-le" if b"\0" in value[1:4:2] else "utf-8", "replace").strip("\0 ")
    return str(value).strip("\0 ")
