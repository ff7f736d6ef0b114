"""Lists as CSV for any spreadsheet: UTF-8 with its mark, no cell a formula, numbers that are exact."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

GUARDED = re.compile(r"'(?='*[=+\-@\t＝＋－＠])")
"""The sign that keeps a spreadsheet from taking words for a formula, as `guarded` writes it."""
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Signs with which a cell that is opened in a spreadsheet becomes a formula, or begins a new one; the wide ones too."""
_END = "\r\n"


def sheet(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> bytes:
    """A table as CSV. Text that would begin a formula has an apostrophe before it, which our reader takes away."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=_END)
    writer.writerow([safe(cell) for cell in head])
    writer.writerows([safe(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula. One that only looks as if it had been made safe is made so too,
    or reading it would take a sign of its own away."""
    return f"'{cell}" if GUARDED.match(cell) else guarded(cell)


def guarded(text: str) -> str:
    """A text as a cell that no spreadsheet takes for a formula: with an apostrophe before what would begin one."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_STARTS_FORMULA) else text
