"""Hours entries, licences, rules, programmes and what time is for, as a person names them on the command line."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from portfolio.cli.printing import say
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded, words_in
from portfolio.core.queries import ledger, renewal
from portfolio.core.queries.versions import stands

AIM_KINDS = ("programme", "goal", "credential", "conversation")
"""What time and money can be for."""
_NAMED_AT_MOST = 5
Row = dict[str, Any]


def aim_named(connection: sqlite3.Connection, wanted: str) -> tuple[str, str, str]:
    """Kind, id and title of what time is for. Raises PortfolioError for none or several."""
    rows = [row for kind in AIM_KINDS for row in _titled(connection, kind)]
    missing = PortfolioError(
        "There is no programme, goal, badge or conversation called “{name}”.",
        "Look with “portfolio list programmes” or “portfolio list goals”.",
        name=wanted,
    )
    row = _only(rows, wanted, lambda one: f"{one['id']}  {one['kind']}  {one['title']}", missing)
    return row["kind"], row["id"], row["title"]


def programme_named(connection: sqlite3.Connection, wanted: str) -> Row:
    """The programme that is meant, as id and title."""
    missing = PortfolioError("There is no programme called “{name}”.", "Look with “portfolio list programmes”.",
                             name=wanted)  # fmt: skip
    return _only(_titled(connection, "programme"), wanted, _id_and_title, missing)


def part_named(connection: sqlite3.Connection, aims: Iterable[tuple[str, str, str]], wanted: str) -> str:
    """The id of the module of one of these programmes that is meant."""
    programmes = [record_id for kind, record_id, _ in aims if kind == "programme"]
    rows = [
        {"id": row[0], "title": row[1]}
        for row in connection.execute(
            "SELECT id, title FROM part WHERE trashed IS NULL AND programme_id IN (SELECT value FROM json_each(?))"
            " ORDER BY position, id",
            (json.dumps(programmes),),
        )
    ]
    missing = PortfolioError(
        "No programme that you named has a module called “{name}”.", "Name its programme with --for.", name=wanted
    )
    return str(_only(rows, wanted, _id_and_title, missing)["id"])


def hours_named(connection: sqlite3.Connection, wanted: str) -> Row:
    """The hours entry that is meant, as id, title and day."""
    cursor = connection.execute(
        "SELECT id, coalesce(nullif(title, ''), category) AS title, day FROM time_entry WHERE trashed IS NULL"
        " ORDER BY day DESC, id DESC"
    )
    rows = [{"id": row[0], "title": row[1], "day": row[2]} for row in cursor]
    missing = PortfolioError(
        "There is no hours entry called “{name}”.", "Look with “portfolio hours list --json”.", name=wanted
    )
    return _only(rows, wanted, lambda one: f"{one['id']}  {one['day']}  {one['title']}", missing)


def repeat_named(connection: sqlite3.Connection, wanted: str) -> Row:
    """What comes again and again, as the columns of a TimeRepeat."""
    missing = PortfolioError(
        "Nothing that comes again and again is called “{name}”.", "Look with “portfolio repeat list”.", name=wanted
    )
    return _only(ledger.repeats(connection), wanted, _id_and_title, missing)


def licence_named(connection: sqlite3.Connection, wanted: str) -> Row:
    """The licence that is meant, as `core.queries.renewal.licences` gives it."""
    missing = PortfolioError(
        "There is no licence called “{name}”.", "Look with “portfolio licence list”.", name=wanted
    )  # fmt: skip
    return _only(renewal.licences(connection), wanted, _id_and_title, missing)


def rules_here(connection: sqlite3.Connection, wanted: str) -> Row | None:
    """The rules of the portfolio that are meant, as `core.queries.renewal.rule_sets` gives them, or None. Raises
    PortfolioError where several are meant."""
    rows = renewal.rule_sets(connection)
    by_origin = [row for row in rows if row["origin"] and row["origin"].casefold() == wanted.strip().casefold()]
    fitting = by_origin or _fitting(rows, wanted)
    return _one_of(fitting, wanted, _id_and_title) if fitting else None


def keys_counted(connection: sqlite3.Connection, wanted: Sequence[str]) -> list[str]:
    """The keys of categories that are meant, by key or words, sorted, each once: those of all rules here."""
    known: dict[str, str] = {}
    for row in renewal.rule_sets(connection):
        for one in row["categories"]:
            known.setdefault(one["key"], one["words"])
    found = set()
    for name in wanted:
        fitting = [key for key, words in known.items() if folded(name).strip() in (folded(key), folded(words))]
        if not fitting:
            raise PortfolioError(
                "No rules here know “{name}”.", "They know: {known}.", name=name, known=", ".join(sorted(known)) or "—"
            )
        found.add(fitting[0])
    return sorted(found)


def _titled(connection: sqlite3.Connection, kind: str) -> list[Row]:
    meant = f"e.trashed IS NULL AND {stands('e')}" if kind == "credential" else "e.trashed IS NULL"
    return [
        {"kind": kind, "id": row[0], "title": row[1]}
        for row in connection.execute(f"SELECT e.id, e.title FROM {kind} AS e WHERE {meant} ORDER BY e.title, e.id")
    ]


def _id_and_title(row: Row) -> str:
    return f"{row['id']}  {row['title']}"


def _only(rows: Sequence[Row], wanted: str, told: Callable[[Row], str], missing: PortfolioError) -> Row:
    fitting = _fitting(rows, wanted)
    if not fitting:
        raise missing
    return _one_of(fitting, wanted, told)


def _one_of(fitting: Sequence[Row], wanted: str, told: Callable[[Row], str]) -> Row:
    if len(fitting) == 1:
        return fitting[0]
    for row in fitting[:_NAMED_AT_MOST]:
        say(told(row))
    raise PortfolioError("{count} are called “{name}”.", "Name one by its id.", count=len(fitting), name=wanted)


def _fitting(rows: Sequence[Row], wanted: str) -> list[Row]:
    """The rows that are meant, by what says most: the id, the title, the words of the title."""
    name = wanted.strip()
    words = set(words_in(folded(name)))
    if not name:
        return []  # what has no title is called by its id
    ways: tuple[Callable[[Row], bool], ...] = (
        lambda row: row["id"] == name,
        lambda row: row["title"].strip().casefold() == name.casefold(),
        lambda row: bool(words) and folded(row["title"]) == folded(name),
        lambda row: bool(words) and words <= set(words_in(folded(row["title"]))),
    )
    for way in ways:
        if found := [row for row in rows if way(row)]:
            return found
    return []
