"""A rule of an evaluation read from its data: what it asks of which standards, or why it cannot be read.

A rule is a mapping with `kind` and
  `standards`  codes; one that has others below it stands for all its leaves. Without it: all leaves of the framework.
  `level`      what the framework calls a kind of standard: then it is those of this level, at or below the codes, that
               are meant, and not the leaves.
  `count`      how many (1 where it is not said).
  `of`         kinds of record that count: “practice”, or with the sort behind a colon “practice:unit”. Without it: all.
  `words`      the rule as its source says it, printed as it is.
Kinds:
  `each`         each standard has `count` pieces at it or below; with `apart` true, no piece serves two of them.
  `one_for_all`  as `each`, but a piece that shows the whole (the domain) serves all below it.
  `at_least`     `count` different pieces in all; with `per` “each” for each standard.
  `at_most`      no more than `count` different pieces in all; with `per` “each” for each standard.
  `only`         every piece is of the kinds in `of`.
  `yearly`       `count` pieces in each year of the plan's period, counted from its first day.
  `rated`        each standard was rated by `by` (“self” or “evaluator”) in the period.
  `entries`      `count` entries of the kinds in `of`, whatever they show: goals, conversations, reflections.
  `by_hand`      nothing that a program can see: the person judges it herself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple, get_args

from portfolio.growth.standards.board import Board, BoardRow

RuleKind = Literal["each", "one_for_all", "at_least", "at_most", "only", "yearly", "rated", "entries", "by_hand"]
KINDS: tuple[str, ...] = get_args(RuleKind)
Unreadable = Literal[
    "",
    "no_kind",
    "unknown_kind",
    "unknown_standard",
    "bad_count",
    "bad_of",
    "bad_by",
    "bad_per",
    "no_period",
    "no_standards",
]
COUNTED = frozenset({
    "credential", "programme", "position", "practice", "reflection", "excerpt", "goal", "time_entry", "conversation",
    "attachment",
})  # fmt: skip
"""Kinds of record that a rule may count: those that can be said to show a standard."""

_NEEDS_KINDS = ("only", "entries")
_ONE_BY_ONE = ("each", "one_for_all", "rated")
_MOST_YEARS = 100


class Span(NamedTuple):
    """A year of a period: its first and its last day, ISO."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that was read."""

    kind: RuleKind
    targets: tuple[BoardRow, ...]
    """The standards that it asks for one by one, in the order of the board."""
    scope: frozenset[str]
    """Ids of all standards whose pieces it looks at: what was named, and all below."""
    count: int
    of: tuple[str, ...]
    """Kinds that count; empty for all."""
    apart: bool
    per_each: bool
    by: str
    years: tuple[Span, ...]

    def takes(self, kind: str, sort: str) -> bool:
        """Whether a record of this kind and sort counts."""
        return not self.of or kind in self.of or f"{kind}:{sort}" in self.of


class Unread(NamedTuple):
    """Why a rule cannot be read, and the word of it that stands in the way."""

    trouble: Unreadable
    named: str = ""


def read_rule(rule: object, board: Board, start: str = "", end: str = "") -> Rule | Unread:
    """The rule, or why it cannot be read. `start` and `end` are the ISO days of the plan's period, or empty."""
    if not isinstance(rule, Mapping) or not rule.get("kind"):
        return Unread("no_kind", "" if isinstance(rule, Mapping) else str(rule)[:60])
    kind = rule["kind"]
    if not isinstance(kind, str) or kind not in KINDS:
        return Unread("unknown_kind", str(kind)[:60])
    named = _named(rule.get("standards"), rule.get("level"), board)
    if isinstance(named, Unread):
        return named
    targets, scope = named
    of = _kinds(rule.get("of"))
    if of is None or (kind in _NEEDS_KINDS and not of):
        return Unread("bad_of", str(rule.get("of") or "")[:60])
    trouble = _trouble(kind, rule)
    if trouble is not None:
        return trouble
    if not targets and (kind in _ONE_BY_ONE or rule.get("per") == "each"):
        return Unread("no_standards")
    years = years_of(start, end) if kind == "yearly" else ()
    if kind == "yearly" and not years:
        return Unread("no_period")
    return Rule(
        kind=kind,  # type: ignore[arg-type]
        targets=targets,
        scope=scope,
        count=rule.get("count", 1),
        of=of,
        apart=rule.get("apart") is True,
        per_each=rule.get("per") == "each",
        by=str(rule.get("by") or ""),
        years=years,
    )


def _trouble(kind: str, rule: Mapping[str, Any]) -> Unread | None:
    count = rule.get("count", 1)
    if not isinstance(count, int) or isinstance(count, bool) or count < (0 if kind == "at_most" else 1):
        return Unread("bad_count", str(count)[:60])
    if rule.get("per") not in (None, "", "all", "each"):
        return Unread("bad_per", str(rule["per"])[:60])
    if kind == "rated" and rule.get("by") not in ("self", "evaluator"):
        return Unread("bad_by", str(rule.get("by") or "")[:60])
    return None


def _named(codes: object, level: object, board: Board) -> tuple[tuple[BoardRow, ...], frozenset[str]] | Unread:
    """The standards that a rule asks for one by one, and the ids of all whose pieces it looks at."""
    if codes in (None, [], "") and not isinstance(codes, bool):
        tops: Sequence[BoardRow] = [row for row in board.rows if not row.depth]
    elif not isinstance(codes, list | tuple):
        return Unread("unknown_standard", str(codes)[:60])
    else:
        by_name: dict[str, list[BoardRow]] = {}
        for row in board.rows:
            by_name.setdefault(row.name.strip().casefold(), []).append(row)
        tops = []
        for code in codes:
            there = by_name.get(code.strip().casefold()) if isinstance(code, str) else None
            if there is None:
                return Unread("unknown_standard", str(code)[:60])
            tops += there
    inside = {one.standard_id for top in tops for one in (top, *board.below(top.standard_id))}
    rows = [row for row in board.rows if row.standard_id in inside]
    if level:
        wanted = str(level).strip().casefold()
        targets = tuple(row for row in rows if row.level.strip().casefold() == wanted)
        if not targets:
            return Unread("unknown_standard", str(level)[:60])
    else:
        targets = tuple(row for row in rows if row.leaf)
    return targets, frozenset(inside)


def _kinds(of: object) -> tuple[str, ...] | None:
    """The kinds that count; None where one of them is none."""
    if of in (None, "", []):
        return ()
    listed = of if isinstance(of, list | tuple) else [of]
    if not all(isinstance(one, str) and one.partition(":")[0] in COUNTED for one in listed):
        return None
    return tuple(listed)


def years_of(start: str, end: str) -> tuple[Span, ...]:
    """The years from one ISO day to another, each beginning on the day of the first; the last may be shorter."""
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError:
        return ()
    found: list[Span] = []
    while (begin := years_after(first, len(found))) <= last and begin < date.max and len(found) < _MOST_YEARS:
        found.append(
            Span(begin.isoformat(), min(last, years_after(first, len(found) + 1) - timedelta(days=1)).isoformat())
        )
    return tuple(found)


def years_after(day: date, years: int) -> date:
    """The same day so many years later, or the last day that there is; the 29th of February becomes the 1st of March
    where there is none."""
    if day.year + years > date.max.year:
        return date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
