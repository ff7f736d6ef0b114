"""Looks through everything that a packet takes out of this computer, before it is saved."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import get_args

from portfolio.core.people_named import known_people
from portfolio.core.progress import Cancelled, never
from portfolio.core.queries.audience import DAYS_OF, PARENT_OF
from portfolio.growth.standards.board import Board
from portfolio.packet.book import title_of
from portfolio.packet.drawing.staging import bytes_of
from portfolio.packet.gather import Gathered, LeftOut, Row, Rows, gather, person_of
from portfolio.packet.leaving.data import FileGoing, Going, Hit, HitKind, Leaving, Named, Property
from portfolio.packet.leaving.files import files_of, hits_in_files, without_own
from portfolio.packet.leaving.hits import hits_in_texts
from portfolio.packet.leaving.texts import own_words
from portfolio.packet.period import day_of
from portfolio.packet.request import PacketRequest

_SAID_OF_OTHERS = frozenset({"rating", "skill_evidence", "skill_target", "survey", "rule_set"})
"""What is said of a skill, what was asked, and by which rules: no entries of their own."""

_NOT_IN_A_TABLE = tuple(dict.fromkeys(
    ("name", "purpose", "issuer", "skills", "provider", "place", "level", "track", *chain(*DAYS_OF.values()))
))  # fmt: skip
"""Columns of entries by which texts are told from names, and entries from each other: a table of standards has none."""

_ORDER = {what: place for place, what in enumerate(get_args(HitKind))}


def what_leaves(
    connection: sqlite3.Connection, attachments_dir: Path, request: PacketRequest, cancelled: Cancelled = never
) -> Leaving:
    """Everything that this packet takes along, with what in it tells of people and places. Faces are not looked for.

    `connection` may be read-only. Files are opened in a child; it takes about as long as reading them. Raises
    PacketStopped when `cancelled` says so, and OSError.
    """
    gathered = gather(connection, request)
    files, _ = files_of(gathered, lambda digest: bytes_of(attachments_dir, digest), cancelled)
    return _leaving(connection, gathered, files)


def table_leaves(connection: sqlite3.Connection, found: Board, framework: Row, request: PacketRequest) -> Leaving:
    """The same of the table of standards as a file of its own: of a board, with what stands for people, only what that
    table shows. `framework` is the row of it, with a notice only where the table has it."""
    shown = [replace(row, text="", statement="", self_ratings=(), evaluator_ratings=()) for row in found.rows]
    # Where she says how a standard is shown, what she says of each piece is not told.
    shown = [
        replace(row, evidence=tuple(piece._replace(claim="") for piece in row.evidence)) if row.claim else row
        for row in shown
    ]
    records: Rows = {}
    for piece in found.pieces:
        of_piece = {"id": piece.record_id, "title": piece.title, "privacy": piece.privacy}
        records.setdefault(piece.kind, []).append(dict.fromkeys(_NOT_IN_A_TABLE, "") | of_piece)
    person = person_of(connection, request)
    # A table names neither role nor school as a first page does; words of theirs are no stranger's name all the same.
    person |= {"role": "", "school": "", "evaluator": f"{person['role']} {person['school']}"}
    board = replace(found, rows=tuple(shown))
    request = replace(request, sections=("matrix",))
    gathered = Gathered(request, person, records, [], {}, LeftOut(), framework=framework, board=board)
    return _leaving(connection, gathered, ())


def _leaving(connection: sqlite3.Connection, gathered: Gathered, files: Sequence[FileGoing]) -> Leaving:
    request = gathered.request
    addresses = {address.strip().casefold() for address in _addresses(connection)}
    found = list(hits_in_texts(gathered, known_people(connection), addresses))
    files = without_own(files, own_words(gathered) | addresses)
    found += hits_in_files(files, request.standing)
    name = gathered.person["name"].strip()
    says = [Property("title", name), Property("author", name)] if name else []
    return Leaving(
        request.audience,
        {
            kind: tuple(_going(kind, row) for row in rows)
            for kind, rows in gathered.records.items()
            if kind not in PARENT_OF and kind not in _SAID_OF_OTHERS
        },
        tuple(sorted(found, key=_place_of)),
        tuple(files),
        tuple(Named(*one) for one in gathered.named),
        tuple(says),
        gathered.left_out,
    )


def _place_of(hit: Hit) -> tuple[bool, int]:
    return hit.stands, _ORDER[hit.what]


def _going(kind: str, row: dict[str, object]) -> Going:
    day = day_of(kind, row)
    return Going(
        str(row["id"]), title_of(kind, row), day.isoformat() if isinstance(day, date) else "", str(row["privacy"]),
        bool(row.get("excerpt")),
    )  # fmt: skip


def _addresses(connection: sqlite3.Connection) -> list[str]:
    """The person's own e-mail addresses."""
    rows = connection.execute("SELECT addresses FROM person WHERE trashed IS NULL")
    return [str(one) for (addresses,) in rows for one in json.loads(addresses)]
