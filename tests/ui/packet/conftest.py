"""A teacher's portfolio with private and shown entries, and the place that makes a packet of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Person,
    build,
)
from portfolio.packet.setup import keys_of, new_packet_key
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.theme import Theme
from tests.ui.homes import copied
from tests.ui.packet.teacher import entries, school_days


@pytest.fixture(scope="session")
def made_key() -> bytes:
    """A packet key. Making one takes as long as a small PDF."""
    return new_packet_key("Amina Diallo")


@pytest.fixture
def packet_key(made_key: bytes) -> bytes | None:
    """The key that the teacher's portfolio has already; None where the first PDF is still to make it."""
    return made_key


@pytest.fixture(scope="session")
def teachers_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The teacher's portfolio, to be copied."""
    folder = tmp_path_factory.mktemp("teacher") / "mine"
    portfolio = Portfolio.create(folder, device="d" * 32, name="Amina Diallo")
    portfolio.apply(edited("Who I am", portfolio.find(Person)[0], evaluator="Ms Larsen", role="Science teacher"))
    portfolio.apply(added("Add", *entries()))
    note = build(
        Attachment, name="exit-tickets.txt", media_type="text/plain", day=school_days()[1], title="Exit tickets",
        sha256=portfolio.attachments.add(b"eleven of twenty-eight"), size=22,
    )  # fmt: skip
    portfolio.apply(added("Add a file", note))
    portfolio.close()
    return folder


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path, teachers_home: Path, packet_key: bytes | None) -> Iterator[Document]:
    portfolio = copied(teachers_home, tmp_path / "mine", "d" * 32)
    if packet_key is not None:
        keys_of(portfolio, packet_key)
    opened = Document(portfolio)
    yield opened
    opened.close()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(resource("fonts"), resource("icons"), "light")


@pytest.fixture
def make_place(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> Iterator[Callable[[], PacketPlace]]:
    made: list[PacketPlace] = []

    def make() -> PacketPlace:
        place = PacketPlace(theme, document, jobs)
        made.append(place)
        qtbot.addWidget(place)
        place.resize(1290, 640)
        place.show()
        return place

    yield make
    for place in made:
        place.leave()


@pytest.fixture
def place(make_place: Callable[[], PacketPlace]) -> PacketPlace:
    return make_place()
