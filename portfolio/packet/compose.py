"""Gathered records to one document tree: page 1, the sections that were chosen and are not empty, the colophon."""

from typing import Any

from portfolio.packet import words
from portfolio.packet.attachments import Inside
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.annex import annex_section
from portfolio.packet.parts.career_map import career_map_section
from portfolio.packet.parts.colophon import colophon_section
from portfolio.packet.parts.front import front
from portfolio.packet.parts.goals import goals_section
from portfolio.packet.parts.hours import hours_section
from portfolio.packet.parts.learning import credentials_section, programmes_section
from portfolio.packet.parts.roles import roles_section
from portfolio.packet.parts.timeline import timeline_section
from portfolio.packet.parts.writing import practice_section, reflections_section
from portfolio.packet.tree import Node

LONG = 80
"""A packet with more blocks than this begins every section on a new page, and typst draws sections side by side."""

_TITLES = {  # in the order of the pages
    "roles": "Roles",
    "goals": "Goals",
    "map": "Career map",
    "timeline": "Timeline",
    "practice": "Things I did",
    "reflections": "Reflections",
    "programmes": "Nanodegrees and courses",
    "credentials": "Credentials",
    "hours": "Hours",
    "evidence": "Evidence",
}


def compose(book: Book, goals: list[Row], inside: Inside, out_name: str, widths: Widths) -> Node:
    """The whole tree. `goals` are those of page 1, `out_name` the file's name as the colophon says it.

    `widths` measures the words of the career map.
    """
    request, person = book.gathered.request, book.gathered.person
    book.warnings += inside.notes
    page_one = front(book, goals)
    blocks: dict[str, list[Node]] = {
        "roles": roles_section(book),
        "goals": goals_section(book, goals),
        "timeline": timeline_section(book) if request.has("timeline") else [],
        "practice": practice_section(book),
        "reflections": reflections_section(book),
        "programmes": programmes_section(book),
        "hours": hours_section(book),
        # The last ones hold pictures, which are still being decoded: the first look at one waits for all.
        "map": career_map_section(book, widths),
        "credentials": credentials_section(book),
        "evidence": annex_section(book, inside.copied),
    }
    sections = [
        {"name": name, "title": book.say(title), "blocks": blocks[name]}
        for name, title in _TITLES.items()
        if blocks[name]
    ]
    sections.append(
        {"name": "colophon", "title": book.say("About this file"), "blocks": colophon_section(book, inside, out_name)}
    )
    name = book.pen.plain(person["name"])
    period = words.period(request.start, request.end)
    plain = book.say("Teaching portfolio")
    title = f"{plain} of {name}" if name else plain
    language, _, region = request.english.tag.partition("-")
    return {
        "t": "packet",
        "title": title,
        "author": name or plain,
        "description": book.pen.plain(f"{title}, {period}, {book.say(f'for {request.audience} readers')}"),
        "language": language,
        "region": region or None,
        "made": [request.made.year, request.made.month, request.made.day],
        "running": {"name": name or plain, "period": period},
        "front": page_one,
        "long": sum(len(section["blocks"]) for section in sections) > LONG,
        "sections": sections,
        "files": [_inner(number, file) for number, file in enumerate(inside.files)],
    }


def _inner(number: int, file: Any) -> Node:
    return {
        "name": file.name,
        "file": f"inner/{number}",
        "what": file.what,
        "media": file.media_type,
        "relationship": file.relationship,
    }
