"""The badge wall: every credential by its picture and its title, for who looks before she reads."""

from portfolio.packet.book import Book, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.text.tree import Node


def wall_section(book: Book) -> list[Node]:
    """One block with all credentials, the newest first."""
    found = newest_first("credential", book.gathered.of("credential"))
    return [{"t": "wall", "badges": [_badge(book, row) for row in found]}] if found else []


def _badge(book: Book, row: Row) -> Node:
    day = book.language.short_day(row["earned"]) if row["earned"] else ""
    word = book.kind_word("credential", row)
    alt = book.say("{kind}: {title}, {issuer}", kind=word, title=row["title"], issuer=row["issuer"]).rstrip(",، ")
    node: Node = {
        "label": book.label(row["id"]),
        "image": book.picture(row["image_id"]) or book.picture(row["original_id"]),
        "alt": book.pen.plain(alt),
        "word": word,
        "facts": [part for part in (book.pen.plain(row["issuer"]), day) if part],
        "evidence": book.evidence(row["id"], most=2),
    }
    return titled(node, book.pen.runs(row["title"]))
