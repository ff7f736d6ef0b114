"""What stands on the picture of career moves: one node for each role held and each role that one may hold."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from portfolio.growth.lattice import Clock, MoveType, is_held
from portfolio.growth.roles import ESSENTIAL, RoleRow
from portfolio.ui.career.reading import Loaded

State = Literal["now", "ahead", "may", "past"]
"""Held now, to begin on a day to come, possible, held before."""


@dataclass(frozen=True)
class Node:
    """A role, held or possible. Two that are equal look the same."""

    kind: str
    """`position` for a role that one holds or held, `role` for one that one may hold."""
    id: str
    state: State
    title: str
    rank: int | None
    level: str
    track: str
    place: str
    carried: int = 0
    needed: int = 0
    essential: int = 0
    """Of what is missing, how much is essential."""
    aimed: bool = False
    by: str = ""
    closes: str = ""
    move: MoveType | None = None
    """The move to it: from the role held now, or of one that was held the move that was made."""
    up: int = 0
    started: str = ""
    ended: str = ""
    clock: Clock | None = None
    missing: tuple[str, ...] = ()
    """What is missing, the most needed first."""
    alike: bool = False
    """Whether another one is called the same, so that the title alone does not say which it is."""
    role_id: str = ""
    """The role whose needs are meant: its own id, or that of the role that a position is."""

    @property
    def placed(self) -> bool:
        """Whether it is known how high it stands, and on which line of work."""
        return self.rank is not None and bool(self.track.strip())


@dataclass(frozen=True)
class Tie:
    """A move from one node to another: made, or possible."""

    from_id: str
    to_id: str
    type: MoveType | None
    made: bool


def nodes_of(found: Loaded) -> tuple[Node, ...]:
    """All nodes: held now, then those that begin later, then possible (those aimed at first, then the readiest), then
    held before, the last first.

    A role that one holds or begins is one node, the position.
    """
    roles = {role.id: role for role in found.roles}
    came = {move.to_id: move for move in found.made}
    of_state: dict[State, list[Node]] = {"now": [], "ahead": [], "past": []}
    for row in reversed(found.held):
        state = _state(row, found)
        role = roles.get(row["role_id"]) if state != "past" else None
        move = came.get(row["id"])
        of_state[state].append(Node(
            "position", row["id"], state, row["title"],
            row["rank"] if row["rank"] is not None or role is None else role.rank, row["level"],
            row["track"] or (role.track if role is not None else ""), row["place"],
            move=move.type if move else None, up=move.up if move else 0,
            started=row["started"], ended=row["ended"], clock=found.clocks.get(row["id"]), **_of_role(role),
        ))  # fmt: skip
    held = (*of_state["now"], *of_state["ahead"])
    here = {node.role_id for node in held}
    may = [_may(found, role) for role in found.roles if role.id not in here]
    may.sort(key=lambda node: (not node.aimed, -node.carried / (node.needed or 1), node.title.casefold(), node.id))
    return _told_apart((*held, *may, *of_state["past"]))


def _state(row: Mapping[str, Any], found: Loaded) -> State:
    if is_held(row, found.today):
        return "now"
    return "ahead" if row["started"] > found.today.isoformat() else "past"


def _told_apart(nodes: Iterable[Node]) -> tuple[Node, ...]:
    found = tuple(nodes)
    titles = Counter(node.title.casefold() for node in found)
    return tuple(replace(node, alike=True) if titles[node.title.casefold()] > 1 else node for node in found)


def ties_of(found: Loaded, nodes: tuple[Node, ...], chosen: str, *, everything: bool = False) -> tuple[Tie, ...]:
    """The moves that are drawn: all that were made or are to be, and the possible ones to the chosen role and to those
    aimed at, or to all roles. One that nobody can name, as nobody said where the role stands, is not drawn."""
    ids, today = {node.id for node in nodes}, found.today.isoformat()
    made = [
        Tie(move.from_id, move.to_id, move.type, made=move.day <= today)
        for move in found.made
        if move.from_id in ids and move.to_id in ids
    ]
    if not (now := found.now_id):
        return tuple(made)
    may = [node for node in nodes if node.state == "may"]
    wanted = [node for node in may if node.move is not None and (everything or node.aimed or node.id == chosen)]
    return (*made, *(Tie(now, node.id, node.move, False) for node in wanted))


def _may(found: Loaded, role: RoleRow) -> Node:
    move = found.moves.get(role.id)
    return Node(
        "role", role.id, "may", role.title, role.rank, role.level, role.track, role.place, aimed=role.aimed,
        by=role.by, closes=role.closes, move=move.type if move else None, up=move.up if move else 0,
        **_of_role(role),
    )  # fmt: skip


def _of_role(role: RoleRow | None) -> dict[str, Any]:
    if role is None:
        return {}
    missing = role.missing
    return {
        "carried": role.readiness.carried, "needed": role.readiness.needed, "role_id": role.id,
        "essential": sum(need.weight == ESSENTIAL for need in missing),
        "missing": tuple(need.words for need in missing),
    }  # fmt: skip
