"""The whole statement in the person's own voice, with her photo where she asked for it."""

from portfolio.packet.book import Book
from portfolio.packet.request import STATEMENT_WORDS
from portfolio.packet.text.tree import Node


def stands_whole(book: Book) -> bool:
    """Whether a section of its own shows the whole statement, where it is longer than page 1 holds."""
    request = book.gathered.request
    asked = request.has("statement") and bool(request.preset or book.gathered.photo)
    return asked and len(request.statement.split()) > STATEMENT_WORDS


def statement_section(book: Book) -> list[Node]:
    """One block, where there is more to say than page 1 holds, or a photo to show."""
    request = book.gathered.request
    if not request.has("statement"):
        return []
    photo = book.picture(book.gathered.photo)
    if photo is None and not stands_whole(book):
        return []
    person = book.gathered.person
    return [
        {
            "t": "statement",
            "photo": photo,
            "alt": book.pen.plain(book.say("Photo of {name}", name=person["name"].strip() or book.say("the author"))),
            "name": book.pen.runs(person["name"]),
            "role": book.pen.runs(person["role"]),
            "blocks": book.paragraphs(request.statement),
        }
    ]
