"""The board of a framework: each standard with what shows it, who rated it what, and whether it is still empty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple


class Piece(NamedTuple):
    """A record that is said to show a standard."""

    alignment_id: str
    kind: str
    """Of the record: “practice”, “credential”, …"""
    record_id: str
    title: str
    """May be empty."""
    day: str
    """ISO, or empty."""
    claim: str
    """How it shows it, in a line; may be empty."""
    privacy: str
    sort: str = ""
    """What sort of its kind it is: “unit”, “badge”, “student_learning”; as `queries.standards.aligned` gives it."""


class Mark(NamedTuple):
    """A rating by one rater on one day."""

    rating_id: str
    level: str
    """As it was called on that day."""
    place: int
    """Where that level stands on the framework's scale, 0 the lowest; -1 where the scale has none of that name."""
    day: str
    who: str
    note: str


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One standard. Self and evaluator ratings stand in places of their own: nothing is averaged or mixed."""

    standard_id: str
    parent_id: str
    """Empty for the uppermost."""
    code: str
    title: str
    level: str
    depth: int
    leaf: bool
    evidence: tuple[Piece, ...]
    """Of its own, the oldest first; a record that was aligned twice is there once."""
    total: int
    """Different records that show it or one below it."""
    self_ratings: tuple[Mark, ...]
    """The newest last."""
    evaluator_ratings: tuple[Mark, ...]
    """The newest last."""
    claim: str
    statement: str
    gap: bool
    """Nothing shows it: neither a record of its own, nor one below it, nor one that shows the whole it is part of."""
    from_above: bool
    """Only a record that shows the whole it is part of shows it. A rule may ask for more."""
    text: str = ""
    examples: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return f"{self.code} {self.title}".strip()

    @property
    def name(self) -> str:
        """The shortest that names it: its code, or its title where it has none."""
        return self.code or self.title


@dataclass(frozen=True)
class Board:
    """All standards of a framework, depth first."""

    rows: tuple[BoardRow, ...]
    pieces: tuple[Piece, ...]
    """Each record once, the oldest first: the columns of the matrix. Their claims are those of the first alignment."""
    levels: tuple[str, ...]
    """Names of the framework's scale, the lowest first."""
    leaves: int
    """How many standards have none below them."""
    shown: int
    """How many of those are no gap."""
    alignments: int
    """How often a record shows a standard."""

    @property
    def gaps(self) -> tuple[BoardRow, ...]:
        """The leaves that nothing shows."""
        return tuple(row for row in self.rows if row.leaf and row.gap)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {row.standard_id: place for place, row in enumerate(self.rows)}

    def row(self, standard_id: str) -> BoardRow | None:
        """The row of a standard."""
        place = self._places.get(standard_id)
        return None if place is None else self.rows[place]

    def below(self, standard_id: str) -> tuple[BoardRow, ...]:
        """Rows of all that stands below a standard, depth first."""
        place = self._places.get(standard_id)
        if place is None:
            return ()
        depth, end = self.rows[place].depth, place + 1
        while end < len(self.rows) and self.rows[end].depth > depth:
            end += 1
        return self.rows[place + 1 : end]

    def above(self, standard_id: str) -> tuple[BoardRow, ...]:
        """Rows of the wholes that a standard is part of, the nearest first."""
        found: list[BoardRow] = []
        row = self.row(standard_id)
        while row is not None and (row := self.row(row.parent_id)) is not None:
            found.append(row)
        return tuple(found)

    @cached_property
    def _order(self) -> dict[str, int]:
        return {piece.record_id: place for place, piece in enumerate(self.pieces)}

    def pieces_at(self, standard_ids: Iterable[str]) -> tuple[Piece, ...]:
        """The pieces of these standards, each record once, the oldest first."""
        rows = (self.row(one) for one in standard_ids)
        places = {self._order[piece.record_id] for row in rows if row is not None for piece in row.evidence}
        return tuple(self.pieces[place] for place in sorted(places))


def board(
    standards: Sequence[Mapping[str, Any]],
    aligned: Iterable[Mapping[str, Any]],
    ratings: Iterable[Mapping[str, Any]] = (),
    claims: Iterable[Mapping[str, Any]] = (),
    levels: Sequence[str | Mapping[str, Any]] = (),
) -> Board:
    """The board, from rows as `core.queries.standards` gives them; `levels` as `Framework.levels` keeps them.

    What names a standard that is not among `standards` is left out.
    """
    scale = tuple(str(level.get("name") or "") if isinstance(level, Mapping) else str(level) for level in levels)
    own = _pieces_of(standards, aligned)
    marks = _marks_of(ratings, scale)
    said = {str(one["standard_id"]): one for one in claims}
    below = _with_below(standards, own)
    rows = []
    for standard in standards:
        one = str(standard["id"])
        from_above = not below[one] and any(own[above] for above in standard["path"])
        claim = said.get(one, {})
        rows.append(
            BoardRow(
                standard_id=one,
                parent_id=standard["path"][-1] if standard["path"] else "",
                code=standard["code"],
                title=standard["title"],
                level=standard["level"],
                depth=standard["depth"],
                leaf=standard["leaf"],
                evidence=tuple(own[one].values()),
                total=len(below[one]),
                self_ratings=marks.get((one, "self"), ()),
                evaluator_ratings=marks.get((one, "evaluator"), ()),
                claim=claim.get("claim") or "",
                statement=claim.get("statement") or "",
                gap=not below[one] and not from_above,
                from_above=from_above,
                text=standard.get("text") or "",
                examples=tuple(map(str, standard.get("examples") or ())),
            )
        )
    pieces: dict[str, Piece] = {}
    for piece in sorted(chain.from_iterable(row.evidence for row in rows), key=lambda one: one.day):
        pieces.setdefault(piece.record_id, piece)
    leaves = [row for row in rows if row.leaf]
    return Board(
        rows=tuple(rows),
        pieces=tuple(pieces.values()),
        levels=scale,
        leaves=len(leaves),
        shown=sum(not row.gap for row in leaves),
        alignments=sum(len(row.evidence) for row in rows),
    )


def _pieces_of(
    standards: Sequence[Mapping[str, Any]], aligned: Iterable[Mapping[str, Any]]
) -> dict[str, dict[str, Piece]]:
    """Of each standard its own pieces by record. Of a record aligned twice the alignment that says something counts."""
    own: dict[str, dict[str, Piece]] = {str(standard["id"]): {} for standard in standards}
    for row in aligned:
        pieces = own.get(row["standard_id"])
        if pieces is None:
            continue
        known = pieces.get(row["record_id"])
        if known is None or (row["claim"] and not known.claim):
            pieces[row["record_id"]] = Piece(
                row["alignment_id"], row["record_kind"], row["record_id"], row["title"], row["day"], row["claim"],
                row["privacy"], row.get("sort") or "",
            )  # fmt: skip
    return own


def _with_below(standards: Sequence[Mapping[str, Any]], own: Mapping[str, Mapping[str, Piece]]) -> dict[str, set[str]]:
    """Of each standard the records that show it or one below it."""
    found = {one: set(pieces) for one, pieces in own.items()}
    for standard in standards:
        for above in standard["path"]:
            found[above].update(own[standard["id"]])
    return found


def _marks_of(ratings: Iterable[Mapping[str, Any]], scale: Sequence[str]) -> dict[tuple[str, str], tuple[Mark, ...]]:
    """Ratings by standard and rater, the newest last; those without a day come first."""
    places = {name: place for place, name in reversed(tuple(enumerate(scale)))}
    found: dict[tuple[str, str], list[Mark]] = {}
    for row in sorted(ratings, key=lambda one: str(one["day"] or "")):
        mark = Mark(
            row["id"], row["level"], places.get(row["level"], -1), str(row["day"] or ""), row["who"], row["note"]
        )
        found.setdefault((row["standard_id"], row["rater"]), []).append(mark)
    return {key: tuple(some) for key, some in found.items()}


def within(
    aligned: Iterable[Mapping[str, Any]], start: str = "", end: str = ""
) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    """Alignments whose record lies between two ISO days, both included, and those that were left out: before, after,
    or without a day. With neither day all lie within."""
    inside: list[Mapping[str, Any]] = []
    left: list[Mapping[str, Any]] = []
    for row in aligned:
        day = row["day"]
        lies = (not start or day >= start) and (not end or "" < day <= end)
        (inside if lies else left).append(row)
    return inside, left
