"""The career lattice: how a move is typed, which moves are possible and were made, and how long a role has lasted."""

from calendar import isleap
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from portfolio.growth.roles import Readiness, RoleRow

MoveType = Literal["lateral", "diagonal", "ascending", "descending"]
ROLE_YEARS = 4
"""Roles change about every four years (Richardson 2016, on AT&T's retraining): the clock counts towards that."""


class Standing(NamedTuple):
    """How high and on which line of work a role lies."""

    rank: int | None
    track: str


class Move(NamedTuple):
    """A possible move from a role that one holds."""

    from_id: str
    """The position held."""
    to_id: str
    """The role."""
    type: MoveType | None
    """None where rank or track of one of the two is not known."""
    up: int
    """Ranks up, or down below 0; 0 where nobody knows."""
    readiness: Readiness


class MoveMade(NamedTuple):
    """A move that one made: from one position held to the next."""

    from_id: str
    to_id: str
    type: MoveType | None
    up: int
    day: str
    """ISO day on which the later one began."""


class Clock(NamedTuple):
    """How long one has held a role, against the four years after which roles change."""

    position_id: str
    started: str
    months: int
    """Whole months since then."""
    turns: str
    """ISO day on which the four years are over."""

    @property
    def share(self) -> float:
        """Of the four years; more than 1 once they are over."""
        return self.months / (12 * ROLE_YEARS)


def move_type(one: Standing, other: Standing) -> MoveType | None:
    """How a move is typed. Between roles of the same rank it is lateral, whatever their tracks. Between ranks it is
    ascending or descending on the same track, and diagonal to another one.

    None where that cannot be said: a rank is not known, or the ranks differ and a track is not known. Tracks are
    compared without regard to case and spaces.
    """
    if one.rank is None or other.rank is None:
        return None
    if one.rank == other.rank:
        return "lateral"
    first, second = _track(one), _track(other)
    if not first or not second:
        return None
    if first != second:
        return "diagonal"
    return "ascending" if other.rank > one.rank else "descending"


def possible_moves(
    held: Iterable[Mapping[str, Any]], roles: Iterable[RoleRow], today: date | None = None
) -> tuple[Move, ...]:
    """Every move from a role held now to another of the lattice: the readiest first, then by rank and name.

    `held`: positions as `core.queries.careers` gives them. Those over by `today`, or not begun, are no place to start
    from; without `today` those that have a last day. A role that one holds is no move.
    """
    now = [row for row in held if is_held(row, today)]
    there = {row["role_id"] for row in now}
    targets = [role for role in roles if role.id not in there]
    found = [(_move(start, role), role) for start in now for role in targets]
    found.sort(
        key=lambda one: (
            -(one[0].readiness.share or 0), one[1].rank or 99, one[1].title.casefold(), one[1].id, one[0].from_id,
        )
    )  # fmt: skip
    return tuple(move for move, _ in found)


def _move(start: Mapping[str, Any], role: RoleRow) -> Move:
    here, there = _standing(start), Standing(role.rank, role.track)
    return Move(start["id"], role.id, move_type(here, there), _up(here, there), role.readiness)


def moves_made(held: Iterable[Mapping[str, Any]]) -> tuple[MoveMade, ...]:
    """The moves from each position to the next, in the order in which they began.

    A position held beside another is a move from the one that began last before it; two that began on the same day are
    no move from one to the other. Without a first day it is none.
    """
    rows = sorted((row for row in held if row["started"]), key=lambda row: (row["started"], row["id"]))
    found, before = [], None
    for at, row in enumerate(rows):
        if at and rows[at - 1]["started"] < row["started"]:
            before = rows[at - 1]
        if before is not None:
            here, there = _standing(before), _standing(row)
            found.append(MoveMade(before["id"], row["id"], move_type(here, there), _up(here, there), row["started"]))
    return tuple(found)


def clocks(held: Iterable[Mapping[str, Any]], today: date) -> tuple[Clock, ...]:
    """A clock for each role held now that has a first day, the longest held first."""
    found = [
        Clock(row["id"], row["started"], _months(date.fromisoformat(row["started"]), today), _turns(row["started"]))
        for row in held
        if row["started"] and is_held(row, today)
    ]
    return tuple(sorted(found, key=lambda clock: (clock.started, clock.position_id)))


def is_held(row: Mapping[str, Any], today: date | None) -> bool:
    """Whether a position is held on this day, its last one included. Without a day: whether it has no last one."""
    if today is None:
        return not row["ended"]
    day = today.isoformat()
    return (row["started"] or "") <= day and (not row["ended"] or row["ended"] >= day)


def _standing(row: Mapping[str, Any]) -> Standing:
    return Standing(row["rank"], row["track"])


def _track(standing: Standing) -> str:
    return " ".join(standing.track.split()).casefold()


def _up(one: Standing, other: Standing) -> int:
    return 0 if one.rank is None or other.rank is None else other.rank - one.rank


def _months(start: date, today: date) -> int:
    whole = (today.year - start.year) * 12 + today.month - start.month
    return whole - (today.day < start.day)


def _turns(started: str) -> str:
    """The same day of the year ROLE_YEARS later; of 29 February the day after, where that year has none."""
    day = date.fromisoformat(started)
    year = day.year + ROLE_YEARS
    if (day.month, day.day) == (2, 29) and not isleap(year):
        return date(year, 3, 1).isoformat()
    return day.replace(year=year).isoformat()
