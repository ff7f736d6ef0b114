"""Says of new badges that another one carries their id: a version of it, newer or older, or one that only says so."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from portfolio.core.progress import Cancelled, Progress
from portfolio.core.said import said
from portfolio.exchange.addition import Additions, Existing
from portfolio.exchange.found import Found, FoundBadge
from portfolio.exchange.known import Known, Namesake
from portfolio.exchange.rechecking import recheck, sources_of
from portfolio.exchange.ties import ties_of
from portfolio.exchange.versions import Older, Versions, order

_HERE, _IN_BIN = said("in your portfolio"), said("in the bin")


class BadgeReader(Protocol):
    """Reads one file; `GuardedReader` does it in a child."""

    def examine(self, data: bytes, name: str) -> Found: ...


def find_versions(
    additions: Additions, known: Known, reader: BadgeReader, progress: Progress, cancelled: Cancelled
) -> None:
    """Note which credentials of the portfolio share the ids of new ones, and say it of each new one.

    The files of those that are there are read again, for only that tells by which key they were signed.
    """
    fresh = [(item, badge) for item in additions.wanted for badge in item.badges]
    named = {id(badge): list(known.namesakes(badge)) for _, badge in fresh}
    ids = {one.existing.id for found in named.values() for one in found if one.same_issuer and not one.existing.in_bin}
    older = _older(known, reader, sorted(ids), progress, cancelled)
    batch: dict[str, FoundBadge] = {}
    for item, badge in fresh:
        others = named[id(badge)]
        for other in others:
            if other.same_issuer and other.existing.id in older:
                additions.versions.add(badge, older[other.existing.id])
        if not item.note[0]:
            item.note = _note(badge, others, additions.versions) or _note_in_batch(badge, batch) or ("", "")
        if badge.identity:
            batch.setdefault(badge.identity, badge)


def _older(
    known: Known, reader: BadgeReader, ids: Sequence[str], progress: Progress, cancelled: Cancelled
) -> dict[str, Older]:
    if not ids or known.connection is None or known.store is None:
        return {}
    ties = ties_of(known.connection, ids)
    found = recheck(sources_of(known.connection, known.store, ids), reader, progress, cancelled)
    return {one.credential.id: Older(one.credential, one.badge, ties[one.credential.id]) for one in found.results}


def _note(badge: FoundBadge, others: Sequence[Namesake], versions: Versions) -> tuple[str, str] | None:
    """Sentence and advice on the credential of the portfolio that matters most."""
    replacing = {one.credential.id: order(badge, one.badge) for one in versions.of(badge)}

    def weight(one: Namesake) -> tuple[bool, bool, bool]:
        newer = replacing.get(one.existing.id, 0)
        return one.same_issuer, newer != 0, newer < 0

    first = max(others, key=weight, default=None)
    if first is None:
        return None
    return _about(badge, first.existing, first.same_issuer, replacing.get(first.existing.id, 0))


def _note_in_batch(badge: FoundBadge, batch: Mapping[str, FoundBadge]) -> tuple[str, str] | None:
    other = batch.get(badge.identity) if badge.identity else None
    if other is None:
        return None
    same = other.issuer_id == badge.issuer_id
    return _about(badge, Existing("credential", "", other.title), same, order(badge, other) if same else 0)


def _about(badge: FoundBadge, other: Existing, same_issuer: bool, newer: int) -> tuple[str, str]:
    """`newer`: 1 where the badge replaces the other one, -1 where that replaces it."""
    titles = {"title": badge.title, "other": other.title, "where": _IN_BIN if other.in_bin else _HERE}
    if newer > 0:
        return (
            said("“{title}” is a newer version of “{other}” {where}.", **titles),
            said("The older one is kept behind it."),
        )
    if newer < 0:
        return (
            said("“{title}” is an older version of “{other}” {where}.", **titles),
            said("It is kept behind the newer one."),
        )
    if same_issuer:
        return (
            said("“{title}” is another version of “{other}” {where}.", **titles),
            said("Both are kept. It may have been renewed; if one of them is not from its issuer, delete that one."),
        )
    return (
        said("“{title}” carries the same number as “{other}” {where}, but another issuer.", **titles),
        said("Both are kept. Such a number is given once, so one of the two may not be genuine."),
    )
