"""The roles held in the period: since when, where, and what changed."""

from portfolio.packet import words
from portfolio.packet.book import Book, is_short, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.tree import Node


def roles_section(book: Book) -> list[Node]:
    """A block for every role, the newest first."""
    return [_role(book, row) for row in newest_first("position", book.gathered.of("position"))]


def _role(book: Book, row: Row) -> Node:
    pen = book.pen
    node: Node = {
        "t": "role",
        "label": book.label(row["id"]),
        "dates": _dates(row),
        "place": pen.runs(row["place"]),
        "level": [pen.plain(text) for text in (row["level"], row["track"]) if text.strip()],
        "changed": book.paragraphs(row["what_changed"]),
        "notes": book.paragraphs(row["notes"]),
        "toward": book.references(book.linked("toward of", row["id"])),
        "evidence": book.evidence(row["id"]),
        "keep": is_short(row["what_changed"], row["notes"]),
    }
    return titled(node, pen.runs(row["title"]))


def _dates(row: Row) -> str:
    started, ended = words.short_day(row["started"]), words.short_day(row["ended"])
    if started and ended:
        return f"{started} to {ended}"
    return f"Since {started}" if started else f"Until {ended}" if ended else ""
