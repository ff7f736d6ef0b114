"""An e-mail file: who wrote what and when, its text, and the files that came with it."""

import html
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import NamedTuple

import nh3

from portfolio.core.errors import PortfolioError

MAX_PARTS, MAX_FILES = 500, 50
MAX_TEXT = 100_000
MAX_HTML = 5_000_000
MAX_FILE_BYTES = 50 * 1024 * 1024
BROKEN = (MessageError, ValueError, TypeError, KeyError, LookupError, AttributeError, RecursionError, AssertionError)
BLOCKS = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "table"}


class Mail(NamedTuple):
    """An e-mail as a piece of evidence. `files` are (name, bytes), pictures of the text's own layout left out."""

    subject: str
    day: date | None
    sender: str
    text: str
    files: list[tuple[str, bytes]]


def read_mail(data: bytes, name: str) -> Mail:
    """Read `data`, a whole .eml file. Raises PortfolioError when it is no e-mail or built to be endless."""
    try:
        message = message_from_bytes(data, policy=policy.default)
        sender, address = parseaddr(_header(message, "From"))
        text = _text(message)
        files = list(_files(message))
        mail = Mail(_header(message, "Subject"), _day(message), sender or address, text, files)
    except BROKEN as error:
        raise PortfolioError(
            "“{name}” is damaged: the e-mail cannot be read.", "Save it again from your mail program.", name=name
        ) from error
    if not (mail.subject or mail.sender or mail.day):
        raise PortfolioError("“{name}” is not an e-mail.", "Save the e-mail again from your mail program.", name=name)
    return mail


def html_text(source: str) -> str:
    """The words of an HTML text, with line ends where blocks end. No script, style or markup comes through."""
    plain = nh3.clean(source[:MAX_HTML], tags=BLOCKS, attributes={}, link_rel=None)
    for tag in BLOCKS:
        plain = plain.replace(f"<{tag}>", "\n").replace(f"</{tag}>", "\n")
    lines = (" ".join(line.split()) for line in html.unescape(plain).splitlines())
    return "\n".join(line for line in lines if line)


def _header(message: Message, name: str) -> str:
    try:
        value = str(message.get(name) or "")
    except BROKEN:
        return ""  # a header that breaks every rule counts as absent
    return " ".join(value.split())[:500]


def _day(message: Message) -> date | None:
    try:
        return parsedate_to_datetime(_header(message, "Date")).date()
    except (ValueError, TypeError, IndexError):
        return None


def _parts(message: Message) -> Iterator[Message]:
    for number, part in enumerate(message.walk()):
        if number >= MAX_PARTS:
            raise ValueError("too many parts")
        yield part


def _text(message: Message) -> str:
    found = {"text/plain": "", "text/html": ""}
    for part in _parts(message):
        kind = part.get_content_type()
        if kind in found and not found[kind] and part.get_content_disposition() != "attachment":
            found[kind] = _content(part)
    return (found["text/plain"].strip() or html_text(found["text/html"]))[:MAX_TEXT]


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")


def _files(message: Message) -> Iterator[tuple[str, bytes]]:
    count = 0
    for part in _parts(message):
        name = part.get_filename()
        if part.is_multipart() or not name or count >= MAX_FILES:
            continue
        if part.get_content_disposition() == "inline" and part.get("Content-ID"):
            continue  # a logo in a signature, not something that was sent
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and 0 < len(payload) <= MAX_FILE_BYTES:
            count += 1
            yield " ".join(str(name).replace("\\", "/").rsplit("/", 1)[-1].split())[:200] or "file", payload
