"""The keys of packets that a reader has saved: by them a packet is not only unchanged, but somebody's."""

import json
import sqlite3
from datetime import date

from portfolio.core.attachments import AttachmentStore
from portfolio.core.change import Change, added
from portfolio.core.keys import PORTFOLIO_KEY, key
from portfolio.core.records import Attachment, SavedPage, build
from portfolio.core.said import said
from portfolio.packet.proof.known_keys import KnownKey, public_of


def known_keys(connection: sqlite3.Connection) -> dict[str, KnownKey]:
    """The keys that the portfolio's owner has saved, the first saving of each, and her own. Not those in the bin."""
    found: dict[str, KnownKey] = {}
    own = own_did(connection)
    if own:
        found[own] = KnownKey("", "")
    rows = connection.execute(
        "SELECT owner, title, saved FROM saved_page"
        " WHERE kind = 'key' AND trashed IS NULL AND owner LIKE 'did:key:%' ORDER BY saved, created"
    )
    for owner, title, saved in rows:
        found.setdefault(str(owner), KnownKey(str(title), str(saved)))
    return found


def own_did(connection: sqlite3.Connection) -> str:
    """The name of the portfolio's own key, or "" where it has none yet."""
    from portfolio.packet.proof.signing import did_of

    pem = key(connection, PORTFOLIO_KEY)
    return did_of(pem) if pem else ""


def save_key(did: str, title: str, store: AttachmentStore, today: date) -> Change:
    """The change that saves a packet's key as that of somebody the reader knows. Raises ValueError for what is no key.

    What is kept is a page as issuers have them, so that badges of the same key are proven by it as well.
    """
    public_of(did)
    page = {
        "id": f"{did}#{did.removeprefix('did:key:')}",
        "type": "Multikey",
        "controller": did,
        "publicKeyMultibase": did.removeprefix("did:key:"),
    }
    data = json.dumps(page, indent=1).encode()
    name = f"key of {title}"[:80] + ".json"
    file = build(
        Attachment, purpose="original", name=name, media_type="application/json", sha256=store.add(data),
        size=len(data), privacy="private",
    )  # fmt: skip
    saved = build(SavedPage, kind="key", title=title, owner=did, saved=today, original_id=file.id, privacy="private")
    return added(said("Save the key of “{name}”", name=title), file, saved)
