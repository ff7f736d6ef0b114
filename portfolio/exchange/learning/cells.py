"""The cells of one row as the fields of an entry, or the one sentence why there can be none."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.answers import credit_unit, is_nothing, privacy_said, refund_state, yes_or_no
from portfolio.exchange.learning.clock import Span, between, on_the_clock, span_in
from portfolio.exchange.learning.days_in import day_of, parts_of
from portfolio.exchange.learning.durations import BareUnit, minutes_in
from portfolio.exchange.learning.figures import LONGEST, Mark, figured, number
from portfolio.exchange.learning.hours_file import (
    LONGEST_LIST,
    LONGEST_TITLE,
    LONGEST_WORDS,
    MOST_MINUTES,
    Field,
    HoursRow,
    Noticed,
    Order,
    in_one_line,
)
from portfolio.exchange.learning.money import Money, currency_in, money_in

_TEXTS: tuple[Field, ...] = ("category", "provider", "provider_number", "place", "topic")
_YES_OR_NO: tuple[Field, ...] = ("own_time", "own_money", "approved")
_DAYS: tuple[Field, ...] = ("reported", "refund_day")
_MAY_BE_NOTHING: tuple[Field, ...] = (
    "minutes", "and_minutes", "start", "end", "amount", "refund_amount", "credits", "reported", "refund", "refund_day",
)  # fmt: skip
_PARTED = re.compile(r"[;,|\n]")
_AMOUNT_AND_UNIT = re.compile(r"(\d[\d.,' ]*)\s*(.*)", re.DOTALL)
_MOST_HUNDREDTHS = 1_000_000
_DAY = 24 * 60
Cells = Mapping[Field, str]


class HowToRead(NamedTuple):
    """What was decided for the whole table."""

    order: Order
    mark: Mark
    bare: BareUnit
    column_currency: str
    usual_currency: str
    today: date


def row_of(number_of_row: int, line: int, cells: Cells, how: HowToRead) -> HoursRow:
    """What one row becomes."""
    cells = {field: "" if field in _MAY_BE_NOTHING and is_nothing(cell) else cell for field, cell in cells.items()}
    found = Noticed()
    _day(cells, how, found)
    _time(cells, how, found)
    _money(cells, how, found)
    _credits(cells, how, found)
    for field in _TEXTS:
        if words := shortened(in_one_line(cells.get(field, "")), LONGEST_WORDS):
            found.fields[field] = words
    title = shortened(in_one_line(cells.get("title", "")), LONGEST_TITLE)
    # Only a table that has no titles is given some: an entry without one goes out and comes in without.
    module = shortened(in_one_line(cells.get("module", "")), LONGEST_TITLE)
    instead = () if "title" in cells else ("topic", "category", "provider")
    named = [module] * bool(instead) + [found.fields[one] for one in instead if one in found.fields]
    found.fields["title"] = title or next(filter(None, named), "")
    _answers(cells, how, found)
    _privacy(cells, found)
    spent = any(found.fields.get(one) for one in ("minutes", "amount_minor", "units_hundredths"))
    if not spent:
        found.refuse(said("There is no time, no money and no credits in this row."))
    counts = tuple(part for one in _PARTED.split(cells.get("counts_as", "")[:2_000]) if (part := in_one_line(one)))
    toward = shortened(in_one_line(cells.get("toward", "")), LONGEST_LIST)
    moment = next((one for name in ("start", "minutes") if ":" in (one := in_one_line(cells.get(name, "")))), "")
    return HoursRow(
        number_of_row, line, found.fields, found.why, tuple(found.notes), counts[:50], toward, module, moment
    )


def _day(cells: Cells, how: HowToRead, found: Noticed) -> None:
    cell = cells.get("day", "")
    parts = parts_of(cell)
    day = day_of(parts, how.order) if parts else None
    if day is None:
        found.refuse(said("“{cell}” is no day.", cell=_short(cell)) if cell else said("There is no day in this row."))
        return
    found.fields["day"] = day
    if day > how.today:
        found.notes.append(said("This day is still to come."))


def _time(cells: Cells, how: HowToRead, found: Noticed) -> None:
    minutes = minutes_in(cells.get("minutes", ""), how.mark, how.bare)
    span = span_in(cells.get("minutes", "")) if isinstance(minutes, Said) else None
    if span is not None:
        minutes = _spent(span, cells.get("minutes", ""), found)
    elif isinstance(minutes, Said):
        found.refuse(minutes)
    else:
        minutes = _with_minutes(minutes, cells, how, found)
        minutes = _between(cells, how, found) if minutes is None else minutes
    if isinstance(minutes, int):
        if minutes > MOST_MINUTES:
            found.refuse(said("That is more than 1,000 hours."))
        elif minutes > _DAY:
            found.notes.append(said("That is more than a day has: is it the sum of several?"))
        found.fields["minutes"] = minutes


def _with_minutes(minutes: int | None, cells: Cells, how: HowToRead, found: Noticed) -> int | None:
    """Hours with the minutes of a column beside them; where that says the whole time once more, it is no more time."""
    beside = minutes_in(cells.get("and_minutes", ""), how.mark, "minutes")
    if isinstance(beside, Said):
        found.refuse(beside)
    elif beside is not None and (minutes is None or (beside < 60 and minutes % 60 == 0)):
        return (minutes or 0) + beside
    elif beside is not None and beside != minutes:
        found.refuse(said("Its two columns of times say two different times."))
    return minutes


def _between(cells: Cells, how: HowToRead, found: Noticed) -> int | None:
    """The time from a start to an end on the clock, or on the days that both say."""
    start, end = cells.get("start", ""), cells.get("end", "")
    if not start or not end:
        return None
    first, last, span = on_the_clock(start), on_the_clock(end), between(start, end)
    if first is None or last is None or span is None:
        found.refuse(said("“{cell}” is no time of day.", cell=_short(start if first is None else end)))
        return None
    days = [day_of(parts, how.order) for cell in (start, end) if (parts := parts_of(cell)) is not None]
    if len(days) == 2 and days[0] is not None and days[1] is not None:
        spent = (days[1] - days[0]).days * _DAY + last - first
        if spent < 0:
            found.refuse(said("“{cell}” is before its beginning.", cell=_short(end)))
        return max(0, spent)
    return _spent(span, f"{start}–{end}", found)


def _spent(span: Span, cell: str, found: Noticed) -> int:
    if span.guessed:
        found.notes.append(said("“{cell}” was taken to end in the afternoon.", cell=_short(cell)))
    return span.minutes


def _money(cells: Cells, how: HowToRead, found: Noticed) -> None:
    named = currency_in(cells.get("currency", "")[:40], how.usual_currency) or how.column_currency
    amount = money_in(cells.get("amount", ""), how.mark, named, how.usual_currency)
    _keep(amount, "amount_minor", found)
    if amount.minor is not None:
        found.fields["currency"] = amount.currency
    cell = cells.get("refund_amount", "")
    answer = "" if cell.isdecimal() else yes_or_no(cell)  # 1 is a sum here
    if state := refund_state(cell) or {"yes": "paid", "no": "no"}.get(answer or "", ""):
        found.fields |= {"refund": state} if state != "no" else {}  # “Reimbursed: yes” says no sum
        return
    back = money_in(cell, how.mark, amount.currency or named, how.usual_currency)
    if back.minor is not None and amount.minor is not None and back.minor > amount.minor:
        found.notes.append(said("“{cell}” is more than it cost, and was left out.", cell=_short(cell)))
        return
    _keep(back, "refund_minor", found)
    if back.minor and not cells.get("refund"):
        found.fields["refund"] = "paid"


def _keep(money: Money, field: str, found: Noticed) -> None:
    if money.why is not None:
        found.refuse(money.why)
    elif money.minor is not None:
        found.fields[field] = money.minor


def _credits(cells: Cells, how: HowToRead, found: Noticed) -> None:
    cell = figured(cells.get("credits", "")[: LONGEST + 1])
    parts = _AMOUNT_AND_UNIT.fullmatch(cell)
    if parts is None:
        if cell:
            found.refuse(said("“{cell}” is no number of credits.", cell=_short(cell)))
        return
    other: Mark = "," if how.mark == "." else "."
    text = parts[1].strip()
    value = number(text, how.mark) or number(text, other)
    if value is None or value * 100 % 1 or not value * 100 <= _MOST_HUNDREDTHS:
        found.refuse(said("“{cell}” is no number of credits.", cell=_short(cell)))
        return
    if not value:
        return
    words = parts[2].strip() or cells.get("unit", "")
    unit = credit_unit(words)
    if not unit:
        found.refuse(
            said("“{unit}” is no unit of credits that this program knows.", unit=_short(words)) if words.strip()
            else said("The credits have no unit: say which, as “ECTS” or “semester hour”.")
        )  # fmt: skip
        return
    found.fields |= {"units_hundredths": int(value * Decimal(100)), "unit": unit}


def _answers(cells: Cells, how: HowToRead, found: Noticed) -> None:
    for field in _YES_OR_NO:
        cell = cells.get(field, "")
        answer = yes_or_no(cell) if cell else None
        if cell and answer is None:
            found.notes.append(said("“{cell}” is neither yes nor no, and was left out.", cell=_short(cell)))
        elif answer is not None:
            found.fields[field] = answer if field == "approved" else answer == "yes"
    if state := refund_state(cells.get("refund", "")):
        found.fields["refund"] = state
    elif (cell := cells.get("refund", "")) and yes_or_no(cell) != "no":
        found.notes.append(said("“{cell}” says nothing of a refund, and was left out.", cell=_short(cell)))
    for field in _DAYS:
        cell = cells.get(field, "")
        parts = parts_of(cell)
        day = day_of(parts, how.order) if parts else None
        if day is not None:
            found.fields[field] = day
        elif cell:
            found.notes.append(said("“{cell}” is no day, and was left out.", cell=_short(cell)))


def _privacy(cells: Cells, found: Noticed) -> None:
    """Who may see it; what is not understood was not meant for everybody."""
    if cell := cells.get("privacy", ""):
        said_of_it = privacy_said(cell)
        found.fields["privacy"] = said_of_it or "private"
        if said_of_it is None:
            found.notes.append(said("“{cell}” does not say who may see it: it stays private.", cell=_short(cell)))


def _short(cell: str) -> str:
    return shortened(" ".join(cell[:200].split()), 40)
