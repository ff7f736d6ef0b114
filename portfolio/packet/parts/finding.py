"""The index by standard, and the page on which the reader answers."""

from portfolio.packet.book import Book
from portfolio.packet.parts.conversations import signing
from portfolio.packet.parts.facts import framework_name
from portfolio.packet.parts.front import shortened
from portfolio.packet.parts.standards import notice
from portfolio.packet.showing import short_code
from portfolio.packet.text.tree import Node


def index_section(book: Book) -> list[Node]:
    """One block: every standard with the places that show it; the template adds their pages."""
    board = book.showing.board
    if board is None or not board.rows or not book.gathered.request.has("index"):
        return []
    rows = []
    for row in board.rows:
        own = row.standard_id in book.showing.own and not row.gap
        places = [book.showing.label(row.standard_id)] if own else []
        for piece in row.evidence:
            places += [book.label(piece.record_id), *book.numbers(piece.record_id)]
        rows.append({
            "code": book.pen.plain(short_code(row)),
            "title": book.pen.runs(shortened(row.title or row.text, 12)),
            "depth": row.depth,
            "leaf": row.leaf,
            "gap": row.gap and row.leaf,
            "to": [place for place in dict.fromkeys(places) if place],
        })  # fmt: skip
    return [{"t": "index", "rows": rows, "notice": notice(book)}]


def reply_section(book: Book) -> list[Node]:
    """One page to answer on: levels to tick for an evaluator, sentences to finish for a family, lines for a jury.

    Who reads a packet that was begun as nothing, and answers no framework, was asked nothing.
    """
    request, preset, say = book.gathered.request, book.preset, book.say
    if not request.has("reply") or not (request.preset or book.showing.rows):
        return []
    board = book.showing.board
    rates = preset.replier == "evaluator" and board is not None and bool(board.levels)
    if preset.replier == "family":
        prompts = [
            say("What I am proud of"),
            say("What was hard, and what helped"),
            say("What I will work on next, and by when"),
            say("What my family wants to say"),
        ]
        words = say("For pupil and family to fill in together. It stays with the pupil.")
    elif preset.replier == "learner":
        prompts = [
            say("What you saw in my work"),
            say("What I will work on next, and by when"),
            say("How you can help me"),
            say("What my family wants to say"),
        ]
        words = say("To be filled in together. It stays with me.")
    elif preset.replier == "panel":
        prompts = [say("What convinced"), say("What is missing or open")]
        words = say("For whoever reads this; every line is optional.")
    else:
        prompts = [say("What I saw"), say("What comes next")]
        words = say("Please tick one level for each standard, or leave it empty. Ratings are the evaluator’s own.")
    return [
        {
            "t": "reply",
            "words": words,
            "name": book.pen.plain(book.gathered.person["name"]),
            "framework": book.pen.plain(framework_name(book)) if rates else "",
            "levels": [book.pen.plain(level) for level in board.levels] if rates and board else [],
            "rows": [
                {
                    "code": book.pen.plain(short_code(one.row)),
                    "title": book.pen.runs(shortened(one.row.title or one.row.text, 9)),
                }
                for one in book.showing.rows
            ]
            if rates
            else [],
            "prompts": prompts,
            "signs": signing(book, preset.signs),
            "notice": notice(book) if rates else "",
        }
    ]
