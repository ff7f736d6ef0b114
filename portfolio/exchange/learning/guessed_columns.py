"""Which column of a table of hours is which, where no heading says it: by what stands in it."""

from collections.abc import Iterable, Mapping, Sequence

from portfolio.core.sheets import GUARDED
from portfolio.exchange.frameworks.rows import Row
from portfolio.exchange.learning.clock import are_times_of_day
from portfolio.exchange.learning.columns import Headed
from portfolio.exchange.learning.days_in import parts_of
from portfolio.exchange.learning.durations import minutes_in
from portfolio.exchange.learning.hours_file import Field


def completed(head: Headed, body: Sequence[Row], chosen: Mapping[int, Field | None]) -> Headed:
    """With headings that are not known, or none: what is needed and none names is guessed by what stands below."""
    there = {one.field for one in head.columns}
    timed = bool(there & {"minutes", "start", "amount", "credits"})
    wanted = {"title", *(["day"] if head.day_at < 0 else []), *([] if timed else ["minutes"])} - there
    free = [one.at for one in head.columns if one.field is None and one.at not in chosen]
    fields = {at: field for at, field in _by_cells(body, free).items() if field in wanted}
    columns = (one._replace(field=fields.get(one.at, one.field)) for one in head.columns)
    return head._replace(columns=tuple(columns), known=not fields)


def _by_cells(rows: Sequence[Row], among: Iterable[int]) -> dict[int, Field]:
    """Of these columns the first of days, of times, and of words."""
    sample = [row for _, row in rows[:200]]
    fields: dict[int, Field] = {}
    for at in among:
        filled = [cell for row in sample if (cell := cell_at(row, at))]
        if not filled:
            continue
        if "day" not in fields.values() and _most(parts_of(cell) is not None for cell in filled):
            fields[at] = "day"
        elif "minutes" not in fields.values() and _most(map(_is_time, filled)) and not are_times_of_day(filled):
            fields[at] = "minutes"
        elif "title" not in fields.values() and _most(any(sign.isalpha() for sign in cell) for cell in filled):
            fields[at] = "title"
    return fields


def _is_time(cell: str) -> bool:
    return isinstance(minutes_in(cell, ".", "minutes"), int)


def _most(found: Iterable[bool]) -> bool:
    answers = list(found)
    return 3 * sum(answers) >= 2 * len(answers)


def cell_at(row: Sequence[str], at: int) -> str:
    """A cell of a row, without the sign by which a list of ours keeps it from being a formula; or empty."""
    cell = row[at].strip() if 0 <= at < len(row) else ""
    return cell[1:] if GUARDED.match(cell) else cell
