"""The command that reads badges and packets and says what can be proven on this computer."""

import os
import stat
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.storage import DATABASE
from portfolio.credentials.limits import MAX_FILE
from portfolio.exchange.gather import gather, shown
from portfolio.packet.proof.known_keys import KnownKeys
from portfolio.packet.proof.opening import HEAD, Door, is_pdf

if TYPE_CHECKING:  # a PDF is checked in its child, with what is loaded there
    from portfolio.credentials.proofs.prove import Prover
    from portfolio.exchange.shelf import ShelfFile


class Named(NamedTuple):
    """A file to look at, and what it is called in the answer: its name, or its path below the folder named."""

    path: Path
    name: str


def verify(home: Home, options: Namespace, output: Output) -> int:
    """Print an entry for each file. What a file is, also a bad one, is the answer and no failure; only where nothing
    of what was named could be read there is none.

    Where a portfolio is named, its saved pages of issuers count; it is only read.
    """
    saved = _saved(home)
    troubles: list[PortfolioError] = []
    with Door(saved.keys, saved.contexts, saved.pages) as door:
        results = [entry for path in options.paths for entry in _entries(path, saved, door, troubles)]
    lines = []
    for result in results:
        title = result["credential"]["title"] or result["standard"] or "no credential"
        lines.append(f"{result['file']}: {result['status']}  {title}")
        lines.extend(f"    {check['check']}: {check['result']}  {check['detail']}" for check in result["checks"])
    show_read(output, troubles, results, lines)
    return 0


def show_read(output: Output, troubles: list[PortfolioError], rows: list[dict[str, Any]], lines: list[str]) -> None:
    """Print a row for each file, the unreadable among them. Raises PortfolioError where there are no others."""
    failed = len(troubles) == len(rows)
    if output.as_json or not failed or len(rows) > 1:
        output.show(rows, *lines)
    if failed and len(troubles) == 1:
        raise troubles[0]
    if failed:
        raise PortfolioError(
            "Nothing of the {count} that were named could be read.", "Check the names and the folder, then try again.",
            count=len(troubles),
        )  # fmt: skip


class Saved:
    """What the person saved: pages of issuers, and keys of packets."""

    def __init__(self, pages: "Sequence[ShelfFile]" = (), keys: KnownKeys | None = None) -> None:
        self.pages, self.keys = pages, keys or {}
        self.contexts = paths.resource("contexts")

    @cached_property
    def prover(self) -> "Prover":
        """What checks the badges that are no PDFs."""
        from portfolio.credentials.proofs.prove import Prover
        from portfolio.exchange.shelf import read_shelf

        return Prover(self.contexts, read_shelf(self.pages))


def _saved(home: Home) -> Saved:
    """What was saved in the portfolio that the person named; nothing where none was named or it cannot be read."""
    if not home.is_named or not (home.folder() / DATABASE).exists():
        return Saved()
    from portfolio.exchange.shelf import shelf_files
    from portfolio.packet.proof.saved_keys import known_keys

    try:
        portfolio = home.open()
    except PortfolioError as trouble:
        say(f"{trouble} The badges were checked without what is saved in it.")
        return Saved()
    try:
        pages = shelf_files(portfolio.connection, portfolio.attachments)
        return Saved(pages, known_keys(portfolio.connection))
    finally:
        portfolio.close()


def _entries(path: Path, saved: Saved, door: Door, troubles: list[PortfolioError]) -> Iterator[dict[str, Any]]:
    """What is said of one path: an entry for the file, or for each one in the folder; never none. Why one could not be
    read is kept in `troubles` as well."""
    name = shown(path.name or str(path))
    try:
        files = _files(path, name)
    except PortfolioError as trouble:
        troubles.append(trouble)
        yield _unread(name, trouble)
        return
    for file in files:
        try:
            data = _read(file)
        except PortfolioError as trouble:
            troubles.append(trouble)
            yield _unread(file.name, trouble)
            continue
        try:
            yield from _verified(file, data, saved, door)
        except PortfolioError as trouble:
            yield _unread(file.name, trouble)


def _files(path: Path, name: str) -> list[Named]:
    if not path.is_dir():
        return [Named(path, name)]
    inside = [one.path for one in gather([path.resolve()]) if one.path is not None]
    if not inside:
        raise PortfolioError("“{name}” holds no files.", "Name a file, or a folder that holds some.", name=name)
    below = path.resolve()
    return [Named(one, shown(f"{name}/{one.relative_to(below).as_posix()}")) for one in inside]


def _verified(file: Named, data: bytes, saved: Saved, door: Door) -> list[dict[str, Any]]:
    if is_pdf(data):
        return [door.item_of(file.name, file.path, or_badge=True)]
    from portfolio.credentials.verify import verify as verify_badge

    return verify_badge(data, file.name, date.today(), prover=saved.prover)


def _read(file: Named) -> bytes:
    """The bytes of a plain file, as many as matter; of a PDF, which is read in a child, no more than what tells so.
    Raises PortfolioError for pipes, devices and unreadable files."""
    try:
        with open_plain(file) as opened:
            head = opened.read(HEAD)
            return head if is_pdf(head) else head + opened.read(MAX_FILE + 1)
    except OSError as error:
        raise disk_error(error, Path(file.name)) from error


def open_plain(file: Named) -> BinaryIO:
    """A plain file, open to be read; the caller closes it. Raises PortfolioError for pipes, devices and what is not
    readable."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        # Without waiting: a pipe with no writer would hold the program for ever.
        opened = open(os.open(file.path, flags), "rb")  # noqa: SIM115
        if stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            return opened
    except OSError as error:
        raise disk_error(error, Path(file.name)) from error
    opened.close()
    raise PortfolioError("“{name}” is not a file.", "Name a file, or a folder of files.", name=file.name)


def _unread(name: str, trouble: PortfolioError) -> dict[str, Any]:
    check = {"check": "reading", "result": "failed", "detail": str(trouble)}
    nothing = {"title": "", "issuer": "", "recipient": "", "earned": "", "expires": ""}
    return {
        "file": name, "standard": "", "container": "", "status": "unsupported", "checks": [check],
        "credential": nothing,
    }  # fmt: skip
