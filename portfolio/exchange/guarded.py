"""Reads files from elsewhere in a child process, kept for a whole batch and replaced when a file kills or stops it."""

import logging
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.exchange.found import Found, from_wire
from portfolio.exchange.guarded_child import GuardedChild, Unanswered
from portfolio.exchange.shelf import MOST_BYTES, MOST_FILES, FreshPage, ShelfFile

SECONDS_A_FILE = 20.0


class GuardedReader(GuardedChild):
    """`examine` in a child with limits of time and memory. A context manager; one thread at a time may use it."""

    def __init__(
        self,
        addresses: Sequence[str] = (),
        command: Sequence[str] | None = None,
        seconds: float = SECONDS_A_FILE,
        *,
        contexts: Path | None = None,
        shelf: Sequence[ShelfFile] = (),
    ) -> None:
        """`addresses` are the person's own; signatures are checked with the JSON-LD contexts in `contexts`, and with
        what the person saved of issuers (`shelf_files`): the child reads it itself and keeps it as long as it lives.
        """
        super().__init__(seconds, command)
        self._addresses, self._contexts = list(addresses), str(contexts or "")
        self._shelf, self._fresh = list(shelf), list[FreshPage]()

    def shelve(self, pages: Sequence[FreshPage]) -> None:
        """Check with these pages too from now on, which have just come in."""
        left = MOST_BYTES - sum(len(page.data) for page in self._fresh)
        for page in pages[: MOST_FILES - len(self._fresh)]:
            left -= len(page.data)
            if left >= 0:
                self._fresh.append(page)
        self.close()  # the next child is told of them

    def greeting(self) -> tuple[dict[str, Any], list[bytes]] | None:
        """What a child is told before it is asked anything: what was saved."""
        if not self._shelf and not self._fresh:
            return None
        told = {"shelf": self._shelf, "fresh": [page[1:] for page in self._fresh]}
        return told, [page.data for page in self._fresh]

    def examine(
        self, data: bytes, name: str, *, as_evidence: bool = False, page: tuple[str, str] | None = None
    ) -> Found:
        """What the file is and says. Raises PortfolioError, also for a file that takes too long or kills the child, and
        for a bug of ours that it brings to light: that is logged, and the rest of a batch goes on.

        With `page`, the person has said that it is a page which they saved: its address and owner, each may be "".
        """
        question = {
            "name": name,
            "today": date.today().isoformat(),
            "addresses": self._addresses,
            "as_evidence": as_evidence,
            "contexts": self._contexts,
            "page": page,
        }
        try:
            plain, blobs = self.ask(question, data)
        except Unanswered as unanswered:
            if unanswered.overdue:
                raise PortfolioError(
                    "“{name}” took too long to read, so it was left out.",
                    "Print it to a new PDF and add that.",
                    name=name,
                ) from unanswered
            raise _unreadable(name) from unanswered
        except RuntimeError as bug:
            logging.getLogger(__name__).error("“%s” could not be read.", name, exc_info=bug)
            raise PortfolioError(
                "“{name}” could not be read because of a mistake in this program. The file is as it was.",
                "Keep the file, and try again with a newer version of the program.",
                name=name,
            ) from bug
        match plain:
            case {"found": dict(found)}:
                try:
                    return from_wire(found, blobs)
                except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
                    self.close()  # it no longer speaks sense: as good as dead
                    raise _unreadable(name) from error
            case {"error": [str(sentence), str(what_next)], "values": dict(values)}:
                raise PortfolioError(sentence, what_next, **values)
        self.close()
        raise _unreadable(name)


def _unreadable(name: str) -> PortfolioError:
    return PortfolioError(
        "“{name}” could not be read: it is damaged or far too complicated.",
        "Print it to a new PDF and add that.",
        name=name,
    )
