"""What a file or a text is, by its content and never by its name."""

import re

from portfolio.credentials.containers import jws, pdf, png
from portfolio.credentials.limits import MAX_TEXT
from portfolio.credentials.refusal import ADD_AS_EVIDENCE, UNPACK, broken, not_a_badge

_ENCRYPTED = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){4}")
_SELECTIVE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+~[A-Za-z0-9_~.-]*")
# How JSON begins, also where a careless hand put remarks into it. Rich text begins with a brace as well, a table with a
# quotation mark, a list of links with a bracket.
_JSON = re.compile(
    r"""\{\s*(?:["}'/]|$)|\[\s*(?:[{\["\]0-9/-]|true|false|null|$)|"[\s\\"]*(?:eyJ|https?:|[{\[])""", re.ASCII
)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s]+")
_XML_STARTS = (b"<", b"\xff\xfe<\x00", b"\xfe\xff\x00<")
_OTHER = "it is a file of another kind"
_OTHER_FILES = (
    (b"\xff\xd8\xff", "it is a photo"),
    (b"GIF8", "it is a picture of a kind that cannot hold a badge"),
    (b"RIFF", "it is a picture, sound or film that cannot hold a badge"),
    (b"PK\x03\x04", "it is an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "it is an office document"),
    (b"-----BEGIN", "it is a key, not a badge"),
)
_ARCHIVE = b"PK\x03\x04"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_OTHER_STARTS = tuple(start for start, _ in _OTHER_FILES)


def container(data: bytes) -> str:
    """One of "png", "svg" (any XML), "pdf", "text"; or "" for a file of a kind that holds no badge."""
    if data.startswith(png.SIGNATURE):
        return "png"
    if pdf.SIGNATURE in data[:1024]:
        return "pdf"
    if data.startswith(_OTHER_STARTS):
        return ""
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" or data.startswith(_XML_STARTS):
        return "svg"
    return "text"


def other_kind(data: bytes) -> str:
    """The words for a file that `container` calls ""."""
    return next((words for start, words in _OTHER_FILES if data.startswith(start)), "it is of an unknown kind")


def advice(data: bytes) -> str:
    """What to do with a file that `container` calls ""."""
    return UNPACK if data.startswith(_ARCHIVE) else ADD_AS_EVIDENCE


def decoded(data: bytes) -> str:
    """The text of a file, without its byte order mark. Raises `Refused` if it is no text or too long."""
    if len(data) > MAX_TEXT:
        raise broken("its text is longer than any badge needs") if _meant(data) else not_a_badge(_OTHER)
    try:
        if data.startswith(_UTF_16):  # as a text is saved by Windows where that is called "Unicode"
            return data.decode("utf-16")
        return data.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as trouble:
        raise broken("its text is damaged") if _meant(data) else not_a_badge(_OTHER) from trouble


def _meant(data: bytes) -> bool:
    """Whether it begins as a badge does: where nothing readable stands there, nobody meant one."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().decode("latin-1")
    return _JSON.match(start) is not None or start.startswith("eyJ")


def text_form(text: str) -> str:
    """One of "json", "jws", "address", "encrypted", "selective" or "" for a stripped text."""
    if _JSON.match(text):
        return "json"
    if jws.looks_compact(text):
        return "jws"
    if _ENCRYPTED.fullmatch(text):
        return "encrypted"
    if _SELECTIVE.fullmatch(text):
        return "selective"
    return "address" if _ADDRESS.fullmatch(text) else ""
