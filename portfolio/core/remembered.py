"""What the history remembers of records that go for good: what belonged to them, and which changes name them."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable

from portfolio.core.bin import BELONGS_TO

POINTS_AT = {
    "credential": ("programme_id", "original_id", "image_id", "replaced_by_id"), "award": ("image_id",),
    "issued_packet": ("packet_id", "framework_id"), "packet": ("framework_id", "plan_id", "role_id", "licence_id"),
    "evaluation_plan": ("framework_id",), "framework": ("earlier_id",), "standard": ("parent_id",),
    "standard_rating": ("conversation_id",), "conversation": ("signed_id",), "person": ("photo_id",),
    "skill": ("standard_id",), "role_need": ("skill_id",), "position": ("role_id",),
    "goal": ("skill_id", "role_id", "conversation_id"), "rating": ("conversation_id",),
    "skill_target": ("conversation_id", "run_id"), "time_entry": ("part_id", "repeat_id"),
    "licence": ("rule_set_id", "credential_id"),
}  # fmt: skip
"""What stays when the record named in these columns goes."""

SHOWN_TITLE = 60
"""Letters of a title that a label shows."""


_AN_ID = re.compile(r"[0-9a-f]{32}")


class Told:
    """What the history tells of the ids that go, read in one pass: who ever belonged to them, and which changes name
    them. To ask SQLite for each kind and column took fifteen times as long."""

    def __init__(self, gone: set[str]) -> None:
        self._gone = gone
        self.theirs = set(gone)
        """The records that go, and what ever belonged to them."""
        self._pointing: set[str] = set()
        self._records: dict[str, set[str]] = {}
        self._named: dict[str, set[str]] = {}
        self._known: dict[str, str] = {}

    def read(self, change: str, kind: str, record: str, before: str | None, after: str | None) -> None:
        """One line of the history."""
        found = set(_AN_ID.findall(f"{before} {after}"))
        if record not in self.theirs and not found.isdisjoint(self._gone):
            if kind in BELONGS_TO and self._names_one(BELONGS_TO[kind], before, after):
                self.theirs.add(record)
            if kind in POINTS_AT and self._names_one(POINTS_AT[kind], before, after):
                self._pointing.add(change)
        found.add(record)
        know = self._known.setdefault
        self._named.setdefault(change, set()).update(know(one, one) for one in found)
        self._records.setdefault(change, set()).add(know(record, record))

    def about_them(self) -> set[str]:
        """The changes of these records and of what belonged to them."""
        return {change for change, records in self._records.items() if not records.isdisjoint(self.theirs)}

    def closed(self, connection: sqlite3.Connection) -> set[str]:
        """The changes that can no longer be undone: those about them, and every older one about the same records.

        An older change undone across a gap would find its records as it never left them: changed since, or still named
        by what came after. Changes about other records stay undoable.
        """
        closed, blocked = self.about_them() | self._pointing, set[str]()
        for (change,) in connection.execute("SELECT id FROM change WHERE state <> 'dropped' ORDER BY seq DESC"):
            named = self._named.get(change, set())
            if change in closed or not named.isdisjoint(blocked):
                closed.add(change)
                blocked |= named
        return closed

    def _names_one(self, columns: Iterable[str], *values: str | None) -> bool:
        read = (json.loads(value) for value in values if value is not None)
        return any(one.get(column) in self._gone for one in read for column in columns)


def changes_naming(connection: sqlite3.Connection, ids: set[str]) -> set[str]:
    """Changes whose label names one of these: “Reflect on “…””."""
    rows = connection.execute(
        "SELECT DISTINCT json_extract(before, '$.title'), json_extract(before, '$.name'),"
        " json_extract(after, '$.title'), json_extract(after, '$.name')"
        " FROM edit WHERE record_id IN (SELECT value FROM json_each(?)) AND kind <> 'link'",
        (json.dumps(list(ids)),),
    )
    names_one = _naming({str(title)[:SHOWN_TITLE] for row in rows for title in row if title})
    return {one for one, label in connection.execute("SELECT id, label FROM change") if names_one(label)}


def _naming(titles: Iterable[str]) -> Callable[[str], bool]:
    """Tells of a label whether one of these titles stands in it: thousands of either, so they are found by how they
    begin, and not tried one by one. Titles of one or two letters are passed over: they stand in every other word."""
    begin = 3
    lengths: dict[str, set[int]] = {}
    known = {title for title in titles if len(title) >= begin}
    for title in known:
        lengths.setdefault(title[:begin], set()).add(len(title))

    def names_one(label: str) -> bool:
        return any(
            label[at : at + length] in known
            for at in range(len(label) - begin + 1)
            for length in lengths.get(label[at : at + begin], ())
        )

    return names_one
