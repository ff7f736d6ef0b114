"""Tables in an advert: which column says what is essential, and the needs in its rows, however it was pasted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.exchange.growing.advert_words import Heading, heading_kind

WEIGHTS: dict[Heading, int] = {"essential": 3, "desirable": 1, "asks": 2, "stops": 2}
BULLET = re.compile(
    r"\s*(?:[•●○▪▫■□◦‣⁃∙·➢➤►▶→✓✔☑✦❖»*+\uf0b7\uf0a7\uf0d8-]|[–—](?=\s)|o(?=\t|\s{2,})|\(?\d{1,2}(?:\.\d{1,2})?[.)](?=\s)|"
    r"\(?[a-z][.)](?=\s)|\(?[ivx]{1,4}[.)](?=\s))[\s\u200b]*"
)
"""What stands before a line of a list."""
_MARK = re.compile(r"[✓✔☑√xX•●*■Yy]|[Yy]es|\[x\]")
_NOTHING = re.compile(r"no|n/?a|none|nil|[-–—/ ]+", re.IGNORECASE)
_WITHIN = re.compile(r"\s*[•●▪\uf0b7]\s*")
_WIDE = re.compile(r"\S(?:\S|\s(?!\s))*")
_MOST_LINES = 100
"""Lines that one row may have."""
_HEADS = frozenset(
    ("criteria", "criterion", "attribute", "attributes", "area", "areas", "category", "item", "no", "ref", "factor",
     "requirement", "requirements", "how", "how assessed", "assessed by", "assessment", "method of assessment",
     "evidence", "evidenced by", "how identified", "identified by", "how measured", "measured by", "where identified",
     "source",
     "application form", "interview", "reference", "references", "weighting", "specification")
)  # fmt: skip


_BOTH = frozenset(
    folded(words) for words in (
        "essential/desirable", "essential or desirable", "e/d", "e or d", "essential (e)/desirable (d)",
        "desirable/essential", "(e)ssential/(d)esirable",
    )
)  # fmt: skip
"""What a column is called whose cells say which of both a row is."""
_LETTERS: dict[str, Heading] = {"E": "essential", "D": "desirable"}


class Cell(NamedTuple):
    """A need in a table."""

    words: str
    weight: int


class Table:
    """The columns of the table that is being read, if any: by cells, or by where they begin on the line."""

    def __init__(self) -> None:
        self._columns: dict[int, Heading] = {}
        self._starts: list[int] = []
        self._tabs = 0

    @property
    def open(self) -> bool:
        """Whether its heading was seen."""
        return bool(self._columns)

    def close(self) -> None:
        """What follows is no longer of it."""
        self._columns, self._starts, self._tabs = {}, [], 0

    def begins(self, line: str) -> bool:
        """Whether this line is the heading of a table: it names what is essential or desirable, and nothing else that
        could be a need."""
        cells = cells_of(line)
        if len(cells) > 1 and any(folded(cell) in _BOTH for cell in cells) and all(map(_is_head, cells)):
            self.close()  # each row says for itself how strongly it is asked
            return True
        strong = {at: kind for at, cell in enumerate(cells) if (kind := strong_kind(cell))}
        others = [cell for at, cell in enumerate(cells) if at not in strong]
        if len(cells) > 1 and strong and all(_is_head(cell) for cell in others):
            self._columns, self._starts, self._tabs = strong, [], line.strip("\n ").count("\t")
            return True
        wide = list(_WIDE.finditer(line))
        kinds = {at: kind for at, found in enumerate(wide) if (kind := strong_kind(found[0]))}
        if len(cells) == 1 and len(wide) > 1 and kinds and all(_is_head(found[0]) for found in wide):
            self._columns, self._starts, self._tabs = kinds, [found.start() for found in wide], 0
            return True
        return False

    def lines_of_row(self, lines: Sequence[str], at: int) -> int:
        """How many lines from this one on make one row: programs for texts copy a cell with several paragraphs as
        several lines, and only the tabs say where the row ends."""
        tabs = lines[at].count("\t")
        if not self._tabs or not 0 < tabs <= self._tabs:
            return 1
        taken, counts = 1, [tabs]
        while sum(counts) < self._tabs and at + taken < len(lines) and taken < _MOST_LINES:
            line = lines[at + taken]
            if heading_kind(line) is not None:
                return 1
            counts.append(line.count("\t"))
            taken += 1
        if sum(counts) != self._tabs or (taken > 1 and not _one_row(lines[at : at + taken], counts)):
            return 1
        while at + taken < len(lines) and taken < _MOST_LINES and _goes_on(lines[at + taken]):
            taken += 1
        return taken

    def needs_in(self, line: str) -> list[Cell] | None:
        """The needs in a line of the table, or None where the line is none of its rows."""
        if not self._columns:
            return list(_row_by_word(cells_of(line))) or None
        if self._starts:
            ends = [*self._starts[1:], len(line)]
            cells = [line[start:end].strip() for start, end in zip([0, *self._starts[1:]], ends, strict=True)]
            cut = any(start and start <= len(line) and line[start - 1 : start].strip() for start in self._starts[1:])
            return None if cut or not any(cells) else list(_row(cells, self._columns))
        cells = cells_of(line)
        return list(_row(cells, self._columns)) if len(cells) > 1 else None


def cells_of(line: str) -> list[str]:
    """The cells of a line: between tabs, or between upright strokes. A rule between rows has none."""
    if "\t" in line.strip("\n "):
        return [cell.strip() for cell in line.strip("\n ").split("\t")]
    if line.count("|") >= 2:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        return [] if all(set(cell) <= set("-: ") for cell in cells) else cells
    return [line.strip()]


def strong_kind(cell: str) -> Heading | None:
    """Essential or desirable, where a cell says that and no more."""
    kind = heading_kind(cell)
    return kind if kind in ("essential", "desirable") else None


def _is_head(cell: str) -> bool:
    return not cell or folded(cell) in _HEADS | _BOTH or heading_kind(cell) is not None


def _row_by_word(cells: Sequence[str]) -> Iterator[Cell]:
    """A row outside a table with a heading, of which one cell says how strongly it is asked, by a word or a letter."""
    strong = {at: kind for at, cell in enumerate(cells) if (kind := _LETTERS.get(cell) or strong_kind(cell))}
    wordy = {at: cell for at, cell in enumerate(cells) if len(cell) > 1 and at not in strong}
    if len(cells) > 1 and len(strong) == 1 and wordy:
        ((place, kind),) = strong.items()
        before = [cell for at, cell in wordy.items() if at < place]
        yield Cell(_unmarked(max(before, key=len) if before else next(iter(wordy.values()))), WEIGHTS[kind])


def _row(cells: Sequence[str], columns: Mapping[int, Heading]) -> Iterator[Cell]:
    """A mark below a heading speaks for the words of the row; words below it speak for themselves."""
    marked = [WEIGHTS[kind] for at, kind in columns.items() if at < len(cells) and _MARK.fullmatch(cells[at])]
    wordy = [cell for at, cell in enumerate(cells) if at not in columns and len(cell) > 2]
    if marked and wordy:
        yield Cell(_unmarked(max(wordy, key=len)), max(marked))
        return
    for at, kind in columns.items():
        for part in _parts(cells[at] if at < len(cells) else ""):
            if len(part) > 1 and not _MARK.fullmatch(part) and not _NOTHING.fullmatch(part):
                yield Cell(_unmarked(part), WEIGHTS[kind])


def _one_row(lines: Sequence[str], counts: Sequence[int]) -> bool:
    """Whether these lines have the tabs of one row because they are one, and not because each lost those at its end."""
    if _MARK.fullmatch(lines[0].rsplit("\t", 1)[-1].strip()):
        return False
    return 0 in counts or len(set(counts)) > 1 or any(BULLET.match(line) for line in lines[1:])


def _goes_on(line: str) -> bool:
    """Whether a line is a further point of the last cell."""
    return "\t" not in line and BULLET.match(line) is not None


def _parts(cell: str) -> list[str]:
    """What a cell asks, each for itself: its points, or its paragraphs; a line that goes on in small letters does."""
    parts: list[str] = []
    for line in cell.split("\n"):
        first, *rest = _WITHIN.split(line)
        if parts and first[:1].islower() and not BULLET.match(first):
            parts[-1] = f"{parts[-1]} {first}"
        else:
            parts.append(first)
        parts += rest
    return parts


def _unmarked(cell: str) -> str:
    bullet = BULLET.match(cell)
    return " ".join(cell[bullet.end() if bullet else 0 :].split())
