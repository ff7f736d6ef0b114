"""What the portfolio holds already, asked once for a whole batch, so that nothing is added twice unnoticed."""

import sqlite3
from dataclasses import dataclass, field
from typing import NamedTuple

from portfolio.core.queries.audience import title_of
from portfolio.credentials.same import content_mark, issuer_id_in
from portfolio.exchange.addition import Existing
from portfolio.exchange.found import FoundBadge


class Namesake(NamedTuple):
    """An entry that carries the same id as a new badge but other content. `same_issuer`: of the same issuer's id too.

    The one with the same issuer is another version of the badge, or a forged one; the other only uses its number.
    """

    existing: Existing
    same_issuer: bool


@dataclass
class Known:
    """Entries by SHA-256 of their file, by the mark of their credential's content, and by its id with its text."""

    files: dict[str, Existing] = field(default_factory=dict)
    contents: dict[str, Existing] = field(default_factory=dict)
    identities: dict[str, list[tuple[Existing, str]]] = field(default_factory=dict)

    def badge(self, badge: FoundBadge) -> Existing | None:
        """The entry that is the same credential: the very same content, for ids can be copied into any file."""
        return self.contents.get(content_mark(badge.raw))

    def namesake(self, badge: FoundBadge) -> Namesake | None:
        """An entry with the same id and other content; one of the same issuer comes first."""
        others = [
            Namesake(there, issuer_id_in(raw, badge.identity) == badge.issuer_id)
            for there, raw in (self.identities.get(badge.identity, ()) if badge.identity else ())
        ]
        return max(others, key=lambda other: other.same_issuer, default=None)

    def remember(self, there: Existing, identity: str, raw: str) -> None:
        """Take a credential in. What came first stays the one that is named."""
        if mark := content_mark(raw):
            self.contents.setdefault(mark, there)
        if identity:
            self.identities.setdefault(identity, []).append((there, raw))


def known_in(connection: sqlite3.Connection) -> Known:
    """Read from a portfolio's (read-only) connection. An entry in the bin counts, but one that is not comes first."""
    known = Known()
    rows = connection.execute(
        "SELECT c.id, c.title, c.trashed IS NOT NULL, c.identity, c.raw, a.sha256 FROM credential AS c"
        " LEFT JOIN attachment AS a ON a.id = c.original_id ORDER BY c.trashed IS NOT NULL, c.created"
    )
    for credential_id, title, in_bin, identity, raw, sha256 in rows:
        there = Existing("credential", credential_id, title, bool(in_bin))
        if sha256:
            known.files.setdefault(sha256, there)
        known.remember(there, identity, raw)
    rows = connection.execute(
        f"SELECT id, {title_of('attachment')}, trashed IS NOT NULL, sha256 FROM attachment"
        " WHERE purpose = 'evidence' ORDER BY trashed IS NOT NULL, created"
    )
    for attachment_id, title, in_bin, sha256 in rows:
        known.files.setdefault(sha256, Existing("attachment", attachment_id, title, bool(in_bin)))
    return known
