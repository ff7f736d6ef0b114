"""What the place of standards asks the portfolio: a framework's board, and how the evaluation stands."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from portfolio.core.folding import folded
from portfolio.core.queries import standards as queries
from portfolio.growth.standards.board import Board, BoardRow, board
from portfolio.growth.standards.everyday import Everyday, everyday

if TYPE_CHECKING:
    from portfolio.growth.standards.plans import PlanStanding

Row = Mapping[str, Any]

WATCHED = frozenset({"framework", "standard", "crosswalk", "alignment", "standard_rating", "standard_claim",
                     "evaluation_plan", *queries.ALIGNED_KINDS})  # fmt: skip
"""Kinds of record that the board can look otherwise for."""
_ALIGNS = frozenset({"alignment", *queries.ALIGNED_KINDS})


class Loaded(NamedTuple):
    """A framework with all that is known of its standards."""

    framework: Row
    board: Board
    standards: Sequence[Row] = ()
    aligned: Sequence[Row] = ()

    @property
    def levels(self) -> list[tuple[str, str]]:
        """The framework's own scale, the lowest first: names and what they mean."""
        return [(str(one.get("name") or ""), str(one.get("words") or "")) for one in self.framework["levels"]]


def frameworks(connection: sqlite3.Connection) -> list[Row]:
    """All frameworks, by title."""
    return list(queries.frameworks(connection))


def loaded(connection: sqlite3.Connection, framework: Row, before: "Loaded | None" = None,
           kinds: frozenset[str] = WATCHED) -> "Loaded":  # fmt: skip
    """The board of this framework. What records of these `kinds` cannot have changed is taken over from `before`."""
    one = str(framework["id"])
    known = before if before is not None and before.framework["id"] == one else None
    standards, aligned = (known.standards, known.aligned) if known is not None else ((), ())
    if known is None or "standard" in kinds:
        standards = tuple(queries.standards(connection, one))
    if known is None or "standard" in kinds or kinds & _ALIGNS:
        aligned = tuple(queries.aligned(connection, one))
    found = board(
        standards, aligned, queries.ratings(connection, one), queries.claims(connection, one), framework["levels"]
    )
    return Loaded(framework, found, standards, aligned)


def called(framework: Row) -> str:
    """Title and edition."""
    return " · ".join(str(part) for part in (framework["title"], framework["edition"]) if part)


def plan_for(connection: sqlite3.Connection, framework_id: str, today: date) -> Row | None:
    """The plan that asks for this framework: of several the one that is due next, else the one that was due last."""
    found = [one for one in queries.plans(connection) if one["framework_id"] == framework_id]
    coming = [one for one in found if not one["due"] or str(one["due"]) >= today.isoformat()]
    return coming[0] if coming else found[-1] if found else None


def standing_of(connection: sqlite3.Connection, plan: Row, found: Loaded, today: date) -> "PlanStanding":
    """How far one is with what this plan asks for of the framework that was read."""
    from portfolio.growth.standards.plans import standing
    from portfolio.growth.standards.rules import OtherEntry

    others = [OtherEntry(*one) for one in queries.other_entries(connection)]
    ratings = queries.ratings(connection, str(found.framework["id"]))
    stands, _ = standing(plan, found.standards, found.aligned, ratings, today, others)
    return stands


def ways(found: Board, row: BoardRow, fold: Callable[[str], str] = folded) -> tuple[Everyday, Everyday]:
    """Two everyday things that would show this standard."""
    above = [{"title": one.title, "text": one.text} for one in found.above(row.standard_id)]
    return everyday({"title": row.title, "text": row.text, "examples": list(row.examples)}, above, fold)
