"""What the person saved of issuers, as files: where each lies in the portfolio, and the shelf that is made of them."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from portfolio.core.attachments import AttachmentStore

if TYPE_CHECKING:  # what proves is loaded where something is proven: in the reading child
    from portfolio.credentials.proofs.shelf import Shelf

MOST_FILES = 2_000
"""Pages that a shelf is made of: the latest. What is saved by hand, once an issuer, never comes near."""
MOST_BYTES = 64 * 1024 * 1024
"""Of all pages together; the latest come first."""


class ShelfFile(NamedTuple):
    """A saved page by its place on the disk, with what the person said of it."""

    path: str
    saved: str
    """ISO day on which it was saved."""
    address: str = ""
    owner: str = ""


def shelf_files(connection: sqlite3.Connection, store: AttachmentStore) -> list[ShelfFile]:
    """The saved pages of a portfolio, those in the bin left out, what was saved last first.

    `connection` may be a read-only one. The files are immutable, so their paths may be read later, and elsewhere.
    """
    rows = connection.execute(
        "SELECT a.sha256, p.saved, p.address, p.owner FROM saved_page AS p JOIN attachment AS a ON a.id = p.original_id"
        " WHERE p.trashed IS NULL ORDER BY p.saved DESC, p.created DESC LIMIT ?",
        (MOST_FILES,),
    )
    return [ShelfFile(str(store.path(sha256)), saved, address, owner) for sha256, saved, address, owner in rows]


class FreshPage(NamedTuple):
    """A page that just came in and lies in no portfolio yet."""

    data: bytes
    saved: str
    """ISO day on which it was saved."""
    address: str = ""
    owner: str = ""


def read_shelf(files: Iterable[ShelfFile], fresh: Iterable[FreshPage] = ()) -> "Shelf":
    """The shelf of these files. A file that is gone, or would be too much, is left out; raises nothing for any."""
    from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of

    found = [SavedFile(one.data, date.fromisoformat(one.saved), one.address, one.owner) for one in fresh]
    left = MOST_BYTES - sum(len(one.data) for one in found)
    for file in files:
        try:
            with Path(file.path).open("rb") as opened:
                data = opened.read(max(left, 0) + 1)
            saved = date.fromisoformat(file.saved)
        except (OSError, ValueError):
            continue
        if len(data) <= left:
            left -= len(data)
            found.append(SavedFile(data, saved, file.address, file.owner))
    return shelf_of(reversed(found))  # of two of one day the one that came in last counts
