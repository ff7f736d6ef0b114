"""A small evaluation PDF, made once, with the portfolio that it came from, and one of somebody who receives it."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Alignment, Framework, Goal, IssuedPacket, Practice, Standard, StandardRating, build
from portfolio.packet.packet import make_packet
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import issued, keys_of, new_packet_key
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.received.look_place import LookPlace
from portfolio.ui.theme import Theme
from tests.ui.homes import copied

TODAY = date(2026, 6, 30)
NAME = "Amina evaluation.pdf"
WORDS, CONTEXTS, REPLY = resource("words"), resource("contexts"), resource("reply")


@dataclass(frozen=True)
class Handed:
    """What was handed in: the file, and the portfolio that made it, closed."""

    home: Path
    pdf: Path

    def answer(self, **fields: Any) -> bytes:
        """What its evaluator sends back."""
        with closing(Portfolio.open(self.home, device="0" * 32, read_only=True)) as portfolio:
            (framework,) = portfolio.find(Framework)
            standards = sorted(portfolio.find(Standard), key=lambda one: one.position)
            (packet,) = portfolio.find(IssuedPacket)
        rated = {"standard": standards[0].id, "code": "1a", "level": "Developing", "note": "Seen twice"}
        usual = {
            "format": "perpetual-portfolio-reply", "version": 1, "packet": packet.sha256, "framework": framework.id,
            "who": "Margaret Okafor", "day": "2026-06-20", "saw": "They ask each other.", "next": "", "next_day": "",
            "ratings": [rated, rated | {"standard": "strange", "code": "9z"}],
        }  # fmt: skip
        return json.dumps(usual | fields).encode()


@pytest.fixture(scope="session")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Handed:
    folder = tmp_path_factory.mktemp("handed")
    portfolio = Portfolio.create(folder / "amina", device="0" * 32, name="Amina Diallo")
    levels = [{"name": "Developing", "words": ""}, {"name": "Proficient", "words": ""}]
    framework = build(Framework, title="Ways of teaching", edition="2025", levels=levels)
    standards = [
        build(Standard, framework_id=framework.id, position=number, code=code, title=title)
        for number, (code, title) in enumerate([("1a", "Knows pupils"), ("1b", "Asks questions")])
    ]
    lesson = build(Practice, title="Water cycle", day=date(2026, 3, 2), what_changed="All could draw it.")
    talk = build(Practice, title="Parents’ evening", day=date(2026, 3, 4))
    goal = build(Goal, title="Talk less", due=date(2026, 5, 1))
    shows = build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=standards[0].id)
    mine = build(StandardRating, standard_id=standards[0].id, rater="self", level="Proficient", day=date(2026, 1, 9))
    portfolio.apply(added("Begin", framework, *standards, lesson, talk, goal, shows, mine))
    request = PacketRequest(
        "evaluator", TODAY, start=date(2025, 9, 1), end=date(2026, 8, 31), evaluator="Margaret Okafor",
        framework=framework.id, sections=("practice", "goals", "standards"),
    )  # fmt: skip
    keys = keys_of(portfolio, new_packet_key("Amina Diallo"))
    with closing(portfolio.reader()) as reader:
        root = portfolio.attachments.root
        made = make_packet(reader, root, request, keys, folder / NAME, resource("fonts"), resource("typst"))
    portfolio.apply(issued(made, request, None))
    portfolio.close()
    return Handed(folder / "amina", folder / NAME)


def opened(home: Path, folder: Path) -> Iterator[Document]:
    document = Document(copied(home, folder), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def amina(qapp: QApplication, handed: Handed, tmp_path: Path) -> Iterator[Document]:
    """The portfolio of who handed it in."""
    yield from opened(handed.home, tmp_path / "amina")


@pytest.fixture
def reader(qapp: QApplication, blank_home: Path, tmp_path: Path) -> Iterator[Document]:
    """The portfolio of who receives it."""
    yield from opened(blank_home, tmp_path / "reader")


@pytest.fixture
def make_look(theme: Theme, jobs: Jobs, qtbot: Any) -> Callable[[Document], LookPlace]:
    def make(document: Document) -> LookPlace:
        place = LookPlace(theme, document, jobs, WORDS, CONTEXTS)
        qtbot.addWidget(place)
        place.resize(1100, 640)
        place.show()
        return place

    return make
