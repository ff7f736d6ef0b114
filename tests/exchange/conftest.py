"""A small real portfolio, and the papers and pictures that people bring to it."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
import typst

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Goal, Link, build
from portfolio.exchange.found import Found
from portfolio.exchange.reading import examine
from portfolio.exchange.shelf import FreshPage, ShelfFile, read_shelf

TODAY = date(2026, 11, 22)
DEVICE = "d" * 32


class Here:
    """Reads in this process: for tests of what is read, not of where."""

    def __init__(self, contexts: Path | None = None, shelf: Sequence[ShelfFile] = ()) -> None:
        self.contexts, self.shelf = contexts, shelf
        self.fresh: list[FreshPage] = []

    def examine(
        self, data: bytes, name: str, *, as_evidence: bool = False, page: tuple[str, str] | None = None
    ) -> Found:
        shelf = read_shelf(self.shelf, self.fresh)
        return examine(
            data, name, TODAY, ["ann@school.example"], as_evidence=as_evidence, contexts=self.contexts, page=page,
            shelf=shelf,
        )  # fmt: skip

    def shelve(self, pages: Sequence[FreshPage]) -> None:
        self.fresh += pages


@pytest.fixture
def here() -> Here:
    return Here()


@pytest.fixture
def proving() -> Here:
    """Reads in this process and checks signatures."""
    return Here(paths.resource("contexts"))


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new portfolio, closed: copying it takes a quarter of the time that making it takes."""
    folder = tmp_path_factory.mktemp("made") / "mine"
    Portfolio.create(folder, device=DEVICE, name="Ann Example").close()
    return folder


@pytest.fixture(scope="session")
def filled_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with what `filled` holds."""
    folder = tmp_path_factory.mktemp("filled") / "mine"
    portfolio = Portfolio.open(Path(shutil.copytree(made_once, folder)), device=DEVICE)
    goals = [build(Goal, title=f"Goal {number}") for number in range(20)]
    files = []
    for number in range(3):
        data = f"file {number} ".encode() * 1000
        sha256 = portfolio.attachments.add(data)
        files.append(build(Attachment, name=f"{number}.txt", title=f"File {number}", sha256=sha256, size=len(data)))
    link = build(
        Link,
        source_kind="attachment",
        source_id=files[0].id,
        target_kind="goal",
        target_id=goals[0].id,
        role="evidence",
    )
    portfolio.apply(added("Begin", *goals, *files, link))
    portfolio.close()
    return folder


@pytest.fixture
def portfolio(made_once: Path, tmp_path: Path) -> Iterator[Portfolio]:
    yield from copied(made_once, tmp_path / "mine")


@pytest.fixture
def filled(filled_once: Path, tmp_path: Path) -> Iterator[Portfolio]:
    """Twenty goals and three files, one of them linked to a goal as evidence."""
    yield from copied(filled_once, tmp_path / "mine")


def copied(home: Path, folder: Path) -> Iterator[Portfolio]:
    portfolio = Portfolio.open(Path(shutil.copytree(home, folder)), device=DEVICE)
    yield portfolio
    with suppress(sqlite3.ProgrammingError):  # a test may have closed it
        portfolio.close()


@pytest.fixture(scope="session")
def make_pdf() -> Callable[[str], bytes]:
    """A real PDF from typst markup."""

    def make(markup: str) -> bytes:
        data = typst.compile(markup.encode())
        assert isinstance(data, bytes)
        return data

    return make


@pytest.fixture(scope="session")
def certificate(make_pdf: Callable[[str], bytes]) -> bytes:
    return make_pdf("""#set page(flipped: true)
#align(center)[
  #text(36pt)[Certificate of Completion] \n\n This is to certify that \n\n #text(24pt)[María Ñandú] \n
  has successfully completed the course \n\n #text(20pt)[Teaching Reading: Stage 2] \n
  24 clock hours \n\n 9 November 2026 \n\n Riverside Teacher Institute ]""")


@pytest.fixture
def badge() -> bytes:
    """An Open Badge 2.0 as JSON, awarded to Ann."""
    return json.dumps(
        {
            "@context": "https://w3id.org/openbadges/v2",
            "type": "Assertion",
            "id": "https://badges.example/a/1",
            "recipient": {"type": "email", "hashed": False, "identity": "ann@school.example"},
            "issuedOn": "2026-03-01T00:00:00Z",
            "verification": {"type": "hosted"},
            "badge": {
                "type": "BadgeClass",
                "id": "https://badges.example/b/1",
                "name": "Phonics",
                "description": "Teaches reading",
                "criteria": {"narrative": "Taught ten lessons"},
                "issuer": {
                    "type": "Issuer",
                    "id": "https://badges.example",
                    "name": "Reading Academy",
                    "url": "https://badges.example",
                },
            },
        }
    ).encode()
