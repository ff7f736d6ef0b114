"""A framework as a table: CSV with commas or semicolons, a paste from a spreadsheet, or CASE as OpenSALT's CSV."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from portfolio.core.said import said
from portfolio.core.sheets import GUARDED
from portfolio.exchange.frameworks.case import REPLACED
from portfolio.exchange.frameworks.codes import code_before, parents_by_code
from portfolio.exchange.frameworks.columns import Columns, columns_of
from portfolio.exchange.frameworks.file import MOST_TIES, FrameworkFile, Item, Level, Notes, Tie
from portfolio.exchange.frameworks.rows import Row, rows_in, set_in_by_cells
from portfolio.exchange.frameworks.text import one_line, plain
from portfolio.exchange.frameworks.tidy import nothing_in, sound, sound_levels

_FORMULA = re.compile(
    r"=\s*(?:[+\-(]*[A-Za-z_.]+\(|[+\-(]*[\d\"'#{$]|[A-Za-z]+\d|\w+\|)|[@+\-][A-Za-z]+\(|[+\-]\d+[+\-*/]\d|"
    r"#(?:REF|NAME|VALUE|DIV/0|N/A|NUM|NULL)[!?]?$"
)
_NUMBER = re.compile(r"#\d+")
_TIES = {"same": Tie("", "", "same"), "related": Tie("", ""), "replaced": Tie("", "", note=REPLACED)}
BETWEEN = " | "
"""Between two things in one cell: levels, examples."""
_ADDRESS = re.compile(r"\S+://\S+")
"""In a column of evidence an address leads to a page, and says nothing of what shows the standard."""
_PARTED = re.compile(r"(?<!\\)[|\n]")


def read_table(text: str, name: str, notes: Notes) -> FrameworkFile:
    """The framework in a table. Raises NoFramework when it holds no standards."""
    rows = rows_in(text, name, notes)
    if not rows:
        raise nothing_in(name)
    columns = columns_of([row for _, row in rows])
    stairs: list[int] = []
    if not columns.headed:
        stairs, rows = set_in_by_cells(rows)
        columns = columns_of([row for _, row in rows])
    body = rows[1:] if columns.headed else rows
    about = {role: _about(body, columns, role) for role in ("framework", "edition", "notice", "levels")}
    items = _placed(_items(body, columns, notes), body, columns, stairs)
    is_case = columns.headed and "identity" in columns.at and {"same", "related", "replaced"} & columns.at.keys()
    return FrameworkFile(
        "case_csv" if is_case else "table",
        one_line(about["framework"]) or _title(name),
        edition=one_line(about["edition"]),
        notice=plain(about["notice"]),
        levels=sound_levels([Level(level) for level in _parts(about["levels"])], notes),
        items=sound((_without_number(item) for item in items), name, notes),
        ties=_ties(items, body, columns),
    )


def _title(name: str) -> str:
    return name.rsplit("/", 1)[-1].rsplit(".", 1)[0].replace("_", " ").strip() or name


# ---- cells


def _cell(row: Sequence[str], columns: Columns, role: str) -> str:
    at = columns.at.get(role, -1)
    cell = row[at].strip() if 0 <= at < len(row) else ""
    return cell[1:] if GUARDED.match(cell) else cell


def _parts(cell: str) -> list[str]:
    """The things in one cell; a stroke that belongs to one of them has a backslash before it."""
    return [part for one in _PARTED.split(cell) if (part := one.replace("\\|", "|").strip())]


def in_one_cell(things: Iterable[str]) -> str:
    """Several things as one cell, to be read as they were."""
    return BETWEEN.join(one.replace("|", "\\|") for one in things)


def _about(body: Sequence[Row], columns: Columns, role: str) -> str:
    return next((cell for _, row in body if (cell := _cell(row, columns, role))), "")


# ---- standards


def _items(body: Sequence[Row], columns: Columns, notes: Notes) -> list[Item]:
    identities = {_cell(row, columns, "identity") for _, row in body}
    items = []
    for number, (line, row) in enumerate(body):
        cells = {role: _words(row, columns, role, line, notes) for role in ("code", "title", "short", "text", "level")}
        code, title, text = cells["code"], cells["title"], cells["text"]
        if cells["short"] and cells["short"] not in identities:
            title, text = cells["short"], "\n\n".join(part for part in (title, text) if part and part != cells["short"])
        if not code and "code" not in columns.at:
            code, title = code_before(title)
        if title == code and "short" in columns.at:
            title = ""
        examples = [one for one in _parts(_cell(row, columns, "examples")) if not _ADDRESS.fullmatch(one)]
        items.append(Item(str(number), "", code, title, text, cells["level"], _cell(row, columns, "identity"),
                          tuple(examples), line))  # fmt: skip
    return items


def _without_number(item: Item) -> Item:
    """“#12” only told standards of one table apart, and is no identity anywhere else."""
    return replace(item, identity="") if _NUMBER.fullmatch(item.identity) else item


def _words(row: Sequence[str], columns: Columns, role: str, line: int, notes: Notes) -> str:
    at = columns.at.get(role, -1)
    given = row[at].strip() if 0 <= at < len(row) else ""
    if _FORMULA.match(given):
        notes.tell(line, said("A formula stands where words belong; it was left out."))
        return ""
    return _cell(row, columns, role)


def _placed(items: list[Item], body: Sequence[Row], columns: Columns, stairs: list[int]) -> list[Item]:
    """With the parent of each: as the table names it, by how far it is set in, or by its code."""
    if "parent" in columns.at:
        return _by_name(items, [_cell(row, columns, "parent") for _, row in body])
    if "smart" in columns.at:
        smart = [_cell(row, columns, "smart") for _, row in body]
        return _by_codes(items, smart)
    depths = stairs or [_set_in(row, columns) for _, row in body]
    if len(set(depths)) > 1 and depths[0] == min(depths):
        return _by_depth(items, depths)
    return _by_codes(items, [item.code for item in items])


def _by_name(items: list[Item], names: Sequence[str]) -> list[Item]:
    """A parent is named by its identity, its code or its title; where several have that, by the one that came last."""
    everywhere, before = _Called(), _Called()
    for item in items:
        everywhere.add(item)
    placed: list[Item] = []
    for item, name in zip(items, names, strict=True):
        parent = before.find(name) or everywhere.find(name)
        # One that is named as standing below itself stands on top.
        itself = parent == item.key or name.casefold() == item.code.casefold()
        placed.append(replace(item, parent="" if itself or not name else parent or f"?{name}"))
        before.add(item)
    named = [one for one in placed if one.parent]
    if all(one.parent.startswith("?") and code_before(one.parent[1:], number=True)[1] for one in named):
        return _grouped(placed)
    return placed


class _Called:
    """Standards by what they are called."""

    def __init__(self) -> None:
        self._keys: tuple[dict[str, str], ...] = ({}, {}, {})

    def add(self, item: Item) -> None:
        for keys, word in zip(self._keys, (item.identity, item.code, item.title), strict=True):
            if word:
                keys[word.casefold()] = item.key

    def find(self, name: str) -> str:
        return next((keys[name.casefold()] for keys in self._keys if name.casefold() in keys), "")


def _grouped(placed: Sequence[Item]) -> list[Item]:
    """A column that names the group of each row in words, without a row for the group itself, makes the groups."""
    groups: dict[str, str] = {}
    made = []
    for one in placed:
        if one.parent and one.parent not in groups:
            code, title = code_before(one.parent[1:], number=True)
            groups[one.parent] = f"group {len(groups)}"
            made.append(Item(groups[one.parent], "", code, title, line=one.line))
        made.append(replace(one, parent=groups.get(one.parent, "")))
    return made


def _by_depth(items: list[Item], depths: Sequence[int]) -> list[Item]:
    placed = []
    open_: list[tuple[int, str]] = []
    for item, depth in zip(items, depths, strict=True):
        while open_ and open_[-1][0] >= depth:
            open_.pop()
        placed.append(replace(item, parent=open_[-1][1] if open_ else ""))
        open_.append((depth, item.key))
    return placed


def _by_codes(items: list[Item], codes: Sequence[str]) -> list[Item]:
    above = parents_by_code(codes)
    first: dict[str, str] = {}
    for item, code in zip(items, codes, strict=True):
        if code:
            first.setdefault(code, item.key)
    return [replace(item, parent=first.get(above.get(code, ""), "")) for item, code in zip(items, codes, strict=True)]


def _set_in(row: Sequence[str], columns: Columns) -> int:
    """How many spaces stand before the first words of a row."""
    first = min((at for role, at in columns.at.items() if role in ("code", "title")), default=0)
    cells = row[first : first + 1]
    if cells and cells[0].strip():
        return len(cells[0].replace("\t", "    ")) - len(cells[0].replace("\t", "    ").lstrip())
    return 0


def _ties(items: Sequence[Item], body: Sequence[Row], columns: Columns) -> tuple[Tie, ...]:
    by_number = {item.key: item for item in items}
    found: list[Tie] = []
    for number, (_, row) in enumerate(body):
        if str(number) not in by_number:
            continue
        for role, tie in _TIES.items():
            others = re.split(r"[,;|\s]+", _cell(row, columns, role))
            found += [replace(tie, item=str(number), other=other) for other in others if other]
    return tuple(found[:MOST_TIES])
