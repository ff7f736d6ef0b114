"""What a packet is asked to be: for whom, which period, which sections, and in whose words."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from portfolio.core.english import AS_WRITTEN, English

Audience = Literal["evaluator", "public"]

SECTIONS = (
    "roles",
    "goals",
    "map",
    "plan",
    "timeline",
    "reflections",
    "programmes",
    "credentials",
    "practice",
    "hours",
    "money",
    "evidence",
)
"""Every section by name, in the order in which they stand in the packet (money is a column of hours; plan, the hours
that the person means to spend each week, is drawn behind those of the map)."""

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
}
"""Which kinds of record a section brings in: a kind whose section is off is in no page, JSON or attachment."""

STATEMENT_WORDS = 80
"""How many words of the statement page 1 holds."""

GOALS_ON_PAGE_ONE, PICKS = 4, 3


@dataclass(frozen=True)
class PacketRequest:
    """One packet. Dates are inclusive; None leaves that side open. `picks` and `excluded` are ids of records."""

    audience: Audience
    made: date
    start: date | None = None
    end: date | None = None
    evaluator: str = ""
    """Who it is prepared for; empty takes the evaluator of the Person record."""
    statement: str = ""
    """Up to 80 words in the teacher's own voice, for page 1."""
    picks: tuple[str, ...] = ()
    """Pieces to open first; goals among them choose which goals stand on page 1."""
    excluded: frozenset[str] = frozenset()
    sections: tuple[str, ...] = USUAL_SECTIONS
    english: English = AS_WRITTEN
    """The English of the packet's own words. The words of the person stay as they are."""
    purpose: str = ""
    """What it is for, as a line above the name; empty says “Teaching portfolio”."""

    def has(self, section: str) -> bool:
        """Whether this section was chosen."""
        return section in self.sections
