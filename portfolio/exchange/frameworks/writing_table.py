"""A framework as a table: a plain CSV for any spreadsheet, and CASE as OpenSALT's CSV."""

import csv
import io
from collections.abc import Iterable, Sequence

from portfolio.core.sheets import GUARDED, guarded
from portfolio.exchange.frameworks.case import REPLACED
from portfolio.exchange.frameworks.file import FrameworkFile, Item
from portfolio.exchange.frameworks.table import in_one_cell

_COLUMNS = ("code", "title", "parent", "level", "text", "examples")
_CASE_COLUMNS = (
    "Identifier", "fullStatement", "Human Coding Scheme", "sequenceNumber", "Abbreviated Statement", "ConceptKeywords",
    "Notes", "CF Item Type", "Is Child Of", "Exact Match Of", "replacedBy", "IsRelatedTo",
)  # fmt: skip


def as_table(file: FrameworkFile) -> str:
    """code, title, parent, level, text, examples; and in the first row what the framework says of itself.

    A parent is named by its code; where codes do not tell standards apart, by a column `identifier` of numbers.
    """
    names, numbered = _names(file)
    columns = [*_COLUMNS, *(["identifier"] if numbered else []), "framework", "edition", "notice", "levels"]
    about = [file.title, file.edition, file.notice, in_one_cell(level.name for level in file.levels)]
    rows = []
    for number, item in enumerate(file.items):
        row = [item.code, item.title, names.get(item.parent, ""), item.level, item.text, in_one_cell(item.examples)]
        rows.append([*row, *([names[item.key]] if numbered else []), *(about if number == 0 else [""] * 4)])
    return _table(columns, rows)


def as_case_csv(file: FrameworkFile) -> str:
    """The columns of OpenSALT, with those of its later versions for kinds and equal standards."""
    ids = {item.key: item.identity or f"#{number}" for number, item in enumerate(file.items, start=1)}
    ties: dict[tuple[str, str], list[str]] = {}
    for tie in file.ties:
        kind = "replaced" if tie.note == REPLACED else "same" if tie.relation == "same" else "related"
        ties.setdefault((tie.item, kind), []).append(ids.get(tie.other, tie.other))
    counts: dict[str, int] = {}
    rows = []
    for item in file.items:
        counts[item.parent] = counts.get(item.parent, 0) + 1
        full, short = (item.text, item.title) if item.text and item.title else (item.title or item.code, "")
        rows.append([
            ids[item.key], full, item.code, str(counts[item.parent]), short, "", item.text if not item.title else "",
            item.level, ids.get(item.parent, ""),
            *(",".join(ties.get((item.key, kind), ())) for kind in ("same", "replaced", "related")),
        ])  # fmt: skip
    return _table(_CASE_COLUMNS, rows)


def _names(file: FrameworkFile) -> tuple[dict[str, str], bool]:
    """What names each parent, and whether that is a number."""
    parents = {item.parent for item in file.items if item.parent}
    called: dict[str, list[Item]] = {}
    for item in file.items:
        for word in {item.code.casefold(), item.title.casefold(), item.identity.casefold()} - {""}:
            called.setdefault(word, []).append(item)
    clear = all(
        item.code and len(called[item.code.casefold()]) == 1 for item in file.items if item.key in parents
    )  # fmt: skip
    if clear:
        return {item.key: item.code for item in file.items}, False
    return {item.key: f"#{number}" for number, item in enumerate(file.items, start=1)}, True


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula. The reader knows the sign, and takes one of them away."""
    return f"'{cell}" if GUARDED.match(cell) else guarded(cell)
