"""Outlines that the person keeps as templates: each as a small file in the portfolio, which undo takes away."""

import hashlib
import sqlite3
from typing import NamedTuple

from portfolio.core.attachments import AttachmentStore
from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, added, removed
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Attachment, build
from portfolio.core.said import said
from portfolio.exchange.learning.outline_file import OutlineFile
from portfolio.exchange.learning.outlines import FORMAT, read_outline, write_outline

MEDIA_TYPE = f"application/vnd.{FORMAT}+json"


class OutlineTemplate(NamedTuple):
    """An outline that is kept."""

    id: str
    """Of the attachment that keeps it."""
    outline: OutlineFile


def keep_outline(file: OutlineFile, store: AttachmentStore) -> Change:
    """The change that keeps an outline as a template. Its bytes are put into the store; what no change speaks of is
    tidied away there as any other file."""
    data = write_outline(file, "json")
    store.add(data)
    record = build(
        Attachment, purpose="original", name="outline.json", media_type=MEDIA_TYPE, title=file.title,
        sha256=hashlib.sha256(data).hexdigest(), size=len(data), privacy="private",
    )  # fmt: skip
    return added(said("Keep “{title}” as a template", title=file.title), record)


def kept_outlines(connection: sqlite3.Connection, store: AttachmentStore) -> list[OutlineTemplate]:
    """All that are kept, by title. A file that is missing or damaged is passed over: `check` says so."""
    found = []
    for record, digest, title in connection.execute(
        "SELECT id, sha256, title FROM attachment WHERE media_type = ? AND trashed IS NULL", (MEDIA_TYPE,)
    ):
        try:
            found.append(OutlineTemplate(record, read_outline(store.read(digest), title or "outline.json")))
        except (PortfolioError, OSError):
            continue
    return sorted(found, key=lambda one: (one.outline.title.casefold(), one.id))


def forget_outline(connection: sqlite3.Connection, template_id: str) -> Change:
    """The change that takes a template away, which undo brings back; empty where it is not there. No bin shows it."""
    records = [one for one in records_in(connection, Attachment, [template_id]) if one.media_type == MEDIA_TYPE]
    title = records[0].title if records else ""
    return removed(said("Take the template “{title}” away", title=title), *records)
