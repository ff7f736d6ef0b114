"""The saved pages of a portfolio as rows: what each is, when it was saved, and how many badges rest on it."""

import json
import sqlite3
from collections import defaultdict
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.ui.kit.dates import day_of

OLD_AFTER = timedelta(days=183)
"""Half a year: a list of badges taken back that is older may not name the latest."""
_SETTLED = frozenset(("signature", "issuer", "revocation"))


class PageRow(NamedTuple):
    """One saved page."""

    id: str
    kind: str
    """key, profile, badge or list."""
    title: str
    address: str
    owner: str
    saved: str
    """ISO day."""
    rests: frozenset[str]
    """The ids of the credentials that rest on it, by their newest check."""

    def is_old(self, today: date) -> bool:
        """Whether badges may have been taken back since."""
        saved = day_of(self.saved)
        return self.kind == "list" and saved is not None and today - saved > OLD_AFTER


def saved_pages(connection: sqlite3.Connection) -> list[PageRow]:
    """All pages that are not in the bin, by whose they are, the latest first. Badges rest on the latest of each."""
    rows = connection.execute(
        "SELECT id, kind, title, address, owner, saved FROM saved_page WHERE trashed IS NULL"
        " ORDER BY lower(title), owner, saved DESC, created DESC"
    ).fetchall()
    resting = _resting(connection) if rows else {}
    latest: set[tuple[str, str]] = set()
    found = []
    for page_id, kind, title, address, owner, saved in rows:
        names = _names(kind, address, owner)
        rests = frozenset[str]().union(*(resting.get(name, ()) for name in names - latest))
        latest |= names
        found.append(PageRow(page_id, kind, title, address, owner, saved, rests))
    return found


def _names(kind: str, address: str, owner: str) -> set[tuple[str, str]]:
    """By what a check's findings name a page: lists and hosted badges by address, keys by whose they are."""
    if kind in ("key", "profile"):
        return {("owner", owner)} if owner else {("address", address)}
    return {("address", address)}


def _resting(connection: sqlite3.Connection) -> dict[tuple[str, str], set[str]]:
    """The credentials that rest on what was saved of an owner, and of an address."""
    rows = connection.execute(
        "SELECT c.id, c.issuer_id, c.source_url, c.identity, (SELECT k.checks FROM credential_check AS k WHERE"
        " k.credential_id = c.id AND k.trashed IS NULL ORDER BY k.at DESC LIMIT 1) FROM credential AS c"
        " WHERE c.trashed IS NULL AND c.replaced_by_id IS NULL"
    )
    resting: dict[tuple[str, str], set[str]] = defaultdict(set)
    for credential_id, issuer, source, identity, checks in rows:
        for row in json.loads(checks) if checks else ():
            values = row.get("values")
            if row.get("result") == "not_checked" or row.get("check") not in _SETTLED or not isinstance(values, dict):
                continue
            if address := values.get("address"):
                resting["address", str(address)].add(credential_id)
            elif row.get("check") == "issuer" and issuer and "date" in values:
                resting["owner", issuer].add(credential_id)
            elif row.get("check") == "signature" and "date" in values:
                for own in {source, identity} - {""}:
                    resting["address", own].add(credential_id)
    return resting
