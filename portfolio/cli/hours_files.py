"""Hours from a table or a calendar, said row by row before anything is kept; and lists of them as tables."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import get_args

from portfolio.cli.home import Home
from portfolio.cli.printing import Output, clock, counted, say
from portfolio.cli.spending import minutes, money
from portfolio.core.currencies import CURRENCIES
from portfolio.core.errors import PortfolioError
from portfolio.exchange.gather import read_file, shown
from portfolio.exchange.learning.hours_file import MOST_BYTES, Field, HoursFile
from portfolio.exchange.learning.hours_in import RowComing, hours_coming, read_hours
from portfolio.exchange.learning.ledger_out import ledger_csv, private_refunds, refunds_csv


def bring_in(home: Home, options: Namespace, output: Output) -> int:
    """Read a file and say of each row what becomes of it; without --dry-run keep what is new, in one change."""
    file = _read(options)
    portfolio = home.open(write=not options.dry_run)
    try:
        coming = hours_coming(portfolio.connection, file)
        change = coming.change()
        if change and not options.dry_run:
            portfolio.apply(change)
    finally:
        portfolio.close()
    data = {
        "file": file.name, "form": file.form, "dry_run": options.dry_run, "told": [str(one) for one in file.told],
        "order_is_sure": file.order_is_sure, "new": coming.count("new"), "there": coming.count("there"),
        "refused": coming.count("refused"), "minutes": coming.minutes,
        "columns": [{"number": one.at + 1, "title": one.title, "holds": one.field or ""} for one in file.columns],
        "rows": [_row_data(one) for one in coming.rows],
    }  # fmt: skip
    verb = "would be logged" if options.dry_run else "logged"
    also = [f"{coming.count('there')} there already"] * bool(coming.count("there"))
    also += [f"{coming.count('refused')} cannot be read"] * bool(coming.count("refused"))
    summary = f"{counted(coming.count('new'), 'row', 'rows')} {verb}, {clock(coming.minutes)}"
    output.show(data, *map(str, file.told), *map(_row_line, coming.rows), "; ".join([summary, *also]))
    if coming.rows and coming.count("refused") == len(coming.rows):
        say(f"No row of “{file.name}” can be read as hours, so nothing was logged.")
        return 1
    return 0


def _read(options: Namespace) -> HoursFile:
    data, name = brought(options.file, MOST_BYTES)
    unknown = [field for _, field in options.column if field and field not in get_args(Field)]
    if unknown:
        raise PortfolioError(
            "A column cannot hold “{field}”.", "It can hold: {fields}.",
            field=unknown[0], fields=", ".join(get_args(Field)),
        )  # fmt: skip
    currency = options.currency.strip().upper()
    if currency and currency not in CURRENCIES:
        raise PortfolioError("“{currency}” is no currency that this program knows.", "Write its code: EUR, USD, GBP.",
                             currency=currency)  # fmt: skip
    chosen = {number: field or None for number, field in options.column}
    file = read_hours(
        data, name, date.today(), chosen=chosen, order=options.days, currency=currency,
        all_day_minutes=minutes(options.all_day) if options.all_day else 0,
    )  # fmt: skip
    beyond = max(chosen, default=-1)
    if file.form == "table" and beyond >= len(file.columns):
        raise PortfolioError("“{name}” has no column {number}.", "Its columns are counted from 1 to {count}.",
                             name=name, number=beyond + 1, count=len(file.columns))  # fmt: skip
    return file


def brought(what: str, most: int) -> tuple[bytes, str]:
    """The bytes of the file that was named, or of what was pasted into the input, and what to call it."""
    if what == "-":
        return sys.stdin.buffer.read(most + 1), "the input"
    path = Path(what)
    return read_file(path).data, shown(path.name)


def _row_data(one: RowComing) -> dict[str, object]:
    entry = one.entry
    known = {} if entry is None else {
        "day": str(entry.day), "title": entry.title, "minutes": entry.minutes, "amount_minor": entry.amount_minor,
        "currency": entry.currency,
    }  # fmt: skip
    return known | {
        "number": one.number, "line": one.row.line, "state": one.state, "why": str(one.why or ""),
        "notes": [str(note) for note in one.notes], "toward": one.toward.title if one.toward else "",
    }  # fmt: skip


def _row_line(one: RowComing) -> str:
    where = f"{one.row.line:>5}"
    if one.entry is None:
        return f"{where}  cannot be read: {one.why}"
    entry = one.entry
    paid = f"  {money(entry.amount_minor, entry.currency)}" if entry.amount_minor else ""
    told = [str(one.why)] * bool(one.why) + [str(note) for note in one.notes]
    if one.toward:
        paid += f"  → {one.toward.title}"
    return f"{where}  {entry.day}  {clock(entry.minutes):>10}  {entry.title}{paid}{f'  ({told[0]})' if told else ''}"


def save(home: Home, options: Namespace, output: Output) -> int:
    """Save the entries of a period as a table that this program, and any spreadsheet, reads again."""
    portfolio = home.open()
    try:
        data = ledger_csv(portfolio.connection, str(options.start or ""), str(options.end or ""))
    finally:
        portfolio.close()
    return saved(options.out, data, output, "hours.csv")


def save_refunds(home: Home, options: Namespace, output: Output) -> int:
    """Save what is to be paid back as a table."""
    portfolio = home.open()
    try:
        data, private = refunds_csv(portfolio.connection), private_refunds(portfolio.connection)
    finally:
        portfolio.close()
    done = saved(options.out, data, output, "refunds.csv")
    if private:
        say(f"{counted(private, 'entry stays', 'entries stay')} out of it: private.")
    return done


def saved(out: Path, data: bytes, output: Output, name: str = "") -> int:
    """Write a new file, or one called `name` into a folder, and say where. Raises PortfolioError where it is there."""
    from portfolio.exchange.giving_copies import Copy, save_copy

    path = save_copy(Copy(name or out.name, data, ""), out.absolute())
    output.show({"path": str(path), "size": len(data)}, f"Saved {path}")
    return 0
