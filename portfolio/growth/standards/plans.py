"""An evaluation plan at work: what it bars and why, how many pieces it takes, what is still to do by when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from portfolio.growth.standards.board import Board, Piece, board, within
from portfolio.growth.standards.contradictions import Contradiction, contradictions
from portfolio.growth.standards.rules import OtherEntry, RuleResult, check


@dataclass(frozen=True, slots=True)
class PlanStanding:
    """How far one is with what an evaluation asks for."""

    results: tuple[RuleResult, ...]
    contradictions: tuple[Contradiction, ...]
    barred: Mapping[str, str]
    """Names of the sections that may not be used, and why in the plan's own words."""
    pieces: int
    """Different records on the board that lie within the period."""
    most_pieces: int | None
    over: tuple[Piece, ...]
    """Pieces beyond the most it takes: the newest, for the oldest came first."""
    undated: tuple[str, ...]
    """Titles of entries left out because they have no day."""
    outside: tuple[str, ...]
    """Titles of entries left out because they lie before or after the period."""
    days_left: int | None
    """Days until it is due: 0 today, negative when it is over; None where the plan names no day."""


def barred_sections(plan: Mapping[str, Any] | None) -> dict[str, str]:
    """Names of the sections that a plan bars, and why; none without one. `plan` has the columns of EvaluationPlan."""
    barred: dict[str, str] = {}
    for line in (plan or {}).get("barred") or ():
        if isinstance(line, Mapping) and isinstance(line.get("section"), str) and line["section"]:
            barred.setdefault(line["section"], str(line.get("why") or ""))
    return barred


def days_left(plan: Mapping[str, Any], today: date) -> int | None:
    """Days from today until the plan is due: 0 today, negative afterwards; None where it names no day."""
    due = _day(plan.get("due"))
    return None if due is None else (due - today).days


def standing(
    plan: Mapping[str, Any],
    standards: Sequence[Mapping[str, Any]],
    aligned: Iterable[Mapping[str, Any]],
    ratings: Iterable[Mapping[str, Any]],
    today: date,
    entries: Iterable[OtherEntry] = (),
) -> tuple[PlanStanding, Board]:
    """How the plan stands today, and the board of its period.

    Rows are those of `core.queries.standards`; `plan` has the columns of EvaluationPlan (days as ISO text or dates).
    """
    start, end = _iso(plan.get("start")), _iso(plan.get("end"))
    inside, left = within(aligned, start, end)
    there = board(standards, inside, ratings)
    others = [one for one in entries if (not start or one.day >= start) and (not end or "" < one.day <= end)]
    rules, most = plan.get("rules") or (), plan.get("most_pieces")
    stands = PlanStanding(
        results=tuple(check(rules, there, start=start, end=end, entries=others)),
        contradictions=tuple(contradictions(rules, there, most, start=start, end=end)),
        barred=barred_sections(plan),
        pieces=len(there.pieces),
        most_pieces=most,
        over=there.pieces[most:] if most is not None else (),
        undated=_titles(row for row in left if not row["day"]),
        outside=_titles(row for row in left if row["day"]),
        days_left=days_left(plan, today),
    )
    return stands, there


def _titles(rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple({row["record_id"]: row["title"] for row in rows}.values())


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) and value else None
    except ValueError:
        return None


def _iso(value: object) -> str:
    day = _day(value)
    return day.isoformat() if day is not None else ""
