"""Files of evidence, read off the window's thread in a child with limits; stopped, they are let go of at once."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.below import error_words

if TYPE_CHECKING:
    from portfolio.core.change import Edit
    from portfolio.exchange.addition import Additions


MOST = 4
"""So many of the files that cannot be taken are named at once."""


class Reading:
    """A job that looks at files; `job` has its progress. `stop` also ends the child that reads, whatever it is at."""

    def __init__(
        self,
        jobs: Jobs,
        document: Document,
        label: str,
        paths: Sequence[Path],
        done: "Callable[[Additions], None]",
        failed: Callable[[PortfolioError], None],
    ) -> None:
        from portfolio.exchange.adding import keep_files, plan_additions
        from portfolio.exchange.guarded import GuardedReader
        from portfolio.exchange.known import known_in

        self._reader = guarded = GuardedReader()
        portfolio = document.portfolio

        def work(job: Job) -> "Additions":
            reader = portfolio.reader()
            try:
                known = known_in(reader, portfolio.attachments)
            finally:
                reader.close()
            with guarded:
                additions = plan_additions(
                    paths, known, guarded, as_evidence=True, progress=job.progress, cancelled=job.is_cancelled
                )
            if not additions.refused:  # else nothing will be added
                keep_files(additions, portfolio.attachments, progress=job.progress, cancelled=job.is_cancelled)
            return additions

        self.job = jobs.run(label, work, done, failed, quiet=True)

    def stop(self) -> None:
        """Read no more. Neither `done` nor `failed` is called."""
        self.job.cancel()
        self._reader.stop()


def evidence_edits(document: Document, additions: "Additions", of: tuple[str, str]) -> "list[Edit]":
    """The edits that keep these files as evidence of an entry (kind, id); one that is there already is only tied.

    Raises PortfolioError when one cannot be taken, or has changed since it was read: then nothing is added.
    """
    from portfolio.core.change import Edit
    from portfolio.core.records import Link, build
    from portfolio.exchange.adding import as_change

    _say_refused(additions)
    there, taken = list[str](), set[str]()
    for item in additions.items:
        kept = next((one for one in item.existing if one.kind == "attachment"), None)
        if kept is None:
            # A credential's own file may be evidence too: the person has just said that it is.
            item.wanted = item.wanted or (bool(item.existing) and item.sha256 not in taken)
            taken.add(item.sha256)
        elif kept.in_bin:
            raise PortfolioError(
                "“{name}” is in the bin of your portfolio.", "Bring it back from there first.", name=item.name
            )
        else:
            there.append(kept.id)
    portfolio = document.portfolio
    edits = list(as_change(additions, portfolio.attachments, evidence_of=of).edits)
    _say_refused(additions)
    tied = {link.source_id for link in portfolio.find(Link, target_id=of[1], role="evidence") if link.trashed is None}
    for one in dict.fromkeys(there):
        if one not in tied:
            link = build(
                Link, source_kind="attachment", source_id=one, target_kind=of[0], target_id=of[1], role="evidence"
            )
            edits.append(Edit(None, link))
    return edits


def _say_refused(additions: "Additions") -> None:
    errors = [item.error for item in additions.items if item.error is not None]
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise PortfolioError(
            "{what}", "{why}", what=" ".join(error_words(e)[0] for e in errors[:MOST]), why=error_words(errors[0])[1]
        )
