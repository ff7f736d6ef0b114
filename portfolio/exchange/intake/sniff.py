"""What a file is, decided by its content; the name only breaks ties between plain texts."""

import re
from enum import StrEnum
from pathlib import PurePath
from typing import NamedTuple

from portfolio.exchange.intake.archive import office_type

MAX_BADGE_BYTES = 10 * 1024 * 1024
MAX_EVIDENCE_BYTES = 200 * 1024 * 1024

PNG = b"\x89PNG\r\n\x1a\n"
BADGE_KEYWORD = re.compile(rb"(?:tEXt|zTXt|iTXt)openbadge(?:s|credential)\0")
BADGE_NAMESPACE = re.compile(rb"http://openbadges\.org|purl\.imsglobal\.org/ob/v3p0|<openbadges:")
_ROOT_SVG = re.compile(rb"<(?:[A-Za-z_][\w.-]{0,100}:)?svg[\s/>]", re.I)
_BEFORE_ROOT = ((b"<?", b"?>"), (b"<!--", b"-->"), (b"<!DOCTYPE", b">"))
COMPACT_JWS = re.compile(r"\A\s*[A-Za-z0-9_-]{10,}={0,2}\.[A-Za-z0-9_=-]*\.[A-Za-z0-9_=-]*(?:\.[A-Za-z0-9_=.-]*)?\s*\Z")
MAIL_HEADER = re.compile(
    rb"^(From|To|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type"
    rb"|X-[A-Za-z-]+)[ \t]*:",
    re.I | re.M,
)
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"heif", b"avif", b"avis"}
AUDIO_VIDEO = (
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
)
PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"#!",
    b"L\0\0\0\x01\x14\x02\0",
)
# Texts that a double click would run: never kept as evidence, whatever they say inside.
PROGRAM_SUFFIXES = frozenset(
    ".exe .com .scr .bat .cmd .ps1 .psm1 .vbs .vbe .js .jse .mjs .wsf .wsh .hta .msi .lnk .url .desktop .sh .command "
    ".app .jar .reg .py .pyw .pif .cpl .inf .scf .library-ms .search-ms .webloc .workflow".split()
)
OFFICE_SUFFIXES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
NAMED_LIKE = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp"})
"""Ends of names whose files are taken, where what is inside is what the name says."""
TEXT_TYPES = {".md": "text/markdown", ".markdown": "text/markdown", ".csv": "text/csv"}


class FileKind(StrEnum):
    """What an added file becomes: a credential (badge, certificate) or a piece of evidence (the others)."""

    BADGE = "badge"
    PDF = "pdf"
    PHOTO = "photo"
    DOCUMENT = "document"
    EMAIL = "email"
    UNSUPPORTED = "unsupported"


class Sniffed(NamedTuple):
    """The kind, the media type, and for a file that is not taken, the sentence and the advice."""

    kind: FileKind
    media_type: str
    title: str = ""
    advice: str = ""


def sniff_kind(data: bytes, name: str) -> Sniffed:
    """Decide by content what `data`, a whole file called `name`, is. Never raises; looks at bounded parts only."""
    if not data:
        return _unsupported("“{name}” is empty (0 bytes).", "Copy or download it again, then add it.")
    suffix = PurePath(name).suffix.lower()
    if suffix in PROGRAM_SUFFIXES or data.startswith(PROGRAMS):
        return _unsupported(
            "“{name}” is a program or a shortcut, which a portfolio does not keep.", "Add the file itself."
        )
    for look in (_picture, _pdf, _office, _audio_video, _text):
        found = look(data, suffix)
        if found is not None:
            return found
    if suffix in OFFICE_SUFFIXES or suffix in NAMED_LIKE:
        return _unsupported(
            "“{name}” is damaged, or is not what its name says.", "Copy or download it again, then add it."
        )
    return _unsupported(
        "“{name}” is a kind of file that cannot be added.", "Save it as a PDF or a picture, then add that."
    )


def sniff_large(data: bytes, name: str) -> Sniffed:
    """Like `sniff_kind` for a file too large to look into: films, sounds, PDFs, office files by their first bytes."""
    suffix = PurePath(name).suffix.lower()
    found = _audio_video(data[:4096], suffix) or _pdf(data[:4096], suffix)
    if found is not None:
        return Sniffed(FileKind.DOCUMENT, found.media_type)
    if data[:2] == b"PK" and suffix in OFFICE_SUFFIXES:
        return Sniffed(FileKind.DOCUMENT, OFFICE_SUFFIXES[suffix])
    return _unsupported("“{name}” is too large for its kind of file.", "Save it smaller, as a PDF or a JPEG picture.")


def _picture(data: bytes, suffix: str) -> Sniffed | None:
    if data.startswith(PNG):
        badge = BADGE_KEYWORD.search(data)
        return Sniffed(FileKind.BADGE if badge else FileKind.PHOTO, "image/png")
    if data.startswith(b"\xff\xd8\xff"):
        return Sniffed(FileKind.PHOTO, "image/jpeg")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Sniffed(FileKind.PHOTO, "image/webp")
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return Sniffed(FileKind.PHOTO, "image/gif")
    kept = "The picture is kept as a file and cannot be shown here."
    metadata = "It may still hold the place where it was taken. Save it as JPEG to remove that and to see it here."
    if data[4:8] == b"ftyp" and _brands(data) & HEIF_BRANDS:
        return Sniffed(FileKind.DOCUMENT, "image/avif" if b"avif" in _brands(data) else "image/heic", kept, metadata)
    if data[:4] in (b"II*\0", b"MM\0*"):
        return Sniffed(FileKind.DOCUMENT, "image/tiff", kept, metadata)
    if data[:2] == b"BM" and suffix in (".bmp", ".dib"):
        return Sniffed(FileKind.DOCUMENT, "image/bmp", kept, "Save it as PNG or JPEG to see it here.")
    return None


def _brands(data: bytes) -> set[bytes]:
    box = data[8 : min(int.from_bytes(data[:4], "big"), 128)]
    return {box[at : at + 4] for at in range(0, len(box), 4)}


def _pdf(data: bytes, suffix: str) -> Sniffed | None:
    return Sniffed(FileKind.PDF, "application/pdf") if b"%PDF-" in data[:1024] else None


def _office(data: bytes, suffix: str) -> Sniffed | None:
    if data[:4] == b"\xd0\xcf\x11\xe0":
        if suffix == ".msg":
            return _unsupported("“{name}” is an Outlook message.", "In Outlook save it as .eml or print it to PDF.")
        types = {
            ".doc": "application/msword",
            ".xls": "application/vnd.ms-excel",
            ".ppt": "application/vnd.ms-powerpoint",
        }
        return Sniffed(FileKind.DOCUMENT, types.get(suffix, "application/x-ole-storage"))
    if data[:2] != b"PK":
        return None
    media_type = office_type(data)
    if media_type == "damaged":
        return _unsupported(
            "“{name}” is damaged: its end is missing or broken.", "Copy or download it again, then add it."
        )
    if media_type == "snapshot":
        return _unsupported("“{name}” is a backup of a portfolio.", "Open it with Restore instead.")
    if media_type == "":
        return _unsupported("“{name}” is an archive of several files.", "Unpack it and add the files that are inside.")
    return Sniffed(FileKind.DOCUMENT, media_type)


def _audio_video(data: bytes, suffix: str) -> Sniffed | None:
    for magic, media_type in AUDIO_VIDEO:
        if data.startswith(magic):
            return Sniffed(FileKind.DOCUMENT, media_type)
    if data[4:8] == b"ftyp":
        audio = _brands(data) & {b"M4A ", b"M4B "}
        return Sniffed(FileKind.DOCUMENT, "audio/mp4" if audio else "video/mp4")
    if data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"AVI "):
        return Sniffed(FileKind.DOCUMENT, "audio/wav" if data[8:12] == b"WAVE" else "video/x-msvideo")
    if data[:2] in (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2") and suffix == ".mp3":
        return Sniffed(FileKind.DOCUMENT, "audio/mpeg")
    return None


def _text(data: bytes, suffix: str) -> Sniffed | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # as a text is saved by Windows where that is called "Unicode"
        data = data[: MAX_BADGE_BYTES + 1].decode("utf-16", "replace").encode("utf-8", "replace")
        if b"\0" in data[:65536]:
            return Sniffed(FileKind.DOCUMENT, TEXT_TYPES.get(suffix, "text/plain"))
    head = data[:65536]
    if b"\0" in head:
        return None
    if head.startswith(b"{\\rtf"):
        return Sniffed(FileKind.DOCUMENT, "application/rtf")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return _unsupported("“{name}” holds no text.", "Choose another file.")
    if start.startswith(b"<"):
        return _markup(data, start)
    if _looks_like_json(start, suffix) or suffix in (".json", ".jsonld", ".1ob", ".jws", ".jwt"):
        return Sniffed(FileKind.BADGE, "application/json")
    if len(data) <= MAX_BADGE_BYTES and COMPACT_JWS.match(data.decode("ascii", "replace")):
        return Sniffed(FileKind.BADGE, "application/jwt")
    if _looks_like_mail(head, suffix):
        return Sniffed(FileKind.EMAIL, "message/rfc822")
    return Sniffed(FileKind.DOCUMENT, TEXT_TYPES.get(suffix, "text/plain"))


def _looks_like_json(start: bytes, suffix: str) -> bool:
    """A Markdown file may well start with `[a link](…)`: outside .json only an object or an array of objects counts."""
    return bool(re.match(rb'\{\s*["}]|\[\s*\{', start)) and suffix not in (".md", ".markdown")


def _looks_like_mail(head: bytes, suffix: str) -> bool:
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    found = {match.group(1).lower() for match in MAIL_HEADER.finditer(block)}
    return bool(found) and (
        len(found & {b"from", b"date", b"subject", b"received", b"message-id"}) >= 2 or suffix == ".eml"
    )


def _markup(data: bytes, start: bytes) -> Sniffed:
    head = start[:4096].lower()
    if b"<svg" in start.lower() or _ROOT_SVG.match(data, _root_at(data)):
        if BADGE_NAMESPACE.search(data[:MAX_BADGE_BYTES]):
            return Sniffed(FileKind.BADGE, "image/svg+xml")
        return Sniffed(
            FileKind.DOCUMENT,
            "image/svg+xml",
            "The drawing is kept as a file and cannot be shown here.",
            "Save it as PNG to see it here.",
        )
    if b"<html" in head or b"<!doctype html" in head:
        return _unsupported(
            "“{name}” is a web page.", "Print it to PDF and add that; a saved page can lose its pictures."
        )
    return Sniffed(FileKind.DOCUMENT, "text/plain")


def _root_at(data: bytes) -> int:
    """Where the first element of an XML text begins, behind remarks and what it says of its own kind; each byte is
    looked at once."""
    at = data.find(b"<")
    while at >= 0:
        end = next((end for start, end in _BEFORE_ROOT if data[at : at + 9].upper().startswith(start)), None)
        if end is None:
            return at
        if end == b">" and (inside := data.find(b"[", at, data.find(b">", at))) >= 0:
            end, at = b"]>", inside
        at = data.find(end, at)
        at = data.find(b"<", at) if at >= 0 else at
    return len(data)


def _unsupported(title: str, advice: str) -> Sniffed:
    return Sniffed(FileKind.UNSUPPORTED, "", title, advice)
