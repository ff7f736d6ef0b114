"""What the teacher wrote: things done, and reflections."""

from portfolio.packet.book import Book, is_short, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.text.tree import Node


def practice_section(book: Book) -> list[Node]:
    """A block for every thing done: what it was, and what changed."""
    return [_practice(book, row) for row in newest_first("practice", book.gathered.of("practice"))]


def reflections_section(book: Book) -> list[Node]:
    """A block for every reflection, in full."""
    return [_reflection(book, row) for row in newest_first("reflection", book.gathered.of("reflection"))]


def _practice(book: Book, row: Row) -> Node:
    node: Node = {
        "t": "practice",
        "label": book.label(row["id"]),
        "word": book.kind_word("practice", row),
        "day": book.language.day(row["day"]),
        "did": book.paragraphs(row["what_i_did"]),
        "changed": book.paragraphs(row["what_changed"]),
        "keep": is_short(row["what_i_did"], row["what_changed"]),
        **_ties(book, row),
    }
    return titled(node, book.pen.runs(row["title"]))


def _reflection(book: Book, row: Row) -> Node:
    node: Node = {
        "t": "reflection",
        "label": book.label(row["id"]),
        "day": book.language.day(row["day"]),
        "blocks": book.markdown(row["text"]),
        "keep": is_short(row["text"]),
        **_ties(book, row),
    }
    return titled(node, book.pen.runs(book.title(row["id"])))


def _ties(book: Book, row: Row) -> Node:
    """What an entry is tied to: goals it counts toward, entries it is about, its evidence and tags."""
    return {
        "toward": book.references(book.linked("toward of", row["id"])),
        "about": book.references(record for record in book.linked("about of", row["id"]) if book.label(record)),
        "evidence": book.evidence(row["id"]),
        "standards": book.codes(row["id"]),
        "tags": [book.pen.plain(tag) for tag in book.gathered.tags.get(row["id"], [])],
    }
