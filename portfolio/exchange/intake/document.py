"""The words inside a document, for search: PDF, plain text, Word, PowerPoint, Excel and OpenDocument files."""

import io
import re
import zipfile
from xml.parsers import expat

from portfolio.core.errors import PortfolioError
from portfolio.exchange.intake.archive import BROKEN, member_bytes
from portfolio.exchange.intake.pdf_text import MAX_TEXT, read_pdf

MAX_PLAIN = 4 * MAX_TEXT
# Which members of which file hold words, which elements end a line (local names), and which hold the words.
MEMBERS = re.compile(
    r"word/(?:document|footnotes|endnotes)\.xml|ppt/(?:slides/slide|notesSlides/notesSlide)\d{1,4}\.xml"
    r"|xl/sharedStrings\.xml|content\.xml"
)
LINE_ENDS = {"p", "h", "br", "si", "tab", "tr", "table-row"}
TEXT_ELEMENTS = {"t", "p", "h", "span", "a"}
MAX_DEPTH = 256


def text_of(data: bytes, media_type: str, name: str) -> str:
    """At most 100,000 characters of text, or "" where there is none. Raises PortfolioError on a broken file."""
    if media_type == "application/pdf":
        return read_pdf(data, name).text
    if media_type.startswith("text/"):
        return plain_text(data)
    if data[:2] == b"PK":
        try:
            return _office_text(data)
        except (*BROKEN, expat.ExpatError, _Full) as error:
            raise PortfolioError(
                "“{name}” is damaged: its text cannot be read.", "Open it in its program and save it again.", name=name
            ) from error
    return ""


def plain_text(data: bytes) -> str:
    """Text in UTF-8, UTF-16 with its mark, or else in Windows' Western code page."""
    head = data[:MAX_PLAIN]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")[:MAX_TEXT]
    try:
        text = head.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        cut_inside_a_letter = error.start >= len(head) - 3 and len(data) > len(head)
        text = head.decode("utf-8-sig", "ignore") if cut_inside_a_letter else head.decode("cp1252", "replace")
    return text[:MAX_TEXT]


class _Full(Exception):
    """Enough text, or too deep: stop parsing."""


def _office_text(data: bytes) -> str:
    pieces: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist()[:5_000]:
            if MEMBERS.fullmatch(member) and sum(map(len, pieces)) < MAX_TEXT:
                pieces.append(_xml_text(member_bytes(archive, member)))
    return "\n".join(pieces)[:MAX_TEXT]


def _xml_text(data: bytes) -> str:
    pieces: list[str] = []
    open_elements: list[str] = []
    length = 0

    def start(name: str, _attributes: dict[str, str]) -> None:
        if len(open_elements) > MAX_DEPTH:
            raise ValueError("too deep")
        open_elements.append(name.rsplit(":", 1)[-1])
        if open_elements[-1] in LINE_ENDS:
            pieces.append("\n")

    def end(_name: str) -> None:
        open_elements.pop()

    def words(text: str) -> None:
        nonlocal length
        if open_elements and open_elements[-1] in TEXT_ELEMENTS:
            pieces.append(text)
            length += len(text)
            if length > MAX_TEXT:
                raise _Full

    def refuse(*_: object) -> None:
        # A document type is where entity bombs and outside files come from; office files have none.
        raise ValueError("document type not allowed")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, words
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except _Full:
        return _tidy(pieces)
    return _tidy(pieces)


def _tidy(pieces: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(pieces).splitlines())
    return "\n".join(line for line in lines if line)
