"""Checking badges again with what is saved by now: one, those that are chosen, or all, as one change."""

from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.waiting import waiting

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.exchange.rechecking import Rechecked

MANY, MOST_NAMED = 500, 4


class Rechecking(QObject):
    """Reads off the window's thread and writes here; each result is kept with its date, and all are undone at once."""

    told = Signal(str)
    """What came of it, in one sentence."""
    failed = Signal(object)

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs

    def check(self, ids: Sequence[str] | None = None) -> None:
        """Check these credentials again, or all that came as a file."""
        portfolio = self._document.portfolio
        if portfolio.read_only:
            return
        from portfolio.core.records import Person

        own = [address for person in portfolio.find(Person) for address in person.addresses]

        def work(job: Job) -> "tuple[Rechecked, Change]":
            from portfolio.exchange.guarded import GuardedReader
            from portfolio.exchange.rechecking import as_change, recheck, sources_of
            from portfolio.exchange.shelf import shelf_files

            with closing(portfolio.reader()) as reader:
                sources = sources_of(reader, portfolio.attachments, ids)
                shelf = shelf_files(reader, portfolio.attachments)
            with GuardedReader(own, contexts=paths.resource("contexts"), shelf=shelf) as guarded:
                found = recheck(sources, guarded, progress=job.progress, cancelled=job.is_cancelled)
            return found, as_change(found)

        words = self.tr("Checking all badges again") if ids is None else self.tr("Checking again")
        job = self._jobs.run(words, work, self._write, self.failed.emit)
        job.ended.connect(lambda: self._stopped() if job.is_cancelled() else None)

    def _write(self, checked: "tuple[Rechecked, Change]") -> None:
        from portfolio.ui.shelf.outcomes import outcome_words, outcomes_of

        found, change = checked
        outcomes = outcomes_of(self._document.portfolio.connection, change)
        with waiting(len(change.edits) > MANY):
            written = self._document.do(change)
        if not written:
            return
        if outcomes or not found.troubles:
            self.told.emit(outcome_words(QLocale(), outcomes))
        if found.troubles:
            self.failed.emit(self._not_checked(found.troubles))

    def _not_checked(self, troubles: "list[tuple[str, PortfolioError]]") -> PortfolioError:
        """What could not be checked, and why: the one, or the first few of many."""
        if len(troubles) == 1:
            return troubles[0][1]
        count = QLocale().toString(len(troubles))
        title = self.tr("{count} badges could not be checked again.", "", len(troubles)).format(count=count)
        why = [error_words(error)[0] for _, error in troubles]
        more = len(why) - MOST_NAMED
        rest = [self.tr("… and {count} more", "", more).format(count=QLocale().toString(more))] if more > 0 else []
        return PortfolioError("{what}", "{why}", what=title, why="\n".join([*why[:MOST_NAMED], *rest]))

    def _stopped(self) -> None:
        self.told.emit(self.tr("Stopped. Nothing was changed."))
