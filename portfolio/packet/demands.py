"""What the evaluation plan and the reader's time ask of a packet, and where this one asks for more."""

from collections.abc import Collection, Sequence

from portfolio.packet.compose import TITLES
from portfolio.packet.drawing.preview import Preview
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered
from portfolio.packet.presets import preset_of
from portfolio.packet.text.tree import Node


def plan_notes(gathered: Gathered, exhibits: Sequence[Exhibit]) -> list[str]:
    """Sentences for the person: sections that a rule keeps out and why, and pieces beyond the most that are taken."""
    plan = gathered.evaluation_plan
    if plan is None:
        return []
    notes = []
    for section, why in gathered.barred.items():
        reason = f": {why.strip().rstrip('.')}" if why.strip() else ""
        notes.append(f"“{_name(gathered, section)}” stays out, as “{plan['title']}” does not take it{reason}.")
    most, pieces = plan["most_pieces"], len(exhibits)
    if most is not None and pieces > most:
        notes.append(
            f"“{plan['title']}” takes at most {most} pieces of evidence, and {pieces} are here. "
            f"Leave out {pieces - most} of them."
        )
    return notes


def _name(gathered: Gathered, section: str) -> str:
    """What a section is called; the two that are part of another are named by what they are."""
    named = {"plan": "Planned hours a week", "money": "Money", "missing": "What is missing", **TITLES}
    return preset_of(gathered.request.preset).titles.get(section, named[section])


def body_limit(gathered: Gathered) -> int | None:
    """How many pages come before what is only looked up: as the plan says, else the preset."""
    plan = gathered.evaluation_plan
    if plan is not None and plan["body_pages"]:
        return int(plan["body_pages"])
    return preset_of(gathered.request.preset).body_pages


def length_notes(gathered: Gathered, pdf: bytes, sections: Sequence[Node]) -> list[str]:
    """A sentence where the body is longer than its reader has time for. `sections` are those of the PDF, in order."""
    most = body_limit(gathered)
    if most is None or gathered.is_empty:
        return []
    with Preview(pdf) as preview:
        # Page 1 has headings of its own; what follows begins on page 2 or later.
        marks = [(words, page) for depth, words, page in preview.bookmarks() if depth == 0 and page > 0]
        body = preset_of(gathered.request.preset).body
        pages = body_pages(marks, [one["title"] for one in sections if one["name"] in body], preview.pages)
    if pages <= most:
        return []
    return [
        f"The part to read has {pages} pages, and whoever reads it has time for {most}. "
        "Shorten what stands in it, or leave sections out."
    ]


def body_pages(marks: Sequence[tuple[str, int]], body: Collection[str], pages: int) -> int:
    """How many pages page 1 and the sections of these titles take. `marks` are titles and first pages (from 0) of all
    that has a heading of its own, in their order."""
    taken = {0}
    for place, (title, start) in enumerate(marks):
        if title in body:
            following = marks[place + 1][1] if place + 1 < len(marks) else pages
            taken.update(range(start, max(following, start + 1)))
    return len(taken)
