"""Roles held in their order, and what kind of move led from each to the next, in words."""

from datetime import date
from typing import Any

from portfolio.growth.lattice import MoveMade, moves_made
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.text import words


def roles_held(book: Book) -> list[dict[str, Any]]:
    """Roles held, the earliest first, with their days as the rules read them."""
    rows = [{**row, "started": iso(row["started"]), "ended": iso(row["ended"])} for row in book.gathered.of("position")]
    return sorted(rows, key=lambda row: (row["started"] or row["ended"] or "9999", row["id"]))


def iso(day: date | None) -> str:
    """A day as ISO has it, or nothing."""
    return day.isoformat() if day else ""


def move_words(book: Book, move: MoveMade, held: dict[str, Row]) -> str:
    """What kind of move led to a role, and from where."""
    before = held[move.from_id]["title"]
    if move.type is None:
        return book.pen.plain(book.say("From {role}", role=before))
    return book.pen.plain(book.say("{move} from {role}", move=book.say(words.MOVE[move.type]), role=before))


def moves_in_words(book: Book) -> dict[str, str]:
    """By role held, the move that led to it, where its kind can be told."""
    held = roles_held(book)
    by_id = {row["id"]: row for row in held}
    return {move.to_id: move_words(book, move, by_id) for move in moves_made(held) if move.type is not None}
