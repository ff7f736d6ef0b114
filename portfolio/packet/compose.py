"""Gathered records to one document tree: page 1, the sections that were chosen and are not empty, the colophon."""

from collections.abc import Callable
from typing import Any

from portfolio.packet.attachments import Inside
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.annex import annex_section
from portfolio.packet.parts.asked import asked_section
from portfolio.packet.parts.audit import audit_section
from portfolio.packet.parts.career_map import career_map_section
from portfolio.packet.parts.colophon import colophon_section
from portfolio.packet.parts.conversations import conversations_section
from portfolio.packet.parts.finding import index_section, reply_section
from portfolio.packet.parts.front import front
from portfolio.packet.parts.goals import goals_section
from portfolio.packet.parts.growth import growth_section
from portfolio.packet.parts.hours import hours_section
from portfolio.packet.parts.lattice import lattice_section
from portfolio.packet.parts.learning import credentials_section, programmes_section
from portfolio.packet.parts.matrix import matrix_section
from portfolio.packet.parts.renewal import licence_section
from portfolio.packet.parts.roles import roles_section
from portfolio.packet.parts.standards import by_standard_section, standards_section
from portfolio.packet.parts.statement import statement_section
from portfolio.packet.parts.timeline import timeline_section
from portfolio.packet.parts.wall import wall_section
from portfolio.packet.parts.writing import practice_section, reflections_section
from portfolio.packet.presets import arranged
from portfolio.packet.proof.marks import KEYWORD
from portfolio.packet.text.language import own
from portfolio.packet.text.tree import Node

LONG = 80
"""A packet with more blocks than this begins every section on a new page, and typst draws sections side by side."""

CONTENTS_FROM, MOST_LISTED = 24, 60
"""A packet with as many entries has a table of contents besides the sections on page 1; sections with more are in it
by their title only."""

TITLES = {
    "standards": own("Evidence by standard"),
    "statement": own("In my own words"),
    "by_standard": own("Standard by standard"),
    "growth": own("Growth over time"),
    "lattice": own("Career moves"),
    "asked": own("What you ask for"),
    "conversations": own("Conversations"),
    "matrix": own("Matrix of standards and evidence"),
    "reply": own("Reply"),
    "index": own("Index by standard"),
    "licence": own("The licence and its hours"),
    "audit": own("Entry by entry: what counts"),
    "roles": own("Roles"),
    "goals": own("Goals"),
    "map": own("Career map"),
    "timeline": own("Timeline"),
    "practice": own("Things I did"),
    "reflections": own("Reflections"),
    "programmes": own("Nanodegrees and courses"),
    "credentials": own("Credentials"),
    "hours": own("Hours"),
    "evidence": own("Evidence"),
}
"""What each section is called where neither the person nor the preset calls it otherwise."""

_OWN_PAGES = ("standards", "evidence", "reply", "index", "matrix")
"""Sections that begin on a page of their own."""

_READERS = {"evaluator": own("for evaluator readers"), "public": own("for public readers")}


def compose(book: Book, goals: list[Row], what_is_inside: Callable[[], Inside], out_name: str, widths: Widths) -> Node:
    """The whole tree. `goals` are those of page 1, `out_name` the file's name as the colophon says it.

    `what_is_inside` is asked when all else is composed, for it may still be put together. `widths` measures the words
    of the career map.
    """
    request, person = book.gathered.request, book.gathered.person
    said_before = len(book.warnings)
    page_one = front(book, goals)
    blocks: dict[str, list[Node]] = {
        "roles": roles_section(book),
        "goals": goals_section(book, goals),
        "timeline": timeline_section(book) if request.has("timeline") else [],
        "practice": practice_section(book),
        "reflections": reflections_section(book),
        "programmes": programmes_section(book),
        "hours": hours_section(book),
        "standards": standards_section(book),
        "by_standard": by_standard_section(book),
        "matrix": matrix_section(book),
        "growth": growth_section(book),
        "lattice": lattice_section(book, widths),
        "asked": asked_section(book),
        "conversations": conversations_section(book),
        "index": index_section(book),
        "reply": reply_section(book),
        # The last ones hold pictures, which are still being decoded: the first look at one waits for all.
        "map": career_map_section(book, widths),
        "credentials": wall_section(book) if book.preset.wall else credentials_section(book),
        "statement": statement_section(book),
    }
    inside = what_is_inside()
    blocks["licence"] = licence_section(book)
    blocks["audit"] = audit_section(book, inside)
    book.warnings[said_before:said_before] = inside.notes
    blocks["evidence"] = annex_section(book, inside)
    sections = [_section(book, name, blocks[name]) for name in arranged(request) if blocks[name]]
    sections.append(
        {
            "name": "colophon",
            "title": book.say("About this file"),
            "intro": [],
            "own_page": bool(sections) and sections[-1]["name"] == "reply",
            "listed": True,
            "blocks": colophon_section(book, inside, out_name),
        }
    )
    name = book.pen.plain(person["name"])
    period = book.language.period(request.start, request.end)
    plain = book.say("Learning portfolio") if book.gathered.learner else book.say("Teaching portfolio")
    title = _title(book, name) or plain
    language, _, region = book.language.tag.partition("-")
    return {
        "t": "packet",
        "title": title,
        "author": name or plain,
        "description": book.pen.plain(book.say(", ").join((title, period, book.say(_READERS[request.audience])))),
        "keywords": f"{KEYWORD}: {request.saved_as}",
        "language": language,
        "region": region or None,
        "made": [request.made.year, request.made.month, request.made.day],
        "running": {"what": plain, "name": name or plain, "period": period},
        "front": page_one,
        "contents": contents_place(sections),
        "long": sum(len(section["blocks"]) for section in sections) > LONG,
        "sections": sections,
        "files": [_inner(number, file) for number, file in enumerate(inside.files)],
    }


def _title(book: Book, name: str) -> str:
    if not name:
        return ""
    if book.gathered.learner:
        return book.say("Learning portfolio of {name}", name=name)
    return book.say("Teaching portfolio of {name}", name=name)


def contents_place(sections: list[Node]) -> int | None:
    """Before which section the table of contents stands: after the answer, and after what the evaluator fills in."""
    entries = sum("label" in block for section in sections for block in section["blocks"])
    if entries < CONTENTS_FROM:
        return None
    return 1 if sections[0]["name"] == "standards" else 0


def _section(book: Book, name: str, blocks: list[Node]) -> Node:
    """A section under its heading: the person's own, else that of the preset; and what is said before it."""
    caption, preset = book.gathered.request.caption(name), book.preset
    words = caption.words.strip() or (book.say(preset.intros[name]) if name in preset.intros else "")
    return {
        "name": name,
        "title": book.pen.plain(caption.title) or book.say(preset.titles.get(name, TITLES[name])),
        "intro": book.paragraphs(words),
        "own_page": name in _OWN_PAGES,
        "listed": len(blocks) <= MOST_LISTED,
        "blocks": blocks,
    }


def _inner(number: int, file: Any) -> Node:
    return {
        "name": file.name,
        "file": f"inner/{number}",
        "what": file.what,
        "media": file.media_type,
        "relationship": file.relationship,
    }
