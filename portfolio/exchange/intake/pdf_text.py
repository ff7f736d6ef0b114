"""The text and the title fields of a PDF from elsewhere, within bounds of pages and length."""

import io
import logging
from typing import TYPE_CHECKING, NamedTuple

from portfolio.core.errors import PortfolioError

if TYPE_CHECKING:  # pypdf takes half of the child's start, and most files are no PDF
    from pypdf import PdfReader

MAX_TEXT = 100_000
MAX_PAGES = 200
# What pypdf raises on broken files beside its own errors; the child's limits catch what never ends.
BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, RecursionError,
          NotImplementedError, OverflowError, ZeroDivisionError, OSError)  # fmt: skip


class PdfText(NamedTuple):
    """Page texts joined by form feeds, the number of pages, and the document's own title and author (often useless)."""

    text: str
    pages: int
    title: str = ""
    author: str = ""


def read_pdf(data: bytes, name: str, pages: int = MAX_PAGES, limit: int = MAX_TEXT) -> PdfText:
    """Text of the first `pages` pages, at most `limit` characters. A scanned page has none.

    Raises PortfolioError when the file is broken or locked by a password.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    broken = (PyPdfError, *BROKEN)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise PortfolioError(
                "“{name}” is locked with a password.",
                "Open it, print it to a new PDF without one, and add that.",
                name=name,
            )
        count = len(reader.pages)
    except broken as error:
        raise PortfolioError(
            "“{name}” is damaged: its pages cannot be read.", "Download it again, or print it to a new PDF.", name=name
        ) from error
    texts, length = [], 0
    for number in range(min(count, pages)):
        try:
            text = reader.pages[number].extract_text()
        except broken:
            continue  # one bad page does not spoil the rest
        texts.append(text[: limit - length])
        length += len(texts[-1])
        if length >= limit:
            break
    return PdfText("\f".join(texts), count, *(_field(reader, key, broken) for key in ("/Title", "/Author")))


def _field(reader: "PdfReader", key: str, broken: tuple[type[Exception], ...]) -> str:
    try:
        value = reader.metadata.get(key) if reader.metadata else None
    except broken:
        return ""
    return " ".join(str(value).split())[:300] if value else ""
