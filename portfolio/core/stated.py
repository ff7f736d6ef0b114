"""From certificates that state hours to the entries that stand for them."""

from collections.abc import Sequence
from datetime import date

from portfolio.core.change import Change, added
from portfolio.core.queries.stated_hours import Stated
from portfolio.core.records import Link, Record, TimeEntry, build
from portfolio.core.said import said


def entry_of(stated: Stated) -> tuple[Record, Record]:
    """The hours entry of a certificate, on the day on which it was earned, and what says that this shows it."""
    entry = build(
        TimeEntry, title=stated.title, day=date.fromisoformat(stated.day), minutes=stated.minutes,
        provider=stated.issuer, privacy=stated.privacy,
    )  # fmt: skip
    link = build(Link, role="evidence", source_kind="credential", source_id=stated.id, target_kind="time_entry",
                 target_id=entry.id)  # fmt: skip
    return entry, link


def logged(found: Sequence[Stated]) -> Change:
    """The one change that logs the hours of these."""
    label = (
        said("Log “{title}”", title=found[0].title)
        if len(found) == 1
        else said("Log the hours of {count} certificates", count=len(found))
    )
    return added(label, *(record for one in found for record in entry_of(one)))
