"""The rows of a table of any program: what stands between its cells, and cells that never end."""

import csv
import re
from collections.abc import Iterator, Sequence

from portfolio.core.said import said
from portfolio.exchange.frameworks.file import MOST_STANDARDS, NoFramework, Notes

Row = tuple[int, list[str]]
"""A line's number, and its cells."""

_MARKS = ("\t", ";", ",", "|")
_LONGEST_CELL = 200_000
_MOST_LINES = 200
"""Lines that one cell may go over: a quotation mark without its second one must not swallow the rest of the table."""
_QUOTED = re.compile(r'"[^"]*+"?')


def mark_of(text: str) -> str:
    """What stands between the cells: the mark that most lines have the same number of. Empty where it is no table."""
    start = text[:100_000]
    if start.count('"') % 2 == 0:
        start = _QUOTED.sub("", start)
    lines = [_QUOTED.sub("", line) for line in start.split("\n")[:200] if line.strip()]
    best, most = "", 0.0
    for mark in _MARKS:
        counts = [line.count(mark) for line in lines]
        with_it = sum(map(bool, counts))
        if 2 * with_it <= len(lines):
            continue
        often = max(set(counts), key=counts.count)
        alike = sum(count == often for count in counts) / len(lines) if often else 0.0
        # A tab is never part of a sentence; a comma often is, and then no two lines have the same number of them.
        least = {"\t": 0.0, ";": 0.3, "|": 0.5, ",": 0.8}[mark]
        score = alike + min(often, 3) / 10 + (1.0 if mark == "\t" else 0.0)
        if alike >= least and score > most:
            best, most = mark, score
    return best


def rows_in(text: str, name: str, notes: Notes) -> list[Row]:
    """The rows of a table that hold anything. Raises NoFramework when there are more than any framework has."""
    mark = mark_of(text) or ","
    found: list[Row] = []
    for line, row in _rows(text, mark, notes):
        if any(cell.strip() for cell in row):
            found.append((line, row))
        if len(found) > 2 * MOST_STANDARDS:
            raise NoFramework(
                "“{name}” has more than {most:,} rows, and no framework holds so many standards.",
                "Bring the part of it that your evaluation uses.",
                name=name, most=2 * MOST_STANDARDS,
            )  # fmt: skip
    return found


def set_in_by_cells(rows: Sequence[Row]) -> tuple[list[int], list[Row]]:
    """How many empty cells stand before each row, and the rows without them; nothing where all begin alike."""
    before = [next(at for at, cell in enumerate(row) if cell.strip()) for _, row in rows]
    if len(set(before)) < 2 or before[0] != min(before):
        return [], list(rows)
    return before, [(line, row[start:]) for (line, row), start in zip(rows, before, strict=True)]


class _EndlessError(Exception):
    """A cell that goes over more lines than any cell does."""


class _Feed:
    """Lines for the reader of CSV; it knows where the row began that is being read."""

    def __init__(self, lines: Sequence[str], start: int) -> None:
        self._lines, self._at, self.begun = lines, start, start

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._at >= len(self._lines):
            raise StopIteration
        if self._at - self.begun > _MOST_LINES:
            raise _EndlessError
        self._at += 1
        return f"{self._lines[self._at - 1]}\n"

    def next_row(self) -> None:
        self.begun = self._at


def _rows(text: str, mark: str, notes: Notes) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    lines = text.split("\n")
    start = 0
    while start < len(lines):
        feed = _Feed(lines, start)
        try:
            for row in csv.reader(feed, delimiter=mark, strict=True):
                yield feed.begun + 1, row
                feed.next_row()
            return
        except (csv.Error, _EndlessError):
            line = feed.begun
            notes.tell(line + 1, said("A quotation mark there has no second one; the line was read as it stands."))
            yield line + 1, [cell.strip().strip('"') for cell in lines[line].split(mark)]
            start = line + 1
