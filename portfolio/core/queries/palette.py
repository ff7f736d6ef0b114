"""What the palette knows of the portfolio: what time can count toward, what was written last, and what was typed.

Needs no SQLModel.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.core.goal_states import OPEN_SQL
from portfolio.core.queries.audience import DAY_OF, title_of
from portfolio.core.queries.search import newest, typed
from portfolio.core.queries.versions import earlier_among

_UNDER_WAY = {"goal": f"state IN {OPEN_SQL}", "programme": "finished IS NULL"}
_DAY_OF = DAY_OF | {"programme": "coalesce(finished, due, started)"}


class Aim(NamedTuple):
    """A goal or programme under way, toward which time can count."""

    kind: str
    id: str
    title: str
    due: str
    """ISO date, or empty."""
    logged: str
    """The last day on which time was logged toward it, or empty."""
    key: str
    """The title, folded."""


class Module(NamedTuple):
    """A module, project or exam that is still to be done, of a programme under way: what time is often spent on."""

    id: str
    title: str
    programme_id: str
    key: str
    """The title, folded."""


class Face(NamedTuple):
    """An entry as a line of the palette shows it."""

    kind: str
    id: str
    title: str
    day: str
    """ISO date, or empty. Of what is under way, when it is due."""
    under_way: bool
    earlier: bool = False
    """Whether it is a credential of which there is a newer version."""


def aims(connection: sqlite3.Connection) -> list[Aim]:
    """Goals and programmes under way: those with the newest hours first, then the soonest due."""
    found: list[Aim] = []
    for kind, condition in _UNDER_WAY.items():
        rows = connection.execute(
            f"SELECT '{kind}', a.id, a.title, coalesce(a.due, ''), coalesce((SELECT max(t.day) FROM link AS l"
            " JOIN time_entry AS t ON t.id = l.source_id AND t.trashed IS NULL"
            " WHERE l.target_id = a.id AND l.role = 'toward'), '')"
            f" FROM {kind} AS a WHERE a.trashed IS NULL AND {condition}"
        )
        found.extend(Aim._make((*row, folded(row[2]))) for row in rows)
    found.sort(key=lambda aim: (aim.due or "~", aim.title, aim.id))
    return sorted(found, key=lambda aim: aim.logged, reverse=True)


def modules(connection: sqlite3.Connection) -> list[Module]:
    """Those of all programmes under way: the begun ones first, then in their order."""
    rows = connection.execute(
        "SELECT p.id, p.title, p.programme_id FROM part AS p JOIN programme AS g ON g.id = p.programme_id"
        f" WHERE p.trashed IS NULL AND g.trashed IS NULL AND g.{_UNDER_WAY['programme']}"
        " AND p.done IS NULL AND NOT p.left_out ORDER BY p.started IS NULL, p.position, p.id"
    )
    return [Module._make((*row, folded(row[1]))) for row in rows]


def last_hours(connection: sqlite3.Connection, today: date, limit: int) -> list[tuple[str, int, str]]:
    """Id, minutes and title of the hours of the last days up to today, those that were logged last first."""
    return connection.execute(
        "SELECT id, minutes, title FROM time_entry WHERE trashed IS NULL AND minutes > 0 AND day <= ?"
        " ORDER BY day DESC, created DESC, id DESC LIMIT ?",
        (today.isoformat(), limit),
    ).fetchall()


def aims_of(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, list[str]]:
    """For each of these entries, the ids of what it counts toward, open or not."""
    rows = connection.execute(
        "SELECT source_id, target_id FROM link WHERE role = 'toward' AND trashed IS NULL"
        " AND source_id IN (SELECT value FROM json_each(?)) ORDER BY created, id",
        (json.dumps(list(ids)),),
    )
    found: dict[str, list[str]] = {}
    for source, target in rows:
        found.setdefault(source, []).append(target)
    return found


def faces(connection: sqlite3.Connection, entries: Iterable[tuple[str, str]]) -> list[Face]:
    """The entries of these (kind, id) pairs that are there and not in the bin, in this order."""
    wanted = list(dict.fromkeys(entries))
    found: dict[str, Face] = {}
    for kind in {kind for kind, _ in wanted} & DAY_OF.keys():
        day = _DAY_OF[kind]
        if kind == "goal":
            day = f"CASE WHEN {_UNDER_WAY[kind]} THEN due ELSE {day} END"
        rows = connection.execute(
            f"SELECT id, {title_of(kind)}, coalesce({day}, ''), {_UNDER_WAY.get(kind, '0')} FROM {kind}"
            " WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?))",
            (json.dumps([record_id for one, record_id in wanted if one == kind]),),
        )
        there = rows.fetchall()
        earlier = earlier_among(connection, (row[0] for row in there)) if kind == "credential" else ()
        found.update((row[0], Face(kind, row[0], row[1], row[2], bool(row[3]), row[0] in earlier)) for row in there)
    return [found[record_id] for _, record_id in wanted if record_id in found]


def recent(connection: sqlite3.Connection, opened: Sequence[tuple[str, str]], limit: int) -> list[Face]:
    """Entries opened lately (given, the last first), then those written last: of a credential the newest version."""
    found = faces(connection, [*opened[:limit], *newest(connection, 2 * limit)])
    return [face for face in found if not face.earlier or (face.kind, face.id) in opened][:limit]


def typed_entries(
    connection: sqlite3.Connection,
    query: str,
    limit: int,
    opened: Sequence[tuple[str, str]] = (),
    under_way: Iterable[Aim] = (),
) -> list[Face]:
    """Entries that hold every beginning that was typed. Titles that begin so come first, then titles, then texts.

    Among equals: what has no newer version, what was opened lately (the last first), then the newest day. `under_way`
    are looked through whole, since what one works on may have been written down long before all else with these words.
    """
    looked_for = folded(query)
    if not looked_for:
        return []
    words = looked_for.split()
    hits = typed(connection, query, max(60, 2 * limit))
    titles = {hit.id for hit in hits if hit.in_title}
    more = [(aim.kind, aim.id) for aim in under_way if begins(words, aim.key)]
    order = {record_id: number for number, (_, record_id) in enumerate(opened)}
    found = faces(connection, [*more, *((hit.kind, hit.id) for hit in hits)])
    found.sort(key=lambda face: face.day or ("9" if face.under_way else ""), reverse=True)
    return sorted(found, key=lambda face: _rank(face, looked_for, words, titles, order))[:limit]


def begins(words: Sequence[str], title: str) -> bool:
    """Whether each of these words begins a word of the title. All are folded."""
    there = f" {title}"
    for word in words:  # noqa: SIM110 - asked of every aim at each letter: `all` takes three times as long
        if f" {word}" not in there:
            return False
    return True


def _rank(
    face: Face, looked_for: str, words: Sequence[str], titles: set[str], opened: Mapping[str, int]
) -> tuple[int, bool, int]:
    title = folded(face.title)
    if title.startswith(looked_for):
        tier = 0
    else:
        tier = 1 if face.id in titles or begins(words, title) else 2
    return tier, face.earlier, opened.get(face.id, len(opened))
