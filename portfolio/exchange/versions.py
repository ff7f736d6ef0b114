"""Versions of one credential: which of two counts, and whether one may stand before the other at all.

Open Badges 3.0, "Credential equality and comparison algorithm": of two with the same issuer id and id, the one that is
valid from later replaces the other. Ids can be copied into any file, so a version takes the place of another only where
the same key has signed both, or where neither is signed: a stranger's file hides nothing that is proven.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from portfolio.core.change import Edit
from portfolio.core.records import Credential, Link, Record, with_fields
from portfolio.core.records.base import new_id, now
from portfolio.exchange.found import FoundBadge
from portfolio.exchange.ties import Hung, Tied, said_by

Ids = tuple[str, str]
"""The issuer's id and the credential's own: versions share both."""


class Older(NamedTuple):
    """A credential of the portfolio that shares its ids with a new one, as its file reads now, and what hangs on it."""

    credential: Credential
    badge: FoundBadge
    tied: Tied = Tied()


@dataclass
class Versions:
    """What the portfolio holds under the ids of a batch's new credentials; nothing from the bin."""

    there: dict[Ids, dict[str, Older]] = field(default_factory=dict)
    """By their ids, then by the id of the record."""

    def add(self, badge: FoundBadge, older: Older) -> None:
        """Note that this credential of the portfolio shares the ids of `badge`."""
        self.there.setdefault((badge.issuer_id, badge.identity), {})[older.credential.id] = older

    def of(self, badge: FoundBadge) -> Iterable[Older]:
        """Those that share the ids of this badge."""
        return self.there.get((badge.issuer_id, badge.identity), {}).values()


def may_stand_before(badge: FoundBadge) -> bool:
    """Whether a badge may stand before any other at all: what is broken, or not read, hides nothing."""
    return badge.status not in ("invalid", "unsupported")


def may_replace(newer: FoundBadge, older: FoundBadge) -> bool:
    """Whether the one may stand before the other, as far as their proofs go; not asked: which of them is newer."""
    if not may_stand_before(newer) or newer.signed != older.signed:
        return False
    if newer.signed:
        return bool(newer.key) and newer.key == older.key
    return _is_shown_by_page(newer) or not _is_shown_by_page(older)


def _is_shown_by_page(badge: FoundBadge) -> bool:
    """Whether a page that the person saved from the badge's own address says the same."""
    return any(check["check"] == "address" and check["result"] == "passed" for check in badge.checks)


def since(badge: FoundBadge) -> str:
    """From when a badge holds, in a form that sorts; "" where that is not known."""
    text = badge.valid_from or (badge.earned.isoformat() if badge.earned else "")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).isoformat()


def order(one: FoundBadge, other: FoundBadge) -> int:
    """1 where the first replaces the other, -1 where the other replaces it, 0 where both stay."""
    first, second = since(one), since(other)
    if not first or not second or first == second:
        return 0
    newer, older = (one, other) if first > second else (other, one)
    return (1 if newer is one else -1) if may_replace(newer, older) else 0


def earliest(badges: Iterable[FoundBadge]) -> list[FoundBadge]:
    """Of badges that share their ids the earliest of each sort: what replaces any of a sort, replaces that one.

    A file may hold hundreds of versions, too many to compare each with each.
    """
    found: dict[tuple[bool, str, bool], tuple[str, FoundBadge]] = {}
    for badge in badges:
        sort = badge.signed, badge.key, _is_shown_by_page(badge)
        if (moment := since(badge)) and (sort not in found or moment < found[sort][0]):
            found[sort] = moment, badge
    return [badge for _, badge in found.values()]


@dataclass
class _Member:
    """A credential among its versions."""

    since: str
    badge: FoundBadge
    record: Credential
    older: Older | None = None
    """Where the portfolio holds it already."""
    newer: "_Member | None" = None


def set_behind(fresh: Iterable[tuple[FoundBadge, Credential]], versions: Versions) -> list[Edit]:
    """The edits by which each version stands behind the next: of `fresh` credentials, which are not written yet (their
    edits are those that add them), and of those that are there.

    The one that replaces another takes over what the person made of it: who may see it, its programme, links, tags
    and the standards and skills it shows. The older one keeps its own; what was there before keeps what it had.
    """
    families: dict[Ids, list[_Member]] = {}
    for badge, record in fresh:
        if badge.identity and badge.issuer_id and (moment := since(badge)):
            families.setdefault((badge.issuer_id, badge.identity), []).append(_Member(moment, badge, record))
    for ids, there in versions.there.items():
        known = [_Member(since(one.badge), one.badge, one.credential, one) for one in there.values()]
        families.setdefault(ids, []).extend(member for member in known if member.since)
    edits: list[Edit] = []
    for members in families.values():
        if len(members) > 1:
            edits += _chained(sorted(members, key=lambda one: one.since))
    return edits


def _chained(members: list[_Member]) -> list[Edit]:
    """`members` in the order in which they hold."""
    for at, member in enumerate(members):
        later = (one for one in members[at + 1 :] if one.since > member.since)
        member.newer = next((one for one in later if may_replace(one.badge, member.badge)), None)
    shown = {member.record.id for member in members if _is_shown(member, members)}
    made: list[Edit] = []
    for member in members:
        fields: dict[str, object] = {}
        if member.newer is not None and member.record.replaced_by_id != member.newer.record.id:
            fields["replaced_by_id"] = member.newer.record.id
        heirs = [one for one in members if one.newer is member and one.record.id in shown]
        for one in heirs:  # the latest last: what it says counts
            if member.older is None:
                fields["privacy"] = one.record.privacy
            if member.record.programme_id is None:
                fields["programme_id"] = one.record.programme_id
        if member.older is None and member.newer is not None and member.newer.older is not None:
            fields["privacy"] = member.newer.record.privacy
        made += [Edit(None, one) for one in _copies([one.older for one in heirs if one.older], member)]
        if fields:
            before = member.older.credential if member.older is not None else None
            made.append(Edit(before, with_fields(member.record, **fields)))
    return made


def _is_shown(member: _Member, members: list[_Member]) -> bool:
    """Whether it is in the portfolio, and stood behind none of these until now."""
    return member.older is not None and all(one.record.id != member.record.replaced_by_id for one in members)


def _copies(replaced: Iterable[Older], heir: _Member) -> list[Record]:
    """What hangs on what is replaced, for its heir; nothing that this has already."""
    heir_id, own = heir.record.id, heir.older.tied if heir.older is not None else Tied()
    said = {said_by(hung) for hung in own.hung}
    links = {_ends(link) for link in own.links}
    made: list[Record] = []
    for one in replaced:
        for hung in one.tied.hung:
            if said_by(hung) not in said:
                said.add(said_by(hung))
                made.append(_copy(hung, record_id=heir_id))
        for link in one.tied.links:
            source, target, role = (heir_id if end == one.credential.id else end for end in _ends(link))
            if (source, target, role) not in links and source != target:
                links.add((source, target, role))
                made.append(_copy(link, source_id=source, target_id=target))
    return made


def _copy(tie: Link | Hung, **fields: object) -> Record:
    return with_fields(tie, id=new_id(), created=now(), **fields)


def _ends(link: Link) -> tuple[str, str, str]:
    return link.source_id, link.target_id, link.role
