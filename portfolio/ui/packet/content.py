"""What would be in the packet and what stays out of it, counted from the very records the packet is made of."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from portfolio.core.queries.audience import visible
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet.book import title_of
from portfolio.packet.exhibits import number_exhibits
from portfolio.packet.gather import Gathered, Row, gather
from portfolio.packet.growing import hidden_rows
from portfolio.packet.parts.asked import answered
from portfolio.packet.period import day_of
from portfolio.packet.request import SECTION_KINDS, PacketRequest
from portfolio.ui.kit.growth_words import level_words, rater_words
from portfolio.ui.kit.words import translate

_OWNER: Any = "owner"
"""The person's own eyes: no packet is made for them, so a request does not know this audience."""

_ALL = tuple(kind for kinds in SECTION_KINDS.values() for kind in kinds)
_PIECES = ("practice", "reflection", "programme", "credential", "goal", "attachment")


class Grows(NamedTuple):
    """What is in of skills, surveys and roles."""

    skills: int = 0
    answers: int = 0
    """How often a survey was answered."""
    moves: int = 0
    """Roles held whose place among the others is known."""
    aims: int = 0
    role: str = ""
    """The role that is answered; empty where none was chosen, or its reader may not see it."""
    kept: bool = False
    """Whether a role was chosen that its reader may not see."""
    lines: int = 0
    """Lines of it."""
    open: int = 0
    """Lines of it that nothing answers, and needs of roles aimed at that nothing carries."""


class Entry(NamedTuple):
    """An entry by its kind, with what it is called and its day."""

    kind: str
    id: str
    title: str
    day: date | None


@dataclass(frozen=True)
class Content:
    """A packet's content in numbers; every number counts only what would be in it."""

    counts: dict[str, int] = field(default_factory=dict)
    """Entries that are in, by kind; `attachment` counts the numbered pieces of the annex."""
    minutes: int = 0
    amounts: int = 0
    """Hours entries that carry an amount of money."""
    plan: WeekPlan | None = None
    """The hours that the person means to spend each week, where they are told."""
    for_everyone: bool = False
    """Whether it is for the public."""
    untold: str = ""
    """Why the licence that was chosen is told of on no page, as `renewing.Untold` has it."""
    undated: dict[str, int] = field(default_factory=dict)
    """Visible entries without any date, which belong to no period, by kind."""
    unasked: int = 0
    """Pieces of evidence that show nothing of what this kind of PDF is to prove, and so stay out until chosen."""
    hidden: tuple[Entry, ...] = ()
    """Entries of the period and the chosen sections that this audience may not see."""
    pieces: tuple[Entry, ...] = ()
    """What can be opened first, the newest first."""
    inside: frozenset[str] = frozenset()
    """Ids of all entries that are in."""
    everything: tuple[Entry, ...] = ()
    """What this reader may see of the chosen sections, in the period or not, the newest first."""
    barred: Mapping[str, str] = field(default_factory=dict)
    """Sections that the evaluation plan bars, each with why."""
    evaluator: str = ""
    """Who evaluates, as the person's own record says."""
    name: str = ""
    grows: Grows = field(default_factory=Grows)

    @property
    def is_empty(self) -> bool:
        return not any(self.counts.values())

    def hidden_of(self, kind: str) -> int:
        """How many entries of a kind stay out because they are private."""
        return sum(entry.kind == kind for entry in self.hidden)


def look(connection: sqlite3.Connection, request: PacketRequest) -> Content:
    """Count what this request would hold. May run on any thread, with a connection of its own."""
    inside = gather(connection, request)
    counts = {kind: len(inside.of(kind)) for kinds in SECTION_KINDS.values() for kind in kinds}
    counts["attachment"] = len(number_exhibits(inside))
    hours = inside.of("time_entry")
    everything = gather(connection, replace(request, audience=_OWNER, licence=""))
    return Content(
        counts=counts,
        minutes=sum(row["minutes"] for row in hours),
        amounts=sum(bool(row["amount_minor"]) for row in hours),
        plan=inside.plan,
        for_everyone=request.audience == "public",
        untold=inside.untold.why if inside.untold is not None else "",
        undated=dict(inside.left_out.undated),
        unasked=inside.left_out.unasked,
        hidden=(*_hidden(everything, request.audience), *_hidden_growth(connection, request, everything)),
        pieces=_entries(inside),
        inside=frozenset(entry.id for entry in _entries(inside, _ALL)),
        everything=_entries(gather(connection, _of_all_time(request)), _ALL),
        barred=inside.barred,
        evaluator=inside.person["evaluator"],
        name=inside.person["name"],
        grows=_grows(inside, everything),
    )


def _grows(inside: Gathered, everything: Gathered) -> Grows:
    grown, request = inside.grown, inside.request
    asked, chosen = (
        next((one for one in found.grown.roles if one.id == request.role and request.has("asked")), None)
        for found in (inside, everything)
    )
    aimed = [one for one in grown.roles if one.aimed and request.has("lattice")]
    lacking = {need.id for role in aimed for need in role.missing}
    lacking |= {need.id for need in asked.needs if not answered(need)} if asked else set()
    return Grows(
        skills=len(grown.skills) if request.has("growth") else 0,
        answers=len(inside.of("survey_run")),
        moves=sum(row["rank"] is not None for row in inside.of("position")) if request.has("lattice") else 0,
        aims=len(aimed),
        role=asked.title if asked else "",
        kept=chosen is not None and asked is None,
        lines=len(asked.needs) if asked else 0,
        open=len(lacking),
    )


def _hidden_growth(connection: sqlite3.Connection, request: PacketRequest, everything: Gathered) -> Iterator[Entry]:
    """Ratings, answers and roles that stay behind because of their own privacy."""
    for kind, rows in hidden_rows(connection, request, everything.of("conversation")).items():
        for row in rows:
            day = date.fromisoformat(row["day"]) if row.get("day") else None
            yield Entry(kind, row["id"], _called(kind, row), day)


def _called(kind: str, row: Row) -> str:
    """Its title; of a rating also who gave which level, of a target the level: so that one can choose."""
    if kind == "rating":
        told = [rater_words(row["rater"]), level_words(row["level"]) or row["note"]]
        values = {"skill": row["title"], "told": ", ".join(part for part in told if part)}
        return translate("PacketContent", "{skill}: {told}").format(**values)
    if kind == "skill_target":
        words = translate("PacketContent", "{skill}: I want to reach {level}")
        return words.format(skill=row["title"], level=level_words(row["level"]))
    return str(row["title"])


def _hidden(everything: Gathered, audience: str) -> tuple[Entry, ...]:
    """What the owner would find in the same packet and the audience may not see, by its own privacy."""
    allowed = visible(audience)
    return tuple(
        Entry(kind, row["id"], title_of(kind, row), day_of(kind, row))
        for kinds in SECTION_KINDS.values()
        for kind in kinds
        for row in everything.of(kind)
        if row["privacy"] not in allowed and row.get("purpose", "evidence") == "evidence"
    )


def _of_all_time(request: PacketRequest) -> PacketRequest:
    """With what this kind of PDF takes in only where it is chosen by hand. A licence brings in no entries."""
    nothing: frozenset[str] = frozenset()
    return replace(request, preset="", licence="", start=None, end=None, excluded=nothing, included=nothing)


def _entries(gathered: Gathered, kinds: Sequence[str] = _PIECES) -> tuple[Entry, ...]:
    found = [
        Entry(kind, row["id"], title_of(kind, row), day_of(kind, row))
        for kind in kinds
        for row in gathered.of(kind)
        if row.get("purpose", "evidence") == "evidence"
    ]
    return tuple(sorted(found, key=lambda entry: entry.day or date.min, reverse=True))
