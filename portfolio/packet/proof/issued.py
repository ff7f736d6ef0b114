"""What was in a packet that was saved, and what became of it since: changed, removed, no longer for its reader."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from portfolio.core.days import MONTHS
from portfolio.core.queries.audience import PARENT_OF, title_of, visible, visible_parts
from portfolio.core.records import KINDS, IssuedPacket
from portfolio.core.said import Said, said

Held = list[list[str]]
"""[kind, id, SHA-256 of its words as they stood] for each entry of a packet."""
Became = Literal["changed", "removed", "private"]

_NO_WORDS = frozenset({"id", "created", "changed", "privacy", "trashed"})
_NOT_IN_IT = {"attachment": "text", "credential": "raw", "licence": "notes"}
"""What was read out of a file, which stays the same; and what no PDF tells."""
_CHOSEN = frozenset({"licence", "rule_set"})
"""To choose these for a PDF is to say that its evaluator may see them, whatever they are for others."""
_PARTS_TOLD = ("step", "part", "measurement", "review_point", "role_need")
"""Parts whose words are those of the whole."""
_NOT_TOLD = {*PARENT_OF, "rating", "skill_evidence", "skill_target"}
"""What is said of an entry or a skill, and what is only a part of one."""


class Since(NamedTuple):
    """An entry of a saved packet that is no longer what it was there."""

    kind: str
    id: str
    title: str
    """What it is called now; empty where it is gone."""
    became: Became
    words: Said


def held_of(connection: sqlite3.Connection, audience: str, records: Mapping[str, Iterable[Mapping[str, Any]]]) -> Held:
    """What a packet holds, to be kept with the note of it. `records` are the gathered rows by kind.

    Steps and modules belong to their whole; checks of credentials and files that credentials came in are not told of,
    nor are single ratings: they are said anew every year.
    """
    held: Held = []
    for kind, rows in records.items():
        if kind not in KINDS or kind in _NOT_TOLD:
            continue
        ids = [str(row["id"]) for row in rows if kind != "attachment" or row["purpose"] == "evidence"]
        stands = _standing(connection, kind, ids, audience)
        held += [[kind, one, stands[one].digest] for one in ids if one in stands]
    return held


def changed_since(connection: sqlite3.Connection, issued: IssuedPacket | Mapping[str, Any]) -> list[Since]:
    """Entries of this saved packet that changed since, were removed, or are private for its reader by now.

    `issued` is the record or its row. A packet that was noted before entries were kept with it tells nothing.
    """
    row: Mapping[str, Any] = issued.model_dump() if isinstance(issued, IssuedPacket) else issued
    audience, day = str(row["audience"]), _day(row["at"])
    by_kind: dict[str, dict[str, str]] = {}
    for kind, record, digest in _read(row["held"]):
        by_kind.setdefault(kind, {})[record] = digest
    found = []
    for kind, digests in by_kind.items():
        stands = _standing(connection, kind, digests, audience)
        for record, digest in digests.items():
            now = stands.get(record)
            if now is None:
                found.append(Since(kind, record, "", "removed", said("Removed since the PDF of {day}.", day=day)))
            elif now.privacy not in visible(audience) and not (audience == "evaluator" and kind in _CHOSEN):
                words = said("No longer for the reader of the PDF of {day}.", day=day)
                found.append(Since(kind, record, now.title, "private", words))
            elif now.digest != digest:
                found.append(
                    Since(kind, record, now.title, "changed", said("Changed since the PDF of {day}.", day=day))
                )
    return found


class _Stands(NamedTuple):
    """An entry as it stands in the portfolio."""

    title: str
    privacy: str
    digest: str


def _standing(connection: sqlite3.Connection, kind: str, ids: Iterable[str], audience: str) -> dict[str, _Stands]:
    """Entries by id, those in the bin left out."""
    wanted = list(ids)
    parts = _parts(connection, kind, wanted, audience)
    title = title_of(kind) if "title" in KINDS[kind].model_fields else "''"
    skipped = _NO_WORDS | {_NOT_IN_IT.get(kind, "")}
    return {
        row["id"]: _Stands(str(name or ""), row["privacy"], _digest([row, *parts.get(row["id"], [])], skipped))
        for name, row in _rows(connection, f"SELECT {title}, * FROM {kind} WHERE trashed IS NULL AND id", wanted)
    }


def _parts(connection: sqlite3.Connection, kind: str, ids: list[str], audience: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for part in _PARTS_TOLD:
        parent, column = PARENT_OF[part]
        if parent == kind:
            told = ", ".join(f"'{one}'" for one in visible_parts(audience))
            sql = f"SELECT '', * FROM {part} WHERE trashed IS NULL AND privacy IN ({told}) AND {column}"
            for _, row in sorted(
                _rows(connection, sql, ids), key=lambda one: (one[1].get("position", 0), one[1]["id"])
            ):
                found.setdefault(row[column], []).append(row)
    return found


def _rows(connection: sqlite3.Connection, sql: str, ids: list[str]) -> Iterator[tuple[Any, dict[str, Any]]]:
    cursor = connection.execute(f"{sql} IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    names = [column[0] for column in cursor.description][1:]
    for title, *values in cursor:
        yield title, dict(zip(names, values, strict=True))


def _digest(rows: list[dict[str, Any]], skipped: set[str] | frozenset[str]) -> str:
    """What is empty is left out, so that a column which a newer version adds changes nothing."""
    told = [
        {name: value for name, value in row.items() if name not in skipped and value not in (None, "", "[]", 0)}
        for row in rows
    ]
    text = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _read(held: Any) -> Iterator[tuple[str, str, str]]:
    """What was kept; a kind that this version does not know says nothing."""
    for one in json.loads(held) if isinstance(held, str) else held or []:
        if isinstance(one, list) and len(one) == 3 and one[0] in KINDS:
            yield str(one[0]), str(one[1]), str(one[2])


def _day(at: Any) -> str:
    moment = at if isinstance(at, datetime) else datetime.fromisoformat(str(at))
    day: date = moment.astimezone().date()
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
