"""What goes into a packet: every record that its reader may see in its period, and a count of what stays behind."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from portfolio.core.queries.audience import PARENT_OF, hidden, rows, visible_parts
from portfolio.core.queries.career_map import MapRow, WeekPlan, map_rows
from portfolio.core.queries.versions import earlier_among, newest_id
from portfolio.core.queries.week_plan import own_plan
from portfolio.packet.period import Place, own_day, place_in_period
from portfolio.packet.request import SECTION_KINDS, PacketRequest

Row = dict[str, Any]
Rows = dict[str, list[Row]]
"""Rows by kind."""

_DATES = ("earned", "expires", "started", "ended", "due", "finished", "day", "done")
_MOMENTS = ("created", "changed", "at")


@dataclass(frozen=True)
class LeftOut:
    """What the packet does not hold, counted by kind. No title, no id: a count tells nothing."""

    private: dict[str, int] = field(default_factory=dict)
    """What this very packet would hold besides, if its audience were the owner."""
    undated: dict[str, int] = field(default_factory=dict)
    """Visible, but without any date, so that it belongs to no period."""
    excluded: int = 0
    """Taken out by hand."""


@dataclass(frozen=True)
class Gathered:
    """One set of records; pages, JSON and attachments are all made from it and from nothing else."""

    request: PacketRequest
    person: Row
    records: Rows
    """Rows by kind, newest first, including steps, parts and checks of what is in."""
    links: list[Row]
    tags: dict[str, list[str]]
    """Tags by the id of what they are on."""
    left_out: LeftOut
    map_rows: list[MapRow] = field(default_factory=list)
    """What of the records has a day, with its place in time; only where the career map was chosen."""
    plan: WeekPlan | None = None
    """The hours a week that the person set herself, for the career map; only where she chose to tell them."""

    def of(self, kind: str) -> list[Row]:
        """All rows of a kind."""
        return self.records.get(kind, [])

    def by_id(self) -> dict[str, tuple[str, Row]]:
        """Kind and row of everything that is in."""
        return {row["id"]: (kind, row) for kind, found in self.records.items() for row in found}

    def days_done(self) -> dict[str, list[date]]:
        """Days on which something in this packet was done for a goal or programme, by its id."""
        return _days_done(self.records, self.links)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show but the person."""
        return not any(self.records.values())


def how_many_files(connection: sqlite3.Connection) -> int:
    """All files of the portfolio: no packet holds more."""
    found: int = connection.execute("SELECT count(*) FROM attachment").fetchone()[0]
    return found


def gather(connection: sqlite3.Connection, request: PacketRequest) -> Gathered:
    """Read what this request may hold, through `connection` (read-only is enough).

    A record is in when its section was chosen, its privacy allows the audience, it is not in the bin nor excluded, and
    it belongs to the period. What has no date at all belongs to no period: it is in when no period is set or when it
    was picked by hand. An earlier version of a credential is never in: its newest stands for it, also where the earlier
    one was picked or excluded.
    """
    request = _of_newest(connection, request)
    kinds = [kind for section in request.sections for kind in SECTION_KINDS.get(section, ())]
    wanted = [*dict.fromkeys((*kinds, "attachment")), *(kind for kind in PARENT_OF if PARENT_OF[kind][0] in kinds)]
    seen = {kind: _plain(rows(connection, kind, request.audience)) for kind in wanted}
    unseen = {kind: _plain(hidden(connection, kind, request.audience)) for kind in wanted}
    for found in (seen, unseen):
        found["credential"] = _standing(connection, found.get("credential", []))
    files = [row for row in (*seen["attachment"], *unseen["attachment"]) if row["privacy"] in _of_credentials(request)]
    links = rows(connection, "link", request.audience)
    every_link = rows(connection, "link", "owner")
    tied = {link["source_id"] for link in every_link if link["role"] == "evidence"}
    records, selection = _choose(request, kinds, seen, files, links, tied)
    everything = {row["id"] for found in records.values() for row in found}
    private = _private(request, kinds, seen, unseen, every_link, tied)
    return Gathered(
        request,
        _person(connection),
        {kind: found for kind, found in records.items() if found},
        [link for link in links if link["source_id"] in everything and link["target_id"] in everything],
        _tags(connection, request, everything),
        LeftOut(private, selection.undated, selection.excluded),
        map_rows(connection, request.audience, everything) if request.has("map") else [],
        own_plan(connection) if plan_stands(request, private) else None,
    )


def _of_newest(connection: sqlite3.Connection, request: PacketRequest) -> PacketRequest:
    """The request with the newest version of what was picked or excluded before it was renewed."""
    newest = {one: newest_id(connection, one) or one for one in (*request.picks, *request.excluded)}
    picks = tuple(dict.fromkeys(newest[one] for one in request.picks))
    return replace(request, picks=picks, excluded=frozenset(newest[one] for one in request.excluded))


def _standing(connection: sqlite3.Connection, found: list[Row]) -> list[Row]:
    """Credentials without those that a newer version stands for."""
    earlier = earlier_among(connection, [row["id"] for row in found if row["replaced_by_id"]])
    return [row for row in found if row["id"] not in earlier]


def plan_stands(request: PacketRequest, private: Mapping[str, int]) -> bool:
    """Whether the person's plan for a week is told where she has one: she chose so, and its hours are all there.

    What she means to do is nobody's business in public. And beside a part of her hours, where others are private for
    this audience, it would say that she falls short of it.
    """
    chosen = all(request.has(name) for name in ("plan", "map", "hours"))
    return chosen and request.audience != "public" and not private.get("time_entry")


def _choose(
    request: PacketRequest, kinds: list[str], seen: Rows, files: list[Row], links: list[Row], tied: set[str]
) -> tuple[Rows, "_Selection"]:
    """Of the rows `seen`, those that are in.

    `files` are the originals and pictures that credentials may bring, `tied` the ids of files that are evidence of
    something, seen or not.
    """
    selection = _Selection(request, _days_done(seen, links))
    records = {kind: selection.chosen(kind, seen[kind]) for kind in kinds if kind != "attachment"}
    included = {row["id"] for found in records.values() for row in found}
    wanted = {row[key] for row in records.get("credential", []) for key in ("original_id", "image_id")}
    records["attachment"] = [row for row in files if row["id"] in wanted and row["purpose"] != "evidence"]
    if "attachment" in kinds:
        evidence = _Evidence(request, links, tied, included, {row["id"] for kind in kinds for row in seen[kind]})
        records["attachment"] += evidence.chosen(seen["attachment"], selection)
    for kind, (_, key) in PARENT_OF.items():
        records[kind] = [row for row in seen.get(kind, []) if row[key] in included]
    return records, selection


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


class _Evidence:
    """Which pieces of evidence go along."""

    def __init__(
        self, request: PacketRequest, links: list[Row], tied: set[str], included: set[str], visible: set[str]
    ) -> None:
        self._request = request
        self._tied = tied
        self._included = included
        self._visible = visible
        self._of: dict[str, set[str]] = {}
        for link in links:
            if link["role"] == "evidence":
                self._of.setdefault(link["source_id"], set()).add(link["target_id"])

    def chosen(self, files: list[Row], selection: _Selection) -> list[Row]:
        """Evidence that proves something in the packet, or that stands on its own in the period.

        Evidence only of what this audience may not see stays behind, even when the file itself could be shown.
        """
        found = []
        for row in files:
            if row["purpose"] != "evidence":
                continue
            proves, alone = self._of.get(row["id"], set()), row["id"] not in self._tied
            if not alone and not proves & self._visible:
                continue
            if row["id"] in self._request.excluded:
                selection.excluded += 1
            elif proves & self._included or (alone and selection.takes("attachment", row)):
                found.append(row)
        return found


def _of_credentials(request: PacketRequest) -> tuple[str, ...]:
    """Privacy of the files that follow their credential: its original and its picture are parts of it."""
    return visible_parts(request.audience)


def _days_done(seen: Rows, links: list[Row]) -> dict[str, list[date]]:
    """Days on which something was done for a goal or programme: its own steps, and entries that count toward it."""
    days: dict[str, list[date]] = {}
    for kind in ("step", "part"):
        for row in seen.get(kind, []):
            if row["done"]:
                days.setdefault(row[PARENT_OF[kind][1]], []).append(row["done"])
    own = {row["id"]: own_day(kind, row) for kind, found in seen.items() for row in found}
    for link in links:
        day = own.get(link["source_id"]) if link["role"] == "toward" else None
        if day:
            days.setdefault(link["target_id"], []).append(day)
    return days


def _private(
    request: PacketRequest, kinds: list[str], seen: Rows, unseen: Rows, links: list[Row], tied: set[str]
) -> dict[str, int]:
    """How many entries of each kind stay behind only because of their privacy."""
    if not any(unseen[kind] for kind in kinds):
        return {}
    everything = {kind: [*seen[kind], *unseen[kind]] for kind in seen}
    records, _ = _choose(request, kinds, everything, [], links, tied)
    counts = {}
    for kind in kinds:
        apart = {row["id"] for row in unseen[kind]}
        if count := sum(row["id"] in apart for row in records[kind]):
            counts[kind] = count
    return counts


def _person(connection: sqlite3.Connection) -> Row:
    """Name, role, school and evaluator: what a first page says, whatever the record's own privacy."""
    people = rows(connection, "person", "owner")
    person = people[0] if people else {}
    return {key: person.get(key, "") for key in ("name", "role", "school", "evaluator")}


def _tags(connection: sqlite3.Connection, request: PacketRequest, included: set[str]) -> dict[str, list[str]]:
    tags: dict[str, list[str]] = {}
    for row in rows(connection, "tag", request.audience):
        if row["record_id"] in included:
            tags.setdefault(row["record_id"], []).append(row["name"])
    return {key: sorted(names) for key, names in tags.items()}


def _plain(found: list[Row]) -> list[Row]:
    """The rows with days as dates and moments as datetimes."""
    for row in found:
        for key in _DATES:
            if row.get(key):
                row[key] = date.fromisoformat(row[key])
        for key in _MOMENTS:
            if row.get(key):
                row[key] = datetime.fromisoformat(row[key])
    return found
