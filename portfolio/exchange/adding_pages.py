"""Saved pages on their way in: which of them are taken, and what they change of the badges that they concern."""

from collections.abc import Sequence
from typing import Protocol

from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, Progress, Stopped
from portfolio.credentials.same import content_mark
from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.concerned import concerned_by, concerns, of_badge
from portfolio.exchange.found import Found, FoundPage
from portfolio.exchange.known import Known
from portfolio.exchange.rechecking import recheck, sources_of
from portfolio.exchange.shelf import FreshPage


class PageReader(Protocol):
    """Reads one file, with pages that have just come in; `GuardedReader` does it in a child."""

    def examine(self, data: bytes, name: str) -> Found: ...

    def shelve(self, pages: Sequence[FreshPage]) -> None: ...


def apply_pages(
    additions: Additions,
    unasked: Sequence[Addition],
    known: Known,
    reader: PageReader,
    progress: Progress,
    cancelled: Cancelled,
) -> None:
    """Check what the pages of this batch concern with them: its own badges, and those of the portfolio.

    `unasked` are the files that nobody chose one by one. Raises Stopped.
    """
    _refuse(additions, unasked)
    items = [item for item in additions.wanted if item.page is not None]
    pages = [item.page for item in items if item.page is not None]
    if not items:
        return
    additions.pages = items
    reader.shelve([_fresh(item, page) for item, page in zip(items, pages, strict=True)])
    for item in additions.wanted:
        if item.kind == "badge" and any(concerns(page, of_badge(one)) for one in item.badges for page in pages):
            if cancelled():
                raise Stopped
            _look_again(item, reader)
    if known.connection is not None and known.store is not None:
        ids = concerned_by(known.connection, pages)
        sources = sources_of(known.connection, known.store, ids)
        additions.rechecked = recheck(sources, reader, progress, cancelled)


def _refuse(additions: Additions, unasked: Sequence[Addition]) -> None:
    """Refuse pages that nobody chose: they came in an e-mail, or lay among badges in a folder.

    Whoever sends a forged badge can send a page along that proves it. By a page a badge is proven only because the
    person went to its address and saved what was there.
    """
    badges = any(item.kind == "badge" for item in additions.wanted)
    for item in unasked:
        if item.page is not None and item.error is None and (badges or item.inside):
            item.error = PortfolioError(
                "“{name}” is a page of an issuer's by which badges are proven, and was not taken unasked.",
                "If you saved it from {address} yourself, add this file alone.",
                name=item.name,
                address=item.page.address or item.page.owner,
            )


def _fresh(item: Addition, page: FoundPage) -> FreshPage:
    return FreshPage(item.read(), item.saved.isoformat(), page.address, page.owner)


def _look_again(item: Addition, reader: PageReader) -> None:
    """Judge the badges of a file anew. One that cannot be read any more keeps what was said of it."""
    try:
        found = {content_mark(badge.raw): badge for badge in reader.examine(item.read(), item.name).badges}
    except PortfolioError:
        return
    item.checked_with_pages = True
    item.badges = [found.get(content_mark(badge.raw), badge) for badge in item.badges]
