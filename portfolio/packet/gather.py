"""What goes into a packet: every record that its reader may see in its period, and a count of what stays behind."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from portfolio.core.queries.audience import rows
from portfolio.packet.period import Place, own_day, place_in_period
from portfolio.packet.request import SECTION_KINDS, PacketRequest

Row = dict[str, Any]

_DATES = ("earned", "expires", "started", "due", "finished", "day", "done")
_MOMENTS = ("created", "changed", "at")
_LISTS = ("skills", "evidence", "checks", "addresses")

# A part of something is seen by whoever may see the whole, unless it was made private itself.
_PARTS = {
    "step": ("goal", "goal_id"),
    "part": ("programme", "programme_id"),
    "credential_check": ("credential", "credential_id"),
}


@dataclass(frozen=True)
class LeftOut:
    """What the packet does not hold, counted by kind. No title, no id: a count tells nothing."""

    private: dict[str, int] = field(default_factory=dict)
    """In the period and in a chosen section, but not for this audience."""
    undated: dict[str, int] = field(default_factory=dict)
    """Visible, but without any date, so that it belongs to no period."""
    excluded: int = 0
    """Taken out by hand."""


@dataclass(frozen=True)
class Gathered:
    """One set of records; pages, JSON and attachments are all made from it and from nothing else."""

    request: PacketRequest
    person: Row
    records: dict[str, list[Row]]
    """Rows by kind, oldest first, including steps, parts and checks of what is in."""
    links: list[Row]
    tags: dict[str, list[str]]
    """Tags by the id of what they are on."""
    left_out: LeftOut

    def of(self, kind: str) -> list[Row]:
        """All rows of a kind."""
        return self.records.get(kind, [])

    def by_id(self) -> dict[str, tuple[str, Row]]:
        """Kind and row of everything that is in."""
        return {row["id"]: (kind, row) for kind, found in self.records.items() for row in found}

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show but the person."""
        return not any(self.records.values())


def gather(connection: sqlite3.Connection, request: PacketRequest) -> Gathered:
    """Read what this request may hold, through `connection` (read-only is enough).

    A record is in when its section was chosen, its privacy allows the audience, it is not in the bin nor excluded, and
    it belongs to the period. What has no date at all belongs to no period: it is in when no period is set or when it
    was picked by hand.
    """
    kinds = [kind for section in request.sections for kind in SECTION_KINDS.get(section, ())]
    audience = {kind: _read(connection, kind, request.audience) for kind in {*kinds, "attachment"}}
    owner = {kind: _read(connection, kind, "owner") for kind in {*kinds, "attachment"}}
    parts = _parts(connection, kinds)
    links = [row for row in _read(connection, "link", "owner") if row["privacy"] != "private"]
    selection = _Selection(request, _days_done(parts, audience, links))
    records = {kind: selection.chosen(kind, audience[kind]) for kind in kinds if kind != "attachment"}
    included = {row["id"] for found in records.values() for row in found}
    files = _Files(request, links, included, {row["id"] for kind in kinds for row in audience[kind]})
    records["attachment"] = files.of_credentials(records.get("credential", []), owner["attachment"])
    if "attachment" in kinds:
        records["attachment"] += files.evidence(audience["attachment"], selection)
    for kind, (parent, key) in _PARTS.items():
        inside = {row["id"] for row in records.get(parent, [])}
        records[kind] = [row for row in parts.get(kind, []) if row[key] in inside]
    everything = {row["id"] for found in records.values() for row in found}
    return Gathered(
        request,
        _person(connection),
        {kind: found for kind, found in records.items() if found},
        [link for link in links if link["source_id"] in everything and link["target_id"] in everything],
        _tags(connection, request, everything),
        LeftOut(_private(kinds, owner, audience, selection), selection.undated, selection.excluded),
    )


class _Selection:
    """Sorts rows into in, out and undated, and counts."""

    def __init__(self, request: PacketRequest, done: dict[str, list[date]]) -> None:
        self._request = request
        self._done = done
        self.undated: dict[str, int] = {}
        self.excluded = 0

    def place(self, kind: str, row: Row) -> Place:
        """Where this row stands to the period."""
        request = self._request
        return place_in_period(kind, row, self._done.get(row["id"], []), request.start, request.end, request.made)

    def takes(self, kind: str, row: Row) -> bool:
        """Whether the row is in; counts it if it is not."""
        if row["id"] in self._request.excluded:
            self.excluded += 1
            return False
        if row["id"] in self._request.picks:
            return True
        place = self.place(kind, row)
        if place == "undated":
            self.undated[kind] = self.undated.get(kind, 0) + 1
        return place == "in"

    def chosen(self, kind: str, found: list[Row]) -> list[Row]:
        """The rows that are in."""
        return [row for row in found if self.takes(kind, row)]


class _Files:
    """Which files go along: those of the credentials that are in, and evidence that may be seen."""

    def __init__(self, request: PacketRequest, links: list[Row], included: set[str], visible: set[str]) -> None:
        self._request = request
        self._included = included
        self._visible = visible
        self._of: dict[str, set[str]] = {}
        for link in links:
            if link["role"] == "evidence":
                self._of.setdefault(link["source_id"], set()).add(link["target_id"])

    @staticmethod
    def of_credentials(credentials: list[Row], files: list[Row]) -> list[Row]:
        """A credential's original and picture follow the credential."""
        wanted = {row[key] for row in credentials for key in ("original_id", "image_id") if row[key]}
        return [row for row in files if row["id"] in wanted and row["purpose"] != "evidence"]

    def evidence(self, files: list[Row], selection: _Selection) -> list[Row]:
        """Evidence that proves something in the packet, or that stands on its own in the period.

        Evidence only of what this audience may not see stays behind, even when the file itself could be shown.
        """
        found = []
        for row in files:
            if row["purpose"] != "evidence":
                continue
            proves = self._of.get(row["id"], set())
            if proves and not proves & self._visible:
                continue
            if row["id"] in self._request.excluded:
                selection.excluded += 1
            elif proves & self._included or (not proves and selection.takes("attachment", row)):
                found.append(row)
        return found


def _days_done(parts: dict[str, list[Row]], visible: dict[str, list[Row]], links: list[Row]) -> dict[str, list[date]]:
    """Days on which something was done for a goal or programme: its own steps, and entries that count toward it."""
    days: dict[str, list[date]] = {}
    for kind in ("step", "part"):
        for row in parts.get(kind, []):
            if row["done"]:
                days.setdefault(row[_PARTS[kind][1]], []).append(row["done"])
    own = {row["id"]: own_day(kind, row) for kind, found in visible.items() for row in found}
    for link in links:
        day = own.get(link["source_id"]) if link["role"] == "toward" else None
        if day:
            days.setdefault(link["target_id"], []).append(day)
    return days


def _private(
    kinds: Iterable[str], owner: dict[str, list[Row]], audience: dict[str, list[Row]], selection: _Selection
) -> dict[str, int]:
    counts = {}
    for kind in kinds:
        seen = {row["id"] for row in audience[kind]}
        hidden = [
            row
            for row in owner[kind]
            if row["id"] not in seen
            and row.get("purpose", "evidence") == "evidence"
            and selection.place(kind, row) == "in"
        ]
        if hidden:
            counts[kind] = len(hidden)
    return counts


def _parts(connection: sqlite3.Connection, kinds: Iterable[str]) -> dict[str, list[Row]]:
    found = {}
    for kind, (parent, _) in _PARTS.items():
        if parent in kinds:
            found[kind] = [row for row in _read(connection, kind, "owner") if row["privacy"] != "private"]
    return found


def _person(connection: sqlite3.Connection) -> Row:
    """Name, role, school and evaluator: what a first page says, whatever the record's own privacy."""
    people = _read(connection, "person", "owner")
    person = people[0] if people else {}
    return {key: person.get(key, "") for key in ("name", "role", "school", "evaluator")}


def _tags(connection: sqlite3.Connection, request: PacketRequest, included: set[str]) -> dict[str, list[str]]:
    tags: dict[str, list[str]] = {}
    for row in _read(connection, "tag", request.audience):
        if row["record_id"] in included:
            tags.setdefault(row["record_id"], []).append(row["name"])
    return {key: sorted(names) for key, names in tags.items()}


def _read(connection: sqlite3.Connection, kind: str, audience: str) -> list[Row]:
    return [_plain(row) for row in rows(connection, kind, audience)]


def _plain(row: Row) -> Row:
    """A row with dates as dates and lists as lists, whichever way the query gave them."""
    row = dict(row)
    for key in _DATES:
        if isinstance(row.get(key), str):
            row[key] = date.fromisoformat(row[key]) if row[key] else None
    for key in _MOMENTS:
        if isinstance(row.get(key), str):
            row[key] = datetime.fromisoformat(row[key])
    for key in _LISTS:
        if isinstance(row.get(key), str):
            row[key] = json.loads(row[key])
    return row
