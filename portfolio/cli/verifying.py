"""The command that reads badges and packets and says what can be proven on this computer."""

import os
import stat
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.storage import DATABASE
from portfolio.credentials.limits import MAX_FILE
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.verify import verify as verify_badge
from portfolio.exchange.gather import gather, shown
from portfolio.packet.proof.known_keys import KnownKeys
from portfolio.packet.proof.verification import LARGEST, verify_packet


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
    results = [entry for path in options.paths for entry in _entries(path, saved, troubles)]
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


class Saved(NamedTuple):
    """What the person saved: pages of issuers, and keys of packets."""

    shelf: Shelf
    keys: KnownKeys


NOTHING = Saved(EMPTY, {})


def _saved(home: Home) -> Saved:
    """What was saved in the portfolio that the person named; nothing where none was named or it cannot be read."""
    if not home.is_named or not (home.folder() / DATABASE).exists():
        return NOTHING
    from portfolio.exchange.shelf import read_shelf, shelf_files
    from portfolio.packet.proof.saved_keys import known_keys

    try:
        portfolio = home.open()
    except PortfolioError as trouble:
        say(f"{trouble} The badges were checked without what is saved in it.")
        return NOTHING
    try:
        shelf = read_shelf(shelf_files(portfolio.connection, portfolio.attachments))
        return Saved(shelf, known_keys(portfolio.connection))
    finally:
        portfolio.close()


def _entries(path: Path, saved: Saved, troubles: list[PortfolioError]) -> Iterator[dict[str, Any]]:
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
            data = read_bytes(file)
        except PortfolioError as trouble:
            troubles.append(trouble)
            yield _unread(file.name, trouble)
            continue
        try:
            yield from _verified(file, data, saved)
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


def _verified(file: Named, data: bytes, saved: Saved) -> list[dict[str, Any]]:
    prover = Prover(paths.resource("contexts"), saved.shelf)
    if _is_pdf(data):
        inside = partial(verify_badge, today=date.today(), prover=prover)
        result = verify_packet(data, known=saved.keys, badges=inside) | {"file": file.name}
        if result["status"] != "unsupported":
            return [result]
    return verify_badge(data, file.name, date.today(), prover=prover)


def read_bytes(file: Named) -> bytes:
    """The bytes of a plain file, as many as matter. Raises PortfolioError for pipes, devices and unreadable files."""
    try:
        with open_plain(file) as opened:
            head = opened.read(MAX_FILE + 1)
            return head + opened.read(LARGEST) if _is_pdf(head) else head
    except OSError as error:
        raise disk_error(error, Path(file.name)) from error


def open_plain(file: Named) -> BinaryIO:
    """A plain file, open to be read; the caller closes it. Raises PortfolioError as `read_bytes`."""
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


def _is_pdf(data: bytes) -> bool:
    return data[:1024].lstrip().startswith(b"%PDF-")


def _unread(name: str, trouble: PortfolioError) -> dict[str, Any]:
    check = {"check": "reading", "result": "failed", "detail": str(trouble)}
    nothing = {"title": "", "issuer": "", "recipient": "", "earned": "", "expires": ""}
    return {
        "file": name, "standard": "", "container": "", "status": "unsupported", "checks": [check],
        "credential": nothing,
    }  # fmt: skip
