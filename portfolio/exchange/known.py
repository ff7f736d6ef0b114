"""What the portfolio holds already, asked once for a whole batch, so that nothing is added twice unnoticed."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from portfolio.core.attachments import AttachmentStore
from portfolio.core.queries.audience import title_of
from portfolio.credentials.same import content_mark, issuer_id_in
from portfolio.exchange.addition import Existing
from portfolio.exchange.found import FoundBadge, FoundPage


class Namesake(NamedTuple):
    """An entry that carries the same id as a new badge but other content. `same_issuer`: of the same issuer's id too.

    The one with the same issuer is another version of the badge, or a forged one; the other only uses its number.
    """

    existing: Existing
    same_issuer: bool


@dataclass
class _Entry:
    """A credential under its id. Its text is read only when another one with this id comes along."""

    existing: Existing
    read: Callable[[], tuple[str, str]]
    """Gives its text as received and its issuer's id."""
    told: tuple[str, str] | None = None
    content: str | None = None

    @property
    def mark(self) -> str:
        if self.content is None:
            self.content = content_mark(self._told[0])
        return self.content

    def issuer_id(self, identity: str) -> str:
        raw, issuer = self._told
        return issuer or issuer_id_in(raw, identity)  # from before the record kept it

    @property
    def _told(self) -> tuple[str, str]:
        if self.told is None:
            self.told = self.read()
        return self.told


class SavedOn(NamedTuple):
    """A saved page that is there, and the ISO day on which it was saved."""

    existing: Existing
    saved: str


@dataclass
class Known:
    """Entries by SHA-256 of their file, credentials by their own id, saved pages by what they are.

    `connection` and `store` are the portfolio's, where there is one: what only some files ask for is read through them.
    """

    files: dict[str, Existing] = field(default_factory=dict)
    badge_files: set[str] = field(default_factory=set)
    """SHA-256 of files from which badges came in: they need not be read again."""
    pages: dict[tuple[str, str, str], SavedOn] = field(default_factory=dict)
    """By SHA-256 of the file, address and owner."""
    connection: sqlite3.Connection | None = None
    store: AttachmentStore | None = None
    _by_identity: dict[str, list[_Entry]] = field(default_factory=dict)

    def badge(self, badge: FoundBadge) -> Existing | None:
        """The entry that is the same credential: the very same content, for ids can be copied into any file."""
        others = self._by_identity.get(badge.identity)
        if not others or not (mark := content_mark(badge.raw)):
            return None
        return next((other.existing for other in others if other.mark == mark), None)

    def namesakes(self, badge: FoundBadge) -> Iterator[Namesake]:
        """Entries with the same id and, if it was not found by `badge`, other content."""
        for other in self._by_identity.get(badge.identity, ()) if badge.identity else ():
            yield Namesake(other.existing, other.issuer_id(badge.identity) == badge.issuer_id)

    def namesake(self, badge: FoundBadge) -> Namesake | None:
        """One of the namesakes; one of the same issuer comes first."""
        return max(self.namesakes(badge), key=lambda other: other.same_issuer, default=None)

    def remember(self, there: Existing, badge: FoundBadge) -> None:
        """Take a credential in. What came first stays the one that is named."""
        self._take(there, badge.identity, lambda: (badge.raw, badge.issuer_id))

    def page(self, page: FoundPage, sha256: str, saved: str) -> Existing | None:
        """The saved page that says the same: the same bytes from the same place, saved on this day or later."""
        there = self.pages.get((sha256, page.address, page.owner))
        return there.existing if there is not None and there.saved >= saved else None

    def _take(self, there: Existing, identity: str, read: Callable[[], tuple[str, str]]) -> None:
        self._by_identity.setdefault(identity, []).append(_Entry(there, read))

    def _kept(self, credential_id: str) -> tuple[str, str]:
        assert self.connection is not None
        row = self.connection.execute("SELECT raw, issuer_id FROM credential WHERE id = ?", (credential_id,)).fetchone()
        return (row[0], row[1]) if row else ("", "")


def known_in(connection: sqlite3.Connection, store: AttachmentStore) -> Known:
    """Read from a portfolio's (read-only) connection, which must stay open as long as it is asked, on one thread.

    An entry in the bin counts, but one that is not comes first.
    """
    known = Known(connection=connection, store=store)
    rows = connection.execute(
        "SELECT c.id, c.title, c.trashed IS NOT NULL, c.identity, a.sha256, c.standard <> '' FROM credential AS c"
        " LEFT JOIN attachment AS a ON a.id = c.original_id ORDER BY c.trashed IS NOT NULL, c.created"
    )
    for credential_id, title, in_bin, identity, sha256, digital in rows:
        there = Existing("credential", credential_id, title, bool(in_bin))
        if sha256:
            known.files.setdefault(sha256, there)
        if sha256 and digital:
            known.badge_files.add(sha256)
        known._take(there, identity, _reader(known, credential_id))
    rows = connection.execute(
        f"SELECT id, {title_of('attachment')}, trashed IS NOT NULL, sha256 FROM attachment"
        " WHERE purpose = 'evidence' ORDER BY trashed IS NOT NULL, created"
    )
    for attachment_id, title, in_bin, sha256 in rows:
        known.files.setdefault(sha256, Existing("attachment", attachment_id, title, bool(in_bin)))
    rows = connection.execute(
        "SELECT p.id, p.title, p.trashed IS NOT NULL, a.sha256, p.address, p.owner, p.saved FROM saved_page AS p"
        " JOIN attachment AS a ON a.id = p.original_id ORDER BY p.trashed IS NOT NULL, p.saved DESC"
    )
    for page_id, title, in_bin, sha256, address, owner, saved in rows:
        page = SavedOn(Existing("saved_page", page_id, title, bool(in_bin)), saved)
        known.pages.setdefault((sha256, address, owner), page)
    return known


def _reader(known: Known, credential_id: str) -> Callable[[], tuple[str, str]]:
    return lambda: known._kept(credential_id)
