"""A role held says on the timeline which move it was: not in the first frame, and always as the roles stand now."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Position, Role, build
from portfolio.ui.document import Document
from portfolio.ui.kit.move_words import code_of, coded_words
from portfolio.ui.models.timeline import TimelineModel
from portfolio.ui.timeline.words import sub_line
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 22)
TEACHER = build(Position, title="Teacher", place="Riverside", rank=2, track="Teaching", started=date(2020, 9, 1))
COACH = build(Position, title="Coach", place="Hillcrest", rank=3, track="Advising", started=date(2024, 9, 1))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("moves") / "portfolio", TEACHER, COACH)


@pytest.fixture
def document(tmp_path: Path, qapp: object, home: Path) -> Iterator[Document]:
    document = Document(copied(home, tmp_path / "mine"))
    yield document
    document.close()


def said(model: TimelineModel, record_id: str) -> str:
    model.read(0, model.rowCount() - 1)
    row = model.rows[model.row_of(record_id)]
    return sub_line(QLocale("en_GB"), row, TODAY).replace("\u2068", "").replace("\u2069", "").partition("  ·  ")[0]


def test_the_move_is_said_after_the_first_frame(qtbot: QtBot, document: Document) -> None:
    model = TimelineModel(document)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert said(model, COACH.id) == "New role"
    qtbot.waitUntil(lambda: said(model, COACH.id) == "A diagonal move up")
    assert said(model, TEACHER.id) == "New role"
    del tester


def test_the_move_follows_the_roles(qtbot: QtBot, document: Document) -> None:
    model = TimelineModel(document)
    model.say_moves()
    coach = document.portfolio.get(Position, COACH.id)
    assert coach is not None
    assert document.do(edited("Track", coach, track="teaching "))
    assert said(model, COACH.id) == "A move up"
    between = build(Position, title="Lead", rank=4, track="Teaching", started=date(2022, 9, 1))
    assert document.do(added("Between", between))
    assert (said(model, between.id), said(model, COACH.id)) == ("A move up", "A move down")
    document.undo()
    assert said(model, COACH.id) == "A move up"
    role = build(Role, title="Adviser", rank=2, track="Teaching")
    coach = document.portfolio.get(Position, COACH.id)
    assert coach is not None
    assert document.do(added("Role", role))
    assert document.do(edited("Role", coach, rank=None, role_id=role.id))
    assert said(model, COACH.id) == "A sideways move"


@pytest.mark.parametrize(
    "kind, up, words",
    [
        ("lateral", 0, "A sideways move"), ("diagonal", 2, "A diagonal move up"),
        ("diagonal", -1, "A diagonal move down"), ("ascending", 1, "A move up"), ("descending", -3, "A move down"),
        (None, 0, ""),
    ],
)  # fmt: skip
def test_every_move_has_words_that_its_number_brings_back(kind: str | None, up: int, words: str) -> None:
    assert coded_words(code_of(kind, up)) == words
