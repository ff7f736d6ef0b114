"""The bin: what lies in it, and how it comes back. How it is emptied for good is `emptying`."""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from portfolio.core.change import Change, Edit, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.audience import title_of
from portfolio.core.records import KINDS, Record, Reflection, Survey, kind_of

KEPT_DAYS = 30
"""After so many days in the bin an entry is offered to be deleted for good. Nothing in the bin ever goes by itself: a
clock that was set wrong, or a day that nobody noticed, must cost no one their work."""

ENTRY_KINDS = {
    "goal": "title", "programme": "title", "credential": "title", "position": "title", "practice": "title",
    "reflection": "title",
    "time_entry": "coalesce(nullif(title, ''), category)", "attachment": title_of("attachment"),
    "packet": "title", "saved_page": "title", "award": "title", "conversation": "title", "excerpt": "title",
    "framework": "title", "evaluation_plan": "title", "known_person": "name",
    "skill": "title", "role": "title", "survey": "title", "time_repeat": "title", "rule_set": "title",
    "licence": "title",
    "survey_run": "(SELECT w.title FROM survey AS w WHERE w.id = survey_id)",
}  # fmt: skip
"""The kinds of entry that a person throws away, and what each is called, as an expression of SQL."""

BELONGS_TO = {
    "step": ("goal_id",), "part": ("programme_id",), "credential_check": ("credential_id",),
    "tag": ("record_id",), "link": ("source_id", "target_id"), "saved_page": ("original_id",),
    "standard": ("framework_id",), "crosswalk": ("from_id", "to_id"), "alignment": ("record_id", "standard_id"),
    "standard_rating": ("standard_id",), "standard_claim": ("standard_id",), "excerpt": ("reflection_id",),
    "role_need": ("role_id",), "measurement": ("goal_id",), "review_point": ("goal_id",), "survey_run": ("survey_id",),
    "rating": ("skill_id", "run_id"), "skill_evidence": ("record_id", "skill_id"), "skill_target": ("skill_id",),
}  # fmt: skip
"""What belongs to another record, goes with it, and names it in these columns."""

_WHOLE_OF: dict[str, tuple[type[Record], str]] = {
    "survey_run": (Survey, "survey_id"), "excerpt": (Reflection, "reflection_id"),
}  # fmt: skip
"""Entries that are nowhere to be seen while what they belong to, named in this column, lies in the bin."""

_TOGETHER_SECONDS = 1.0


class TrashedEntry(NamedTuple):
    """An entry in the bin: its kind, what it is called, and since when it lies there."""

    kind: str
    id: str
    title: str
    """Empty where the entry has none."""
    since: datetime


def trashed_entries(connection: sqlite3.Connection) -> list[TrashedEntry]:
    """The entries in the bin, the newest first. Steps, tags and links come and go with their entry."""
    query = " UNION ALL ".join(
        f"SELECT '{kind}' AS kind, id, {title} AS title, trashed FROM {kind} WHERE trashed IS NOT NULL"
        + (" AND purpose = 'evidence'" if kind == "attachment" else "")
        for kind, title in ENTRY_KINDS.items()
    )
    rows = connection.execute(f"{query} ORDER BY trashed DESC, id")
    return [TrashedEntry(kind, record, title or "", datetime.fromisoformat(when)) for kind, record, title, when in rows]


def long_ago(today: date) -> datetime:
    """The moment before which an entry must have been thrown away to be in the bin for more than KEPT_DAYS `today`.

    The person's own calendar counts: it is the beginning of a day where they are.
    """
    return datetime.combine(today - timedelta(days=KEPT_DAYS), time.min).astimezone()


def put_back(portfolio: Portfolio, label: str, entries: Iterable[TrashedEntry]) -> Change:
    """The change that takes these entries out of the bin, with what was thrown away together with each, and with the
    whole that one of them belongs to: answers with their survey.

    An entry that is no longer in the bin is passed over.
    """
    edits: dict[str, Edit] = {}
    for entry in entries:
        record = portfolio.get(KINDS[entry.kind], entry.id)
        if record is None or record.trashed is None:
            continue
        for one in (record, *_whole_of(portfolio, record), *_thrown_with(portfolio, record)):
            edits.setdefault(one.id, edited(label, one, trashed=None).edits[0])
    return Change(label, tuple(edits.values()))


def _whole_of(portfolio: Portfolio, record: Record) -> list[Record]:
    """What this record belongs to, where that lies in the bin; what else was thrown away with it stays there."""
    if kind_of(record) not in _WHOLE_OF:
        return []
    kind, column = _WHOLE_OF[kind_of(record)]
    whole = portfolio.get(kind, getattr(record, column))
    return [whole] if whole is not None and whole.trashed is not None else []


def _thrown_with(portfolio: Portfolio, record: Record) -> list[Record]:
    """What belongs to this record and went into the bin in the same moment; what went before stays there."""
    when = record.trashed
    assert when is not None
    found = (
        one
        for kind, columns in BELONGS_TO.items()
        for column in columns
        for one in portfolio.find(KINDS[kind], **{column: record.id})
    )
    together = [one for one in found if one.trashed and abs((one.trashed - when).total_seconds()) <= _TOGETHER_SECONDS]
    # A survey's answers took along the ratings that were read from them.
    deeper = [one for one in together if kind_of(one) == "survey_run"]
    return together + [further for one in deeper for further in _thrown_with(portfolio, one)]
