"""What the portfolio holds already, asked once for a whole batch, so that nothing is added twice unnoticed."""

import hashlib
import sqlite3
from dataclasses import dataclass, field

from portfolio.exchange.addition import Existing
from portfolio.exchange.found import FoundBadge


@dataclass
class Known:
    """Entries by SHA-256 of their file, by (issuer, issuer's id of the credential), and by the credential's text."""

    files: dict[str, Existing] = field(default_factory=dict)
    identities: dict[tuple[str, str], Existing] = field(default_factory=dict)
    texts: dict[str, Existing] = field(default_factory=dict)

    def badge(self, badge: FoundBadge) -> Existing | None:
        """The entry that is the same credential: same issuer and id (Open Badges 3.0, 8.4), or the very same text."""
        return self.identities.get(identity_key(badge.issuer, badge.identity)) or self.texts.get(text_key(badge.raw))


def known_in(connection: sqlite3.Connection) -> Known:
    """Read from a portfolio's (read-only) connection. An entry in the bin counts, but one that is not comes first."""
    known = Known()
    rows = connection.execute(
        "SELECT c.id, c.title, c.trashed IS NOT NULL, c.issuer, c.identity, c.raw, a.sha256 FROM credential AS c"
        " LEFT JOIN attachment AS a ON a.id = c.original_id ORDER BY c.trashed IS NOT NULL, c.created"
    )
    for credential_id, title, in_bin, issuer, identity, raw, sha256 in rows:
        there = Existing("credential", credential_id, title, bool(in_bin))
        if sha256:
            known.files.setdefault(sha256, there)
        if identity:
            known.identities.setdefault(identity_key(issuer, identity), there)
        if raw.strip():
            known.texts.setdefault(text_key(raw), there)
    rows = connection.execute(
        "SELECT id, CASE WHEN title <> '' THEN title ELSE name END, trashed IS NOT NULL, sha256 FROM attachment"
        " WHERE purpose = 'evidence' ORDER BY trashed IS NOT NULL, created"
    )
    for attachment_id, title, in_bin, sha256 in rows:
        known.files.setdefault(sha256, Existing("attachment", attachment_id, title, bool(in_bin)))
    return known


def identity_key(issuer: str, identity: str) -> tuple[str, str]:
    """Nothing without an id is the same as anything: an empty one is made unlike all others."""
    return (issuer.casefold(), identity) if identity else ("", "\0")


def badge_mark(badge: FoundBadge) -> str:
    """A text that two equal badges share, never one that a file's SHA-256 could be."""
    issuer, identity = identity_key(badge.issuer, badge.identity)
    return f"{issuer}\n{identity}" if badge.identity else f"text\n{text_key(badge.raw)}"


def text_key(raw: str) -> str:
    """The SHA-256 of a credential's text; "" for none."""
    return hashlib.sha256(raw.strip().encode("utf-8", "surrogatepass")).hexdigest() if raw.strip() else ""
