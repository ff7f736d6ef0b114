"""Draws the career map of a packet for a test, and reads it: its words, and where everything lies."""

from datetime import UTC, date, datetime
from itertools import combinations
from typing import Any

from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import MapRow, WeekPlan
from portfolio.packet.book import Book
from portfolio.packet.drawing.fonts import coverage_of
from portfolio.packet.drawing.glyphs import Glyphs
from portfolio.packet.gather import gather
from portfolio.packet.map.figure import Figure, Hand
from portfolio.packet.map.paper import WIDTH, paper_span
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.career_map import career_map_section
from portfolio.packet.request import USUAL_SECTIONS
from portfolio.packet.text.tree import Node, Pen, words_of
from tests.core.map.careers import TODAY
from tests.packet.a_year import FONTS, Year

WIDTHS = Widths(FONTS)
WITH_PLAN = (*USUAL_SECTIONS, "plan")
LONG_AGO = datetime(2024, 1, 1, tzinfo=UTC)
THIS_YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def drawn(year: Year, **fields: Any) -> list[Node]:
    """The blocks of the section in the year's packet."""
    reader = year.portfolio.reader()
    try:
        gathered = gather(reader, year.request(**fields))
    finally:
        reader.close()
    return career_map_section(Book(gathered, Pen(Glyphs(lambda: coverage_of(FONTS))), [], {}), WIDTHS)


def figure(rows: list[MapRow], span: Span | None = None, plan: WeekPlan | None = None) -> Node:
    """The figure of these entries, of this year where no days are given."""
    data = MapData(rows, today=TODAY)
    span = span or paper_span(data, *THIS_YEAR)
    return Figure(data, span, plan, Hand(WIDTHS, lambda text: [text], lambda _record: None)).node()


def said(node: Node, *kinds: str) -> list[str]:
    """The words of all shapes of these kinds."""
    return [words_of(shape["words"]) for shape in node["shapes"] if shape["k"] in kinds and shape["words"]]


Box = tuple[float, float, float, float]


def boxes(shape: Node) -> list[Box]:
    """Left, top, right and bottom of what is drawn, and of the words beside, above or below it."""
    x, y, wide = shape["x"], shape["y"], shape.get("w", 8.0)
    said = words_of(shape["words"])
    if shape["k"] == "badge":
        words = (shape["left"], y + 29, shape["left"] + wide, y + 38)
        return [(x, y, x + 28, y + 28), *([words] if said else [])]
    if shape["k"] == "column":
        half = WIDTHS.width(said, 6.6) / 2
        words = (x + wide / 2 - half, y - 8, x + wide / 2 + half, y - 1)
        return [(x, y, x + wide, y + shape["h"]), *([words] if said else [])]
    half = {"mark": 4.0, "many": 5.25}.get(shape["k"], 6.0)
    drawn = (x, y - half, x + wide, y + half)
    if shape["k"] == "mark":
        return [drawn, (x + 11, y - 4, x + 11 + WIDTHS.width(said, 6.6), y + 4)] if said else [drawn]
    if shape.get("out") and said:
        return [drawn, (x + wide + 3.5, y - 4, x + wide + 3.5 + WIDTHS.width(said, 7), y + 4)]
    return [drawn]


def assert_apart(node: Node) -> None:
    """Nothing that is drawn lies on anything else, over the names of the lanes, or outside."""
    found = [
        (shape, box)
        for shape in node["shapes"] if shape["k"] in ("flag", "badge", "many", "mark", "bar", "column")
        for box in boxes(shape)
    ]  # fmt: skip
    assert found
    lanes = [(lane["top"], lane["top"] + lane["height"]) for lane in node["lanes"]]
    for shape, (left, top, right, bottom) in found:
        assert left >= node["gutter"] - 0.1, shape
        assert right <= WIDTH + 1.5, shape
        assert any(begin - 0.1 <= top and bottom <= end + 0.1 for begin, end in lanes), shape
    for (one, (a, b, c, d)), (other, (e, f, g, h)) in combinations(found, 2):
        across, down = min(c, g) - max(a, e), min(d, h) - max(b, f)
        assert one is other or across <= 0.6 or down <= 0.1, (one, other)
