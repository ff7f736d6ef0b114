"""Tells an evaluation PDF, an answer and a template by a few of its bytes, before anything else is done with it."""

from pathlib import Path

from portfolio.core.answer_page import ASKED, TEMPLATE
from portfolio.packet.proof import marks
from portfolio.packet.proof.signing import SIGNATURE_FIELD
from portfolio.packet.reply import reply_file

PDF, ANSWER = "pdf", "answer"
_PDF_MARKS = tuple(one.encode() for one in (marks.KEYWORD, SIGNATURE_FIELD))
_ANSWER_MARKS = tuple(f'"{one}"'.encode() for one in (reply_file.FORMAT, ASKED, TEMPLATE))
LARGEST_ANSWER = 1_000_000
_PART = 1 << 20
_OVERLAP = max(len(one) for one in _PDF_MARKS)


def recognise(source: Path | bytes) -> str:
    """`pdf` for an evaluation PDF of anybody, `answer` for what comes back or over from somebody (an evaluator's
    answer, one about skills, a template) or the page to answer on, or nothing.

    Reads a file in parts and looks into none of it. What cannot be read is nothing, and is told where it is read.
    """
    if isinstance(source, bytes):
        return _answer(source) or (PDF if _is_pdf(source) and any(one in source for one in _PDF_MARKS) else "")
    try:
        if not source.is_file():
            return ""
        with source.open("rb") as file:
            part = file.read(_PART)
            if not _is_pdf(part):
                return _answer(part)
            while part:
                if any(one in part for one in _PDF_MARKS):
                    return PDF
                more = file.read(_PART)
                part = part[-_OVERLAP:] + more if more else b""
    except OSError:
        return ""
    return ""


def _is_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:1024]


def _answer(data: bytes) -> str:
    return ANSWER if len(data) <= LARGEST_ANSWER and any(one in data for one in _ANSWER_MARKS) else ""
