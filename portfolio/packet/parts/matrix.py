"""The full matrix: every standard against every piece, in as many tables as the pieces need."""

from collections.abc import Sequence

from portfolio.growth.standards.board import BoardRow, Mark, Piece
from portfolio.packet.book import Book
from portfolio.packet.parts.front import shortened
from portfolio.packet.parts.standards import notice
from portfolio.packet.showing import cut, short_code
from portfolio.packet.text.tree import Node

COLUMNS = 18
"""Pieces side by side on a page, at most."""

TITLE_WORDS, PIECE_LETTERS = 9, 30


def matrix_section(book: Book) -> list[Node]:
    """Tables of up to eighteen pieces, all about as wide. The first holds every standard with its count; the others
    only those of which they have something to show."""
    board = book.showing.board
    if board is None or not board.rows or not book.gathered.request.has("matrix"):
        return []
    pieces = _in_order(book, board.pieces)
    tables = -(-len(pieces) // COLUMNS) or 1
    width = -(-len(pieces) // tables) or 1
    parts = [pieces[start : start + width] for start in range(0, len(pieces), width)] or [[]]
    blocks = [_table(book, board.rows, part, number, len(parts)) for number, part in enumerate(parts)]
    if said := notice(book):
        blocks.append({"t": "notice", "words": said})
    return blocks


def _in_order(book: Book, pieces: Sequence[Piece]) -> list[Piece]:
    """By evidence number, as the annex has them; what has none follows, the oldest first."""

    def key(piece: Piece) -> tuple[int, str, str]:
        numbers = book.numbers(piece.record_id)
        return int(numbers[0][1:]) if numbers else 1_000_000, piece.day, piece.record_id

    return sorted(pieces, key=key)


def _table(book: Book, rows: Sequence[BoardRow], pieces: Sequence[Piece], number: int, of: int) -> Node:
    first = number == 0
    levels = book.showing.board.levels if book.showing.board else ()
    records = {piece.record_id: place for place, piece in enumerate(pieces)}
    lines = []
    for row in rows:
        marks = sorted({records[piece.record_id] for piece in row.evidence if piece.record_id in records})
        if first or marks:
            lines.append(_line(book, row, marks, first))
    node: Node = {
        "t": "matrix",
        "first": first,
        "caption": "" if of == 1 else book.say("Table {number} of {of}", number=number + 1, of=of),
        "columns": [_column(book, piece) for piece in pieces],
        "rows": lines,
        "rated": first and any(row.self_ratings or row.evaluator_ratings for row in rows),
        "levels": [book.pen.plain(level) for level in levels],
    }
    return node


def _column(book: Book, piece: Piece) -> Node:
    title = book.title(piece.record_id)
    numbers = book.numbers(piece.record_id)
    return {"title": book.pen.runs(cut(title, PIECE_LETTERS)), "number": numbers[0] if numbers else ""}


def _line(book: Book, row: BoardRow, marks: list[int], counted: bool) -> Node:
    pen = book.pen
    return {
        "code": pen.plain(short_code(row)),
        "title": pen.runs(shortened(row.title or row.text, TITLE_WORDS)),
        "depth": row.depth,
        "leaf": row.leaf,
        "to": book.showing.label(row.standard_id),
        "marks": marks,
        "count": book.language.number(row.total) if counted and row.total else "",
        "gap": row.gap and row.leaf,
        "self": _level(book, row.self_ratings),
        "evaluator": _level(book, row.evaluator_ratings),
    }


def _level(book: Book, marks: Sequence[Mark]) -> str:
    """The newest rating by its number in the scale, which is told above the table; a level that is none of it, in its
    own word."""
    if not marks:
        return ""
    mark = marks[-1]
    return book.language.number(mark.place + 1) if mark.place >= 0 else book.pen.plain(mark.level)
