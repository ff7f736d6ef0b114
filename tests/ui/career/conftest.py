"""A teacher with two roles behind her, three that she could imagine, and the place of career moves over them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.records import (
    Link,
    Position,
    Practice,
    Rating,
    Record,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    build,
)
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 23)


def records() -> list[Any]:
    """Held: teacher (2016-2020) and maths lead, 3 since September 2023. Possible: head of maths (4 on the same track,
    aimed at), coach (3 on another), exam writer (placed nowhere)."""
    mentoring, leading, budget = (build(Skill, title=title) for title in ("Mentoring", "Leading a team", "Budgeting"))
    head = build(Role, title="Head of maths", track="Teaching", rank=4, aimed=True, by=date(2028, 9, 1))
    coach = build(Role, title="Coach", track="Coaching", rank=3)
    writer = build(Role, title="Exam writer")
    talk = build(Practice, kind="talk", title="Team day", day=date(2026, 10, 9))
    course = build(RoleNeed, role_id=head.id, position=3, weight=1, words_asked="A leadership course")
    return [
        mentoring, leading, budget, head, coach, writer, talk, course,
        build(Position, title="Maths teacher", track="Teaching", rank=2, started=date(2016, 9, 1),
              ended=date(2020, 7, 31)),
        build(Position, title="Maths lead", track="Teaching", rank=3, started=date(2023, 9, 1), place="Riverside"),
        build(Rating, skill_id=mentoring.id, rater="self", level="secure", day=date(2026, 9, 3)),
        build(Rating, skill_id=leading.id, rater="manager", level="developing", day=date(2026, 6, 12)),
        build(SkillEvidence, record_kind="practice", record_id=talk.id, skill_id=mentoring.id, level="secure"),
        build(RoleNeed, role_id=head.id, position=0, skill_id=leading.id, level="secure", weight=3,
              words_asked="Leading a team"),
        build(RoleNeed, role_id=head.id, position=1, skill_id=budget.id, weight=2, words_asked="Budgeting"),
        build(RoleNeed, role_id=head.id, position=2, skill_id=mentoring.id, level="secure", weight=1,
              words_asked="Mentoring"),
        build(RoleNeed, role_id=coach.id, position=0, skill_id=mentoring.id, level="secure", weight=3,
              words_asked="Mentoring"),
        build(Link, source_kind="practice", source_id=talk.id, target_kind="role_need", target_id=course.id,
              role="evidence"),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def career_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("career") / "portfolio", *records())


@pytest.fixture
def document(
    qapp: QApplication, tmp_path: Path, career_home: Path, request: pytest.FixtureRequest
) -> Iterator[Document]:
    """With what `records` tells, or with nothing in it for a test that asks for `nothing`."""
    home = request.getfixturevalue("blank_home") if "nothing" in request.fixturenames else career_home
    document = Document(copied(home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def nothing() -> None:
    """The document shall hold nobody's entry."""


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, document: Document) -> CareerPlace:
    place = CareerPlace(theme, document, RESOURCES)
    qtbot.addWidget(place)
    place.resize(1266, 690)
    with qtbot.waitExposed(place):
        place.show()
    place.activateWindow()
    return place


def id_of(place: CareerPlace, title: str) -> str:
    """The id of the node that is called so."""
    return next(node.id for node in place.model.nodes if node.title == title)


def only(document: Document, kind: type[Record], **fields: Any) -> Any:
    """The one record of this kind with these fields that is not in the bin."""
    found = [one for one in document.portfolio.find(kind, **fields) if one.trashed is None]
    assert len(found) == 1, found
    return found[0]
