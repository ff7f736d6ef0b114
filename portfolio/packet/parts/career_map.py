"""The career map: everything of the period on one line of time, as one figure."""

from datetime import date

from portfolio.core.map.hours import Period
from portfolio.core.map.lanes import MapData
from portfolio.core.queries.career_map import MapRow, RoleHeld
from portfolio.packet.book import Book
from portfolio.packet.map.figure import Figure, Hand
from portfolio.packet.map.paper import paper_span
from portfolio.packet.map.spoken import map_words, outside
from portfolio.packet.map.widths import Widths
from portfolio.packet.text import words
from portfolio.packet.text.language import Language
from portfolio.packet.text.tree import Node

NAMED_BELOW = 4
"""So many entries from before or after its days are named below the figure."""

_STATES = ("met", "partly", "under_way", "agreed", "proposed", "dropped")


def career_map_section(book: Book, widths: Widths) -> list[Node]:
    """One figure of what is in this packet and has a day; none where nothing has."""
    gathered, request = book.gathered, book.gathered.request
    if not request.has("map"):
        return []
    data = MapData([_drawable(book, row) for row in gathered.map_rows], _roles(book), today=request.made)
    if data.is_empty:
        return []
    span = paper_span(data, request.start, request.end)
    credentials = {row["id"]: row for row in gathered.of("credential")}

    def picture(record: str) -> Node | None:
        row = credentials[record]
        return book.picture(row["image_id"]) or book.picture(row["original_id"])

    days = Period(*(day.toordinal() if day else None for day in (request.start, request.end)))
    figure = Figure(data, span, gathered.plan, Hand(widths, book.pen.runs, picture, book.language), days)
    node = figure.node()
    if not node["shapes"]:
        return []
    node["alt"] = map_words(data, span, gathered.plan, book.language)
    node["legend"] = _legend(figure, node, request.made, book.language)
    node["outside"] = [book.pen.ours(said) for said in outside(data, span, NAMED_BELOW, book.language)]
    return [node]


def _drawable(book: Book, row: MapRow) -> MapRow:
    return row._replace(title=book.pen.plain(row.title) or book.say(words.KIND[row.kind]))


def _roles(book: Book) -> list[RoleHeld]:
    return [
        RoleHeld(
            row["id"], book.pen.plain(row["title"]), book.pen.plain(row["place"]), row["started"].isoformat(),
            row["ended"].isoformat() if row["ended"] else "",
        )
        for row in book.gathered.of("position")
        if row["started"]
    ]  # fmt: skip


def _legend(figure: Figure, node: Node, made: date, language: Language) -> list[Node]:
    """What the signs mean that are in this figure."""
    say = language.say
    found = [
        {"state": state, "words": say(words.GOAL_STATE[state])} for state in _STATES if state in figure.used_states
    ]
    shapes = node["shapes"]
    if any(shape["k"] == "bar" and shape["open"] for shape in shapes):
        found.append({"state": "", "words": say("Dashed: still to do")})
    if any(shape["k"] == "many" for shape in shapes):
        found.append({"state": "", "words": say("+2: as many entries close together")})
    found += [{"state": "", "words": shape["words"][0]} for shape in shapes if shape["k"] == "plan"]
    if node["today"] is not None:
        found.append({"state": "", "words": say("Upright line: {day}", day=language.day(made))})
    return found
