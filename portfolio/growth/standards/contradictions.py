"""Rules of one evaluation that cannot both be met: named before anybody spends a year on them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from portfolio.growth.standards.board import Board
from portfolio.growth.standards.rule_reading import Rule, read_rule

THE_PLAN = -1
"""Stands for the plan's own limit on pieces, which is no rule of its list."""


class Contradiction(NamedTuple):
    """Two rules that cannot both be met, by their places in the list."""

    first: int
    second: int
    """THE_PLAN for the plan's `most_pieces`."""
    least: int
    """What the first asks for at least."""
    most: int
    """What the second allows at most."""
    standard: str = ""
    """The code of the standard over which they disagree, where it is only one."""


@dataclass(frozen=True, slots=True)
class _Limit:
    """What a rule allows at most."""

    place: int
    scope: frozenset[str] | None
    """None for all."""
    of: tuple[str, ...]
    most: int


def contradictions(
    rules: Sequence[Mapping[str, Any]], board: Board, most_pieces: int | None = None, *, start: str = "", end: str = ""
) -> list[Contradiction]:
    """Pairs of rules that no portfolio could meet together. What is told is so; not every knot of three is found.
    Unreadable rules contradict nothing."""
    read = [
        (place, one) for place, rule in enumerate(rules) if isinstance(one := read_rule(rule, board, start, end), Rule)
    ]
    limits = [
        _Limit(place, rule.scope, rule.of, rule.count)
        for place, rule in read
        if rule.kind == "at_most" and not rule.per_each
    ]
    if most_pieces is not None:
        limits.append(_Limit(THE_PLAN, None, (), most_pieces))
    found = []
    for place, rule in read:
        least = _least(rule)
        if not least:
            continue
        scope = _reach(rule, board)
        found += [
            Contradiction(place, limit.place, least, limit.most)
            for limit in limits
            if least > limit.most and (limit.scope is None or scope <= limit.scope) and _covers(limit.of, rule.of)
        ]
        for other_place, other in read:
            if other.kind == "only" and scope <= other.scope and _apart(rule.of, other.of):
                found.append(Contradiction(place, other_place, least, 0))
            elif other.kind == "at_most" and other.per_each:
                found += _over_one(place, rule, other_place, other, board)
    return found


def _least(rule: Rule) -> int:
    """How many different pieces there must be before a rule can be met."""
    if rule.kind in ("each", "one_for_all"):
        return rule.count * (len(rule.targets) if rule.apart else 1)
    if rule.kind == "at_least":
        return rule.count
    if rule.kind == "yearly":
        return rule.count * len(rule.years)  # a piece has one day
    return 0


def _reach(rule: Rule, board: Board) -> frozenset[str]:
    """Ids of all standards whose pieces can meet a rule."""
    if rule.kind != "one_for_all":
        return rule.scope
    return rule.scope | {one.standard_id for row in rule.targets for one in board.above(row.standard_id)}


def _over_one(place: int, rule: Rule, other_place: int, other: Rule, board: Board) -> Iterator[Contradiction]:
    """Where one standard needs more than another rule allows for it: the first such."""
    wants_each = rule.kind == "each" or (rule.kind == "at_least" and rule.per_each)
    if not wants_each or rule.count <= other.count or not _covers(other.of, rule.of):
        return
    allowed = {row.standard_id for row in other.targets}
    for row in rule.targets:
        for one in (row, *board.above(row.standard_id)):
            if one.standard_id in allowed:
                yield Contradiction(place, other_place, rule.count, other.count, one.name)
                return


def _covers(wide: tuple[str, ...], narrow: tuple[str, ...]) -> bool:
    """Whether all that counts for the one counts for the other."""
    return not wide or (bool(narrow) and all(one in wide or one.partition(":")[0] in wide for one in narrow))


def _apart(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether nothing could count for both."""
    return bool(one and other) and not any(_meet(first, second) for first in one for second in other)


def _meet(first: str, second: str) -> bool:
    (kind, _, sort), (other_kind, _, other_sort) = first.partition(":"), second.partition(":")
    return kind == other_kind and (not sort or not other_sort or sort == other_sort)
