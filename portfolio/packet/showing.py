"""Which standards a packet speaks of, how finely, what shows each, and where each has its place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from portfolio.growth.standards.board import Board, BoardRow, Piece
from portfolio.packet.request import PacketRequest

MOST_ROWS = 32
"""As many rows as one page holds: of a framework with more standards, page 2 shows the level above."""

NAMED_GAPS, GAP_LETTERS = 12, 40
CODE_LETTERS = 22


@dataclass(frozen=True)
class Shown:
    """A standard as the packet shows it: with all that shows it or one below it."""

    row: BoardRow
    pieces: tuple[Piece, ...]
    """Each record once: what shows it itself first, then what shows those below it; each the oldest first."""
    codes: Mapping[str, tuple[str, ...]]
    """By record: the names of those below it that the record shows."""

    @property
    def gap(self) -> bool:
        return not self.pieces and self.row.gap


class Showing:
    """The standards of one packet; empty where it answers no framework."""

    def __init__(self, board: Board | None, request: PacketRequest) -> None:
        self.board = board
        self.rows = tuple(_shown(board, row) for row in finest(board.rows)) if board else ()
        """What page 2 and the half pages show, in the order of the framework."""
        self.own = frozenset(one.row.standard_id for one in self.rows)
        """Standards with a row of their own."""
        self._has = request.has
        self._places: dict[str, str] = {}
        if board:
            self._place_all(board)
        self._order = {row.standard_id: place for place, row in enumerate(board.rows)} if board else {}
        self._codes: dict[str, list[BoardRow]] = {}
        for row in board.rows if board else ():
            for piece in row.evidence:
                self._codes.setdefault(piece.record_id, []).append(row)

    def _place_all(self, board: Board) -> None:
        """Each standard that has no row of its own is found where the one above it stands."""
        for row in board.rows:
            above = self._places.get(row.parent_id, "")
            self._places[row.standard_id] = row.standard_id if row.standard_id in self.own else above

    @property
    def finer(self) -> bool:
        """Whether the framework goes further than the rows here."""
        return self.board is not None and any(not one.row.leaf for one in self.rows)

    def label(self, standard_id: str) -> str:
        """The label of a standard's place: its half page, else its row on page 2; nothing where it has neither."""
        place = self._places.get(standard_id, "")
        if not place:
            return ""
        return f"s{place}" if self._has("by_standard") else f"t{place}" if self._has("standards") else ""

    def standards_of(self, *records: str) -> list[BoardRow]:
        """The standards that these records show, each once, in the order of the framework."""
        shown = {row.standard_id: row for record in records for row in self._codes.get(record, ())}
        return sorted(shown.values(), key=lambda row: self._order[row.standard_id])


def cut(text: str, most: int) -> str:
    """The text on one line of so many letters, ending with a whole word."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    whole = kept if line[most - 1] == " " else kept.rpartition(" ")[0] or kept
    return f"{whole.rstrip(' ,;:.')}…"


def short_code(row: BoardRow) -> str:
    """The code of a standard, in no more letters than a column has room for."""
    return cut(row.code, CODE_LETTERS)


def short_name(row: BoardRow, most: int = CODE_LETTERS) -> str:
    """The shortest that names a standard, as it stands beside what shows it."""
    return cut(row.name, most)


def finest(rows: Sequence[BoardRow], most: int = MOST_ROWS) -> list[BoardRow]:
    """The finest level of a framework that has no more than so many standards, else its uppermost.

    What has none below it stands for itself at any finer level.
    """
    chosen = [row for row in rows if row.depth == 0]
    for depth in range(1, max((row.depth for row in rows), default=0) + 1):
        finer = [row for row in rows if row.depth == depth or (row.leaf and row.depth < depth)]
        if len(finer) > most:
            break
        chosen = finer
    return chosen


def _shown(board: Board, row: BoardRow) -> Shown:
    below = board.below(row.standard_id)
    pieces = {piece.record_id: piece for part in (row, *below) for piece in reversed(part.evidence)}
    ordered = [piece for part in (row, *below) for piece in part.evidence]
    kept = tuple(pieces[record] for record in dict.fromkeys(piece.record_id for piece in ordered))
    codes: dict[str, list[str]] = {}
    for part in below:
        for piece in part.evidence:
            codes.setdefault(piece.record_id, []).append(short_name(part))
    return Shown(row, kept, {record: tuple(names) for record, names in codes.items()})


def gaps_of(shown: Iterable[Shown]) -> list[str]:
    """The names of those that nothing shows."""
    return [short_name(one.row, GAP_LETTERS) for one in shown if one.gap]
