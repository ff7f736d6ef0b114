"""The text in a file from anywhere: its encoding, what is no text, and HTML as plain words."""

import codecs
import html
import re

from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.file import MOST_BYTES, NoFramework

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_OTHER_FILES = (
    (b"PK\x03\x04", said("is a spreadsheet or another packed file")),
    (b"\xd0\xcf\x11\xe0", said("is an old Office file")),
    (b"%PDF", said("is a PDF")),
    (b"\x89PNG", said("is a picture")),
    (b"\xff\xd8\xff", said("is a picture")),
    (b"SQLite format 3", said("holds the data of another program")),
)
# Not tab, line feed and carriage return, which structure a text.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_TAG_NAMES = (
    "p|br|ul|ol|li|dl|dt|dd|b|i|em|strong|a|span|div|sup|sub|h[1-6]|table|thead|tbody|tr|td|th|script|style|img|"
    "blockquote|hr|u|s|font|code|pre|iframe|object|embed|svg|html|head|body|title|meta|link|form|input|button|small"
)
_TAG = re.compile(rf"<(/?)({_TAG_NAMES})(?:\s[^<>=]*+=[^<>]*+|\s*/?)>|<!--|-->", re.IGNORECASE)
_PARAGRAPHS = frozenset(("p", "blockquote", *(f"h{number}" for number in range(1, 7))))
_LINES = frozenset(("div", "tr", "table", "hr", "dt", "dd", "pre", "ul", "ol"))
_SILENT = frozenset(("script", "style", "head", "iframe", "object", "svg", "title", "<!--"))


def decoded(data: bytes, name: str) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32 by its mark or its look, else the Windows code page of the West.

    Raises NoFramework for what is too large, or no text.
    """
    if len(data) > MOST_BYTES:
        raise _unreadable(name, said("is larger than any framework"), said("Bring a file of at most 32 MB."))
    for mark, what in _OTHER_FILES:
        if data.startswith(mark):
            raise _unreadable(name, what, said("Save the list of standards as CSV or as text, and bring that."))
    text = _by_mark(data)
    if text is None:
        text = _by_look(data)
    if text.count("\ufffd") + len(_CONTROLS.findall(text[:100_000])) > max(8, len(text) // 50):
        raise _unreadable(
            name, said("holds no words that can be read"), said("Save it as CSV or as text in UTF-8, and bring that.")
        )
    return text


def cleaned(text: str) -> str:
    """A text whose lines end with "\\n", without control characters and marks of direction."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n"))


def _unreadable(name: str, what: Said, advice: Said) -> NoFramework:
    return NoFramework("“{name}” {what}.", "{todo}", name=name, what=what, todo=advice)


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    return None


def _by_look(data: bytes) -> str:
    """UTF-16 without its mark has a zero in every other byte of Western text; what is no UTF-8 is of an old Windows."""
    head = data[:4096]
    if len(head) >= 4:
        even, odd = head[::2].count(0), head[1::2].count(0)
        half = len(head) // 2
        if odd > half * 0.4 and even < half * 0.1:
            return data.decode("utf-16-le", errors="replace")
        if even > half * 0.4 and odd < half * 0.1:
            return data.decode("utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def plain(text: str) -> str:
    """HTML as plain words: paragraphs and list points in lines of their own, scripts and addresses gone.

    Only tags that HTML knows are taken for tags: “if a<b then” stays as it was written.
    """
    if "<" not in text and "&" not in text:
        return tidy_text(text)
    parts: list[str] = []
    at, silent = 0, ""
    for found in _TAG.finditer(text):
        closing, tag = bool(found[1]), (found[2] or found[0]).lower()
        if silent:
            if (closing and tag == silent) or (silent == "<!--" and tag == "-->"):
                silent, at = "", found.end()
            continue
        if tag == "-->":
            continue
        parts.append(text[at : found.start()])
        at = found.end()
        if tag in _SILENT and not closing:
            silent = tag
        elif tag == "li" and not closing:
            parts.append("\n• ")
        elif tag in _PARAGRAPHS:
            parts.append("\n\n")
        elif tag == "br" or (tag in _LINES and not "".join(parts[-2:]).endswith("\n")):
            parts.append("\n")
        elif tag in ("td", "th") and not closing:
            parts.append(" ")
    if not silent:
        parts.append(text[at:])
    words = re.sub(r"(?<!\n)\n++• ", "\n• ", html.unescape("".join(parts)))
    return tidy_text(words)


def tidy_text(text: str) -> str:
    """Lines without spaces at their ends, never more than one empty line, none before the first and after the last, and
    no signs that steer."""
    lines = [re.sub(r"[^\S\n]+", " ", line).strip() for line in cleaned(text).split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


def one_line(text: str) -> str:
    """HTML as plain words in one line, for codes and titles."""
    return " ".join(plain(text).split())


def shortened(text: str, longest: int) -> str:
    """A text of at most so many characters, cut between words."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut).rstrip() + "…"
