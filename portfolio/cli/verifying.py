"""The command that reads badges and packets and says what can be proven on this computer."""

import os
import stat
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

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
from portfolio.packet.verification import LARGEST, verify_packet


class Named(NamedTuple):
    """A file to look at, and what it is called in the answer: its name, or its path below the folder named."""

    path: Path
    name: str


def verify(home: Home, options: Namespace, output: Output) -> int:
    """Print an entry for each file. What a file is, also a bad one, is the answer and no failure.

    Where a portfolio is named, its saved pages of issuers count; it is only read.
    """
    shelf = _shelf(home)
    results = [entry for path in options.paths for entry in _entries(path, shelf)]
    lines = []
    for result in results:
        title = result["credential"]["title"] or result["standard"] or "no credential"
        lines.append(f"{result['file']}: {result['status']}  {title}")
        lines.extend(f"    {check['check']}: {check['result']}  {check['detail']}" for check in result["checks"])
    output.show(results, *lines)
    return 0


def _shelf(home: Home) -> Shelf:
    """What was saved in the portfolio that the person named; nothing where none was named or it cannot be read."""
    if not home.is_named or not (home.folder() / DATABASE).exists():
        return EMPTY
    from portfolio.exchange.shelf import read_shelf, shelf_files

    try:
        portfolio = home.open()
    except PortfolioError as trouble:
        say(f"{trouble} The badges were checked without what is saved in it.")
        return EMPTY
    try:
        return read_shelf(shelf_files(portfolio.connection, portfolio.attachments))
    finally:
        portfolio.close()


def _entries(path: Path, shelf: Shelf) -> Iterator[dict[str, Any]]:
    """What is said of one path: an entry for the file, or for each one in the folder; never none."""
    name = shown(path.name or str(path))
    try:
        files = _files(path, name)
    except PortfolioError as trouble:
        yield _unread(name, trouble)
        return
    for file in files:
        try:
            yield from _verified(file, shelf)
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


def _verified(file: Named, shelf: Shelf) -> list[dict[str, Any]]:
    data = _read(file)
    if _is_pdf(data):
        result = verify_packet(data) | {"file": file.name}
        if result["status"] != "unsupported":
            return [result]
    return verify_badge(data, file.name, date.today(), prover=Prover(paths.resource("contexts"), shelf))


def _read(file: Named) -> bytes:
    """The bytes of a plain file, as many as matter. Raises PortfolioError for pipes, devices and unreadable files."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        # Without waiting: a pipe with no writer would hold the program for ever.
        with open(os.open(file.path, flags), "rb") as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise PortfolioError("“{name}” is not a file.", "Name a file, or a folder of files.", name=file.name)
            head = opened.read(MAX_FILE + 1)
            return head + opened.read(LARGEST) if _is_pdf(head) else head
    except OSError as error:
        raise disk_error(error, Path(file.name)) from error


def _is_pdf(data: bytes) -> bool:
    return data[:1024].lstrip().startswith(b"%PDF-")


def _unread(name: str, trouble: PortfolioError) -> dict[str, Any]:
    check = {"check": "reading", "result": "failed", "detail": str(trouble)}
    nothing = {"title": "", "issuer": "", "recipient": "", "earned": "", "expires": ""}
    return {
        "file": name, "standard": "", "container": "", "status": "unsupported", "checks": [check],
        "credential": nothing,
    }  # fmt: skip
