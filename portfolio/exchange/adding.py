"""Adds files to a portfolio: first a plan that says what each one is, then one change that can be undone as one."""

import hashlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from typing import Protocol

from portfolio.core.attachments import AttachmentStore
from portfolio.core.change import Change, Edit
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.records import Credential, SavedPage
from portfolio.core.said import said
from portfolio.credentials.same import content_mark
from portfolio.exchange import rechecking
from portfolio.exchange.adding_pages import apply_pages
from portfolio.exchange.adding_records import records_for
from portfolio.exchange.adding_versions import find_versions
from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.found import Found, FoundBadge, FoundPage
from portfolio.exchange.gather import Gathered, Source, gather, read_file
from portfolio.exchange.in_one import in_one
from portfolio.exchange.intake.photo import clean_photo
from portfolio.exchange.intake.sniff import FileKind, sniff_large
from portfolio.exchange.known import Known
from portfolio.exchange.shelf import FreshPage
from portfolio.exchange.versions import set_behind

MAX_READ_BYTES = 50 * 1024 * 1024  # larger files are kept without looking for text inside
MAX_INSIDE_BYTES = 200 * 1024 * 1024  # files out of e-mails are held in memory until they are added
_AT_ONCE, _PORTION, _MOST_IN_MEMORY = 4, 32, 32 * 1024 * 1024


class FileReader(Protocol):
    """Reads one file; `GuardedReader` does it in a child."""

    def examine(
        self, data: bytes, name: str, *, as_evidence: bool = False, page: tuple[str, str] | None = None
    ) -> Found: ...

    def shelve(self, pages: Sequence[FreshPage]) -> None: ...


def plan_additions(
    sources: Iterable[Source],
    known: Known,
    reader: FileReader,
    *,
    as_evidence: bool = False,
    page_address: str = "",
    page_owner: str = "",
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Additions:
    """Look at every file behind `sources` and say what it would become. Reads only; runs on any thread.

    `as_evidence`: the person has said that these are pieces of evidence, so no badge or certificate is looked for.
    `page_address`, `page_owner`: the person saved them from this address, or says that they are this issuer's; so they
    are pages by which badges are proven. What such pages concern is checked again. A file that cannot be read gets its
    sentence as `error` and the rest goes on. Raises PortfolioError only when there are far too many files, and Stopped.
    """
    waiting = deque((file, "") for file in gather(sources))
    total, done, inside_bytes = len(waiting), 0, 0
    additions = Additions()
    page = (page_address, page_owner) if page_address or page_owner else None
    seen, unasked = dict[str, str](), list[Addition]()
    while waiting:
        if cancelled():
            raise Stopped
        file, inside = waiting.popleft()
        progress(done, total, file.name)
        item = Addition(file.name, path=file.path, content=file.data, inside=inside)
        additions.items.append(item)
        if page is None and (inside or not file.named):
            unasked.append(item)
        try:
            more = _look_at(item, known, reader, as_evidence, page)
        except PortfolioError as error:
            item.error = error
            more = []
        else:
            _compare(item, known, seen)
        for name, data in more if not inside else []:  # files of an e-mail inside an e-mail are left in there
            inside_bytes += len(data)
            if inside_bytes <= MAX_INSIDE_BYTES:
                waiting.appendleft((Gathered(name, data=data), item.name))
                total += 1
        done += 1

    def further(more_done: int, more: int, what: str) -> None:
        progress(total + more_done, total + more, what)

    apply_pages(additions, unasked, known, reader, further, cancelled)
    find_versions(additions, known, reader, further, cancelled)
    progress(total, total, "")
    return additions


def keep_files(
    additions: Additions, store: AttachmentStore, *, progress: Progress = silent, cancelled: Cancelled = never
) -> None:
    """Write the wanted files to `store`, which takes its time; runs on any thread, and writes no record.

    A file that has gone or changed since the plan gets its sentence as `error` and the rest goes on. Raises
    PortfolioError when the disk is full or read-only, and Stopped; what was written by then harms nothing.
    """
    wanted, done = [item for item in additions.wanted if not item.kept], 0
    with ThreadPoolExecutor(_AT_ONCE, "keeping files") as pool:
        for some in _portions(wanted):
            if cancelled():
                raise Stopped
            progress(done, len(wanted), some[0].name)
            # Of several flushes that are asked for at once a disk makes few. All are made before this function returns.
            done += len(list(pool.map(partial(_keep, store), some)))
    progress(len(wanted), len(wanted), "")


def _portions(items: Sequence[Addition]) -> Iterator[list[Addition]]:
    """The items in their order, so many at once as may be held in memory."""
    some, size = list[Addition](), 0
    for item in items:
        if some and (size + item.size > _MOST_IN_MEMORY or len(some) == _PORTION):
            yield some
            some, size = [], 0
        some.append(item)
        size += item.size
    if some:
        yield some


def _keep(store: AttachmentStore, item: Addition) -> None:
    try:
        kept = _content(item)
    except PortfolioError as error:
        item.error = error
        return
    try:
        store.add(kept)
        for badge in item.badges:
            if badge.image:
                store.add(badge.image)
    except OSError as error:
        raise disk_error(error, store.root) from error
    item.kept = True


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
    if any(page.error is not None for page in additions.pages):
        _without_pages(additions)
    edits: list[Edit] = []
    fresh: list[tuple[FoundBadge, Credential]] = []
    for item in additions.wanted:
        try:
            made = records_for(item, evidence_of)
        except PortfolioError as error:
            item.error = error
            continue
        item.added_ids = [record.id for record in made if isinstance(record, Credential | SavedPage)] or [made[0].id]
        edits += (Edit(None, record) for record in made)
        fresh += zip(item.badges, (record for record in made if isinstance(record, Credential)), strict=False)
    if additions.wanted:
        edits += rechecking.edits_of(additions.rechecked)
        versions = rechecking.with_versions(additions.rechecked, additions.versions)
        edits += set_behind(fresh, versions)
    titles = additions.wanted
    one = said("Add “{title}”", title=titles[0].shown_title[:60]) if titles else ""
    label = one if len(titles) == 1 else said("Add {count} files", count=len(titles))
    return Change(label, in_one(edits))


def _without_pages(additions: Additions) -> None:
    """A page is not there any more: nothing may be said that rests on it."""
    additions.rechecked = rechecking.Rechecked()
    trouble = next(page.error for page in additions.pages if page.error is not None)
    for item in additions.wanted:
        if item.checked_with_pages:
            item.error = trouble


def _look_at(
    item: Addition, known: Known, reader: FileReader, as_evidence: bool, page: tuple[str, str] | None
) -> list[tuple[str, bytes]]:
    """Fill in `item`; returns the files inside it."""
    day = None
    data = item.content
    if data is None:
        assert item.path is not None
        data, day = read_file(item.path)
    item.received = hashlib.sha256(data).hexdigest()
    if item.received in known.badge_files and not as_evidence and page is None:
        item.kind, item.sha256, item.size = "badge", item.received, len(data)
        return []
    found = (
        _large(data, item.name)
        if len(data) > MAX_READ_BYTES and page is None
        else reader.examine(data, item.name, as_evidence=as_evidence, page=page)
    )
    kept = found.clean or data
    item.kind, item.may_be, item.media_type = found.kind, found.may_be, found.media_type
    item.sha256, item.size = hashlib.sha256(kept).hexdigest(), len(kept)
    item.title, item.text, item.guess, item.badges = found.title, found.text, found.guess, found.badges
    # The date on the disk is when the file was last saved or copied: good enough to begin with, and said to be a guess.
    item.day, item.day_sure = found.day or day, found.day_sure
    item.note, item.place_removed = found.note, found.place_removed
    if found.page is not None:
        item.page, item.saved = found.page, min(day or date.today(), date.today())
        item.note = ("", "") if page is not None else _of_page(found.page)
    return found.files


def _of_page(page: FoundPage) -> tuple[str, str]:
    """What is to be known of a page that came in without a word on where it was saved."""
    address = page.address or page.owner
    return (
        said("From now on badges are checked with this page."),
        said("Keep it only if you saved it from {address} yourself.", address=address) if address else "",
    )


def _large(data: bytes, name: str) -> Found:
    sniffed = sniff_large(data, name)
    if sniffed.kind is FileKind.UNSUPPORTED:
        raise PortfolioError(sniffed.title, sniffed.advice, name=name)
    return Found("evidence", sniffed.media_type, title=name.rsplit(".", 1)[0], note=(sniffed.title, sniffed.advice))


def _compare(item: Addition, known: Known, seen: dict[str, str]) -> None:
    """Mark what is there already, in the portfolio or earlier in the batch."""
    if item.page is not None:
        saved = known.page(item.page, item.sha256, item.saved.isoformat())
        there = [saved] if saved is not None else []
    else:
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


def _content(item: Addition) -> bytes:
    """The bytes to keep: as received, or a photo without metadata. The file must still be the one that was planned."""
    data = item.read()
    return data if item.sha256 == item.received else clean_photo(data, item.media_type, item.name).data
