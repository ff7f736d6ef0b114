"""The rules of an evaluation held against the board: what is met, what is missing, and what cannot be read.

How a rule is written stands in `rule_reading`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from portfolio.growth.standards.board import Board, BoardRow, Mark, Piece
from portfolio.growth.standards.rule_reading import Rule, Unread, Unreadable, read_rule

RuleState = Literal["met", "open", "by_hand", "unreadable"]


class OtherEntry(NamedTuple):
    """An entry of the period, whether it shows a standard or not."""

    kind: str
    record_id: str
    day: str
    sort: str = ""


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What became of one rule. Words are the caller's; `words` is what the source says."""

    rule: Mapping[str, Any]
    kind: str
    """As it was written; may be no kind of rule where it is unreadable."""
    state: RuleState
    need: int = 0
    """How many standards (each, one_for_all, rated, and per each), pieces, years or entries it asks for; of `at_most`
    in all the most it allows."""
    have: int = 0
    """How many of them are there."""
    missing: tuple[str, ...] = ()
    """Codes of standards that lack something, or have too much, in the order of the board; of `yearly` the first days
    (ISO) of years."""
    too_many: tuple[Piece, ...] = ()
    """Pieces that `at_most` or `only` has no place for."""
    trouble: Unreadable = ""
    """Why it cannot be read."""
    named: str = ""
    """The word of it that cannot be read: an unknown code, a kind that does not exist."""

    @property
    def ok(self) -> bool:
        """Whether nothing is to be done about it here: it is met, or the person's own to judge."""
        return self.state in ("met", "by_hand")

    @property
    def words(self) -> str:
        return str(self.rule.get("words") or "")


def check(
    rules: Sequence[Mapping[str, Any]],
    board: Board,
    *,
    start: str = "",
    end: str = "",
    entries: Iterable[OtherEntry] = (),
) -> list[RuleResult]:
    """One result for each rule, in their order. A rule that cannot be read is named, never raised away.

    The board holds what the plan's period holds (`board.within`); `start` and `end` are its ISO days.
    """
    others = tuple(entries)
    return [_checked(rule, board, start, end, others) for rule in rules]


def _checked(rule: Mapping[str, Any], board: Board, start: str, end: str, others: Sequence[OtherEntry]) -> RuleResult:
    read = read_rule(rule, board, start, end)
    written: Mapping[str, Any] = rule if isinstance(rule, Mapping) else {}
    kind = str(written.get("kind") or "")
    if isinstance(read, Unread):
        return RuleResult(written, kind, "unreadable", trouble=read.trouble, named=read.named)
    if kind == "by_hand":
        return RuleResult(written, kind, "by_hand")
    if kind in ("each", "one_for_all"):
        return _each(written, read, board)
    if kind == "rated":
        return _rated(written, read, start, end)
    if kind == "entries":
        have = sum(read.takes(one.kind, one.sort) for one in others)
        return RuleResult(written, kind, _state(have >= read.count), read.count, have)
    if kind == "yearly":
        return _yearly(written, read, board)
    if kind == "only":
        pieces = board.pieces_at(read.scope)
        wrong = tuple(piece for piece in pieces if not read.takes(piece.kind, piece.sort))
        return RuleResult(written, kind, _state(not wrong), len(pieces), len(pieces) - len(wrong), too_many=wrong)
    return _number_of_each(written, read, board) if read.per_each else _number(written, read, board)


def _counting(rule: Rule, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if rule.takes(piece.kind, piece.sort))


def _of_target(rule: Rule, board: Board, row: BoardRow) -> tuple[Piece, ...]:
    """Pieces that count for a standard: at it and below; of `one_for_all` also those of the wholes it is part of."""
    ids = {row.standard_id, *(one.standard_id for one in board.below(row.standard_id))}
    if rule.kind == "one_for_all":
        ids.update(one.standard_id for one in board.above(row.standard_id))
    return _counting(rule, board.pieces_at(ids))


def _each(written: Mapping[str, Any], rule: Rule, board: Board) -> RuleResult:
    found = {row.standard_id: [one.record_id for one in _of_target(rule, board, row)] for row in rule.targets}
    given = shared_out(found, rule.count) if rule.apart else {one: len(ids) for one, ids in found.items()}
    missing = tuple(row.name for row in rule.targets if given[row.standard_id] < rule.count)
    need = len(rule.targets)
    return RuleResult(written, rule.kind, _state(not missing), need, need - len(missing), missing)


def shared_out(wanted: Mapping[str, Sequence[str]], count: int) -> dict[str, int]:
    """How many pieces each standard gets when none may serve two, so that as many wants as possible are met.

    `wanted` are the pieces that would do for each standard, which asks for `count`. A matching in a bipartite graph,
    found by augmenting paths (Kuhn 1955), in the order given: the same each time.
    """
    holder: dict[str, tuple[str, int]] = {}
    for standard, pieces in wanted.items():
        for slot in range(min(count, len(pieces))):
            _augment((standard, slot), wanted, holder)
    given = dict.fromkeys(wanted, 0)
    for standard, _ in holder.values():
        given[standard] += 1
    return given


def _augment(slot: tuple[str, int], wanted: Mapping[str, Sequence[str]], holder: dict[str, tuple[str, int]]) -> None:
    """Find a piece for this slot, giving others another piece where that helps; nothing changes where it cannot."""
    asked_by: dict[str, tuple[str, int]] = {}
    queue = [slot]
    for asking in queue:
        for piece in wanted[asking[0]]:
            if piece in asked_by:
                continue
            asked_by[piece] = asking
            if piece in holder:
                queue.append(holder[piece])
                continue
            freed: str | None = piece
            while freed is not None:
                taker = asked_by[freed]
                before = next((one for one, held in holder.items() if held == taker), None)
                holder[freed] = taker
                freed = before
            return


def _rated(written: Mapping[str, Any], rule: Rule, start: str, end: str) -> RuleResult:
    def in_period(marks: Iterable[Mark]) -> bool:
        return any((not start or one.day >= start) and (not end or "" < one.day <= end) for one in marks)

    missing = tuple(
        row.name
        for row in rule.targets
        if not in_period(row.self_ratings if rule.by == "self" else row.evaluator_ratings)
    )
    need = len(rule.targets)
    return RuleResult(written, rule.kind, _state(not missing), need, need - len(missing), missing)


def _yearly(written: Mapping[str, Any], rule: Rule, board: Board) -> RuleResult:
    pieces = _counting(rule, board.pieces_at(rule.scope))
    missing = tuple(
        year.first for year in rule.years if sum(year.first <= piece.day <= year.last for piece in pieces) < rule.count
    )
    need = len(rule.years)
    return RuleResult(written, rule.kind, _state(not missing), need, need - len(missing), missing)


def _number(written: Mapping[str, Any], rule: Rule, board: Board) -> RuleResult:
    pieces = _counting(rule, board.pieces_at(rule.scope))
    have = len(pieces)
    if rule.kind == "at_least":
        return RuleResult(written, rule.kind, _state(have >= rule.count), rule.count, have)
    return RuleResult(written, rule.kind, _state(have <= rule.count), rule.count, have, too_many=pieces[rule.count :])


def _number_of_each(written: Mapping[str, Any], rule: Rule, board: Board) -> RuleResult:
    wrong: list[str] = []
    too_many: dict[str, Piece] = {}
    for row in rule.targets:
        pieces = _of_target(rule, board, row)
        if rule.kind == "at_least" and len(pieces) < rule.count:
            wrong.append(row.name)
        elif rule.kind == "at_most" and len(pieces) > rule.count:
            wrong.append(row.name)
            too_many.update((piece.record_id, piece) for piece in pieces[rule.count :])
    need = len(rule.targets)
    return RuleResult(
        written, rule.kind, _state(not wrong), need, need - len(wrong), tuple(wrong), tuple(too_many.values())
    )


def _state(met: bool) -> RuleState:
    return "met" if met else "open"
