"""Growth over time: standards, skills and answers to surveys, each by who saw it, side by side over the years."""

from collections.abc import Sequence

from portfolio.growth.standards.board import BoardRow, Mark
from portfolio.packet.book import Book
from portfolio.packet.parts.front import shortened
from portfolio.packet.parts.levels import rater_of
from portfolio.packet.parts.skills import skills_node
from portfolio.packet.parts.standards import notice
from portfolio.packet.parts.surveys import surveys_nodes
from portfolio.packet.showing import short_code
from portfolio.packet.text.tree import Node

YEARS = 4
"""So many years stand side by side; earlier ones are told in words."""


def growth_section(book: Book) -> list[Node]:
    """Standards that were rated, then skills, then each survey; whatever of it there is."""
    return [*_standards(book), *skills_node(book), *surveys_nodes(book)]


def _standards(book: Book) -> list[Node]:
    """One block: a line for each standard that was rated, a column for each year."""
    board = book.showing.board
    if board is None or not book.gathered.request.has("growth"):
        return []
    rated = [row for row in board.rows if row.self_ratings or row.evaluator_ratings]
    every = sorted({_year(mark) for row in rated for mark in (*row.self_ratings, *row.evaluator_ratings)})
    if not rated:
        return []
    years = every[-YEARS:]
    node: Node = {
        "t": "growth",
        "years": [year or book.say("no day") for year in years],
        "levels": [book.pen.plain(level) for level in board.levels],
        "self": rater_of(book, "self") if book.gathered.learner else book.say("My own rating"),
        "evaluator": rater_of(book, "manager") if book.gathered.learner else book.say("My evaluator’s rating"),
        "earlier": _earlier(book, every[:-YEARS]),
        "rows": [_line(book, row, years) for row in rated if _marks(row, years)],
    }
    return [node, {"t": "notice", "words": notice(book)}] if notice(book) else [node]


def _year(mark: Mark) -> str:
    return mark.day[:4]


def _marks(row: BoardRow, years: Sequence[str]) -> list[Mark]:
    return [mark for mark in (*row.self_ratings, *row.evaluator_ratings) if _year(mark) in years]


def _earlier(book: Book, years: Sequence[str]) -> str:
    if not years:
        return ""
    named = book.language.listed([year or book.say("no day") for year in years])
    return book.say("Ratings of {years} are not drawn here.", years=named)


def _line(book: Book, row: BoardRow, years: Sequence[str]) -> Node:
    cells = [
        {
            "self": _cell(book, _last(row.self_ratings, year)),
            "evaluator": _cell(book, _last(row.evaluator_ratings, year)),
        }
        for year in years
    ]
    return {
        "code": book.pen.plain(short_code(row)),
        "title": book.pen.runs(shortened(row.title or row.text, 9)),
        "to": book.showing.label(row.standard_id),
        "years": [cell | {"alt": _alt(book, row, year, cell)} for year, cell in zip(years, cells, strict=True)],
    }


def _last(marks: Sequence[Mark], year: str) -> Mark | None:
    """The newest of a year: one year, one column."""
    return next((mark for mark in reversed(marks) if _year(mark) == year), None)


def _cell(book: Book, mark: Mark | None) -> Node | None:
    return {"level": book.pen.plain(mark.level), "place": mark.place} if mark else None


def _alt(book: Book, row: BoardRow, year: str, cell: dict[str, Node | None]) -> str:
    """What the two bars of a year say, in words."""
    own, other = cell["self"], cell["evaluator"]
    told = [
        book.say("I rated myself {level}", level=own["level"]) if own else "",
        book.say("my evaluator rated me {level}", level=other["level"]) if other else "",
    ]
    said = "; ".join(part for part in told if part)
    if not said:
        return ""
    return book.pen.plain(book.say("{standard}, {year}: {ratings}", standard=row.name, year=year, ratings=said))
