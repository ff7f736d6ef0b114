"""From something that comes again and again to the entry of one day, and to the days on which it was not."""

from collections.abc import Iterable
from datetime import date

from portfolio.core.change import Change, Edit, edited, joined
from portfolio.core.records import Link, Record, TimeEntry, TimeRepeat, build
from portfolio.core.said import said

_SAME = (
    "title", "minutes", "amount_minor", "currency", "own_time", "own_money", "category", "provider", "provider_number",
    "place", "topic", "approved", "counts_as", "privacy",
)  # fmt: skip


def entry_of(repeat: TimeRepeat, day: date) -> tuple[Record, ...]:
    """The hours entry of this day, and what ties it to what it is for."""
    entry = build(TimeEntry, day=day, repeat_id=repeat.id, **{name: getattr(repeat, name) for name in _SAME})
    return entry, *(
        build(Link, role="toward", source_kind="time_entry", source_id=entry.id, target_kind=one["kind"],
              target_id=one["id"])
        for one in repeat.toward
    )  # fmt: skip


def logged(due: Iterable[tuple[TimeRepeat, date]]) -> Change:
    """The one change that logs these; empty for none."""
    found = list(due)
    label = said("Log “{title}”", title=found[0][0].title) if len(found) == 1 else said("Log what was due")
    return Change(label, tuple(Edit(None, record) for repeat, day in found for record in entry_of(repeat, day)))


def not_this_time(repeat: TimeRepeat, *days: date) -> Change:
    """The change that says that it was not on these days."""
    left_out = sorted({*repeat.left_out, *(day.isoformat() for day in days)})
    return joined(said("Leave out “{title}”", title=repeat.title), edited("", repeat, left_out=left_out))
