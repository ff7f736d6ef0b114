"""Takes files back out of the store that were written for an addition which the person then stopped."""

import hashlib
import json
import sqlite3
from collections.abc import Set as AbstractSet

from portfolio.core.attachments import AttachmentStore
from portfolio.exchange.addition import Additions


def forget_files(
    additions: Additions, store: AttachmentStore, connection: sqlite3.Connection, before: AbstractSet[str]
) -> None:
    """Delete what was written for these, but for what was there `before` or what a record names by now.

    `connection` may be a read-only one. What cannot be deleted harms nothing: `check` names it.
    """
    wanted = [item for item in additions.items if item.wanted and item.sha256]
    written = {item.sha256 for item in wanted}
    written |= {hashlib.sha256(badge.image).hexdigest() for item in wanted for badge in item.badges if badge.image}
    rows = connection.execute(
        "SELECT sha256 FROM attachment WHERE sha256 IN (SELECT value FROM json_each(?))", (json.dumps(sorted(written)),)
    )
    store.remove(written - before - {row[0] for row in rows})
    for item in additions.items:
        item.kept = False
