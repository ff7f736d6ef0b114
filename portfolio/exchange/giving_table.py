"""Which column of a class list holds the names: by its heading, or by what stands in it."""

import csv
from collections.abc import Iterable, Sequence

HEADINGS = frozenset(
    ("name", "names", "full name", "fullname", "display name", "student", "students", "student name", "pupil",
     "pupils", "pupil name", "learner", "learners", "participant", "participants", "recipient", "recipients")
)  # fmt: skip
_FIRST = frozenset(("first name", "firstname", "first", "given name", "given names", "forename", "forenames"))
_LAST = frozenset(("last name", "lastname", "last", "surname", "family name"))
_OTHERS = frozenset(("email", "e-mail", "email address", "e-mail address", "class", "grade", "year", "id", "number"))


def rows_of(lines: Sequence[str], mark: str) -> list[list[str]]:
    """The cells of a table whose cells stand apart by `mark`."""
    csv.field_size_limit(1_000_000)
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=mark)]
    except csv.Error:
        return [[cell.strip() for cell in line.split(mark)] for line in lines]


def table_in(rows: Sequence[Sequence[str]], between: str = " ") -> tuple[list[str], str]:
    """The names, and the heading of the column they stand in, "" where there is none.

    First and last names in columns of their own are put together. Without headings, two columns of words are one name
    with `between` in it; of more, the first that holds words in most rows is taken.
    """
    if not rows:
        return [], ""
    heads = [cell.casefold().replace("_", " ").strip() for cell in rows[0]]
    first = next((at for at, head in enumerate(heads) if head in _FIRST), None)
    last = next((at for at, head in enumerate(heads) if head in _LAST), None)
    whole = next((at for at, head in enumerate(heads) if head in HEADINGS), None)
    if first is not None and last is not None:
        both = [f"{_cell(row, first)} {_cell(row, last)}" for row in rows[1:]]
        return _filled(both), f"{rows[0][first]} {rows[0][last]}"
    if (named := next((at for at in (whole, first, last) if at is not None), None)) is not None:
        return _filled(_cell(row, named) for row in rows[1:]), rows[0][named]
    body = rows[1:] if any(head in _OTHERS for head in heads) else rows
    width = max(len(row) for row in rows)
    wordy = [at for at in range(width) if 2 * sum(_is_words(_cell(row, at)) for row in body) > len(body)]
    if width == 2 and wordy == [0, 1]:
        return _filled(between.join(filter(None, row)) for row in body), ""
    return _filled(_cell(row, wordy[0] if wordy else 0) for row in body), ""


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""


def _filled(names: Iterable[str]) -> list[str]:
    return [name for name in names if name.strip()]


def _is_words(cell: str) -> bool:
    return any(sign.isalpha() for sign in cell) and "@" not in cell and not any(sign.isdigit() for sign in cell)
