"""One year, one set of keys and one finished packet, made once for all tests of the packet."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from portfolio.core.keys import new_signing_key
from portfolio.core.portfolio import Portfolio
from portfolio.packet.packet import PacketResult, make_packet
from portfolio.packet.proof.signing import Keys, make_packet_certificate
from portfolio.packet.request import PacketRequest
from tests.packet.a_year import FONTS, TEMPLATE, Year, make_year
from tests.packet.three_years import make_three_years

Make = Callable[..., PacketResult]


@dataclass(frozen=True)
class Finished:
    """A packet with its bytes, and what was said while it was made."""

    result: PacketResult
    pdf: bytes
    said: tuple[tuple[int, str], ...]


@pytest.fixture(scope="session")
def keys() -> Keys:
    return Keys(new_signing_key(), *make_packet_certificate("Amina Diallo"))


@pytest.fixture(scope="session")
def year_at_rest(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """The year, closed: made once, to be copied."""
    made = make_year(tmp_path_factory.mktemp("year") / "portfolio")
    made.portfolio.close()
    return made


def copied(year: Year, folder: Path) -> Iterator[Year]:
    shutil.copytree(year.portfolio.folder, folder)
    copy = Year(Portfolio.open(folder, device="test"), dict(year.ids))
    yield copy
    copy.portfolio.close()


@pytest.fixture(scope="session")
def year(year_at_rest: Year, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    """The year that nobody changes."""
    yield from copied(year_at_rest, tmp_path_factory.mktemp("same") / "portfolio")


@pytest.fixture
def own_year(year_at_rest: Year, tmp_path: Path) -> Iterator[Year]:
    """A year of this test's own, to add to."""
    yield from copied(year_at_rest, tmp_path / "portfolio")


@pytest.fixture
def make(keys: Keys, tmp_path: Path) -> Make:
    """`make(year, request)`: a packet in this test's folder."""

    def made(year: Year, request: PacketRequest, **options: object) -> PacketResult:
        folder = year.portfolio.attachments.root
        reader = year.portfolio.reader()
        try:
            return make_packet(reader, folder, request, keys, tmp_path / "packet.pdf", FONTS, TEMPLATE, **options)  # type: ignore[arg-type]
        finally:
            reader.close()

    return made


@pytest.fixture(scope="session")
def packet(year: Year, keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """The evaluator's packet of the year."""
    return finished(year, year.request(), keys, tmp_path_factory.mktemp("packet") / "packet.pdf")


def finished(year: Year, request: PacketRequest, keys: Keys, path: Path) -> Finished:
    """A packet for tests that only read it."""
    said: list[tuple[int, str]] = []
    reader = year.portfolio.reader()
    result = make_packet(
        reader, year.portfolio.attachments.root, request, keys, path, FONTS, TEMPLATE,
        progress=lambda percent, what: said.append((percent, what)),
    )  # fmt: skip
    reader.close()
    return Finished(result, path.read_bytes(), tuple(said))


@pytest.fixture(scope="session")
def three_years(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    """Three years towards a framework, which nobody changes."""
    made = make_three_years(tmp_path_factory.mktemp("three") / "portfolio")
    yield made
    made.portfolio.close()
