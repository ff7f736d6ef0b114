"""A packet as the tree that is drawn, without drawing it: for claims about what is said, and not about pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from portfolio.packet.attachments import PAGES_ONLY
from portfolio.packet.book import Book
from portfolio.packet.compose import compose
from portfolio.packet.drawing.fonts import coverage_of
from portfolio.packet.drawing.glyphs import Glyphs
from portfolio.packet.exhibits import number_exhibits, reading_order
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.tree import Node, Pen, words_of
from tests.packet.a_year import FONTS, Year

_NOT_SAID = {
    "t", "to", "label", "file", "kind", "shape", "name", "made", "language", "region", "media", "relationship", "lang",
}  # fmt: skip
"""Keys of a node whose values nobody reads."""


@dataclass(frozen=True)
class Composed:
    """A packet before it is drawn."""

    tree: Node
    gathered: Gathered
    book: Book

    def blocks(self, section: str) -> list[Node]:
        """The blocks of a section; none where it is not there."""
        return next((found["blocks"] for found in self.tree["sections"] if found["name"] == section), [])

    @property
    def names(self) -> list[str]:
        """The sections in their order."""
        return [found["name"] for found in self.tree["sections"]]

    @property
    def said(self) -> str:
        """All that stands on the pages."""
        return " ".join(" ".join(_said(self.tree)).split())


def composed(year: Year, request: PacketRequest) -> Composed:
    """Compose what this request asks for; pictures are missing, for nobody draws them."""
    reader = year.portfolio.reader()
    try:
        gathered = gather(reader, request)
    finally:
        reader.close()
    goals = goals_for_page_one(gathered)
    exhibits = number_exhibits(gathered, reading_order(gathered, [row["id"] for row in goals]))
    book = Book(gathered, Pen(Glyphs(lambda: coverage_of(FONTS))), exhibits, {})
    return Composed(compose(book, goals, lambda: PAGES_ONLY, "packet.pdf", Widths(FONTS)), gathered, book)


def _said(node: Any, key: str = "") -> Iterator[str]:
    if key in _NOT_SAID:
        return
    if isinstance(node, dict):
        for name, value in node.items():
            if name == "name" and isinstance(value, list):  # a category of hours is called by runs
                yield words_of(value)
            yield from _said(value, name)
    elif isinstance(node, list):
        if node and all(isinstance(one, str) or (isinstance(one, dict) and "s" in one) for one in node):
            yield words_of(node)
        else:
            for one in node:
                yield from _said(one)
    elif isinstance(node, str):
        yield node
