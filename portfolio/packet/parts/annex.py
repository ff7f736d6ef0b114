"""The annex: every piece of evidence, numbered, shown, and tied to what it proves."""

from collections.abc import Collection
from datetime import date
from pathlib import PurePath

from portfolio.packet import words
from portfolio.packet.book import Book
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.period import day_of
from portfolio.packet.tree import Node

ALT_LETTERS = 1500
_NAMES = {
    "application/pdf": "PDF document",
    "image/jpeg": "Photograph",
    "image/png": "Picture",
    "image/gif": "Picture",
    "image/webp": "Picture",
    "image/svg+xml": "Drawing",
    "message/rfc822": "E-mail",
    "text/plain": "Text",
    "text/markdown": "Text",
    "text/csv": "Table (CSV)",
}


def annex_section(book: Book, copied: Collection[str] = ()) -> list[Node]:
    """A block for every exhibit; `copied` are ids of those that are attached as copies without their properties."""
    return [_exhibit(book, exhibit, exhibit.row["id"] in copied) for exhibit in book.exhibits]


def _exhibit(book: Book, exhibit: Exhibit, copied: bool) -> Node:
    row, pen = exhibit.row, book.pen
    title = row["title"] or _own_title(book, exhibit)
    answer = book.pictures.get(row["sha256"], {"bad": "its file is missing"})
    facts = (
        book.say(_NAMES.get(row["media_type"], "File")),
        words.day(_day(book, exhibit)),
        "attached as a copy without its properties (author, program, times)" if copied else "",
    )
    node: Node = {
        "t": "evidence",
        "label": exhibit.number,
        "number": exhibit.number,
        "title": pen.runs(title),
        "caption": pen.runs(row["caption"]),
        "facts": [fact for fact in facts if fact],
        "proves": book.references(record for record in exhibit.proves if book.label(record)),
        "pages": [],
        "words": [],
        "missing": "",
        "more": "",
    }
    said = row["caption"].strip() or title
    pages = answer.get("pages", [])
    many = len(pages) > 1 or row["media_type"] == "application/pdf"
    for number, page in enumerate(pages, 1):
        heard = " ".join(page["text"].split())[:ALT_LETTERS]
        alt = f"{said}, page {number} of {len(pages)}. {heard}" if many else said
        node["pages"].append({**{key: page[key] for key in ("file", "width", "height")}, "alt": pen.plain(alt)})
    node["paged"] = many
    if answer.get("words"):
        node["words"] = pen.paragraphs(answer["words"])
    if answer.get("more") or answer.get("more_words"):
        node["more"] = "The rest is in the attached file."
    if "bad" in answer:
        node["missing"] = (
            f"This file cannot be shown here: {answer['bad']}. It is attached{'' if copied else ' as it is'}."
        )
        book.warnings.append(f"“{row['title'] or row['name']}” could not be shown: {answer['bad']}.")
    return node


def _own_title(book: Book, exhibit: Exhibit) -> str:
    """What a file without a title is called: the credential it is the original of, else its name without the ending."""
    if exhibit.row["purpose"] == "original" and exhibit.proves:
        return book.title(exhibit.proves[0])
    name = str(exhibit.row["name"])
    return PurePath(name).stem.replace("-", " ").replace("_", " ") or name


def _day(book: Book, exhibit: Exhibit) -> date | None:
    if exhibit.row["day"] is None and exhibit.row["purpose"] == "original" and exhibit.proves:
        return day_of(*book.records[exhibit.proves[0]])
    day: date | None = exhibit.row["day"]
    return day
