"""What a packet may be begun as: for an evaluator, a licence, an employer, families, a jury. Data, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from portfolio.packet.request import ASKED_FOR, NO_PAGES, SECTIONS, Audience, PacketRequest
from portfolio.packet.text.language import own

Fact = Literal["period", "school", "evaluator", "made", "due", "framework", "licence", "expires", "hours", "since"]
"""A line under the name on page 1. One that has nothing to say is not there."""

Replier = Literal["evaluator", "panel", "family", "learner"]
"""Who answers on the reply page: with ratings, with remarks only, a pupil with family, those whom a learner asks."""


@dataclass(frozen=True)
class Preset:
    """A kind of packet. Its words are the source's; the packet's Language says them."""

    name: str
    title: str
    """What it is called, above the name on page 1."""
    sections: tuple[str, ...]
    """What it holds, in the order of its pages."""
    facts: tuple[Fact, ...]
    """What stands under the name on page 1, in this order."""
    audience: Audience = "evaluator"
    body: tuple[str, ...] = ()
    """Sections that are its body, with page 1; the rest is looked up. Only where its length is bounded."""
    body_pages: int | None = None
    """How many pages its body may have before the person is warned."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Own headings by section."""
    intros: Mapping[str, str] = field(default_factory=dict)
    """A sentence before a section."""
    voice: str = own("In my words")
    """The heading of the statement."""
    changes: str = own("What changed for pupils")
    """The heading of the goals on page 1."""
    open_first: str = own("Open these first")
    """The heading of the three pieces on page 1."""
    licences: bool = False
    """Whether a licence that was valid in the period is in, though it was earned before."""
    proves: tuple[str, ...] = ()
    """Kinds of entry of which it is to prove something: other evidence, such as pictures of a class, is in only where
    it was chosen by hand. None named: all evidence is in."""
    talks: tuple[str, ...] = ()
    """Kinds of conversation that belong to it; none named: all."""
    replier: Replier = "evaluator"
    signs: tuple[str, ...] = (own("Teacher"), own("Evaluator"))
    """Whose signatures a conversation and the reply page ask for."""
    wall: bool = False
    """Whether credentials are shown as a wall of pictures."""


_ANNUAL = Preset(
    name="annual",
    title=own("Annual evaluation"),
    sections=(
        "standards", "goals", "by_standard", "growth", "practice", "reflections", "programmes", "credentials",
        "hours", "conversations", "matrix", "reply", "evidence", "index",
    ),
    facts=("period", "school", "evaluator", "due", "made"),
    body=("standards",),
    body_pages=2,
    titles={
        "goals": own("Goals of this year"),
        "practice": own("What I did in class"),
        "hours": own("Hours of learning"),
    },
)  # fmt: skip

_SUMMATIVE = Preset(
    name="summative",
    title=own("Summative evaluation"),
    sections=(
        "standards", "by_standard", "statement", "growth", "matrix", "goals", "practice", "reflections", "programmes",
        "credentials", "hours", "conversations", "reply", "evidence", "index",
    ),
    facts=("framework", "period", "school", "evaluator", "due"),
    body=("standards", "by_standard", "statement"),
    body_pages=10,
    titles={
        "by_standard": own("Each standard in full"),
        "growth": own("Growth over the cycle"),
        "matrix": own("Standards and pieces"),
        "goals": own("Goals of the cycle"),
        "practice": own("Practice that the standards rest on"),
    },
    voice=own("The cycle in my words"),
)  # fmt: skip

_RENEWAL = Preset(
    name="renewal",
    title=own("Licence renewal and audit"),
    sections=(
        "licence", "hours", "audit", "programmes", "credentials", "roles", "standards", "practice", "evidence",
        "index",
    ),
    facts=("licence", "expires", "period", "hours", "evaluator", "made"),
    titles={
        "hours": own("Hours of learning"),
        "programmes": own("Courses and programmes"),
        "credentials": own("Licences, certificates and badges"),
        "evidence": own("Certificates and proofs"),
        "roles": own("Where I worked in this period"),
        "standards": own("Standards that the learning served"),
        "practice": own("Learning put to work"),
    },
    intros={"hours": own("Every hour here is an entry with its own day.")},
    voice=own("My declaration"),
    changes=own("What I learned it for"),
    open_first=own("Proofs to open first"),
    licences=True,
    proves=("time_entry", "credential", "programme", "position"),
    replier="panel",
    signs=(own("Licence holder"), own("Reviewer")),
)  # fmt: skip

_APPLICATION = Preset(
    name="application",
    title=own("Application"),
    sections=(
        "statement", "asked", "roles", "lattice", "practice", "goals", "credentials", "programmes", "map",
        "reflections", "standards", "evidence",
    ),
    facts=("school", "since", "evaluator", "made"),
    audience="public",
    titles={
        "statement": own("Who I am as a teacher"),
        "roles": own("Experience"),
        "practice": own("Work to look at"),
        "goals": own("Results"),
        "credentials": own("Qualifications"),
        "programmes": own("Further study"),
        "map": own("The way so far"),
        "reflections": own("How I think about teaching"),
        "standards": own("Where I meet the standards"),
        "evidence": own("Enclosures"),
    },
    voice=own("Why I teach"),
    changes=own("Results with pupils"),
    open_first=own("Three pieces that show how I work"),
    replier="panel",
    signs=(own("Applicant"), own("School")),
)  # fmt: skip

_STUDENT_LED = Preset(
    name="student_led",
    title=own("Student-led conference"),
    sections=("goals", "practice", "evidence", "reflections", "conversations", "reply"),
    facts=("school", "period", "evaluator", "made"),
    audience="public",
    titles={
        "goals": own("What we set out to do"),
        "practice": own("What we did"),
        "evidence": own("Work to look at together"),
        "reflections": own("What I thought about it"),
        "conversations": own("What we said last time"),
        "reply": own("What comes next"),
    },
    intros={"evidence": own("Choose a piece and say: what it is, what was hard, and what you would do next time.")},
    voice=own("Welcome"),
    changes=own("What changed for pupils"),
    open_first=own("Start with these"),
    talks=("student_led",),
    replier="family",
    signs=(own("Pupil"), own("Family"), own("Teacher")),
)

_AWARD = Preset(
    name="award",
    title=own("Award nomination"),
    sections=("statement", "goals", "practice", "reflections", "credentials", "timeline", "roles", "evidence"),
    facts=("school", "period", "evaluator", "made"),
    audience="public",
    body=("statement", "goals", "practice"),
    body_pages=10,
    titles={
        "statement": own("The story"),
        "goals": own("Results"),
        "practice": own("The work"),
        "reflections": own("In my own voice"),
        "credentials": own("Recognition so far"),
        "timeline": own("How it came about"),
        "roles": own("Who I am"),
        "evidence": own("Proofs and voices"),
    },
    voice=own("In short"),
    changes=own("What changed for pupils"),
    open_first=own("See for yourself"),
    replier="panel",
    signs=(own("Nominee"), own("Jury")),
)

_LEARNER_LED = Preset(
    name="student_led",
    title=own("My conference"),
    sections=(
        "statement", "goals", "growth", "credentials", "practice", "evidence", "reflections", "conversations", "reply",
    ),
    facts=("school", "period", "evaluator", "made"),
    audience="public",
    titles={
        "statement": own("A letter to my family"),
        "goals": own("What I work on"),
        "growth": own("How I see myself"),
        "credentials": own("My badges"),
        "practice": own("What I did"),
        "evidence": own("Work that I want to show you"),
        "reflections": own("What I thought about it"),
        "conversations": own("What we said last time"),
        "reply": own("What I ask of you"),
    },
    intros={"evidence": own("Choose a piece and ask me: what it is, what was hard, and what I would do next time.")},
    voice=own("A letter to my family"),
    changes=own("What I can do now"),
    open_first=own("What I am proud of"),
    talks=("student_led",),
    replier="learner",
    signs=(own("Learner"), own("Family"), own("Teacher")),
    wall=True,
)  # fmt: skip

PRESETS: Mapping[str, Preset] = {
    one.name: one for one in (_ANNUAL, _SUMMATIVE, _RENEWAL, _APPLICATION, _STUDENT_LED, _AWARD)
}
"""By name, in the order in which they are offered."""

PLAIN = Preset(
    name="",
    title=own("Teaching portfolio"),
    sections=tuple(name for name in SECTIONS if name not in ASKED_FOR),
    facts=("period", "school", "evaluator", "due", "made"),
    body=tuple(name for name in SECTIONS if name not in ("evidence", "index", "matrix", "reply")),
)
"""A packet that was begun as nothing in particular."""

_LEARNER_PLAIN = replace(
    PLAIN,
    title=own("Learning portfolio"),
    changes=own("What I can do now"),
    replier="learner",
    signs=_LEARNER_LED.signs,
)


def preset_of(name: str) -> Preset:
    """The preset of this name; what no preset is called is a packet like any other."""
    return PRESETS.get(name, PLAIN)


def preset_for(name: str, *, learner: bool) -> Preset:
    """The same for a teacher's portfolio or a learner's, whose conference is in her own words."""
    of_learner = {"student_led": _LEARNER_LED, "": _LEARNER_PLAIN}
    found = preset_of(name)
    return of_learner.get(found.name, found) if learner else found


def begun_as(preset: Preset, request: PacketRequest) -> PacketRequest:
    """The request as this preset begins it: its reader, its sections and their order. The rest stays."""
    return replace(
        request,
        preset=preset.name,
        audience=preset.audience,
        sections=tuple(name for name in SECTIONS if name in preset.sections),
        order=preset.sections,
    )


def arranged(request: PacketRequest) -> tuple[str, ...]:
    """All sections that have pages, in the order of this packet, whether they are on or off."""
    usual = (*preset_of(request.preset).sections, *SECTIONS)
    return tuple(name for name in dict.fromkeys((*request.order, *usual)) if name in SECTIONS and name not in NO_PAGES)
