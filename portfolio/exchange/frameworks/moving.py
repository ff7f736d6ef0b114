"""Moves what shows one edition of a framework to another, by the plan that the rules make, in one change."""

import sqlite3
from dataclasses import dataclass, replace

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.folding import folded
from portfolio.core.queries.standards import aligned, crosswalks, standards
from portfolio.core.records import Alignment, Framework, StandardClaim, build, with_fields
from portfolio.core.said import said
from portfolio.growth.standards.moving import Move, MovedPiece, plan_move


@dataclass(frozen=True)
class EditionMove:
    """A move from one edition to another: where each standard and each thing that shows it goes."""

    old: Framework
    new: Framework
    move: Move
    ratings_staying: int
    """Ratings stay where they were given: they name levels of that edition, on that day."""


def plan_edition_move(connection: sqlite3.Connection, old: Framework, new: Framework) -> EditionMove:
    """What a move would do. Nothing is changed.

    What is private on one side only is not joined: it stays, for the words of the one may not be seen where the other
    is, and the other is not to vanish from where it is seen.
    """
    move = plan_move(
        standards(connection, old.id), standards(connection, new.id), crosswalks(connection, (old.id, new.id)),
        aligned(connection, old.id), aligned(connection, new.id), folded,
    )  # fmt: skip
    (ratings,) = connection.execute(
        "SELECT count(*) FROM standard_rating AS r JOIN standard AS s ON s.id = r.standard_id"
        " WHERE s.framework_id = ? AND r.trashed IS NULL AND s.trashed IS NULL",
        (old.id,),
    ).fetchone()
    return EditionMove(old, new, _apart(connection, move, new), ratings)


def _apart(connection: sqlite3.Connection, move: Move, new: Framework) -> Move:
    """The same move, but that nothing private is joined to what may be seen, nor the other way round."""
    private = {row[0] for row in connection.execute("SELECT id FROM alignment WHERE privacy = 'private'")}
    there = {
        (row["record_id"], row["standard_id"]): row["alignment_id"] in private for row in aligned(connection, new.id)
    }
    staying: dict[str, MovedPiece] = {}
    for piece in (*move.moved, *move.split):
        hidden = piece.alignment_id in private
        ends = [(piece.record_id, one) for one in piece.to_ids]
        if any(there.get(end, hidden) != hidden for end in ends):
            staying[piece.alignment_id] = piece._replace(to_ids=(), joins=())
        else:
            there.update(dict.fromkeys(ends, hidden))
    moved, split = (tuple(one for one in some if one.alignment_id not in staying) for some in (move.moved, move.split))
    return replace(move, moved=moved, split=split, stays=(*move.stays, *staying.values()))


def as_change(connection: sqlite3.Connection, plan: EditionMove) -> Change:
    """The change that carries out the move: each alignment goes to its first place, and is made anew for any other.

    Where the same thing shows the new standard already, its claim is joined to the one there. A claim on a standard
    goes along where that goes to one place which has none.
    """
    edits = {**_alignments(connection, plan), **_claims(connection, plan)}
    label = said("Move from “{old}” to “{new}”", old=_called(plan.old), new=_called(plan.new))
    return Change(label, tuple(edits.values()))


def _called(framework: Framework) -> str:
    return f"{framework.title} {framework.edition}".strip()


def _alignments(connection: sqlite3.Connection, plan: EditionMove) -> dict[str, Edit]:
    new_ids = [row["id"] for row in standards(connection, plan.new.id)]
    before = {one.id: one for one in records_in(connection, Alignment, new_ids, "standard_id") if one.trashed is None}
    there = {(one.record_id, one.standard_id): one for one in before.values()}
    pieces = [*plan.move.moved, *plan.move.split]
    moving = {one.id: one for one in records_in(connection, Alignment, [piece.alignment_id for piece in pieces])}
    before |= moving
    gone: set[str] = set()
    for piece in pieces:
        alignment = moving[piece.alignment_id]
        carried = False
        for target in piece.to_ids:
            found = there.get((piece.record_id, target))
            if found is not None:
                there[piece.record_id, target] = with_fields(found, claim=_joined(found.claim, alignment.claim))
            elif not carried:
                carried = True
                there[piece.record_id, target] = with_fields(alignment, standard_id=target)
            else:
                there[piece.record_id, target] = build(
                    Alignment, record_kind=alignment.record_kind, record_id=alignment.record_id, standard_id=target,
                    claim=alignment.claim, privacy=alignment.privacy,
                )  # fmt: skip
        if not carried:
            gone.add(alignment.id)
    edits = {one: Edit(before[one], None) for one in gone}
    for after in there.values():
        earlier = before.get(after.id)
        if earlier is None or (earlier.standard_id, earlier.claim) != (after.standard_id, after.claim):
            edits[after.id] = Edit(earlier, after)
    return edits


def _joined(claim: str, other: str) -> str:
    """Both claims in one, without saying the same twice."""
    if not other or other in claim:
        return claim
    return f"{claim} · {other}" if claim else other


def _claims(connection: sqlite3.Connection, plan: EditionMove) -> dict[str, Edit]:
    places = {way.from_id: way.to_ids[0] for way in plan.move.ways if len(way.to_ids) == 1}
    taken = {
        one.standard_id
        for one in records_in(connection, StandardClaim, places.values(), "standard_id")
        if one.trashed is None
    }
    edits: dict[str, Edit] = {}
    for claim in records_in(connection, StandardClaim, places, "standard_id"):
        target = places[claim.standard_id]
        if claim.trashed is None and target not in taken:
            taken.add(target)
            edits[claim.id] = Edit(claim, with_fields(claim, standard_id=target))
    return edits
