"""The roles held in the period: since when, where, and what changed."""

from portfolio.packet.book import Book, is_short, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.parts.moves import moves_in_words
from portfolio.packet.text.language import Language
from portfolio.packet.text.tree import Node


def roles_section(book: Book) -> list[Node]:
    """A block for every role, the newest first."""
    moves = moves_in_words(book)
    return [
        _role(book, row, moves.get(row["id"], "")) for row in newest_first("position", book.gathered.of("position"))
    ]


def _role(book: Book, row: Row, move: str) -> Node:
    pen = book.pen
    node: Node = {
        "t": "role",
        "label": book.label(row["id"]),
        "dates": _dates(book.language, row),
        "place": pen.runs(row["place"]),
        "level": [pen.plain(text) for text in (row["level"], row["track"]) if text.strip()],
        "move": move,
        "changed": book.paragraphs(row["what_changed"]),
        "notes": book.paragraphs(row["notes"]),
        "toward": book.references(book.linked("toward of", row["id"])),
        "evidence": book.evidence(row["id"]),
        "standards": book.codes(row["id"]),
        "keep": is_short(row["what_changed"], row["notes"]),
    }
    return titled(node, pen.runs(row["title"]))


def _dates(language: Language, row: Row) -> str:
    if row["started"] and row["ended"]:
        return language.span(row["started"], row["ended"])
    if row["started"]:
        return language.say("Since {day}", day=language.short_day(row["started"]))
    return language.say("Until {day}", day=language.short_day(row["ended"])) if row["ended"] else ""
