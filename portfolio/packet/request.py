"""What a packet is asked to be: for whom, which period, which sections, and in whose words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Literal, NamedTuple

from portfolio.core.english import AS_WRITTEN, English

Audience = Literal["evaluator", "public"]
Paper = Literal["a4", "letter"]
SavedAs = Literal["proof", "originals", "plain"]
"""With proof inside; with every original as well; pages only."""

SECTIONS = (
    "standards",
    "statement",
    "by_standard",
    "licence",
    "audit",
    "roles",
    "goals",
    "growth",
    "lattice",
    "asked",
    "missing",
    "map",
    "plan",
    "timeline",
    "practice",
    "reflections",
    "programmes",
    "credentials",
    "hours",
    "money",
    "conversations",
    "matrix",
    "reply",
    "evidence",
    "index",
)
"""Every section by name, in the order of the pages where nobody arranged them. Money is a column of hours; plan, the
hours that the person means to spend each week, is drawn behind those of the map.

licence: where the licence stands that was chosen; audit: its entries one by one, with what counts and the proofs.
standards: page 2, a row for each standard. statement: the whole statement, with the photo where one was asked for.
by_standard: half a page for each. matrix: every standard against every piece. growth: ratings and answers over the
years. lattice: the moves between roles held, and roles aimed at. asked: what a chosen role asks for, line by line, with
what shows it; missing: the lines of it and the needs of roles aimed at that nothing shows.
reply: a page on which the reader answers. index: each standard with the pages that show it. Those that speak of
standards need a framework; statement and reply stand only where a preset or the photo asks for them."""

ASKED_FOR = frozenset({"money", "plan"})
"""What no packet holds until somebody chose it."""

USUAL_SECTIONS = tuple(name for name in SECTIONS if name not in ASKED_FOR)
"""What a packet holds when nobody chose."""

SECTION_KINDS: dict[str, tuple[str, ...]] = {
    "roles": ("position",),
    "goals": ("goal",),
    "map": (),
    "plan": (),
    "timeline": (),
    "reflections": ("reflection",),
    "programmes": ("programme",),
    "credentials": ("credential",),
    "practice": ("practice",),
    "hours": ("time_entry",),
    "money": (),
    "evidence": ("attachment",),
    "conversations": ("conversation",),
}
"""Which kinds of record a section brings in: a kind whose section is off is in no page, JSON or attachment. Sections
that are not named bring in none: they show from another side what the others brought."""

BY_FRAMEWORK = frozenset({"standards", "by_standard", "matrix", "growth", "index"})
"""Sections that speak of standards where a framework is chosen."""

OF_LICENCE = frozenset({"licence", "audit"})
"""Sections that are empty where no licence is chosen, and where hours are left out."""

EMPTY_WITHOUT = BY_FRAMEWORK - {"growth"}
"""Those that are empty where none is. Growth speaks of skills and surveys as well."""

NO_PAGES = frozenset({"plan", "money", "missing"})
"""Sections that are part of another's page."""

STATEMENT_WORDS = 80
"""How many words of the statement page 1 holds."""

GOALS_ON_PAGE_ONE, PICKS = 4, 3


class Caption(NamedTuple):
    """What the person calls a section, and what she says before it; empty keeps the packet's own words."""

    title: str = ""
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What a person chooses for a packet, on whatever day it is made. Dates are inclusive; None leaves that side open.
    `picks`, `excluded`, `included` are ids of records."""

    start: date | None = None
    end: date | None = None
    evaluator: str = ""
    """Who it is prepared for; empty takes the evaluator of the plan, else of the Person record."""
    statement: str = ""
    """The teacher's own voice: the first 80 words stand on page 1, the whole in the section `statement`."""
    picks: tuple[str, ...] = ()
    """Pieces to open first; goals among them choose which goals stand on page 1."""
    excluded: frozenset[str] = frozenset()
    purpose: str = ""
    """What it is for, as a line above the name; empty says what the preset is called, or “Teaching portfolio”."""
    preset: str = ""
    """The name of one of `presets.PRESETS`, or empty: its words, the facts of page 1, and how long its body may be."""
    framework: str = ""
    """The id of the framework whose standards it answers."""
    plan: str = ""
    """The id of the evaluation plan it answers: it bars sections, bounds pieces and pages, and names a due day."""
    order: tuple[str, ...] = ()
    """Sections in the order of the pages; those not named follow in the order of the preset, else the usual one."""
    captions: Mapping[str, Caption] = field(default_factory=dict, hash=False)
    """Own headings and introductions by section."""
    included: frozenset[str] = frozenset()
    """Taken in by hand though the period does not hold them."""
    role: str = ""
    """The id of the role whose needs the section `asked` answers line by line."""
    licence: str = ""
    """The id of the licence that it shows to be kept. To choose it is to say that an evaluator may see it."""
    paper: Paper = "a4"
    language: str = ""
    """The language of the packet's own words as a tag; empty for the program's English."""
    saved_as: SavedAs = "proof"
    standing: frozenset[str] = frozenset()
    """Names and places found before saving that the person said may stand."""
    photo: bool = False
    """Whether the person's photo stands with her statement."""

    def wanted(self) -> dict[str, Any]:
        """All of this by name, for another that holds it too."""
        return {one.name: getattr(self, one.name) for one in fields(Wanted)}


@dataclass(frozen=True)
class PacketRequest(Wanted):
    """One packet. Whatever is asked for here, privacy and audience rule over it."""

    audience: Audience
    made: date
    sections: tuple[str, ...] = USUAL_SECTIONS
    english: English = AS_WRITTEN
    """The English of the packet's own words. The words of the person stay as they are."""
    small_pictures: bool = False
    """Whether pictures are drawn with fewer dots, for a file that an upload takes."""

    def has(self, section: str) -> bool:
        """Whether this section was chosen."""
        return section in self.sections

    def caption(self, section: str) -> Caption:
        """What the person calls this section and says before it."""
        return Caption(*self.captions.get(section, ()))
