"""Hours from a table of any program, row by row: what each would become, or the one sentence why not."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from portfolio.core.currencies import CURRENCIES, decimals
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.file import NoFramework, Notes
from portfolio.exchange.frameworks.rows import Row, mark_of, rows_in
from portfolio.exchange.frameworks.text import cleaned, decoded, shortened
from portfolio.exchange.learning.answers import credit_unit
from portfolio.exchange.learning.cells import HowToRead, row_of
from portfolio.exchange.learning.columns import Headed, headed, is_heading, is_of_the_clock
from portfolio.exchange.learning.days_in import day_of, order_of, parts_of
from portfolio.exchange.learning.durations import BareUnit, is_bare, unit_of
from portfolio.exchange.learning.figures import LONGEST, Mark, mark_of_thousandths, mark_told
from portfolio.exchange.learning.guessed_columns import cell_at, completed
from portfolio.exchange.learning.hours_file import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    Field,
    HoursColumn,
    HoursFile,
    HoursRow,
    NoHours,
    Order,
)
from portfolio.exchange.learning.money import currency_in

_MOST_TOLD = 20
_CELLS = re.compile(r"[\t;,|]")


def read_table(
    data: bytes, name: str, today: date, *, chosen: Mapping[int, Field | None] | None = None,
    order: Order | None = None, usual: Order = "dmy", currency: str = "",
) -> HoursFile:  # fmt: skip
    """The hours in a table called `name`.

    `chosen` says what a column is, by its place from 0, or None to leave it out; `order` in which order its days stand;
    `usual` what is taken where neither they nor anything else tells; `currency` is that of amounts without one.
    Raises NoHours where it holds none.
    """
    rows, mark, odd = _rows(data, name)
    head = headed([row for _, row in rows], chosen or {}, currency)
    body = rows[head.row + 1 :]
    head = head if head.known else completed(head, body, chosen or {})
    head = head._replace(columns=tuple(one._replace(first=_first(body, one.at)) for one in head.columns))
    _fit(head, body, name)
    days = order_of((cell_at(row, head.day_at) for _, row in body), usual if not _dmy(head) else "dmy", today)
    numbers = [cell_at(row, at) for _, row in body for at in (head.at("amount"), head.at("minutes")) if at >= 0]
    usual_mark: Mark = "," if mark == ";" and not head.language else head.mark
    alone = head.currency or _one_currency(head, body, currency)
    thousandths = mark_of_thousandths(_in_thousandths(head, body, alone or currency))
    point = mark_told(numbers, usual_mark) or thousandths or usual_mark
    columns, bare = _units(head, body, point)
    how = HowToRead(order or days.order, point, bare, alone, currency, today)
    bare_ones = any(is_bare(cell_at(row, head.at("minutes"))) for _, row in body)
    told = _told(head, how.order, days.sure or order is not None, days.mixed, columns, bare_ones)
    if alone and not head.currency:
        told.append(said("Amounts that name no currency were taken as {currency}.", currency=alone))
    if _shift(head, body):
        title = head.columns[head.day_at].title
        told.insert(0, said("The rows stand further to one side than their heading: the day of most is not in the"
                            " column “{column}”. Say which column is which.", column=title))  # fmt: skip
    found = [_row(number, line, cells, head, how) for number, (line, cells) in enumerate(body, start=1)]
    return HoursFile(name, "table", tuple(found), columns, (*told, *odd), how.order, days.sure)


def _rows(data: bytes, name: str) -> tuple[list[Row], str, list[Said]]:
    if len(data) > MOST_BYTES:
        raise NoHours("“{name}” is larger than any list of hours.", "Bring a file of at most 8 MB.", name=name)
    notes = Notes()
    try:
        text, letters = _text(data, name)
        if text.count("\n") > 2 * MOST_ROWS:
            raise _too_many(name)
        rows = rows_in(text, name, notes)
    except NoFramework as error:
        raise NoHours(
            "“{name}” holds no table.", "Save it as CSV where it was written, and bring that.", name=name
        ) from error
    if len(rows) > MOST_ROWS or max((len(row) for _, row in rows), default=0) > MOST_COLUMNS:
        raise _too_many(name)
    if not rows:
        raise NoHours("“{name}” is empty.", "Nothing was added.", name=name)
    told = [said("Line {line}: {what}", line=one.line, what=one.what) for one in notes.told[:_MOST_TOLD]]
    return rows, mark_of(text), letters + told


def _text(data: bytes, name: str) -> tuple[str, list[Said]]:
    """The text of a file, and what is unsure about its letters. Raises NoFramework."""
    text = decoded(data, name)
    if text.isascii() or text != data.decode("cp1252", "replace"):
        return cleaned(text), []
    # Of an old Windows, but of which country? Headings that are known tell.
    western, arabic = cleaned(text), cleaned(data.decode("cp1256", "replace"))
    if _is_headed(arabic) and not _is_headed(western):
        return arabic, []
    return western, [said("If letters look wrong, save the table anew as “CSV UTF-8” and bring that.")]


def _is_headed(text: str) -> bool:
    return any(is_heading(_CELLS.split(line[:2_000])) for line in text[:50_000].split("\n")[:20])


def _too_many(name: str) -> NoHours:
    return NoHours(
        "“{name}” has more than {rows:,} rows or {columns} columns.", "Bring it in parts.",
        name=name, rows=MOST_ROWS, columns=MOST_COLUMNS,
    )  # fmt: skip


def _first(body: Sequence[Row], at: int) -> str:
    cells = (" ".join(cell_at(row, at).split()) for _, row in body)
    return shortened(next(filter(None, cells), ""), 40)


def _fit(head: Headed, body: Sequence[Row], name: str) -> None:
    there = {one.field for one in head.columns}
    error = _lacking(head, name, bool(there & {"minutes", "amount", "credits", "start"}))
    if error is not None:
        error.columns = head.columns
        raise error
    if not body:
        raise NoHours("“{name}” has no rows below its heading.", "Nothing was added.", name=name)


def _lacking(head: Headed, name: str, has_times: bool) -> NoHours | None:
    titles = ", ".join(f"“{one.title}”" for one in head.columns[:8] if one.title)
    if head.day_at >= 0 and has_times:
        return None
    if not titles:
        told = "In “{name}” no columns of days and of times were found."
    elif head.day_at >= 0:
        told = "No column of “{name}” says how long it took, what it cost or what it brought: {columns}."
    elif has_times:
        told = "No column of “{name}” says the day: {columns}."
    else:
        told = "In “{name}” no columns of days and of times were found: {columns}."
    return NoHours(
        told,
        "It takes a heading, and below it a row for each entry, with a day and a time, an amount or credits. Say which"
        " column is which, or name them in the first row.",
        name=name, columns=titles,
    )  # fmt: skip


def _dmy(head: Headed) -> bool:
    return head.language in ("fr", "de", "es", "ar")


def _units(head: Headed, body: Sequence[Row], point: Mark) -> tuple[tuple[HoursColumn, ...], BareUnit]:
    """The columns with what bare numbers of the one of times are."""
    at = head.at("minutes")
    if at < 0:
        return head.columns, "hours"
    named = head.columns[at].unit
    unit: BareUnit = "minutes" if named == "minutes" else "hours"
    if not named:
        unit = unit_of((cell_at(row, at) for _, row in body), point)
    return tuple(one._replace(unit=unit) if one.at == at else one for one in head.columns), unit


def _one_currency(head: Headed, body: Sequence[Row], usual: str) -> str:
    """The currency that all amounts have which name one, where others name none; else empty."""
    at = head.at("amount")
    amounts = [cell for _, row in body if (cell := cell_at(row, at))]
    if head.at("currency") >= 0 or len(amounts) > MOST_ROWS:
        return ""
    named = [currency_in(cell[:LONGEST], usual) for cell in amounts]
    found = set(named) - {""}
    return found.pop() if len(found) == 1 and "" in named and found <= CURRENCIES else ""


def _in_thousandths(head: Headed, body: Sequence[Row], usual: str) -> list[str]:
    """Amounts of dinars and rials: three figures behind a mark are their thousandths as well as thousands."""
    at, named = head.at("amount"), head.at("currency")
    amounts = [(cell, cell_at(row, named)) for _, row in body if (cell := cell_at(row, at))]
    return [
        cell
        for cell, column in amounts
        if decimals(currency_in(cell[:LONGEST]) or currency_in(column[:40]) or usual) == 3
    ]


def _told(
    head: Headed, order: Order, sure: bool, mixed: bool, columns: Sequence[HoursColumn], bare: bool
) -> list[Said]:  # fmt: skip
    told: list[Said] = []
    if head.row < 0:
        told.append(said("The table has no heading; which column is which was guessed."))
    elif not head.known:
        told.append(said("Its headings are not all known; which column is which was guessed."))
    if mixed:
        told.append(said("Some days can only be read day first, others only month first."))
    if order == "dmy" and not sure:
        told.append(said("Its days were read day first: 3/4 is 3 April. They could be meant the other way."))
    if order == "mdy" and not sure:
        told.append(said("Its days were read month first: 3/4 is 4 March. They could be meant the other way."))
    if order == "mdy" and sure:
        told.append(said("Its days were read month first: 3/4 is 4 March."))
    told += [
        said("“{column}” was taken for the time of day, not for how long it was.", column=one.title)
        for one in columns
        if is_of_the_clock(one)
    ]
    told += [
        said("“{column}” was taken for semester hours of a university, not for hours of learning.", column=one.title)
        for one in columns
        if one.field == "credits" and one.title.casefold().startswith("credit") and credit_unit(one.title)
    ]
    times = next((one for one in columns if one.field == "minutes"), None)
    if bare and times is not None and not head.columns[times.at].unit:
        if times.unit == "hours":
            told.append(said("Bare numbers in the column of times were read as hours."))
        else:
            told.append(said("Bare numbers in the column of times were read as minutes."))
    return told


def _shift(head: Headed, body: Sequence[Row]) -> int:
    """By how many columns most rows stand beside their heading; 0 where they stand below it."""
    at = head.day_at

    def days_at(place: int) -> int:
        return sum(parts_of(cell_at(row, place)) is not None for _, row in body) if place >= 0 else 0

    if 2 * days_at(at) >= len(body):
        return 0
    return next((by for by in (1, -1, 2, -2) if 3 * days_at(at + by) >= 2 * len(body)), 0)


def _row(number: int, line: int, cells: Sequence[str], head: Headed, how: HowToRead) -> HoursRow:
    given = {one.field: cell_at(cells, one.at) for one in head.columns if one.field}
    given.setdefault("day", cell_at(cells, head.day_at))
    named = next((unit for one in head.columns if one.field == "credits" and (unit := credit_unit(one.title))), "")
    given |= {"unit": named} if named and not given.get("unit") else {}
    found = row_of(number, line, given, how)
    beyond = [cell for cell in cells[len(head.columns) :] if cell.strip()]
    at = head.day_at
    if beyond and head.row >= 0:
        why = said(
            "This row has {cells} cells and the heading {columns}: it seems to be shifted.",
            cells=len(cells), columns=len(head.columns),
        )  # fmt: skip
        return HoursRow(number, line, found.fields, why)
    if parts_of(given.get("day", "")) is None:
        beside = next(
            (cell for by in (1, -1, 2) if at + by >= 0 and (cell := cell_at(cells, at + by))
             and (parts := parts_of(cell)) and day_of(parts, how.order)), "",
        )  # fmt: skip
        if beside:
            why = said("“{day}” stands in another column than the days: this row seems to be shifted.",
                       day=shortened(beside, 40))  # fmt: skip
            return HoursRow(number, line, found.fields, why)
    return found
