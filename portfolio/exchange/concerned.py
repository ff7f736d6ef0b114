"""Which credentials a saved page concerns: those that may be proven, or found to be taken back, by it."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from portfolio.credentials import words
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.same import issuer_id_in
from portfolio.exchange.found import FoundBadge, FoundPage

_OPEN = ("unknown", "intact")
"""What a page of the issuer's host may settle, whatever it is called."""


class Facts(NamedTuple):
    """What tells whether a page concerns a credential."""

    issuer_id: str
    status: str
    addresses: frozenset[str]
    """Its own, its issuer's, and those that its newest check names."""


def concerns(page: FoundPage, facts: Facts) -> bool:
    """Whether this page may change what is known of the credential."""
    if page.owner and page.owner == facts.issuer_id:
        return True
    if page.address and page.address in facts.addresses:
        return True
    hosts = _hosts(page)
    return facts.status in _OPEN and any(words.host(one) in hosts for one in facts.addresses)


def of_badge(badge: FoundBadge) -> Facts:
    """The facts of a badge that has just been read."""
    own = (badge.identity, badge.issuer_id, badge.issuer_url, badge.source_url)
    return Facts(badge.issuer_id, badge.status, _pages((*own, *_named(badge.checks))))


def concerned_by(connection: sqlite3.Connection, pages: Sequence[FoundPage]) -> list[str]:
    """The ids of the portfolio's credentials that any of these pages concerns; nothing from the bin."""
    rows = connection.execute(
        "SELECT c.id, c.issuer_id, c.identity, c.issuer_url, c.source_url, k.status, k.checks FROM credential AS c"
        " LEFT JOIN credential_check AS k ON k.id = (SELECT n.id FROM credential_check AS n"
        " WHERE n.credential_id = c.id AND n.trashed IS NULL ORDER BY n.at DESC, n.id DESC LIMIT 1)"
        " WHERE c.trashed IS NULL AND c.standard <> ''"
    ).fetchall()
    found = []
    names = {name for page in pages for name in (page.owner, *_hosts(page)) if name}
    for credential_id, issuer_id, identity, issuer_url, source_url, status, checks in rows:
        issuer = issuer_id or _told_by_text(connection, credential_id, identity, names)
        own = (identity, issuer, issuer_url, source_url)
        facts = Facts(issuer, status or "unknown", _pages((*own, *_named(json.loads(checks or "[]")))))
        if any(concerns(page, facts) for page in pages):
            found.append(credential_id)
    return found


def _hosts(page: FoundPage) -> set[str]:
    return {words.host(one) for one in (page.address, page_of(page.owner)) if one}


def _told_by_text(connection: sqlite3.Connection, credential_id: str, identity: str, names: Collection[str]) -> str:
    """The issuer's id in the credential itself, for records from before it was kept; "" where none of `names` is in its
    text, for to read thousands of texts takes long (that of a token is not to be searched)."""
    (raw,) = connection.execute("SELECT raw FROM credential WHERE id = ?", (credential_id,)).fetchone()
    if not raw or (raw.lstrip().startswith("{") and not any(name in raw for name in names)):
        return ""
    return issuer_id_in(raw, identity)


def _pages(names: Iterable[str]) -> frozenset[str]:
    return frozenset(page for name in names if name and (page := page_of(name)))


def _named(checks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for check in checks:
        values = check.get("values")
        if isinstance(values, dict) and isinstance(values.get("address"), str):
            yield values["address"]
