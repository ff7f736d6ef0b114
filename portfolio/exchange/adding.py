"""Adds files to a portfolio: first a plan that says what each one is, then one change that can be undone as one."""

import hashlib
from collections import deque
from collections.abc import Iterable
from typing import Protocol

from portfolio.core.attachments import AttachmentStore
from portfolio.core.change import Change, added
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.records import Record
from portfolio.core.said import said
from portfolio.credentials.same import content_mark
from portfolio.exchange.adding_records import records_for
from portfolio.exchange.addition import Addition, Additions, Existing
from portfolio.exchange.found import Found, FoundBadge
from portfolio.exchange.gather import Gathered, Source, gather, read_file
from portfolio.exchange.intake.photo import clean_photo
from portfolio.exchange.intake.sniff import FileKind, sniff_large
from portfolio.exchange.known import Known

MAX_READ_BYTES = 50 * 1024 * 1024  # larger files are kept without looking for text inside
MAX_INSIDE_BYTES = 200 * 1024 * 1024  # files out of e-mails are held in memory until they are added


class FileReader(Protocol):
    """Reads one file; `GuardedReader` does it in a child."""

    def examine(self, data: bytes, name: str, *, as_evidence: bool = False) -> Found: ...


def plan_additions(
    sources: Iterable[Source],
    known: Known,
    reader: FileReader,
    *,
    as_evidence: bool = False,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Additions:
    """Look at every file behind `sources` and say what it would become. Reads only; runs on any thread.

    `as_evidence`: the person has said that these are pieces of evidence, so no badge or certificate is looked for.
    A file that cannot be read gets its sentence as `error` and the rest goes on. Raises PortfolioError only when there
    are far too many files, and Stopped.
    """
    waiting = deque((file, "") for file in gather(sources))
    total, done, inside_bytes = len(waiting), 0, 0
    additions = Additions()
    seen, batch = dict[str, str](), Known()
    while waiting:
        if cancelled():
            raise Stopped
        file, inside = waiting.popleft()
        progress(done, total, file.name)
        item = Addition(file.name, path=file.path, content=file.data, inside=inside)
        additions.items.append(item)
        try:
            more = _look_at(item, reader, as_evidence)
        except PortfolioError as error:
            item.error = error
            more = []
        else:
            _compare(item, known, seen)
            _say_namesake(item, known, batch)
        for name, data in more if not inside else []:  # files of an e-mail inside an e-mail are left in there
            inside_bytes += len(data)
            if inside_bytes <= MAX_INSIDE_BYTES:
                waiting.appendleft((Gathered(name, data=data), item.name))
                total += 1
        done += 1
    progress(total, total, "")
    return additions


def keep_files(
    additions: Additions, store: AttachmentStore, *, progress: Progress = silent, cancelled: Cancelled = never
) -> None:
    """Write the wanted files to `store`, which takes its time; runs on any thread, and writes no record.

    A file that has gone or changed since the plan gets its sentence as `error` and the rest goes on. Raises
    PortfolioError when the disk is full or read-only, and Stopped; what was written by then harms nothing.
    """
    wanted = [item for item in additions.wanted if not item.kept]
    for done, item in enumerate(wanted):
        if cancelled():
            raise Stopped
        progress(done, len(wanted), item.name)
        try:
            kept = _content(item)
        except PortfolioError as error:
            item.error = error
            continue
        try:
            store.add(kept)
            for badge in item.badges:
                if badge.image:
                    store.add(badge.image)
        except OSError as error:
            raise disk_error(error, store.root) from error
        item.kept = True
    progress(len(wanted), len(wanted), "")


def as_change(
    additions: Additions,
    store: AttachmentStore,
    *,
    evidence_of: tuple[str, str] | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Change:
    """Keep the wanted files in `store` where that was not done yet (`keep_files`), and return the one change that adds
    their records; empty when nothing is wanted.

    `evidence_of` is (kind, id) of an entry: evidence is linked to it. A file that has gone or changed since the plan
    gets its sentence as `error` and the rest goes on. Raises PortfolioError when the disk is full or read-only; the
    portfolio is then as it was. Files come before records, as reliability.md section 3 proves.
    """
    keep_files(additions, store, progress=progress, cancelled=cancelled)
    records: list[Record] = []
    for item in additions.wanted:
        try:
            made = records_for(item, evidence_of)
        except PortfolioError as error:
            item.error = error
            continue
        item.added_ids = [record.id for record in made if type(record).__name__ == "Credential"] or [made[0].id]
        records += made
    titles = additions.wanted
    one = said("Add “{title}”", title=titles[0].shown_title[:60]) if titles else ""
    return added(one if len(titles) == 1 else said("Add {count} files", count=len(titles)), *records)


def _look_at(item: Addition, reader: FileReader, as_evidence: bool) -> list[tuple[str, bytes]]:
    """Fill in `item`; returns the files inside it."""
    day = None
    data = item.content
    if data is None:
        assert item.path is not None
        data, day = read_file(item.path)
    item.received = hashlib.sha256(data).hexdigest()
    found = (
        _large(data, item.name)
        if len(data) > MAX_READ_BYTES
        else reader.examine(data, item.name, as_evidence=as_evidence)
    )
    kept = found.clean or data
    item.kind, item.may_be, item.media_type = found.kind, found.may_be, found.media_type
    item.sha256, item.size = hashlib.sha256(kept).hexdigest(), len(kept)
    item.title, item.text, item.guess, item.badges = found.title, found.text, found.guess, found.badges
    # The date on the disk is when the file was last saved or copied: good enough to begin with, and said to be a guess.
    item.day, item.day_sure = found.day or day, found.day_sure
    item.note, item.place_removed = found.note, found.place_removed
    return found.files


def _large(data: bytes, name: str) -> Found:
    sniffed = sniff_large(data, name)
    if sniffed.kind is FileKind.UNSUPPORTED:
        raise PortfolioError(sniffed.title, sniffed.advice, name=name)
    return Found("evidence", sniffed.media_type, title=name.rsplit(".", 1)[0], note=(sniffed.title, sniffed.advice))


def _compare(item: Addition, known: Known, seen: dict[str, str]) -> None:
    """Mark what is there already, in the portfolio or earlier in the batch."""
    there = [known.files[sha256] for sha256 in (item.sha256, item.received) if sha256 in known.files][:1]
    if not there and item.badges:
        existing = [known.badge(badge) for badge in item.badges]
        new = [badge for badge, one in zip(item.badges, existing, strict=True) if one is None]
        there = [one for one in existing if one is not None]
        if new and there:
            # A record with several credentials, some of them known: only the others are added.
            item.badges, item.existing = new, there
            there = []
    item.existing = item.existing or there
    # The same badge may stand in the batch as a picture and as a text file.
    marks = {item.sha256, *([content_mark(item.badges[0].raw)] if len(item.badges) == 1 else [])}
    item.same_as = "" if there else next((seen[mark] for mark in marks if mark in seen), "")
    item.wanted = not there and not item.same_as
    for mark in marks:
        seen.setdefault(mark, item.name)


def _say_namesake(item: Addition, known: Known, batch: Known) -> None:
    """Say of a new badge that another one carries its id: it may be renewed or forged, which the person must judge."""
    if not item.wanted:
        return
    for badge in item.badges:
        other = known.namesake(badge) or batch.namesake(badge)
        if other is not None and not item.note[0]:
            item.note = _about(badge, *other)
        batch.remember(Existing("credential", "", badge.title), badge.identity, badge.raw)


def _about(badge: FoundBadge, other: Existing, same_issuer: bool) -> tuple[str, str]:
    where = "in the bin" if other.in_bin else "in your portfolio"
    if same_issuer:
        return (
            f"“{badge.title}” is another version of “{other.title}” {where}.",
            "Both are kept. It may have been renewed; if one of them is not from its issuer, delete that one.",
        )
    return (
        f"“{badge.title}” carries the same number as “{other.title}” {where}, but another issuer.",
        "Both are kept. Such a number is given once, so one of the two may not be genuine.",
    )


def _content(item: Addition) -> bytes:
    """The bytes to keep: as received, or a photo without metadata. The file must still be the one that was planned."""
    data = item.content
    if data is None:
        assert item.path is not None
        data = read_file(item.path).data
    if hashlib.sha256(data).hexdigest() != item.received:
        raise PortfolioError("“{name}” has changed since it was looked at.", "Add it again.", name=item.name)
    if item.sha256 != item.received:
        data = clean_photo(data, item.media_type, item.name).data
    return data
