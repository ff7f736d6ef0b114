"""Looks through everything that a packet takes out of this computer, before it is saved."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

from portfolio.core.people_named import known_people
from portfolio.core.progress import Cancelled, never
from portfolio.core.queries.audience import PARENT_OF
from portfolio.packet.book import title_of
from portfolio.packet.drawing.staging import bytes_of
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.leaving.data import FileGoing, Going, Hit, HitKind, Leaving, Named, Property
from portfolio.packet.leaving.files import files_of, hits_in_files
from portfolio.packet.leaving.hits import hits_in_texts
from portfolio.packet.leaving.texts import own_words
from portfolio.packet.period import day_of
from portfolio.packet.request import PacketRequest

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


def texts_leaving(connection: sqlite3.Connection, request: PacketRequest) -> Leaving:
    """The same without the files: what is found in texts alone. A second for ten thousand entries."""
    return _leaving(connection, gather(connection, request), ())


def _leaving(connection: sqlite3.Connection, gathered: Gathered, files: Sequence[FileGoing]) -> Leaving:
    request = gathered.request
    addresses = {address.strip().casefold() for address in _addresses(connection)}
    found = list(hits_in_texts(gathered, known_people(connection), addresses))
    found += hits_in_files(files, own_words(gathered) | addresses, request.standing)
    name = gathered.person["name"].strip()
    says = [Property("title", name), Property("author", name)] if name else []
    return Leaving(
        request.audience,
        {
            kind: tuple(_going(kind, row) for row in rows)
            for kind, rows in gathered.records.items()
            if kind not in PARENT_OF
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
