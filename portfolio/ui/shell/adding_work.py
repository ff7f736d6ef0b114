"""The slow part of adding files, on the thread of a job: look at each, write it to the disk, build the one change."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.portfolio import Portfolio
    from portfolio.exchange.addition import Additions
    from portfolio.exchange.gather import Source

Owner = tuple[str, str]
"""Kind and id of the entry that files are evidence of."""


@dataclass(frozen=True)
class Wanted:
    """What is to be added, and as what: by itself, as evidence of an entry, or as the saved page of an address.

    `own` are the person's addresses; `page_owner` is the issuer whose page it is, where the file does not tell.
    """

    sources: "Sequence[Callable[[], Source]]"
    own: Sequence[str] = ()
    evidence_of: Owner | None = None
    page_address: str = ""
    page_owner: str = ""
    as_evidence: bool = False
    """The person has said that these are evidence, of whichever entry or of none: no certificate is looked for."""


@dataclass
class Made:
    """What the work has come to. Without a change, the person has to confirm certificates first."""

    additions: "Additions"
    change: "Change | None" = None
    there_before: frozenset[str] = field(default=frozenset(), repr=False)
    """The files of the store before any of these was written to it."""


def plan(portfolio: "Portfolio", wanted: Wanted, job: Job, writing: str) -> Made:
    """Look at the files; where nothing has to be confirmed, go on and make the change. Raises Stopped, and then
    nothing is left on the disk. `writing` says what is done after the reading.
    """
    from portfolio.exchange.adding import plan_additions
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.exchange.known import known_in
    from portfolio.exchange.shelf import shelf_files

    reader = portfolio.reader()
    try:
        known = known_in(reader, portfolio.attachments)
        shelf = shelf_files(reader, portfolio.attachments)
        files = [source() for source in wanted.sources]
        with GuardedReader(wanted.own, contexts=paths.resource("contexts"), shelf=shelf) as guarded:
            additions = plan_additions(
                files, known, guarded, as_evidence=wanted.as_evidence or wanted.evidence_of is not None,
                page_address=wanted.page_address, page_owner=wanted.page_owner, progress=job.progress,
                cancelled=job.is_cancelled,
            )  # fmt: skip
    finally:
        reader.close()
    made = Made(additions)
    return made if additions.to_confirm else keep(portfolio, wanted, made, job, writing)


def keep(portfolio: "Portfolio", wanted: Wanted, made: Made, job: Job, writing: str) -> Made:
    """Write the files to the disk and build the change. Raises Stopped or why not, and then the disk is as it was."""
    from portfolio.core.progress import Stopped
    from portfolio.exchange.adding import as_change

    store = portfolio.attachments
    made.there_before = frozenset(store.digests())
    try:
        made.change = as_change(
            made.additions, store, evidence_of=wanted.evidence_of, cancelled=job.is_cancelled,
            progress=lambda done, total, _what: job.progress(done, total, writing),
        )  # fmt: skip
        if job.is_cancelled():
            raise Stopped
    except PortfolioError:  # Stopped is one; a full disk is another
        forget(portfolio, made)
        raise
    return made


def forget(portfolio: "Portfolio", made: Made) -> None:
    """Take back what was written to the disk for these: the person has stopped it."""
    from portfolio.exchange.unwanted import forget_files

    if made.there_before or made.change is not None or any(item.kept for item in made.additions.items):
        with closing(portfolio.reader()) as reader:
            forget_files(made.additions, portfolio.attachments, reader, made.there_before)
