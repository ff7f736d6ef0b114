"""What would be in the packet and what stays out of it, counted from the very records the packet is made of."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from portfolio.core.queries.audience import visible
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet.book import title_of
from portfolio.packet.exhibits import number_exhibits
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.period import day_of
from portfolio.packet.request import SECTION_KINDS, PacketRequest

_OWNER: Any = "owner"
"""The person's own eyes: no packet is made for them, so a request does not know this audience."""

_ALL = tuple(kind for kinds in SECTION_KINDS.values() for kind in kinds)
_PIECES = ("practice", "reflection", "programme", "credential", "goal", "attachment")


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
    undated: dict[str, int] = field(default_factory=dict)
    """Visible entries without any date, which belong to no period, by kind."""
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
    return Content(
        counts=counts,
        minutes=sum(row["minutes"] for row in hours),
        amounts=sum(bool(row["amount_minor"]) for row in hours),
        plan=inside.plan,
        for_everyone=request.audience == "public",
        undated=dict(inside.left_out.undated),
        hidden=_hidden(gather(connection, replace(request, audience=_OWNER)), request.audience),
        pieces=_entries(inside),
        inside=frozenset(entry.id for entry in _entries(inside, _ALL)),
        everything=_entries(gather(connection, _of_all_time(request)), _ALL),
        barred=inside.barred,
        evaluator=inside.person["evaluator"],
        name=inside.person["name"],
    )


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
    return replace(request, start=None, end=None, excluded=frozenset(), included=frozenset())


def _entries(gathered: Gathered, kinds: Sequence[str] = _PIECES) -> tuple[Entry, ...]:
    found = [
        Entry(kind, row["id"], title_of(kind, row), day_of(kind, row))
        for kind in kinds
        for row in gathered.of(kind)
        if row.get("purpose", "evidence") == "evidence"
    ]
    return tuple(sorted(found, key=lambda entry: entry.day or date.min, reverse=True))
