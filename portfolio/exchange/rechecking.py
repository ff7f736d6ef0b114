"""Checks credentials again with what was saved since, each result kept beside the ones before."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from portfolio.core.attachments import AttachmentStore, sha256_of
from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.records import Credential, CredentialCheck, build, with_fields
from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.core.said import said
from portfolio.credentials.same import content_mark
from portfolio.exchange.found import Found, FoundBadge
from portfolio.exchange.in_one import in_one
from portfolio.exchange.ties import Tied, Ties, ties_of
from portfolio.exchange.versions import Older, Versions, may_stand_before, set_behind

_LINKED = ("issuer_url", "recipient", "earned", "expires", "description", "criteria", "skills", "evidence")
"""What a badge that is only a link is told by the page that was saved of it."""
_FILLED = ("issuer_id", "valid_from", "alignment")
"""What records made by older versions of the program do not hold yet, and their files tell."""


class Examiner(Protocol):
    """Reads one file; `GuardedReader` does it in a child."""

    def examine(self, data: bytes, name: str) -> Found: ...


class Source(NamedTuple):
    """The original file of credentials, and those that came in it."""

    path: Path
    sha256: str
    name: str
    credentials: tuple[Credential, ...]
    statuses: tuple[str, ...]
    """What the newest check of each said."""
    ties: Ties
    """What hangs on those that share their own id with another."""
    behind: dict[str, tuple[Credential, ...]]
    """The older versions behind each, also those in the bin: they may be taken out again."""


class Result(NamedTuple):
    """What was found of one credential."""

    credential: Credential
    badge: FoundBadge
    before: str = ""
    """What its newest check said until now."""
    tied: Tied = Tied()
    """What hangs on it, where another credential shares its own id."""
    behind: tuple[Credential, ...] = ()
    """The older versions that are kept behind it."""


@dataclass
class Rechecked:
    """What checking again has come to: nothing of it is written yet."""

    results: list[Result] = field(default_factory=list)
    troubles: list[tuple[str, PortfolioError]] = field(default_factory=list)
    """Titles of what could not be checked, and why."""


def sources_of(
    connection: sqlite3.Connection, store: AttachmentStore, ids: Iterable[str] | None = None
) -> list[Source]:
    """The files of these credentials, or of all; what lies in the bin, or came as paper, has nothing to check.

    `connection` may be a read-only one.
    """
    rows = connection.execute(
        "SELECT c.id, a.sha256, a.name, coalesce((SELECT k.status FROM credential_check AS k"
        " WHERE k.credential_id = c.id AND k.trashed IS NULL ORDER BY k.at DESC, k.id DESC LIMIT 1), '')"
        " FROM credential AS c JOIN attachment AS a ON a.id = c.original_id"
        " WHERE c.trashed IS NULL AND c.standard <> '' ORDER BY c.created, c.id"
    )
    chosen = None if ids is None else set(ids)
    files: dict[str, tuple[str, list[str]]] = {}
    statuses: dict[str, str] = {}
    for credential_id, sha256, name, status in rows:
        if chosen is None or credential_id in chosen:
            files.setdefault(sha256, (name, []))[1].append(credential_id)
            statuses[credential_id] = status
    records = {record.id: record for record in records_in(connection, Credential, statuses)}
    shared = Counter(record.identity for record in records.values() if record.identity)
    ties = ties_of(connection, [record.id for record in records.values() if shared[record.identity] > 1])
    behind: dict[str, tuple[Credential, ...]] = {}
    for older in records_in(connection, Credential, statuses, "replaced_by_id"):
        newer_id = older.replaced_by_id or ""
        behind[newer_id] = (*behind.get(newer_id, ()), older)
    return [
        Source(
            store.path(sha256), sha256, name, tuple(records[one] for one in some),
            tuple(statuses[one] for one in some), ties, behind,
        )
        for sha256, (name, some) in files.items()
    ]  # fmt: skip


def recheck(
    sources: Sequence[Source], reader: Examiner, progress: Progress = silent, cancelled: Cancelled = never
) -> Rechecked:
    """Look at every file again with what `reader` knows. Reads only; runs on any thread.

    A file that is gone, damaged or not to be read gets its sentence, and the rest goes on. Raises Stopped.
    """
    found = Rechecked()
    for done, source in enumerate(sources):
        if cancelled():
            raise Stopped
        progress(done, len(sources), source.name)
        try:
            badges = reader.examine(_original(source), source.name).badges
        except PortfolioError as error:
            found.troubles += [(one.title, error) for one in source.credentials]
            continue
        for credential, before in zip(source.credentials, source.statuses, strict=True):
            badge = _same(credential, badges, alone=len(source.credentials) == 1)
            if badge is None:
                found.troubles.append((credential.title, _not_there(credential)))
            else:
                tied = source.ties.get(credential.id, Tied())
                behind = source.behind.get(credential.id, ())
                found.results.append(Result(credential, badge, before, tied, behind))
    progress(len(sources), len(sources), "")
    return found


def as_change(rechecked: Rechecked) -> Change:
    """The change that keeps what was found: a check for each credential beside those from before, and what a record
    made by an older version of the program does not tell yet. Of two versions that are proven by now the later counts,
    and one that turns out broken hides no older one. Empty when nothing could be checked."""
    behind = set_behind((), with_versions(rechecked, Versions()))
    edits = in_one((*edits_of(rechecked), *behind))
    titles = [result.credential.title for result in rechecked.results]
    if len(titles) == 1:
        return Change(said("Check “{title}” again", title=titles[0][:60]), edits)
    return Change(said("Check {count} badges again", count=len(titles)), edits)


def edits_of(rechecked: Rechecked) -> list[Edit]:
    """What is to be written of each by itself."""
    edits: list[Edit] = []
    for result in rechecked.results:
        credential, badge = result.credential, result.badge
        check = build(CredentialCheck, credential_id=credential.id, status=badge.status, checks=badge.checks)
        edits.append(Edit(None, check))
        fields = _told_now(credential, badge)
        if any(getattr(credential, name) != value for name, value in fields.items()):
            edits.append(Edit(credential, with_fields(credential, **fields)))
    return [*edits, *_freed(rechecked)]


def _freed(rechecked: Rechecked) -> Iterator[Edit]:
    """What was kept behind a version that is no good comes forth, or stands behind the one before which that stood."""
    bad = {one.credential.id: one.credential for one in rechecked.results if not may_stand_before(one.badge)}
    for result in rechecked.results:
        newer, passed = result.credential, set[str]()
        while newer.id in bad and newer.id not in passed:
            passed.add(newer.id)
            heir = newer.replaced_by_id
            newer = bad.get(heir or "", newer)
        if passed:
            for older in result.behind:
                yield Edit(older, with_fields(older, replaced_by_id=None if heir == older.id else heir))


def with_versions(rechecked: Rechecked, versions: Versions) -> Versions:
    """`versions` and those that were checked again: what is proven only now may stand before an earlier one."""
    for result in rechecked.results:
        if result.badge.identity and result.badge.issuer_id:
            versions.add(result.badge, Older(result.credential, result.badge, result.tied))
    return versions


def _told_now(credential: Credential, badge: FoundBadge) -> dict[str, Any]:
    """What the record does not say yet, or says because the file alone tells no more; what the person wrote stays."""
    linked = (badge.bare_title, badge.bare_issuer) not in ((badge.title, badge.issuer), ("", ""))
    names = (*_FILLED, *(_LINKED if linked else ()))
    told = {name: getattr(badge, name) for name in names if not getattr(credential, name) and getattr(badge, name)}
    for name in ("earned", "expires"):
        if told.get(name) is not None and not EARLIEST <= told[name] <= LATEST:
            del told[name]
    told["endorsements"] = badge.endorsements  # what others say of it was checked again too
    if linked and credential.title == badge.bare_title:
        told["title"] = badge.title
    if linked and credential.issuer == badge.bare_issuer:
        told["issuer"] = badge.issuer
    return told


def _original(source: Source) -> bytes:
    try:
        data = source.path.read_bytes()
    except OSError as error:
        raise PortfolioError(
            "The file “{name}” is missing.", "Restore it from a backup: it is in every one.", name=source.name
        ) from error
    if sha256_of(data) != source.sha256:
        raise PortfolioError(
            "The file “{name}” is damaged.", "Restore it from a backup: it is in every one.", name=source.name
        )
    return data


def _same(credential: Credential, badges: Sequence[FoundBadge], *, alone: bool) -> FoundBadge | None:
    """Which of the badges in its file a credential was made of."""
    if alone and len(badges) == 1:
        return badges[0]
    mark = content_mark(credential.raw)
    same = [badge for badge in badges if content_mark(badge.raw) == mark]
    named = [badge for badge in badges if credential.identity and badge.identity == credential.identity]
    return next(iter([*same, *named]), None)


def _not_there(credential: Credential) -> PortfolioError:
    return PortfolioError(
        "“{name}” is not found in its file any more.",
        "The badge is kept as it is. Try again with a newer version of the program.",
        name=credential.title,
    )
