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
from portfolio.core.people_named import veil_of
from portfolio.core.queries.renewal import rule_sets
from portfolio.core.records import Link, Record, TimeEntry, build
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.calendar_in import read_calendar
from portfolio.exchange.learning.calendar_lines import is_calendar
from portfolio.exchange.learning.hours_file import LONGEST_TITLE, Field, HoursFile, HoursRow, Order, in_one_line
from portfolio.exchange.learning.hours_table import read_table

AIMS = ("programme", "goal", "credential", "conversation")
_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,59}")
Same = tuple[str | int, ...]
"""By what an entry is known again: its day, minutes and title; of what took no time the sum and the credits too."""
_MOST_AIMS = 20


State = Literal["new", "there", "refused"]
Modules = tuple[tuple[str, str], ...]
"""Ids of parts of programmes, each with that of its programme."""


class Aim(NamedTuple):
    """What an entry was for."""

    kind: str
    id: str
    title: str


@dataclass(frozen=True)
class RowComing:
    """What becomes of one row."""

    row: HoursRow
    state: State
    """It comes; it is there already, and comes only if it is wanted again; nothing can be made of it."""
    why: Said | None
    """The sentence that says why, where it does not come."""
    notes: tuple[Said, ...]
    """What was odd about it, though it comes."""
    entry: TimeEntry | None
    toward: Aim | None
    """The first thing that it was for,"""
    also_toward: tuple[Aim, ...] = ()
    """and the others."""

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
            records += [
                build(Link, source_kind="time_entry", source_id=one.entry.id, target_kind=aim.kind, target_id=aim.id,
                      role="toward")
                for aim in (one.toward, *one.also_toward) if aim is not None
            ]  # fmt: skip
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
    modules = _modules(connection) if any(row.module for row in file.rows) else {}
    rows = []
    seen: set[str] = set()
    for row in file.rows:
        toward, unsure = _toward(row.toward, aims)
        part, lost = _module(row.module, toward, modules)
        entry, why = _entry(row, keys, part)
        if entry is None:
            rows.append(RowComing(row, "refused", why, row.notes, None, None))
            continue
        notes = (*row.notes, *_unknown(row.counts_as, keys), *unsure, *lost)
        whole = repr((row.fields, row.counts_as, row.toward, row.module, row.moment))
        known = (
            said("This is in the portfolio already.") if _same(entry) in there
            else said("This stands in the file twice.") if whole in seen
            else None
        )  # fmt: skip
        seen.add(whole)
        state: State = "there" if known else "new"
        rows.append(RowComing(row, state, known, notes, entry, next(iter(toward), None), tuple(toward[1:])))
    return HoursComing(file, tuple(rows))


def _entry(row: HoursRow, keys: Mapping[str, str], part: str | None) -> tuple[TimeEntry | None, Said | None]:
    if row.why is not None:
        return None, row.why
    counts_as = sorted({key for one in row.counts_as if (key := _key(one, keys))})
    try:
        return build(TimeEntry, **row.fields, counts_as=counts_as, part_id=part), None
    except PortfolioError as error:
        return None, Said(error.title_template, error.values)


def _key(words: str, keys: Mapping[str, str]) -> str:
    """The key of a category, by itself or by its words. One that no rules here have is kept: they may come yet."""
    if words in keys.values():
        return words
    return keys.get(folded(words)) or (words if _KEY.fullmatch(words) else "")


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


def _toward(words: str, aims: Mapping[str, Aim | None]) -> tuple[list[Aim], list[Said]]:
    """What a cell names: one thing, or several between semicolons, of which a title may hold some itself; and what of
    it was left out."""
    parts = [part for one in words.split(";")[:_MOST_AIMS] if (part := one.strip())]
    found: list[Aim] = []
    told: list[Said] = []
    at = 0
    while at < len(parts):
        ends = range(len(parts), at, -1)
        end = next((end for end in ends if _name(";".join(parts[at:end])) in aims), at + 1)
        title = "; ".join(parts[at:end])
        name = _name(title)
        if (aim := aims.get(name)) is not None:
            found += [aim] if aim not in found else []
        elif name in aims:
            told.append(said("Several things here are called “{title}”: what it was for was left out.", title=title))
        else:
            told.append(said("“{title}” is not in the portfolio: what it was for was left out.", title=title))
        at = end
    return found, told


def _name(title: str) -> str:
    """By which a title is known again; what stands between semicolons is not what stands there without."""
    return ";".join(folded(part) for part in title.split(";"))


def _module(words: str, toward: Iterable[Aim], modules: Mapping[str, Modules]) -> tuple[str | None, list[Said]]:
    """The id of the module of this title: of what the entry was for, else the only one there is."""
    there = modules.get(folded(words), ())
    programmes = {aim.id for aim in toward}
    found = [part for part, programme in there if programme in programmes] or [part for part, _ in there]
    if not words or len(found) == 1:
        return (found[0] if words else None), []
    if found:
        return None, [said("Several modules here are called “{title}”: which of them it was for was left out.",
                           title=words)]  # fmt: skip
    return None, [said("There is no module “{title}” here: which one it was for was left out.", title=words)]


def _modules(connection: sqlite3.Connection) -> dict[str, Modules]:
    """Modules, each with its programme, by their titles."""
    found: dict[str, Modules] = {}
    for part, programme, title in connection.execute(
        "SELECT p.id, p.programme_id, p.title FROM part AS p JOIN programme AS g ON g.id = p.programme_id"
        " WHERE p.trashed IS NULL AND g.trashed IS NULL"
    ):
        name = folded(title)
        found[name] = (*found.get(name, ()), (part, programme))
    return found


def _aims(connection: sqlite3.Connection) -> dict[str, Aim | None]:
    """What an entry can be for, by its title; None for what several are called."""
    found: dict[str, Aim | None] = {}
    for kind in AIMS:
        for aim, title in connection.execute(f"SELECT id, title FROM {kind} WHERE trashed IS NULL"):
            name = _name(title)
            found[name] = None if name in found else Aim(kind, aim, title)
    found.pop("", None)
    return found


def _there(connection: sqlite3.Connection, file: HoursFile) -> set[Same]:
    """What is there on the days of the file; by its title as it stands there, and as it goes out in a list."""
    days = [row.fields["day"] for row in file.rows if "day" in row.fields]
    if not days:
        return set()
    rows = connection.execute(
        "SELECT day, minutes, title, coalesce(amount_minor, 0), currency, coalesce(units_hundredths, 0), unit"
        " FROM time_entry WHERE trashed IS NULL AND day BETWEEN ? AND ?",
        (min(days).isoformat(), max(days).isoformat()),
    )
    veil = veil_of(connection).text
    return {_known(day, minutes, words, *rest) for day, minutes, title, *rest in rows for words in {title, veil(title)}}


def _same(entry: TimeEntry) -> Same:
    return _known(
        entry.day.isoformat(), entry.minutes, entry.title, entry.amount_minor or 0, entry.currency,
        entry.units_hundredths or 0, entry.unit,
    )  # fmt: skip


def _known(day: str, minutes: int, title: str, *spent: str | int) -> Same:
    words = folded(shortened(in_one_line(title), LONGEST_TITLE))
    return (day, minutes, words, *(() if minutes else spent))
