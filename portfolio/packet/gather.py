"""What goes into a packet: every record that its reader may see in its period, and a count of what stays behind."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from portfolio.core.people_named import Veil, veil_of
from portfolio.core.queries.audience import PARENT_OF, hidden, rows, visible_parts
from portfolio.core.queries.career_map import MapRow, WeekPlan, map_rows
from portfolio.core.queries.versions import earlier_among, newest_id
from portfolio.core.queries.week_plan import week_plan
from portfolio.core.queries.whose import is_learners
from portfolio.growth.standards.board import Board
from portfolio.packet.answering import answered, photo_of, rated, signed_sheets
from portfolio.packet.choosing import Row, Rows, choose, days_done
from portfolio.packet.excerpts import excerpts, on_the_map, with_excerpts
from portfolio.packet.growing import Grown, grown_of, grown_rows, hidden_rows, placed, quieten, with_shown
from portfolio.packet.renewing import Renewal, Untold, renewed
from portfolio.packet.request import SECTION_KINDS, PacketRequest
from portfolio.packet.text.veil import veiled

__all__ = ["Gathered", "LeftOut", "Row", "Rows", "gather", "how_many_files", "person_of", "plan_stands"]

_DATES = (
    "earned", "expires", "started", "ended", "due", "finished", "day", "done", "next_day", "held", "signed", "begins",
    "reported", "refund_day",
)  # fmt: skip
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
    unasked: int = 0
    """Evidence that would be in, were it not for what this kind of packet is to prove: see `Preset.proves`."""


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
    framework: Row | None = None
    """The framework whose standards it answers, where a section speaks of them."""
    board: Board | None = None
    """Its standards, with what of this packet shows each: nothing else is counted."""
    given_in: Mapping[str, str] = field(default_factory=dict)
    """The conversation in which a rating on the board was given."""
    evaluation_plan: Row | None = None
    """What the evaluator asks for."""
    barred: Mapping[str, str] = field(default_factory=dict)
    """Sections that were chosen and that the evaluation plan bars, each with why. They bring in nothing."""
    photo: str = ""
    """The id of the person's photo, where it was asked for."""
    learner: bool = False
    """Whether it is a learner's: her packet has words of its own."""
    named: tuple[tuple[str, str, str, int], ...] = ()
    """Who was written as @[name], and stands here as something else: id on the person's list ("" for one who is not on
    it), name, what stands instead, how often. For the person alone: no page is made of it."""
    renewal: Renewal | None = None
    """Where the licence stands that was chosen, by what is in this packet."""
    untold: Untold | None = None
    """Why it is told of on no page, where it is not."""
    veil: Veil = field(default_factory=lambda: Veil(()), compare=False)
    """For what is read out of files while the pages are made."""

    def by_table(self) -> Rows:
        """The rows by the kind that they are kept as: excerpts apart from the reflections among which they stand."""
        apart = {
            "reflection": [row for row in self.of("reflection") if not row.get("excerpt")],
            "excerpt": [row for row in self.of("reflection") if row.get("excerpt")],
        }
        return {**self.records, **apart}

    def of(self, kind: str) -> list[Row]:
        """All rows of a kind."""
        return self.records.get(kind, [])

    def by_id(self) -> dict[str, tuple[str, Row]]:
        """Kind and row of everything that is in."""
        return {row["id"]: (kind, row) for kind, found in self.records.items() for row in found}

    @cached_property
    def grown(self) -> Grown:
        """Skills, surveys and roles, as the rows here make them."""
        return grown_of(self.records)

    def days_done(self) -> dict[str, list[date]]:
        """Days on which something in this packet was done for a goal or programme, by its id."""
        return days_done(self.records, self.links)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show but the person."""
        return not any(self.records.values())


def how_many_files(connection: sqlite3.Connection, media_type: str = "%") -> int:
    """All files of the portfolio, or those of one kind: no packet holds more."""
    counted = "SELECT count(*) FROM attachment WHERE media_type LIKE ?"
    found: int = connection.execute(counted, (media_type,)).fetchone()[0]
    return found


def gather(connection: sqlite3.Connection, request: PacketRequest) -> Gathered:
    """Read what this request may hold, through `connection` (read-only is enough).

    A record is in when its section was chosen, its privacy allows the audience, it is not in the bin nor excluded, and
    it belongs to the period. What has no date at all belongs to no period: it is in when no period is set or when it
    was picked by hand. An earlier version of a credential is never in: its newest stands for it, also where the earlier
    one was picked or excluded. A passage of a reflection stands among the reflections where its whole may not.

    Nobody is named who was written as @[name]: all texts have what stands for them instead.
    """
    answer = answered(connection, with_shown(connection, with_excerpts(connection, _of_newest(connection, request))))
    request = answer.request
    kinds = [kind for section in request.sections for kind in SECTION_KINDS.get(section, ())]
    wanted = [*dict.fromkeys((*kinds, "attachment")), *(kind for kind in PARENT_OF if PARENT_OF[kind][0] in kinds)]
    seen = {kind: _plain(rows(connection, kind, request.audience)) for kind in wanted}
    unseen = {kind: _plain(hidden(connection, kind, request.audience)) for kind in wanted}
    if "reflection" in seen:
        seen["reflection"] += _plain(excerpts(connection, request, seen["reflection"]))
    for found in (seen, unseen):
        found["credential"] = _standing(connection, found.get("credential", []))
        if not request.has("money"):  # what only cost something is nothing where no money is told of
            found["time_entry"] = [
                row for row in found.get("time_entry", []) if row["minutes"] or row["units_hundredths"]
            ]
    files = [row for row in (*seen["attachment"], *unseen["attachment"]) if row["privacy"] in _of_credentials(request)]
    sheets = signed_sheets(connection)
    links = rows(connection, "link", request.audience) + sheets
    every_link = rows(connection, "link", "owner") + sheets
    # What shows a line of an advert may stand on its own all the same.
    tied = {link["source_id"] for link in every_link if link["role"] == "evidence" and not _of_need(link)}
    records, selection = choose(request, kinds, seen, files, links, tied)
    photo = photo_of(connection, request, files)
    records["attachment"] += [row for row in files if row["id"] == photo and row not in records["attachment"]]
    everything = {row["id"] for found in records.values() for row in found}
    standing = rated(connection, answer, everything)
    private = _private(request, kinds, seen, unseen, every_link, tied)
    hers = hidden_rows(connection, request, [*seen.get("conversation", []), *unseen.get("conversation", [])])
    private |= {kind: len(rows) for kind, rows in hers.items()}
    records |= grown_rows(connection, request, records, answer.framework["id"] if answer.framework else "")
    of_licence = renewed(connection, request, records)
    placed(connection, request.audience, records.get("position", []))
    quieten(connection, request.audience, records.get("goal", []))
    everything = {row["id"] for found in records.values() for row in found}
    veil = veil_of(connection)
    gathered = Gathered(
        request,
        person_of(connection, request),
        {kind: found for kind, found in records.items() if found},
        [link for link in links if link["source_id"] in everything and link["target_id"] in everything],
        _tags(connection, request, everything),
        LeftOut(private, selection.undated, selection.excluded, selection.unasked),
        _drawn(connection, request, records, everything) if request.has("map") else [],
        week_plan(connection) if plan_stands(request, private) else None,
        answer.framework,
        standing.board,
        standing.given_in,
        answer.plan,
        answer.barred,
        photo,
        is_learners(connection),
        renewal=of_licence if isinstance(of_licence, Renewal) else None,
        untold=of_licence if isinstance(of_licence, Untold) else None,
    )
    gathered = veiled(gathered, veil)
    named = tuple((*whom, times) for whom, times in sorted(veil.met.items()))
    return replace(gathered, named=named, veil=veil)


def _of_newest(connection: sqlite3.Connection, request: PacketRequest) -> PacketRequest:
    """The request with the newest version of what was picked or excluded before it was renewed."""

    def newest(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(newest_id(connection, one) or one for one in ids))

    return replace(
        request,
        picks=newest(request.picks),
        excluded=frozenset(newest(request.excluded)),
        included=frozenset(newest(request.included)),
    )


def _drawn(connection: sqlite3.Connection, request: PacketRequest, records: Rows, everything: set[str]) -> list[MapRow]:
    """What of the records has a day, with its place in time."""
    return [*map_rows(connection, request.audience, everything), *on_the_map(records.get("reflection", []))]


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


def _of_credentials(request: PacketRequest) -> tuple[str, ...]:
    """Privacy of the files that follow their credential: its original and its picture are parts of it."""
    return visible_parts(request.audience)


def _private(
    request: PacketRequest, kinds: list[str], seen: Rows, unseen: Rows, links: list[Row], tied: set[str]
) -> dict[str, int]:
    """How many entries of each kind stay behind only because of their privacy."""
    if not any(unseen[kind] for kind in kinds):
        return {}
    everything = {kind: [*seen[kind], *unseen[kind]] for kind in seen}
    records, _ = choose(request, kinds, everything, [], links, tied)
    counts = {}
    for kind in kinds:
        apart = {row["id"] for row in unseen[kind]}
        if count := sum(row["id"] in apart for row in records[kind]):
            counts[kind] = count
    return counts


def _of_need(link: Row) -> bool:
    return bool(link["target_kind"] == "role_need")


def person_of(connection: sqlite3.Connection, request: PacketRequest) -> Row:
    """Name, role, school and evaluator: what a first page says, whatever the record's own privacy. Who evaluates her is
    nobody's business in public."""
    people = rows(connection, "person", "owner")
    person = people[0] if people else {}
    found = {key: person.get(key, "") for key in ("name", "role", "school", "evaluator")}
    return found | {"evaluator": ""} if request.audience == "public" else found


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
