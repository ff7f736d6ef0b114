"""Makes copies of office documents (Word, Excel, PowerPoint, OpenDocument) without their properties, in the child."""

import io
import re
import zipfile

from portfolio.packet.drawing.cleaning_pictures import clean_picture
from portfolio.packet.leaving.properties import properties_of

MOST_UNPACKED = 300_000_000
"""Office files that unfold to more octets than this are not copied."""

NOBODY = "Author"
"""Who made a comment or a change, in a copy."""

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
_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_TEXTS = (".xml", ".rels")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp")
_BY = NOBODY.encode()
# Who wrote or changed what. Only what a program puts there by itself: the words of comments are the document's own.
_WHO: tuple[tuple[re.Pattern[bytes], bytes], ...] = tuple(
    (re.compile(shape), by)
    for shape, by in (
        (rb'(\b\w+:author=")[^"]*(?=")', rb"\1" + _BY),
        (rb'(\bw:initials=")[^"]*(?=")', rb"\1"),
        (rb"(<author>)[^<]*(?=</author>)", rb"\1" + _BY),
        (rb"(<dc:creator>)[^<]*(?=</dc:creator>)", rb"\1" + _BY),
        (rb"(<meta:creator-initials>|<loext:sender-initials>)[^<]*(?=</)", rb"\1"),
        (rb'(<(?:\w+:)?(?:cmAuthor|author|person)\b[^<>]*?\b(?:name|displayName)=")[^"]*(?=")', rb"\1" + _BY),
        (rb'(<(?:\w+:)?(?:cmAuthor|author)\b[^<>]*?\binitials=")[^"]*(?=")', rb"\1A"),
        (rb'(<(?:\w+:)?(?:author|person|presenceInfo)\b[^<>]*?\b(?:\w+:)?userId=")[^"]*(?=")', rb"\1" + _BY),
        (rb'(\buserName=")[^"]*(?=")', rb"\1" + _BY),
        (rb'(<x15ac:absPath\b[^<>]*?\burl=")[^"]*(?=")', rb"\1"),
        (rb'(Target="file:)[^"]*?([^"/\\]*)(?=")', rb"\1///\2"),
        (rb'(config:name="Printer(?:Name|Setup)"[^<>]*>)[^<]*(?=<)', rb"\1"),
    )
)


class Kept(Exception):
    """A document that cannot be copied without harm; the text says why, as the end of “…, because …”."""


def clean_office(data: bytes) -> bytes:
    """A copy without author, program and times; comments and tracked changes stay, by nobody. Raises Kept."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        parts = old.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Kept("it is too large")
        if any(_SIGNED.search(part.filename) for part in parts):
            raise Kept("a signature in it would no longer hold")
        for part in parts:
            fresh = zipfile.ZipInfo(part.filename, _DAY_ONE)
            fresh.compress_type = part.compress_type
            new.writestr(fresh, _cleaned(part.filename, old.read(part)))
    return out.getvalue()


def _cleaned(name: str, content: bytes) -> bytes:
    if name in _EMPTY:
        return _EMPTY[name].encode()
    if name.endswith(_TEXTS):
        for shape, by in _WHO:
            content = shape.sub(by, content)
    elif name.lower().endswith(_PICTURES):
        return _picture(content)
    return content


def _picture(content: bytes) -> bytes:
    """A picture in a document, without its notes where it has some. One that cannot be read cannot be shown either."""
    try:
        return (clean_picture(content) or content) if properties_of(content) else content
    except Exception:
        return content
