"""Hours come into the portfolio from a file: a dry run row by row, and of it one change that can be undone.

Nothing is written here. What is there already is recognised, and left out unless the person wants it again.
"""

import re
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Literal, NamedTuple

from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.queries.renewal import rule_sets
from portfolio.core.records import Link, Record, TimeEntry, build
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.calendar_in import read_calendar
from portfolio.exchange.learning.calendar_lines import is_calendar
from portfolio.exchange.learning.hours_file import Field, HoursFile, HoursRow, Order
from portfolio.exchange.learning.hours_table import read_table

AIMS = ("programme", "goal", "credential", "conversation")
_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,59}")
Same = tuple[str, int, str, int, str]
"""By what an entry is known again: its day, minutes and title; of what only cost money the sum too."""


class Aim(NamedTuple):
    """What an entry was for."""

    kind: str
    id: str
    title: str


@dataclass(frozen=True)
class RowComing:
    """What becomes of one row."""

    row: HoursRow
    state: Literal["new", "there", "refused"]
    """It comes; it is there already, and comes only if it is wanted again; nothing can be made of it."""
    why: Said | None
    """The sentence that says why, where it does not come."""
    notes: tuple[Said, ...]
    """What was odd about it, though it comes."""
    entry: TimeEntry | None
    toward: Aim | None

    @property
    def number(self) -> int:
        """By which the person chooses it."""
        return self.row.number


@dataclass(frozen=True)
class HoursComing:
    """What taking in a file does."""

    file: HoursFile
    rows: tuple[RowComing, ...]

    def count(self, state: str) -> int:
        """How many rows are so."""
        return sum(one.state == state for one in self.rows)

    @property
    def minutes(self) -> int:
        """That come, in all."""
        return sum(one.entry.minutes for one in self.rows if one.state == "new" and one.entry)

    def change(self, again: Collection[int] = (), without: Collection[int] = ()) -> Change:
        """The change that keeps all that is new but the rows `without`, and the rows `again` though they are there.

        Empty where nothing comes.
        """
        records: list[Record] = []
        for one in self.rows:
            wanted = one.state == "new" or (one.state == "there" and one.number in again)
            if one.entry is None or not wanted or one.number in without:
                continue
            records.append(one.entry)
            if one.toward is not None:
                kind, aim, _ = one.toward
                records.append(
                    build(Link, source_kind="time_entry", source_id=one.entry.id, target_kind=kind, target_id=aim,
                          role="toward")
                )  # fmt: skip
        label = said("Take in hours from “{name}”", name=shortened(self.file.name, 80))
        return Change(label, tuple(Edit(None, one) for one in records))


def read_hours(
    data: bytes, name: str, today: date, *, chosen: Mapping[int, Field | None] | None = None,
    order: Order | None = None, usual: Order = "dmy", currency: str = "", here: tzinfo | None = None,
    all_day_minutes: int = 0,
) -> HoursFile:  # fmt: skip
    """The hours in a file called `name`, whatever its ending: a calendar, or a table (see `read_table` and
    `read_calendar`). Raises NoHours where it holds none."""
    if is_calendar(data):
        return read_calendar(data, name, today, here=here, all_day_minutes=all_day_minutes)
    return read_table(data, name, today, chosen=chosen, order=order, usual=usual, currency=currency)


def hours_coming(connection: sqlite3.Connection, file: HoursFile) -> HoursComing:
    """What the file would add to this portfolio, row by row."""
    there = _there(connection, file)
    keys = _categories(connection)
    aims = _aims(connection) if any(row.toward for row in file.rows) else {}
    rows = []
    seen: set[Same] = set()
    for row in file.rows:
        entry, why = _entry(row, keys)
        if entry is None:
            rows.append(RowComing(row, "refused", why, row.notes, None, None))
            continue
        notes = [*row.notes, *_unknown(row.counts_as, keys)]
        found = aims.get(folded(row.toward)) if row.toward else None
        if row.toward and found is None:
            notes.append(said("“{title}” is not in the portfolio: what it was for was left out.", title=row.toward))
        same = _same(entry)
        known = (
            said("This is in the portfolio already.") if same in there
            else said("This stands in the file twice.") if same in seen
            else None
        )  # fmt: skip
        seen.add(same)
        rows.append(RowComing(row, "there" if known else "new", known, tuple(notes), entry, found))
    return HoursComing(file, tuple(rows))


def _entry(row: HoursRow, keys: Mapping[str, str]) -> tuple[TimeEntry | None, Said | None]:
    if row.why is not None:
        return None, row.why
    counts_as = sorted({key for one in row.counts_as if (key := _key(one, keys))})
    try:
        return build(TimeEntry, **row.fields, counts_as=counts_as), None
    except PortfolioError as error:
        return None, Said(error.title_template, error.values)


def _key(words: str, keys: Mapping[str, str]) -> str:
    """The key of a category, by itself or by its words."""
    return words if _KEY.fullmatch(words) else keys.get(folded(words), "")


def _unknown(counts_as: Iterable[str], keys: Mapping[str, str]) -> list[Said]:
    return [
        said("“{words}” is no category of any rules here, and was left out.", words=shortened(one, 60))
        for one in counts_as
        if not _key(one, keys)
    ]


def _categories(connection: sqlite3.Connection) -> dict[str, str]:
    """Keys of categories by their words."""
    return {
        folded(str(one.get("words") or "")): str(one.get("key") or "")
        for row in rule_sets(connection)
        for one in row["categories"]
    }


def _aims(connection: sqlite3.Connection) -> dict[str, Aim]:
    """What an entry can be for, by its title; what two are called is neither."""
    found: dict[str, Aim | None] = {}
    for kind in AIMS:
        for aim, title in connection.execute(f"SELECT id, title FROM {kind} WHERE trashed IS NULL"):
            name = folded(title)
            found[name] = None if name in found else Aim(kind, aim, title)
    return {name: one for name, one in found.items() if name and one is not None}


def _there(connection: sqlite3.Connection, file: HoursFile) -> set[Same]:
    days = [row.fields["day"] for row in file.rows if "day" in row.fields]
    if not days:
        return set()
    rows = connection.execute(
        "SELECT day, minutes, title, coalesce(amount_minor, 0), currency FROM time_entry"
        " WHERE trashed IS NULL AND day BETWEEN ? AND ?",
        (min(days).isoformat(), max(days).isoformat()),
    )
    return {_known(*row) for row in rows}


def _same(entry: TimeEntry) -> Same:
    return _known(entry.day.isoformat(), entry.minutes, entry.title, entry.amount_minor or 0, entry.currency)


def _known(day: str, minutes: int, title: str, minor: int, currency: str) -> Same:
    return (day, minutes, folded(title), *((0, "") if minutes else (minor, currency)))
