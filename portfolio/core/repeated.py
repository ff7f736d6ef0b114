"""From something that comes again and again to the entry of one day, and to the days on which it was not."""

import sqlite3
from collections.abc import Container, Iterable
from datetime import date

from portfolio.core.change import Change, Edit, edited, joined
from portfolio.core.queries.named import entries_named
from portfolio.core.records import Link, Record, TimeEntry, TimeRepeat, build
from portfolio.core.said import said

_SAME = (
    "title", "minutes", "amount_minor", "currency", "own_time", "own_money", "category", "provider", "provider_number",
    "place", "topic", "approved", "counts_as", "privacy",
)  # fmt: skip


def entry_of(repeat: TimeRepeat, day: date, there: Container[str]) -> tuple[Record, ...]:
    """The hours entry of this day, and what ties it to what it is for, as far as that is `there`."""
    entry = build(TimeEntry, day=day, repeat_id=repeat.id, **{name: getattr(repeat, name) for name in _SAME})
    return entry, *(
        build(Link, role="toward", source_kind="time_entry", source_id=entry.id, target_kind=one["kind"],
              target_id=one["id"])
        for one in repeat.toward if one["id"] in there
    )  # fmt: skip


def logged(connection: sqlite3.Connection, due: Iterable[tuple[TimeRepeat, date]]) -> Change:
    """The one change that logs these; empty for none. What they were for and is there no more is passed over."""
    found, wanted = list(due), dict[str, set[str]]()
    for repeat, _ in found:
        for one in repeat.toward:
            wanted.setdefault(one["kind"], set()).add(one["id"])
    there = entries_named(connection, wanted)
    label = said("Log “{title}”", title=found[0][0].title) if len(found) == 1 else said("Log what was due")
    return Change(label, tuple(Edit(None, record) for repeat, day in found for record in entry_of(repeat, day, there)))


def not_this_time(repeat: TimeRepeat, *days: date) -> Change:
    """The change that says that it was not on these days."""
    left_out = sorted({*repeat.left_out, *(day.isoformat() for day in days)})
    return joined(said("Leave out “{title}”", title=repeat.title), edited("", repeat, left_out=left_out))
