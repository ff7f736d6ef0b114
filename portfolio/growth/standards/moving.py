"""Moving from one edition of a framework to another: where each standard goes, and what that does to what shows it."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

How = Literal["crosswalk", "name", "title", "code"]
"""By a crosswalk; the same code and title; the same title under another code; the same code and level, another title.
The first that is found counts."""

_RELATIONS = ("same", "narrower", "broader", "related")
"""Read from the old standard to the new, the nearest first: what another holds whole leaves nothing over."""
_OTHER_WAY = {"broader": "narrower", "narrower": "broader"}


class Way(NamedTuple):
    """Where one standard of the old edition goes."""

    from_id: str
    to_ids: tuple[str, ...]
    """None: it has no place in the new edition. Several: it was split."""
    how: How | Literal[""]
    sure: bool
    """Whether it is the same beyond doubt; else the person is asked to look."""


class MovedPiece(NamedTuple):
    """What becomes of one alignment."""

    alignment_id: str
    record_kind: str
    record_id: str
    from_id: str
    to_ids: tuple[str, ...]
    """Empty: it stays with the old edition."""
    joins: tuple[str, ...]
    """Of those, the ones that this record shows already, or comes to show by another alignment of the same move: the
    claim goes there in addition, no second alignment is made."""


@dataclass(frozen=True)
class Move:
    """The plan of a move. Every alignment is in exactly one of `moved`, `split` and `stays`."""

    ways: tuple[Way, ...]
    moved: tuple[MovedPiece, ...]
    split: tuple[MovedPiece, ...]
    stays: tuple[MovedPiece, ...]
    new: tuple[str, ...]
    """Ids of standards of the new edition that nothing of the old one goes to."""


def plan_move(
    old: Sequence[Mapping[str, Any]],
    new: Sequence[Mapping[str, Any]],
    crosswalks: Iterable[Mapping[str, Any]],
    aligned: Iterable[Mapping[str, Any]],
    already: Iterable[Mapping[str, Any]] = (),
    fold: Callable[[str], str] = str.casefold,
) -> Move:
    """What goes where. `old` and `new` are standards of the two editions, `aligned` what shows the old ones, `already`
    what shows the new ones, all as `core.queries.standards` gives them."""
    new_ids = [str(one["id"]) for one in new]
    ways = _ways(old, new, crosswalks, fold)
    goes = {way.from_id: way.to_ids for way in ways}
    shown = {(row["record_id"], row["standard_id"]) for row in already}
    moved: list[MovedPiece] = []
    split: list[MovedPiece] = []
    stays: list[MovedPiece] = []
    for row in aligned:
        if row["standard_id"] not in goes:
            continue
        to_ids = goes[row["standard_id"]]
        joins = tuple(one for one in to_ids if (row["record_id"], one) in shown)
        shown.update((row["record_id"], one) for one in to_ids)
        piece = MovedPiece(row["alignment_id"], row["record_kind"], row["record_id"], row["standard_id"], to_ids, joins)
        (stays if not to_ids else moved if len(to_ids) == 1 else split).append(piece)
    reached = {one for way in ways for one in way.to_ids}
    return Move(ways, tuple(moved), tuple(split), tuple(stays), tuple(one for one in new_ids if one not in reached))


def _ways(
    old: Sequence[Mapping[str, Any]],
    new: Sequence[Mapping[str, Any]],
    crosswalks: Iterable[Mapping[str, Any]],
    fold: Callable[[str], str],
) -> tuple[Way, ...]:
    found = _by_crosswalk({str(one["id"]) for one in old}, [str(one["id"]) for one in new], crosswalks)
    taken = {one for way in found.values() for one in way.to_ids}
    keys: tuple[tuple[How, bool, Callable[[Mapping[str, Any]], tuple[str, ...]]], ...] = (
        ("name", True, lambda one: (one["code"], fold(one["title"]))),
        ("title", False, lambda one: (fold(one["title"]),)),
        ("code", False, lambda one: (one["code"], fold(one["level"]))),
    )
    for how, sure, key in keys:
        there = _only_ones(new, key, taken)
        here = _only_ones(old, key, found)
        for name, from_id in here.items():
            if name in there:
                found[from_id] = Way(from_id, (there[name],), how, sure)
                taken.add(there[name])
    return tuple(found.get(str(one["id"])) or Way(str(one["id"]), (), "", False) for one in old)


def _only_ones(
    standards: Sequence[Mapping[str, Any]],
    key: Callable[[Mapping[str, Any]], tuple[str, ...]],
    without: Container[str],
) -> dict[tuple[str, ...], str]:
    """Ids of standards by what names them, where it names only one of all; those that have a place already are not
    looked for again."""
    named: dict[tuple[str, ...], list[str]] = {}
    for one in standards:
        if (name := key(one))[0]:
            named.setdefault(name, []).append(str(one["id"]))
    return {name: ids[0] for name, ids in named.items() if len(ids) == 1 and ids[0] not in without}


def _by_crosswalk(old: set[str], new: Sequence[str], crosswalks: Iterable[Mapping[str, Any]]) -> dict[str, Way]:
    """Ways that a crosswalk tells: of several relations the nearest counts."""
    order = {one: place for place, one in enumerate(new)}
    told: dict[str, dict[str, set[str]]] = {}
    for walk in crosswalks:
        for here, there, turned in (("from_id", "to_id", False), ("to_id", "from_id", True)):
            if walk[here] in old and walk[there] in order:
                relation = _OTHER_WAY.get(walk["relation"], walk["relation"]) if turned else walk["relation"]
                told.setdefault(walk[here], {}).setdefault(relation, set()).add(walk[there])
    found: dict[str, Way] = {}
    for one, relations in told.items():
        nearest = next((relation for relation in _RELATIONS if relation in relations), "")
        ends = tuple(sorted(relations.get(nearest, ()), key=order.__getitem__))
        if ends:
            found[one] = Way(one, ends, "crosswalk", len(ends) == 1 and nearest in ("same", "narrower"))
    return found
